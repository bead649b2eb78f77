import { adapterConstants, type Kernel } from './kernel.ts';

const shared = ['COLUMN_STRIDE', 'PART', 'MOST_PARTS', 'HEADS', 'HEAD_PAIRS', 'OUT_STRIDE'];
const adapted = { adapterConstants: adapterConstants('OUTPUT_A_AT', 'PARTIALS_AT') };

export const attention: Kernel = {
  ...adapted,
  name: 'attention',
  file: 'attention/attention.wgsl',
  bindings: [
    { name: 'columns', access: 'read' },
    { name: 'queries', access: 'read' },
    { name: 'cache', access: 'read' },
    { name: 'y', access: 'read_write' },
    { name: 'parts', access: 'read_write' },
  ],
  constants: [...shared, 'TILE', 'KV_HEADS', 'CONTEXT', 'V_AT', 'SCALE'],
  grid: 'parts',
};

export const gather: Kernel = {
  ...adapted,
  name: 'gather',
  file: 'attention/gather.wgsl',
  bindings: [
    { name: 'columns', access: 'read' },
    { name: 'parts', access: 'read' },
    { name: 'y', access: 'read_write' },
  ],
  constants: shared,
  grid: 'workgroups',
};
