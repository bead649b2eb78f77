import { expect, test } from 'vitest';
import { createRandom } from '#core/random.ts';
import { binomialProbability } from '#core/stats/binomial.ts';
import {
  bootstrapEstimate,
  bootstrapIntervals,
  bootstrapRatio,
  resampledTotals,
  sumByQuestion,
  totalsOf,
  usualResampling,
} from '#core/stats/bootstrap.ts';
import { drawMultinomial } from '#core/stats/multinomial.ts';
import { quantile } from '#core/stats/quantile.ts';
import { studentQuantile } from '#core/stats/student.ts';

const facts = { n: 0, counted: 'votes', measured: null, rule: {} } as const;
/** `wins` of `n` questions with one vote each; the winning ones lie apart */
const shareOf = (wins: number, n: number) =>
  Array.from({ length: n }, (_, i) => ({
    question: `q${i}`,
    numerator: (i * wins) % n < wins ? 1 : 0,
    denominator: 1,
  }));

test('things add up by question, in whatever order they come', () => {
  const things = [
    { question: '82', value: 5 },
    { question: '101', value: 1 },
    { question: '82', value: 2 },
  ];
  const sum = (list: typeof things) =>
    sumByQuestion(
      list,
      2,
      ({ question }) => question,
      (row, { value }) => {
        row[0]! += value;
        row[1]! += 1;
      },
    );
  const { questions, rows } = sum(things);
  expect(questions).toEqual(['101', '82']);
  expect([...rows.values]).toEqual([1, 1, 7, 2]);
  expect(sum(things.toReversed())).toEqual(sum(things));
  expect(totalsOf(sum(things))).toEqual(Float64Array.of(8, 3));
});

test('rows hold what is not 0, so that memory grows with votes and not with pairs of models', () => {
  const sums = sumByQuestion(
    Array.from({ length: 50 }, (_, i) => i),
    500,
    (i) => `${i}`,
    (row, i) => {
      row[10 * i]! += 2;
      // what comes to nothing is nothing
      row[3]! += 1;
      row[3]! -= 1;
    },
  );
  expect(sums.rows.values).toEqual(new Float64Array(50).fill(2));
  const expected = new Float64Array(500).map((_, place) => (place % 10 === 0 ? 2 : 0));
  expect(totalsOf(sums)).toEqual(expected);
});

test('every draw has as many questions as there are', () => {
  for (const n of [2, 7, 500]) {
    const sums = sumByQuestion(
      shareOf(1, n),
      1,
      ({ question }) => question,
      (row) => (row[0]! += 1),
    );
    for (const totals of resampledTotals(sums, { draws: 20, seed: 4 })) expect(totals[0]).toBe(n);
  }
});

test('the interval of a share of 30 in 100 questions has the percentiles of the binomial distribution', () => {
  // of 100 trials with chance .3, 2.5 % lie below 21 or 22, and above 39
  const { value, interval } = bootstrapRatio(shareOf(30, 100), facts);
  expect(value).toBe(0.3);
  expect(Math.abs(interval!.low - 0.21)).toBeLessThanOrEqual(0.0101);
  expect(Math.abs(interval!.high - 0.39)).toBeLessThanOrEqual(0.0101);
  expect(interval).toMatchObject({ level: 0.95, method: 'question-bootstrap', draws: 2000 });
});

test('intervals of a few questions’ mean are about as wide as Student’s', () => {
  const random = createRandom(8);
  for (const n of [8, 20, 80]) {
    const values = Array.from({ length: n }, () =>
      Array.from({ length: 6 }, () => random.next()).reduce((a, b) => a + b),
    );
    const parts = values.map((numerator, i) => ({ question: `${i}`, numerator, denominator: 1 }));
    const { value, interval } = bootstrapRatio(parts, facts, { ...usualResampling, draws: 20_000 });
    const variance = values.reduce((sum, one) => sum + (one - value!) ** 2, 0) / (n - 1);
    const half = studentQuantile(0.05, n - 1) * Math.sqrt(variance / n);
    expect((interval!.high - interval!.low) / (2 * half)).toBeGreaterThan(0.94);
    expect((interval!.high - interval!.low) / (2 * half)).toBeLessThan(1.06);
  }
});

test('draws that are kept are those that would be drawn anew', () => {
  const interval = (seed: number) => bootstrapRatio(shareOf(13, 40), facts, { ...usualResampling, seed }).interval;
  const before = interval(3);
  // enough others that those of seed 3 are forgotten
  for (let seed = 10; seed < 30; seed++) interval(seed);
  expect(interval(3)).toEqual(before);
  expect(interval(3)).toEqual(before);
});

test('a hundred equal votes on every question are worth no more than one', () => {
  const once = shareOf(13, 40);
  const often = Array.from({ length: 100 }, () => once).flat();
  expect(bootstrapRatio(often, facts).interval).toEqual(bootstrapRatio(once, facts).interval);
});

