import { WorkbenchError } from '#core/errors.ts';
import { type Column, writeColumns } from '../plan/columns.ts';
import { type Executor, keptBytes, slotColumn } from '../plan/executor.ts';
import { allFinite, layerName, writtenRows } from '../plan/not-finite.ts';
import type { BufferSpec, DeviceProfile, Plan } from '../plan/plan.ts';
import { scoresBytes, vectorAttention } from '../wasm/vector-attention.ts';
import { inputsRoomBytes, hasVectors, vectorDots } from '../wasm/vector-dots.ts';
import { longestInput, mostResults, referenceKernels, type Scratch, scratchFor } from './kernels.ts';
import { OneMemory, oneMemoryBytes, type Place, type ScriptMemory, SeparateBuffers } from './script-memory.ts';
import { bind, type BoundViews } from './views.ts';

/**
 * What the planner may assume of script memory.
 * @param weightsBytes sets how many columns a step takes, so that Stop is heard soon
 */
export function cpuProfile(weightsBytes: number): DeviceProfile {
  const columnCapacity = weightsBytes > 256 * 2 ** 20 ? 4 : weightsBytes > 32 * 2 ** 20 ? 8 : 32;
  return {
    maxBindingBytes: 2 ** 31 - 1,
    workgroup: 1,
    reduce: 'single',
    atOnce: 1,
    tile: null,
    columnCapacity,
    part: Infinity,
  };
}

/** The plan in plain loops over typed arrays, its mat-vecs in vectors where those are asked for and work, in whatever thread it is called. */
export class CpuExecutor implements Executor {
  readonly kind = 'cpu';
  readonly lost = null;
  #plan: Plan;
  readonly #memory: ScriptMemory;
  #places: Map<string, Place>;
  #bound: BoundViews[];
  #scratch: Scratch;

