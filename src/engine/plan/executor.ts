import type { Column } from './columns.ts';
import type { Plan } from './plan.ts';

/** Runs a plan: the GPU in gpu/, plain loops in reference/. */
export interface Executor {
  readonly kind: 'webgpu' | 'cpu';
  readonly plan: Plan;
  /** bytes this executor holds, on the device or in script */
  readonly residentBytes: number;
  /** Fills a buffer while the checkpoint loads. Offset and length are multiples of 4. */
  write(buffer: string, offset: number, data: Uint8Array<ArrayBuffer>): void;
  /** Waits until what was written has left script memory. */
  flush(): Promise<void>;
  /**
   * Computes the columns, writes their keys and values, and returns the logits wanted: `outputs.length` rows of `vocab`.
   * The array is valid until the next step.
   * @param outputs indices into `columns`
   */
  step(columns: readonly Column[], outputs: readonly number[]): Promise<Float32Array>;
  /** Gives all memory back. */
  close(): void;
}
