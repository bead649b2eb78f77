"""
How large and how long: `cpu` for an hour and a half of two otherwise idle cores, `long` for an afternoon of them, `gpu` for one
accelerator, `smoke` for seconds.
"""

from __future__ import annotations

from dataclasses import dataclass

from .model import Shape


@dataclass(frozen=True)
class Stage:
    steps: int
    tokens: int  # a step
    warm_up: int
    matrix_rate: float  # Muon on matrices of a base, AdamW on an adapter's
    embedding_rate: float
    head_rate: float
    weight_decay: float
    cooled_share: float = 0.5  # of the steps, at the end


@dataclass(frozen=True)
class Preset:
    base: Stage
    adapter: Stage
    even_steps: int  # of the base: until then no task is emphasized
    shape: Shape = Shape(vocab=4096)  # of these pieces as many as the tokenizer finds
    rank: int = 16
    alpha: float = 32.0
    seed: int = 1
    makers: int = 0  # processes that make rows ahead of the steps; 0: none, the steps wait


presets = {
    "smoke": Preset(
        base=Stage(30, 1024, 5, 0.02, 0.05, 4e-3, 0.1),
        adapter=Stage(20, 1024, 5, 4e-3, 4e-3, 4e-3, 0.0),
        even_steps=10,
        shape=Shape(vocab=2048, width=64, layers=2, heads=2, kv_heads=1, hidden=128),
    ),
    "cpu": Preset(
        base=Stage(3500, 4096, 40, 0.02, 0.05, 4e-3, 0.1, 0.4),
        adapter=Stage(150, 4096, 10, 4e-3, 4e-3, 4e-3, 0.0),
        even_steps=1500,
    ),
    "long": Preset(
        base=Stage(16000, 4096, 40, 0.02, 0.05, 4e-3, 0.1, 0.15),
        adapter=Stage(150, 4096, 10, 4e-3, 4e-3, 4e-3, 0.0),
        even_steps=10_000,
    ),
    "gpu": Preset(
        base=Stage(12000, 32768, 200, 0.02, 0.03, 3e-3, 0.1),
        adapter=Stage(1500, 16384, 50, 3e-3, 3e-3, 3e-3, 0.0),
        even_steps=4000,
        makers=12,
    ),
}
