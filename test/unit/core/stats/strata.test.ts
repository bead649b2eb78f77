import { expect, test } from 'vitest';
import type { SingleScore } from '#core/judgments/single-score.ts';
import { resampledTotals, sumByQuestion, usualResampling } from '#core/stats/bootstrap.ts';
import { meanScore } from '#core/stats/single-scores.ts';
import { drawInStrata, freedomOf, strataOf } from '#core/stats/strata.ts';

const letters = ['a1', 'b1', 'a2', 'b2', 'b3'];
const first = (name: string) => name[0]!;

test('strata are of the same questions whatever their order in the file', () => {
  expect(strataOf(letters, first)).toEqual([
    [0, 2],
    [1, 3, 4],
  ]);
  expect(freedomOf(strataOf(letters, first)!)).toBe(3);
});

test('one stratum alone, or one of a single question, is no reason to resample within', () => {
  expect(strataOf(letters, () => 'all')).toBeNull();
  expect(strataOf([...letters, 'c1'], first)).toBeNull();
  expect(strataOf([], first)).toBeNull();
});

test('every draw has as much of each stratum as there is, of one question less, and weighs it up', () => {
  const strata = strataOf(letters, first)!;
  for (const weights of drawInStrata(strata, 50, 7)) {
    expect(weights[0]! + weights[2]!).toBeCloseTo(2, 12);
    expect(weights[1]! + weights[3]! + weights[4]!).toBeCloseTo(3, 12);
    // one of two, twice
    expect([weights[0], weights[2]].sort()).toEqual([0, 2]);
  }
});

test('totals of a draw vary with questions, and not with how many a category has', () => {
  const sums = sumByQuestion(
    letters,
    2,
    (name) => name,
    (row, name) => {
      row[0]! += first(name) === 'a' ? 10 : 1;
      row[1]! += 1;
    },
    first,
  );
  // equal within categories: nothing varies
  for (const totals of resampledTotals(sums, { draws: 30, seed: 3 })) {
    expect(totals[0]).toBeCloseTo(23, 10);
    expect(totals[1]).toBeCloseTo(5, 10);
  }
});

test('a mean over hard and easy categories is as sure as its questions within them', () => {
  const scored = (question: number, category: string, score: number): SingleScore => ({
    ...{ question: `${question}`, category, language: 'de', turn: 1, model: 'm', judge: 'j', score, failed: false },
  });
  const scores = Array.from({ length: 40 }, (_, at) =>
    scored(at, at % 2 ? 'hard' : 'easy', (at % 2 ? 2 : 8) + (at % 3) - 1),
  );
  const within = meanScore(scores, 'dropped', usualResampling);
  const across = meanScore(
    scores.map((score) => ({ ...score, category: 'all' })),
    'dropped',
    usualResampling,
  );
  const width = ({ interval }: typeof within) => interval!.high - interval!.low;
  expect(within.value).toBe(across.value);
  expect(width(within)).toBeLessThan(0.4 * width(across));
  expect([within.measured, across.measured]).toEqual(['mean-over-categories', 'mean-score']);
  // the law of a mean of two strata: 1.96 √(Σ (n_h / n)² s²_h / n_h), s² of −1, 0, 1 being about .7
  expect(width(within) / 2).toBeGreaterThan(0.2);
  expect(width(within) / 2).toBeLessThan(0.34);
});
