"""What `tandem corpus` has exported, as Python reads it."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .emphasis import emphasis

languages = ("en", "de", "fr", "it", "es")


@dataclass(frozen=True)
class Turn:
    user: dict[str, str]
    assistant: dict[str, str]
    check: dict


@dataclass(frozen=True)
class Dialogue:
    id: str
    task: str
    category: str
    weight: float
    split: str
    system: dict[str, str] | None
    turns: tuple[Turn, ...]


def read_parallel(path: Path) -> Iterator[Dialogue]:
    """One ID a line, in five languages; or packed beside it, as `parallel.jsonl.gz`."""
    packed = path.with_name(path.name + ".gz")
    with gzip.open(packed, "rt", encoding="utf-8") if packed.exists() else path.open(encoding="utf-8") as file:
        for line in file:
            entry = json.loads(line)
            entry["turns"] = tuple(Turn(**turn) for turn in entry["turns"])
            yield Dialogue(**entry)


def messages_of(dialogue: Dialogue, language: str) -> list[dict[str, str]]:
    messages = [{"role": "system", "content": dialogue.system[language]}] if dialogue.system else []
    for turn in dialogue.turns:
        messages.append({"role": "user", "content": turn.user[language]})
        messages.append({"role": "assistant", "content": turn.assistant[language]})
    return messages


Part = tuple[Dialogue, tuple[str, ...]]  # an ID, and the languages that a mixture has it in


def read_mixture(path: Path, dialogues: Mapping[str, Dialogue]) -> list[Part]:
    """dialogues: by ID"""
    with path.open(encoding="utf-8") as file:
        entries = map(json.loads, file)
        return [(dialogues[entry["id"]], tuple(entry["languages"])) for entry in entries]


class Drawn:
    """Tasks by their weight, with the emphasis or evenly; what a task has alike."""

    def __init__(self, parts: Iterable[Part], draw: random.Random, emphasized: bool = True) -> None:
        self.draw = draw
        self.by_task: dict[str, list[Part]] = {}
        for part in parts:
            self.by_task.setdefault(part[0].task, []).append(part)
        self.tasks = list(self.by_task)
        self.even = [self.by_task[task][0][0].weight for task in self.tasks]
        self.uneven = [weight * emphasis(task) for task, weight in zip(self.tasks, self.even, strict=True)]
        self.emphasized = emphasized

    def part(self) -> Part:
        weights = self.uneven if self.emphasized else self.even
        return self.draw.choice(self.by_task[self.draw.choices(self.tasks, weights)[0]])

    def several(self, language: str, most: int) -> list[Dialogue]:
        """Up to `most` in one language, one after another, as people go on talking. The mixture must have that language."""
        found: list[Dialogue] = []
        count = self.draw.randint(2, most)
        while len(found) < count:
            dialogue, languages = self.part()
            if language in languages:
                found.append(dialogue)
        return found


def read_drills(path: Path) -> list[dict[str, str]]:
    """Plain lines in five languages."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]
