import { byteIds } from './byte-pieces.ts';
import type { Encoder } from './encoder.ts';
import { GreedyMerge } from './greedy-merge.ts';
import { tokenType, type Vocabulary } from './vocabulary.ts';

/**
 * `llama`: SentencePiece BPE from scores alone. Neighbours join into the piece with the best score; what is no piece in
 * the end becomes its UTF-8 bytes. Equals llama.cpp's `llm_tokenizer_spm` but in one point: control, unknown and byte
 * pieces never arise from plain text, as in SentencePiece itself, so that nobody can type an end of turn.
 */
export class SentencePieceBpe implements Encoder {
  readonly #vocabulary: Vocabulary;
  readonly #bytes: ReadonlyArray<number | undefined>;
  readonly #merge = new GreedyMerge();
  readonly #utf8 = new TextEncoder();
  readonly #longest: number;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#bytes = byteIds(vocabulary);
    this.#longest = vocabulary.pieces.reduce((longest, piece) => Math.max(longest, piece.length), 0);
  }

  encode(text: string, afterSpecial: boolean, into: number[]): void {
    const prefixed = this.#vocabulary.addSpacePrefix && afterSpecial ? ` ${text}` : text;
    const escaped = prefixed.replaceAll(' ', '▁');
    this.#merge.run(
      escaped,
      (start, _middle, end) => {
        const id = this.#find(escaped, start, end);
        return id === undefined ? undefined : -this.#vocabulary.scores[id]!;
      },
      (start, end) => {
        const id = this.#find(escaped, start, end);
        if (id !== undefined) into.push(id);
        else this.#spell(escaped.slice(start, end), into);
      },
    );
  }

  #find(text: string, start: number, end: number): number | undefined {
    if (end - start > this.#longest) return undefined;
    const id = this.#vocabulary.ids.get(text.slice(start, end));
    if (id === undefined) return undefined;
    const type = this.#vocabulary.types[id]!;
    return type === tokenType.control || type === tokenType.unknown || type === tokenType.byte ? undefined : id;
  }

  #spell(text: string, into: number[]): void {
    for (const byte of this.#utf8.encode(text)) {
      const id = this.#bytes[byte] ?? this.#vocabulary.unknown;
      if (id !== null) into.push(id);
    }
  }
}
