import { asWorkbenchError } from '#core/errors.ts';
import type {
  AttachedAdapter,
  CheckpointSource,
  LoadedCheckpoint,
  LoadOptions,
  LoadProgress,
} from '#protocol/engine-api.ts';
import { startOf, type Checkpoint } from './checkpoint.svelte.ts';
import type { Engine } from './engine.svelte.ts';
import { Pace } from './pace.ts';
import type { Preferences } from './preferences.svelte.ts';

export interface ResidentsNeeds {
  engine: Engine;
  preferences: Preferences;
  /** a whole file of this site; null when the signal aborted it */
  fetchFile: (address: string, signal: AbortSignal) => Promise<File | null>;
}

/** What the engine holds: checkpoints, and adapters beside them. */
export class Residents {
  residentBytes = $state(0);
  /** what checkpoints may use in all; 0 until an estimate has told */
  budgetBytes = $state(0);

  readonly #needs: ResidentsNeeds;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that no page reads
  readonly #under = new Map<Checkpoint, Promise<unknown>>();
  /** one after another: two at once would each count on the same free memory */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(needs: ResidentsNeeds) {
    this.#needs = needs;
  }

  /** Resolves with null when it was cancelled or failed; the reason is then the row's `problem`. */
  load(checkpoint: Checkpoint): Promise<LoadedCheckpoint | null> {
    if (checkpoint.loaded) return Promise.resolve(checkpoint.loaded);
    return this.#queue(checkpoint, 'loading', () => Promise.resolve(), this.#load.bind(this));
  }

  /**
   * Loads it with room for so many answers at once; one that was loaded with less is loaded again, without what was
   * attached to it. False as `load` gives null; it then has the room it had before when it is next loaded.
   */
  async widen(checkpoint: Checkpoint, lanes: number): Promise<boolean> {
    await this.#under.get(checkpoint);
    const before = checkpoint.lanes;
    if (before < lanes) {
      await this.unload(checkpoint);
      checkpoint.lanes = lanes;
    }
    const loaded = await this.load(checkpoint);
    if (!loaded) checkpoint.lanes = before;
    return loaded !== null;
  }

