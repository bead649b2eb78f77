import { bootstrapEstimate, sumByQuestion, usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { labels, sizeOf, type CountedVotes } from './items.ts';

/**
 * Krippendorff's alpha for labels without order: agreement beyond chance with any number of votes an item, so our usual number. Items
 * with a single vote have nothing to be paired with and are left out. [Krippendorff2011, section C]
 */
export function krippendorffAlpha({ counting, items }: CountedVotes, resampling = usualResampling): Estimate {
  const several = items.filter(({ counts }) => sizeOf(counts) > 1);
  const sums = sumByQuestion(
    several,
    1 + labels.length,
    ({ item }) => item.question,
    (row, { counts }) => addUnit(row, counts),
  );
  const n = several.reduce((total, { counts }) => total + sizeOf(counts), 0);
  return bootstrapEstimate(
    sums,
    alphaOf,
    { n, counted: 'votes', measured: 'alpha', rule: { ...counting } },
    resampling,
  );
}

/**
 * @param units  how often each label was given to each unit
 * @returns null where no unit has two votes, and where all votes of such units have one label: nothing could disagree
 */
export function nominalAlpha(units: readonly (readonly number[])[]): number | null {
  const totals = new Float64Array(1 + (units[0]?.length ?? 0));
  for (const counts of units) if (counts.reduce((sum, count) => sum + count, 0) > 1) addUnit(totals, counts);
  return alphaOf(totals);
}

/** Adds [coincidences of equal labels, votes of each label]. */
function addUnit(row: Float64Array, counts: readonly number[]): void {
  const votes = counts.reduce((sum, count) => sum + count, 0);
  for (const [label, count] of counts.entries()) {
    row[0]! += (count * (count - 1)) / (votes - 1);
    row[1 + label]! += count;
  }
}

function alphaOf(totals: Float64Array): number | null {
  const byLabel = totals.subarray(1);
  const n = byLabel.reduce((sum, count) => sum + count, 0);
  const equalByChance = byLabel.reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = n * (n - 1) - equalByChance;
  // observed over expected disagreement, (1 − equal / n) / (expected / (n (n − 1)))
  return expected === 0 ? null : 1 - ((n - totals[0]!) * (n - 1)) / expected;
}
