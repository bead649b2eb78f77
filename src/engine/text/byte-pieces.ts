import type { Vocabulary } from './vocabulary.ts';

/** The byte of a piece like `<0x0A>`, or null. */
export function byteOfPiece(piece: string): number | null {
  const match = /^<0x([0-9A-F]{2})>$/.exec(piece);
  return match === null ? null : parseInt(match[1]!, 16);
}

/** ids of `<0x00>` … `<0xFF>`; undefined where the vocabulary lacks one */
export function byteIds(vocabulary: Pick<Vocabulary, 'ids'>): (number | undefined)[] {
  return Array.from({ length: 256 }, (_, byte) =>
    vocabulary.ids.get(`<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`),
  );
}
