import type { MemoryEstimate, CheckpointFacts } from '#core/checkpoint.ts';
import type { GenerationEvent, GenerationRequest } from '#core/chat/generation.ts';
import type {
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
import { checkpointFacts } from './gguf/facts.ts';
import type { ByteSource, GgufFile } from './gguf/file.ts';
import { readGguf } from './gguf/reader.ts';
import { isFallback, openDevice } from './gpu/device.ts';
import { selfCheck } from './gpu/self-check.ts';
import { defaultBudgetBytes, estimateOf } from './memory-budget.ts';
import { deviceFor, openCheckpoint, type OpenOptions, planFor, readGraph } from './open-checkpoint.ts';
import { cpuProfile } from './reference/cpu-executor.ts';
import type { Session } from './session.ts';

/** What the host needs of where it runs. */
export interface HostSurroundings {
  gpu: GPU | undefined;
  /** GiB, as `navigator.deviceMemory` says */
  deviceMemory: number | undefined;
  /** a file kept in OPFS */
  openStored(name: string): Promise<File>;
}

/** The engine behind the worker's door: one device, the checkpoints that are resident, and what the page may ask of them. */
export class EngineHost {
  readonly #surroundings: HostSurroundings;
  readonly #sessions = new Map<number, Session>();
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

  async inspect(source: CheckpointSource<File>): Promise<CheckpointFacts> {
    return checkpointFacts(await this.#read(source));
  }

  async estimate(source: CheckpointSource<File>, options: LoadOptions): Promise<MemoryEstimate> {
    const file = await this.#read(source);
    const device = await this.#openDevice();
    const graph = await readGraph(file);
    const profile = deviceFor(options.executor, device)?.profile ?? cpuProfile(file.sizeBytes);
    const plan = planFor(graph, profile, options);
    return estimateOf(plan, this.#budget(options), await this.residentBytes());
  }

  /** The reader must read to the end: leaving before, even at the last value, cancels and frees everything. */
  async *load(source: CheckpointSource<File>, options: LoadOptions): AsyncGenerator<LoadProgress | LoadedCheckpoint> {
    const start = performance.now();
    const abort = new AbortController();
    const progress = new Latest<LoadProgress>();
    const device = await this.#openDevice();
    const loading = (async () => {
      const file = await this.#read(source, abort.signal);
      const opened = await openCheckpoint(file, {
        device,
        executor: options.executor,
        lanes: options.lanes,
        contextTokens: options.contextTokens,
        budgetBytes: this.#budget(options),
        residentBytes: await this.residentBytes(),
        progress: (value) => {
          progress.set(value);
        },
        signal: abort.signal,
      });
      return { opened, facts: checkpointFacts(file) };
    })().finally(() => {
      progress.end();
    });
    loading.catch(() => undefined); // awaited below, unless the reader leaves
    const id = this.#nextId++;
    let delivered = false;
    try {
      yield* progress.values();
      const { opened, facts } = await loading;
      this.#sessions.set(id, opened.session);
      yield { id, facts, memory: opened.memory, executor: opened.executor, loadMs: performance.now() - start };
      delivered = true;
    } finally {
      // the reader left before the end: what is loaded or will be is given back
      if (!delivered) {
        abort.abort();
        this.#sessions.delete(id);
        void loading.then(({ opened }) => {
          opened.session.close();
        }, ignore);
      }
    }
  }

  unload(id: number): Promise<void> {
    this.#sessions.get(id)?.close();
    this.#sessions.delete(id);
    return Promise.resolve();
  }

  async *generate(id: number, requests: GenerationRequest[]): AsyncGenerator<GenerationEvent> {
    yield* this.#session(id).generate(requests);
  }

  countTokens(id: number, messages: GenerationRequest['messages']): Promise<number> {
    return Promise.resolve().then(() => this.#session(id).encode(messages).length);
  }

  async *selfCheck(): AsyncGenerator<KernelCheck> {
    const device = await this.#openDevice();
    if ('reason' in device) throw new WorkbenchError('engine/no-webgpu', { reason: device.reason });
    yield* selfCheck(device);
  }

  residentBytes(): Promise<number> {
    let total = 0;
    for (const session of this.#sessions.values()) total += session.executor.residentBytes;
    return Promise.resolve(total);
  }

  #session(id: number): Session {
    const session = this.#sessions.get(id);
    if (!session) throw new WorkbenchError('engine/nothing-loaded', {});
    return session;
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
      void open.device.lost.then(() => {
        this.#device = null;
      });
      return open;
    } catch (thrown) {
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

const ignore = () => undefined;

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

/** A stream that keeps only the newest value: a reader that is slow misses some, and holds nothing up. */
class Latest<T> {
  #value: T | null = null;
  #ended = false;
  #wake: () => void = ignore;

  set(value: T): void {
    this.#value = value;
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *values(): AsyncGenerator<T> {
    for (;;) {
      if (this.#value !== null) {
        const value = this.#value;
        this.#value = null;
        yield value;
      } else if (this.#ended) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
