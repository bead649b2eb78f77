import { floatToHalf } from '../formats/half.ts';
import { columnHeader, dead } from '../plan/columns.ts';
import type { Dispatch, KernelName, Plan } from '../plan/plan.ts';
import {
  adaptEmbedding,
  type AddedByAdapter,
  addedByAdapters,
  composeAdapter,
  composeBase,
  joinLayers,
  rideAlong,
  takeThroughA,
} from './adapters.ts';
import { type HeadAttention, plainAttention } from './head-attention.ts';
import { rmsNorm } from './rms-norm.ts';
import { type MatrixDots, plainDots } from './matrix-dots.ts';
import type { BoundViews } from './views.ts';

/**
 * Every kernel of shaders/ once more in plain loops: the tests' truth, and with `dots` in vectors the
 * executor where there is no GPU.
 * Formulas and shapes stand at the head of the shader of the same name; constants and bindings are the same.
 */
export type ReferenceKernel = (dispatch: Dispatch, views: BoundViews, columns: number, scratch: Scratch) => void;

/** Memory that the kernels share, so that a step allocates nothing. */
export interface Scratch {
  /** (columns, longest padded input) */
  normed: Float32Array;
  /** the norm's factor of each column */
  roots: Float64Array;
  dots: MatrixDots;
  attend: HeadAttention;
}

/** Floats of the longest input. */
export function longestInput(plan: Plan): number {
  return Math.max(...plan.buffers.map((buffer) => (buffer.kind === 'activation' ? buffer.sizeBytes / 4 : 0)));
}

/** What computes in vectors, with inputs where it can reach them. */
type InVectors = Pick<Scratch, 'normed' | 'dots' | 'attend'>;

/** @param inVectors null: plain loops */
export function scratchFor(plan: Plan, inVectors: InVectors | null = null): Scratch {
  return {
    roots: new Float64Array(Math.max(plan.columnCapacity, plan.outputCapacity)),
    ...(inVectors ?? {
      normed: new Float32Array(longestInput(plan)),
      dots: plainDots(),
      attend: plainAttention(plan.contextTokens),
    }),
  };
}

const firstColumns: number[][] = [];
function ownColumns(count: number): number[] {
  return (firstColumns[count] ??= Array.from({ length: count }, (_, column) => column));
}

/** The input of a mat-vec: under RMSNorm where the dispatch says so, else as it is. */
function inputOf(
  { slots, constants }: Dispatch,
  views: BoundViews,
  sources: readonly number[],
  scratch: Scratch,
): Float32Array {
  if (slots.input !== 'rms') return views.f32('x');
  rmsNorm(
    views.f32('x'),
    views.f32('vectors'),
    constants.WIDTH!,
    constants.UNITS! * 32,
    constants.EPS!,
    sources,
    scratch.normed,
    scratch.roots,
  );
  return scratch.normed;
}

/** What adapters add to the rows of a mat-vec, after `inputOf`. */
function addedTo(
  dispatch: Dispatch,
  views: BoundViews,
  sources: readonly number[],
  scratch: Scratch,
  parts = 1,
): AddedByAdapter {
  const normed = dispatch.slots.input === 'rms';
  return addedByAdapters(dispatch, views, sources, (column) => (normed ? scratch.roots[column]! : 1), parts);
}

const silu = (z: number) => z / (1 + Math.exp(-z));

const embed: ReferenceKernel = (dispatch, views, columns) => {
  const { constants } = dispatch;
  const table = views.u32('columns');
  const x = views.f32('x');
  const { format, planes, unitsPerRow } = views.matrix();
  for (let column = 0; column < columns; column++) {
    const token = table[column * constants.COLUMN_STRIDE! * 4]!;
    const row = token - constants.FIRST_ROW!;
    if (row < 0 || row >= constants.ROWS!) continue;
    for (let u = 0; u < unitsPerRow; u++) {
      const at = (column * unitsPerRow + u) * 32;
      format.decodeUnit(planes, row * unitsPerRow + u, x.subarray(at, at + 32));
    }
    const width = unitsPerRow * 32;
    adaptEmbedding(dispatch, views, column, { token, at: column * width, width });
  }
};

