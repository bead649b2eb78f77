import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '#core/stats/estimate.ts';
import { coverageOf, coverageToTell, isUntried, type MeasuredStatistic } from '#core/stats/measured-coverage.ts';
import { trialShare } from '#core/stats/share.ts';

test('below 40 questions the coverage is told that was measured with no more of them', () => {
  expect(coverageToTell('alpha', 39)).toMatchObject({ questions: 20 });
  expect(coverageToTell('alpha', 20)).toEqual(coverageToTell('alpha', 39));
  expect(coverageToTell('alpha', 19)).toMatchObject({ questions: 10 });
  expect(coverageToTell('alpha', 40)).toBeNull();
  // not tried
  expect(coverageToTell('alpha', 9)).toBeNull();
});

test('upper bound, ranks and exact intervals always tell it', () => {
  for (const statistic of ['upper-bound', 'ranks', 'wilson'] as const) {
    expect(coverageToTell(statistic, 40)).toMatchObject({ questions: 40 });
    expect(coverageToTell(statistic, 5000)).toMatchObject({ questions: 80 });
  }
});

describe('an estimate', () => {
  const things = (count: number, questions: number) =>
    Array.from({ length: count }, (_, at) => ({ question: `${at % questions}`, wins: at % 3 === 0 }));
  const shareOf = (count: number, questions: number, level = 0.95): Estimate =>
    trialShare(
      things(count, questions),
      ({ question }) => question,
      ({ wins }) => wins,
      { counted: 'votes', rule: {} },
      { draws: 100, seed: 1, level },
    );

  test('tells the coverage that was measured of its statistic with no more questions than it rests on', () => {
    expect(coverageOf(shareOf(60, 30))).toEqual(coverageToTell('win-rate-raw', 30));
    expect(coverageOf(shareOf(120, 60))).toBeNull();
  });

  test('with one trial a question tells that of Wilson’s interval, however many there are', () => {
    expect(coverageOf(shareOf(12, 12))).toEqual(coverageToTell('wilson', 12));
    expect(coverageOf(shareOf(300, 300))).toEqual(coverageToTell('wilson', 300));
  });

  test('tells nothing without an interval, at another level, or as a statistic that was not measured', () => {
    expect(coverageOf({ ...shareOf(60, 30), interval: null })).toBeNull();
    expect(coverageOf(shareOf(60, 30, 0.9))).toBeNull();
    expect(coverageOf({ ...shareOf(60, 30), measured: null })).toBeNull();
  });

  test('on fewer than ten questions says that nothing was measured', () => {
    expect(isUntried(shareOf(18, 9))).toBe(true);
    expect(coverageOf(shareOf(18, 9))).toBeNull();
    expect(isUntried(shareOf(20, 10))).toBe(false);
    expect(isUntried({ interval: null, questions: 1 })).toBe(false);
  });
});

test('the documentation has the same numbers', () => {
  const documented = readFileSync('docs/statistics.md', 'utf8');
  const rows: readonly (readonly [MeasuredStatistic, string])[] = [
    ['win-rate-adjusted', 'win rate, adjusted'],
    ['fleiss', 'Fleiss’ kappa'],
    ['alpha', 'Krippendorff’s alpha'],
    ['mean-over-categories', 'mean score over categories'],
    ['gain', 'gain, points'],
    ['rating', 'Davidson ratings'],
    ['upper-bound', 'upper bound'],
    ['wilson', 'Wilson, mean over shares .1 to .9'],
  ];
  for (const [statistic, name] of rows) {
    const row = documented.split('\n').find((line) => line.startsWith(`| ${name} `))!;
    const numbers = row.match(/\d\.\d{3}/g)!.map(Number);
    const told = [10, 20].map((questions) => coverageToTell(statistic, questions)!.coverage);
    expect(numbers.slice(0, 2), name).toEqual(told);
    // what the intervals promise from 40 questions on
    for (const coverage of numbers.slice(2)) expect(coverage >= 0.93 && coverage <= 0.97, name).toBe(true);
  }
});
