import type { WeightFormat } from './format.ts';
import { gatherBits } from './gather-bits.ts';
import { halfToFloat } from './half.ts';
import { packNibbles, scaleAndMin, unpackNibbles } from './nibbles.ts';

/**
 * As Q4_K with a fifth bit: 5.5 bits a weight, superblock of 176 bytes. [ggml block_q5_K]
 * ggml gathers the fifth bits by element; here each unit has them in a word of its own, bit e for element e.
 */
export const q5_k: WeightFormat = {
  name: 'Q5_K',
  shader: 'q5_k',
  ggmlType: 13,
  blockSize: 256,
  blockBytes: 176,
  planes: [
    { name: 'quants', halvesPerUnit: 8 },
    { name: 'high', halvesPerUnit: 2 },
    { name: 'header', halvesPerUnit: 1 },
  ],
  repackBlock(source, offset, unit, planes) {
    const header = planes[2]!.words;
    for (let w = 0; w < 4; w++) header[(unit >> 3) * 4 + w] = source.getUint32(offset + w * 4, true);
    for (let sub = 0; sub < 8; sub++) {
      packNibbles(source, offset + 48 + (sub >> 1) * 32, (sub & 1) * 4, unit + sub, planes[0]!.words);
      planes[1]!.words[unit + sub] = gatherBits(source, offset + 16, sub);
    }
  },
  decodeUnit(planes, unit, out) {
    const block = unit >> 3;
    const d = halfToFloat[planes[2]!.halves[block * 8]!]!;
    const dmin = halfToFloat[planes[2]!.halves[block * 8 + 1]!]!;
    const [scale, min] = scaleAndMin(planes[2]!.bytes, block * 16 + 4, unit & 7);
    const high = planes[1]!.words[unit]!;
    unpackNibbles(planes[0]!.bytes, unit, out);
    const a = d * scale;
    const b = dmin * min;
    for (let e = 0; e < 32; e++) out[e] = a * (out[e]! + ((high >>> e) & 1) * 16) - b;
  },
};
