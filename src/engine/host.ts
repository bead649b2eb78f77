import type { FileFacts, MemoryEstimate } from '#core/checkpoint.ts';
import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import type {
  AttachedAdapter,
  CheckpointSource,
  GpuFacts,
  KernelCheck,
  LoadedCheckpoint,
  LoadOptions,
  LoadProgress,
} from '#core/engine.ts';
import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import { openAddress } from './gguf/address-source.ts';
import { BlobSource } from './gguf/blob-source.ts';
import { adapterFacts, checkpointFacts, fileFacts } from './gguf/facts.ts';
import type { ByteSource, GgufFile } from './gguf/file.ts';
import { readGguf } from './gguf/reader.ts';
import { isFallback, openDevice } from './gpu/device.ts';
import { readTuning, type TuningStore, tuningKey } from './gpu/device-tuning.ts';
import { selfCheck } from './gpu/self-check.ts';
import { defaultBudgetBytes, estimateOf } from './memory-budget.ts';
import {
  deviceFor,
  type OpenCheckpoint,
  openCheckpoint,
  type OpenOptions,
  planFor,
  readGraph,
} from './open-checkpoint.ts';
import type { Plan } from './plan/plan.ts';
import { cpuProfile } from './reference/cpu-executor.ts';
import type { Session } from './session.ts';
import { sideBySide } from './side-by-side.ts';
import { withProgress } from './with-progress.ts';

/** What the host needs of where it runs. */
export interface HostSurroundings {
  gpu: GPU | undefined;
  /** GiB, as `navigator.deviceMemory` says */
  deviceMemory: number | undefined;
  /** a file kept in OPFS */
  openStored(name: string): Promise<File>;
  /** what was found out about devices; absent: it is found out anew in every visit */
  tunings?: TuningStore;
}

interface Resident {
  session: Session;
  /** what all checkpoints together may use */
  budgetBytes: number;
  /** until the device has been tuned with it */
  tune: OpenCheckpoint['tune'];
}

/** The engine behind the worker's door: one device, the checkpoints that are resident, and what the page may ask of them. */
export class EngineHost {
  readonly #surroundings: HostSurroundings;
  readonly #resident = new Map<number, Resident>();
  #device: Promise<OpenOptions['device']> | null = null;
  #nextId = 1;

  constructor(surroundings: HostSurroundings) {
    this.#surroundings = surroundings;
  }

  async gpu(): Promise<GpuFacts> {
    const adapter = await this.#surroundings.gpu?.requestAdapter();
    if (!adapter) {
      const none = { vendor: '', architecture: '', device: '', description: '' };
      return { available: false, ...none, fallback: false, features: [], limits: {} };
    }
    const { vendor, architecture, device, description } = adapter.info;
    return {
      available: true,
      vendor,
      architecture,
      device,
      description,
      fallback: isFallback(adapter.info),
      features: [...adapter.features].sort(),
      limits: shownLimits(adapter.limits),
    };
  }

