import type { LoopKernelName, Plan } from '../plan/plan.ts';
import type { Kernel } from './kernel.ts';

const survey: Kernel = {
  name: 'survey',
  file: 'sample/survey.wgsl',
  bindings: [
    { name: 'logits', access: 'read' },
    { name: 'lanes', access: 'read' },
    { name: 'slices', access: 'read_write' },
  ],
  constants: ['VOCAB', 'SLICE', 'SLICES'],
  grid: 'threads',
};

const draw: Kernel = {
  name: 'draw',
  file: 'sample/draw.wgsl',
  bindings: [
    { name: 'logits', access: 'read' },
    { name: 'slices', access: 'read' },
    { name: 'columns', access: 'read_write' },
    { name: 'lanes', access: 'read_write' },
    { name: 'drawn', access: 'read_write' },
  ],
  constants: ['VOCAB', 'SLICE', 'SLICES', 'LANES', 'COLUMN_STRIDE'],
  grid: 'workgroups',
};

/** The twins of what runs after the head on a token loop. Their bindings are buffers of the plan, by name. */
export const loopKernels: Record<LoopKernelName, Kernel> = { survey, draw };

/** Every override of a kernel of the token loop. */
export function loopConstants(
  { loop, vocab, lanes, columnStride, dispatches }: Plan,
  name: LoopKernelName,
): Record<string, number> {
  if (!loop) throw new Error('the plan has no token loop');
  const shared = { VOCAB: vocab, SLICE: loop.slice, SLICES: loop.slices };
  if (name === 'survey') return { ...shared, WG: dispatches[0]!.workgroup };
  return { ...shared, WG: loop.drawers, LANES: lanes, COLUMN_STRIDE: columnStride };
}
