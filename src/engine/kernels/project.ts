import { addedConstants, type Kernel } from './kernel.ts';

export const project: Kernel = {
  name: 'project',
  file: 'matvec/project.wgsl',
  bindings: [
    { name: 'x', access: 'read' },
    { name: 'vectors', access: 'read' },
    { name: 'weights', access: 'read' },
    { name: 'residual', access: 'read_write' },
  ],
  constants: ['UNITS', 'FIRST_ROW', 'ROWS', 'OUT_STRIDE', 'HAS_BIAS'],
  adapterConstants: [
    ...addedConstants,
    'RIDE_AT',
    'RIDE_PAIRS',
    'RIDE_TO',
    'RIDE_ADDS',
    'THROUGH_AT',
    'THROUGH_BIAS_AT',
  ],
  grid: 'pairs',
};
