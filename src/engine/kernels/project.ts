import type { Kernel } from './kernel.ts';

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
  grid: 'pairs',
};
