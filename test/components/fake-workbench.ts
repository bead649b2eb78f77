import type { AdapterFacts, CheckpointFacts, FileFacts, MemoryEstimate } from '#core/checkpoint.ts';
import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Language } from '#core/languages.ts';
import { defaultSettings } from '#core/settings.ts';
import type {
  AttachedAdapter,
  CheckpointSource,
  EngineApi,
  ExecutorReport,
  GpuFacts,
  KernelCheck,
  LoadedCheckpoint,
  LoadOptions,
  LoadProgress,
} from '#protocol/engine-api.ts';
import { readStream, serveStream } from '#protocol/streams.ts';
import type { WeightsApi } from '#protocol/weights-api.ts';
import { builtInAddress, builtInCheckpoints } from '#state/built-in.ts';
import { Checkpoints } from '#state/checkpoints.svelte.ts';
import { Engine } from '#state/engine.svelte.ts';
import { LazyWorker } from '#state/lazy-worker.ts';
import { Offline } from '#state/offline.svelte.ts';
import { Preferences } from '#state/preferences.svelte.ts';
import { Problems } from '#state/problems.svelte.ts';
import { Words } from '#state/words.svelte.ts';
import type { Workbench } from '#state/workbench.ts';
import type { OfflineCopies } from '#storage/offline-copies.ts';
import { memoryStorage, type Storage } from '#storage/open.ts';
import type { Folder } from '#storage/folder.ts';
import { Weights } from '#storage/weights.ts';
import { exampleAnswers } from '../fixtures/checked-answers.ts';
import { jsonl } from '../fixtures/result-files.ts';
import { fakeCorpora } from './fake-corpora.ts';
import { fakeStatistics } from './fake-statistics.ts';
import { MemoryFolder } from '../unit/storage/memory-folder.ts';

/** An engine that computes nothing and keeps books: what is loaded, what it holds, when it may go on. */
export class BookkeepingEngine implements EngineApi {
  budgetBytes = 1e9;
  report: ExecutorReport = { kind: 'cpu', reason: 'no-adapter', measuredMs: { webgpu: null, cpu: null } };
  /** awaited in the middle of every load */
  midLoad: () => Promise<void> = () => Promise.resolve();
  /** awaited in the middle of every attachment */
  midAttach: () => Promise<void> = () => Promise.resolve();
  /** loads and attachments that were left before their end */
  left = 0;
  options: LoadOptions[] = [];
  /** names of the files that were attached, in order */
  attachments: string[] = [];
  requests: LaneRequest[] = [];
  checks: KernelCheck[] = [];
  /** bytes by handle */
  readonly loaded = new Map<number, number>();
  /** base and bytes by handle */
  readonly attached = new Map<number, { base: number; sizeBytes: number }>();
  #nextId = 1;

  gpu(): Promise<GpuFacts> {
    const names = { vendor: 'acme', architecture: 'gen-9', device: '', description: '' };
    return Promise.resolve({
      available: true,
      ...names,
      fallback: true,
      features: ['subgroups'],
      limits: { maxBufferSize: 2 ** 30 },
    });
  }

  /**
   * A file is what its name says: `lora-…` is an adapter, `lora-wide…` one that fits no base here, `not-…` is no
   * checkpoint, `huge…` needs 2 GB, anything else 7 MB
   */
  inspect(source: CheckpointSource): Promise<FileFacts> {
    const name = nameOf(source);
    if (name.startsWith('not-')) return Promise.reject(new WorkbenchError('gguf/not-gguf', { file: name }));
    return Promise.resolve(name.startsWith('lora-') ? adapterFactsOf(name) : factsOf(name));
  }

  estimate([source]: CheckpointSource[]): Promise<MemoryEstimate> {
    return Promise.resolve(this.#estimate(source ? nameOf(source) : ''));
  }

  #estimate(name: string): MemoryEstimate {
    const totalBytes = name.startsWith('huge') ? 2e9 : 7e6;
    const availableBytes = this.budgetBytes - this.#held();
    const parts = { weightsBytes: totalBytes - 2e6, kvBytes: 1e6, scratchBytes: 1e6, adapterBytes: 0 };
    return { ...parts, totalBytes, availableBytes, fits: totalBytes <= availableBytes, contextTokens: 256 };
  }

