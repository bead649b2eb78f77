import random
import unittest
from collections import Counter
from dataclasses import replace

from tandem_training.corpus import Drawn, messages_of
from tandem_training.pretrain import PlainText
from tandem_training.tokenizer import assistant, begin, end, keyboard, system, user

from .tiny import dialogues, drills, tokenizer


class TextTest(unittest.TestCase):
    def test_every_mark_of_the_keyboards_is_a_piece(self) -> None:
        self.assertEqual(tokenizer().missing(), [])
        self.assertGreater(len(keyboard), 150)

    def test_a_chat_counts_what_the_assistant_says_and_its_end(self) -> None:
        messages = messages_of(dialogues()[0], "de")
        self.assertEqual([message["role"] for message in messages], ["system", "user", "assistant"])
        ids, counts = tokenizer().chat(messages)
        self.assertEqual(ids[0], begin)
        self.assertEqual([id for id in ids if id in (system, user, assistant, end)], [system, end, user, end, assistant, end])
        said = ids.index(assistant) + 1
        self.assertEqual(counts, [0.0] * said + [1.0] * (len(ids) - said))
        self.assertEqual(tokenizer().decode(ids[said:-1]), "It is 1. (de)")

    def test_several_dialogues_follow_one_another_in_a_language_the_mixture_has(self) -> None:
        one, other = dialogues(2)
        drawn = Drawn([(one, ("en",)), (other, ("de",))], random.Random(1))
        for _ in range(20):
            self.assertEqual({dialogue.id for dialogue in drawn.several("de", 4)}, {other.id})

    def test_tasks_are_drawn_by_weight_however_many_ids_they_have(self) -> None:
        many = [(dialogue, ("en",)) for dialogue in dialogues(300)]
        few = [(replace(dialogues(1)[0], task="rare", weight=3.0), ("en",))]
        drawn = Drawn([*many, *few], random.Random(1))
        counts = Counter(drawn.part()[0].task for _ in range(4000))
        self.assertAlmostEqual(counts["rare"] / 4000, 0.75, delta=0.03)

    def test_a_task_that_is_learnt_late_is_drawn_oftener_once_it_is_emphasized(self) -> None:
        early, late = (replace(dialogues(1)[0], task=task) for task in ("addition", "race"))
        drawn = Drawn([(early, ("en",)), (late, ("en",))], random.Random(1), emphasized=False)
        evenly = Counter(drawn.part()[0].task for _ in range(4000))
        self.assertAlmostEqual(evenly["race"] / 4000, 0.5, delta=0.03)
        drawn.emphasized = True
        unevenly = Counter(drawn.part()[0].task for _ in range(4000))
        self.assertAlmostEqual(unevenly["race"] / 4000, 4 / 4.8, delta=0.03)

    def test_plain_text_has_no_chat_pieces_and_copies_count_only_once_said(self) -> None:
        text = PlainText(dialogues(), drills, tokenizer(), random.Random(1))
        documents = iter(text)
        for _ in range(300):
            ids, counts = next(documents)
            self.assertEqual(len(ids), len(counts))
            self.assertFalse({system, user, assistant, end} & set(ids))
        text.shares = (0.0, 0.0, 0.0, 0.0, 1.0)
        ids, counts = next(documents)
        counted = [id for id, count in zip(ids, counts, strict=True) if count][:-1]
        self.assertIn(counted, [ids[start : start + len(counted)] for start in range(1, 4)])


if __name__ == "__main__":
    unittest.main()
