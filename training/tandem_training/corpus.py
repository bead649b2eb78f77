"""What `tandem corpus` has exported, as Python reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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
    """One ID a line, in five languages."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            entry = json.loads(line)
            entry["turns"] = tuple(Turn(**turn) for turn in entry["turns"])
            yield Dialogue(**entry)


@dataclass(frozen=True)
class Conversation:
    """One line of a mixture."""

    id: str
    task: str
    weight: float
    language: str
    messages: tuple[dict[str, str], ...]


def read_mixture(path: Path) -> Iterator[Conversation]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            entry = json.loads(line)
            yield Conversation(
                entry["id"], entry["task"], entry["weight"], entry["language"], tuple(entry["messages"])
            )


def read_drills(path: Path) -> list[dict[str, str]]:
    """Plain lines in five languages."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]
