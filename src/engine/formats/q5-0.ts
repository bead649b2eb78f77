import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';
import { copyNibbles, unpackNibbles } from './nibbles.ts';

/** w = d (q - 16), q of 5 bits: nibbles, a word of high bits, a half; 5.5 bits a weight, block of 22 bytes. [ggml block_q5_0] */
export const q5_0: WeightFormat = {
  name: 'Q5_0',
  shader: 'q5_0',
  ggmlType: 6,
  blockSize: 32,
  blockBytes: 22,
  planes: [
    { name: 'quants', halvesPerUnit: 8 },
    { name: 'high', halvesPerUnit: 2 },
    { name: 'scales', halvesPerUnit: 1 },
  ],
  repackBlock(source, offset, unit, planes) {
    planes[2]!.halves[unit] = source.getUint16(offset, true);
    planes[1]!.words[unit] = source.getUint32(offset + 2, true);
    copyNibbles(source, offset + 6, unit, planes[0]!.words);
  },
  decodeUnit(planes, unit, out) {
    const d = halfToFloat[planes[2]!.halves[unit]!]!;
    const high = planes[1]!.words[unit]!;
    unpackNibbles(planes[0]!.bytes, unit, out);
    for (let e = 0; e < 32; e++) out[e] = d * (out[e]! + ((high >>> e) & 1) * 16 - 16);
  },
};
