import { bootstrapEstimate, sumByQuestion, totalsOf, usualResampling } from './bootstrap.ts';
import type { Estimate, TestResult } from './estimate.ts';
import { labels, sizeOf, type CountedVotes } from './items.ts';
import { twoSidedP } from './normal.ts';

export interface FleissKappa {
  kappa: Estimate;
  /** of whether people agree by chance only; takes items for independent, as the paper does */
  test: TestResult;
  /** kappa wants the same number of votes on each item: only items with exactly so many are in it; null where none has two */
  votesAnItem: number | null;
  /** items with fewer or more */
  leftOut: number;
}

/**
 * Agreement of several people beyond chance. [Fleiss1971]
 * @param votesAnItem  at least 2; if not given, the number that most items have, and of several such the largest
 */
export function fleissKappa(
  { counting, items }: CountedVotes,
  votesAnItem = usualVotes(items.map(({ counts }) => sizeOf(counts))),
  resampling = usualResampling,
): FleissKappa {
  if (votesAnItem !== null && votesAnItem < 2) throw new Error(`Kappa of ${votesAnItem} votes an item.`);
  const exact = items.filter(({ counts }) => sizeOf(counts) === votesAnItem);
  const sums = sumByQuestion(
    exact,
    1 + labels.length,
    ({ item }) => item.question,
    (row, { counts }) => addItem(row, counts),
  );
  const votes = votesAnItem ?? 0;
  const rule = { ...counting, votesAnItem: votes };
  const facts = { n: exact.length, counted: 'items', measured: 'fleiss', rule } as const;
  const kappa = bootstrapEstimate(sums, (totals) => kappaOf(totals, votes), facts, resampling);
  const z = zOf(totalsOf(sums), votes);
  const p = z === null ? null : twoSidedP(z);
  return {
    kappa,
    test: { statistic: z, p, n: exact.length, rule: { test: 'fleiss-nee-landis', ...rule }, seed: null },
    votesAnItem,
    leftOut: items.length - exact.length,
  };
}

/**
 * @param table  how often each label was given to each item, all with the same number of votes, at least 2
 * @returns null without items, and where all votes have one label
 */
export function fleissKappaOfTable(
  table: readonly (readonly number[])[],
): { kappa: number; z: number; p: number } | null {
  const votes = (table[0] ?? []).reduce((sum, count) => sum + count, 0);
  const totals = new Float64Array(1 + (table[0]?.length ?? 0));
  for (const counts of table) {
    if (votes < 2 || counts.reduce((sum, count) => sum + count, 0) !== votes)
      throw new Error('Kappa of unequal votes.');
    addItem(totals, counts);
  }
  const kappa = kappaOf(totals, votes);
  const z = zOf(totals, votes);
  return kappa === null || z === null ? null : { kappa, z, p: twoSidedP(z) };
}

/** Adds [agreement P_i, votes of each label]. */
function addItem(row: Float64Array, counts: readonly number[]): void {
  const votes = counts.reduce((sum, count) => sum + count, 0);
  for (const [label, count] of counts.entries()) {
    row[0]! += (count * (count - 1)) / (votes * (votes - 1));
    row[1 + label]! += count;
  }
}

function kappaOf(totals: Float64Array, votesAnItem: number): number | null {
  const byLabel = totals.subarray(1);
  const votes = byLabel.reduce((sum, count) => sum + count, 0);
  const squares = byLabel.reduce((sum, count) => sum + count * count, 0);
  // whole numbers, so that "all votes have one label" is exact
  if (squares === votes * votes) return null;
  const chance = squares / (votes * votes);
  return ((totals[0]! * votesAnItem) / votes - chance) / (1 - chance);
}

/** Kappa over its standard error if people agree by chance only. */
function zOf(totals: Float64Array, votesAnItem: number): number | null {
  const kappa = kappaOf(totals, votesAnItem);
  return kappa === null ? null : kappa / errorUnderChance(totals.subarray(1), votesAnItem);
}

/**
 * Kappa's standard error if people agree by chance only: for the test, not for an interval. [FleissNeeLandis1979]
 * @param byLabel  votes of each label, at least two of them with any
 * @param votesAnItem  at least 2
 */
export function errorUnderChance(byLabel: ArrayLike<number>, votesAnItem: number): number {
  const counts = Array.from(byLabel);
  const votes = counts.reduce((sum, count) => sum + count, 0);
  let spread = 0;
  let skew = 0;
  for (const count of counts) {
    const p = count / votes;
    const q = 1 - p;
    spread += p * q;
    skew += p * q * (q - p);
  }
  return Math.sqrt((2 * (spread * spread - skew)) / (spread * spread * votes * (votesAnItem - 1)));
}

/** The number of votes that most items have, of those with two or more; of several such the largest. Null: none has two. */
export function usualVotes(sizes: readonly number[]): number | null {
  const items = new Map<number, number>();
  for (const size of sizes) if (size > 1) items.set(size, (items.get(size) ?? 0) + 1);
  const sorted = [...items].sort(([size, count], [otherSize, otherCount]) => otherCount - count || otherSize - size);
  return sorted[0]?.[0] ?? null;
}
