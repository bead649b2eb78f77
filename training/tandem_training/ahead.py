"""Steps' rows made by other processes while the accelerator computes: one that takes milliseconds a step must not wait for text."""

from __future__ import annotations

import multiprocessing
import queue
from collections.abc import Callable, Iterator

from .rows import Rows

_waiting = 8  # steps a process may be ahead


def made_ahead(streams: list[Callable[[], Iterator[Rows]]]) -> Iterator[Rows]:
    """In turn from each stream, each in a process of its own, so that the order does not depend on their speed. Streams must not end."""
    fork = multiprocessing.get_context("fork")
    waiting = [fork.Queue(_waiting) for _ in streams]
    workers = [
        fork.Process(target=_fill, args=(stream, into), daemon=True) for stream, into in zip(streams, waiting, strict=True)
    ]
    for worker in workers:
        worker.start()
    try:
        while True:
            for worker, rows in zip(workers, waiting, strict=True):
                yield _next(worker, rows)
    finally:
        for worker in workers:
            worker.terminate()


def _fill(stream: Callable[[], Iterator[Rows]], into: multiprocessing.Queue) -> None:
    for rows in stream():
        into.put(rows.as_arrays())


def _next(worker: multiprocessing.Process, rows: multiprocessing.Queue) -> Rows:
    while True:
        try:
            return Rows.from_arrays(*rows.get(timeout=5))
        except queue.Empty:
            if not worker.is_alive():
                raise RuntimeError("a process that makes rows has ended") from None
