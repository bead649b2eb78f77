import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from gguf import GGUFReader
from gguf.quants import dequantize

from tandem_training.export import shipped, write_adapter, write_base
from tandem_training.finetune import finetune, load_base
from tandem_training.pretrain import pretrain
from tandem_training.rows import stacked

from .tiny import dialogues, drills, preset, tokenizer


class StepsTest(unittest.TestCase):
    def setUp(self) -> None:
        torch.set_num_threads(1)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def base(self, steps: int = preset.base.steps) -> list:
        some = replace(preset, base=replace(preset.base, steps=steps))
        return pretrain(dialogues(), drills, tokenizer(), some, self.folder)

    def test_a_base_that_was_broken_off_goes_on_where_it_was(self) -> None:
        first = self.base(4)
        second = self.base(6)
        self.assertEqual([line.step for line in second], [4, 6])
        self.assertEqual(second[0], first[0])
        self.assertGreater(second[1].tokens, first[0].tokens)

    def test_the_same_seed_gives_the_same_base(self) -> None:
        self.base()
        one = torch.load(self.folder / "base.pt", weights_only=True)
        (self.folder / "base.state").unlink()
        self.base()
        for name, value in torch.load(self.folder / "base.pt", weights_only=True).items():
            torch.testing.assert_close(value, one[name], atol=0, rtol=0)

    def test_the_files_hold_what_the_shipped_model_computes(self) -> None:
        self.base()
        finetune("DE.small", [(dialogue, ("de",)) for dialogue in dialogues()], tokenizer(), preset, self.folder)
        adapter = torch.load(self.folder / "DE.small.pt", weights_only=True)
        base = load_base(self.folder / "base.pt", preset, tokenizer())
        write_base(base, tokenizer(), self.folder / "base.gguf", {"seed": "1"})
        write_adapter(adapter, base, preset, self.folder / "adapter.gguf", "DE", {"seed": "1"})
        kept = {tensor.name: tensor for tensor in GGUFReader(self.folder / "base.gguf").tensors}
        pairs = {tensor.name: tensor for tensor in GGUFReader(self.folder / "adapter.gguf").tensors}

        merged = shipped(self.folder, preset, tokenizer(), adapter)
        def values(tensor) -> np.ndarray:
            return dequantize(tensor.data, tensor.tensor_type).astype(np.float64)

        layer = merged.layers[1].down.weight.detach().numpy()
        name = "blk.1.ffn_down.weight"
        a, b = values(pairs[f"{name}.lora_a"]), values(pairs[f"{name}.lora_b"])
        np.testing.assert_allclose(layer, values(kept[name]) + preset.alpha / preset.rank * b @ a, atol=1e-5)
        self.assertGreater(np.abs(b @ a).max(), 1e-4)

        # the chat's own rows: exact pairs of rank 4 over embedding and head
        head = values(kept["output.weight"])
        scale = preset.alpha / 4
        whole = head + scale * values(pairs["output.weight.lora_b"]) @ values(pairs["output.weight.lora_a"])
        np.testing.assert_allclose(merged.head.weight.detach().numpy(), whole, atol=1e-5)
        embedding = values(kept["token_embd.weight"])
        whole = embedding + scale * values(pairs["token_embd.weight.lora_a"]) @ values(pairs["token_embd.weight.lora_b"]).T
        np.testing.assert_allclose(merged.embedding.weight.detach().numpy(), whole, atol=1e-4)

    def test_the_first_loss_of_a_fine_tune_is_the_bases_own(self) -> None:
        self.base()
        base = load_base(self.folder / "base.pt", preset, tokenizer())
        rows = stacked([tokenizer().chat([{"role": "user", "content": "What is 1 plus 2?"}, {"role": "assistant", "content": "It is 3."}])])
        adapted = load_base(self.folder / "base.pt", preset, tokenizer())
        for layer in adapted.layers:
            layer.q.adapt(preset.rank, preset.alpha, torch.Generator().manual_seed(1))
        with torch.no_grad():
            attend = [rows.attend] * preset.shape.layers
            torch.testing.assert_close(base.hidden(rows.ids, rows.position, attend), adapted.hidden(rows.ids, rows.position, attend))


if __name__ == "__main__":
    unittest.main()
