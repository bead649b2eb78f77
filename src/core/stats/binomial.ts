import { betaPower, regularizedBeta } from './beta.ts';

/**
 * P(X ≤ successes) for X ~ Binomial(n, chance). [DLMF, 8.17.5]
 * @param successes  a whole number 0…n
 */
export function binomialLowerTail(successes: number, n: number, chance = 0.5): number {
  return successes >= n ? 1 : regularizedBeta(1 - chance, n - successes, successes + 1, chance);
}

/** P(X = successes) for X ~ Binomial(n, chance), 0 < chance < 1. [Loader2000] */
export function binomialProbability(successes: number, n: number, chance: number): number {
  const failures = n - successes;
  if (successes === 0) return Math.exp(n * Math.log1p(-chance));
  if (failures === 0) return chance ** n;
  return (betaPower(chance, 1 - chance, successes, failures) * n) / (successes * failures);
}

/**
 * Exact two-sided test of whether successes are as likely as failures: the share of outcomes at least as uneven. Trials must be
 * independent: one value a question.
 * @returns null without trials
 */
export function binomialTest(successes: number, n: number): number | null {
  if (n === 0) return null;
  return Math.min(1, 2 * binomialLowerTail(Math.min(successes, n - successes), n));
}
