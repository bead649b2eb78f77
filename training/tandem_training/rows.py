"""Documents of one step side by side, alike long ones together; each sees itself alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

Document = tuple[list[int], list[float]]  # ids, and how much each counts when it is to be foretold

_shortest_share = 0.85  # of a group's longest document; what is shorter goes to the next group


@dataclass(frozen=True)
class Group:
    """Documents padded to one length, from `start` on."""

    start: int
    documents: int
    length: int

    def cut(self, x: Tensor) -> Tensor:
        """(tokens, heads, dim) to (documents, heads, length, dim)"""
        here = x[self.start : self.start + self.documents * self.length]
        return here.unflatten(0, (self.documents, self.length)).transpose(1, 2)


def _causal(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """(documents, heads, length, dim) to (tokens, heads, dim). Written out: on a CPU faster than the fused one, whose way back is slow."""
    length = q.shape[-2]
    ahead = torch.full((length, length), float("-inf"), device=q.device, dtype=q.dtype).triu(1)
    scores = torch.baddbmm(ahead, (q * q.shape[-1] ** -0.5).flatten(0, 1), k.flatten(0, 1).mT)
    mixed = torch.bmm(scores.softmax(-1).to(v.dtype), v.flatten(0, 1))
    return mixed.unflatten(0, q.shape[:2]).transpose(1, 2).flatten(0, 1)


@dataclass(frozen=True)
class Rows:
    """All (tokens,), one document after another; padding counts 0."""

    ids: Tensor
    targets: Tensor
    counts: Tensor
    position: Tensor
    groups: tuple[Group, ...]
    tokens: int  # without padding

    def as_arrays(self) -> tuple:
        """For another process; tensors would be shared by file, arrays are copied."""
        return (*(value.numpy() for value in (self.ids, self.targets, self.counts, self.position)), self.groups, self.tokens)

    @staticmethod
    def from_arrays(ids, targets, counts, position, groups: tuple[Group, ...], tokens: int) -> Rows:
        return Rows(*(torch.from_numpy(value) for value in (ids, targets, counts, position)), groups, tokens)

    def to(self, device: torch.device) -> Rows:
        return Rows(self.ids.to(device), self.targets.to(device), self.counts.to(device), self.position.to(device), self.groups, self.tokens)

    def attend(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        """Each document by itself, each token to what stands before it; padding comes after, so it needs no mask. All (tokens, heads, dim)."""
        return torch.cat([_causal(group.cut(q), group.cut(k), group.cut(v)) for group in self.groups])


def gathered(documents: Iterator[Document], context: int, tokens: int) -> Rows:
    """As many documents as fill `tokens`; a longer one than `context` is cut."""
    drawn: list[Document] = []
    total = 0
    while total < tokens:
        ids, counts = next(documents)
        if len(ids) > 1:
            drawn.append((ids[: context + 1], counts[: context + 1]))
            total += len(drawn[-1][0]) - 1
    drawn.sort(key=lambda document: len(document[0]), reverse=True)
    return stacked(drawn)


def stacked(documents: list[Document]) -> Rows:
    """documents: the longest first"""
    ids: list[int] = []
    targets: list[int] = []
    counts: list[float] = []
    position: list[int] = []
    groups: list[Group] = []
    for words, weights in documents:
        length = len(words) - 1
        if groups and length >= _shortest_share * groups[-1].length:
            groups[-1] = Group(groups[-1].start, groups[-1].documents + 1, groups[-1].length)
        else:
            groups.append(Group(len(ids), 1, length))
        padding = groups[-1].length - length
        ids += [*words[:-1], *[0] * padding]
        targets += [*words[1:], *[0] * padding]
        counts += [*weights[1:], *[0.0] * padding]
        position += range(groups[-1].length)
    tokens = sum(len(words) - 1 for words, _ in documents)
    return Rows(torch.tensor(ids), torch.tensor(targets), torch.tensor(counts), torch.tensor(position), tuple(groups), tokens)
