"""A Unigram tokenizer [Kudo2018] in which every letter, digit and mark of the five languages' keyboards is a piece."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from pathlib import Path

import sentencepiece

from .corpus import Dialogue, languages

unknown, begin, end_of_text, system, user, assistant, end = range(7)
chat_pieces = ["<|system|>", "<|user|>", "<|assistant|>", "<|end|>"]
roles = {"system": system, "user": user, "assistant": assistant}

keyboard = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    "äöüÄÖÜßẞàâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛŸáíóúñÁÍÓÚÑìòÌÒ"
    " \n\t\u00a0.,;:!?¿¡…'\"‘’‚“”„«»‹›()[]{}<>/\\|-–—_+*=×÷%‰&@#$€£§°ªº^~`´·•"
)


def train(dialogues: Sequence[Dialogue], vocab: int, seed: int, path: Path) -> None:
    draw = random.Random(seed)
    text = io.StringIO()
    for dialogue in draw.sample(dialogues, min(len(dialogues), 40_000)):
        language = draw.choice(languages)
        for turn in dialogue.turns:
            for line in f"{turn.user[language]}\n{turn.assistant[language]}".split("\n"):
                if line.strip():
                    text.write(line.strip() + "\n")
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(text.getvalue().splitlines()),
        model_writer=model,
        model_type="unigram",
        vocab_size=vocab,
        hard_vocab_limit=False,
        character_coverage=1.0,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        required_chars="".join(sorted(set(keyboard) - {" ", "\n", "\t"})),
        user_defined_symbols=["\n", "\t", "    "],
        control_symbols=chat_pieces,
        unk_id=unknown,
        bos_id=begin,
        eos_id=end_of_text,
        pad_id=-1,
        max_sentencepiece_length=16,
        num_threads=2,
        minloglevel=2,
    )
    path.write_bytes(model.getvalue())


class Tokenizer:
    def __init__(self, path: Path) -> None:
        self.model = sentencepiece.SentencePieceProcessor(model_file=str(path))
        found = [self.model.id_to_piece(id) for id in (system, user, assistant, end)]
        if found != chat_pieces:
            raise ValueError(f"the chat pieces are {found}")

    @property
    def vocab(self) -> int:
        return self.model.get_piece_size()

    def encode(self, text: str) -> list[int]:
        return self.model.encode(text)

    def decode(self, ids: list[int]) -> str:
        return self.model.decode(ids)

    def missing(self) -> list[str]:
        """Marks of the keyboard that fall to bytes."""
        return [mark for mark in keyboard if any(self.model.is_byte(id) for id in self.encode(f"a{mark}a"))]

    def chat(self, messages: Sequence[dict[str, str]]) -> tuple[list[int], list[float]]:
        """ids and, of each, whether it counts: the assistant's words and where they end."""
        ids, counts = [begin], [0.0]
        for message in messages:
            words = self.encode(message["content"])
            ids += [roles[message["role"]], *words, end]
            counts += [0.0] + [float(message["role"] == "assistant")] * (len(words) + 1)
        return ids, counts

    def prompt(self, messages: Sequence[dict[str, str]]) -> list[int]:
        return [*self.chat(messages)[0], assistant]
