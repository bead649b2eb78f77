"""
The base as GGUF in Q8_0, a fine-tune as a GGUF LoRA adapter: A in Q8_0, its rows being long enough for blocks of 32, B in F16.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from gguf import GGMLQuantizationType, GGUFWriter, LlamaFileType
from gguf.quants import dequantize, quantize

from .finetune import chat_rows, linears, load_base
from .model import Llama
from .presets import Preset
from .tokenizer import Tokenizer, begin, end, end_of_text, unknown

template = (
    "{{ bos_token }}{% for message in messages %}<|{{ message['role'] }}|>{{ message['content'] }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
_normal, _unknown, _control, _user_defined, _byte = 1, 2, 3, 4, 6
q8_0 = GGMLQuantizationType.Q8_0


def tensors_of(model: Llama) -> dict[str, np.ndarray]:
    """All tensors by the names that GGUF has for them, F32."""
    ones = np.ones(model.shape.width, np.float32)
    tensors = {"token_embd.weight": model.embedding.weight, "output.weight": model.head.weight}
    tensors |= {name: linear.weight for name, linear in linears(model)}
    arrays = {name: value.detach().float().cpu().numpy() for name, value in tensors.items()}
    for index in range(model.shape.layers):
        arrays[f"blk.{index}.attn_norm.weight"] = ones
        arrays[f"blk.{index}.ffn_norm.weight"] = ones
    arrays["output_norm.weight"] = ones
    return arrays


def _facts(writer: GGUFWriter, name: str, facts: dict[str, str]) -> None:
    writer.add_name(name)
    writer.add_author("The Tandem developers")
    writer.add_license("apache-2.0")
    writer.add_languages(["en", "de", "fr", "it", "es"])
    for key, value in facts.items():
        writer.add_string(f"tandem.{key}", value)


def _written(writer: GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def write_base(model: Llama, tokenizer: Tokenizer, path: Path, facts: dict[str, str]) -> None:
    shape, pieces = model.shape, tokenizer.model
    writer = GGUFWriter(path, "llama")
    writer.add_type("model")
    _facts(writer, "Tandem base", facts)
    writer.add_file_type(LlamaFileType.MOSTLY_Q8_0)
    writer.add_quantization_version(2)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_rope_dimension_count(shape.head_dim)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_vocab_size(shape.vocab)
    writer.add_tokenizer_model("t5")  # Unigram: `llama` would merge by score
    writer.add_token_list([pieces.id_to_piece(id) for id in range(shape.vocab)])
    writer.add_token_scores([pieces.get_score(id) for id in range(shape.vocab)])
    writer.add_token_types([_type_of(tokenizer, id) for id in range(shape.vocab)])
    writer.add_unk_token_id(unknown)
    writer.add_bos_token_id(begin)
    writer.add_eos_token_id(end_of_text)
    writer.add_eot_token_id(end)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(True)
    writer.add_remove_extra_whitespaces(False)
    writer.add_chat_template(template)
    for name, values in tensors_of(model).items():
        if values.ndim == 1:
            writer.add_tensor(name, values)
        else:
            writer.add_tensor(name, quantize(values, q8_0), raw_dtype=q8_0)
    _written(writer)


def _type_of(tokenizer: Tokenizer, id: int) -> int:
    pieces = tokenizer.model
    if pieces.is_unknown(id):
        return _unknown
    if pieces.is_control(id):
        return _control
    if pieces.is_byte(id):
        return _byte
    return _user_defined if pieces.id_to_piece(id) in ("\n", "\t", "▁▁▁▁", "    ") else _normal


def round_trip(values: np.ndarray) -> np.ndarray:
    """What a reader of the Q8_0 file gets."""
    return dequantize(quantize(values, q8_0), q8_0)


def write_adapter(adapter: dict[str, torch.Tensor], model: Llama, preset: Preset, path: Path, name: str, facts: dict[str, str]) -> None:
    """
    Pairs of all matrices, and the chat tokens' rows of embedding and head as exact pairs of rank 4: the token picks one
    of four rows, which holds the difference from what the base's file has there. llama.cpp scales a pair by alpha / rank,
    each by its own rank, so the difference is divided by that.
    """
    writer = GGUFWriter(path, "llama")
    writer.add_type("adapter")
    _facts(writer, name, facts)
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", preset.alpha)
    writer.add_string("general.base_model.0.name", "Tandem base")
    for key, value in adapter.items():
        if key.endswith(".lora_a"):
            writer.add_tensor(key, quantize(value.numpy(), q8_0), raw_dtype=q8_0)
        elif key.endswith(".lora_b"):
            writer.add_tensor(key, value.numpy().astype(np.float16))
    index = list(chat_rows)
    scale = preset.alpha / len(index)
    picks = np.zeros((model.shape.vocab, len(index)), np.float32)
    picks[index, range(len(index))] = 1.0
    base = {key: round_trip(value) for key, value in tensors_of(model).items() if key in ("token_embd.weight", "output.weight")}
    embedding = (adapter["embedding.rows"].numpy() - base["token_embd.weight"][index]) / scale
    head = (adapter["head.rows"].numpy() - base["output.weight"][index]) / scale
    half = np.float16
    writer.add_tensor("token_embd.weight.lora_a", picks.astype(half))
    writer.add_tensor("token_embd.weight.lora_b", np.ascontiguousarray(embedding.T).astype(half))
    writer.add_tensor("output.weight.lora_a", head.astype(half))
    writer.add_tensor("output.weight.lora_b", picks.astype(half))
    _written(writer)


def shipped(folder: Path, preset: Preset, tokenizer: Tokenizer, adapter: dict[str, torch.Tensor] | None) -> Llama:
    """The model as a reader of the files has it. For answering many prompts at once."""
    model = load_base(folder / "base.pt", preset, tokenizer)
    with torch.no_grad():
        tables = {"token_embd.weight": model.embedding.weight, "output.weight": model.head.weight}
        for _, parameter in [*tables.items(), *((name, linear.weight) for name, linear in linears(model))]:
            parameter.copy_(torch.from_numpy(round_trip(parameter.float().numpy())))
        if adapter is not None:
            for name, linear in linears(model):
                a = torch.from_numpy(round_trip(adapter[f"{name}.lora_a"].numpy()))
                b = adapter[f"{name}.lora_b"].half().float()
                linear.weight += preset.alpha / preset.rank * (b @ a)
            index = list(chat_rows)
            scale = preset.alpha / len(index)
            for table, rows in ((tables["token_embd.weight"], "embedding.rows"), (tables["output.weight"], "head.rows")):
                table[index] += ((adapter[rows] - table[index]) / scale).half().float() * scale
    return model.eval()
