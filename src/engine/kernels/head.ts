import { addedConstants, type Kernel } from './kernel.ts';

export const head: Kernel = {
  name: 'head',
  file: 'matvec/head.wgsl',
  bindings: [
    { name: 'x', access: 'read' },
    { name: 'vectors', access: 'read' },
    { name: 'columns', access: 'read' },
    { name: 'weights', access: 'read' },
    { name: 'logits', access: 'read_write' },
  ],
  constants: ['COLUMN_STRIDE', 'UNITS', 'FIRST_ROW', 'ROWS', 'OUT_STRIDE'],
  adapterConstants: addedConstants,
  grid: 'pairs',
};
