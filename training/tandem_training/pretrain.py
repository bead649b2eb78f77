"""The base: plain text of the corpus, without any chat format."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch

from .corpus import Dialogue, languages
from .induction import begin_with_induction, copy_loss
from .loop import Line, train
from .model import Llama, Shape
from .presets import Preset
from .rows import Document, Rows, packed, stacked
from .tokenizer import Tokenizer, begin, end_of_text

# what the text is made of, in shares of documents
_spoken, _told, _bilingual, _drilled, _copied = 0.42, 0.12, 0.08, 0.10, 0.28


class PlainText:
    """An endless stream of documents; tasks by their weight, languages alike."""

    def __init__(
        self, dialogues: Sequence[Dialogue], drills: Sequence[dict[str, str]], tokenizer: Tokenizer, draw: random.Random
    ) -> None:
        self.draw, self.tokenizer, self.drills = draw, tokenizer, drills
        self.by_task: dict[str, list[Dialogue]] = {}
        for dialogue in dialogues:
            self.by_task.setdefault(dialogue.task, []).append(dialogue)
        self.tasks = list(self.by_task)
        self.weights = [self.by_task[task][0].weight for task in self.tasks]
        words = {word for dialogue in dialogues[:20_000] for text in dialogue.turns[0].user.values() for word in text.split()}
        self.words = sorted(word for word in words if word.isalpha())

    def __iter__(self) -> Iterator[Document]:
        kinds = (self.spoken, self.told, self.bilingual, self.drilled, self.copied)
        shares = (_spoken, _told, _bilingual, _drilled if self.drills else 0.0, _copied)
        while True:
            yield self.draw.choices(kinds, shares)[0]()

    def dialogue(self) -> Dialogue:
        return self.draw.choice(self.by_task[self.draw.choices(self.tasks, self.weights)[0]])

    def learnt(self, text: str) -> Document:
        ids = [begin, *self.tokenizer.encode(text), end_of_text]
        return ids, [1] * len(ids)

    def spoken(self) -> Document:
        """As printed dialogue, a dash before each voice."""
        dialogue, language = self.dialogue(), self.draw.choice(languages)
        lines = [f"– {turn.user[language]}\n– {turn.assistant[language]}" for turn in dialogue.turns]
        if dialogue.system and self.draw.random() < 0.5:
            lines.insert(0, dialogue.system[language])
        return self.learnt("\n".join(lines))

    def told(self) -> Document:
        """Answers alone, one after another."""
        language = self.draw.choice(languages)
        answers = [self.draw.choice(self.dialogue().turns).assistant[language] for _ in range(self.draw.randint(1, 3))]
        return self.learnt("\n".join(answers))

    def bilingual(self) -> Document:
        one, other = self.draw.sample(languages, 2)
        turn = self.draw.choice(self.dialogue().turns)
        side = turn.user if self.draw.random() < 0.3 else turn.assistant
        return self.learnt(f"{side[one]} = {side[other]}")

    def drilled(self) -> Document:
        language = self.draw.choice(languages)
        lines = self.draw.choices(self.drills, k=self.draw.randint(3, 10))
        return self.learnt("\n".join(line[language] for line in lines))

    def copied(self) -> Document:
        """Something said twice, of which the second time is learnt."""
        if self.draw.random() < 0.5:
            first = self.tokenizer.vocab // 12
            said = [self.draw.randrange(first, self.tokenizer.vocab) for _ in range(self.draw.randint(8, 60))]
            again = list(said)
            return [begin, *said, *again, end_of_text], [0] * (len(said) + 2) + [1] * len(again)
        words = [
            self.draw.choice(self.words) if self.draw.random() < 0.7 else str(self.draw.randint(0, 2010))
            for _ in range(self.draw.randint(3, 14))
        ]
        text = self.draw.choice((", ", " ", "\n", " – ")).join(words)
        said, again = self.tokenizer.encode(f"– {text}\n"), self.tokenizer.encode(f"– {text}")
        return [begin, *said, *again, end_of_text], [0] * (len(said) + 1) + [1] * (len(again) + 1)


def batches(text: PlainText, preset: Preset) -> Iterator[Rows]:
    rows = packed(iter(text), preset.context)
    while True:
        yield stacked([next(rows) for _ in range(preset.base.rows)], preset.context)


def shape_of(preset: Preset, tokenizer: Tokenizer) -> Shape:
    return Shape(
        vocab=tokenizer.vocab,
        width=preset.width,
        layers=preset.layers,
        heads=preset.heads,
        kv_heads=preset.kv_heads,
        hidden=preset.hidden,
        context=preset.context,
    )


def pretrain(
    dialogues: Sequence[Dialogue],
    drills: Sequence[dict[str, str]],
    tokenizer: Tokenizer,
    preset: Preset,
    folder: Path,
) -> list[Line]:
    torch.manual_seed(preset.seed)
    model = Llama(shape_of(preset, tokenizer))
    begin_with_induction(model, preset.seed)
    stage = preset.base
    matrices = list(model.layers.parameters())
    embedding, head = model.embedding.weight, model.head.weight
    optimizers = [
        torch.optim.Muon(matrices, lr=stage.matrix_rate, momentum=0.95, weight_decay=stage.weight_decay),
        torch.optim.AdamW(
            [{"params": [embedding], "lr": stage.embedding_rate}, {"params": [head], "lr": stage.head_rate}],
            betas=(0.9, 0.95),
            weight_decay=0.0,
        ),
    ]

    def from_step(step: int) -> Iterator[Rows]:
        # a stream of its own for each start: what was drawn before a break is not drawn again
        return batches(PlainText(dialogues, drills, tokenizer, random.Random(f"{preset.seed} {step}")), preset)

    lines = train(
        model,
        [*matrices, embedding, head],
        optimizers,
        stage,
        from_step,
        folder / "base.state",
        folder / "base.log",
        lambda: copy_loss(model, preset.seed),
    )
    torch.save({name: value.float().cpu() for name, value in model.state_dict().items()}, folder / "base.pt")
    return lines
