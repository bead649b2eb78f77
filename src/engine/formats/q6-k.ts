import type { WeightFormat } from './format.ts';
import { gatherPairs } from './gather-bits.ts';
import { halfToFloat } from './half.ts';
import { packNibbles, unpackNibbles } from './nibbles.ts';

/**
 * w = d s (q - 32), q of 6 bits, sixteen signed bytes s a superblock: 6.5625 bits a weight, 210 bytes. [ggml block_q6_K]
 * Planes: low nibbles; two words of 2-bit pairs a unit (pair e of word e / 16 for element e); two multipliers a unit; d.
 */
export const q6_k: WeightFormat = {
  name: 'Q6_K',
  shader: 'q6_k',
  ggmlType: 14,
  blockSize: 256,
  blockBytes: 210,
  planes: [
    { name: 'quants', halvesPerUnit: 8 },
    { name: 'high', halvesPerUnit: 4 },
    { name: 'multipliers', halvesPerUnit: 1 },
    { name: 'factors', halvesPerUnit: 1 / 8 },
  ],
  repackBlock(source, offset, unit, planes) {
    const scales = offset + 192;
    planes[3]!.halves[unit >> 3] = source.getUint16(offset + 208, true);
    for (let sub = 0; sub < 8; sub++) {
      // ggml: two halves of 128; within one, 64 bytes of low and 32 bytes of high bits serve four sub-blocks
      const half = sub >> 2;
      const quarter = sub & 3;
      const low = offset + half * 64 + (quarter & 1) * 32;
      const lowShift = (quarter >> 1) * 4;
      const high = offset + 128 + half * 32;
      const highShift = quarter * 2;
      packNibbles(source, low, lowShift, unit + sub, planes[0]!.words);
      for (let w = 0; w < 2; w++)
        planes[1]!.words[(unit + sub) * 2 + w] = gatherPairs(source, high + w * 16, highShift);
      planes[2]!.halves[unit + sub] = source.getUint16(scales + sub * 2, true);
    }
  },
  decodeUnit(planes, unit, out) {
    const d = halfToFloat[planes[3]!.halves[unit >> 3]!]!;
    unpackNibbles(planes[0]!.bytes, unit, out);
    for (let s = 0; s < 2; s++) {
      const scale = d * planes[2]!.bytes[unit * 2 + s]!;
      const high = planes[1]!.words[unit * 2 + s]!;
      for (let e = 0; e < 16; e++) {
        const q = out[s * 16 + e]! + ((high >>> (e * 2)) & 3) * 16 - 32;
        out[s * 16 + e] = scale * q;
      }
    }
  },
};
