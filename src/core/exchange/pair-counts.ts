import type { NamedVote } from './named-votes.ts';

/** Votes on a pair of models, the smaller name first. */
export interface PairCounts {
  pair: readonly [string, string];
  /** for the first, for the second */
  wins: readonly [number, number];
  ties: number;
  bothBad: number;
  /** all four together */
  votes: number;
}

/** By pair, in order of names. Votes that were not blind, and what somebody judged for the second time, count for nobody. */
export function pairCounts(votes: readonly NamedVote[]): PairCounts[] {
  const byPair = new Map<string, { pair: readonly [string, string]; said: (0 | 1 | 'tie' | 'both-bad')[] }>();
  for (const { left, right, verdict, blind, repeat } of votes) {
    if (!blind || repeat) continue;
    const swapped = right.model < left.model;
    const pair = swapped ? ([right.model, left.model] as const) : ([left.model, right.model] as const);
    const key = JSON.stringify(pair);
    const counted = byPair.get(key) ?? { pair, said: [] };
    byPair.set(key, counted);
    if (verdict === 'tie' || verdict === 'both-bad') counted.said.push(verdict);
    else counted.said.push((verdict === 'left') === swapped ? 1 : 0);
  }
  return [...byPair]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { pair, said }]) => {
      const count = (wanted: (typeof said)[number]): number => said.filter((each) => each === wanted).length;
      const wins = [count(0), count(1)] as const;
      return { pair, wins, ties: count('tie'), bothBad: count('both-bad'), votes: said.length };
    });
}
