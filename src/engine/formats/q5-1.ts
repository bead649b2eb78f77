import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';
import { copyNibbles, unpackNibbles } from './nibbles.ts';

/** w = d q + m, q of 5 bits: 6 bits a weight, block of 24 bytes. [ggml block_q5_1] */
export const q5_1: WeightFormat = {
  name: 'Q5_1',
  shader: 'q5_1',
  ggmlType: 7,
  blockSize: 32,
  blockBytes: 24,
  planes: [
    { name: 'quants', halvesPerUnit: 8 },
    { name: 'high', halvesPerUnit: 2 },
    { name: 'scales', halvesPerUnit: 2 },
  ],
  repackBlock(source, offset, unit, planes) {
    planes[2]!.words[unit] = source.getUint32(offset, true);
    planes[1]!.words[unit] = source.getUint32(offset + 4, true);
    copyNibbles(source, offset + 8, unit, planes[0]!.words);
  },
  decodeUnit(planes, unit, out) {
    const d = halfToFloat[planes[2]!.halves[unit * 2]!]!;
    const m = halfToFloat[planes[2]!.halves[unit * 2 + 1]!]!;
    const high = planes[1]!.words[unit]!;
    unpackNibbles(planes[0]!.bytes, unit, out);
    for (let e = 0; e < 32; e++) out[e] = d * (out[e]! + ((high >>> e) & 1) * 16) + m;
  },
};
