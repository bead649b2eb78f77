"""Random and edge-case blocks of every quantized format, with the numbers that gguf-py decodes from them.

    pip install gguf==0.19.0 && python test/oracle/blocks.py > test/fixtures/blocks.json

The file holds the blocks (base64), the SHA-256 of all decoded float32 numbers, and the first 32 of them in full.
F16 and BF16 are checked over all 65,536 bit patterns instead, those of NaN replaced by 0.
"""

import base64
import hashlib
import json

import numpy as np
from gguf import GGMLQuantizationType as T
from gguf.quants import dequantize

rng = np.random.default_rng(20261122)
BLOCKS = 96

# format: (bytes of a block, offsets of its half-precision fields)
FORMATS = {
    "Q8_0": (34, [0]),
    "Q4_0": (18, [0]),
    "Q4_1": (20, [0, 2]),
    "Q5_0": (22, [0]),
    "Q5_1": (24, [0, 2]),
    "Q4_K": (144, [0, 2]),
    "Q5_K": (176, [0, 2]),
    "Q6_K": (210, [208]),
    "Q2_K": (84, [80, 82]),
    "Q3_K": (110, [108]),
    "IQ4_NL": (18, [0]),
    "IQ4_XS": (136, [0]),
}
# smallest subnormal, largest subnormal, smallest normal, largest, zeros, ones
EDGES = [0x0001, 0x03FF, 0x0400, 0x7BFF, 0x0000, 0x8000, 0x3C00, 0xBC00, 0x8001, 0xFBFF]


def blocks_of(size, halves):
    blocks = rng.integers(0, 256, (BLOCKS, size), dtype=np.uint8)
    scales = (rng.standard_normal((BLOCKS, len(halves))) * 0.05).astype(np.float16).view(np.uint16)
    for row in range(len(EDGES) * 2):
        scales[row, :] = EDGES[row % len(EDGES)]
    for row in range(20, 20 + len(EDGES)):
        scales[row, -1] = EDGES[row - 20]
    blocks[30, :] = 0x00
    blocks[31, :] = 0xFF
    blocks[32, :] = 0x80
    blocks[33, :] = 0x7F
    blocks[34, :] = 0x0F
    blocks[35, :] = 0xF0
    for column, at in enumerate(halves):
        blocks[:, at : at + 2] = scales[:, column : column + 1].view(np.uint8)
    return blocks


def sha(values):
    return hashlib.sha256(np.ascontiguousarray(values, dtype="<f4").tobytes()).hexdigest()


def all_patterns(exponent):
    bits = np.arange(65536, dtype=np.uint16)
    nan = ((bits & exponent) == exponent) & ((bits & np.uint16(0x7FFF & ~exponent)) != 0)
    return np.where(nan, np.uint16(0), bits)


out = {}
for name, (size, halves) in FORMATS.items():
    blocks = blocks_of(size, halves)
    values = dequantize(blocks, T[name]).astype(np.float32).ravel()
    assert np.isfinite(values).all(), name
    out[name] = {
        "blocks": base64.b64encode(blocks.tobytes()).decode(),
        "sha256": sha(values),
        "first": [float(v) for v in values[:32]],
    }
out["F16"] = {"sha256": sha(all_patterns(0x7C00).view(np.float16).astype(np.float32))}
out["BF16"] = {"sha256": sha(dequantize(all_patterns(0x7F80).view(np.uint8), T.BF16))}
print(json.dumps(out, indent=1))
