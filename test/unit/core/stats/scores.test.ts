import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SingleScore } from '#core/judgments/single-score.ts';
import { languageCodes } from '#core/languages.ts';
import { usualResampling } from '#core/stats/bootstrap.ts';
import type { Estimate } from '#core/stats/estimate.ts';
import { gain, type Gain, gainOf } from '#core/stats/gain.ts';
import { averageScore, meanScore, scoreTable } from '#core/stats/single-scores.ts';

const quick = { ...usualResampling, draws: 60 };
const scored = (question: string, score: number, facts: Partial<SingleScore> = {}): SingleScore => ({
  ...{ question, category: 'writing', language: 'de', turn: 1, model: 'alpha', judge: 'gpt-4' },
  ...{ score, failed: false, ...facts },
});
const math = { category: 'math' };

test('unread scores are dropped, or counted as the -1 that the file has', () => {
  const scores = [scored('81', 7), scored('82', 4), scored('83', -1), scored('84', 11)];
  expect(meanScore(scores, 'dropped', quick)).toMatchObject({ value: 5.5, n: 2, counted: 'scores', questions: 2 });
  expect(meanScore(scores, 'kept', quick)).toMatchObject({ value: 21 / 4, n: 4, rule: { unparsed: 'kept' } });
  expect(meanScore([scored('83', -1)], 'dropped', quick)).toMatchObject({ value: null, interval: null, n: 0 });
  expect(meanScore([scored('83', -1)], 'kept', quick).value).toBe(-1);
});

test('the average is the mean of the category means', () => {
  const scores = [scored('81', 9), scored('82', 7), scored('83', 8), scored('111', 2, math)];
  expect(averageScore(scores, 'dropped', quick)).toMatchObject({ value: 5, n: 4, rule: { mean: 'categories' } });
  expect(meanScore(scores, 'dropped', quick).value).toBe(6.5);
});

test('a table has one row for each model, language, category and turn that occurs', () => {
  const scores = [
    scored('81', 9),
    scored('81', 5, { turn: 2 }),
    scored('82', -1, { failed: true }),
    scored('111', 2, math),
    scored('111', 3, { ...math, language: 'fr', model: '__proto__' }),
  ];
  const byModel = scoreTable(scores, ['model'], 'dropped', quick);
  expect(byModel).toMatchObject([
    { model: 'alpha', mean: { value: 16 / 3, n: 3 }, unparsed: 1, failed: 1 },
    { model: '__proto__', mean: { value: 3 }, unparsed: 0, failed: 0 },
  ]);
  expect(byModel[0]).not.toHaveProperty('category');
  const byTurn = scoreTable(scores, ['category', 'turn'], 'kept', quick);
  expect(byTurn.map(({ category, turn, mean }) => [category, turn, mean.value])).toEqual([
    ['writing', 1, 4],
    ['writing', 2, 5],
    ['math', 1, 2.5],
  ]);
  expect(scoreTable(scores, [], 'dropped', quick)).toMatchObject([{ mean: { n: 4 }, unparsed: 1 }]);
  expect(scoreTable([], ['model'], 'dropped', quick)).toEqual([]);
});

test('gain is in points of the scale, in percent of the scale, and relative', () => {
  const mixture = [scored('81', 8), scored('111', 4, math), scored('81', 5, { language: 'fr' })];
  const monolingual = [scored('81', 6), scored('111', 3, math), scored('81', 4, { language: 'fr' })];
  // German 6 against 4.5, French 5 against 4
  const { points, percentOfScale, relativePercent } = gain(mixture, monolingual, 'dropped', quick);
  expect(points).toMatchObject({ value: 5.5 - 4.25, n: 6, questions: 2, rule: { languages: 'de fr' } });
  expect(percentOfScale.value).toBeCloseTo(12.5, 12);
  expect(relativePercent.value).toBeCloseTo((100 * 1.25) / 4.25, 12);
});

test('gain takes the languages in which both were scored', () => {
  const mixture = [scored('81', 8), scored('82', 8), scored('81', 1, { language: 'it' })];
  const monolingual = [scored('81', 6), scored('82', 5), scored('81', 1, { language: 'es' })];
  expect(gain(mixture, monolingual, 'dropped', quick).points).toMatchObject({ value: 2.5, n: 4 });
  const apart = gain([scored('81', 8)], [scored('81', 6, { language: 'es' })], 'dropped', quick);
  expect(apart.points).toMatchObject({ value: null, interval: null, n: 0 });
  expect(gain([], [], 'kept', quick).relativePercent.value).toBeNull();
});

test('what the paper calls 4.4 percent is 0.44 points, and more of what it grew from', () => {
  // [Weber2024, section 5.2] on turn one; against a mean of 3.5, say
  const { points, percentOfScale, relativePercent } = gainOf(3.94, 3.5);
  expect(points).toBeCloseTo(0.44, 12);
  expect(percentOfScale).toBeCloseTo(4.4, 12);
  expect(relativePercent).toBeCloseTo(12.57, 2);
  expect(gainOf(1, 0).relativePercent).toBeNull();
});