  /** @param vectors false: plain loops throughout, the truth that tests compare with */
  constructor(plan: Plan, { vectors } = { vectors: false }) {
    this.#plan = plan;
    const fits = plan.memory.totalBytes * 1.25 + 2 ** 24 < oneMemoryBytes;
    this.#memory = vectors && fits && hasVectors() ? new OneMemory() : new SeparateBuffers();
    this.#places = this.#allocated(plan, () => null);
    [this.#bound, this.#scratch] = this.#ready();
  }

  get plan(): Plan {
    return this.#plan;
  }

  get residentBytes(): number {
    let total = 0;
    for (const { name, sizeBytes } of this.#plan.buffers) if (this.#places.has(name)) total += sizeBytes;
    return total;
  }

  write(buffer: string, offset: number, data: Uint8Array<ArrayBuffer>): void {
    this.#bytes(buffer).set(data, offset);
  }

  flush(): Promise<void> {
    return Promise.resolve();
  }

  adopt(plan: Plan): Promise<void> {
    return Promise.resolve().then(() => {
      const before = this.#places;
      const places = this.#allocated(plan, ({ name, sizeBytes }) => {
        const old = before.get(name);
        return old?.sizeBytes === sizeBytes && keptBytes(this.#plan, plan, name) === sizeBytes ? old : null;
      });
      for (const [name, place] of places) {
        const old = before.get(name);
        const kept = keptBytes(this.#plan, plan, name);
        if (old && place !== old && kept > 0) {
          this.#memory.view(place).set(this.#memory.view(old).subarray(0, kept));
        }
      }
      for (const [name, old] of before) if (places.get(name) !== old) this.#memory.free(old);
      this.#plan = plan;
      this.#places = places;
      [this.#bound, this.#scratch] = this.#ready();
    });
  }

  compose(slot: number): Promise<void> {
    const { plan } = this;
    writeColumns(plan, [slotColumn(slot)], [], this.#words('columns'));
    for (const { dispatch, rows } of plan.composition) {
      const views = bind(plan, dispatch, (name) => this.#bytes(name));
      referenceKernels[dispatch.kernel](dispatch, views, rows, this.#scratch);
    }
    return Promise.resolve();
  }

  step(columns: readonly Column[], outputs: readonly number[]): Promise<Float32Array> {
    const { plan } = this;
    writeColumns(plan, columns, outputs, this.#words('columns'));
    plan.dispatches.forEach((dispatch, index) => {
      const count = dispatch.over === 'outputs' ? outputs.length : columns.length;
      if (count > 0 && !dispatch.onlySplit)
        referenceKernels[dispatch.kernel](dispatch, this.#bound[index]!, count, this.#scratch);
    });
    const logits = this.#bytes('logits');
    return Promise.resolve(new Float32Array(logits.buffer, logits.byteOffset, outputs.length * plan.vocab));
  }

  firstNotFinite(column: Column): Promise<string> {
    const { plan } = this;
    writeColumns(plan, [column], [0], this.#words('columns'));
    const written = plan.dispatches.map((dispatch) => writtenRows(plan, dispatch));
    // what lies here from before may be the very thing that is looked for
    for (const { buffer } of written.flat()) this.#words(buffer).fill(0);
    const found = plan.dispatches.find((dispatch, index) => {
      if (dispatch.onlySplit) return false;
      referenceKernels[dispatch.kernel](dispatch, this.#bound[index]!, 1, this.#scratch);
      return !written[index]!.every(({ buffer, sizeBytes }) =>
        allFinite(this.#words(buffer).subarray(0, sizeBytes / 4)),
      );
    });
    return Promise.resolve(found ? layerName(found) : 'output');
  }

  close(): void {
    this.#places = new Map();
    this.#bound = [];
  }

  #bytes(buffer: string): Uint8Array<ArrayBuffer> {
    const place = this.#places.get(buffer);
    if (!place) throw new Error(`no buffer ${buffer}`);
    return this.#memory.view(place);
  }

  #words(buffer: string): Uint32Array {
    const { buffer: whole, byteOffset, byteLength } = this.#bytes(buffer);
    return new Uint32Array(whole, byteOffset, byteLength / 4);
  }

  /** @param take an old place that serves on, or null */
  #allocated(plan: Plan, take: (buffer: BufferSpec) => Place | null): Map<string, Place> {
    const places = new Map<string, Place>();
    const fresh: Place[] = [];
    const allocate = (name: string, sizeBytes: number): void => {
      const place = this.#memory.allocate(sizeBytes);
      fresh.push(place);
      places.set(name, place);
    };
    try {
      for (const buffer of plan.buffers) {
        const old = take(buffer);
        if (old) places.set(buffer.name, old);
        else allocate(buffer.name, buffer.sizeBytes);
      }
      if (this.#memory instanceof OneMemory) {
        for (const [name, sizeBytes] of Object.entries(roomOf(plan))) allocate(name, sizeBytes);
      }
      return places;
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      for (const place of fresh) this.#memory.free(place);
      throw new WorkbenchError('engine/memory-exhausted', { executor: 'cpu', neededBytes: plan.memory.totalBytes });
    }
  }

  /** Views of everything where it lies now. */
  #ready(): [BoundViews[], Scratch] {
    const bound = this.#plan.dispatches.map((dispatch) => bind(this.#plan, dispatch, (name) => this.#bytes(name)));
    if (!(this.#memory instanceof OneMemory)) return [bound, scratchFor(this.#plan)];
    const { memory } = this.#memory;
    const at = (name: keyof ReturnType<typeof roomOf>): number => this.#places.get(name)!.offset;
    const dots = vectorDots(memory, { inputs: at('~inputs'), results: at('~results') });
    const normed = new Float32Array(memory.buffer, at('~normed'), longestInput(this.#plan));
    const attend = vectorAttention(memory, at('~scores'), this.#plan.contextTokens);
    return [bound, scratchFor(this.#plan, { normed, dots, attend })];
  }
}

/** What vectors need beside the plan's buffers, in bytes; no buffer has such a name. */
function roomOf(plan: Plan): Record<'~normed' | '~inputs' | '~results' | '~scores', number> {
  const columns = Math.max(plan.columnCapacity, plan.outputCapacity);
  const units = Math.max(...plan.dispatches.map(({ constants }) => constants.UNITS ?? 0));
  return {
    '~normed': longestInput(plan) * 4,
    '~inputs': inputsRoomBytes(columns, units),
    '~results': mostResults(plan) * 4,
    '~scores': scoresBytes(plan.contextTokens),
  };
}
