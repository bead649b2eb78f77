import type { AdapterUse } from '#core/chat/generation.ts';
import type { AdapterFacts, CheckpointFacts, FileFacts } from '#core/checkpoint.ts';
import { asWorkbenchError, WorkbenchError } from '#core/errors.ts';
import type { LoadedCheckpoint } from '#protocol/engine-api.ts';
import { builtInAddress, builtInCheckpoints } from './built-in.ts';
import { Checkpoint } from './checkpoint.svelte.ts';
import { groupParts, nameFromAddress } from './file-names.ts';
import type { Problems } from './problems.svelte.ts';
import { Residents, type ResidentsNeeds } from './residents.svelte.ts';
import { emptyRecord, Shelf, type ShelfNeeds } from './shelf.svelte.ts';

/** A stored checkpoint up to this size is loaded again with the page; a larger one waits to be asked for. */
const reloadBytes = 1e9;

export interface CheckpointsNeeds extends ResidentsNeeds, ShelfNeeds {
  problems: Problems;
  /** the page's address, to which the built-in files are relative */
  page: string;
}

/** A checkpoint that can answer, and what it does so with. */
export interface Ready {
  checkpoint: Checkpoint;
  /** of an adapter its base */
  loaded: LoadedCheckpoint;
  /** null: the base alone */
  adapter: AdapterUse | null;
}

/** A file whose header has been read. */
interface Opened<Facts = FileFacts> {
  parts: File[];
  facts: Facts;
}

