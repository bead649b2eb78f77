import type { WeightFormat } from './format.ts';

/** 32 bits a weight, as they are. */
export const f32: WeightFormat = {
  name: 'F32',
  shader: 'f32',
  ggmlType: 0,
  blockSize: 1,
  blockBytes: 4,
  planes: [{ name: 'quants', halvesPerUnit: 64 }],
  repackBlock: () => undefined, // rows of floats are copied whole, see repackRows
  decodeUnit(planes, unit, out) {
    const { floats } = planes[0]!;
    for (let e = 0; e < 32; e++) out[e] = floats[unit * 32 + e]!;
  },
};
