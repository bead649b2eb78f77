"""Documents side by side in rows of one length; each sees itself alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

Document = tuple[list[int], list[int]]  # ids, and whether each is learnt

_open_rows = 16


@dataclass(frozen=True)
class Rows:
    """All (rows, context); `document` is -1 in what is left over."""

    ids: Tensor
    targets: Tensor
    learnt: Tensor
    document: Tensor
    position: Tensor

    def mask(self) -> Tensor:
        """(rows, 1, context, context), True where a query may look: its own document, up to itself."""
        same = self.document[:, :, None] == self.document[:, None, :]
        return (same & torch.ones_like(same[0]).tril())[:, None]


def packed(documents: Iterable[Document], context: int) -> Iterator[list[Document]]:
    """First fit into a few open rows; the fullest leaves when there are too many. A longer document is cut."""
    rows: list[tuple[int, list[Document]]] = []
    for ids, learnt in documents:
        ids, learnt = ids[: context + 1], learnt[: context + 1]
        length = len(ids) - 1
        if length < 1:
            continue
        for index, (filled, row) in enumerate(rows):
            if filled + length <= context:
                row.append((ids, learnt))
                rows[index] = (filled + length, row)
                break
        else:
            rows.append((length, [(ids, learnt)]))
        if len(rows) > _open_rows:
            fullest = max(range(len(rows)), key=lambda index: rows[index][0])
            yield rows.pop(fullest)[1]
    yield from (row for _, row in rows)


def stacked(batch: list[list[Document]], context: int) -> Rows:
    shape = (len(batch), context)
    ids, targets, learnt, position = (torch.zeros(shape, dtype=torch.int64) for _ in range(4))
    document = torch.full(shape, -1, dtype=torch.int64)
    for r, row in enumerate(batch):
        at = 0
        for number, (words, wanted) in enumerate(row):
            length = len(words) - 1
            here = slice(at, at + length)
            ids[r, here] = torch.tensor(words[:-1])
            targets[r, here] = torch.tensor(words[1:])
            learnt[r, here] = torch.tensor(wanted[1:])
            document[r, here] = number
            position[r, here] = torch.arange(length)
            at += length
    return Rows(ids, targets, learnt, document, position)
