import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';
import { copyNibbles, unpackNibbles } from './nibbles.ts';

/** w = d q + m: 32 nibbles and two halves, 5 bits a weight, block of 20 bytes. [ggml block_q4_1] */
export const q4_1: WeightFormat = {
  name: 'Q4_1',
  shader: 'q4_1',
  ggmlType: 3,
  blockSize: 32,
  blockBytes: 20,
  planes: [
    { name: 'quants', halvesPerUnit: 8 },
    { name: 'scales', halvesPerUnit: 2 },
  ],
  repackBlock(source, offset, unit, planes) {
    planes[1]!.words[unit] = source.getUint32(offset, true);
    copyNibbles(source, offset + 4, unit, planes[0]!.words);
  },
  decodeUnit(planes, unit, out) {
    const d = halfToFloat[planes[1]!.halves[unit * 2]!]!;
    const m = halfToFloat[planes[1]!.halves[unit * 2 + 1]!]!;
    unpackNibbles(planes[0]!.bytes, unit, out);
    for (let e = 0; e < 32; e++) out[e] = d * out[e]! + m;
  },
};
