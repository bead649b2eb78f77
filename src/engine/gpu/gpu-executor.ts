import { WorkbenchError } from '#core/errors.ts';
import { kernels } from '../kernels/index.ts';
import { adapterBindings, type Binding } from '../kernels/kernel.ts';
import { type Column, writeColumns } from '../plan/columns.ts';
import { type Executor, keptBytes, slotColumn } from '../plan/executor.ts';
import { shapeOf, type StepShape } from '../plan/parts.ts';
import { type BufferSpec, type Dispatch, type Plan, type Variant, variantFor } from '../plan/plan.ts';
import type { OpenDevice } from './device.ts';
import { gridOf, Pipelines } from './pipelines.ts';

/** What a step made and sent; tests hold the engine to it. */
export interface StepWork {
  dispatches: number;
  submits: number;
  readbacks: number;
}

interface Ready {
  groups: GPUBindGroup[];
  pipelines: Record<Variant, GPUComputePipeline | null>;
}

/**
 * The plan on a device. Buffers, bind groups and pipelines are built at load; a step is one write of the column table, one
 * encoder, one pass, one submit and one read-back of the logits wanted.
 */
export class GpuExecutor implements Executor {
  readonly kind = 'webgpu';
  readonly work: StepWork = { dispatches: 0, submits: 0, readbacks: 0 };
  readonly #open: OpenDevice;
  readonly #pipelines: Pipelines;
  #plan: Plan;
  #buffers = new Map<string, GPUBuffer>();
  readonly #table: Uint32Array<ArrayBuffer>;
  readonly #staging: GPUBuffer;
  readonly #logits: Float32Array<ArrayBuffer>;
  #ready: Ready[] = [];
  #composition: Ready[] = [];
  #lost: string | null = null;
  #closed = false;

  private constructor(open: OpenDevice, plan: Plan) {
    this.#open = open;
    this.#pipelines = new Pipelines(open.device);
    this.#plan = plan;
    for (const spec of plan.buffers) this.#buffers.set(spec.name, this.#create(spec));
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
    const compiled = executor.#compile(plan, executor.#buffers).then((ready) => executor.#begin(ready));
    compiled.catch(() => undefined); // whoever awaits it hears of it
    return { executor, compiled };
  }

  get plan(): Plan {
    return this.#plan;
  }

  get residentBytes(): number {
    if (this.#closed) return 0;
    return [...this.#buffers.values(), this.#staging].reduce((total, buffer) => total + buffer.size, 0);
  }

  #create({ name, kind, sizeBytes }: BufferSpec): GPUBuffer {
    const copied = kind === 'logits' || kind === 'adapter';
    const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST | (copied ? GPUBufferUsage.COPY_SRC : 0);
    return this.#open.createBuffer({ label: name, size: Math.max(16, sizeBytes), usage });
  }

  async #compile(
    plan: Plan,
    buffers: ReadonlyMap<string, GPUBuffer>,
  ): Promise<{ step: Ready[]; composition: Ready[] }> {
    const ready = (dispatch: Dispatch) => this.#prepare(dispatch, plan.lanes, buffers);
    const [step, composition] = await Promise.all([
      Promise.all(plan.dispatches.map(ready)),
      Promise.all(plan.composition.map(({ dispatch }) => ready(dispatch))),
    ]);
    return { step, composition };
  }

