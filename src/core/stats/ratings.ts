import type { Ballot } from './ballot.ts';
import { bootstrapIntervals, sumByQuestion, totalsOf, usualResampling } from './bootstrap.ts';
import { bradleyTerry } from './bradley-terry.ts';
import { type Contest, type Fit, fitContests } from './comparison-fit.ts';
import type { Estimate, Interval, Rule } from './estimate.ts';
import { maximumExists } from './maximum-exists.ts';
import type { MeasuredStatistic } from './measured-coverage.ts';
import { type Ranks, ranksOf } from './ranks.ts';
import type { Law } from './tie-laws.ts';

export interface Rating {
  model: string;
  /** 400 more are tenfold odds; the models' mean is 1000. `n`: votes that the model took part in */
  rating: Estimate;
  /** null where an interval is missing */
  ranks: Ranks | null;
}

export interface Ratings {
  law: Law['name'];
  /** the strongest first */
  models: Rating[];
  /** ν of Davidson, θ of Rao and Kupper; null for a law without */
  tie: Estimate | null;
  /** the votes alone do not determine the ratings, so that half a vote was added to each pair of models; see `fitVotes` */
  bridged: boolean;
}

/** What "both bad" counts as in a law that knows wins and ties only. */
export type BothBad = 'tie' | 'left-out';

/** Ratings of all models that took part, by question bootstrap: each draw is fitted anew. */
export function ratings(
  ballots: readonly Ballot[],
  law: Law,
  bothBad: BothBad = 'tie',
  resampling = usualResampling,
): Ratings {
  const votes = ballots.filter(({ label }) => label !== 'both-bad' || bothBad === 'tie');
  const models = modelsOf(votes);
  const index = new Map(models.map((model, at) => [model, at]));
  const pairOf = ({ item }: Ballot): number => index.get(item.pair[0])! * models.length + index.get(item.pair[1])!;
  const pairs = [...new Set(votes.map(pairOf))].sort((one, other) => one - other);
  const places = new Map(pairs.map((pair, at) => [pair, 3 * at]));
  const sums = sumByQuestion(
    votes,
    3 * pairs.length,
    ({ item }) => item.question,
    (row, ballot) => {
      row[places.get(pairOf(ballot))! + resultOf(ballot)]! += 1;
    },
  );
  const contestsOf = (totals: Float64Array): Contest[] =>
    pairs.map((pair, at) => ({
      first: Math.floor(pair / models.length),
      second: pair % models.length,
      circumstances: [],
      counts: [totals[3 * at]!, totals[3 * at + 1]!, totals[3 * at + 2]!],
    }));
  const { fit, bridged } = fitVotes(contestsOf(totalsOf(sums)), models.length, law);
  const numbers = (found: Fit | null) => numbersOf(found, models.length);
  const evaluate = (totals: Float64Array) =>
    numbers(fitVotes(contestsOf(totals), models.length, law, fit?.parameters).fit);
  const intervals = fit ? bootstrapIntervals(sums, evaluate, resampling) : [];
  const rule = { law: law.name, bothBad, bridged };
  return ratingsOf(votes, models, law, rule, numbers(fit), intervals, resampling.seed);
}

/** The models that took part, in the order of their names. */
export function modelsOf(votes: readonly Ballot[]): string[] {
  return [...new Set(votes.flatMap(({ item }) => item.pair))].sort();
}

/** Index in a contest's counts. */
export function resultOf({ label }: Ballot): 0 | 1 | 2 {
  return label === 'first' ? 0 : label === 'second' ? 1 : 2;
}

/** Ratings, then the tie parameter. */
export function numbersOf(fit: Fit | null, models: number): (number | null)[] {
  if (!fit) return Array<null>(models + 1).fill(null);
  return [...fit.strengths.map((strength) => 1000 + (400 * strength) / Math.LN10), fit.tie];
}

/** @param numbers  as `numbersOf` gives them; @param intervals  of these numbers, or none at all */
export function ratingsOf(
  votes: readonly Ballot[],
  models: readonly string[],
  law: Law,
  rule: Rule & { bridged: boolean },
  numbers: readonly (number | null)[],
  intervals: readonly (Interval | null)[],
  seed: number,
  /** null: intervals that were not measured */
  measured: 'rating' | null = 'rating',
): Ratings {
  const estimate = (at: number, of: readonly Ballot[], as: MeasuredStatistic | null = measured): Estimate => {
    const interval = intervals[at] ?? null;
    const questions = new Set(of.map(({ item }) => item.question)).size;
    const facts = { n: of.length, counted: 'votes', measured: as, questions, rule } as const;
    return { value: numbers[at]!, interval, ...facts, seed: interval && seed };
  };
  const bounds = models.map((_, at) => intervals[at] ?? null);
  const ranks = bounds.includes(null) ? null : ranksOf(bounds as Interval[]);
  const rated = models.map((model, at) => ({
    model,
    rating: estimate(
      at,
      votes.filter(({ item }) => item.pair.includes(model)),
    ),
    ranks: ranks && ranks[at]!,
  }));
  return {
    law: law.name,
    models: rated.sort((one, other) => (other.rating.value ?? 0) - (one.rating.value ?? 0)),
    tie: law.ties ? estimate(models.length, votes, measured && 'tie-parameter') : null,
    bridged: rule.bridged,
  };
}

/** The law as it is where no vote is a tie: its tie parameter is at its bound. */
export function lawFor(contests: readonly Contest[], law: Law): Law {
  return contests.some(({ counts }) => counts[2] > 0) ? law : { ...bradleyTerry, tieOfNone: law.tieOfNone };
}

/**
 * The fit of votes; if they alone do not determine it, of votes and a bridge: a quarter of a win for either model of each pair, which
 * for Bradley and Terry is half a tie.
 */
export function fitVotes(
  contests: readonly Contest[],
  models: number,
  law: Law,
  start?: Float64Array,
): { fit: Fit | null; bridged: boolean } {
  const shape = { models, law: lawFor(contests, law), circumstances: 0 };
  if (models === 0) return { fit: null, bridged: false };
  const bridged = !maximumExists(models, contests, shape.law.ties !== null);
  const all = bridged ? [...contests, ...bridges(models, 0)] : contests;
  return { fit: fitContests(all, shape, start), bridged };
}

/** @param circumstances  how many the other contests have */
export function bridges(models: number, circumstances: number): Contest[] {
  const none = Array<number>(circumstances).fill(0);
  return Array.from({ length: models }, (_, second) =>
    Array.from({ length: second }, (_, first) => ({
      ...{ first, second, circumstances: none },
      counts: [0.25, 0.25, 0] as const,
    })),
  ).flat();
}
