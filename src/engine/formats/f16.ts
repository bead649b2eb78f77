import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';

/** 16 bits a weight: IEEE half precision. */
export const f16: WeightFormat = {
  name: 'F16',
  shader: 'f16',
  ggmlType: 1,
  blockSize: 1,
  blockBytes: 2,
  planes: [{ name: 'quants', halvesPerUnit: 32 }],
  repackBlock: () => undefined, // rows of floats are copied whole, see repackRows
  decodeUnit(planes, unit, out) {
    const { halves } = planes[0]!;
    for (let e = 0; e < 32; e++) out[e] = halfToFloat[halves[unit * 32 + e]!]!;
  },
};
