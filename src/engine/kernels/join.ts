import { adapterConstants, type Kernel } from './kernel.ts';

export const join: Kernel = {
  name: 'join',
  file: 'join/join.wgsl',
  bindings: [
    { name: 'x', access: 'read' },
    { name: 'joined', access: 'read_write' },
  ],
  constants: ['UNITS', 'ROW_PAIRS'],
  adapterConstants: adapterConstants('ROWS_AT', 'TO', 'THROUGH_AT', 'DOWN_AT', 'DOWN_FROM', 'OWES'),
  grid: 'pairs',
};
