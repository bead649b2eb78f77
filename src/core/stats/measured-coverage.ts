import type { Estimate } from './estimate.ts';

/** Numbers of questions that were tried. */
const sizes = [10, 20, 40, 80] as const;

/**
 * How often an interval at 95 % held the truth, by number of questions: in 10,000 simulated studies each, of ratings 2,000, with 1,000 draws a
 * study. Votes and scores of one question are alike there, by effects of question, turn, model and language (`test/simulation`). Standard
 * error .003, of ratings up to .005. `wilson` is computed, the mean over shares from .1 to .9. Other shares of things of
 * which a question has several (labels, trials, repeats) are told by the raw win rate, which is one of them. Made by
 *
 *     node scripts/coverage.mjs --out coverage.jsonl --draws 1000 --questions 10 --questions 20 --questions 40 --questions 80
 */
const measured = {
  'win-rate-raw': [0.949, 0.955, 0.948, 0.952],
  'win-rate-adjusted': [0.95, 0.952, 0.95, 0.954],
  'win-rate-decided': [0.949, 0.953, 0.95, 0.953],
  'human-agreement': [0.936, 0.947, 0.948, 0.947],
  'judge-agreement': [0.949, 0.946, 0.946, 0.948],
  fleiss: [0.925, 0.937, 0.943, 0.946],
  cohen: [0.93, 0.947, 0.949, 0.945],
  alpha: [0.934, 0.941, 0.944, 0.948],
  'leave-one-out': [0.941, 0.948, 0.948, 0.948],
  'upper-bound': [0.944, 0.949, 0.947, 0.947],
  'mean-score': [0.95, 0.947, 0.947, 0.947],
  'mean-over-categories': [0.973, 0.942, 0.946, 0.95],
  'average-score': [0.927, 0.948, 0.951, 0.951],
  gain: [0.902, 0.928, 0.953, 0.947],
  'gain-relative': [0.904, 0.928, 0.952, 0.948],
  rating: [0.945, 0.947, 0.95, 0.952],
  'tie-parameter': [0.949, 0.949, 0.95, 0.951],
  ranks: [0.999, 1.0, 1.0, 1],
  wilson: [0.956, 0.953, 0.951, 0.951],
} as const satisfies Record<string, readonly [number, number, number, number]>;

export type MeasuredStatistic = keyof typeof measured;

/** Whose intervals are told with their coverage, however many questions there are: bounds by construction, places, and exact intervals. */
const alwaysTold: readonly MeasuredStatistic[] = ['upper-bound', 'ranks', 'wilson'];

/** From here on intervals hold what they promise: 93 to 97 of 100. */
const enough = 40;

export interface MeasuredCoverage {
  /** 0…1 */
  coverage: number;
  /** how many it was measured with: no more than there are */
  questions: number;
}

/**
 * What to print beside an interval.
 * @param questions  that the interval rests on
 * @returns null where nothing need be said; and below ten questions, which were not tried
 */
export function coverageToTell(statistic: MeasuredStatistic, questions: number): MeasuredCoverage | null {
  if (questions >= enough && !alwaysTold.includes(statistic)) return null;
  const at = sizes.findLastIndex((size) => size <= questions);
  return at < 0 ? null : { coverage: measured[statistic][at]!, questions: sizes[at]! };
}

/** What to print beside an estimate's interval; null: nothing, or there is none. Measured of intervals at 95 % only. */
export function coverageOf({
  interval,
  measured: as,
  questions,
}: Pick<Estimate, 'interval' | 'measured' | 'questions'>): MeasuredCoverage | null {
  if (interval?.level !== 0.95) return null;
  const statistic = interval.method === 'wilson' ? 'wilson' : as;
  return statistic && coverageToTell(statistic, questions);
}

/** Whether an interval rests on fewer questions than any study that was tried. */
export function isUntried({ interval, questions }: Pick<Estimate, 'interval' | 'questions'>): boolean {
  return interval !== null && questions < sizes[0];
}