test('questions that are hard for both leave the gain certain', () => {
  const scores = (model: string, more: number) =>
    Array.from({ length: 40 }, (_, at) => scored(String(at), 1 + (at % 8) + more, { model }));
  const { points } = gain(scores('alpha', 1), scores('beta', 0), 'dropped');
  expect(points.value).toBeCloseTo(1, 12);
  expect(points.interval!.low).toBeCloseTo(1, 12);
  expect(points.interval!.high).toBeCloseTo(1, 12);
  const mean = meanScore(scores('alpha', 1), 'dropped').interval!;
  expect(mean.high - mean.low).toBeGreaterThan(1);
});

/** Averages of a variant in EN, DE, FR, IT, ES over both turns, as published. [Weber2024, version 1, table 8] */
const published = {
  ENDEFRITES: [3.68, 3.88, 3.4, 3.72, 3.64],
  EN: [3.85, 3.25, 3.07, 3.12, 3.0],
  DE: [3.49, 3.54, 3.33, 3.61, 3.5],
  FR: [3.66, 3.16, 3.61, 3.08, 3.35],
  IT: [3.33, 3.19, 3.26, 3.39, 3.12],
  ES: [3.53, 3.26, 2.89, 3.3, 3.41],
};

test('the mixture’s gain over each monolingual variant, from published averages', () => {
  const scoresOf = (means: readonly number[]) =>
    means.map((mean, at) => scored('81', mean, { language: languageCodes[at]! }));
  for (const [variant, percent] of [
    ['EN', 4.06],
    ['DE', 1.7],
    ['FR', 2.92],
    ['IT', 4.06],
    ['ES', 3.86],
  ] as const) {
    const found = gain(scoresOf(published.ENDEFRITES), scoresOf(published[variant]), 'dropped', quick);
    expect(found.percentOfScale.value, variant).toBeCloseTo(percent, 8);
  }
  const { relativePercent } = gain(scoresOf(published.ENDEFRITES), scoresOf(published.IT), 'dropped', quick);
  expect(relativePercent.value).toBeCloseTo(12.5, 1);
});

const folder = process.env['TANDEM_DATA'] && join(process.env['TANDEM_DATA'], 'mt-bench-x');
const whereThere = test.skipIf(!folder); // needs TANDEM_DATA, a folder of published tables outside the repository

whereThere('all published averages are the means of their eight categories, some below 1', () => {
  const [header, ...rows] = readFileSync(join(folder!, 'published_scores_v1.csv'), 'utf8').trim().split('\n');
  const categories = header!.split(',').slice(2, -1);
  let low = 0;
  for (const row of rows) {
    const [language, model, ...numbers] = row.split(',');
    const scores = categories.map((category, at) => scored(category, Number(numbers[at]), { category }));
    const { value } = averageScore(scores, 'kept', { ...usualResampling, draws: 1 });
    // both rounded to hundredths
    expect(Math.abs(value! - Number(numbers.at(-1))), `${language} ${model}`).toBeLessThan(0.0101);
    low += Number(value! < 1);
  }
  expect(rows).toHaveLength(85);
  // no mean of scores from 1 to 10: -1 was averaged in
  expect(low).toBeGreaterThan(0);
});

const anyScores = fc.array(
  fc.record({
    question: fc.constantFrom('81', '82', '111', '112'),
    category: fc.constantFrom('writing', 'math'),
    language: fc.constantFrom('de' as const, 'fr' as const, null),
    turn: fc.constantFrom(1, 2),
    model: fc.constantFrom('alpha', 'beta'),
    judge: fc.constant('gpt-4'),
    score: fc.constantFrom(-1, 1, 4, 7.5, 10),
    failed: fc.boolean(),
  }),
  { maxLength: 40 },
);

test('whatever the scores, means are within the scale or not defined, in any order', () => {
  const gainsOf = ({ points, percentOfScale, relativePercent }: Gain) => [points, percentOfScale, relativePercent];
  const of = (scores: readonly SingleScore[]): Estimate[] => {
    const [alpha, beta] = ['alpha', 'beta'].map((model) => scores.filter((score) => score.model === model));
    return [
      ...(['dropped', 'kept'] as const).flatMap((rule) => [
        meanScore(scores, rule, quick),
        averageScore(scores, rule, quick),
      ]),
      ...gainsOf(gain(alpha!, beta!, 'dropped', quick)),
    ];
  };
  fc.assert(
    fc.property(anyScores, (scores) => {
      const once = of(scores);
      const again = of(scores.toReversed());
      for (const [at, { value, interval, n }] of once.entries()) {
        expect(value === null).toBe(n === 0);
        if (value === null) expect(interval).toBeNull();
        else {
          expect(Number.isFinite(value)).toBe(true);
          expect(again[at]!.value).toBeCloseTo(value, 10);
        }
        if (at < 4 && value !== null) expect(value >= (at < 2 ? 1 : -1) && value <= 10).toBe(true);
        if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high);
      }
    }),
    { numRuns: 80, seed: 5 },
  );
});
