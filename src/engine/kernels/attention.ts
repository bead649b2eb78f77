import { adapterConstants, type Kernel } from './kernel.ts';

export const attention: Kernel = {
  name: 'attention',
  file: 'attention/attention.wgsl',
  bindings: [
    { name: 'columns', access: 'read' },
    { name: 'queries', access: 'read' },
    { name: 'cache', access: 'read' },
    { name: 'y', access: 'read_write' },
  ],
  constants: ['COLUMN_STRIDE', 'TILE', 'HEADS', 'KV_HEADS', 'HEAD_PAIRS', 'CONTEXT', 'V_AT', 'SCALE', 'OUT_STRIDE'],
  adapterConstants: adapterConstants('OUTPUT_A_AT', 'PARTIALS_AT'),
  grid: 'workgroups',
};
