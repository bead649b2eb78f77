import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageToTell, type MeasuredStatistic } from '#core/stats/measured-coverage.ts';

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

test('the documentation has the same numbers', () => {
  const documented = readFileSync('docs/statistics.md', 'utf8');
  const rows: readonly (readonly [MeasuredStatistic, string])[] = [
    ['win-rate-adjusted', 'win rate, adjusted'],
    ['fleiss', 'Fleiss’ kappa'],
    ['alpha', 'Krippendorff’s alpha'],
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
