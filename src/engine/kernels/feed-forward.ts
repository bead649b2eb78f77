import type { Kernel } from './kernel.ts';

const bindings: Kernel['bindings'] = [
  { name: 'x', access: 'read' },
  { name: 'vectors', access: 'read' },
  { name: 'weights', access: 'read' },
  { name: 'hidden', access: 'read_write' },
];
const constants = ['UNITS', 'FIRST_ROW', 'ROWS', 'OUT_STRIDE', 'HAS_BIAS'];
const both = [...constants, 'HIDDEN'];

export const gateUp: Kernel = {
  name: 'gate_up',
  file: 'matvec/gate_up.wgsl',
  bindings,
  constants: both,
  grid: 'pairs',
};
export const gate: Kernel = { name: 'gate', file: 'matvec/gate.wgsl', bindings, constants, grid: 'pairs' };
export const up: Kernel = { name: 'up', file: 'matvec/up.wgsl', bindings, constants, grid: 'pairs' };
