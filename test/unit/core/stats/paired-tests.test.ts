import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Label } from '#core/stats/ballot.ts';
import { holm } from '#core/stats/holm.ts';
import { mcNemarTest } from '#core/stats/mcnemar.ts';
import { signFlipTest } from '#core/stats/permutation.ts';
import { signTest } from '#core/stats/sign-test.ts';

const values = (counts: Partial<Record<Label, number>>): Label[] =>
  Object.entries(counts).flatMap(([label, count]) => Array<Label>(count).fill(label as Label));

test('the sign test looks at decided questions only', () => {
  // the exact binomial p of 20 of 23
  expect(signTest(values({ first: 20, second: 3, tie: 40, 'both-bad': 7 }))).toMatchObject({ n: 23 });
  expect(signTest(values({ first: 20, second: 3, tie: 40 })).p).toBeCloseTo(0.00048828125, 15);
  expect(signTest([null, 'tie'])).toMatchObject({ n: 0, p: null });
});

test('McNemar’s test of 86 against 150 has the chi-squares and p-values of R', () => {
  // the table of R's help page of mcnemar.test; digits of p by SciPy's chi2.sf and by whole numbers
  const plain = mcNemarTest(86, 150, 'chi-square');
  expect(plain.statistic).toBeCloseTo(17.355932, 6);
  expect(plain.p! / 0.00003099293441045215).toBeCloseTo(1, 12);
  const corrected = mcNemarTest(86, 150, 'corrected');
  expect(corrected.statistic).toBeCloseTo(16.817797, 6);
  expect(corrected.p! / 0.00004114562281345944).toBeCloseTo(1, 12);
  expect(mcNemarTest(86, 150).p! / 0.00003715936139571442).toBeCloseTo(1, 12);
});

test('McNemar’s test finds nothing where two pass equally often, and tests nothing where they never differ', () => {
  for (const variant of ['exact', 'chi-square', 'corrected'] as const) {
    expect(mcNemarTest(7, 7, variant).p).toBe(1);
    expect(mcNemarTest(0, 0, variant)).toMatchObject({ p: null, statistic: null, n: 0 });
    expect(mcNemarTest(3, 9, variant)).toEqual(mcNemarTest(9, 3, variant));
  }
});

test('few differences are flipped in all ways', () => {
  // 20 of the 256 sign patterns, counted by itertools.product in Python
  const result = signFlipTest([0.5, -1, 2, 3, 0, 1.5, 0.25, 2.5]);
  expect(result).toMatchObject({ p: 20 / 256, statistic: 1.09375, n: 8, seed: null });
});

test('many differences are flipped at random, close to what all ways give', () => {
  const differences = [0.5, -1, 2, 3, 0, 1.5, 0.25, 2.5];
  const sampled = signFlipTest(differences, 100);
  expect(sampled.seed).toBe(1);
  // a hundred draws of a chance of .078 have a standard error of .027
  expect(Math.abs(sampled.p! - 20 / 256)).toBeLessThan(0.09);
  const forty = Array.from({ length: 40 }, (_, i) => Math.sin(i) + 0.3);
  expect(signFlipTest(forty)).toEqual(signFlipTest(forty));
  expect(signFlipTest(forty).p).not.toBe(signFlipTest(forty, 10_000, 2).p);
});

test('a clear difference has a small p, which is never 0', () => {
  const clear = Array.from({ length: 80 }, (_, i) => 1 + (i % 3));
  expect(signFlipTest(clear).p).toBe(1 / 10_001);
});

test('zeros count in the mean and leave p as it is', () => {
  const without = signFlipTest([1, 2, -0.5, 1]);
  const withZeros = signFlipTest([1, 0, 2, 0, -0.5, 1, 0, 0]);
  expect(withZeros.p).toBe(without.p);
  expect(withZeros).toMatchObject({ n: 8, statistic: without.statistic! / 2 });
  expect(signFlipTest([0, 0]).p).toBe(1);
  expect(signFlipTest([])).toMatchObject({ p: null, statistic: null, n: 0 });
});

test('p depends neither on the order of differences nor on which of two is subtracted', () => {
  const differences = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 });
  fc.assert(
    fc.property(differences, (list) => {
      const { p } = signFlipTest(list, 200);
      expect(signFlipTest(list.toReversed(), 200).p).toBe(p);
      expect(
        signFlipTest(
          list.map((difference) => -difference),
          200,
        ).p,
      ).toBe(p);
      if (p !== null) expect(p > 0 && p <= 1).toBe(true);
    }),
  );
});

test('Holm’s adjustment multiplies the smallest by how many there are, the next by one less, and never falls', () => {
  // by hand; R's p.adjust(c(.01, .04, .03, .005), "holm") prints 0.03 0.06 0.06 0.02
  const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
  for (const [at, p] of [0.03, 0.06, 0.06, 0.02].entries()) expect(adjusted[at]).toBeCloseTo(p, 12);
});

test('Holm’s adjustment skips what was not tested, and stays within 1', () => {
  expect(holm([0.5, null, 0.9])).toEqual([1, null, 1]);
  expect(holm([0.01, null, 0.25])).toEqual([0.02, null, 0.25]);
  expect(holm([null])).toEqual([null]);
  expect(holm([])).toEqual([]);
});

test('Holm’s adjustment keeps the order of p-values, and a p-value alone as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (p) => {
      const adjusted = holm(p) as number[];
      for (const [i, a] of p.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(a);
        for (const [j, b] of p.entries()) if (a < b) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
      }
    }),
  );
  expect(holm([0.2])).toEqual([0.2]);
});
