import { WorkbenchError } from '#core/errors.ts';
import { type Column, writeColumns } from '../plan/columns.ts';
import { type Executor, keptBytes, slotColumn, type TokenLoop } from '../plan/executor.ts';
import { burstsUnderWay } from '../plan/loop-room.ts';
import type { LoopLane } from '../plan/loop-tables.ts';
import type { BufferSpec, Dispatch, Plan } from '../plan/plan.ts';
import { CompiledPlan } from './compiled-plan.ts';
import type { OpenDevice } from './device.ts';
import { Drawing } from './drawing.ts';
import { GpuTokenLoop, type LoopDevice } from './gpu-token-loop.ts';
import { searchNotFinite } from './not-finite-search.ts';
import { Pipelines } from './pipelines.ts';
import { PreparedDispatch, type Workshop } from './prepared-dispatch.ts';
import { timeDispatches } from './time-dispatches.ts';

/** What a step made and sent; tests hold the engine to it. */
export interface StepWork {
  dispatches: number;
  submits: number;
  readbacks: number;
}

/**
 * The plan on a device. Buffers, bind groups and pipelines are built at load; a step is one write of the column table, one
 * encoder, one pass, one submit and one read-back of the logits wanted. For many tokens in one submit see gpu-token-loop.ts.
 */
export class GpuExecutor implements Executor {
  readonly kind = 'webgpu';
  readonly work: StepWork = { dispatches: 0, submits: 0, readbacks: 0 };
  /** resolves when it is known whether lanes can go round on the device */
  readonly goesRound: Promise<boolean>;
  tokenLoop: ((lanes: readonly LoopLane[]) => TokenLoop) | undefined;
  readonly #open: OpenDevice;
  readonly #pipelines: Pipelines;
  #plan: Plan;
  #buffers = new Map<string, GPUBuffer>();
  readonly #table: Uint32Array<ArrayBuffer>;
  readonly #staging: GPUBuffer;
  readonly #logits: Float32Array<ArrayBuffer>;
  readonly #ahead: Uint32Array<ArrayBuffer>;
  /** what records of drawn tokens are read back through */
  readonly #ring: readonly GPUBuffer[];
  /** null until it is compiled */
  #compiled: CompiledPlan | null = null;
  #drawing: { stages: Drawing; groups: GPUBindGroup[] } | null = null;
  /** the device's refusals when writing began; null: all that was written is known to have arrived */
  #refusalsBefore: number | null = null;
  #closed = false;

