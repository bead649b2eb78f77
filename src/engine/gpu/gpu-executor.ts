import { WorkbenchError } from '#core/errors.ts';
import { kernels } from '../kernels/index.ts';
import { type Column, writeColumns } from '../plan/columns.ts';
import type { Executor } from '../plan/executor.ts';
import { columnVariant, type Plan } from '../plan/plan.ts';
import type { OpenDevice } from './device.ts';
import { type ColumnCount, gridOf, Pipelines } from './pipelines.ts';

/** What a step made and sent; tests hold the engine to it. */
export interface StepWork {
  dispatches: number;
  submits: number;
  readbacks: number;
}

interface Ready {
  group: GPUBindGroup;
  pipelines: Record<ColumnCount, GPUComputePipeline | null>;
}

/**
 * The plan on a device. Buffers, bind groups and pipelines are built at load; a step is one write of the column table, one
 * encoder, one pass, one submit and one read-back of the logits wanted.
 */
export class GpuExecutor implements Executor {
  readonly kind = 'webgpu';
  readonly plan: Plan;
  readonly work: StepWork = { dispatches: 0, submits: 0, readbacks: 0 };
  readonly #open: OpenDevice;
  readonly #buffers = new Map<string, GPUBuffer>();
  readonly #table: Uint32Array<ArrayBuffer>;
  readonly #staging: GPUBuffer;
  readonly #logits: Float32Array<ArrayBuffer>;
  #ready: Ready[] = [];
  #lost: string | null = null;
  #closed = false;

  private constructor(open: OpenDevice, plan: Plan) {
    this.#open = open;
    this.plan = plan;
    for (const spec of plan.buffers) {
      const usage =
        GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST | (spec.kind === 'logits' ? GPUBufferUsage.COPY_SRC : 0);
      this.#buffers.set(spec.name, open.createBuffer({ label: spec.name, size: Math.max(16, spec.sizeBytes), usage }));
    }
    const logitsBytes = plan.outputCapacity * plan.vocab * 4;
    this.#staging = open.createBuffer({
      label: 'staging',
      size: logitsBytes,
      usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
    });
    this.#logits = new Float32Array(plan.outputCapacity * plan.vocab);
    this.#table = new Uint32Array(plan.columnCapacity * plan.columnStride * 4);
    void open.device.lost.then(({ reason, message }) => {
      this.#lost = message || reason;
    });
  }

  /**
   * Buffers and pipelines for `plan`. Pipelines compile while the caller streams weights: await `compiled`.
   * @throws WorkbenchError engine/out-of-memory if the driver says so
   */
  static async create(open: OpenDevice, plan: Plan): Promise<{ executor: GpuExecutor; compiled: Promise<void> }> {
    const { device } = open;
    device.pushErrorScope('out-of-memory');
    const executor = new GpuExecutor(open, plan);
    const failure = await device.popErrorScope();
    if (failure) {
      executor.close();
      throw new WorkbenchError('engine/out-of-memory', { neededBytes: plan.memory.totalBytes, availableBytes: 0 });
    }
    const compiled = executor.#compile();
    compiled.catch(() => undefined); // whoever awaits it hears of it
    return { executor, compiled };
  }

  get residentBytes(): number {
    if (this.#closed) return 0;
    return [...this.#buffers.values(), this.#staging].reduce((total, buffer) => total + buffer.size, 0);
  }

  async #compile(): Promise<void> {
    const { device } = this.#open;
    const pipelines = new Pipelines(device);
    this.#ready = await Promise.all(
      this.plan.dispatches.map(async (dispatch) => {
        const kernel = kernels[dispatch.kernel];
        const group = device.createBindGroup({
          label: dispatch.label,
          layout: pipelines.layout(kernel),
          entries: kernel.bindings.map(({ name }, binding) => {
            const slice = dispatch.bindings[name];
            const buffer = slice && this.#buffers.get(slice.buffer);
            if (!buffer) throw new Error(`${dispatch.label}: no binding ${name}`);
            return { binding, resource: { buffer, offset: slice.offset, size: Math.max(16, slice.sizeBytes) } };
          }),
        });
        const one = pipelines.get(dispatch, 1);
        const many = kernel.grid === 'pairs';
        const two = many && this.plan.lanes > 1 ? pipelines.get(dispatch, 2) : one;
        const four = many ? pipelines.get(dispatch, 4) : one;
        return {
          group,
          pipelines: { 1: await one, 2: many && this.plan.lanes === 1 ? null : await two, 4: await four },
        };
      }),
    );
  }

  write(buffer: string, offset: number, data: Uint8Array<ArrayBuffer>): void {
    this.#open.device.queue.writeBuffer(this.#buffer(buffer), offset, data);
  }

  async flush(): Promise<void> {
    await this.#open.device.queue.onSubmittedWorkDone();
    this.#check();
  }

  async step(columns: readonly Column[], outputs: readonly number[]): Promise<Float32Array> {
    this.#check();
    const { plan } = this;
    const { queue } = this.#open.device;
    const words = writeColumns(plan, columns, outputs, this.#table);
    queue.writeBuffer(this.#buffer('columns'), 0, this.#table, 0, words);

    const encoder = this.#open.device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    plan.dispatches.forEach((dispatch, index) => {
      const count = dispatch.over === 'outputs' ? outputs.length : columns.length;
      if (count === 0) return;
      const { group, pipelines } = this.#ready[index]!;
      const wanted = columnVariant(count);
      const variant = pipelines[wanted] ? wanted : 4;
      pass.setPipeline(pipelines[variant]!);
      pass.setBindGroup(0, group);
      pass.dispatchWorkgroups(...gridOf(dispatch, count, variant));
      this.work.dispatches++;
    });
    pass.end();
    const logitsBytes = outputs.length * plan.vocab * 4;
    if (logitsBytes > 0) encoder.copyBufferToBuffer(this.#buffer('logits'), 0, this.#staging, 0, logitsBytes);
    queue.submit([encoder.finish()]);
    this.work.submits++;
    if (logitsBytes === 0) {
      // keeps the host from running far ahead of the device, so that Stop is heard
      await queue.onSubmittedWorkDone();
      this.#check();
      return this.#logits.subarray(0, 0);
    }
    try {
      await this.#staging.mapAsync(GPUMapMode.READ, 0, logitsBytes);
    } catch (thrown) {
      this.#check();
      throw new WorkbenchError('engine/device-lost', {
        reason: thrown instanceof Error ? thrown.message : String(thrown),
      });
    }
    const logits = this.#logits.subarray(0, outputs.length * plan.vocab);
    logits.set(new Float32Array(this.#staging.getMappedRange(0, logitsBytes)));
    this.#staging.unmap();
    this.work.readbacks++;
    return logits;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const buffer of this.#buffers.values()) this.#open.destroyBuffer(buffer);
    this.#open.destroyBuffer(this.#staging);
    this.#buffers.clear();
    this.#ready = [];
  }

  #buffer(name: string): GPUBuffer {
    const found = this.#buffers.get(name);
    if (!found) throw new Error(`no buffer ${name}`);
    return found;
  }

  #check(): void {
    if (this.#lost !== null) throw new WorkbenchError('engine/device-lost', { reason: this.#lost });
  }
}
