import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import type { StoreProgress } from '#core/weights.ts';
import type { CheckpointSource, LoadedCheckpoint, LoadOptions } from '#protocol/engine-api.ts';
import type { WeightsApi } from '#protocol/weights-api.ts';
import type { CheckpointRecord, CheckpointRecords, PartRecord } from '#storage/checkpoints.ts';
import { builtInAddress, builtInCheckpoints } from './built-in.ts';
import { Checkpoint, type Activity } from './checkpoint.svelte.ts';
import type { Engine } from './engine.svelte.ts';
import { groupParts, nameFromAddress } from './file-names.ts';
import { Pace } from './pace.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Problems } from './problems.svelte.ts';

/** A stored checkpoint up to this size is loaded again with the page; a larger one waits to be asked for. */
const reloadBytes = 1e9;

export interface CheckpointsNeeds {
  engine: Engine;
  weights: WeightsApi;
  records: CheckpointRecords;
  preferences: Preferences;
  problems: Problems;
  /** asks the browser not to clear what is kept; once, with the first kept file */
  persist: () => Promise<boolean>;
  /** a whole file of this site; null when the signal aborted it */
  fetchFile: (address: string, signal: AbortSignal) => Promise<File | null>;
  /** the page's address, to which the built-in files are relative */
  page: string;
}

/** The catalogue: what is built in, opened, on its way, loaded; and which of them the chat uses. */
export class Checkpoints {
  all = $state.raw<Checkpoint[]>([]);
  /** the one the chat uses, loaded or not */
  current = $state.raw<Checkpoint | null>(null);
  /** why opened files cannot be kept beyond this tab; null when they can */
  keeping = $state.raw<WorkbenchError | null>(null);
  residentBytes = $state(0);
  /** what checkpoints may use in all; 0 until an estimate has told */
  budgetBytes = $state(0);

  readonly usable = $derived(this.all.filter((checkpoint) => checkpoint.usable));
  readonly loaded = $derived(this.all.filter((checkpoint) => checkpoint.loaded !== null));
  /** which executor computes, and why; null while nothing is loaded */
  readonly executor = $derived((this.current?.loaded ?? this.loaded[0]?.loaded)?.executor ?? null);

  readonly #needs: CheckpointsNeeds;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that no page reads
  readonly #loading = new Map<Checkpoint, Promise<LoadedCheckpoint | null>>();
  /** loads go one after another: two at once would each count on the same free memory */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(needs: CheckpointsNeeds) {
    this.#needs = needs;
    this.all = builtInCheckpoints.map(({ file, name, variant }) => {
      const checkpoint = new Checkpoint(file, 'built-in', { name, variant });
      checkpoint.source = { kind: 'address', addresses: [builtInAddress(file, needs.page)] };
      return checkpoint;
    });
    this.current = this.all[0] ?? null;
    needs.engine.onBroken((error) => {
      for (const checkpoint of this.all) checkpoint.loaded = null;
      needs.problems.show(error);
    });
  }

  /** Finds what was kept earlier and loads what the reader used last; a newcomer gets the first built-in. */
  async start(): Promise<void> {
    const finding = this.#findStored();
    const wanted = this.#needs.preferences.current.checkpoint;
    const isWanted = ({ key, usable }: Checkpoint): boolean => key === wanted && usable;
    // a built-in need not wait until the store has been looked through
    const known = wanted === null ? this.all[0] : this.all.find(isWanted);
    if (!known) await finding;
    this.current = known ?? this.all.find(isWanted) ?? this.all[0] ?? null;
    const loading =
      this.current && (this.current.builtIn || this.current.sizeBytes <= reloadBytes) ? this.load(this.current) : null;
    await Promise.all([finding, loading]);
  }

  /** Makes it the chat's, and loads it unless it is loaded. */
  async choose(checkpoint: Checkpoint): Promise<void> {
    this.current = checkpoint;
    this.#needs.preferences.change({ checkpoint: checkpoint.key });
    await this.load(checkpoint);
  }

  /** The chat's checkpoint once it can answer; fails with the reason when it cannot be loaded. */
  async ready(): Promise<{ checkpoint: Checkpoint; loaded: LoadedCheckpoint }> {
    const checkpoint = this.current;
    if (!checkpoint) throw new WorkbenchError('engine/nothing-loaded', {});
    const loaded = checkpoint.loaded ?? (await this.load(checkpoint));
    if (loaded) return { checkpoint, loaded };
    throw checkpoint.problem ?? new WorkbenchError('engine/nothing-loaded', {});
  }

