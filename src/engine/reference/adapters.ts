import type { Dispatch } from '../plan/plan.ts';
import type { BoundViews } from './views.ts';

/** What adapters do in each kernel, once more in plain loops; see shaders/adapter/ and shaders/lib/bottleneck.wgsl. */

export function takesAdapters({ slots }: Dispatch): boolean {
  return slots.adapter === 'lora';
}

/** Floats from the start of `adapter` to the column's slot, and the user's scale; scale 0 is the base alone. */
interface Lane {
  slot: number;
  scale: number;
}

export function laneOf({ constants }: Dispatch, views: BoundViews, column: number): Lane {
  const bottleneck = views.f32('bottleneck');
  const at = column * constants.BOTTLENECK_STRIDE!;
  return { slot: (bottleneck[at]! - 1) * constants.SLOT_STRIDE! * 4, scale: bottleneck[at + 1]! };
}

/** sum over k of adapter[at + k] × values[from + k] */
function dot(adapter: Float32Array, at: number, values: ArrayLike<number>, from: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += adapter[at + k]! * values[from + k]!;
  return sum;
}

/** a of one of the matrices that share an input, its partials added up. */
function bottleneckPart({ constants }: Dispatch, views: BoundViews, column: number, part: number): Float64Array {
  const { RANK, PARTIALS, A_AT, BOTTLENECK_STRIDE } = constants;
  const bottleneck = views.f32('bottleneck');
  const from = column * BOTTLENECK_STRIDE! + A_AT! + part * RANK!;
  const a = new Float64Array(RANK!);
  for (let partial = 0; partial < PARTIALS!; partial++) {
    for (let k = 0; k < RANK!; k++) a[k]! += bottleneck[from + partial * RANK! + k]!;
  }
  return a;
}

/** scale × root × B[row] · a */
export type AddedByAdapter = (row: number, part: number, index: number) => number;

/**
 * What the lanes' adapters add to the rows of a mat-vec.
 * @param sources columns, by index
 * @param roots the norm's factor of each column; a was taken without it
 * @param parts how many matrices share the input
 */
export function addedByAdapters(
  dispatch: Dispatch,
  views: BoundViews,
  sources: readonly number[],
  roots: (column: number) => number,
  parts: number,
): AddedByAdapter {
  if (!takesAdapters(dispatch) || dispatch.constants.PARTIALS === 0) return () => 0;
  const { RANK, B_AT } = dispatch.constants;
  const adapter = views.f32('adapter');
  const lanes = sources.map((column) => {
    const { slot, scale } = laneOf(dispatch, views, column);
    if (scale === 0) return null;
    const a = Array.from({ length: parts }, (_, part) => bottleneckPart(dispatch, views, column, part));
    return { b: slot + B_AT! * 4, factor: scale * roots(column), a };
  });
  return (row, part, index) => {
    const lane = lanes[index]!;
    return lane === null ? 0 : lane.factor * dot(adapter, lane.b + row * RANK!, lane.a[part]!, 0, RANK!);
  };
}

/** Rows of the slot that ride along with `project`, over the same input. */
export function rideAlong(dispatch: Dispatch, views: BoundViews, columns: number): void {
  if (!takesAdapters(dispatch)) return;
  const { RANK, UNITS, RIDE_AT, RIDE_PAIRS, RIDE_TO, RIDE_ADDS, THROUGH_AT, THROUGH_BIAS_AT, BOTTLENECK_STRIDE } =
    dispatch.constants;
  const adapter = views.f32('adapter');
  const bottleneck = views.f32('bottleneck');
  const x = views.f32('x');
  const width = UNITS! * 32;
  for (let column = 0; column < columns; column++) {
    const { slot, scale } = laneOf(dispatch, views, column);
    if (scale === 0) continue;
    const a = RIDE_ADDS === 1 ? bottleneckPart(dispatch, views, column, 0) : null;
    for (let row = 0; row < RIDE_PAIRS! * 2; row++) {
      const to = column * BOTTLENECK_STRIDE! + RIDE_TO! + row;
      const sum = dot(adapter, slot + RIDE_AT! * 4 + row * width, x, column * width, width);
      bottleneck[to] = a
        ? bottleneck[to]! +
          sum +
          adapter[slot + THROUGH_BIAS_AT! + row]! +
          scale * dot(adapter, slot + THROUGH_AT! * 4 + row * RANK!, a, 0, RANK!)
        : sum;
    }
  }
}

/** A of `output` over one head's output `y[at …]`. */
export function takeThroughA(dispatch: Dispatch, views: BoundViews, head: number, column: number, at: number): void {
  if (!takesAdapters(dispatch)) return;
  const { RANK, HEAD_PAIRS, OUTPUT_A_AT, PARTIALS_AT, BOTTLENECK_STRIDE } = dispatch.constants;
  const { slot, scale } = laneOf(dispatch, views, column);
  if (scale === 0) return;
  const adapter = views.f32('adapter');
  const bottleneck = views.f32('bottleneck');
  const y = views.f32('y');
  const headDim = HEAD_PAIRS! * 2;
  const a = slot + OUTPUT_A_AT! + head * headDim * RANK!;
  for (let r = 0; r < RANK!; r++) {
    let sum = 0;
    for (let d = 0; d < headDim; d++) sum += y[at + d]! * adapter[a + d * RANK! + r]!;
    bottleneck[column * BOTTLENECK_STRIDE! + PARTIALS_AT! + head * RANK! + r] = sum;
  }
}

