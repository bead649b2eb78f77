import { expect, test } from 'vitest';
import { createRandom } from '#core/random.ts';
import { questionValues } from '#core/stats/question-values.ts';
import { groupByItem, strict } from '#core/stats/items.ts';
import { ratedStudy, ratedTruths } from '../../simulation/rated.ts';
import { scoredEstimates, scoredTruths } from '../../simulation/scored.ts';
import { drawEqualStudy, votedEstimates, votedTruths } from '../../simulation/voted.ts';

const questions = 5_000;
const values = { draws: 2, level: 0.95 };

test('the simulated votes tend to what integration says', () => {
  const found = votedEstimates(questions, 1, values);
  for (const [name, truth] of Object.entries(votedTruths())) {
    // of 10,000 items: about four standard errors
    expect(Math.abs(found[name as keyof typeof found].value! - truth), name).toBeLessThan(0.03);
  }
  expect(votedTruths()['Krippendorff’s alpha']).toBeCloseTo(0.25, 2);
});

test('so do the simulated scores and gains', () => {
  const found = scoredEstimates(questions, 2, values);
  const truths = scoredTruths(questions);
  for (const [name, truth] of Object.entries(truths)) {
    const tolerance = name === 'gain, relative' ? 2 : 0.12;
    expect(Math.abs(found[name as keyof typeof found].value! - truth), name).toBeLessThan(tolerance);
  }
});

test('and the simulated ratings', () => {
  const { models, tie } = ratedStudy(questions, 3, values);
  const truths = ratedTruths();
  for (const { model, rating } of models) expect(Math.abs(rating.value! - truths.ratings.get(model)!)).toBeLessThan(12);
  expect(Math.abs(tie!.value! - truths.tie)).toBeLessThan(0.05);
});

test('of two models that are equal over all questions each is better on half of them', () => {
  const labels = questionValues(groupByItem(drawEqualStudy(questions, createRandom(4))), strict, 'first');
  const first = labels.filter(({ label }) => label === 'first').length;
  const decided = labels.filter(({ label }) => label === 'first' || label === 'second').length;
  expect(Math.abs(first / decided - 0.5)).toBeLessThan(0.03);
});
