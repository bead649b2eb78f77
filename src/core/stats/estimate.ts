import type { MeasuredStatistic } from './measured-coverage.ts';

/** Bounds that hold the truth in `level` of all studies, if the method's assumptions are met. */
export interface Interval {
  low: number;
  high: number;
  /** 0.95 unless asked otherwise */
  level: number;
  method: 'wilson' | 'question-bootstrap';
  /** of the bootstrap */
  draws?: number;
}

/** The choices that a number depends on, in words that a screen translates and a file keeps: { labels: 'strict' } */
export type Rule = Readonly<Record<string, string | number | boolean>>;

/** A number with its doubt. Nothing here is ever NaN: what is not defined on these votes is null, shown as "n/a". */
export interface Estimate {
  value: number | null;
  interval: Interval | null;
  /** how many of `counted` the value rests on */
  n: number;
  counted: 'votes' | 'vote pairs' | 'items' | 'questions' | 'scores' | 'answers';
  /** how many questions they belong to: the number of independent observations */
  questions: number;
  rule: Rule;
  /** as what the coverage of its bootstrap interval was measured; null: it was not */
  measured: MeasuredStatistic | null;
  /** of the interval's or the test's random numbers; null where there are none */
  seed: number | null;
}

/** Of a test. `p` is two-sided; null where there is nothing to test. */
export interface TestResult {
  /** what the test looks at: z, chi-square, a difference; null for tests that count only */
  statistic: number | null;
  p: number | null;
  n: number;
  rule: Rule;
  seed: number | null;
}

/** What is known of an estimate before its value is. */
export type EstimateFacts = Pick<Estimate, 'n' | 'counted' | 'rule' | 'measured'>;

/** null where the denominator is 0 */
export function ratio(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
