"""
python -m tandem_training --preset cpu --data DATA --out OUT STEP …

Steps, each resumable, in this order: tokenizer, base, adapter NAME SIZE (any number of them), files.
DATA holds what `tandem corpus` has exported: parallel.jsonl, drills.jsonl and MIXTURE.SIZE.jsonl.
"""

from __future__ import annotations

import argparse
import itertools
from pathlib import Path

import torch

from .corpus import read_drills, read_mixture, read_parallel
from .export import write_adapter, write_base
from .finetune import finetune, load_base
from .presets import presets
from .pretrain import pretrain
from .tokenizer import Tokenizer, train

# more of a mixture than a stage can see need not be read
_most_conversations = 400_000


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
    preset, step = presets[options.preset], options.step[0]
    pieces = options.out / "tokenizer.model"

    if step == "tokenizer":
        dialogues = [dialogue for dialogue in read_parallel(options.data / "parallel.jsonl") if dialogue.split == "training"]
        train(dialogues, preset.vocab, preset.seed, pieces)
        tokenizer = Tokenizer(pieces)
        if missing := tokenizer.missing():
            raise SystemExit(f"no pieces of their own: {' '.join(missing)}")
        print(f"{tokenizer.vocab} pieces")
    elif step == "base":
        dialogues = [dialogue for dialogue in read_parallel(options.data / "parallel.jsonl") if dialogue.split == "training"]
        pretrain(dialogues, read_drills(options.data / "drills.jsonl"), Tokenizer(pieces), preset, options.out)
    elif step == "adapter":
        mixture, size = options.step[1:]
        read = read_mixture(options.data / f"{mixture}.{size}.jsonl")
        conversations = list(itertools.islice(read, _most_conversations))
        finetune(f"{mixture}.{size}", conversations, Tokenizer(pieces), preset, options.out)
    elif step == "files":
        tokenizer = Tokenizer(pieces)
        model = load_base(options.out / "base.pt", preset, tokenizer)
        facts = {"preset": options.preset, "seed": str(preset.seed)}
        write_base(model, tokenizer, options.out / "base.q8_0.gguf", facts)
        for path in sorted(options.out.glob("*.*.pt")):
            adapter = torch.load(path, weights_only=True)
            target = options.out / f"{path.stem}.f16.gguf"
            write_adapter(adapter, model, preset, target, f"Tandem {path.stem}", facts)
    else:
        parser.error(f"no step {step}")


if __name__ == "__main__":
    main()
