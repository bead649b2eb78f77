import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';

/** w = d q: 32 signed bytes and a half, 8.5 bits a weight, block of 34 bytes. [ggml block_q8_0] */
export const q8_0: WeightFormat = {
  name: 'Q8_0',
  shader: 'q8_0',
  ggmlType: 8,
  blockSize: 32,
  blockBytes: 34,
  planes: [
    { name: 'quants', halvesPerUnit: 16 },
    { name: 'scales', halvesPerUnit: 1 },
  ],
  repackBlock(source, offset, unit, planes) {
    planes[1]!.halves[unit] = source.getUint16(offset, true);
    const { words } = planes[0]!;
    for (let w = 0; w < 8; w++) words[unit * 8 + w] = source.getUint32(offset + 2 + w * 4, true);
  },
  decodeUnit(planes, unit, out) {
    const d = halfToFloat[planes[1]!.halves[unit]!]!;
    const { bytes } = planes[0]!;
    const base = unit * 32;
    for (let e = 0; e < 32; e++) out[e] = d * bytes[base + e]!;
  },
};
