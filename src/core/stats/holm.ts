/**
 * Holm's adjusted p-values, in the order given: rejecting those below α keeps the chance of any false rejection among all below α, whatever
 * their dependence. [Holm1979]
 * @param p  of each test; null where there was nothing to test, which stays null and does not count as a test
 */
export function holm(p: readonly (number | null)[]): (number | null)[] {
  const tested = p.flatMap((value, at) => (value === null ? [] : [{ value, at }])).sort((a, b) => a.value - b.value);
  const adjusted = p.map<number | null>(() => null);
  let largest = 0;
  for (const [rank, { value, at }] of tested.entries()) {
    largest = Math.max(largest, Math.min(1, (tested.length - rank) * value));
    adjusted[at] = largest;
  }
  return adjusted;
}
