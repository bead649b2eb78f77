import type { Kernel } from './kernel.ts';

const shared = ['RANK', 'SLOT_STRIDE', 'ROWS_AT', 'ROW_STRIDE', 'TO'];

export const composeBase: Kernel = {
  name: 'compose_base',
  file: 'compose/compose_base.wgsl',
  bindings: [
    { name: 'columns', access: 'read' },
    { name: 'weights', access: 'read' },
    { name: 'adapter', access: 'read_write' },
  ],
  constants: [...shared, 'UNITS', 'FIRST_ROW', 'ROWS'],
  grid: 'threads',
};

export const composeAdapter: Kernel = {
  name: 'compose_adapter',
  file: 'compose/compose_adapter.wgsl',
  bindings: [
    { name: 'columns', access: 'read' },
    { name: 'adapter', access: 'read_write' },
  ],
  constants: [...shared, 'INNER', 'B_AT'],
  grid: 'threads',
};