/** Notes slot and scale for the kernels that follow, and adds scale × B A[token] to `x[at …]`. */
export function adaptEmbedding(
  dispatch: Dispatch,
  views: BoundViews,
  column: number,
  { token, at, width }: { token: number; at: number; width: number },
): void {
  if (!takesAdapters(dispatch)) return;
  const { RANK, COLUMN_STRIDE, BOTTLENECK_STRIDE, HAS_PAIR, TOKEN_A_AT, TOKEN_B_AT } = dispatch.constants;
  const record = column * COLUMN_STRIDE! * 4;
  const bottleneck = views.f32('bottleneck');
  bottleneck[column * BOTTLENECK_STRIDE!] = views.u32('columns')[record + 4]!;
  bottleneck[column * BOTTLENECK_STRIDE! + 1] = views.f32('columns')[record + 5]!;
  const { slot, scale } = laneOf(dispatch, views, column);
  if (HAS_PAIR === 0 || scale === 0) return;
  const adapter = views.f32('adapter');
  const x = views.f32('x');
  const a = slot + TOKEN_A_AT! * 4 + token * RANK!;
  for (let row = 0; row < width; row++) {
    x[at + row]! += scale * dot(adapter, slot + TOKEN_B_AT! * 4 + row * RANK!, adapter, a, RANK!);
  }
}

/** x' = x + scale B d, and A x' of the matrices to come. */
export function joinLayers(dispatch: Dispatch, views: BoundViews, columns: number): void {
  const { UNITS, ROW_PAIRS, RANK, ROWS_AT, TO, THROUGH_AT, DOWN_AT, DOWN_FROM, OWES, BOTTLENECK_STRIDE } =
    dispatch.constants;
  const width = UNITS! * 32;
  const x = views.f32('x');
  const joined = views.f32('joined');
  const adapter = views.f32('adapter');
  const bottleneck = views.f32('bottleneck');
  for (let column = 0; column < columns; column++) {
    const { slot, scale } = laneOf(dispatch, views, column);
    const at = column * width;
    const d = column * BOTTLENECK_STRIDE! + DOWN_FROM!;
    if (scale !== 0) {
      for (let row = 0; row < ROW_PAIRS! * 2; row++) {
        let sum = dot(adapter, slot + ROWS_AT! * 4 + row * width, x, at, width);
        if (OWES === 1) sum += scale * dot(adapter, slot + THROUGH_AT! * 4 + row * RANK!, bottleneck, d, RANK!);
        bottleneck[column * BOTTLENECK_STRIDE! + TO! + row] = sum;
      }
    }
    if (OWES === 0) continue;
    for (let row = 0; row < width; row++) {
      const owed = scale === 0 ? 0 : scale * dot(adapter, slot + DOWN_AT! * 4 + row * RANK!, bottleneck, d, RANK!);
      joined[at + row] = x[at + row]! + owed;
    }
  }
}

/** Record 0 of the column table names the slot that is being filled. */
function slotToFill({ constants }: Dispatch, views: BoundViews): number {
  return (views.u32('columns')[4]! - 1) * constants.SLOT_STRIDE! * 4;
}

/** P = A W, part by part of W's rows. */
export function composeBase(dispatch: Dispatch, views: BoundViews, rows: number): void {
  const { UNITS, FIRST_ROW, ROWS, ROWS_AT, ROW_STRIDE, TO } = dispatch.constants;
  const adapter = views.f32('adapter');
  const slot = slotToFill(dispatch, views);
  const { format, planes } = views.matrix();
  const decoded = new Float32Array(32);
  const sums = new Float64Array(rows * 32);
  for (let u = 0; u < UNITS!; u++) {
    const to = (row: number) => slot + TO! * 4 + (row * UNITS! + u) * 32;
    for (let row = 0; row < rows; row++) {
      for (let e = 0; e < 32; e++) sums[row * 32 + e] = FIRST_ROW! > 0 ? adapter[to(row) + e]! : 0;
    }
    for (let inner = 0; inner < ROWS!; inner++) {
      format.decodeUnit(planes, inner * UNITS! + u, decoded);
      for (let row = 0; row < rows; row++) {
        const factor = adapter[slot + ROWS_AT! + row * ROW_STRIDE! + FIRST_ROW! + inner]!;
        if (factor === 0) continue; // the rows beyond an adapter's own rank
        for (let e = 0; e < 32; e++) sums[row * 32 + e]! += factor * decoded[e]!;
      }
    }
    for (let row = 0; row < rows; row++) adapter.set(sums.subarray(row * 32, (row + 1) * 32), to(row));
  }
}

/** P = A B */
export function composeAdapter(dispatch: Dispatch, views: BoundViews, rows: number): void {
  const { RANK, INNER, ROWS_AT, ROW_STRIDE, B_AT, TO } = dispatch.constants;
  const adapter = views.f32('adapter');
  const slot = slotToFill(dispatch, views);
  const sums = new Float64Array(RANK!);
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    for (let inner = 0; inner < INNER!; inner++) {
      const factor = adapter[slot + ROWS_AT! + row * ROW_STRIDE! + inner]!;
      if (factor === 0) continue;
      const b = slot + B_AT! * 4 + inner * RANK!;
      for (let k = 0; k < RANK!; k++) sums[k]! += factor * adapter[b + k]!;
    }
    adapter.set(sums, slot + TO! * 4 + row * RANK!);
  }
}
