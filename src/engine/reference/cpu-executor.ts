import { WorkbenchError } from '#core/errors.ts';
import { type Column, writeColumns } from '../plan/columns.ts';
import type { Executor } from '../plan/executor.ts';
import type { DeviceProfile, Plan } from '../plan/plan.ts';
import { referenceKernels, type Scratch } from './kernels.ts';
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
  readonly plan: Plan;
  readonly residentBytes: number;
  #buffers: Map<string, ArrayBuffer>;
  #bound: BoundViews[];
  readonly #scratch: Scratch;

  constructor(plan: Plan) {
    this.plan = plan;
    try {
      this.#buffers = new Map(plan.buffers.map((buffer) => [buffer.name, new ArrayBuffer(buffer.sizeBytes)]));
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      throw new WorkbenchError('engine/out-of-memory', { neededBytes: plan.memory.totalBytes, availableBytes: 0 });
    }
    this.residentBytes = plan.buffers.reduce((total, buffer) => total + buffer.sizeBytes, 0);
    this.#bound = plan.dispatches.map((dispatch) => bind(plan, dispatch, this.#buffers));
    const longest = Math.max(
      ...plan.buffers.map((buffer) => (buffer.kind === 'activation' ? buffer.sizeBytes / 4 : 0)),
    );
    const width = Math.max(plan.columnCapacity, plan.outputCapacity);
    this.#scratch = {
      normed: new Float32Array(longest),
      sums: new Float64Array(width),
      otherSums: new Float64Array(width),
      scores: new Float64Array(plan.contextTokens),
    };
  }

  write(buffer: string, offset: number, data: Uint8Array<ArrayBuffer>): void {
    new Uint8Array(this.#buffer(buffer), offset, data.length).set(data);
  }

  flush(): Promise<void> {
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