  async inspect(source: CheckpointSource<File>): Promise<FileFacts> {
    return fileFacts(await this.#read(source));
  }

  async estimate(sources: CheckpointSource<File>[], options: LoadOptions): Promise<MemoryEstimate> {
    const device = await this.#openDevice();
    const plans: Plan[] = [];
    for (const source of sources) {
      const file = await this.#read(source);
      const graph = await readGraph(file);
      const profile = deviceFor(options.executor, device)?.profile ?? cpuProfile(file.sizeBytes);
      plans.push(planFor(graph, profile, options));
    }
    return estimateOf(plans, this.#budget(options), await this.residentBytes());
  }

  /** The reader must read to the end: leaving before, even at the last value, cancels and frees everything. */
  load(source: CheckpointSource<File>, options: LoadOptions): AsyncGenerator<LoadProgress | LoadedCheckpoint> {
    const start = performance.now();
    const id = this.#nextId++;
    return withProgress<LoadProgress, LoadedCheckpoint>(
      async (progress, signal) => {
        const device = await this.#openDevice();
        const file = await this.#read(source, signal);
        const budgetBytes = this.#budget(options);
        const opened = await openCheckpoint(file, {
          device,
          anotherDevice: () => this.#openDevice(),
          executor: options.executor,
          lanes: options.lanes,
          contextTokens: options.contextTokens,
          budgetBytes,
          residentBytes: await this.residentBytes(),
          progress,
          signal,
        });
        const { session, memory, executor, tune } = opened;
        this.#resident.set(id, { session, budgetBytes, tune });
        return { id, facts: checkpointFacts(file), memory, executor, loadMs: performance.now() - start };
      },
      () => this.unload(id),
    );
  }

  unload(id: number): Promise<void> {
    this.#resident.get(id)?.session.close();
    this.#resident.delete(id);
    return Promise.resolve();
  }

  /** As `load`: a reader that leaves before the end detaches. */
  attach(checkpoint: number, source: CheckpointSource<File>): AsyncGenerator<LoadProgress | AttachedAdapter> {
    const start = performance.now();
    return withProgress<LoadProgress, AttachedAdapter>(
      async (progress, signal) => {
        const { session, budgetBytes } = this.#one(checkpoint);
        const file = await this.#read(source, signal);
        await session.ready();
        const { executor } = session;
        const others = (await this.residentBytes()) - executor.residentBytes;
        const before = executor.residentBytes;
        const availableBytes = Math.max(0, budgetBytes - others - before);
        const { id } = await session.adapters.attach(file, { availableBytes, progress, signal });
        return {
          id,
          facts: adapterFacts(file),
          addedBytes: executor.residentBytes - before,
          memory: estimateOf([executor.plan], budgetBytes, others),
          attachMs: performance.now() - start,
        };
      },
      ({ id }) => this.detach(checkpoint, id),
    );
  }

  async detach(checkpoint: number, adapter: number): Promise<void> {
    await this.#resident.get(checkpoint)?.session.adapters.detach(adapter);
  }

  async *generate(lanes: LaneRequest[]): AsyncGenerator<GenerationEvent> {
    try {
      yield* sideBySide(lanes, (checkpoint) => this.#one(checkpoint).session);
    } finally {
      // never before the first answer: nobody waits for it
      for (const id of new Set(lanes.map(({ checkpoint }) => checkpoint))) void this.#tune(id);
    }
  }

  /** Once for each resident, on a GPU: what is not known of the device yet is found out, used, and kept. Whatever fails leaves all as it was. */
  async #tune(id: number): Promise<void> {
    const resident = this.#resident.get(id);
    const { tune } = resident ?? {};
    if (!resident || !tune) return;
    resident.tune = null;
    const open = await this.#openDevice();
    if ('reason' in open || open.fallback) return;
    try {
      const tuning = await tune();
      open.profile = { ...open.profile, ...tuning };
      await this.#surroundings.tunings?.write(tuningKey(open), tuning);
    } catch {
      // the forms that serve are proven, and go on serving
    }
  }

  countTokens(id: number, messages: ChatMessage[]): Promise<number> {
    return Promise.resolve().then(() => this.#one(id).session.encode(messages).length);
  }

  async countEach(id: number, texts: string[]): Promise<number[]> {
    const { tokenizer } = this.#one(id).session;
    return texts.map((text) => tokenizer.encode(text, { special: false, bos: false }).length);
  }

  async *selfCheck(): AsyncGenerator<KernelCheck> {
    const device = await this.#openDevice();
    if ('reason' in device) throw new WorkbenchError('engine/no-webgpu', { reason: device.reason });
    yield* selfCheck(device);
  }

  residentBytes(): Promise<number> {
    let total = 0;
    for (const { session } of this.#resident.values()) total += session.executor.residentBytes;
    return Promise.resolve(total);
  }

  #one(id: number): Resident {
    const resident = this.#resident.get(id);
    if (!resident) throw new WorkbenchError('engine/nothing-loaded', {});
    return resident;
  }

  #budget(options: LoadOptions): number {
    return options.memoryBudgetBytes ?? defaultBudgetBytes(this.#surroundings.deviceMemory);
  }

  /** One device for all; a lost one is replaced at the next load. */
  #openDevice(): Promise<OpenOptions['device']> {
    this.#device ??= this.#tryDevice();
    return this.#device;
  }

  async #tryDevice(): Promise<OpenOptions['device']> {
    try {
      const open = await openDevice(this.#surroundings.gpu);
      const kept = await this.#surroundings.tunings?.read(tuningKey(open)).catch(() => null);
      if (!open.fallback) open.profile = { ...open.profile, ...readTuning(kept) };
      void open.device.lost.then(() => {
        this.#device = null;
      });
      return open;
    } catch (thrown) {
      // whoever asks next may find one: a machine that has just woken has none for a moment
      this.#device = null;
      const error = asWorkbenchError(thrown);
      if (error.code !== 'engine/no-webgpu') return { reason: 'device-failed' };
      return { reason: this.#surroundings.gpu ? 'no-adapter' : 'no-webgpu' };
    }
  }

  async #read(source: CheckpointSource<File>, signal?: AbortSignal): Promise<GgufFile> {
    return readGguf(await this.#sources(source, signal), signal);
  }

  #sources(source: CheckpointSource<File>, signal?: AbortSignal): Promise<ByteSource[]> {
    switch (source.kind) {
      case 'files':
        return Promise.resolve(source.files.map((file) => new BlobSource(file, file.name)));
      case 'stored':
        return Promise.all(
          source.names.map(async (name) => new BlobSource(await this.#surroundings.openStored(name), name)),
        );
      case 'address':
        return Promise.all(source.addresses.map((address) => openAddress(address, signal)));
    }
  }
}

function shownLimits(limits: GPUSupportedLimits): Record<string, number> {
  const { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage } = limits;
  const { maxComputeWorkgroupStorageSize, maxComputeInvocationsPerWorkgroup } = limits;
  return {
    maxBufferSize,
    maxStorageBufferBindingSize,
    maxStorageBuffersPerShaderStage,
    maxComputeWorkgroupStorageSize,
    maxComputeInvocationsPerWorkgroup,
  };
}
