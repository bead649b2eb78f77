import { adapterConstants, type Kernel } from './kernel.ts';

export const embed: Kernel = {
  name: 'embed',
  file: 'embed/embed.wgsl',
  bindings: [
    { name: 'columns', access: 'read' },
    { name: 'weights', access: 'read' },
    { name: 'x', access: 'read_write' },
  ],
  constants: ['COLUMN_STRIDE', 'UNITS', 'FIRST_ROW', 'ROWS'],
  adapterConstants: adapterConstants('HAS_PAIR', 'TOKEN_A_AT', 'TOKEN_B_AT'),
  grid: 'threads',
};
