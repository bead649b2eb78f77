import type { GgufFile } from '#engine/gguf/file.ts';
import { ByteLevelBpe, bytesOfByteLevelPiece } from './byte-level-bpe.ts';
import { byteOfPiece } from './byte-pieces.ts';
import type { Encoder } from './encoder.ts';
import { SentencePieceBpe } from './sentencepiece-bpe.ts';
import { SpecialTokens } from './special-tokens.ts';
import type { Tokenizer } from './tokenizer.ts';
import { Unigram } from './unigram.ts';
import { readVocabulary, tokenType, type Vocabulary } from './vocabulary.ts';

const encoders: Record<Tokenizer['kind'], new (vocabulary: Vocabulary) => Encoder> = {
  llama: SentencePieceBpe,
  t5: Unigram,
  gpt2: ByteLevelBpe,
};

/**
 * The tokenizer of a GGUF file.
 * @throws WorkbenchError text/unsupported-tokenizer, text/malformed-tokenizer, gguf/missing-key, gguf/wrong-type
 */
export function createTokenizer(file: GgufFile): Tokenizer {
  const vocabulary = readVocabulary(file);
  const { kind, pieces, types, bos, eos, addBos, endOfTurn } = vocabulary;
  const encoder = new encoders[kind](vocabulary);
  const specialTokens = new SpecialTokens(vocabulary);
  const utf8 = new TextEncoder();

  const pieceOf = (id: number): string => {
    const piece = pieces[id];
    if (piece === undefined) throw new RangeError(`token ${id} of ${pieces.length}`);
    return piece;
  };

  return {
    kind,
    vocab: pieces.length,
    endOfTurn,
    bos,
    eos,
    addBos,
    startsWithSpace: vocabulary.addSpacePrefix,

    encode(text, options) {
      const ids: number[] = [];
      if (options.bos && addBos && bos !== null) ids.push(bos);
      let afterSpecial = true;
      for (const fragment of specialTokens.split(wellFormed(text), options.special)) {
        if (typeof fragment === 'string') encoder.encode(fragment, afterSpecial, ids);
        else ids.push(fragment);
        afterSpecial = typeof fragment === 'number';
      }
      return ids;
    },

    guardSpecials: (text) => specialTokens.protect(text),

    bytes(id) {
      const piece = pieceOf(id);
      const type = types[id]!;
      if (type === tokenType.control || type === tokenType.unknown) return new Uint8Array(0);
      if (type === tokenType.userDefined) return utf8.encode(kind === 'gpt2' ? piece : piece.replaceAll('▁', ' '));
      if (kind === 'gpt2') return bytesOfByteLevelPiece(piece);
      const byte = type === tokenType.byte ? byteOfPiece(piece) : null;
      return byte === null ? utf8.encode(piece.replaceAll('▁', ' ')) : Uint8Array.of(byte);
    },

    piece(id) {
      const type = types[id];
      const name = pieceOf(id);
      if (type === tokenType.control || type === tokenType.unknown || type === tokenType.byte) return name;
      const bytes = this.bytes(id);
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {
        return Array.from(bytes, (byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`).join('');
      }
    },
  };
}

/** A lone surrogate has no UTF-8; it becomes U+FFFD here, before any rule asks what kind of character it is. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
