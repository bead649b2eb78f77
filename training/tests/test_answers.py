import json
import tempfile
import unittest
from pathlib import Path

import torch

from tandem_training.answer import answer_questions, answers
from tandem_training.induction import begin_with_induction, copy_loss
from tandem_training.model import Llama, Shape

from .tiny import model, tokenizer


class AnswersTest(unittest.TestCase):
    def test_an_answer_does_not_depend_on_its_company(self) -> None:
        net, pieces = model(), tokenizer()
        prompts = [pieces.prompt([{"role": "user", "content": text}]) for text in ("Hi", "What is 3 plus 4? And 5 plus 6?", "7", "Ciao, come va?")]
        together = answers(net, pieces, prompts, 12)
        self.assertEqual(together, [answers(net, pieces, [prompt], 12)[0] for prompt in prompts])

    def test_the_second_turn_sees_the_first_answer(self) -> None:
        net, pieces = model(), tokenizer()
        question = {"question_id": "1_EN", "category": "math", "system": "Count.", "turns": ["What is 1 plus 2?", "And 3 more?"]}
        with tempfile.TemporaryDirectory() as folder:
            asked, given = Path(folder) / "asked.jsonl", Path(folder) / "given.jsonl"
            asked.write_text(json.dumps(question) + "\n", encoding="utf-8")
            answer_questions(net, pieces, asked, "tiny", given, 8)
            line = json.loads(given.read_text(encoding="utf-8"))
        first, second = line["choices"][0]["turns"]
        messages = [
            {"role": "system", "content": "Count."},
            {"role": "user", "content": question["turns"][0]},
            {"role": "assistant", "content": first},
            {"role": "user", "content": question["turns"][1]},
        ]
        self.assertEqual(answers(net, pieces, [pieces.prompt(messages)], 8)[0][0], second)
        self.assertEqual(line["question_id"], "1_EN")

    def test_a_start_with_induction_copies_better_than_guessing(self) -> None:
        torch.manual_seed(1)
        net = Llama(Shape(vocab=4096, layers=2))
        guessing = copy_loss(net, 1)
        begin_with_induction(net, 1)
        self.assertLess(copy_loss(net, 1), guessing - 0.5)


if __name__ == "__main__":
    unittest.main()