  /** through a real stream, as across the worker's boundary: leaving is heard there */
  load(source: CheckpointSource, options: LoadOptions): AsyncIterable<LoadProgress | LoadedCheckpoint> {
    const { port1, port2 } = new MessageChannel();
    serveStream(this.#load(source, options), port1);
    return readStream(port2);
  }

  async *#load(source: CheckpointSource, options: LoadOptions): AsyncGenerator<LoadProgress | LoadedCheckpoint> {
    this.options.push(options);
    const memory = this.#estimate(nameOf(source));
    const id = this.#nextId++;
    let taken = false;
    try {
      yield { stage: 'header', loadedBytes: 0, totalBytes: 5e6 };
      yield { stage: 'weights', loadedBytes: 2e6, totalBytes: 5e6 };
      await this.midLoad();
      this.loaded.set(id, memory.totalBytes);
      yield { id, facts: factsOf(nameOf(source)), memory, executor: this.report, loadMs: 420 };
      taken = true;
    } finally {
      if (!taken) {
        this.left++;
        this.loaded.delete(id);
      }
    }
  }

  unload(id: number): Promise<void> {
    this.loaded.delete(id);
    for (const [adapter, { base }] of this.attached) if (base === id) this.attached.delete(adapter);
    return Promise.resolve();
  }