  private constructor(open: OpenDevice, plan: Plan) {
    this.#open = open;
    this.#pipelines = new Pipelines(open.device);
    this.#plan = plan;
    for (const spec of plan.buffers) this.#buffers.set(spec.name, this.#create(spec));
    const staging = (label: string, size: number): GPUBuffer =>
      open.createBuffer({ label, size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
    this.#staging = staging('staging', plan.outputCapacity * plan.vocab * 4);
    const { loop } = plan;
    this.#ring = loop ? Array.from({ length: burstsUnderWay }, () => staging('drawn', loop.drawnBytes)) : [];
    this.#ahead = new Uint32Array((this.#buffers.get('lanes')?.size ?? 0) / 4);
    this.#logits = new Float32Array(plan.outputCapacity * plan.vocab);
    this.#table = new Uint32Array(plan.columnCapacity * plan.columnStride * 4);
    this.goesRound = this.#compileDrawing();
  }

  /**
   * Buffers and pipelines for `plan`. Pipelines compile while the caller streams weights: await `compiled`.
   * @throws WorkbenchError engine/memory-exhausted if the driver says so
   */
  static async create(open: OpenDevice, plan: Plan): Promise<{ executor: GpuExecutor; compiled: Promise<void> }> {
    const { device } = open;
    device.pushErrorScope('out-of-memory');
    const executor = new GpuExecutor(open, plan);
    const failure = await device.popErrorScope();
    if (failure) {
      executor.close();
      throw memoryExhausted(plan);
    }
    const compiled = CompiledPlan.of(plan, executor.#workshop(executor.#buffers)).then((ready) => {
      executor.#compiled = ready;
    });
    compiled.catch(() => undefined); // whoever awaits it hears of it
    return { executor, compiled };
  }

  get plan(): Plan {
    return this.#plan;
  }

  get lost(): string | null {
    return this.#open.lost();
  }

  get residentBytes(): number {
    if (this.#closed) return 0;
    return [...this.#buffers.values(), this.#staging, ...this.#ring].reduce((total, buffer) => total + buffer.size, 0);
  }

  #create({ name, kind, sizeBytes }: BufferSpec): GPUBuffer {
    const copied = kind !== 'weights' && kind !== 'vectors' && kind !== 'cache';
    const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST | (copied ? GPUBufferUsage.COPY_SRC : 0);
    return this.#open.createBuffer({ label: name, size: Math.max(16, sizeBytes), usage });
  }

  #workshop(buffers: ReadonlyMap<string, GPUBuffer>): Omit<Workshop, 'lanes'> {
    return { device: this.#open.device, pipelines: this.#pipelines, buffers };
  }

  /** What draws takes longer to compile than all else, so nothing waits for it: until it is there, tokens are drawn in script. */
  async #compileDrawing(): Promise<boolean> {
    if (!this.plan.loop) return false;
    try {
      const stages = await Drawing.for(this.#open.device, this.plan);
      if (this.#closed) return false;
      this.#drawing = { stages, groups: stages.bind(this.#buffers) };
      this.tokenLoop = (lanes) => {
        this.#check();
        return new GpuTokenLoop(this.#loopDevice(), lanes);
      };
      return true;
    } catch {
      return false; // a compiler that refuses it leaves drawing to script
    }
  }

  write(buffer: string, offset: number, data: Uint8Array<ArrayBuffer>): void {
    this.#refusalsBefore ??= this.#open.refusals();
    this.#open.device.queue.writeBuffer(this.#buffer(buffer), offset, data);
  }

  async flush(): Promise<void> {
    const before = this.#refusalsBefore ?? this.#open.refusals();
    this.#refusalsBefore = null;
    await this.#landed(this.#open.device.queue.onSubmittedWorkDone(), before);
    this.#check(before);
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
      if (failure) throw memoryExhausted(plan);
      const ready = await CompiledPlan.of(plan, this.#workshop(buffers));
      // closed meanwhile: nobody would ever destroy what was created
      this.#check();
      const encoder = device.createCommandEncoder();
      for (const [name, buffer] of buffers) {
        const old = before.get(name);
        const bytes = keptBytes(this.#plan, plan, name);
        if (old && old !== buffer && bytes > 0) encoder.copyBufferToBuffer(old, 0, buffer, 0, bytes);
      }
      device.queue.submit([encoder.finish()]);
      this.#compiled = ready;
    } catch (thrown) {
      for (const buffer of created) this.#open.destroyBuffer(buffer);
      throw thrown;
    }
    this.#plan = plan;
    this.#buffers = buffers;
    if (this.#drawing) this.#drawing.groups = this.#drawing.stages.bind(buffers);
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
    this.#ready.encodeComposition(pass);
    pass.end();
    device.queue.submit([encoder.finish()]);
    await this.flush();
  }

  async step(columns: readonly Column[], outputs: readonly number[]): Promise<Float32Array> {
    this.#check();
    const { plan } = this;
    const { queue } = this.#open.device;
    const words = writeColumns(plan, columns, outputs, this.#table);
    queue.writeBuffer(this.#buffer('columns'), 0, this.#table, 0, words);

    const encoder = this.#open.device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    this.work.dispatches += this.#ready.encodeStep(pass, columns, outputs.length);
    pass.end();
    const logitsBytes = outputs.length * plan.vocab * 4;
    if (logitsBytes > 0) encoder.copyBufferToBuffer(this.#buffer('logits'), 0, this.#staging, 0, logitsBytes);
    this.#submit(encoder);
    if (logitsBytes === 0) {
      // keeps the host from running far ahead of the device, so that Stop is heard
      await this.flush();
      return this.#logits.subarray(0, 0);
    }
    await this.#map(this.#staging, logitsBytes);
    const logits = this.#logits.subarray(0, outputs.length * plan.vocab);
    logits.set(new Float32Array(this.#staging.getMappedRange(0, logitsBytes)));
    this.#staging.unmap();
    return logits;
  }

  #loopDevice(): LoopDevice {
    const { device } = this.#open;
    return {
      plan: this.plan,
      queue: device.queue,
      createCommandEncoder: () => device.createCommandEncoder(),
      buffer: (name) => this.#buffer(name),
      tables: { columns: this.#table, lanes: this.#ahead },
      staging: this.#ring,
      encodeRound: (pass, columns) => {
        const drawing = this.#drawing!;
        this.work.dispatches += this.#ready.encodeStep(pass, columns, columns.length);
        this.work.dispatches += drawing.stages.encode(pass, drawing.groups, columns.length);
      },
      submit: (encoder) => this.#submit(encoder),
      map: (staging, sizeBytes) => this.#map(staging, sizeBytes),
    };
  }

  async firstNotFinite(column: Column): Promise<string> {
    this.#check();
    return searchNotFinite(column, {
      open: this.#open,
      compiled: this.#ready,
      table: this.#table,
      buffer: (name) => this.#buffer(name),
      submit: (encoder) => this.#submit(encoder),
      map: (staging, sizeBytes) => this.#map(staging, sizeBytes),
    });
  }

  #submit(encoder: GPUCommandEncoder): void {
    this.#open.device.queue.submit([encoder.finish()]);
    this.work.submits++;
  }

  /** Call right after the submit whose results are wanted: what the driver says of that comes before they do. */
  async #map(staging: GPUBuffer, sizeBytes: number): Promise<void> {
    const before = this.#open.refusals();
    await this.#landed(staging.mapAsync(GPUMapMode.READ, 0, sizeBytes), before);
    this.work.readbacks++;
    if (this.#open.refusals() === before) return;
    staging.unmap();
    throw memoryExhausted(this.plan);
  }

  /**
   * What the device promised; where it breaks its promise it is lost.
   * @param refusals of the device, before
   */
  async #landed(promise: Promise<unknown>, refusals: number): Promise<void> {
    try {
      await promise;
    } catch (thrown) {
      this.#check(refusals);
      throw new WorkbenchError('engine/device-lost', {
        reason: thrown instanceof Error ? thrown.message : String(thrown),
      });
    }
  }

  /**
   * Runs dispatches of this plan again and again, in whatever form they are given, for tuning and for tables of kernels. What they write is
   * of no account, and nothing else may be under way.
   * @returns ms a run
   */
  async timed(dispatches: readonly Dispatch[], count: number): Promise<number> {
    this.#check();
    const workshop = { ...this.#workshop(this.#buffers), lanes: this.plan.lanes };
    const prepared = await Promise.all(dispatches.map((dispatch) => PreparedDispatch.of(dispatch, workshop)));
    return timeDispatches(this.#open.device, prepared, count, () => this.#check());
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const buffer of this.#buffers.values()) this.#open.destroyBuffer(buffer);
    for (const staging of [this.#staging, ...this.#ring]) this.#open.destroyBuffer(staging);
    this.#buffers.clear();
    this.#compiled = null;
    this.tokenLoop = undefined;
  }

  get #ready(): CompiledPlan {
    if (!this.#compiled) throw new Error('the plan is not compiled');
    return this.#compiled;
  }

  #buffer(name: string): GPUBuffer {
    const found = this.#buffers.get(name);
    if (!found) throw new Error(`no buffer ${name}`);
    return found;
  }

  /** @param refusals of the device, before what is to be checked */
  #check(refusals = this.#open.refusals()): void {
    if (this.lost !== null) throw new WorkbenchError('engine/device-lost', { reason: this.lost });
    if (this.#closed) throw new WorkbenchError('engine/cancelled', {});
    if (this.#open.refusals() > refusals) throw memoryExhausted(this.plan);
  }
}

function memoryExhausted({ memory }: Plan): WorkbenchError {
  return new WorkbenchError('engine/memory-exhausted', { executor: 'webgpu', neededBytes: memory.totalBytes });
}