/** The catalogue: what is built in, opened, on its way, loaded; and which of them the chat uses. */
export class Checkpoints {
  /** full checkpoints, and adapters whose base is not here; the others hang on their base */
  #rows = $state.raw<Checkpoint[]>([]);
  /** each base before its adapters */
  readonly all = $derived(this.#rows.flatMap((row) => [row, ...row.adapters]));
  /** the one the chat uses, loaded or not */
  current = $state.raw<Checkpoint | null>(null);

  readonly usable = $derived(this.all.filter((checkpoint) => checkpoint.usable));
  /** full ones */
  readonly loaded = $derived(this.all.filter((checkpoint) => checkpoint.loaded !== null));
  /** which executor computes, and why; null while nothing is loaded */
  readonly executor = $derived((this.current?.full.loaded ?? this.loaded[0]?.loaded)?.executor ?? null);

  readonly #needs: CheckpointsNeeds;
  readonly #residents: Residents;
  readonly #shelf: Shelf;

  constructor(needs: CheckpointsNeeds) {
    this.#needs = needs;
    this.#residents = new Residents(needs);
    this.#shelf = new Shelf(needs);
    this.#rows = builtInCheckpoints.map(({ file, name, variant }) => {
      const checkpoint = new Checkpoint(file, 'built-in', { name, variant });
      checkpoint.source = { kind: 'address', addresses: [builtInAddress(file, needs.page)] };
      return checkpoint;
    });
    this.current = this.#rows[0] ?? null;
    needs.engine.onBroken((error) => {
      for (const checkpoint of this.all) checkpoint.loaded = checkpoint.attached = null;
      needs.problems.show(error);
    });
  }

  get residentBytes(): number {
    return this.#residents.residentBytes;
  }

  /** what checkpoints may use in all; 0 until an estimate has told */
  get budgetBytes(): number {
    return this.#residents.budgetBytes;
  }

  /** why opened files cannot be kept beyond this tab; null when they can */
  get keeping(): WorkbenchError | null {
    return this.#shelf.problem;
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
    const full = this.current?.full;
    const loading =
      this.current && full && (full.builtIn || full.sizeBytes <= reloadBytes) ? this.load(this.current) : null;
    await Promise.all([finding, loading]);
  }

  /** Makes it the chat's, and loads or attaches it unless that has been done. */
  async choose(checkpoint: Checkpoint): Promise<void> {
    this.current = checkpoint;
    this.#needs.preferences.change({ checkpoint: checkpoint.key });
    await this.load(checkpoint);
  }

  /** The checkpoint, by default the chat's, once it can answer; fails with the reason when it cannot be loaded or attached. */
  async ready(checkpoint = this.current): Promise<Ready> {
    if (checkpoint && (await this.load(checkpoint))) {
      const { attached, scale, full } = checkpoint;
      const adapter = attached && { id: attached.id, scale };
      if (full.loaded) return { checkpoint, loaded: full.loaded, adapter };
    }
    throw checkpoint?.problem ?? new WorkbenchError('engine/nothing-loaded', {});
  }

  /** Two once they can answer together, as `ready`. Over one base they share its passes, and it needs a lane for each. */
  async readyTogether(one: Checkpoint, other: Checkpoint): Promise<[Ready, Ready]> {
    if (one.full === other.full && !(await this.#residents.widen(one.full, 2))) await this.ready(one.full);
    // in turn: two at once would each count on the same free memory
    const first = await this.ready(one);
    return [first, await this.ready(other)];
  }

  /** One once it can answer, as `ready`, with room for so many answers at once; where that does not fit, for as many as before. */
  async readyWithRoom(checkpoint: Checkpoint, lanes: number): Promise<Ready> {
    await this.#residents.widen(checkpoint.full, lanes);
    return this.ready(checkpoint);
  }

  /**
   * Loads a full checkpoint, attaches an adapter. False when that was cancelled or failed; the reason is then the row's
   * `problem`.
   */
  async load(checkpoint: Checkpoint): Promise<boolean> {
    const { isAdapter } = checkpoint;
    return (await (isAdapter ? this.#residents.attach(checkpoint) : this.#residents.load(checkpoint))) !== null;
  }

  async unload(checkpoint: Checkpoint): Promise<void> {
    await this.#residents.unload(checkpoint);
    await this.refresh();
  }

  async detach(adapter: Checkpoint): Promise<void> {
    await this.#residents.detach(adapter);
    await this.refresh();
  }

  /** Unloads and loads what is loaded, with what is attached to it, as after a change of the executor. */
  async reload(): Promise<void> {
    for (const checkpoint of this.loaded) {
      const attached = checkpoint.adapters.filter((adapter) => adapter.attached);
      await this.unload(checkpoint);
      const back = (await this.load(checkpoint)) ? attached : [];
      for (const adapter of back) await this.load(adapter);
      const failed = [checkpoint, ...back].find(({ problem }) => problem !== null);
      if (failed?.problem) this.#needs.problems.show(failed.problem);
    }
  }

  cancel(checkpoint: Checkpoint): void {
    checkpoint.stop?.();
  }

  /** How strongly an adapter acts, 0…2 in steps of 0.05, from the next answer on. Remembered. */
  async setScale(adapter: Checkpoint, scale: number): Promise<void> {
    adapter.scale = Math.round(Math.min(2, Math.max(0, scale)) * 20) / 20;
    await this.#shelf.save(adapter);
  }

  /**
   * Opens files that the reader picked or dropped: reads the headers, loads what fits, then keeps a copy. Parts of a split
   * model that come together are one checkpoint. Adapters go to `base`; without one to the checkpoint that came with
   * them, else to the one in use.
   */
  async open(files: File[], base: Checkpoint | null = null): Promise<void> {
    const checkpoints: Opened<CheckpointFacts>[] = [];
    const adapters: Opened<AdapterFacts>[] = [];
    for (const parts of groupParts(files, (file) => file.name)) {
      await this.#said(async () => {
        // first the header: a file that is no checkpoint must not become a row
        const facts = await this.#needs.engine.api.inspect({ kind: 'files', files: parts });
        if (facts.kind === 'adapter') adapters.push({ parts, facts });
        else checkpoints.push({ parts, facts });
      });
    }
    let onto = base;
    for (const one of checkpoints) {
      await this.#said(async () => {
        const checkpoint = await this.#openCheckpoint(one);
        onto ??= checkpoint;
      });
    }
    for (const one of adapters) await this.#said(() => this.#openAdapter(one, onto ?? this.#baseInUse()));
  }

  /** Downloads a checkpoint, or the rest of it, and loads it if it fits. All parts of a split model in order. */
  async download(addresses: string[]): Promise<void> {
    const parts = addresses.map((address) => ({ name: nameFromAddress(address), address }));
    const key = parts[0]?.name;
    if (key === undefined) return;
    const known = this.all.find((checkpoint) => !checkpoint.builtIn && checkpoint.record?.parts[0]?.name === key);
    if (known?.usable) return void (await this.choose(known));
    const checkpoint = known ?? this.#add(new Checkpoint(this.#freeKey(key), 'partial'));
    checkpoint.record ??= emptyRecord(
      checkpoint.key,
      parts.map(({ name, address }) => ({ name, address, totalBytes: 0, etag: null, sha256: null })),
    );
    await this.resume(checkpoint);
  }

  /** Goes on with a download that was broken off. */
  async resume(checkpoint: Checkpoint): Promise<void> {
    if (!checkpoint.record || checkpoint.activity) return;
    checkpoint.problem = null;
    try {
      if (!(await this.#shelf.download(checkpoint))) return;
      await this.#residents.inspect(checkpoint);
      await this.#shelf.save(checkpoint);
      if (checkpoint.isAdapter) await this.adopt(checkpoint);
      else {
        this.#reunite(checkpoint);
        if (checkpoint.estimate?.fits) await this.load(checkpoint);
      }
    } catch (thrown) {
      checkpoint.problem = asWorkbenchError(thrown);
    }
  }

  /** Tries an adapter on the base in use when it has none of its own here; there it stays if it fits. */
  async adopt(adapter: Checkpoint): Promise<void> {
    const base = adapter.base ?? this.#baseInUse();
    if (!base) throw new WorkbenchError('adapter/needs-base', { file: adapter.key });
    const hadNone = adapter.base === null;
    this.#hang(adapter, base);
    if (await this.load(adapter)) {
      await this.#shelf.save(adapter);
      await this.choose(adapter);
    } else if (hadNone) {
      this.#takeAway(adapter);
      this.#add(adapter);
    }
  }

  /** Removes it from this machine, a base with its adapters. */
  async delete(checkpoint: Checkpoint): Promise<void> {
    if (checkpoint.builtIn || !this.all.includes(checkpoint)) return;
    for (const adapter of checkpoint.adapters) await this.delete(adapter);
    this.cancel(checkpoint);
    await (checkpoint.isAdapter ? this.detach(checkpoint) : this.unload(checkpoint));
    this.#takeAway(checkpoint);
    await this.#shelf.remove(checkpoint);
  }

  /** Reads what is not known yet of every row: header facts, and whether it would fit now. */
  async refresh(): Promise<void> {
    await this.#residents.measure();
    for (const checkpoint of this.all) {
      if (!checkpoint.usable || checkpoint.resident || checkpoint.activity) continue;
      try {
        await this.#residents.inspect(checkpoint);
      } catch (thrown) {
        checkpoint.problem = asWorkbenchError(thrown);
      }
    }
  }

  async #openCheckpoint({ parts, facts }: Opened<CheckpointFacts>): Promise<Checkpoint> {
    const checkpoint = new Checkpoint(this.#freeKey(parts[0]!.name), 'tab');
    checkpoint.source = { kind: 'files', files: parts };
    checkpoint.facts = facts;
    const known = this.all.find(({ key }) => key === checkpoint.key);
    if (known) {
      // the same file again: what hangs on it stays
      await this.unload(known);
      for (const adapter of known.adapters) this.#hang(adapter, checkpoint);
      await this.delete(known);
    }
    this.#add(checkpoint);
    this.#reunite(checkpoint);
    await this.#residents.inspect(checkpoint);
    if (checkpoint.estimate?.fits) await this.choose(checkpoint);
    await this.#shelf.keep(checkpoint, parts);
    return checkpoint;
  }

  /** The engine checks whether it fits the base; one that does not is gone again, whatever was there before stays. */
  async #openAdapter({ parts, facts }: Opened<AdapterFacts>, base: Checkpoint | null): Promise<void> {
    const named = (name: string): Checkpoint | undefined => this.all.find((checkpoint) => checkpoint.key === name);
    let key = this.#freeKey(parts[0]!.name);
    let files = parts;
    if (!base) throw new WorkbenchError('adapter/needs-base', { file: key });
    // called like a full checkpoint, perhaps its own base: that one stays, the adapter gets a name of its own
    if (named(key) && !named(key)?.isAdapter) {
      key = `${key} (2)`;
      files = [new File(parts, key)];
    }
    const known = named(key);
    const adapter = new Checkpoint(key, 'tab');
    adapter.source = { kind: 'files', files };
    adapter.facts = facts;
    this.#hang(adapter, base);
    if (!(await this.load(adapter))) {
      this.#takeAway(adapter);
      if (adapter.problem) throw adapter.problem;
      return;
    }
    if (known) await this.delete(known);
    await this.choose(adapter);
    await this.#shelf.keep(adapter, files);
  }

  async #findStored(): Promise<void> {
    const found = await this.#shelf.find((name) => this.#freeKey(name));
    this.#rows = [...this.#rows, ...found.filter((checkpoint) => !checkpoint.isAdapter)];
    for (const adapter of found.filter((checkpoint) => checkpoint.isAdapter)) {
      const base = this.#rows.find(({ key, isAdapter }) => key === adapter.record?.base && !isAdapter);
      if (base) this.#hang(adapter, base);
      else this.#add(adapter);
    }
  }

  /** A base that is here again gets its adapters back. */
  #reunite(base: Checkpoint): void {
    for (const row of this.#rows) if (row.isAdapter && row.record?.base === base.key) this.#hang(row, base);
  }

  /** That of the chat's checkpoint, else the only one there is. */
  #baseInUse(): Checkpoint | null {
    if (this.current?.usable) return this.current.full;
    const bases = this.usable.filter(({ isAdapter }) => !isAdapter);
    return bases.length === 1 ? bases[0]! : null;
  }

  /** A file may be called like a built-in; then the built-in stays, and the file gets a name of its own. */
  #freeKey(name: string): string {
    return this.all.some((checkpoint) => checkpoint.builtIn && checkpoint.key === name) ? `${name} (2)` : name;
  }

  #add(checkpoint: Checkpoint): Checkpoint {
    this.#rows = [...this.#rows, checkpoint];
    return checkpoint;
  }

  #hang(adapter: Checkpoint, base: Checkpoint): void {
    if (adapter.base === base) return;
    if (adapter.base) adapter.base.adapters = adapter.base.adapters.filter((other) => other !== adapter);
    this.#rows = this.#rows.filter((row) => row !== adapter);
    adapter.base = base;
    base.adapters = [...base.adapters, adapter];
  }

  #takeAway(checkpoint: Checkpoint): void {
    const { base } = checkpoint;
    this.#rows = this.#rows.filter((row) => row !== checkpoint);
    if (base) base.adapters = base.adapters.filter((other) => other !== checkpoint);
    checkpoint.base = null;
    if (this.current === checkpoint) this.current = base ?? this.all[0] ?? null;
  }

  /** One file that fails must not keep the next from being opened. */
  async #said(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.#needs.problems.show(thrown);
    }
  }
}
