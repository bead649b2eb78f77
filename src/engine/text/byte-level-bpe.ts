import type { Encoder } from './encoder.ts';
import { GreedyMerge } from './greedy-merge.ts';
import { createPreTokenizer, type PreTokenizer } from './pre-tokenizer.ts';
import { tokenType, type Vocabulary } from './vocabulary.ts';

/**
 * The printable character that stands for each byte in GPT-2's vocabularies: itself where it is printable Latin-1, else
 * the next free one from U+0100 on.
 */
export const characterOfByte: readonly string[] = (() => {
  const printable = (byte: number): boolean =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(printable(byte) ? byte : next++));
})();

const byteOfCharacter = new Map(characterOfByte.map((character, byte) => [character, byte]));

/** The bytes of an ordinary piece; characters that stand for no byte keep their own UTF-8. */
export function bytesOfByteLevelPiece(piece: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of piece) {
    const byte = byteOfCharacter.get(character);
    if (byte !== undefined) bytes.push(byte);
    else bytes.push(...new TextEncoder().encode(character));
  }
  return Uint8Array.from(bytes);
}

/** Words met often are merged once; beyond this many all are forgotten. */
const cacheWords = 20_000;
const cacheWordLength = 64;

/** `gpt2`: text cut into words by regular expressions, bytes of a word merged by rank. As llama.cpp's `llm_tokenizer_bpe`. */
export class ByteLevelBpe implements Encoder {
  readonly #vocabulary: Vocabulary;
  readonly #words: PreTokenizer;
  readonly #ranks = new Map<string, number>();
  readonly #merge = new GreedyMerge();
  readonly #utf8 = new TextEncoder();
  readonly #cache = new Map<string, number[]>();
  readonly #longest: number;

  /** @throws WorkbenchError text/unsupported-tokenizer for an unknown pre-tokenizer */
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#words = createPreTokenizer(vocabulary.pre);
    // the key is the merge as it stands in the file; of equal merges the first counts
    vocabulary.merges.forEach((merge, rank) => {
      if (!this.#ranks.has(merge)) this.#ranks.set(merge, rank);
    });
    this.#longest = vocabulary.merges.reduce((longest, merge) => Math.max(longest, merge.length), 0);
  }

  encode(text: string, _afterSpecial: boolean, into: number[]): void {
    for (const word of this.#words.split(text)) {
      let ids = this.#cache.get(word);
      if (ids === undefined) {
        ids = this.#encodeWord(word);
        if (word.length <= cacheWordLength) {
          if (this.#cache.size >= cacheWords) this.#cache.clear();
          this.#cache.set(word, ids);
        }
      }
      for (const id of ids) into.push(id);
    }
  }

  #encodeWord(word: string): number[] {
    const characters = this.#spell(word);
    const ids: number[] = [];
    const whole = this.#words.wholeWords ? this.#find(characters) : undefined;
    if (whole !== undefined) return [whole];
    this.#merge.run(
      characters,
      (start, middle, end) =>
        end - start < this.#longest
          ? this.#ranks.get(`${characters.slice(start, middle)} ${characters.slice(middle, end)}`)
          : undefined,
      (start, end) => {
        const id = this.#find(characters.slice(start, end));
        if (id !== undefined) ids.push(id);
        else this.#singly(characters, start, end, ids);
      },
    );
    return ids;
  }

  /** Typed text never becomes a control token, whatever its name. */
  #find(piece: string): number | undefined {
    const id = this.#vocabulary.ids.get(piece);
    return id !== undefined && this.#vocabulary.types[id] !== tokenType.control ? id : undefined;
  }

  /** A merge whose result is no token: its bytes, those that are tokens. */
  #singly(characters: string, start: number, end: number, into: number[]): void {
    for (let at = start; at < end; at++) {
      const id = this.#vocabulary.ids.get(characters[at]!);
      if (id !== undefined) into.push(id);
    }
  }

  #spell(word: string): string {
    const bytes = this.#utf8.encode(word);
    let characters = '';
    for (const byte of bytes) characters += characterOfByte[byte]!;
    return characters;
  }
}