  #begin({ step, composition }: { step: Ready[]; composition: Ready[] }): void {
    this.#ready = step;
    this.#composition = composition;
  }

  async #prepare(dispatch: Dispatch, lanes: number, buffers: ReadonlyMap<string, GPUBuffer>): Promise<Ready> {
    const kernel = kernels[dispatch.kernel];
    const groupOf = (bindings: readonly Binding[], layout: GPUBindGroupLayout): GPUBindGroup =>
      this.#open.device.createBindGroup({
        label: dispatch.label,
        layout,
        entries: bindings.map(({ name }, binding) => {
          const slice = dispatch.bindings[name];
          const buffer = slice && buffers.get(slice.buffer);
          if (!buffer) throw new Error(`${dispatch.label}: no binding ${name}`);
          return { binding, resource: { buffer, offset: slice.offset, size: Math.max(16, slice.sizeBytes) } };
        }),
      });
    const pipelines = this.#pipelines;
    const groups = [groupOf(kernel.bindings, pipelines.layout(kernel))];
    if (dispatch.slots.adapter === 'lora') groups.push(groupOf(adapterBindings, pipelines.adapterLayout()));
    const one = pipelines.get(dispatch, 1);
    const many = kernel.grid === 'pairs';
    const several = many || dispatch.tile !== null;
    const two = many && lanes > 1 ? pipelines.get(dispatch, 2) : one;
    const four = several ? pipelines.get(dispatch, 4) : one;
    const tile = many && dispatch.tile !== null ? pipelines.get(dispatch, 'tile') : null;
    return {
      groups,
      pipelines: { 1: await one, 2: many && lanes === 1 ? null : await two, 4: await four, tile: await tile },
    };
  }

  write(buffer: string, offset: number, data: Uint8Array<ArrayBuffer>): void {
    this.#open.device.queue.writeBuffer(this.#buffer(buffer), offset, data);
  }

  async flush(): Promise<void> {
    await this.#open.device.queue.onSubmittedWorkDone();
    this.#check();
  }

  async adopt(plan: Plan): Promise<void> {
    this.#check();
    const { device } = this.#open;
    const before = this.#buffers;
    device.pushErrorScope('out-of-memory');
    const buffers = new Map(
      plan.buffers.map((spec) => {
        const old = before.get(spec.name);
        const whole = old && keptBytes(this.#plan, plan, spec.name) === spec.sizeBytes;
        return [spec.name, whole ? old : this.#create(spec)];
      }),
    );
    const created = [...buffers.values()].filter((buffer) => ![...before.values()].includes(buffer));
    const failure = await device.popErrorScope();
    try {
      if (failure)
        throw new WorkbenchError('engine/out-of-memory', { neededBytes: plan.memory.totalBytes, availableBytes: 0 });
      const ready = await this.#compile(plan, buffers);
      this.#check();
      // closed meanwhile: nobody would ever destroy what was created
      if (this.#closed) throw new WorkbenchError('engine/cancelled', {});
      const encoder = device.createCommandEncoder();
      for (const [name, buffer] of buffers) {
        const old = before.get(name);
        const bytes = keptBytes(this.#plan, plan, name);
        if (old && old !== buffer && bytes > 0) encoder.copyBufferToBuffer(old, 0, buffer, 0, bytes);
      }
      device.queue.submit([encoder.finish()]);
      this.#begin(ready);
    } catch (thrown) {
      for (const buffer of created) this.#open.destroyBuffer(buffer);
      throw thrown;
    }
    this.#plan = plan;
    this.#buffers = buffers;
    const kept = new Set(buffers.values());
    for (const buffer of before.values()) if (!kept.has(buffer)) this.#open.destroyBuffer(buffer);
  }

  async compose(slot: number): Promise<void> {
    this.#check();
    const { device } = this.#open;
    const words = writeColumns(this.plan, [slotColumn(slot)], [], this.#table);
    device.queue.writeBuffer(this.#buffer('columns'), 0, this.#table, 0, words);
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    this.plan.composition.forEach(({ dispatch, rows }, index) =>
      this.#encode(pass, dispatch, this.#composition[index]!, rows),
    );
    pass.end();
    device.queue.submit([encoder.finish()]);
    await this.flush();
  }

  /** One dispatch over `count` columns, outputs or rows. */
  #encode(
    pass: GPUComputePassEncoder,
    dispatch: Dispatch,
    { groups, pipelines }: Ready,
    count: number,
    { parts, fours }: Pick<StepShape, 'parts' | 'fours'> = { parts: 1, fours: false },
  ): void {
    const together = fours && dispatch.tile !== null ? 4 : 1;
    const wanted = kernels[dispatch.kernel].grid === 'parts' ? together : variantFor(count, dispatch);
    const variant = pipelines[wanted] ? wanted : 4;
    pass.setPipeline(pipelines[variant]!);
    groups.forEach((group, index) => pass.setBindGroup(index, group));
    pass.dispatchWorkgroups(...gridOf(dispatch, count, variant, { parts }));
  }

  async step(columns: readonly Column[], outputs: readonly number[]): Promise<Float32Array> {
    this.#check();
    const { plan } = this;
    const { queue } = this.#open.device;
    const words = writeColumns(plan, columns, outputs, this.#table);
    queue.writeBuffer(this.#buffer('columns'), 0, this.#table, 0, words);

    const encoder = this.#open.device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    const shape = shapeOf(plan, columns, outputs.length);
    plan.dispatches.forEach((dispatch, index) => {
      const count = shape[dispatch.over];
      if (count === 0 || (dispatch.onlySplit && shape.parts === 1)) return;
      this.#encode(pass, dispatch, this.#ready[index]!, count, shape);
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
    this.#composition = [];
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
