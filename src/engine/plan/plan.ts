/**
 * The plan: buffers and an ordered list of dispatches, all plain data. Two executors run it (gpu/ and reference/); `printPlan`
 * shows it. A step computes *columns*, each one token of some lane at some position; see shaders/lib/columns.wgsl.
 */

import type { LoopRoom } from './loop-room.ts';

export type KernelName =
  | 'embed'
  | 'join'
  | 'qkv'
  | 'attention'
  | 'gather'
  | 'project'
  | 'gate_up'
  | 'gate'
  | 'up'
  | 'head'
  | 'compose_base'
  | 'compose_adapter';

/** Kernels of the token loop, which are no part of a step. */
export type LoopKernelName = 'survey' | 'draw';

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
  /** F32, a row a column; see shaders/lib/bottleneck.wgsl */
  | { kind: 'bottleneck'; name: string; sizeBytes: number; stride: number }
  /** F32, all slots of one layer, one after another */
  | { kind: 'adapter'; name: string; sizeBytes: number; slotBytes: number; parts: AdapterPart[] }
  /** `parts`: F32, what attention leaves of split positions; `loop`: what goes round on the device, see loop-room.ts */
  | { kind: 'columns' | 'cache' | 'logits' | 'parts' | 'loop'; name: string; sizeBytes: number };

/** Half of a pair as it lies in a slot: row r of the file's tensor at `offset` + r × `stride`, zeros beside and after it. */
export interface AdapterPart {
  /** of the base */
  tensor: string;
  half: 'a' | 'b';
  /** bytes from the start of the slot */
  offset: number;
  /** rows that the part has room for, and floats from one to the next; where transposed, columns and rows of the file */
  rows: number;
  stride: number;
  transposed: boolean;
  /** norm gain that the columns are multiplied by: the norm comes before this matrix */
  gain: string | null;
  /** a bias whose product with each row is all that is kept: one number a row */
  times: string | null;
}

export interface Slice {
  buffer: string;
  offset: number;
  sizeBytes: number;
}

/** How the rows of a mat-vec are shared out among threads; see shaders/product/walk.wgsl. */
export interface Form {
  /** threads a set of pairs of rows; 1 for kernels that have no pairs */
  threads: number;
  workgroup: number;
  /** how the threads of a set add up */
  reduce: 'single' | 'shared' | 'subgroup' | 'wave';
  /** pairs of rows a set computes at once */
  atOnce: 1 | 2 | 4;
}

/** Tiles of many columns by their names in shaders/tile/; pairs of rows, columns and threads a workgroup. */
export const tiles = {
  '64x64': { pairs: 32, columns: 64, workgroup: 64 },
  '32x32': { pairs: 16, columns: 32, workgroup: 64 },
  '8x8': { pairs: 4, columns: 8, workgroup: 4 },
} as const;
export type TileName = keyof typeof tiles;

/** columns */
export const widestTile = Math.max(...Object.values(tiles).map(({ columns }) => columns));

export interface Dispatch extends Form {
  label: string;
  layer: number | null;
  kernel: KernelName;
  /** what fills the kernel's slots, besides those of its form, which is chosen when the step's width is known */
  slots: { weights?: string; input?: 'rms' | 'plain'; kv?: 'f32' | 'f16'; adapter?: 'none' | 'lora' };
  /** every override but WG, THREADS, COLUMNS */
  constants: Record<string, number>;
  bindings: Record<string, Slice>;
  /** what there is to work on: pairs of rows, units or heads */
  items: number;
  /** pairs of rows of adapters that ride along; see shaders/adapter/ride_lora.wgsl */
  riding: number;
  /** what computes many columns at once, in attention four of one lane; null: the form for few does that, too */
  tile: TileName | null;
  over: 'columns' | 'outputs';
  /** what runs only where a step's positions are split into parts */
  onlySplit?: true;
  /** bytes of one slot that this dispatch reads: of the adapter's own numbers, and of what was composed from them */
  adapterBytes: { own: number; composed: number };
}

