import { packPairs, unpackPairs } from './bit-pairs.ts';
import type { WeightFormat } from './format.ts';
import { gatherBits } from './gather-bits.ts';
import { halfToFloat } from './half.ts';

/**
 * w = d (s - 32) (q - 4), q of 3 bits: superblocks of 256 with sixteen 6-bit multipliers s, one for 16 weights:
 * 3.4375 bits a weight, 110 bytes. [ggml block_q3_K]
 * Planes: low pairs of bits; a word of third bits a unit; a byte of both multipliers' low nibbles a unit; a nibble of their high pairs
 * a unit, so a word a superblock; d.
 */
export const q3_k: WeightFormat = {
  name: 'Q3_K',
  shader: 'q3_k',
  ggmlType: 11,
  blockSize: 256,
  blockBytes: 110,
  planes: [
    { name: 'quants', halvesPerUnit: 4 },
    { name: 'high', halvesPerUnit: 2 },
    { name: 'multipliers', halvesPerUnit: 1 / 2 },
    { name: 'multipliers', halvesPerUnit: 1 / 4 },
    { name: 'factors', halvesPerUnit: 1 / 8 },
  ],
  repackBlock(source, offset, unit, planes) {
    planes[4]!.halves[unit >> 3] = source.getUint16(offset + 108, true);
    for (let half = 0; half < 2; half++) packPairs(source, offset + 32 + half * 32, unit + half * 4, planes[0]!.words);
    let highs = 0;
    for (let sub = 0; sub < 8; sub++) {
      planes[1]!.words[unit + sub] = gatherBits(source, offset, sub);
      // multiplier k: a nibble of byte k mod 8, two bits of byte 8 + k mod 4
      const scales = offset + 96;
      const low = (k: number) => (source.getUint8(scales + (k & 7)) >> ((k >> 3) * 4)) & 15;
      const high = (k: number) => (source.getUint8(scales + 8 + (k & 3)) >> ((k >> 2) * 2)) & 3;
      planes[2]!.bytes[unit + sub] = low(sub * 2) | (low(sub * 2 + 1) << 4);
      highs |= (high(sub * 2) | (high(sub * 2 + 1) << 2)) << (sub * 4);
    }
    planes[3]!.words[unit >> 3] = highs;
  },
  decodeUnit(planes, unit, out) {
    const d = halfToFloat[planes[4]!.halves[unit >> 3]!]!;
    const third = planes[1]!.words[unit]!;
    const lows = planes[2]!.bytes[unit]!;
    const highs = planes[3]!.words[unit >> 3]! >>> ((unit & 7) * 4);
    unpackPairs(planes[0]!.bytes, unit, out);
    for (let s = 0; s < 2; s++) {
      const multiplier = ((lows >> (s * 4)) & 15) + ((highs >>> (s * 2)) & 3) * 16 - 32;
      const scale = d * multiplier;
      for (let e = s * 16; e < s * 16 + 16; e++) out[e] = scale * (out[e]! + ((third >>> e) & 1) * 4 - 4);
    }
  },
};
