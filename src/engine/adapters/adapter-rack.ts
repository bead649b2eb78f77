import type { AdapterUse } from '#core/chat/generation.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { GgufFile } from '../gguf/file.ts';
import { bucketOf } from '../plan/adapter-slots.ts';
import type { ColumnUse } from '../plan/columns.ts';
import type { Executor } from '../plan/executor.ts';
import type { Graph } from '../plan/graph.ts';
import type { AdapterRoom, Plan } from '../plan/plan.ts';
import type { Turn } from '../turn.ts';
import { type AdapterFile, readAdapter } from './adapter-file.ts';
import { loadAdapter } from './load-adapter.ts';

/** Who has which slot, by slot - 1. */
type Slots = ({ id: number; adapter: AdapterFile } | null)[];

/** The base that adapters stand beside. */
export interface RackBase {
  file: GgufFile;
  graph: Graph;
  /** the same plan with room for adapters, or without */
  planWith: (adapters: AdapterRoom | null) => Plan;
}

export interface AttachOptions {
  /** what the engine may hold more than now */
  availableBytes: number;
  progress?: (progress: { stage: 'weights' | 'pipelines'; loadedBytes: number; totalBytes: number }) => void;
  signal?: AbortSignal;
}

const mostScale = 2;

/**
 * The adapters beside a resident base. Each has a slot; which one a lane runs under is a number in the column table, so switching
 * rebuilds nothing. Attaching within the room that is there rebuilds nothing either; a larger rank or one more slot does.
 */
export class AdapterRack {
  #executor: Executor;
  readonly #base: RackBase;
  readonly #turn: Turn;
  readonly #closing = new AbortController();
  #slots: Slots = [];
  #nextId = 1;

  /** @param turn that of the lanes: nobody computes while slots change */
  constructor(executor: Executor, base: RackBase, turn: Turn) {
    this.#executor = executor;
    this.#base = base;
    this.#turn = turn;
  }

  /** ids of all that are attached */
  get attached(): number[] {
    return this.#slots.flatMap((held) => (held ? [held.id] : []));
  }

