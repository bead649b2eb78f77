"""
A start from which copying is learnt soon: layer 0's first head looks one token back, layer 1's first head looks for the token before
which the present one stood. Ordinary weights of the layout; training may change them all.

Channel 0 of the embedding is one constant, so that layer 0's scores can depend on the distance alone: after RoPE the score of a key at
distance n is the sum over pairs of cos((n - 1) f), highest at n = 1. What that head moves is a random code of the token looked at;
layer 1 compares it with the code of the present token, over the slow pairs, which hardly turn, and carries the token itself.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

from .model import Llama
from .rows import stacked

_constant = 4.0
_peak = 30.0  # of layer 0's scores
_code_share = 0.8
_match = 5.0


@torch.no_grad()
def begin_with_induction(model: Llama, seed: int) -> None:
    shape = model.shape
    draw = torch.Generator().manual_seed(seed)
    width, dim = shape.width, shape.head_dim
    embedding = model.embedding.weight
    embedding[:, 0] = _constant
    normed = _constant / math.sqrt((_constant**2 + width - 1) / width)  # the constant after the norm

    code = torch.zeros(dim, width)  # reads a code of a token
    code[:, 1:] = torch.randn(dim, width - 1, generator=draw) / math.sqrt(width)
    place = torch.randn(width, dim, generator=draw) / math.sqrt(dim)  # where it is written
    place[0] = 0

    back, match = model.layers[0], model.layers[1]
    frequencies = shape.rope_base ** (-torch.arange(0, dim, 2).float() / dim)
    size = math.sqrt(_peak * math.sqrt(dim) / (dim / 2)) / normed
    for linear in (back.q, back.k, back.v, match.q, match.k, match.v):
        linear.weight[:dim] = 0
    back.q.weight[0:dim:2, 0] = size * frequencies.cos()
    back.q.weight[1:dim:2, 0] = -size * frequencies.sin()
    back.k.weight[0:dim:2, 0] = size
    back.v.weight[:dim] = code
    back.output.weight[:, :dim] = place * _code_share

    slow = dim // 2
    match.q.weight[slow:dim] = code[: dim - slow] * _match
    match.k.weight[slow:dim] = torch.linalg.pinv(place)[: dim - slow] * _match
    carried = torch.zeros(dim, width)
    carried[:, 1:] = torch.randn(dim, width - 1, generator=draw) / math.sqrt(width)
    match.v.weight[:dim] = carried
    match.output.weight[:, :dim] = carried.T * _match
    model.head.weight.copy_(embedding * 0.03)
    model.head.weight[:, 0] = 0


@torch.no_grad()
def copy_loss(model: Llama, seed: int, texts: int = 64, length: int = 30) -> float:
    """Mean loss on the second half of random pieces said twice; guessing gives log(vocab). Below 1 a model copies."""
    draw = torch.Generator().manual_seed(seed)
    once = torch.randint(model.shape.vocab // 12, model.shape.vocab, (texts, length), generator=draw)
    ids = torch.cat((torch.ones(texts, 1, dtype=torch.int64), once, once), dim=1)
    documents = [(row, [0.0] * len(row)) for row in ids.tolist()]
    rows = stacked(documents).to(model.head.weight.device)
    hidden = model.hidden(rows.ids, rows.position, [rows.attend] * model.shape.layers).unflatten(0, (texts, -1))
    logits = model.head(hidden[:, length + 1 :])
    return F.cross_entropy(logits.flatten(0, 1).float(), rows.targets.unflatten(0, (texts, -1))[:, length + 1 :].flatten()).item()
