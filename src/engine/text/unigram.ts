import { byteIds } from './byte-pieces.ts';
import type { Encoder } from './encoder.ts';
import { characterLength, normalize } from './normalizer.ts';
import { PieceTrie } from './piece-trie.ts';
import { malformed, tokenType, type Vocabulary } from './vocabulary.ts';

/** How much less likely than the rarest piece an unknown character is (sentencepiece, unigram_model.cc). */
const unknownPenalty = 10;

/**
 * `t5`: SentencePiece Unigram, the most likely segmentation of the normalised text (unigram_model.cc, EncodeOptimized).
 * Where all 256 byte pieces exist, an unknown character becomes its bytes; else a run of unknown characters becomes one
 * unknown token. llama.cpp knows no byte fallback here (ggml-org/llama.cpp#28862); SentencePiece is followed.
 */
export class Unigram implements Encoder {
  readonly #vocabulary: Vocabulary;
  readonly #pieces: PieceTrie;
  readonly #userDefined: PieceTrie;
  readonly #bytes: readonly number[] | null;
  readonly #unknown: number;
  readonly #unknownScore: number;
  /** score of a user-defined piece per byte, so that it beats whatever else covers the same text */
  readonly #bonus: number;
  readonly #utf8 = new TextEncoder();

  constructor(vocabulary: Vocabulary) {
    if (vocabulary.unknown === null) throw malformed('a Unigram vocabulary needs unknown_token_id');
    this.#vocabulary = vocabulary;
    this.#unknown = vocabulary.unknown;
    // all at once: a call for each would take longer than the trie
    const bytes = this.#utf8.encode(vocabulary.pieces.join(''));
    const lengths = vocabulary.pieces.map(lengthInUtf8);
    const defined = lengths.filter((_, id) => vocabulary.types[id] === tokenType.userDefined);
    this.#pieces = new PieceTrie(bytes.length);
    this.#userDefined = new PieceTrie(defined.reduce((sum, length) => sum + length, 0));
    let lowest = Infinity;
    let highest = -Infinity;
    let end = 0;
    vocabulary.types.forEach((type, id) => {
      const start = end;
      end += lengths[id]!;
      const score = vocabulary.scores[id]!;
      if (type === tokenType.normal) {
        lowest = Math.min(lowest, score);
        highest = Math.max(highest, score);
      } else if (type !== tokenType.userDefined) return;
      const tries = type === tokenType.normal ? [this.#pieces] : [this.#pieces, this.#userDefined];
      if (!tries.every((trie) => trie.insert(bytes, start, end, id)))
        throw malformed('the tokens are too long together');
    });
    if (lowest > highest) throw malformed('no ordinary token');
    this.#unknownScore = Math.fround(lowest - unknownPenalty);
    this.#bonus = highest;
    const fallback = byteIds(vocabulary);
    this.#bytes = fallback.every((id) => id !== undefined) ? fallback : null;
  }

  encode(text: string, _afterSpecial: boolean, into: number[]): void {
    const input = this.#utf8.encode(text);
    const normalized = normalize(input, this.#vocabulary, (bytes, at) => this.#userDefinedLength(bytes, at));
    const { ids, starts } = this.#best(normalized);

    const ends: number[] = [];
    for (let end = normalized.length; end > 0; end = starts[end]!) ends.push(end);
    let afterUnknown = false;
    for (let i = ends.length - 1; i >= 0; i--) {
      const end = ends[i]!;
      const id = ids[end]!;
      const unknown = id === this.#unknown;
      if (unknown && this.#bytes !== null) {
        for (let at = starts[end]!; at < end; at++) into.push(this.#bytes[normalized[at]!]!);
      } else if (!(unknown && afterUnknown)) into.push(id);
      afterUnknown = unknown;
    }
  }

  /** Viterbi over bytes: for each place the best piece that ends there. Sums are f32, as SentencePiece keeps them. */
  #best(text: Uint8Array): { ids: Int32Array; starts: Int32Array } {
    const ids = new Int32Array(text.length + 1);
    const starts = new Int32Array(text.length + 1).fill(-1);
    const scores = new Float32Array(text.length + 1);
    const offer = (start: number, end: number, id: number, sum: number): void => {
      if (starts[end]! >= 0 && sum <= scores[end]!) return;
      ids[end] = id;
      starts[end] = start;
      scores[end] = sum;
    };

    for (let start = 0; start < text.length;) {
      const character = start + characterLength(text[start]!);
      let covered = false;
      let node = PieceTrie.root;
      for (let at = start; at < text.length;) {
        node = this.#pieces.step(node, text[at]!);
        if (node < 0) break;
        at++;
        const id = this.#pieces.id(node);
        if (id < 0) continue;
        offer(start, at, id, scores[start]! + this.#score(id, at - start));
        if (at === character) covered = true;
      }
      if (!covered) offer(start, character, this.#unknown, Math.fround(scores[start]! + this.#unknownScore));
      start = character;
    }
    return { ids, starts };
  }

  #score(id: number, lengthBytes: number): number {
    if (this.#vocabulary.types[id] !== tokenType.userDefined) return this.#vocabulary.scores[id]!;
    return Math.fround(lengthBytes * this.#bonus) - 0.1;
  }

  #userDefinedLength(bytes: Uint8Array, at: number): number {
    let longest = 0;
    let node = PieceTrie.root;
    for (let i = at; i < bytes.length; i++) {
      node = this.#userDefined.step(node, bytes[i]!);
      if (node < 0) break;
      if (this.#userDefined.id(node) >= 0) longest = i + 1 - at;
    }
    return longest;
  }
}

/** Bytes of well-formed text. */
function lengthInUtf8(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // each half of a pair of surrogates stands for two of its four bytes
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
