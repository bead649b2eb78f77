import type { GenerationEvent, LaneRequest } from '#core/chat/generation.ts';
import type { CheckpointFacts } from '#core/checkpoint.ts';
import type { EngineApi, LoadedCheckpoint, LoadProgress } from '#protocol/engine-api.ts';
import type { WeightsApi } from '#protocol/weights-api.ts';
import { Checkpoints } from '#state/checkpoints.svelte.ts';
import { Engine } from '#state/engine.svelte.ts';
import { LazyWorker } from '#state/lazy-worker.ts';
import { Offline } from '#state/offline.svelte.ts';
import { Preferences } from '#state/preferences.svelte.ts';
import { Problems } from '#state/problems.svelte.ts';
import { Words } from '#state/words.svelte.ts';
import type { Workbench } from '#state/workbench.ts';
import { defaultSettings } from '#core/settings.ts';
import type { Language } from '#core/languages.ts';
import { memoryStorage } from '#storage/open.ts';

const facts: CheckpointFacts = {
  kind: 'checkpoint',
  name: 'tiny',
  architecture: 'llama',
  parameters: 5e6,
  sizeBytes: 5e6,
  contextTokens: 512,
  layers: 8,
  width: 192,
  heads: 6,
  kvHeads: 2,
  vocab: 4096,
  tokenizer: 't5',
  formats: [{ format: 'Q8_0', tensors: 60, sizeBytes: 5e6 }],
  hasTemplate: true,
  template: null,
  licence: null,
  author: null,
  languages: [],
  ggufVersion: 3,
};

const notNeeded = (): never => {
  throw new Error('the chat has no business with this');
};

/** An engine that answers what the test says, at the pace the test says. */
export class FakeEngine implements EngineApi {
  requests: LaneRequest[] = [];
  words = ['Good', ' morning', ', how', ' are', ' you', '?'];
  /** awaited before each token */
  beforeToken: (index: number) => Promise<void> = () => Promise.resolve();
  /** awaited before the checkpoint is there; rejecting is a failure to load */
  beforeLoaded: () => Promise<void> = () => Promise.resolve();
  finish: Extract<GenerationEvent, { kind: 'finish' }>['reason'] = 'end-of-turn';

  gpu = notNeeded;
  attach = notNeeded;
  detach = notNeeded;
  selfCheck = notNeeded;
  countEach = notNeeded;
  inspect = (): Promise<CheckpointFacts> => Promise.resolve(facts);
  unload = (): Promise<void> => Promise.resolve();
  residentBytes = (): Promise<number> => Promise.resolve(0);
  countTokens = (_id: number, messages: unknown[]): Promise<number> => Promise.resolve(messages.length);
  estimate = (): Promise<LoadedCheckpoint['memory']> => Promise.resolve(memory);

  async *load(): AsyncGenerator<LoadProgress | LoadedCheckpoint> {
    yield { stage: 'weights', loadedBytes: 2e6, totalBytes: 5e6 };
    await this.beforeLoaded();
    const executor = { kind: 'cpu', reason: 'no-webgpu', measuredMs: { webgpu: null, cpu: null } } as const;
    yield { id: 1, facts, memory, executor, loadMs: 10 };
  }

  async *generate(lanes: LaneRequest[]): AsyncGenerator<GenerationEvent> {
    this.requests.push(...lanes);
    for (const [index, text] of this.words.entries()) {
      await this.beforeToken(index);
      const alternatives = [
        { id: index, text, probability: 0.6 },
        { id: 90, text: ' evening', probability: 0.2 },
        { id: 91, text: '\n', probability: 0.1 },
        { id: 92, text: ' day', probability: 0.05 },
        { id: 93, text: ' night', probability: 0.01 },
      ];
      yield { kind: 'token', lane: 0, id: index, text, piece: text, probability: 0.6, entropyBits: 1.5, alternatives };
    }
    const tokens = this.words.length;
    const totals = { promptTokens: 12, reusedTokens: 4, tokens, firstTokenMs: 310, decodeMs: 1000 };
    yield { kind: 'finish', lane: 0, reason: this.finish, text: this.words.join(''), totals };
  }
}

const memory = {
  weightsBytes: 5e6,
  kvBytes: 1e6,
  scratchBytes: 1e6,
  adapterBytes: 0,
  totalBytes: 7e6,
  availableBytes: 1e9,
  fits: true,
  contextTokens: 512,
};

const weights: WeightsApi = {
  list: () => Promise.resolve([]),
  add: notNeeded,
  download: notNeeded,
  remove: notNeeded,
  clear: notNeeded,
};

export interface FakeWorkbench {
  workbench: Workbench;
  engine: FakeEngine;
  /** as a page that starts: looks for stored checkpoints, loads the built-in one */
  start: () => Promise<void>;
}

export async function fakeWorkbench(language: Language = 'en', storage = memoryStorage()): Promise<FakeWorkbench> {
  const api = new FakeEngine();
  const problems = new Problems();
  const preferences = new Preferences(storage.settings, defaultSettings, problems);
  const engine = new Engine(() => api);
  const words = await Words.in(language);
  const checkpoints = new Checkpoints({
    engine,
    weights,
    records: storage.checkpoints,
    preferences,
    problems,
    persist: () => Promise.resolve(true),
    fetchFile: () => Promise.resolve(new File([], 'built-in.gguf')),
    page: 'https://localhost/',
  });
  const offline = new Offline(null, []);
  const workbench = {
    words,
    preferences,
    problems,
    engine,
    checkpoints,
    corpora: new LazyWorker(notNeeded),
    statistics: new LazyWorker(notNeeded),
    example: notNeeded,
    offline,
    storage,
  };
  return { workbench, engine: api, start: () => checkpoints.start() };
}