  attach(checkpoint: number, source: CheckpointSource): AsyncIterable<LoadProgress | AttachedAdapter> {
    const { port1, port2 } = new MessageChannel();
    serveStream(this.#attach(checkpoint, nameOf(source)), port1);
    return readStream(port2);
  }

  async *#attach(base: number, name: string): AsyncGenerator<LoadProgress | AttachedAdapter> {
    if (!this.loaded.has(base)) throw new WorkbenchError('engine/nothing-loaded', {});
    this.attachments.push(name);
    const id = this.#nextId++;
    let taken = false;
    try {
      yield { stage: 'header', loadedBytes: 0, totalBytes: 1e6 };
      if (name.startsWith('lora-wide')) {
        const tensor = 'blk.0.attn_q.weight.lora_a';
        throw new WorkbenchError('adapter/tensor-shape', { tensor, expected: '192 × 16', found: '4096 × 16' });
      }
      yield { stage: 'weights', loadedBytes: 2.5e5, totalBytes: 1e6 };
      await this.midAttach();
      this.attached.set(id, { base, sizeBytes: 1e6 });
      const memory = { ...this.#estimate(''), adapterBytes: 1e6 };
      yield { id, facts: adapterFactsOf(name), addedBytes: 1e6, memory, attachMs: 30 };
      taken = true;
    } finally {
      if (!taken) {
        this.left++;
        this.attached.delete(id);
      }
    }
  }

  detach(_checkpoint: number, adapter: number): Promise<void> {
    this.attached.delete(adapter);
    return Promise.resolve();
  }

  /** one word a lane: how strongly which adapter acted */
  async *generate(lanes: LaneRequest[]): AsyncGenerator<GenerationEvent> {
    this.requests.push(...lanes);
    for (const [lane, { checkpoint, adapter }] of lanes.entries()) {
      if (!this.loaded.has(checkpoint)) throw new WorkbenchError('engine/nothing-loaded', {});
      if (adapter && !this.attached.has(adapter.id)) throw new WorkbenchError('adapter/not-attached', {});
      const text = adapter ? `adapted-${adapter.scale}` : 'plain';
      yield { kind: 'token', lane, id: 1, text, piece: text, probability: 1, entropyBits: 0, alternatives: [] };
      const totals = { promptTokens: 1, reusedTokens: 0, tokens: 1, firstTokenMs: 1, decodeMs: 0 };
      yield { kind: 'finish', lane, reason: 'end-of-turn', text, totals };
    }
  }

  countTokens(): Promise<number> {
    return Promise.resolve(0);
  }

  /** a token a letter, but two for each that is not in ASCII */
  countEach(_id: number, texts: string[]): Promise<number[]> {
    return Promise.resolve(texts.map((text) => new TextEncoder().encode(text).length));
  }

  async *selfCheck(): AsyncGenerator<KernelCheck> {
    yield* this.checks;
  }

  residentBytes(): Promise<number> {
    return Promise.resolve(this.#held());
  }

  #held(): number {
    const adapters = [...this.attached.values()].map(({ sizeBytes }) => sizeBytes);
    return [...this.loaded.values(), ...adapters].reduce((sum, bytes) => sum + bytes, 0);
  }
}

function nameOf(source: CheckpointSource): string {
  if (source.kind === 'files') return source.files[0]?.name ?? '';
  if (source.kind === 'stored') return source.names[0] ?? '';
  return source.addresses[0]?.split('/').at(-1) ?? '';
}

function factsOf(name: string): CheckpointFacts {
  return {
    kind: 'checkpoint',
    name: name.replace(/\.gguf$/, ''),
    architecture: 'llama',
    parameters: 5_120_000,
    sizeBytes: 5_538_368,
    contextTokens: 256,
    layers: 8,
    width: 192,
    heads: 6,
    kvHeads: 2,
    vocab: 4096,
    tokenizer: 't5',
    formats: [
      { format: 'Q8_0', tensors: 58, sizeBytes: 5_400_000 },
      { format: 'F32', tensors: 17, sizeBytes: 13_000 },
    ],
    hasTemplate: true,
    template: '{{ messages }}<script>alert(1)</script>',
    licence: 'Apache-2.0',
    author: null,
    languages: ['en', 'de'],
    ggufVersion: 3,
  };
}

function adapterFactsOf(name: string): AdapterFacts {
  return {
    kind: 'adapter',
    // as training tools do: they name every adapter after the same folder
    name: name.startsWith('lora-same') ? 'Checkpoint 1000' : name.replace(/^lora-|\.gguf$/g, ''),
    architecture: 'llama',
    baseName: 'Tandem 5M base',
    parameters: 327_680,
    sizeBytes: 1_310_720,
    ranks: name.startsWith('lora-mixed') ? [4, 16] : [16],
    alpha: 32,
    adaptedTensors: 30,
    formats: [{ format: 'F32', tensors: 60, sizeBytes: 1_310_720 }],
    licence: 'Apache-2.0',
    author: null,
    languages: ['fr'],
    ggufVersion: 3,
  };
}

export interface Made {
  workbench: Workbench;
  engine: BookkeepingEngine;
  folder: MemoryFolder;
  storage: Storage;
}

export interface Making {
  language?: Language;
  folder?: MemoryFolder;
  storage?: Storage;
  fetcher?: typeof fetch;
  /** what is kept of the built-in checkpoints; null as where no service worker is */
  copies?: OfflineCopies | null;
  /** where imported corpora are kept */
  corporaFolder?: Folder;
  /** how many IDs what stands for our corpus has */
  corpusIds?: number;
  /** what the built-in checkpoints answered */
  example?: () => Promise<File>;
}

/** A whole workbench on fakes at its edges only: the engine's and the disk's. */
export async function makeWorkbench({
  language = 'en',
  folder,
  storage,
  fetcher,
  copies = null,
  corporaFolder,
  corpusIds,
  example = () => Promise.resolve(new File([jsonl(exampleAnswers)], 'tandem-mini.jsonl')),
}: Making = {}): Promise<Made> {
  const api = new BookkeepingEngine();
  const disk = folder ?? new MemoryFolder();
  const kept = storage ?? memoryStorage();
  const problems = new Problems();
  const preferences = new Preferences(kept.settings, { ...defaultSettings, ...(await kept.settings.load()) }, problems);
  const engine = new Engine(() => api);
  const checkpoints = new Checkpoints({
    engine,
    weights: new Weights(disk, fetcher ?? fetch) satisfies WeightsApi,
    records: kept.checkpoints,
    preferences,
    problems,
    persist: () => Promise.resolve(false),
    fetchFile: (address) => Promise.resolve(new File([], address.split('/').at(-1) ?? '')),
    page: 'https://localhost/',
  });
  const addresses = builtInCheckpoints.map(({ file }) => builtInAddress(file, 'https://localhost/'));
  const offline = new Offline(copies, addresses);
  const library = fakeCorpora(corporaFolder ?? new MemoryFolder(), corpusIds);
  const corpora = new LazyWorker(() => library);
  const statistics = new LazyWorker(fakeStatistics);
  const words = await Words.in(language);
  return {
    workbench: {
      words,
      preferences,
      problems,
      engine,
      checkpoints,
      corpora,
      statistics,
      offline,
      example,
      storage: kept,
    },
    engine: api,
    folder: disk,
    storage: kept,
  };
}