  /**
   * @returns a handle that is never used again
   * @throws WorkbenchError adapter/* where the file does not fit the base, engine/out-of-memory, engine/memory-exhausted, engine/cancelled; then all is as before
   */
  async attach(file: GgufFile, options: AttachOptions): Promise<{ id: number }> {
    const adapter = readAdapter(file, this.#base.graph);
    const signal = AbortSignal.any([this.#closing.signal, ...(options.signal ? [options.signal] : [])]);
    const release = await this.#turn.take();
    try {
      if (signal.aborted) throw new WorkbenchError('engine/cancelled', {});
      const before = this.#slots;
      const { adapters: room } = this.#executor.plan;
      const held = { id: this.#nextId++, adapter };
      const free = before.indexOf(null);
      const slots = free < 0 ? [...before, held] : before.map((other, index) => (index === free ? held : other));
      try {
        await this.#arrange(slots, { ...options, signal });
      } catch (thrown) {
        await this.#restore(before, room).catch(() => undefined); // the first reason is the one to tell
        throw thrown;
      }
      return { id: held.id };
    } finally {
      release();
    }
  }

  /**
   * Goes on with another executor of the same plan, empty as it comes: what is attached is read again from its files. Nobody computes
   * meanwhile. Where that fails nothing is attached any more.
   */
  async moveTo(executor: Executor): Promise<void> {
    const slots = this.#slots;
    this.#executor = executor;
    this.#slots = [];
    await this.#fill(
      slots,
      slots.map((held) => held !== null),
    );
    this.#slots = slots;
  }

  /** An attachment under way ends; the executor is about to give its memory back. */
  close(): void {
    this.#closing.abort();
  }

  /** Frees the slot; with the last adapter all memory that adapters took. */
  async detach(id: number): Promise<void> {
    const release = await this.#turn.take();
    try {
      if (this.#closing.signal.aborted) return;
      const slots = this.#slots.map((held) => (held?.id === id ? null : held));
      if (slots.some((held) => held !== null)) this.#slots = slots;
      else await this.#clear();
    } finally {
      release();
    }
  }

  /**
   * What a column needs to run under an adapter.
   * @throws WorkbenchError adapter/not-attached, adapter/scale beyond 0 … 2
   */
  use(choice: AdapterUse | null): ColumnUse {
    if (choice === null) return { slot: 0, scale: 0 };
    const { id, scale } = choice;
    if (!(scale >= 0 && scale <= mostScale)) throw new WorkbenchError('adapter/scale', { scale });
    const slot = this.#slots.findIndex((held) => held?.id === id) + 1;
    if (slot === 0) throw new WorkbenchError('adapter/not-attached', {});
    return scale === 0 ? { slot: 0, scale: 0 } : { slot, scale };
  }

  /** Makes room for all of `slots` and fills those that are not filled. */
  async #arrange(slots: Slots, { availableBytes, progress, signal }: AttachOptions): Promise<void> {
    const before = this.#executor.plan;
    const room = roomFor(slots, before.adapters, this.#base.graph);
    let empty = slots.map((held, index) => held !== null && this.#slots[index]?.id !== held.id);
    if (!sameRoom(room, before.adapters)) {
      const plan = this.#base.planWith(room);
      // slots of before and of now are there together for a moment
      const neededBytes = plan.memory.totalBytes - before.memory.totalBytes + before.memory.adapterBytes;
      if (neededBytes > availableBytes)
        throw new WorkbenchError('engine/out-of-memory', { neededBytes, availableBytes });
      progress?.({ stage: 'pipelines', loadedBytes: 0, totalBytes: 0 });
      await this.#executor.adopt(plan);
      // another rank or another set of matrices lies differently: those that are here come again from their files
      if (!sameLayout(room, before.adapters)) empty = slots.map((held) => held !== null);
    }
    await this.#fill(slots, empty, progress, signal);
    this.#slots = slots;
  }

  /** @param empty slots to be filled */
  async #fill(
    slots: Slots,
    empty: readonly boolean[],
    progress?: AttachOptions['progress'],
    signal?: AbortSignal,
  ): Promise<void> {
    const loads = slots.flatMap((held, index) => (held && empty[index] ? [{ ...held, slot: index + 1 }] : []));
    for (const [at, { adapter, slot }] of loads.entries()) {
      await loadAdapter(
        adapter,
        this.#base.file,
        this.#executor,
        slot,
        (loaded, total) =>
          progress?.({ stage: 'weights', loadedBytes: at * total + loaded, totalBytes: loads.length * total }),
        signal,
      );
      if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
      await this.#executor.compose(slot);
    }
  }

  /**
   * After a failure: what was here before, in the room it had. Slots that lay differently meanwhile come again from their files; where
   * those have gone, nothing is attached.
   */
  async #restore(before: Slots, room: AdapterRoom | null): Promise<void> {
    const { adapters } = this.#executor.plan;
    if (this.#closing.signal.aborted || sameRoom(room, adapters)) return;
    this.#slots = [];
    try {
      await this.#executor.adopt(this.#base.planWith(room));
      if (!sameLayout(room, adapters)) {
        await this.#fill(
          before,
          before.map((held) => held !== null),
        );
      }
      this.#slots = before;
    } catch {
      await this.#clear();
    }
  }

  async #clear(): Promise<void> {
    this.#slots = [];
    if (this.#executor.plan.adapters) await this.#executor.adopt(this.#base.planWith(null));
  }
}

/** At least what is there: room that is too large costs memory, making it smaller costs a rebuild. */
function roomFor(slots: Slots, there: AdapterRoom | null, { embedding, head }: Graph): AdapterRoom {
  const adapters = slots.flatMap((held) => (held ? [held.adapter] : []));
  const rank = bucketOf(Math.max(1, ...adapters.map((adapter) => adapter.rank)));
  const count = slots.length;
  const tied = embedding.name === head.name;
  return {
    rank: Math.max(rank, there?.rank ?? 0),
    slots: Math.max(count <= 2 ? count : 2 ** Math.ceil(Math.log2(count)), there?.slots ?? 0),
    embedding: adapters.some(({ pairs }) => pairs.has(embedding.name)) || (there?.embedding ?? false),
    // a pair on a tied embedding acts on the lookup alone
    head: (!tied && adapters.some(({ pairs }) => pairs.has(head.name))) || (there?.head ?? false),
  };
}

function sameLayout(one: AdapterRoom | null, other: AdapterRoom | null): boolean {
  return one?.rank === other?.rank && one?.embedding === other?.embedding && one?.head === other?.head;
}

function sameRoom(one: AdapterRoom | null, other: AdapterRoom | null): boolean {
  return sameLayout(one, other) && one?.slots === other?.slots;
}