const qkv: ReferenceKernel = (dispatch, views, columns, scratch) => {
  const c = dispatch.constants;
  const headPairs = c.HEAD_PAIRS!;
  const qPairs = c.Q_PAIRS!;
  const kvPairs = c.KV_PAIRS!;
  const stride = c.COLUMN_STRIDE! * 4;
  const table = views.u32('columns');
  const turns = views.f32('columns');
  const vectors = views.f32('vectors');
  const queries = views.f32('queries');
  const store = cacheWriter(dispatch, views);
  const matrix = views.matrix();
  const sources = ownColumns(columns);
  const inputs = inputOf(dispatch, views, sources, scratch);
  const added = addedTo(dispatch, views, sources, scratch, 3);
  const sums = scratch.dots(matrix, 0, c.PAIRS! * 2, inputs, sources);
  for (let local = 0; local < c.PAIRS!; local++) {
    const pair = c.FIRST_PAIR! + local;
    const inner = pair % headPairs;
    const turned = pair < qPairs + kvPairs && inner < c.ROTARY_PAIRS!;
    const head = (pair - inner) * 2;
    const apart = c.NEOX === 1 && turned;
    const rowA = apart ? head + inner : pair * 2;
    const rowB = apart ? head + inner + c.ROTARY_PAIRS! : pair * 2 + 1;
    const sumA = (rowA - c.FIRST_PAIR! * 2) * columns;
    const sumB = (rowB - c.FIRST_PAIR! * 2) * columns;
    for (let column = 0; column < columns; column++) {
      const part = pair < qPairs ? 0 : pair < qPairs + kvPairs ? 1 : 2;
      let a = sums[sumA + column]! + added(rowA, part, column);
      let b = sums[sumB + column]! + added(rowB, part, column);
      if (c.HAS_BIAS === 1) {
        a += vectors[c.UNITS! * 32 + rowA]!;
        b += vectors[c.UNITS! * 32 + rowB]!;
      }
      const record = column * stride;
      if (turned) {
        const cos = turns[record + columnHeader * 4 + inner * 2]!;
        const sin = turns[record + columnHeader * 4 + inner * 2 + 1]!;
        [a, b] = [a * cos - b * sin, a * sin + b * cos];
      }
      const at = (table[record + 1]! * c.CONTEXT! + table[record + 2]!) * kvPairs;
      if (pair < qPairs) {
        queries[(column * qPairs + pair) * 2] = a;
        queries[(column * qPairs + pair) * 2 + 1] = b;
      } else if (pair < qPairs + kvPairs) store((at + pair - qPairs) * 2, a, b);
      else store((c.V_AT! + at + pair - qPairs - kvPairs) * 2, a, b);
    }
  }
};

function cacheWriter(dispatch: Dispatch, views: BoundViews): (at: number, a: number, b: number) => void {
  if (dispatch.slots.kv === 'f16') {
    const cache = views.u16('cache');
    return (at, a, b) => {
      cache[at] = floatToHalf(a);
      cache[at + 1] = floatToHalf(b);
    };
  }
  const cache = views.f32('cache');
  return (at, a, b) => {
    cache[at] = a;
    cache[at + 1] = b;
  };
}

const attention: ReferenceKernel = (dispatch, views, columns, scratch) => {
  const c = dispatch.constants;
  const headDim = c.HEAD_PAIRS! * 2;
  const stride = c.KV_HEADS! * headDim;
  const table = views.u32('columns');
  const queries = views.f32('queries');
  const y = views.f32('y');
  const cache = dispatch.slots.kv === 'f16' ? views.u16('cache') : views.f32('cache');
  for (let column = 0; column < columns; column++) {
    const record = column * c.COLUMN_STRIDE! * 4;
    const lane = table[record + 1]!;
    const positions = table[record + 2]! + 1;
    for (let head = 0; head < c.HEADS!; head++) {
      const group = Math.floor(head / (c.HEADS! / c.KV_HEADS!));
      const keys = lane * c.CONTEXT! * stride + group * headDim;
      const values = c.V_AT! * 2 + keys;
      const query = (column * c.HEADS! + head) * headDim;
      const out = column * c.OUT_STRIDE! + head * headDim;
      const scale = c.SCALE!;
      scratch.attend({ queries, query, cache, keys, values, stride, positions, headDim, scale, y, out });
      takeThroughA(dispatch, views, head, column, out);
    }
  }
};

const gather: ReferenceKernel = (dispatch, views, columns) => {
  const { COLUMN_STRIDE, PART, MOST_PARTS, HEADS, HEAD_PAIRS, OUT_STRIDE } = dispatch.constants;
  const table = views.u32('columns');
  const parts = views.f32('parts');
  const y = views.f32('y');
  const headDim = HEAD_PAIRS! * 2;
  const stride = headDim + 2;
  for (let column = 0; column < columns; column++) {
    const count = Math.floor(table[column * COLUMN_STRIDE! * 4 + 2]! / PART!) + 1;
    if (count === 1) continue;
    for (let head = 0; head < HEADS!; head++) {
      const at = (column * HEADS! + head) * MOST_PARTS! * stride;
      const out = column * OUT_STRIDE! + head * headDim;
      const own = Array.from({ length: count }, (_, part) => at + part * stride);
      const highest = Math.max(...own.map((from) => parts[from + headDim]!));
      const weights = own.map((from) => Math.exp(parts[from + headDim]! - highest));
      const total = own.reduce((sum, from, part) => sum + weights[part]! * parts[from + headDim + 1]!, 0);
      for (let d = 0; d < headDim; d++) {
        y[out + d] = own.reduce((sum, from, part) => sum + weights[part]! * parts[from + d]!, 0) / total;
      }
      takeThroughA(dispatch, views, head, column, out);
    }
  }
};

