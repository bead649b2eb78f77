import itertools
import unittest

import torch

from tandem_training.ahead import made_ahead
from tandem_training.rows import gathered, stacked

from .tiny import model


class RowsTest(unittest.TestCase):
    def test_a_document_is_computed_alike_alone_and_in_company(self) -> None:
        net = model()
        draw = torch.Generator().manual_seed(1)
        lengths = [40, 38, 20, 19, 5]
        documents = [(torch.randint(net.shape.vocab, (n,), generator=draw).tolist(), [1.0] * n) for n in lengths]
        together = stacked(documents)
        self.assertEqual([group.documents for group in together.groups], [2, 2, 1])
        with torch.no_grad():
            found = net.hidden(together.ids, together.position, [together.attend] * net.shape.layers)
            for index, (document, group_length) in enumerate(zip(documents, [39, 39, 19, 19, 4], strict=True)):
                start = sum([39, 39, 19, 19, 4][:index])
                alone = stacked([document])
                wanted = net.hidden(alone.ids, alone.position, [alone.attend] * net.shape.layers)
                torch.testing.assert_close(found[start : start + len(document[0]) - 1], wanted, atol=1e-5, rtol=1e-5)
                self.assertLessEqual(len(document[0]) - 1, group_length)

    def test_padding_never_counts(self) -> None:
        rows = stacked([([1, 2, 3, 4, 5, 6, 7, 8], [1.0] * 8), ([1, 2, 3, 4, 5, 6, 7], [0.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0])])
        self.assertEqual(rows.counts.tolist(), [1.0] * 7 + [1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0])
        self.assertEqual(rows.tokens, 13)

    def test_rows_made_ahead_come_in_the_order_of_their_makers(self) -> None:
        def stream(maker: int):
            return lambda: (stacked([([maker, step, 1], [1.0] * 3)]) for step in itertools.count())

        ahead = made_ahead([stream(0), stream(1), stream(2)])
        found = [next(ahead).ids.tolist() for _ in range(7)]
        ahead.close()
        self.assertEqual(found, [[0, 0], [1, 0], [2, 0], [0, 1], [1, 1], [2, 1], [0, 2]])

    def test_documents_are_gathered_until_a_step_is_full_and_cut_at_the_context(self) -> None:
        rows = gathered(itertools.cycle([([1] * 50, [1.0] * 50), ([2] * 9, [1.0] * 9)]), 16, 100)
        self.assertGreaterEqual(rows.tokens, 100)
        self.assertLess(rows.tokens, 100 + 16)
        self.assertEqual(max(group.length for group in rows.groups), 16)


if __name__ == "__main__":
    unittest.main()
