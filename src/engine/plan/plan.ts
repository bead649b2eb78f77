/**
 * The plan: buffers and an ordered list of dispatches, all plain data. Two executors run it (gpu/ and reference/); `printPlan`
 * shows it. A step computes *columns*, each one token of some lane at some position; see shaders/lib/columns.wgsl.
 */

export type KernelName = 'embed' | 'qkv' | 'attention' | 'project' | 'gate_up' | 'gate' | 'up' | 'head';

/** Rows of a tensor that lie in a matrix chunk. */
export interface Segment {
  tensor: string;
  /** first row in the tensor */
  fromRow: number;
  rows: number;
  /** first row in the chunk */
  atRow: number;
}

export type BufferSpec =
  | {
      kind: 'weights';
      name: string;
      sizeBytes: number;
      ggmlType: number;
      rows: number;
      cols: number;
      segments: Segment[];
    }
  /** F32 vectors (norm gains, biases), each at its byte offset; the gaps are zeros */
  | { kind: 'vectors'; name: string; sizeBytes: number; parts: { tensor: string; length: number; offset: number }[] }
  /** F32, a padded row a column; beyond `width` a row is zeros */
  | { kind: 'activation'; name: string; sizeBytes: number; width: number }
  | { kind: 'columns' | 'cache' | 'logits'; name: string; sizeBytes: number };

export interface Slice {
  buffer: string;
  offset: number;
  sizeBytes: number;
}

export interface Dispatch {
  label: string;
  layer: number | null;
  kernel: KernelName;
  /** what fills the kernel's slots, besides columns and reduce, which are chosen when the step's width is known */
  slots: { weights?: string; input?: 'rms' | 'plain'; kv?: 'f32' | 'f16' };
  /** every override but WG, THREADS, COLUMNS */
  constants: Record<string, number>;
  bindings: Record<string, Slice>;
  /** what a group of THREADS works on: pairs of rows, units or heads */
  items: number;
  /** threads a pair of rows; 1 for kernels that have no pairs */
  threads: number;
  workgroup: number;
  reduce: 'single' | 'shared' | 'subgroup';
  over: 'columns' | 'outputs';
}

export interface Plan {
  buffers: BufferSpec[];
  dispatches: Dispatch[];
  layers: number;
  lanes: number;
  contextTokens: number;
  vocab: number;
  /** most columns a step, a multiple of 4 */
  columnCapacity: number;
  /** most rows of logits a step, a multiple of 4 */
  outputCapacity: number;
  /** vec4s a column record */
  columnStride: number;
  rope: { frequencies: number[]; magnitude: number };
  kv: 'f32' | 'f16';
  /** bytes of KV that one position of one lane occupies, all layers */
  kvBytesPerPosition: number;
  memory: { weightsBytes: number; kvBytes: number; scratchBytes: number; totalBytes: number };
}

/** What the planner must know of the machine. */
export interface DeviceProfile {
  maxBindingBytes: number;
  /** threads a workgroup */
  workgroup: number;
  /** how threads of one pair of rows add up; 'subgroup' falls back to 'shared' where rows are short */
  reduce: 'single' | 'shared' | 'subgroup';
  columnCapacity: number;
}

/** Columns a thread keeps sums for: 1, 2 or 4, whichever fits the step's width. */
export function columnVariant(count: number): 1 | 2 | 4 {
  return count <= 1 ? 1 : count === 2 ? 2 : 4;
}
