import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';
import { packNibbles, scaleAndMin, unpackNibbles } from './nibbles.ts';

/**
 * w = d s q - dmin m: superblocks of 256 with eight 6-bit scales s and minima m, 4.5 bits a weight, 144 bytes. [ggml block_q4_K]
 * The header plane keeps ggml's first 16 bytes (d, dmin, 12 bytes of s and m) as they are.
 */
export const q4_k: WeightFormat = {
  name: 'Q4_K',
  shader: 'q4_k',
  ggmlType: 12,
  blockSize: 256,
  blockBytes: 144,
  planes: [
    { name: 'quants', halvesPerUnit: 8 },
    { name: 'header', halvesPerUnit: 1 },
  ],
  repackBlock(source, offset, unit, planes) {
    const header = planes[1]!.words;
    for (let w = 0; w < 4; w++) header[(unit >> 3) * 4 + w] = source.getUint32(offset + w * 4, true);
    for (let sub = 0; sub < 8; sub++) {
      // ggml: 32 bytes serve two sub-blocks, the even one in the low nibbles
      packNibbles(source, offset + 16 + (sub >> 1) * 32, (sub & 1) * 4, unit + sub, planes[0]!.words);
    }
  },
  decodeUnit(planes, unit, out) {
    const block = unit >> 3;
    const d = halfToFloat[planes[1]!.halves[block * 8]!]!;
    const dmin = halfToFloat[planes[1]!.halves[block * 8 + 1]!]!;
    const [scale, min] = scaleAndMin(planes[1]!.bytes, block * 16 + 4, unit & 7);
    unpackNibbles(planes[0]!.bytes, unit, out);
    const a = d * scale;
    const b = dmin * min;
    for (let e = 0; e < 32; e++) out[e] = a * out[e]! - b;
  },
};
