import { bootstrapEstimate, bootstrapRatio, sumByQuestion, usualResampling } from './bootstrap.ts';
import { type Estimate, type EstimateFacts, ratio } from './estimate.ts';
import { wilsonInterval } from './wilson.ts';

/** Measured as a raw win rate, unless it is said as what. */
type Facts = Pick<EstimateFacts, 'counted' | 'rule'> & Partial<Pick<EstimateFacts, 'measured'>>;
const usual = { measured: 'win-rate-raw' } as const;

/**
 * What share of things succeed. With at most one of them a question they are independent, and the interval is Wilson's; else it is the
 * question bootstrap's.
 */
export function trialShare<Thing>(
  things: readonly Thing[],
  questionOf: (thing: Thing) => string,
  succeeds: (thing: Thing) => boolean,
  facts: Facts,
  resampling = usualResampling,
): Estimate {
  const n = things.length;
  const parts = things.map((thing) => ({
    question: questionOf(thing),
    numerator: succeeds(thing) ? 1 : 0,
    denominator: 1,
  }));
  if (new Set(parts.map(({ question }) => question)).size < n)
    return bootstrapRatio(parts, { ...usual, ...facts, n }, resampling);
  const successes = things.filter(succeeds).length;
  const interval = wilsonInterval(successes, n, resampling.level);
  return { value: ratio(successes, n), interval, n, ...usual, ...facts, questions: n, seed: null };
}

/** The mean of the runs' shares, so that a run with gaps weighs as much as one without; by question bootstrap. */
export function shareOverRuns<Thing>(
  runs: readonly (readonly Thing[])[],
  questionOf: (thing: Thing) => string,
  succeeds: (thing: Thing) => boolean,
  facts: Facts,
  resampling = usualResampling,
): Estimate {
  const things = runs.flatMap((list, run) => list.map((thing) => ({ thing, run })));
  const sums = sumByQuestion(
    things,
    2 * runs.length,
    ({ thing }) => questionOf(thing),
    (row, { thing, run }) => {
      if (succeeds(thing)) row[2 * run]! += 1;
      row[2 * run + 1]! += 1;
    },
  );
  return bootstrapEstimate(sums, meanOfMeans, { ...usual, ...facts, n: things.length }, resampling);
}

/** Of totals (sum, count), (sum, count) …: the mean of the means of those that count anything; null if none does. */
export function meanOfMeans(totals: Float64Array): number | null {
  let sum = 0;
  let means = 0;
  for (let at = 0; at < totals.length; at += 2) {
    if (totals[at + 1] === 0) continue;
    sum += totals[at]! / totals[at + 1]!;
    means++;
  }
  return ratio(sum, means);
}
