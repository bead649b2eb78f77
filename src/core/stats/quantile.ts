/**
 * Between its neighbours in rank, linearly: type 7 of [HyndmanFan1996].
 * @param sorted  ascending, not empty
 * @param share  0…1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const rank = share * (sorted.length - 1);
  const below = Math.floor(rank);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (rank - below) * (high - low);
}
