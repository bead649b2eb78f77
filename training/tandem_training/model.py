"""Llama 2's layout [Touvron2023], small: what is trained here is what the engine runs."""

from __future__ import annotations

import math
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


def turns(shape: Shape, positions: Tensor) -> tuple[Tensor, Tensor]:
    """cos and sin of each rotated pair: (positions, head_dim / 2). RoPE over neighbouring pairs [Su2021]."""
    frequencies = shape.rope_base ** (-torch.arange(0, shape.head_dim, 2).float() / shape.head_dim)
    angles = positions.float()[..., None] * frequencies
    return angles.cos(), angles.sin()


def turned(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """x: (batch, heads, tokens, head_dim); cos, sin: (batch, 1, tokens, head_dim / 2)"""
    first, second = x.float().unflatten(-1, (-1, 2)).unbind(-1)
    both = torch.stack((first * cos - second * sin, first * sin + second * cos), dim=-1)
    return both.flatten(-2).to(x.dtype)


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

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor, cache: list[Tensor] | None) -> Tensor:
        shape = self.shape
        h = self.norm(x)
        q = self.q(h).unflatten(-1, (shape.heads, -1)).transpose(1, 2)
        k = self.k(h).unflatten(-1, (shape.kv_heads, -1)).transpose(1, 2)
        v = self.v(h).unflatten(-1, (shape.kv_heads, -1)).transpose(1, 2)
        q, k = turned(q, cos, sin), turned(k, cos, sin)
        if cache is not None:
            if cache:
                k, v = torch.cat((cache[0], k), dim=2), torch.cat((cache[1], v), dim=2)
            cache[:] = [k, v]
        groups = shape.heads // shape.kv_heads
        k, v = k.repeat_interleave(groups, dim=1), v.repeat_interleave(groups, dim=1)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = x + self.output(y.transpose(1, 2).flatten(-2))
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

    def hidden(self, ids: Tensor, positions: Tensor, mask: Tensor, caches: list[list[Tensor]] | None = None) -> Tensor:
        """ids, positions: (batch, tokens); mask: True where a query may look, (batch, 1, tokens, keys)"""
        cos, sin = (part[:, None] for part in turns(self.shape, positions))
        x = self.embedding(ids)
        for index, layer in enumerate(self.layers):
            x = layer(x, cos, sin, mask, None if caches is None else caches[index])
        return F.rms_norm(x, (self.shape.width,), eps=self.shape.epsilon)

    def forward(self, ids: Tensor, positions: Tensor, mask: Tensor, caches: list[list[Tensor]] | None = None) -> Tensor:
        return self.head(self.hidden(ids, positions, mask, caches))