/** Walks the rows of a matrix whose outputs are single rows, and hands each sum to `put`. */
function forRows(
  dispatch: Dispatch,
  views: BoundViews,
  sources: readonly number[],
  scratch: Scratch,
  put: (row: number, column: number, sum: number) => void,
): void {
  const { ROWS, FIRST_ROW } = dispatch.constants;
  const matrix = views.matrix();
  const inputs = inputOf(dispatch, views, sources, scratch);
  const added = addedTo(dispatch, views, sources, scratch);
  for (let first = 0; first < ROWS!; first += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, ROWS! - first);
    const sums = scratch.dots(matrix, first, rows, inputs, sources);
    for (let row = 0; row < rows; row++) {
      const whole = FIRST_ROW! + first + row;
      for (let column = 0; column < sources.length; column++) {
        put(whole, column, sums[row * sources.length + column]! + added(whole, 0, column));
      }
    }
  }
}

/** so that the results of a large vocabulary need little room */
const rowsAtOnce = 4096;

/** The most results that any dispatch asks of `Scratch.dots` in one call. */
export function mostResults({ dispatches, columnCapacity, outputCapacity }: Plan): number {
  const rows = dispatches.map(({ kernel, constants: { PAIRS, ROWS } }) => {
    if (kernel === 'qkv') return PAIRS! * 2;
    return kernel === 'gate_up' ? ROWS! * 2 : Math.min(ROWS ?? 0, rowsAtOnce);
  });
  return Math.max(...rows) * Math.max(columnCapacity, outputCapacity);
}

const project: ReferenceKernel = (dispatch, views, columns, scratch) => {
  const { OUT_STRIDE, HAS_BIAS } = dispatch.constants;
  const residual = views.f32('residual');
  const vectors = views.f32('vectors');
  forRows(dispatch, views, ownColumns(columns), scratch, (row, column, sum) => {
    const at = column * OUT_STRIDE! + row;
    residual[at] = residual[at]! + sum + (HAS_BIAS === 1 ? vectors[row]! : 0);
  });
  rideAlong(dispatch, views, columns);
};

const gateUp: ReferenceKernel = (dispatch, views, columns, scratch) => {
  const { ROWS, FIRST_ROW, OUT_STRIDE, HIDDEN } = dispatch.constants;
  const hidden = views.f32('hidden');
  const bias = biasOf(dispatch, views);
  const matrix = views.matrix();
  const sources = ownColumns(columns);
  const inputs = inputOf(dispatch, views, sources, scratch);
  const added = addedTo(dispatch, views, sources, scratch, 2);
  const sums = scratch.dots(matrix, 0, ROWS! * 2, inputs, sources);
  for (let row = 0; row < ROWS!; row++) {
    for (let column = 0; column < columns; column++) {
      const whole = FIRST_ROW! + row;
      const g = sums[row * columns + column]! + added(whole, 0, column) + bias(whole);
      const u = sums[(ROWS! + row) * columns + column]! + added(HIDDEN! + whole, 1, column) + bias(HIDDEN! + whole);
      hidden[column * OUT_STRIDE! + FIRST_ROW! + row] = silu(g) * u;
    }
  }
};

const gate: ReferenceKernel = (dispatch, views, columns, scratch) => {
  const hidden = views.f32('hidden');
  const bias = biasOf(dispatch, views);
  forRows(dispatch, views, ownColumns(columns), scratch, (row, column, sum) => {
    hidden[column * dispatch.constants.OUT_STRIDE! + row] = sum + bias(row);
  });
};

const up: ReferenceKernel = (dispatch, views, columns, scratch) => {
  const hidden = views.f32('hidden');
  const bias = biasOf(dispatch, views);
  forRows(dispatch, views, ownColumns(columns), scratch, (row, column, sum) => {
    const at = column * dispatch.constants.OUT_STRIDE! + row;
    hidden[at] = silu(hidden[at]!) * (sum + bias(row));
  });
};

/** Biases lie behind the norm gain, which is padded to whole units. */
function biasOf({ constants }: Dispatch, views: BoundViews): (row: number) => number {
  if (constants.HAS_BIAS !== 1) return () => 0;
  const vectors = views.f32('vectors');
  const start = constants.UNITS! * 32;
  return (row) => vectors[start + row]!;
}

const head: ReferenceKernel = (dispatch, views, outputs, scratch) => {
  const { COLUMN_STRIDE, OUT_STRIDE } = dispatch.constants;
  const logits = views.f32('logits');
  const table = views.u32('columns');
  const sources: number[] = [];
  for (let slot = 0; slot < outputs; slot++) {
    const source = table[slot * COLUMN_STRIDE! * 4 + 3]!;
    sources.push(source === dead ? 0 : source);
  }
  forRows(dispatch, views, sources, scratch, (row, slot, sum) => {
    logits[slot * OUT_STRIDE! + row] = sum;
  });
};

export const referenceKernels: Record<KernelName, ReferenceKernel> = {
  embed,
  join: joinLayers,
  qkv,
  attention,
  gather,
  project,
  gate_up: gateUp,
  gate,
  up,
  head,
  compose_base: composeBase,
  compose_adapter: composeAdapter,
};
