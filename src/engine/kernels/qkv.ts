import { addedConstants, type Kernel } from './kernel.ts';

export const qkv: Kernel = {
  name: 'qkv',
  file: 'matvec/qkv.wgsl',
  bindings: [
    { name: 'x', access: 'read' },
    { name: 'vectors', access: 'read' },
    { name: 'columns', access: 'read' },
    { name: 'weights', access: 'read' },
    { name: 'queries', access: 'read_write' },
    { name: 'cache', access: 'read_write' },
  ],
  constants: [
    'COLUMN_STRIDE',
    'UNITS',
    'FIRST_PAIR',
    'PAIRS',
    'Q_PAIRS',
    'KV_PAIRS',
    'HEAD_PAIRS',
    'ROTARY_PAIRS',
    'NEOX',
    'CONTEXT',
    'V_AT',
    'HAS_BIAS',
  ],
  adapterConstants: addedConstants,
  grid: 'pairs',
};
