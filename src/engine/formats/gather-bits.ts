/**
 * Bits that ggml keeps apart, one or two in each of many bytes, brought together in a word. Four bytes are taken at a time; a
 * product moves their bits next to each other, and no two of its terms meet in one place.
 */

/** Bit `bit` of each of 32 bytes: bit e of the word for byte e. */
export function gatherBits(source: DataView, offset: number, bit: number): number {
  let word = 0;
  for (let w = 0; w < 8; w++) {
    const four = (source.getUint32(offset + w * 4, true) >>> bit) & 0x01010101;
    word |= (Math.imul(four, 0x10204080) >>> 28) << (w * 4);
  }
  return word;
}

/** The two bits from `shift` of each of 16 bytes: bits 2e and 2e + 1 of the word for byte e. */
export function gatherPairs(source: DataView, offset: number, shift: number): number {
  let word = 0;
  for (let w = 0; w < 4; w++) {
    const four = (source.getUint32(offset + w * 4, true) >>> shift) & 0x03030303;
    word |= (Math.imul(four, 0x01041040) >>> 24) << (w * 8);
  }
  return word;
}
