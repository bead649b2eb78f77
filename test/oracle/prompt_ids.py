"""The prompts as SentencePiece ids, for the built-in checkpoints, whose tokenizer llama.cpp does not follow exactly.

    pip install sentencepiece && python test/oracle/prompt_ids.py tokenizer.model > prompt-ids.json
"""

import json
import pathlib
import sys

import sentencepiece

tokenizer = sentencepiece.SentencePieceProcessor(model_file=sys.argv[1])
prompts = json.loads((pathlib.Path(__file__).parent / "prompts.json").read_text())
print(json.dumps({l: [[tokenizer.encode(t) for t in c] for c in cs] for l, cs in prompts.items()}))
