import { binomialTest } from './binomial.ts';
import type { TestResult } from './estimate.ts';
import { twoSidedP } from './normal.ts';

export type McNemarVariant = 'exact' | 'chi-square' | 'corrected';

/**
 * Do two models pass equally often, or two judges agree with people equally often? Only questions on which they differ can tell.
 * Exact: binomial. Chi-square with one degree of freedom [McNemar1947], by wish with the correction for continuity [Edwards1948]:
 * for comparison with published values.
 * @param onlyFirst  questions, each counted once, that only the first passes
 * @param onlySecond  questions that only the second passes
 */
export function mcNemarTest(onlyFirst: number, onlySecond: number, variant: McNemarVariant = 'exact'): TestResult {
  const n = onlyFirst + onlySecond;
  const facts = { n, rule: { test: 'mcnemar', variant }, seed: null };
  if (n === 0) return { statistic: null, p: null, ...facts };
  if (variant === 'exact') return { statistic: null, p: binomialTest(onlyFirst, n), ...facts };
  const difference = Math.abs(onlyFirst - onlySecond);
  const counted = variant === 'corrected' ? Math.max(0, difference - 1) : difference;
  return { statistic: (counted * counted) / n, p: twoSidedP(counted / Math.sqrt(n)), ...facts };
}
