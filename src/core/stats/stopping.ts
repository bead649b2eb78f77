import type { Label } from './ballot.ts';
import { logBeta } from './beta.ts';

/**
 * Evidence against two models being equally good: the mean likelihood ratio of w wins and l losses under chances from the
 * arcsine law against 1/2, which is 2^(w+l) B(w + 1/2, l + 1/2) / B(1/2, 1/2). [KrichevskyTrofimov1981]
 * If they are equal it exceeds 1/α at any time with probability at most α [Ville1939], however often one looks: unlike a p-value.
 * @returns at most the largest number there is
 */
export function eValue(wins: number, losses: number): number {
  const log = (wins + losses) * Math.LN2 + logBeta(wins + 0.5, losses + 0.5) - Math.log(Math.PI);
  return Math.min(Math.exp(log), Number.MAX_VALUE);
}

export interface Stopping {
  /** of all decided questions */
  value: number;
  /** one may stop when a value reaches this: 1/α */
  threshold: number;
  /** after how many decided questions it was first reached; null: not yet */
  reachedAt: number | null;
  /** decided questions */
  n: number;
}

/**
 * The e-value after each decided question.
 * @param values  one a question, in the order in which questions were first voted on. What a question counts as must not change
 * any more once others follow: its first vote, or its majority when all its votes are in.
 */
export function stopping(values: Iterable<Label | null>, level = 0.05): Stopping {
  const threshold = 1 / level;
  let wins = 0;
  let losses = 0;
  let reachedAt: number | null = null;
  for (const value of values) {
    if (value === 'first') wins += 1;
    else if (value === 'second') losses += 1;
    else continue;
    if (reachedAt === null && eValue(wins, losses) >= threshold) reachedAt = wins + losses;
  }
  return { value: eValue(wins, losses), threshold, reachedAt, n: wins + losses };
}
