"""Steps that can be broken off and taken up again: the same state gives the same next step."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .model import Llama
from .presets import Stage
from .rows import Rows

_saved_every_seconds = 300
_logged_every_steps = 25
_worn_from = 1000  # steps
_copying_every_steps = 100


@dataclass
class Line:
    """One line of the log."""

    step: int
    loss: float
    tokens: int
    seconds: float
    copy_loss: float | None = None


def device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def loss_of(model: Llama, rows: Rows) -> Tensor:
    """Mean cross-entropy, each token by its count; the head is applied only where one counts."""
    where = device()
    rows = rows.to(where)
    wanted = rows.counts > 0
    with torch.autocast(where.type, dtype=torch.bfloat16):
        hidden = model.hidden(rows.ids, rows.position, [rows.attend] * model.shape.layers)
        logits = model.head(hidden[wanted])
    losses = F.cross_entropy(logits.float(), rows.targets[wanted], reduction="none")
    counts = rows.counts[wanted]
    return (losses * counts).sum() / counts.sum()


def rate_at(step: int, stage: Stage) -> float:
    """
    Share of the full rate: warm-up, constant, from step 1,000 on with the inverse square root, and in the last part down to
    nearly nothing. Small steps' gradients are noisy: at the full rate a loss stands still that this lets fall.
    """
    rise = min(1.0, (step + 1) / stage.warm_up)
    worn = (max(step, _worn_from) / _worn_from) ** -0.5
    left = (stage.steps - step) / stage.steps
    return rise * worn * max(0.02, min(1.0, left / stage.cooled_share))


def train(
    model: Llama,
    parameters: list[nn.Parameter],
    optimizers: list[torch.optim.Optimizer],
    stage: Stage,
    batches: Callable[[int], Iterator[Rows]],
    state: Path,
    log: Path,
    copy_loss: Callable[[], float] | None = None,
) -> list[Line]:
    """
    Trains to the stage's last step, going on from `state` where it lies there.
    batches(n) gives the rows of step n and after; it must depend on n alone.
    """
    model.to(device()).train()
    rates = [[group["lr"] for group in optimizer.param_groups] for optimizer in optimizers]
    lines: list[Line] = []
    first, tokens, before = 0, 0, 0.0
    if state.exists():
        kept = torch.load(state, map_location=device(), weights_only=True)
        for parameter, value in zip(parameters, kept["parameters"], strict=True):
            parameter.data.copy_(value)
        for optimizer, value in zip(optimizers, kept["optimizers"], strict=True):
            optimizer.load_state_dict(value)
        first, tokens, before = kept["step"], kept["tokens"], kept["seconds"]
        lines = [Line(**line) for line in kept["lines"]]

    begun = saved = time.monotonic()
    mean = lines[-1].loss if lines else None
    rows = batches(first)
    for step in range(first, stage.steps):
        for optimizer, full in zip(optimizers, rates, strict=True):
            for group, rate in zip(optimizer.param_groups, full, strict=True):
                group["lr"] = rate * rate_at(step, stage)
        batch = next(rows)
        loss = loss_of(model, batch)
        if not torch.isfinite(loss):
            raise FloatingPointError(f"the loss is {loss.item()} at step {step}")
        for parameter in parameters:
            parameter.grad = None
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        for optimizer in optimizers:
            optimizer.step()

        tokens += batch.tokens
        mean = loss.item() if mean is None else 0.9 * mean + 0.1 * loss.item()
        now = time.monotonic()
        last = step + 1 == stage.steps
        if (step + 1) % _logged_every_steps == 0 or last:
            copying = copy_loss() if copy_loss and ((step + 1) % _copying_every_steps == 0 or last) else None
            lines.append(Line(step + 1, mean, tokens, before + now - begun, copying))
            print(json.dumps(asdict(lines[-1])), flush=True)
        if now - saved > _saved_every_seconds or last:
            _save(state, parameters, optimizers, lines, step + 1, tokens, before + now - begun)
            saved = now
    log.write_text("".join(json.dumps(asdict(line)) + "\n" for line in lines), encoding="utf-8")
    return lines


def _save(
    state: Path,
    parameters: list[nn.Parameter],
    optimizers: list[torch.optim.Optimizer],
    lines: list[Line],
    step: int,
    tokens: int,
    seconds: float,
) -> None:
    """Written beside its place and moved there: what lies there is always whole."""
    unfinished = state.with_suffix(".unfinished")
    torch.save(
        {
            "parameters": [parameter.data for parameter in parameters],
            "optimizers": [optimizer.state_dict() for optimizer in optimizers],
            "lines": [asdict(line) for line in lines],
            "step": step,
            "tokens": tokens,
            "seconds": seconds,
        },
        unfinished,
    )
    unfinished.replace(state)
