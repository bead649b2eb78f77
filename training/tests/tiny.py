"""A model and a tokenizer small enough for tests."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

import torch

from tandem_training.corpus import Dialogue, Turn, languages
from tandem_training.model import Llama, Shape
from tandem_training.presets import Preset, Stage
from tandem_training.pretrain import shape_of
from tandem_training.tokenizer import Tokenizer, train

preset = Preset(
    base=Stage(6, 256, 2, 0.02, 0.05, 4e-3, 0.1),
    adapter=Stage(6, 256, 2, 4e-3, 4e-3, 4e-3, 0.0),
    even_steps=3,
    shape=Shape(vocab=640, width=64, layers=2, heads=2, kv_heads=1, hidden=128, context=96),
    rank=4,
    alpha=8.0,
)


def alike(text: str) -> dict[str, str]:
    return {language: f"{text} ({language})" for language in languages}


def dialogues(count: int = 400) -> list[Dialogue]:
    return [
        Dialogue(
            id=f"sum:{n}",
            task="sum",
            category="math",
            weight=1.0,
            split="training",
            system=alike("Count well.") if n % 5 == 0 else None,
            turns=(Turn(alike(f"What is {n} plus {n + 1}?"), alike(f"It is {2 * n + 1}."), {"kind": "number", "value": 2 * n + 1}),),
        )
        for n in range(count)
    ]


drills = [{language: f"{n} + 1 = {n + 1}" for language in languages} for n in range(9)]


@functools.cache
def tokenizer() -> Tokenizer:
    path = Path(tempfile.mkdtemp()) / "tokenizer.model"
    train(dialogues(), preset.shape.vocab, preset.seed, path)
    return Tokenizer(path)


def model() -> Llama:
    torch.manual_seed(1)
    made = Llama(shape_of(preset, tokenizer()))
    # as a trained one: nothing in it is as small as at the start
    with torch.no_grad():
        for parameter in made.layers.parameters():
            parameter.mul_(5)
        made.head.weight.mul_(20)
    return made.eval()
