import type { AdapterFacts, CheckpointFacts, MemoryEstimate } from './checkpoint.ts';
import type { ExecutorChoice } from './settings.ts';

/** What the engine says of itself and is asked for, besides text: executors, the GPU, loading, the self-check. */

export type ExecutorKind = 'webgpu' | 'cpu';

/** Which executor computes, and why; the reason is a key of the dictionaries. */
export interface ExecutorReport {
  kind: ExecutorKind;
  reason:
    | 'chosen' // the reader asked for it
    | 'faster' // Auto measured both
    | 'no-webgpu' // navigator.gpu is missing
    | 'no-adapter' // there, but gives no adapter
    | 'software-adapter' // only a software GPU, slower than the processor
    | 'device-failed'; // the device could not be had or failed its self-check
  /** what Auto measured for one decode step, ms; null where it was not measured */
  measuredMs: { webgpu: number | null; cpu: number | null };
}

export interface GpuFacts {
  available: boolean;
  vendor: string;
  architecture: string;
  device: string;
  description: string;
  fallback: boolean;
  features: string[];
  limits: Record<string, number>;
}

/** Where a checkpoint's bytes come from. Split files: all parts in order. `F` is the browser's File, unknown to core. */
export type CheckpointSource<F> =
  | { kind: 'files'; files: F[] }
  | { kind: 'stored'; names: string[] } // names in OPFS, folder `checkpoints`
  | { kind: 'address'; addresses: string[] };

export interface LoadOptions {
  executor: ExecutorChoice;
  /** sequences that may run together, 1…4 */
  lanes: number;
  /** at most the model's own; null for min(model, 4096) */
  contextTokens: number | null;
  /** what the engine may use in all, bytes; null for the default */
  memoryBudgetBytes: number | null;
}

export interface LoadProgress {
  stage: 'header' | 'weights' | 'pipelines' | 'measuring';
  loadedBytes: number;
  totalBytes: number;
}

export interface LoadedCheckpoint {
  /** handle for generate and unload */
  id: number;
  facts: CheckpointFacts;
  memory: MemoryEstimate;
  executor: ExecutorReport;
  loadMs: number;
}

/** An adapter in a slot beside its base. */
export interface AttachedAdapter {
  /** handle for `AdapterUse` and detach; never used again */
  id: number;
  facts: AdapterFacts;
  /** what the engine holds more than before */
  addedBytes: number;
  /** of the base with all that is attached to it now */
  memory: MemoryEstimate;
  attachMs: number;
}

export interface KernelCheck {
  kernel: string;
  variant: string;
  passed: boolean;
  /** largest difference from the plain-loop reference, relative to the largest reference value */
  difference: number;
  limit: number;
}
