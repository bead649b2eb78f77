"""The base: plain text of the corpus, without any chat format."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch

from .ahead import made_ahead
from .corpus import Dialogue, Drawn, languages
from .induction import begin_with_induction, copy_loss
from .loop import Line, train
from .model import Llama, Shape
from .presets import Preset
from .rows import Document, Rows, gathered
from .tokenizer import Tokenizer, begin, end_of_text

# what the text is made of, in shares of documents: at first much is copied, until that is learnt
_kinds = ("spoken", "told", "bilingual", "drilled", "copied")
_at_first = (0.38, 0.08, 0.05, 0.14, 0.35)
_afterwards = (0.66, 0.03, 0.04, 0.13, 0.14)
_first_steps = 800
_going_on = 0.15  # of printed dialogues: several, one after another
_most_going_on = 6
_asking = 0.2  # of printed dialogues: those in which what is asked is learnt too, and not only what is answered


class PlainText:
    """An endless stream of documents; tasks by their weight, languages alike."""

    def __init__(
        self, dialogues: Sequence[Dialogue], drills: Sequence[dict[str, str]], tokenizer: Tokenizer, draw: random.Random
    ) -> None:
        self.draw, self.tokenizer, self.drills = draw, tokenizer, drills
        self.drawn = Drawn(((dialogue, languages) for dialogue in dialogues), draw, emphasized=False)
        words = {word for dialogue in dialogues[:20_000] for text in dialogue.turns[0].user.values() for word in text.split()}
        self.words = sorted(word for word in words if word.isalpha())
        self.shares = _at_first

    def __iter__(self) -> Iterator[Document]:
        while True:
            yield getattr(self, self.draw.choices(_kinds, self.shares)[0])()

    def dialogue(self) -> Dialogue:
        return self.drawn.part()[0]

    def learnt(self, text: str) -> Document:
        ids = [begin, *self.tokenizer.encode(text), end_of_text]
        return ids, [1.0] * len(ids)

    def spoken(self) -> Document:
        """As printed dialogue, a dash before each voice."""
        language = self.draw.choice(languages)
        going_on = self.draw.random() < _going_on
        dialogues = self.drawn.several(language, _most_going_on) if going_on else [self.dialogue()]
        asking = float(self.draw.random() < _asking)
        ids, counts = [begin], [0.0]
        if dialogues[0].system and self.draw.random() < 0.5:
            system = self.tokenizer.encode(dialogues[0].system[language] + "\n")
            ids, counts = ids + system, counts + [asking] * len(system)
        for turn in (turn for dialogue in dialogues for turn in dialogue.turns):
            # each voice is encoded by itself: what counts ends where the voice does
            asked = self.tokenizer.encode(f"– {turn.user[language]}\n")
            said = self.tokenizer.encode(f"– {turn.assistant[language]}\n")
            ids, counts = ids + asked + said, counts + [asking] * len(asked) + [1.0] * len(said)
        return [*ids, end_of_text], [*counts, 1.0]

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
            return [begin, *said, *again, end_of_text], [0.0] * (len(said) + 2) + [1.0] * len(again)
        words = [
            self.draw.choice(self.words) if self.draw.random() < 0.7 else str(self.draw.randint(0, 2010))
            for _ in range(self.draw.randint(3, 14))
        ]
        text = self.draw.choice((", ", " ", "\n", " – ")).join(words)
        said, again = self.tokenizer.encode(f"– {text}\n"), self.tokenizer.encode(f"– {text}")
        return [begin, *said, *again, end_of_text], [0.0] * (len(said) + 1) + [1.0] * (len(again) + 1)


def batches(text: PlainText, preset: Preset, first_step: int) -> Iterator[Rows]:
    documents = iter(text)
    for step in itertools.count(first_step, max(1, preset.makers)):
        text.shares = _at_first if step < _first_steps else _afterwards
        text.drawn.emphasized = step >= preset.even_steps
        yield gathered(documents, preset.shape.context, preset.base.tokens)


def shape_of(preset: Preset, tokenizer: Tokenizer) -> Shape:
    return replace(preset.shape, vocab=tokenizer.vocab)


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
        def stream(maker: int) -> Iterator[Rows]:
            draw = random.Random(f"{preset.seed} {step} {maker}")
            return batches(PlainText(dialogues, drills, tokenizer, draw), preset, step)

        return made_ahead([partial(stream, maker) for maker in range(preset.makers)]) if preset.makers else stream(0)

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
