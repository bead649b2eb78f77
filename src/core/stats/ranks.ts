/** Places that a model may have, 1 being the first. */
export interface Ranks {
  best: number;
  worst: number;
}

/**
 * The best place leaves before a model only those that are certainly stronger: whose lower bound is above its upper one
 * [Chiang2024]. The worst leaves behind it only those that are certainly weaker. Intervals each at 95 % make no joint promise.
 */
export function ranksOf(bounds: readonly { low: number; high: number }[]): Ranks[] {
  return bounds.map(({ low, high }) => ({
    best: 1 + bounds.filter((other) => other.low > high).length,
    worst: bounds.length - bounds.filter((other) => other.high < low).length,
  }));
}
