import { malformed, type Vocabulary } from './vocabulary.ts';

/** ▁, U+2581, which stands for a space in pieces */
const space = [0xe2, 0x96, 0x81] as const;

/**
 * SentencePiece's normaliser over UTF-8 (sentencepiece, normalizer.cc): compiled replacement rules such as NFKC,
 * merging of spaces, the dummy prefix, and ▁ for each space.
 * @param userDefined  length in bytes of the longest user-defined piece at a place of the input, 0 for none; those stay
 *   as they are
 */
export function normalize(
  input: Uint8Array,
  vocabulary: Pick<Vocabulary, 'addSpacePrefix' | 'removeExtraWhitespaces' | 'charsmap'>,
  userDefined: (bytes: Uint8Array, at: number) => number,
): Uint8Array {
  const rules = vocabulary.charsmap.length > 0 ? new Charsmap(vocabulary.charsmap) : null;
  const out = new ByteList(input.length * 3 + 3);
  const merge = vocabulary.removeExtraWhitespaces;

  let begun = false;
  let afterSpace = merge;
  for (let at = 0; at < input.length;) {
    let piece: Uint8Array = input;
    let from = at;
    let to = at + userDefined(input, at);
    if (to === at) {
      const rule = rules?.longest(input, at);
      if (rule) {
        piece = rule.bytes;
        from = rule.from;
        to = rule.to;
        at += rule.consumed;
      } else {
        to = at + characterLength(input[at]!);
        at = to;
      }
    } else at = to;

    if (!begun) {
      // spaces before the first word count for nothing where spaces merge
      if (merge && to - from === 1 && piece[from] === 0x20) continue;
      begun = true;
      if (vocabulary.addSpacePrefix) out.push(space);
    }
    while (afterSpace && from < to && piece[from] === 0x20) from++;
    if (from < to) {
      for (let i = from; i < to; i++) {
        if (piece[i] === 0x20) out.push(space);
        else out.add(piece[i]!);
      }
      afterSpace = piece[to - 1] === 0x20;
    }
    if (!merge) afterSpace = false;
  }
  if (merge) while (out.endsWith(space)) out.drop(space.length);
  return out.bytes();
}

/** Input comes from TextEncoder, so it is whole UTF-8. */
export function characterLength(first: number): number {
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** A growing list of bytes. */
class ByteList {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  add(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2 + 16);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = byte;
  }

  push(bytes: readonly number[]): void {
    for (const byte of bytes) this.add(byte);
  }

  endsWith(bytes: readonly number[]): boolean {
    return (
      this.#length >= bytes.length && bytes.every((byte, i) => this.#bytes[this.#length - bytes.length + i] === byte)
    );
  }

  drop(count: number): void {
    this.#length -= count;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

interface Replacement {
  /** bytes[from, to) replace `consumed` bytes of the input */
  bytes: Uint8Array;
  from: number;
  to: number;
  consumed: number;
}

/**
 * The compiled rules: u32 size, a Darts double array of that size, then replacement strings that end in 0. A unit holds
 * the offset to its children in bits 10–30 (shifted by 8 if bit 9 is set), whether a value follows in bit 8, and its
 * own byte in bits 0–7; a value unit has bit 31 set. [Yata2008]
 */
class Charsmap {
  readonly #units: DataView;
  readonly #unitCount: number;
  readonly #replacements: Uint8Array;

  constructor(blob: Uint8Array) {
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const sizeBytes = blob.length >= 4 ? view.getUint32(0, true) : 0;
    if (sizeBytes < 4 || sizeBytes + 4 > blob.length) throw malformed('precompiled_charsmap is too short');
    this.#units = new DataView(blob.buffer, blob.byteOffset + 4, sizeBytes);
    this.#unitCount = Math.floor(sizeBytes / 4);
    this.#replacements = blob.subarray(4 + sizeBytes);
  }

  longest(input: Uint8Array, at: number): Replacement | null {
    let best: Replacement | null = null;
    let node = offsetOf(this.#unit(0));
    for (let i = at; i < input.length && input[i] !== 0; i++) {
      const byte = input[i]!;
      node = (node ^ byte) >>> 0;
      const unit = this.#unit(node);
      if ((unit & 0x800000ff) >>> 0 !== byte) break;
      node = (node ^ offsetOf(unit)) >>> 0;
      if ((unit >>> 8) & 1) best = { ...this.#replacement(this.#unit(node) & 0x7fffffff), consumed: i - at + 1 };
    }
    return best;
  }

  #unit(index: number): number {
    if (index >= this.#unitCount) throw malformed('precompiled_charsmap points outside itself');
    return this.#units.getUint32(index * 4, true);
  }

  #replacement(from: number): Omit<Replacement, 'consumed'> {
    const to = this.#replacements.indexOf(0, from);
    if (from >= this.#replacements.length || to < 0) throw malformed('precompiled_charsmap points outside its texts');
    return { bytes: this.#replacements, from, to };
  }
}

function offsetOf(unit: number): number {
  return ((unit >>> 10) << ((unit & 0x200) >>> 6)) >>> 0;
}
