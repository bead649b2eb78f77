import { type Plan, widestTile } from './plan.ts';

/** The adapter that a column runs under. */
export interface ColumnUse {
  /** 1 …; 0: the base alone */
  slot: number;
  /** the user's */
  scale: number;
}

/** One token to compute; without an adapter where it names none. */
export interface Column extends Partial<ColumnUse> {
  token: number;
  lane: number;
  position: number;
}

/** vec4s of a record before its turns */
export const columnHeader = 2;

/** Marks a record without a column, or an output slot without a wish. */
export const dead = 0xffffffff;

/**
 * The column table of a step, as shaders/lib/columns.wgsl reads it.
 * @param outputs columns whose logits are wanted, in order of the output slots
 * @returns the words that the step needs: whole records, padded with dead ones, since kernels compute groups of columns
 */
export function writeColumns(
  plan: Plan,
  columns: readonly Column[],
  outputs: readonly number[],
  into: Uint32Array,
): number {
  const floats = new Float32Array(into.buffer, into.byteOffset, into.length);
  const stride = plan.columnStride * 4;
  const wanted = Math.max(columns.length, outputs.length);
  const grain = wanted <= 4 ? 4 : widestTile;
  const records = Math.min(plan.columnCapacity, Math.ceil(wanted / grain) * grain);
  for (let index = 0; index < records; index++) {
    const column = columns[index];
    const at = index * stride;
    into[at] = column ? column.token : dead;
    into[at + 1] = column?.lane ?? 0;
    into[at + 2] = column?.position ?? 0;
    into[at + 3] = outputs[index] ?? dead;
    into[at + 4] = column?.slot ?? 0;
    floats[at + 5] = column?.slot ? (column.scale ?? 1) : 0;
    if (column) writeTurns(plan.rope, column.position, floats, at + columnHeader * 4);
  }
  return records * stride;
}

/** cos and sin of each turned pair at a position, taken in double precision, since WGSL promises little of them for large angles. */
export function writeTurns(
  { frequencies, magnitude }: Plan['rope'],
  position: number,
  into: Float32Array,
  at: number,
): void {
  for (let pair = 0; pair < frequencies.length; pair++) {
    const angle = position * frequencies[pair]!;
    into[at + pair * 2] = Math.cos(angle) * magnitude;
    into[at + pair * 2 + 1] = Math.sin(angle) * magnitude;
  }
}
