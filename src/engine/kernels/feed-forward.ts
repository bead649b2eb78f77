import { addedConstants, type Kernel } from './kernel.ts';

const bindings: Kernel['bindings'] = [
  { name: 'x', access: 'read' },
  { name: 'vectors', access: 'read' },
  { name: 'weights', access: 'read' },
  { name: 'hidden', access: 'read_write' },
];
const constants = ['UNITS', 'FIRST_ROW', 'ROWS', 'OUT_STRIDE', 'HAS_BIAS'];
const both = [...constants, 'HIDDEN'];

const shared = { bindings, adapterConstants: addedConstants, grid: 'pairs' } as const;

export const gateUp: Kernel = { ...shared, name: 'gate_up', file: 'matvec/gate_up.wgsl', constants: both };
export const gate: Kernel = { ...shared, name: 'gate', file: 'matvec/gate.wgsl', constants };
export const up: Kernel = { ...shared, name: 'up', file: 'matvec/up.wgsl', constants };
