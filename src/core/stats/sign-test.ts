import type { Label } from './ballot.ts';
import { binomialTest } from './binomial.ts';
import type { TestResult } from './estimate.ts';

/**
 * Exact sign test of whether both models of a pair are equally often the better one. Ties, "both bad" and missing values are left out.
 * @param values  one a question (`questionValues`), since several votes on one question are not independent
 */
export function signTest(values: readonly (Label | null)[]): TestResult {
  const first = values.filter((value) => value === 'first').length;
  const second = values.filter((value) => value === 'second').length;
  const n = first + second;
  return { statistic: null, p: binomialTest(first, n), n, rule: { test: 'sign' }, seed: null };
}
