import { WorkbenchError } from '#core/errors.ts';
import { type Column, writeColumns } from '../plan/columns.ts';
import { type Executor, keptBytes, slotColumn } from '../plan/executor.ts';
import type { BufferSpec, DeviceProfile, Plan } from '../plan/plan.ts';
import { referenceKernels, type Scratch, scratchFor } from './kernels.ts';
import { bind, type BoundViews } from './views.ts';

/**
 * What the planner may assume of script memory.
 * @param weightsBytes sets how many columns a step takes, so that Stop is heard soon
 */
export function cpuProfile(weightsBytes: number): DeviceProfile {
  const columnCapacity = weightsBytes > 256 * 2 ** 20 ? 4 : weightsBytes > 32 * 2 ** 20 ? 8 : 32;
  return { maxBindingBytes: 2 ** 31 - 1, workgroup: 1, reduce: 'single', columnCapacity };
}

/** The plan in plain loops over typed arrays, in whatever thread it is called. */
export class CpuExecutor implements Executor {
  readonly kind = 'cpu';
  #plan: Plan;
  #buffers: Map<string, ArrayBuffer>;
  #bound: BoundViews[];
  #scratch: Scratch;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#buffers = allocated(plan, () => null);
    this.#bound = bound(plan, this.#buffers);
    this.#scratch = scratchFor(plan);
  }

  get plan(): Plan {
    return this.#plan;
  }

  get residentBytes(): number {
    let total = 0;
    for (const { byteLength } of this.#buffers.values()) total += byteLength;
    return total;
  }

  write(buffer: string, offset: number, data: Uint8Array<ArrayBuffer>): void {
    new Uint8Array(this.#buffer(buffer), offset, data.length).set(data);
  }

  flush(): Promise<void> {
    return Promise.resolve();
  }

  adopt(plan: Plan): Promise<void> {
    return Promise.resolve().then(() => {
      const before = this.#buffers;
      const buffers = allocated(plan, ({ name, sizeBytes }) => {
        const old = before.get(name);
        return old?.byteLength === sizeBytes && keptBytes(this.#plan, plan, name) === sizeBytes ? old : null;
      });
      for (const [name, buffer] of buffers) {
        const old = before.get(name);
        const kept = keptBytes(this.#plan, plan, name);
        if (old && buffer !== old && kept > 0) new Uint8Array(buffer).set(new Uint8Array(old, 0, kept));
      }
      this.#plan = plan;
      this.#buffers = buffers;
      this.#bound = bound(plan, buffers);
      this.#scratch = scratchFor(plan);
    });
  }

  compose(slot: number): Promise<void> {
    const { plan } = this;
    writeColumns(plan, [slotColumn(slot)], [], new Uint32Array(this.#buffer('columns')));
    for (const { dispatch, rows } of plan.composition) {
      referenceKernels[dispatch.kernel](dispatch, bind(plan, dispatch, this.#buffers), rows, this.#scratch);
    }
    return Promise.resolve();
  }

  step(columns: readonly Column[], outputs: readonly number[]): Promise<Float32Array> {
    const { plan } = this;
    writeColumns(plan, columns, outputs, new Uint32Array(this.#buffer('columns')));
    plan.dispatches.forEach((dispatch, index) => {
      const count = dispatch.over === 'outputs' ? outputs.length : columns.length;
      if (count > 0) referenceKernels[dispatch.kernel](dispatch, this.#bound[index]!, count, this.#scratch);
    });
    return Promise.resolve(new Float32Array(this.#buffer('logits'), 0, outputs.length * plan.vocab));
  }

  close(): void {
    this.#buffers = new Map();
    this.#bound = [];
  }

  #buffer(name: string): ArrayBuffer {
    const found = this.#buffers.get(name);
    if (!found) throw new Error(`no buffer ${name}`);
    return found;
  }
}

/** @param take an old buffer that serves on, or null */
function allocated(plan: Plan, take: (buffer: BufferSpec) => ArrayBuffer | null): Map<string, ArrayBuffer> {
  try {
    return new Map(plan.buffers.map((buffer) => [buffer.name, take(buffer) ?? new ArrayBuffer(buffer.sizeBytes)]));
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new WorkbenchError('engine/out-of-memory', { neededBytes: plan.memory.totalBytes, availableBytes: 0 });
  }
}

function bound(plan: Plan, buffers: ReadonlyMap<string, ArrayBuffer>): BoundViews[] {
  return plan.dispatches.map((dispatch) => bind(plan, dispatch, buffers));
}
