import { normalQuantile } from './normal.ts';

/**
 * How many decided questions a two-sided test at `level` needs to tell a share of `share` from one half with `power`.
 * Normal approximation, for a number fixed beforehand: the share lies as many of its standard errors beyond the test's bound, which is as
 * many of those at one half away, as `power` and `level` ask.
 * @returns null at one half, where no number is enough
 */
export function votesToDecide(share: number, level = 0.05, power = 0.8): number | null {
  if (share === 0.5) return null;
  const spread = normalQuantile(1 - level / 2) / 2 + normalQuantile(power) * Math.sqrt(share * (1 - share));
  return Math.ceil((spread / (share - 0.5)) ** 2);
}

/** How many questions give an interval of ± halfWidth around a share of `share`, which is 0…1 as halfWidth is. */
export function votesForHalfWidth(share: number, halfWidth: number, level = 0.05): number {
  return Math.ceil((normalQuantile(1 - level / 2) / halfWidth) ** 2 * share * (1 - share));
}

/**
 * About how many more decided questions would settle which model of a pair is better, if the share seen so far is the true one.
 * @returns 0 where there are enough; null without votes, or where both are level
 */
export function moreVotesNeeded(wins: number, losses: number): number | null {
  const n = wins + losses;
  const needed = n === 0 ? null : votesToDecide(wins / n);
  return needed === null ? null : Math.max(0, needed - n);
}
