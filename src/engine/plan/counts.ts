import { formatOf } from '../formats/index.ts';
import { ggmlRowBytes } from '../formats/format.ts';
import { mostSplitColumns, partsOf } from './parts.ts';
import type { Plan } from './plan.ts';

/** What one step costs, by count: properties of the plan, the same on any machine. */
export interface StepCounts {
  dispatches: number;
  /** most of any layer */
  dispatchesPerLayer: number;
  /** weights and KV that the model itself asks for, as ggml would store them */
  touchedBytes: number;
  /** all that the dispatches read, every binding once a dispatch */
  bytesRead: number;
}

/**
 * Counts one decode step of `columns` lanes, each at `position`. An input that several workgroups read counts once a
 * dispatch: it stays in cache, as the mat-vec's design assumes. So does a slot that several lanes run under.
 * @param adapters different ones that the lanes run under
 */
export function countStep(plan: Plan, columns: number, position: number, adapters = 0): StepCounts {
  const weights = new Map(
    plan.buffers.flatMap((buffer) => (buffer.kind === 'weights' ? [[buffer.name, buffer] as const] : [])),
  );
  const perLayer = new Array<number>(plan.layers).fill(0);
  const kvBytes = columns * (position + 1) * plan.kvBytesPerPosition;
  let touchedBytes = kvBytes;
  let bytesRead = kvBytes;
  const parts = partsOf(plan, columns, position + 1);
  const dispatches = plan.dispatches.filter(({ onlySplit }) => parts > 1 || !onlySplit);
  for (const dispatch of dispatches) {
    if (dispatch.layer !== null) perLayer[dispatch.layer]!++;
    touchedBytes += dispatch.adapterBytes.own * adapters;
    bytesRead += (dispatch.adapterBytes.own + dispatch.adapterBytes.composed) * adapters;
    for (const [name, slice] of Object.entries(dispatch.bindings)) {
      const matrix = weights.get(slice.buffer);
      if (matrix) {
        const format = formatOf({ name: slice.buffer, ggmlType: matrix.ggmlType });
        const rows = dispatch.kernel === 'embed' ? columns : matrix.rows;
        touchedBytes += rows * ggmlRowBytes(format, matrix.cols);
        bytesRead += dispatch.kernel === 'embed' ? (rows * matrix.sizeBytes) / matrix.rows : matrix.sizeBytes;
      } else if (name === 'vectors') {
        touchedBytes += slice.sizeBytes;
        bytesRead += slice.sizeBytes;
      } else if (name === 'adapter') {
        continue; // counted by slot
      } else if (name === 'bottleneck') {
        bytesRead += (slice.sizeBytes / plan.columnCapacity) * columns;
      } else if (name === 'columns') {
        bytesRead += columns * plan.columnStride * 16;
      } else if (name === 'parts') {
        const kept = slice.sizeBytes / plan.parts.most / mostSplitColumns;
        if (dispatch.kernel === 'gather') bytesRead += kept * parts * columns;
      } else if (slice.buffer !== 'logits' && !slice.buffer.startsWith('cache/') && isInput(dispatch.kernel, name)) {
        bytesRead += (slice.sizeBytes / plan.columnCapacity) * columns;
      }
    }
  }
  return { dispatches: dispatches.length, dispatchesPerLayer: Math.max(0, ...perLayer), touchedBytes, bytesRead };
}

/** Outputs that are only written cost no read; `residual` and the `hidden` of `up` are read and written. */
function isInput(kernel: string, binding: string): boolean {
  if (binding === 'x') return kernel !== 'embed';
  if (binding === 'queries') return kernel === 'attention';
  return binding === 'residual' || (binding === 'hidden' && kernel === 'up');
}