  /** Resolves with null when it was cancelled or failed; the reason is then the row's `problem`. */
  load(checkpoint: Checkpoint): Promise<LoadedCheckpoint | null> {
    if (checkpoint.loaded) return Promise.resolve(checkpoint.loaded);
    const under = this.#loading.get(checkpoint);
    if (under) return under;
    if (checkpoint.activity || !checkpoint.source) return Promise.resolve(null);
    let cancelled = false;
    checkpoint.activity = { ...startOf('loading'), stage: 'waiting' };
    checkpoint.stop = () => {
      cancelled = true;
      checkpoint.activity = null;
      this.#loading.delete(checkpoint);
    };
    const loading = this.#turn
      .then(() => (cancelled ? null : this.#load(checkpoint)))
      .finally(() => {
        if (this.#loading.get(checkpoint) === loading) this.#loading.delete(checkpoint);
      });
    this.#turn = loading;
    this.#loading.set(checkpoint, loading);
    return loading;
  }

  async unload(checkpoint: Checkpoint): Promise<void> {
    const { loaded } = checkpoint;
    if (!loaded) return;
    checkpoint.loaded = null;
    await this.#needs.engine.api.unload(loaded.id);
    await this.refresh();
  }

  cancel(checkpoint: Checkpoint): void {
    checkpoint.stop?.();
  }

  /**
   * Opens files that the reader picked or dropped: reads the header, loads what fits, then keeps a copy.
   * Parts of a split model that come together are one checkpoint.
   */
  async open(files: File[]): Promise<void> {
    for (const parts of groupParts(files, (file) => file.name)) {
      try {
        await this.#openOne(parts);
      } catch (thrown) {
        this.#needs.problems.show(thrown);
      }
    }
  }

  /** Downloads a checkpoint, or the rest of it, and loads it if it fits. All parts of a split model in order. */
  async download(addresses: string[]): Promise<void> {
    const parts = addresses.map((address) => ({ name: nameFromAddress(address), address }));
    const key = parts[0]?.name;
    if (key === undefined) return;
    const known = this.all.find((checkpoint) => !checkpoint.builtIn && checkpoint.record?.parts[0]?.name === key);
    if (known?.usable) return void (await this.choose(known));
    const checkpoint = known ?? this.#add(new Checkpoint(this.#freeKey(key), 'partial'));
    checkpoint.record ??= {
      name: checkpoint.key,
      addedAt: Date.now(),
      facts: null,
      parts: parts.map(({ name, address }) => ({ name, address, totalBytes: 0, etag: null, sha256: null })),
    };
    await this.resume(checkpoint);
  }

  /** Goes on with a download that was broken off. */
  async resume(checkpoint: Checkpoint): Promise<void> {
    if (!checkpoint.record || checkpoint.activity) return;
    checkpoint.problem = null;
    try {
      for (let index = 0; index < checkpoint.record.parts.length; index++) {
        const part = checkpoint.record.parts[index]!;
        if (part.sha256 !== null || part.address === null) continue;
        // a total of 0 is one that no server has told yet: the attempt that made this record got no answer
        const expected = part.totalBytes > 0 ? { totalBytes: part.totalBytes, etag: part.etag } : null;
        const stream = this.#needs.weights.download({ name: part.name, address: part.address, expected });
        if (!(await this.#store(checkpoint, index, stream, 'downloading'))) return;
      }
      await this.#nowStored(checkpoint);
      if (checkpoint.estimate?.fits) await this.load(checkpoint);
    } catch (thrown) {
      checkpoint.problem = asWorkbenchError(thrown);
    }
  }

  /** Removes it from this machine. */
  async delete(checkpoint: Checkpoint): Promise<void> {
    if (checkpoint.builtIn) return;
    this.cancel(checkpoint);
    await this.unload(checkpoint);
    this.all = this.all.filter((other) => other !== checkpoint);
    if (this.current === checkpoint) this.current = this.all[0] ?? null;
    if (checkpoint.origin !== 'tab') {
      for (const { name } of checkpoint.record?.parts ?? [{ name: checkpoint.key }]) {
        await this.#needs.weights.remove(name);
      }
    }
    await this.#needs.records.delete(checkpoint.key);
  }

  /** Reads what is not known yet of every row: header facts, and whether it would fit now. */
  async refresh(): Promise<void> {
    this.residentBytes = await this.#needs.engine.api.residentBytes();
    for (const checkpoint of this.all) {
      if (!checkpoint.usable || checkpoint.loaded || checkpoint.activity) continue;
      try {
        await this.#inspect(checkpoint);
      } catch (thrown) {
        checkpoint.problem = asWorkbenchError(thrown);
      }
    }
  }

  get #options(): LoadOptions {
    const { executor, memoryBudgetBytes } = this.#needs.preferences.current;
    return { executor, lanes: 1, contextTokens: null, memoryBudgetBytes };
  }

  async #load(checkpoint: Checkpoint): Promise<LoadedCheckpoint | null> {
    checkpoint.problem = null;
    checkpoint.activity = startOf('loading');
    const { api } = this.#needs.engine;
    const pace = new Pace();
    try {
      const source = checkpoint.builtIn ? await this.#fetchBuiltIn(checkpoint) : checkpoint.source;
      if (!source) return null;
      const residentBytes = await api.residentBytes();
      const iterator = api.load(source, this.#options)[Symbol.asyncIterator]();
      checkpoint.stop = () => void iterator.return?.();
      for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
        const report = step.value;
        if ('id' in report) {
          checkpoint.loaded = report;
          checkpoint.facts = report.facts;
          this.budgetBytes = report.memory.availableBytes + residentBytes;
          // not `break`: leaving the loop would free what has just been loaded
          continue;
        }
        checkpoint.activity = {
          kind: 'loading',
          stage: report.stage,
          doneBytes: report.loadedBytes,
          totalBytes: report.totalBytes,
          ...pace.observe(report.loadedBytes, report.totalBytes, performance.now()),
        };
      }
    } catch (thrown) {
      checkpoint.problem = asWorkbenchError(thrown);
    } finally {
      checkpoint.activity = null;
      checkpoint.stop = null;
    }
    if (checkpoint.loaded) this.residentBytes = await api.residentBytes();
    return checkpoint.loaded;
  }

  /** A built-in is small and comes whole: one request instead of one per tensor. Null when it was cancelled. */
  async #fetchBuiltIn(checkpoint: Checkpoint): Promise<CheckpointSource | null> {
    const { source } = checkpoint;
    if (source?.kind !== 'address') return source;
    const leave = new AbortController();
    checkpoint.stop = () => leave.abort();
    const files = [];
    for (const address of source.addresses) {
      const file = await this.#needs.fetchFile(address, leave.signal);
      if (!file) return null;
      files.push(file);
    }
    checkpoint.source = { kind: 'files', files };
    return checkpoint.source;
  }

  async #inspect(checkpoint: Checkpoint): Promise<void> {
    const { source } = checkpoint;
    if (!source) return;
    const { api } = this.#needs.engine;
    checkpoint.facts ??= await api.inspect(source);
    checkpoint.estimate = await api.estimate(source, this.#options);
    this.budgetBytes = checkpoint.estimate.availableBytes + (await api.residentBytes());
  }

  async #openOne(parts: File[]): Promise<void> {
    const key = parts[0]!.name;
    const source = { kind: 'files', files: parts } as const;
    // first the header: a file that is no checkpoint must not become a row
    const facts = await this.#needs.engine.api.inspect(source);
    const known = this.all.find((checkpoint) => checkpoint.key === this.#freeKey(key));
    if (known) await this.delete(known);
    const checkpoint = this.#add(new Checkpoint(this.#freeKey(key), 'tab'));
    checkpoint.source = source;
    checkpoint.facts = facts;
    await this.#inspect(checkpoint);
    if (checkpoint.estimate?.fits) await this.choose(checkpoint);
    if (!this.keeping) await this.#keep(checkpoint, parts);
  }

  /** Copies opened files into this browser, so that they are here next time. */
  async #keep(checkpoint: Checkpoint, files: File[]): Promise<void> {
    checkpoint.record = {
      name: checkpoint.key,
      addedAt: Date.now(),
      facts: checkpoint.facts,
      parts: files.map((file) => ({ name: file.name, address: null, totalBytes: file.size, etag: null, sha256: null })),
    };
    try {
      await this.#needs.persist();
      for (const [index, file] of files.entries()) {
        if (!(await this.#store(checkpoint, index, this.#needs.weights.add(file), 'keeping'))) {
          await this.#needs.records.delete(checkpoint.key);
          return;
        }
      }
      await this.#nowStored(checkpoint);
    } catch (thrown) {
      checkpoint.problem = asWorkbenchError(thrown);
      await this.#needs.records.delete(checkpoint.key);
    }
  }

  /** Follows one part into the store; false when the reader left before its end. */
  async #store(
    checkpoint: Checkpoint,
    index: number,
    stream: AsyncIterable<StoreProgress>,
    kind: 'keeping' | 'downloading',
  ): Promise<boolean> {
    const iterator = stream[Symbol.asyncIterator]();
    const pace = new Pace();
    checkpoint.stop = () => void iterator.return?.();
    checkpoint.activity = startOf(kind);
    try {
      for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) {
        const report = step.value;
        if (report.kind === 'complete') {
          await this.#record(checkpoint, index, { totalBytes: report.sizeBytes, sha256: report.sha256 });
          return true;
        }
        if (report.kind === 'begun') {
          const { totalBytes, etag } = report;
          await this.#record(checkpoint, index, { totalBytes, etag });
        }
        const { storedBytes, totalBytes } = report;
        checkpoint.arrivedBytes = storedBytes;
        const measured = pace.observe(storedBytes, totalBytes, performance.now());
        checkpoint.activity = { kind, stage: null, doneBytes: storedBytes, totalBytes, ...measured };
      }
      return false;
    } finally {
      checkpoint.activity = null;
      checkpoint.stop = null;
    }
  }