  /** Puts an adapter beside its base, loading that first. Null as `load`. */
  attach(adapter: Checkpoint): Promise<AttachedAdapter | null> {
    const { base, attached } = adapter;
    if (attached) return Promise.resolve(attached);
    if (!base) return Promise.resolve(null);
    return this.#queue(
      adapter,
      'attaching',
      () => this.load(base),
      () => this.#attach(adapter, base),
    );
  }

  /** With all adapters over it. */
  async unload(checkpoint: Checkpoint): Promise<void> {
    for (const adapter of checkpoint.adapters) {
      if (adapter.activity?.kind === 'attaching') adapter.stop?.();
      adapter.attached = null;
    }
    const { loaded } = checkpoint;
    if (!loaded) return;
    checkpoint.loaded = null;
    await this.#needs.engine.api.unload(loaded.id);
  }

  async detach(adapter: Checkpoint): Promise<void> {
    const { attached } = adapter;
    const loaded = adapter.base?.loaded;
    adapter.attached = null;
    if (attached && loaded) await this.#needs.engine.api.detach(loaded.id, attached.id);
  }

  /** Reads what is not known yet: header facts, and of a full checkpoint whether it would fit now. */
  async inspect(checkpoint: Checkpoint): Promise<void> {
    const { source } = checkpoint;
    if (!source) return;
    const { api } = this.#needs.engine;
    checkpoint.facts ??= await api.inspect(source);
    if (checkpoint.facts.kind === 'adapter') return;
    checkpoint.estimate = await api.estimate([source], this.#optionsFor(checkpoint));
    this.budgetBytes = checkpoint.estimate.availableBytes + (await api.residentBytes());
  }

  async measure(): Promise<void> {
    this.residentBytes = await this.#needs.engine.api.residentBytes();
  }

  #optionsFor({ lanes }: Checkpoint): LoadOptions {
    const { executor, memoryBudgetBytes } = this.#needs.preferences.current;
    return { executor, lanes, contextTokens: null, memoryBudgetBytes };
  }

  /** Has `work` done once `before` is and all that was asked for earlier; asked for again meanwhile, it is the same work. */
  #queue<T>(
    checkpoint: Checkpoint,
    kind: 'loading' | 'attaching',
    before: () => Promise<unknown>,
    work: (checkpoint: Checkpoint) => Promise<T | null>,
  ): Promise<T | null> {
    const under = this.#under.get(checkpoint);
    // a checkpoint is loaded and an adapter attached, never both: whatever is under way yields a T
    if (under) return under as Promise<T | null>;
    if (checkpoint.activity || !checkpoint.source) return Promise.resolve(null);
    let cancelled = false;
    checkpoint.activity = { ...startOf(kind), stage: 'waiting' };
    checkpoint.stop = () => {
      cancelled = true;
      checkpoint.activity = null;
      checkpoint.stop = null;
      this.#under.delete(checkpoint);
    };
    const result = before()
      .then(() => {
        const turn = this.#turn.then(() => (cancelled ? null : work(checkpoint)));
        this.#turn = turn;
        return turn;
      })
      .finally(() => {
        if (this.#under.get(checkpoint) === result) this.#under.delete(checkpoint);
      });
    this.#under.set(checkpoint, result);
    return result;
  }

  async #load(checkpoint: Checkpoint): Promise<LoadedCheckpoint | null> {
    const { api } = this.#needs.engine;
    await this.#follow(checkpoint, 'loading', async (leave) => {
      const source = checkpoint.builtIn ? await this.#fetchBuiltIn(checkpoint, leave) : checkpoint.source;
      if (!source) return null;
      const residentBytes = await api.residentBytes();
      return {
        stream: api.load(source, this.#optionsFor(checkpoint)),
        arrived: (loaded: LoadedCheckpoint) => {
          checkpoint.loaded = loaded;
          checkpoint.facts = loaded.facts;
          this.budgetBytes = loaded.memory.availableBytes + residentBytes;
        },
      };
    });
    return checkpoint.loaded;
  }

  async #attach(adapter: Checkpoint, base: Checkpoint): Promise<AttachedAdapter | null> {
    await this.#follow(adapter, 'attaching', async () => {
      const { loaded } = base;
      if (!loaded && base.problem) throw base.problem;
      if (!loaded || !adapter.source) return null;
      return {
        stream: this.#needs.engine.api.attach(loaded.id, adapter.source),
        arrived: (attached: AttachedAdapter) => {
          adapter.attached = attached;
          adapter.facts = attached.facts;
        },
      };
    });
    return adapter.attached;
  }

  /** Begins a stream of the engine and follows it, with the row's activity, problem and `stop`. */
  async #follow<T extends { id: number }>(
    checkpoint: Checkpoint,
    kind: 'loading' | 'attaching',
    begin: (
      leave: AbortSignal,
    ) => Promise<{ stream: AsyncIterable<LoadProgress | T>; arrived: (last: T) => void } | null>,
  ): Promise<void> {
    const leave = new AbortController();
    checkpoint.problem = null;
    checkpoint.activity = startOf(kind);
    checkpoint.stop = () => leave.abort();
    const pace = new Pace();
    try {
      const begun = await begin(leave.signal);
      if (!begun) return;
      const iterator = begun.stream[Symbol.asyncIterator]();
      const left = (): void => void iterator.return?.();
      if (leave.signal.aborted) return left();
      leave.signal.addEventListener('abort', left);
      for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
        const report = step.value;
        if ('id' in report) {
          // too late to leave: that would free what has just been loaded
          leave.signal.removeEventListener('abort', left);
          begun.arrived(report);
          continue;
        }
        checkpoint.activity = {
          kind,
          stage: report.stage,
          doneBytes: report.loadedBytes,
          totalBytes: report.totalBytes,
          ...pace.observe(report.loadedBytes, report.totalBytes, performance.now()),
        };
      }
      await this.measure();
    } catch (thrown) {
      checkpoint.problem = asWorkbenchError(thrown);
    } finally {
      checkpoint.activity = null;
      checkpoint.stop = null;
    }
  }

  /** A built-in is small and comes whole: one request instead of one per tensor. Null when it was cancelled. */
  async #fetchBuiltIn(checkpoint: Checkpoint, leave: AbortSignal): Promise<CheckpointSource | null> {
    const { source } = checkpoint;
    if (source?.kind !== 'address') return source;
    const files = [];
    for (const address of source.addresses) {
      const file = await this.#needs.fetchFile(address, leave);
      if (!file) return null;
      files.push(file);
    }
    checkpoint.source = { kind: 'files', files };
    return checkpoint.source;
  }
}