test('the same seed gives the same interval, another one another, and both are told', () => {
  const parts = Array.from({ length: 50 }, (_, i) => ({
    question: `${i}`,
    numerator: Math.sin(i),
    denominator: 2 + (i % 3),
  }));
  const one = bootstrapRatio(parts, facts);
  expect(bootstrapRatio(parts, facts)).toEqual(one);
  expect(bootstrapRatio(parts.toReversed(), facts).interval).toEqual(one.interval);
  const other = bootstrapRatio(parts, facts, { ...usualResampling, seed: 2 });
  expect(other.interval).not.toEqual(one.interval);
  expect([one.seed, other.seed]).toEqual([1, 2]);
});

test('counting kinds of rows gives the interval that drawing questions gives', () => {
  // 400 questions of 4 kinds are drawn as kinds; a trace in a third sum makes all rows different
  const kinds = Array.from({ length: 400 }, (_, i) => ({
    question: `${i}`,
    numerator: i % 4,
    denominator: 3,
    trace: i,
  }));
  const intervals = [0, 1].map((trace) => {
    const sums = sumByQuestion(
      kinds,
      3,
      ({ question }) => question,
      (row, kind) => {
        row[0]! += kind.numerator;
        row[1]! += kind.denominator;
        row[2]! += trace * kind.trace;
      },
    );
    return bootstrapIntervals(sums, ([numerator, denominator]) => [numerator! / denominator!])[0]!;
  });
  // standard error of the share: sqrt(1.25 / 400) / 3 = .0186; of its percentiles from 2,000 draws about .001
  for (const { low, high } of intervals) {
    expect(Math.abs(low - (0.5 - 1.96 * 0.0186))).toBeLessThan(0.004);
    expect(Math.abs(high - (0.5 + 1.96 * 0.0186))).toBeLessThan(0.004);
  }
  expect(intervals[0]).not.toEqual(intervals[1]);
});

test('how often a kind comes up follows the binomial distribution, and all add up', () => {
  const random = createRandom(5);
  const into = new Int32Array(3);
  const seen = new Float64Array(21);
  const draws = 20_000;
  for (let draw = 0; draw < draws; draw++) {
    drawMultinomial(random, 20, [3, 5, 2], into);
    expect(into[0]! + into[1]! + into[2]!).toBe(20);
    seen[into[1]!]! += 1;
  }
  let chiSquare = 0;
  for (let k = 3; k <= 17; k++) {
    const expected = draws * binomialProbability(k, 20, 0.5);
    chiSquare += (seen[k]! - expected) ** 2 / expected;
  }
  // fifteen cells: above 38 with a chance of one in a thousand
  expect(chiSquare).toBeLessThan(38);
});

test('kinds that are all, or none, of many are drawn so', () => {
  const random = createRandom(1);
  const into = new Int32Array(3);
  drawMultinomial(random, 100_000, [0, 7, 0], into);
  expect([...into]).toEqual([0, 100_000, 0]);
  drawMultinomial(random, 100_000, [1, 0, 99_999], into);
  expect(into[0]! + into[2]!).toBe(100_000);
  expect(into[0]).toBeLessThan(10);
});

test('one question cannot vary: no interval', () => {
  const estimate = bootstrapRatio([{ question: '81', numerator: 1, denominator: 2 }], facts);
  expect(estimate).toMatchObject({ value: 0.5, interval: null, questions: 1, seed: null });
});

test('what is not defined has neither value nor interval', () => {
  const undefinedRatio = { value: null, interval: null, seed: null };
  expect(bootstrapRatio([], facts)).toMatchObject({ ...undefinedRatio, questions: 0 });
  expect(bootstrapRatio([{ question: '81', numerator: 0, denominator: 0 }], facts)).toMatchObject(undefinedRatio);
});

test('where many draws are not defined, there is a value without an interval', () => {
  // the only question that counts is missing in (4/5)^5 = 33 % of all draws
  const parts = Array.from({ length: 5 }, (_, i) => ({
    question: `${i}`,
    numerator: i ? 0 : 1,
    denominator: i ? 0 : 2,
  }));
  expect(bootstrapRatio(parts, facts)).toMatchObject({ value: 0.5, interval: null });
});

test('a statistic that is not a number is our mistake', () => {
  const sums = sumByQuestion(
    shareOf(1, 3),
    1,
    ({ question }) => question,
    () => undefined,
  );
  expect(() => bootstrapEstimate(sums, () => NaN, facts)).toThrow('NaN');
});

test('quantiles lie between their neighbours in rank', () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantile([1, 2, 4, 8, 16], share))).toEqual([1, 2, 4, 12.8, 16]);
  expect(quantile([3], 0.4)).toBe(3);
});
