import type { WeightFormat } from './format.ts';
import { halfToFloat } from './half.ts';
import { copyNibbles } from './nibbles.ts';
import { unpackNonlinear } from './nonlinear.ts';

/**
 * w = d (s - 32) step(q): superblocks of 256 with eight 6-bit multipliers s, 4.25 bits a weight, 136 bytes. [ggml block_iq4_xs]
 * The header plane keeps ggml's first 8 bytes as they are: d, two high bits of each s, four low bits of each s.
 */
export const iq4_xs: WeightFormat = {
  name: 'IQ4_XS',
  shader: 'iq4_xs',
  ggmlType: 23,
  blockSize: 256,
  blockBytes: 136,
  planes: [
    { name: 'quants', halvesPerUnit: 8 },
    { name: 'header', halvesPerUnit: 1 / 2 },
  ],
  repackBlock(source, offset, unit, planes) {
    const header = planes[1]!.words;
    for (let w = 0; w < 2; w++) header[(unit >> 3) * 2 + w] = source.getUint32(offset + w * 4, true);
    for (let sub = 0; sub < 8; sub++) copyNibbles(source, offset + 8 + sub * 16, unit + sub, planes[0]!.words);
  },
  decodeUnit(planes, unit, out) {
    const block = unit >> 3;
    const sub = unit & 7;
    const d = halfToFloat[planes[1]!.halves[block * 4]!]!;
    const high = (planes[1]!.halves[block * 4 + 1]! >> (sub * 2)) & 3;
    const low = (planes[1]!.words[block * 2 + 1]! >>> (sub * 4)) & 15;
    unpackNonlinear(planes[0]!.bytes, unit, d * (low + high * 16 - 32), out);
  },
};