  async #record(checkpoint: Checkpoint, index: number, changes: Partial<PartRecord>): Promise<void> {
    if (!checkpoint.record) return;
    const parts = checkpoint.record.parts.map((part, i) => (i === index ? { ...part, ...changes } : part));
    checkpoint.record = { ...checkpoint.record, parts };
    await this.#needs.records.put(checkpoint.key, checkpoint.record);
  }

  async #nowStored(checkpoint: Checkpoint): Promise<void> {
    if (!checkpoint.record) return;
    checkpoint.origin = 'stored';
    checkpoint.source = { kind: 'stored', names: checkpoint.record.parts.map(({ name }) => name) };
    if (!checkpoint.loaded) await this.#inspect(checkpoint);
    checkpoint.record = { ...checkpoint.record, facts: checkpoint.facts };
    await this.#needs.records.put(checkpoint.key, checkpoint.record);
  }

  async #findStored(): Promise<void> {
    let stored: { name: string; sizeBytes: number; complete: boolean }[];
    try {
      stored = await this.#needs.weights.list();
    } catch (thrown) {
      this.keeping = asWorkbenchError(thrown);
      return;
    }
    const records = await this.#needs.records.map((record) => record);
    const recorded = records.flatMap((record) => record.parts.map((part) => part.name));
    // a file without a record is one whose record was lost: it is there all the same
    for (const { name, sizeBytes } of stored) {
      if (recorded.includes(name)) continue;
      const parts = [{ name, address: null, totalBytes: sizeBytes, etag: null, sha256: null }];
      records.push({ name: this.#freeKey(name), addedAt: 0, facts: null, parts });
    }
    const found = records.map((record) => fromRecord(record, stored));
    this.all = [...this.all, ...found];
  }

  /** A file may be called like a built-in; then the built-in stays, and the file gets a name of its own. */
  #freeKey(name: string): string {
    return this.all.some((checkpoint) => checkpoint.builtIn && checkpoint.key === name) ? `${name} (2)` : name;
  }

  #add(checkpoint: Checkpoint): Checkpoint {
    this.all = [...this.all, checkpoint];
    return checkpoint;
  }
}

function startOf(kind: Activity['kind']): Activity {
  return { kind, stage: null, doneBytes: 0, totalBytes: 0, bytesPerSecond: null, leftMs: null };
}

function fromRecord(
  record: CheckpointRecord,
  stored: { name: string; sizeBytes: number; complete: boolean }[],
): Checkpoint {
  const files = record.parts.map((part) => stored.find((file) => file.name === part.name));
  const whole = files.every((file) => file?.complete === true);
  const checkpoint = new Checkpoint(record.name, whole ? 'stored' : 'partial');
  checkpoint.record = record;
  checkpoint.facts = record.facts;
  checkpoint.arrivedBytes = files.reduce((sum, file) => sum + (file?.sizeBytes ?? 0), 0);
  if (whole) checkpoint.source = { kind: 'stored', names: record.parts.map(({ name }) => name) };
  return checkpoint;
}
