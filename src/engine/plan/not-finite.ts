import { kernels } from '../kernels/index.ts';
import type { Dispatch, Plan } from './plan.ts';

/** The part of a model that a dispatch computes: its weights as the plan names them, `blk.3.ffn_down`; attention has none. */
export function layerName({ kernel, layer, bindings }: Dispatch): string {
  const weights = bindings['weights']?.buffer ?? (layer === null ? kernel : `blk.${layer}.${kernel}`);
  return weights.replace(/#\d+$/, '');
}

/** What a dispatch over one column writes of activations and logits, in F32: the first bytes of these buffers. */
export function writtenRows(plan: Plan, { kernel, bindings }: Dispatch): { buffer: string; sizeBytes: number }[] {
  return kernels[kernel].bindings.flatMap(({ name, access }) => {
    const spec = plan.buffers.find((buffer) => buffer.name === bindings[name]?.buffer);
    if (access === 'read' || !spec) return [];
    if (spec.kind === 'activation') return [{ buffer: spec.name, sizeBytes: spec.sizeBytes / plan.columnCapacity }];
    if (spec.kind === 'logits') return [{ buffer: spec.name, sizeBytes: plan.vocab * 4 }];
    return [];
  });
}

/** @param words bits of F32 */
export function allFinite(words: Uint32Array): boolean {
  return words.every((bits) => (bits & 0x7f800000) !== 0x7f800000);
}
