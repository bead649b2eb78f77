"""How large and how long: `cpu` for two otherwise idle cores, `gpu` for one accelerator, `smoke` for seconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Stage:
    steps: int
    rows: int  # a step, of `context` tokens each
    warm_up: int
    matrix_rate: float  # Muon on matrices of a base, AdamW on an adapter's
    embedding_rate: float
    head_rate: float
    weight_decay: float


@dataclass(frozen=True)
class Preset:
    width: int
    layers: int
    heads: int
    kv_heads: int
    hidden: int
    context: int
    vocab: int
    base: Stage
    adapter: Stage
    rank: int
    alpha: float
    seed: int = 1


presets = {
    "smoke": Preset(
        width=64,
        layers=2,
        heads=2,
        kv_heads=1,
        hidden=128,
        context=128,
        vocab=2048,
        base=Stage(30, 8, 5, 0.02, 0.05, 4e-3, 0.1),
        adapter=Stage(20, 8, 5, 4e-3, 4e-3, 4e-3, 0.0),
        rank=16,
        alpha=32.0,
    ),
    "cpu": Preset(
        width=256,
        layers=6,
        heads=4,
        kv_heads=2,
        hidden=768,
        context=512,
        vocab=4096,
        base=Stage(3200, 8, 40, 0.02, 0.05, 4e-3, 0.1),
        adapter=Stage(150, 8, 10, 4e-3, 4e-3, 4e-3, 0.0),
        rank=16,
        alpha=32.0,
    ),
    "gpu": Preset(
        width=256,
        layers=6,
        heads=4,
        kv_heads=2,
        hidden=768,
        context=512,
        vocab=4096,
        base=Stage(12000, 64, 200, 0.02, 0.03, 3e-3, 0.1),
        adapter=Stage(1500, 32, 50, 3e-3, 3e-3, 3e-3, 0.0),
        rank=16,
        alpha=32.0,
    ),
}
