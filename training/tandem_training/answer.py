"""Greedy answers to many questions at once, written as `tandem answer` writes them."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from .model import Llama
from .tokenizer import Tokenizer, end, end_of_text

Ended = tuple[str, str]  # an answer's text, and how it ended


def answer_questions(model: Llama, tokenizer: Tokenizer, questions: Path, name: str, out: Path, most_tokens: int) -> int:
    """
    questions, out: JSONL in FastChat's format. First all first turns, then all second ones with the first in context.
    Returns how many questions there were.
    """
    with questions.open(encoding="utf-8") as file:
        asked = [json.loads(line) for line in file]
    given: list[list[Ended]] = [[] for _ in asked]
    for turn in range(max(len(question["turns"]) for question in asked)):
        open_ones = [index for index, question in enumerate(asked) if len(question["turns"]) > turn]
        prompts = [tokenizer.prompt(_conversation(asked[index], given[index])) for index in open_ones]
        for index, ended in zip(open_ones, answers(model, tokenizer, prompts, most_tokens), strict=True):
            given[index].append(ended)
    with out.open("w", encoding="utf-8") as file:
        for question, ended in zip(asked, given, strict=True):
            line = {
                "question_id": question["question_id"],
                "answer_id": f"{name} {question['question_id']}",
                "model_id": name,
                "choices": [{"index": 0, "turns": [text for text, _ in ended]}],
                "tstamp": time.time(),
                "finish": [how for _, how in ended],
            }
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return len(asked)


def _conversation(question: dict, given: Sequence[Ended]) -> list[dict[str, str]]:
    messages = [{"role": "system", "content": question["system"]}] if "system" in question else []
    for turn, (text, _) in zip(question["turns"], given, strict=False):
        messages += [{"role": "user", "content": turn}, {"role": "assistant", "content": text}]
    return [*messages, {"role": "user", "content": question["turns"][len(given)]}]


@torch.no_grad()
def answers(model: Llama, tokenizer: Tokenizer, prompts: Sequence[list[int]], most_tokens: int, batch: int = 64) -> list[Ended]:
    """In the order of the prompts. F32, as the engine computes."""
    found: list[Ended] = [("", "length")] * len(prompts)
    order = sorted(range(len(prompts)), key=lambda index: len(prompts[index]))
    for start in range(0, len(order), batch):
        some = order[start : start + batch]
        for index, ids in zip(some, _together(model, [prompts[index] for index in some], most_tokens), strict=True):
            ended = bool(ids) and ids[-1] in (end, end_of_text)
            text = tokenizer.decode(ids[:-1] if ended else ids)
            found[index] = (text, "end-of-turn" if ended else "length")
    return found


def _together(model: Llama, prompts: list[list[int]], most_tokens: int) -> list[list[int]]:
    """Prompts are padded on the left; positions and masks leave the padding out."""
    device = next(model.parameters()).device
    longest = max(map(len, prompts))
    pad = torch.tensor([longest - len(prompt) for prompt in prompts], device=device)
    ids = torch.tensor([[0] * (longest - len(prompt)) + prompt for prompt in prompts], device=device)
    keys = torch.arange(longest, device=device)
    there = keys[None] >= pad[:, None]
    positions = (keys[None] - pad[:, None]).clamp(min=0)
    # a padded query may look at itself, or its softmax would have nothing
    mask = (there[:, None, :] & (keys[:, None] >= keys[None])[None]) | torch.eye(longest, dtype=torch.bool, device=device)
    caches = [Cache(mask[:, None]) for _ in model.layers]
    logits = model.head(model.hidden(ids, positions, caches)[:, -1])
    answers: list[list[int]] = [[] for _ in prompts]
    going = torch.ones(len(prompts), dtype=torch.bool, device=device)
    position = positions[:, -1]
    for _ in range(most_tokens):
        next_ids = logits.argmax(-1)
        for row in going.nonzero().flatten().tolist():
            answers[row].append(int(next_ids[row]))
        going &= (next_ids != end) & (next_ids != end_of_text)
        if not going.any():
            break
        there = torch.cat((there, torch.ones(len(prompts), 1, dtype=torch.bool, device=device)), dim=1)
        position = position + 1
        for cache in caches:
            cache.mask = there[:, None, None]
        logits = model.head(model.hidden(next_ids[:, None], position[:, None], caches)[:, -1])
    return answers


class Cache:
    """What one layer has seen; attends to it as the mask allows."""

    def __init__(self, mask: Tensor) -> None:
        self.mask = mask  # (batch, 1, queries, keys)
        self.seen: tuple[Tensor, Tensor] | None = None

    def __call__(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        """All (batch, tokens, heads, dim)."""
        q, k, v = q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2)
        if self.seen:
            k, v = torch.cat((self.seen[0], k), dim=2), torch.cat((self.seen[1], v), dim=2)
        self.seen = (k, v)
        return F.scaled_dot_product_attention(q, k, v, attn_mask=self.mask).transpose(1, 2)
