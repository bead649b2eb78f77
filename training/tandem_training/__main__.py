"""
python -m tandem_training --preset cpu --data DATA --out OUT STEP …

Steps, each resumable, in this order: tokenizer, base, adapter NAME SIZE (any number of them), files; or all, for all of them.
Then answer NAME.SIZE|base QUESTIONS.jsonl ANSWERS.jsonl, as often as wanted.
DATA is what `tandem corpus --for-training` has written.
"""

from __future__ import annotations

import argparse
import itertools
import json
from functools import cached_property
from pathlib import Path

import torch

from .answer import answer_questions
from .corpus import Dialogue, read_drills, read_mixture, read_parallel
from .export import shipped, write_adapter, write_base
from .finetune import finetune, load_base
from .loop import device
from .presets import Preset, presets
from .pretrain import pretrain
from .tokenizer import Tokenizer, train

_most_tokens = 256
mixtures = ("ENDEFRITES", "DE", "EN", "FR", "IT", "ES", "DEFRITES", "ENDEFRITES-sampled", "DEFRITES-sampled")


class Recipe:
    """The steps. What they read is read once."""

    def __init__(self, preset: Preset, data: Path, out: Path, facts: dict[str, str]) -> None:
        self.preset, self.data, self.out = preset, data, out
        self.facts = facts | {"seed": str(preset.seed), "corpus": "Tandem, 106 tasks in five languages, seed 1"}
        self.pieces = out / "tokenizer.model"

    @cached_property
    def dialogues(self) -> list[Dialogue]:
        return [dialogue for dialogue in read_parallel(self.data / "parallel.jsonl") if dialogue.split == "training"]

    @cached_property
    def by_id(self) -> dict[str, Dialogue]:
        return {dialogue.id: dialogue for dialogue in self.dialogues}

    def all(self) -> None:
        if not self.pieces.exists():
            self.tokenizer()
        if not (self.out / "base.pt").exists():
            self.base()
        for mixture, size in itertools.product(mixtures, ("full", "small")):
            if not (self.out / f"{mixture}.{size}.pt").exists():
                self.adapter(mixture, size)
        self.files()

    def tokenizer(self) -> None:
        train(self.dialogues, self.preset.shape.vocab, self.preset.seed, self.pieces)
        tokenizer = Tokenizer(self.pieces)
        if missing := tokenizer.missing():
            raise SystemExit(f"no pieces of their own: {' '.join(missing)}")
        print(f"{tokenizer.vocab} pieces")

    def base(self) -> None:
        drills = read_drills(self.data / "drills.jsonl")
        pretrain(self.dialogues, drills, Tokenizer(self.pieces), self.preset, self.out)

    def adapter(self, mixture: str, size: str) -> None:
        parts = read_mixture(self.data / "mixtures" / f"{mixture}.{size}.jsonl", self.by_id)
        finetune(f"{mixture}.{size}", parts, Tokenizer(self.pieces), self.preset, self.out)

    def files(self) -> None:
        tokenizer = Tokenizer(self.pieces)
        model = load_base(self.out / "base.pt", self.preset, tokenizer)
        write_base(model, tokenizer, self.out / "tandem-base.q8_0.gguf", self.facts | self._trained("base"))
        for path in sorted(self.out.glob("*.*.pt")):
            adapter = torch.load(path, weights_only=True)
            mixture, size = path.stem.split(".")
            facts = self.facts | {"mixture": mixture, "size": size} | self._trained(path.stem)
            target = self.out / f"tandem-{path.stem}.lora.gguf"
            write_adapter(adapter, model, self.preset, target, f"Tandem {mixture} {size}", facts)

    def _trained(self, name: str) -> dict[str, str]:
        """How long, by the last line of the log."""
        last = json.loads((self.out / f"{name}.log").read_text(encoding="utf-8").splitlines()[-1])
        return {"steps": str(last["step"]), "tokens": str(last["tokens"]), "loss": f"{last['loss']:.3f}"}

    def answer(self, name: str, questions: Path, answers: Path) -> None:
        """As a reader of the files would get it: Q8_0 base, adapter as stored."""
        tokenizer = Tokenizer(self.pieces)
        adapter = None if name == "base" else torch.load(self.out / f"{name}.pt", weights_only=True)
        model = shipped(self.out, self.preset, tokenizer, adapter).to(device())
        print(answer_questions(model, tokenizer, questions, name, answers, _most_tokens), "questions")


def main() -> None:
    parser = argparse.ArgumentParser(prog="tandem_training", description=__doc__)
    parser.add_argument("--preset", choices=presets, default="cpu")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("step", nargs="+")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    recipe = Recipe(presets[options.preset], options.data, options.out, {"preset": options.preset})
    match options.step:
        case ["tokenizer"]:
            recipe.tokenizer()
        case ["base"]:
            recipe.base()
        case ["adapter", mixture, size]:
            recipe.adapter(mixture, size)
        case ["files"]:
            recipe.files()
        case ["answer", name, questions, answers]:
            recipe.answer(name, Path(questions), Path(answers))
        case ["all"]:
            recipe.all()
        case other:
            parser.error(f"no step {' '.join(other)}")


if __name__ == "__main__":
    main()
