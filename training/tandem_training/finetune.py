"""An adapter over the base: the chat format, and one mixture of languages."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from .ahead import made_ahead
from .corpus import Drawn, Part, messages_of
from .loop import Line, train
from .model import Linear, Llama
from .presets import Preset
from .pretrain import shape_of
from .rows import Document, Rows, gathered
from .tokenizer import Tokenizer, assistant, end, system, user

chat_rows = (system, user, assistant, end)
_going_on = 0.15  # of conversations: others follow in the same chat
_most_going_on = 4


def load_base(path: Path, preset: Preset, tokenizer: Tokenizer) -> Llama:
    model = Llama(shape_of(preset, tokenizer))
    model.load_state_dict(torch.load(path, weights_only=True))
    return model


def linears(model: Llama) -> Iterator[tuple[str, Linear]]:
    """Each matrix of each layer, by the name that GGUF has for it."""
    names = {
        "q": "attn_q",
        "k": "attn_k",
        "v": "attn_v",
        "output": "attn_output",
        "gate": "ffn_gate",
        "up": "ffn_up",
        "down": "ffn_down",
    }
    for index, layer in enumerate(model.layers):
        for attribute, name in names.items():
            yield f"blk.{index}.{name}.weight", getattr(layer, attribute)


def batches(parts: Sequence[Part], tokenizer: Tokenizer, preset: Preset, seed: str) -> Iterator[Rows]:
    """Tasks by their weight, IDs of a task alike, each in one of the languages that the mixture has it in; without end."""
    draw = random.Random(seed)
    drawn = Drawn(parts, draw)

    def documents() -> Iterator[Document]:
        while True:
            dialogue, languages = drawn.part()
            language = draw.choice(languages)
            messages = messages_of(dialogue, language)
            if draw.random() < _going_on:
                for next_one in drawn.several(language, _most_going_on):
                    messages += [message for message in messages_of(next_one, language) if message["role"] != "system"]
            yield tokenizer.chat(messages)

    stream = documents()
    while True:
        yield gathered(stream, preset.shape.context, preset.adapter.tokens)


def finetune(
    name: str, parts: Sequence[Part], tokenizer: Tokenizer, preset: Preset, folder: Path
) -> list[Line]:
    """All matrices get a pair; of embedding and head only the rows of the chat's own tokens are learnt."""
    model = load_base(folder / "base.pt", preset, tokenizer)
    draw = torch.Generator().manual_seed(preset.seed)
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    pairs = []
    for _, linear in linears(model):
        linear.adapt(preset.rank, preset.alpha, draw)
        pairs += [linear.a, linear.b]
    rows = torch.zeros(model.shape.vocab, 1)
    rows[list(chat_rows)] = 1.0
    tables = [model.embedding.weight, model.head.weight]
    for table in tables:
        table.requires_grad_(True)
        table.register_hook(lambda gradient: gradient * rows.to(gradient.device))
    stage = preset.adapter

    def from_step(step: int) -> Iterator[Rows]:
        streams = [partial(batches, parts, tokenizer, preset, f"{preset.seed} {name} {step} {maker}") for maker in range(max(1, preset.makers))]
        return made_ahead(streams) if preset.makers else streams[0]()

    optimizer = torch.optim.AdamW(
        [
            {"params": pairs, "lr": stage.matrix_rate},
            {"params": [tables[0]], "lr": stage.embedding_rate},
            {"params": [tables[1]], "lr": stage.head_rate},
        ],
        betas=(0.9, 0.95),
        weight_decay=stage.weight_decay,
    )
    lines = train(
        model,
        [*pairs, *tables],
        [optimizer],
        stage,
        from_step,
        folder / f"{name}.state",
        folder / f"{name}.log",
    )
    torch.save(adapter_of(model), folder / f"{name}.pt")
    (folder / f"{name}.state").unlink()
    return lines


def adapter_of(model: Llama) -> dict[str, Tensor]:
    tensors = {
        f"{name}.{half}": value.detach().float().cpu()
        for name, linear in linears(model)
        for half, value in (("lora_a", linear.a), ("lora_b", linear.b))
    }
    index = list(chat_rows)
    tensors["embedding.rows"] = model.embedding.weight.detach()[index].float().cpu()
    tensors["head.rows"] = model.head.weight.detach()[index].float().cpu()
    return tensors
