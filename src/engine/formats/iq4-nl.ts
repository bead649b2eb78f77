import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';
import { copyNibbles } from './nibbles.ts';
import { unpackNonlinear } from './nonlinear.ts';

/** w = d step(q): 32 nibbles and a half, 4.5 bits a weight, block of 18 bytes, laid out as Q4_0. [ggml block_iq4_nl] */
export const iq4_nl: WeightFormat = {
  name: 'IQ4_NL',
  shader: 'iq4_nl',
  ggmlType: 20,
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
    unpackNonlinear(planes[0]!.bytes, unit, halfToFloat[planes[1]!.halves[unit]!]!, out);
  },
};
