import { createRandom } from '../random.ts';
import type { TestResult } from './estimate.ts';

/**
 * Sign-flip permutation test of whether a mean difference is 0: if it is, and differences are symmetric, each might as well have the other
 * sign. All sign patterns are tried where there are no more of them than draws; else p = (1 + as large) / (1 + draws), which
 * is never 0. [PhipsonSmyth2010]
 * @param differences  one a question, in any unit; zeros are kept, and count in the mean
 */
export function signFlipTest(differences: readonly number[], draws = 10_000, seed = 1): TestResult {
  const n = differences.length;
  const rule = { test: 'sign-flip', draws };
  if (n === 0) return { statistic: null, p: null, n, rule, seed: null };
  // by size, so that neither order nor which of two is subtracted changes p; a zero has no sign to flip
  const sizes = Float64Array.from(differences, Math.abs)
    .sort()
    .filter((size) => size > 0);
  const sum = differences.reduce((total, difference) => total + difference, 0);
  const statistic = sum / n;
  // as large but for rounding
  const threshold = Math.abs(sum) - 1e-12 * sizes.reduce((total, size) => total + size, 0);

  if (2 ** sizes.length <= draws) {
    const patterns = 2 ** sizes.length;
    let asLarge = 0;
    for (let pattern = 0; pattern < patterns; pattern++) {
      let flipped = 0;
      for (let i = 0; i < sizes.length; i++) flipped += (pattern >> i) & 1 ? -sizes[i]! : sizes[i]!;
      if (Math.abs(flipped) >= threshold) asLarge += 1;
    }
    return { statistic, p: asLarge / patterns, n, rule: { test: 'sign-flip', draws: 'all' }, seed: null };
  }

  const random = createRandom(seed);
  let asLarge = 0;
  for (let draw = 0; draw < draws; draw++) {
    let flipped = 0;
    for (const size of sizes) flipped += random.next() < 0.5 ? -size : size;
    if (Math.abs(flipped) >= threshold) asLarge += 1;
  }
  return { statistic, p: (1 + asLarge) / (1 + draws), n, rule, seed };
}
