import { packPairs, unpackPairs } from './bit-pairs.ts';
import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';

/**
 * w = d s q - dmin m, q of 2 bits: superblocks of 256 with sixteen bytes of a scale s (low nibble) and a minimum m (high), one for
 * 16 weights: 2.625 bits a weight, 84 bytes. [ggml block_q2_K]
 * Planes: quants; two bytes of s and m a unit; d and dmin.
 */
export const q2_k: WeightFormat = {
  name: 'Q2_K',
  shader: 'q2_k',
  ggmlType: 10,
  blockSize: 256,
  blockBytes: 84,
  planes: [
    { name: 'quants', halvesPerUnit: 4 },
    { name: 'multipliers', halvesPerUnit: 1 },
    { name: 'factors', halvesPerUnit: 1 / 4 },
  ],
  repackBlock(source, offset, unit, planes) {
    planes[2]!.words[unit >> 3] = source.getUint32(offset + 80, true);
    for (let half = 0; half < 2; half++) packPairs(source, offset + 16 + half * 32, unit + half * 4, planes[0]!.words);
    for (let sub = 0; sub < 8; sub++) planes[1]!.halves[unit + sub] = source.getUint16(offset + sub * 2, true);
  },
  decodeUnit(planes, unit, out) {
    const block = unit >> 3;
    const d = halfToFloat[planes[2]!.halves[block * 2]!]!;
    const dmin = halfToFloat[planes[2]!.halves[block * 2 + 1]!]!;
    unpackPairs(planes[0]!.bytes, unit, out);
    for (let s = 0; s < 2; s++) {
      const both = planes[1]!.bytes[unit * 2 + s]!;
      const a = d * (both & 15);
      const b = dmin * ((both >> 4) & 15);
      for (let e = s * 16; e < s * 16 + 16; e++) out[e] = a * out[e]! - b;
    }
  },
};