/** Room for adapters beside the base. */
export interface AdapterRoom {
  /** every pair is padded to it */
  rank: number;
  slots: number;
  /** whether any adapter has a pair on the embedding, on the head */
  embedding: boolean;
  head: boolean;
}

export interface Plan {
  buffers: BufferSpec[];
  dispatches: Dispatch[];
  /** what runs once after a slot was filled, over `rows` rows each */
  composition: { dispatch: Dispatch; rows: number }[];
  /** null: the base alone */
  adapters: AdapterRoom | null;
  /** null: tokens are drawn in script, from logits read back */
  loop: LoopRoom | null;
  layers: number;
  lanes: number;
  contextTokens: number;
  vocab: number;
  /** most columns a step, whole tiles */
  columnCapacity: number;
  /** most rows of logits a step, a multiple of 4 */
  outputCapacity: number;
  /** positions a part, and most parts, of a lane that looks far back; see shaders/attention/attention.wgsl */
  parts: { positions: number; most: number };
  /** vec4s a column record */
  columnStride: number;
  rope: { frequencies: number[]; magnitude: number };
  kv: 'f32' | 'f16';
  /** bytes of KV that one position of one lane occupies, all layers */
  kvBytesPerPosition: number;
  memory: {
    weightsBytes: number;
    kvBytes: number;
    scratchBytes: number;
    adapterBytes: number;
    totalBytes: number;
  };
}

/** How a device is to share out rows, whatever their length. */
export interface FormChoice extends Pick<Form, 'reduce' | 'atOnce'> {
  /** threads a workgroup */
  workgroup: number;
}

/** What the planner must know of the machine. */
export interface DeviceProfile extends FormChoice {
  maxBindingBytes: number;
  /** forms that were found faster for a format, by the name of its shader; see gpu/tuning.ts */
  forms?: Readonly<Record<string, FormChoice>>;
  /** threads of a subgroup where all have as many, which 'wave' needs; absent: they differ, or are not known */
  subgroupSize?: number;
  tile: TileName | null;
  /** most columns a step; a large model takes fewer */
  columnCapacity: number;
  /** positions a part of attention, at least */
  part: number;
  /** most rounds of the token loop a submit; absent: tokens are drawn in script */
  rounds?: number;
}

/**
 * How many threads share rows of `units`, and how they add up. Rows too short for subgroups add up as a tree.
 * @param weights the shader of the matrix' format, for which the device may have a form of its own
 */
export function sharing(profile: DeviceProfile, units: number, weights?: string): Form {
  const { workgroup, reduce, atOnce } = (weights !== undefined && profile.forms?.[weights]) || profile;
  if (reduce === 'single') return { threads: 1, workgroup, reduce, atOnce };
  const most = Math.min(workgroup, 2 ** Math.floor(Math.log2(units)));
  if (reduce === 'subgroup' && most === workgroup) return { threads: workgroup, workgroup, reduce, atOnce };
  const { subgroupSize } = profile;
  if (reduce === 'wave' && subgroupSize !== undefined && subgroupSize <= most) {
    return { threads: subgroupSize, workgroup, reduce, atOnce };
  }
  return { threads: most, workgroup, reduce: most === 1 ? 'single' : 'shared', atOnce };
}

/** The form of a kernel that has no pairs of rows: a thread an item, or a workgroup. */
export function apart(workgroup: number): Form & Pick<Dispatch, 'riding' | 'tile'> {
  return { threads: 1, workgroup, reduce: 'single', atOnce: 1, riding: 0, tile: null };
}

/** What computes a step: columns a thread of the mat-vec keeps sums for, or the tile. */
export type Variant = 1 | 2 | 4 | 'tile';

/** Fewer columns than these leave a tile too empty. */
const fewestTiled = 16;

/** Whichever fits the step's width. */
export function variantFor(count: number, { tile }: Pick<Dispatch, 'tile'>): Variant {
  if (tile !== null && count >= Math.min(fewestTiled, tiles[tile].columns)) return 'tile';
  return count <= 1 ? 1 : count === 2 ? 2 : 4;
}
