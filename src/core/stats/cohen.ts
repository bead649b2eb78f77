import { bootstrapEstimate, sumByQuestion, usualResampling } from './bootstrap.ts';
import type { Estimate, Rule } from './estimate.ts';
import { labels, type LabelCounts } from './items.ts';
import { twoSidedP } from './normal.ts';

/** Of one table. Standard errors hold for many independent items; with several items a question take the question bootstrap. */
export interface CohenKappa {
  kappa: number;
  standardError: number;
  /** if the raters agree by chance only: for the test, not for an interval */
  standardErrorUnderChance: number;
  /** null where that standard error is 0 */
  z: number | null;
  /** two-sided */
  p: number | null;
}

/**
 * Agreement of two raters beyond chance. [Cohen1960; standard errors: FleissCohenEveritt1969]
 * @param table  how many items the first rater gave label `row` and the second label `column`; may be fractional
 * @returns null for an empty table, and where chance would agree always: both use one label only
 */
export function cohenKappa(table: readonly (readonly number[])[]): CohenKappa | null {
  const rows = table.map(sum);
  const columns = table.map((_, column) => sum(table.map((row) => row[column]!)));
  const n = sum(rows);
  if (n === 0) return null;
  const observed = sum(table.map((row, i) => row[i]!)) / n;
  const chance = sum(rows.map((row, i) => row * columns[i]!)) / (n * n);
  if (chance === 1) return null;
  const kappa = (observed - chance) / (1 - chance);

  // what rater and other give to labels i and j
  const marginal = (i: number, j: number) => (columns[i]! + rows[j]!) / n;
  let spread = 0;
  let spreadUnderChance = 0;
  for (const [i, row] of table.entries()) {
    spreadUnderChance += ((rows[i]! * columns[i]!) / (n * n)) * marginal(i, i);
    for (const [j, count] of row.entries()) {
      const term = i === j ? 1 - marginal(i, i) * (1 - kappa) : marginal(i, j) * (1 - kappa);
      spread += (count / n) * term * term;
    }
  }
  const variance = spread - (kappa - chance * (1 - kappa)) ** 2;
  const varianceUnderChance = chance + chance * chance - spreadUnderChance;
  const scale = Math.sqrt(n) * (1 - chance);
  // less than a trace of rounding: where one rater uses one label only
  const standardErrorUnderChance = varianceUnderChance < 1e-12 ? 0 : Math.sqrt(varianceUnderChance) / scale;
  const z = standardErrorUnderChance === 0 ? null : kappa / standardErrorUnderChance;
  return {
    kappa,
    standardError: Math.sqrt(Math.max(0, variance)) / scale,
    standardErrorUnderChance,
    z,
    p: z === null ? null : twoSidedP(z),
  };
}

/** What two raters gave one item: shares of labels that add up to 1, so that a split may count in parts. */
export interface RatedPair {
  question: string;
  one: Readonly<LabelCounts>;
  other: Readonly<LabelCounts>;
}

/** Cohen's kappa with the interval of the question bootstrap. */
export function cohenKappaOfPairs(pairs: readonly RatedPair[], rule: Rule, resampling = usualResampling): Estimate {
  const size = labels.length;
  const sums = sumByQuestion(
    pairs,
    size * size,
    ({ question }) => question,
    (row, { one, other }) => {
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) row[i * size + j]! += one[i]! * other[j]!;
    },
  );
  const kappaOf = (totals: Float64Array) =>
    cohenKappa(labels.map((_, i) => Array.from(totals.subarray(i * size, (i + 1) * size))))?.kappa ?? null;
  return bootstrapEstimate(sums, kappaOf, { n: pairs.length, counted: 'items', measured: 'cohen', rule }, resampling);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
