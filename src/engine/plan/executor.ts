import type { Column } from './columns.ts';
import type { LoopLane, Outcome } from './loop-tables.ts';
import type { Plan } from './plan.ts';

/** Runs a plan: on the GPU in gpu/, on the processor in reference/. */
export interface Executor {
  readonly kind: 'webgpu' | 'cpu';
  readonly plan: Plan;
  /** bytes this executor holds, on the device or in script */
  readonly residentBytes: number;
  /** why its device is gone, and with it all that it held; null while it is there */
  readonly lost: string | null;
  /** Fills a buffer while the checkpoint loads. Offset and length are multiples of 4. */
  write(buffer: string, offset: number, data: Uint8Array<ArrayBuffer>): void;
  /** Waits until what was written has left script memory. @throws WorkbenchError engine/device-lost, engine/memory-exhausted */
  flush(): Promise<void>;
  /**
   * Goes over to another plan of the same checkpoint. Buffers that both have alike keep their contents; slots for adapters that
   * only become more keep those that are filled.
   * @throws WorkbenchError engine/memory-exhausted, with everything as it was
   */
  adopt(plan: Plan): Promise<void>;
  /** Completes a slot after its adapter has been written into it. */
  compose(slot: number): Promise<void>;
  /**
   * Computes the columns, writes their keys and values, and returns the logits wanted: `outputs.length` rows of `vocab`.
   * The array is valid until the next step.
   * @param outputs indices into `columns`
   */
  step(columns: readonly Column[], outputs: readonly number[]): Promise<Float32Array>;
  /**
   * Lets lanes go round without the host, a token drawn each time. Absent where tokens are drawn in script, and as long as they are.
   * Nothing else is asked of the executor before the loop has ended.
   */
  tokenLoop?: ((lanes: readonly LoopLane[]) => TokenLoop) | undefined;
  /**
   * Computes a column once more, part by part.
   * @returns the first layer, as the plan names its weights, whose results are not all finite numbers; `output` if all are
   */
  firstNotFinite(column: Column): Promise<string>;
  /** Gives all memory back. */
  close(): void;
}

/** Lanes that compute and draw on the device, some rounds a submit: a *burst*. */
export interface TokenLoop {
  /** bursts that were launched and have not landed */
  readonly underWay: number;
  /** most rounds that the longest lane may still take beyond what was launched */
  readonly left: number;
  /** Submits up to `rounds` rounds, and waits for nothing. */
  launch(rounds: number): void;
  /**
   * What became of the lanes in the oldest burst under way.
   * @throws WorkbenchError engine/device-lost, engine/memory-exhausted, engine/cancelled once it is closed
   */
  land(): Promise<Burst>;
  /** Resolves when nothing is under way any more; what lands is dropped. */
  end(): Promise<void>;
}

export interface Burst {
  /** a round, a lane of the loop */
  rounds: Outcome[][];
  /** of the device, as far as the host can tell */
  elapsedMs: number;
}

/** The column that tells a composition which slot it completes. */
export function slotColumn(slot: number): Column {
  return { token: 0, lane: 0, position: 0, slot, scale: 1 };
}

/** Bytes of the buffer named that a new plan takes over from an old one; 0: it begins empty. */
export function keptBytes(before: Plan, after: Plan, name: string): number {
  const old = before.buffers.find((buffer) => buffer.name === name);
  const now = after.buffers.find((buffer) => buffer.name === name);
  if (!old || !now) return 0;
  if (old.kind === 'adapter' && now.kind === 'adapter') {
    const alike = before.adapters?.rank === after.adapters?.rank && old.slotBytes === now.slotBytes;
    return alike ? Math.min(old.sizeBytes, now.sizeBytes) : 0;
  }
  return old.kind === now.kind && old.sizeBytes === now.sizeBytes ? old.sizeBytes : 0;
}
