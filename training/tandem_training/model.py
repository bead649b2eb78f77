"""Llama 2's layout [Touvron2023], small: what is trained here is what the engine runs."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    vocab: int
    width: int = 256
    layers: int = 6
    heads: int = 4
    kv_heads: int = 2
    hidden: int = 768
    context: int = 512
    rope_base: float = 10000.0
    epsilon: float = 1e-5

    @property
    def head_dim(self) -> int:
        return self.width // self.heads


class Linear(nn.Module):
    """W x, or W x + scale B (A x) once an adapter is laid over it [Hu2021]."""

    def __init__(self, cols: int, rows: int, spread: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(rows, cols) * spread)
        self.a: nn.Parameter | None = None
        self.b: nn.Parameter | None = None
        self.scale = 1.0

    def adapt(self, rank: int, alpha: float, generator: torch.Generator) -> None:
        """A random, B zero: the adapter begins as nothing."""
        rows, cols = self.weight.shape
        self.weight.requires_grad_(False)
        self.a = nn.Parameter(torch.randn(rank, cols, generator=generator) / math.sqrt(cols))
        self.b = nn.Parameter(torch.zeros(rows, rank))
        self.scale = alpha / rank

    def forward(self, x: Tensor) -> Tensor:
        y = F.linear(x, self.weight)
        if self.a is None:
            return y
        return y + F.linear(F.linear(x, self.a), self.b) * self.scale


Attend = Callable[[Tensor, Tensor, Tensor], Tensor]  # q, k, v and what comes out: (..., tokens, heads, head_dim)


def turns(shape: Shape, positions: Tensor) -> Tensor:
    """The complex number that turns each pair: (..., tokens, 1, head_dim / 2). RoPE over neighbouring pairs [Su2021]."""
    frequencies = shape.rope_base ** (-torch.arange(0, shape.head_dim, 2, device=positions.device).float() / shape.head_dim)
    angles = positions.float()[..., None, None] * frequencies
    return torch.polar(torch.ones_like(angles), angles)


def turned(x: Tensor, by: Tensor) -> Tensor:
    """x: (..., tokens, heads, head_dim)"""
    pairs = torch.view_as_complex(x.float().unflatten(-1, (-1, 2)))
    return torch.view_as_real(pairs * by).flatten(-2).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        inner, outer = 0.02, 0.02 / math.sqrt(2 * shape.layers)
        attention = shape.heads * shape.head_dim
        kv = shape.kv_heads * shape.head_dim
        self.q = Linear(shape.width, attention, inner)
        self.k = Linear(shape.width, kv, inner)
        self.v = Linear(shape.width, kv, inner)
        self.output = Linear(attention, shape.width, outer)
        self.gate = Linear(shape.width, shape.hidden, inner)
        self.up = Linear(shape.width, shape.hidden, inner)
        self.down = Linear(shape.hidden, shape.width, outer)

    def norm(self, x: Tensor) -> Tensor:
        """Gains stay 1: the matrices that follow can learn them, and a pass over memory is saved."""
        return F.rms_norm(x, (self.shape.width,), eps=self.shape.epsilon)

    def forward(self, x: Tensor, by: Tensor, attend: Attend) -> Tensor:
        shape = self.shape
        h = self.norm(x)
        q = turned(self.q(h).unflatten(-1, (shape.heads, -1)), by)
        k = turned(self.k(h).unflatten(-1, (shape.kv_heads, -1)), by)
        v = self.v(h).unflatten(-1, (shape.kv_heads, -1))
        groups = shape.heads // shape.kv_heads
        y = attend(q, k.repeat_interleave(groups, dim=-2), v.repeat_interleave(groups, dim=-2))
        x = x + self.output(y.flatten(-2))
        h = self.norm(x)
        return x + self.down(F.silu(self.gate(h)) * self.up(h))


class Llama(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocab, shape.width)
        nn.init.normal_(self.embedding.weight, std=1.0)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.head = Linear(shape.width, shape.vocab, 0.005)

    def hidden(self, ids: Tensor, positions: Tensor, attend: Sequence[Attend]) -> Tensor:
        """ids, positions: (..., tokens); attend: one a layer"""
        by = turns(self.shape, positions)
        x = self.embedding(ids)
        for layer, how in zip(self.layers, attend, strict=True):
            x = layer(x, by, how)
        return F.rms_norm(x, (self.shape.width,), eps=self.shape.epsilon)
