import type { WeightFormat } from './format.ts';

const bits = new Uint32Array(32);
const values = new Float32Array(bits.buffer);

/** 16 bits a weight: the upper half of an F32. */
export const bf16: WeightFormat = {
  name: 'BF16',
  shader: 'bf16',
  ggmlType: 30,
  blockSize: 1,
  blockBytes: 2,
  planes: [{ name: 'quants', halvesPerUnit: 32 }],
  repackBlock: () => undefined, // rows of floats are copied whole, see repackRows
  decodeUnit(planes, unit, out) {
    const { halves } = planes[0]!;
    for (let e = 0; e < 32; e++) bits[e] = halves[unit * 32 + e]! << 16;
    out.set(values);
  },
};
