import type { Column } from './columns.ts';
import type { DeviceProfile, Plan } from './plan.ts';

/** Most columns whose positions are split: with more there is work enough for a device without. */
export const mostSplitColumns = 4;

const mostParts = 64;

/** Parts that a lane's positions are split into, so that a few columns occupy a whole device. */
export function partsFor({ part }: DeviceProfile, contextTokens: number): Plan['parts'] {
  const positions = Math.max(part, Math.ceil(contextTokens / mostParts));
  return { positions, most: Math.ceil(contextTokens / positions) };
}

/**
 * Parts of a step. Where a column's parts begin depends on its own position alone, so that company changes nothing.
 * @param positions that the longest of its lanes looks back on, with its own
 */
export function partsOf({ parts }: Plan, columns: number, positions: number): number {
  return columns > mostSplitColumns ? 1 : Math.max(1, Math.min(parts.most, Math.ceil(positions / parts.positions)));
}

/** What decides which form of a kernel computes a step. */
export interface StepShape {
  columns: number;
  outputs: number;
  /** parts that positions are split into */
  parts: number;
  /** whether each four columns, counted from the first, are of one lane, so that attention reads its keys and values once for them */
  fours: boolean;
}

export function shapeOf(plan: Plan, columns: readonly Column[], outputs: number): StepShape {
  const furthest = columns.reduce((most, { position }) => Math.max(most, position), 0);
  return {
    columns: columns.length,
    outputs,
    parts: partsOf(plan, columns.length, furthest + 1),
    fours: columns.length > 4 && columns.every(({ lane }, index) => lane === columns[index - (index % 4)]!.lane),
  };
}
