import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';
import { copyNibbles, unpackNibbles } from './nibbles.ts';

/** w = d (q - 8): 32 nibbles and a half, 4.5 bits a weight, block of 18 bytes. [ggml block_q4_0] */
export const q4_0: WeightFormat = {
  name: 'Q4_0',
  shader: 'q4_0',
  ggmlType: 2,
  blockSize: 32,
  blockBytes: 18,
  planes: [
    { name: 'quants', halvesPerUnit: 8 },
    { name: 'scales', halvesPerUnit: 1 },
  ],
  repackBlock(source, offset, unit, planes) {
    planes[1]!.halves[unit] = source.getUint16(offset, true);
    copyNibbles(source, offset + 2, unit, planes[0]!.words);
  },
  decodeUnit(planes, unit, out) {
    const d = halfToFloat[planes[1]!.halves[unit]!]!;
    unpackNibbles(planes[0]!.bytes, unit, out);
    for (let e = 0; e < 32; e++) out[e] = d * (out[e]! - 8);
  },
};
