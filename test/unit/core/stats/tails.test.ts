import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logBeta, regularizedBeta } from '#core/stats/beta.ts';
import { binomialLowerTail, binomialProbability, binomialTest } from '#core/stats/binomial.ts';
import { normalQuantile, normalUpperTail, twoSidedP } from '#core/stats/normal.ts';
import { studentQuantile, studentTwoSidedP } from '#core/stats/student.ts';

// Reference values: mpmath 1.3 with 60 digits, binomial ones by whole numbers; for the very doubles written here.

function expectRelative(ours: number, reference: number, tolerance: number): void {
  expect(Math.abs(ours / reference - 1), `${ours} against ${reference}`).toBeLessThan(tolerance);
}

test('two-sided p-values of the normal distribution are right as far out as doubles go', () => {
  for (const [z, p] of [
    [0.1, 0.920344325445942],
    [1, 0.3173105078629141],
    [1.96, 0.04999579029644087],
    [4, 0.00006334248366623985],
    [5.41, 6.302474903416443e-8],
    [5.54, 3.0247164671521936e-8],
    [8, 1.2441921148543568e-15],
    [12.374291, 3.600596977692027e-35],
    [17.651831, 9.85099819654601e-70],
    [25, 6.113393412765122e-138],
    [37, 1.1451142445049154e-299],
  ] as const) {
    expectRelative(twoSidedP(z), p, 2e-13);
    expect(twoSidedP(-z)).toBe(twoSidedP(z));
  }
  expect(twoSidedP(0)).toBe(1);
  expect(twoSidedP(Infinity)).toBe(0);
});

test('both tails of the normal distribution add up to 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
      expect(normalUpperTail(z) + normalUpperTail(-z)).toBeCloseTo(1, 14);
    }),
  );
});

test('quantiles of the normal distribution are right in the tails', () => {
  for (const [p, z] of [
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-6, -4.753424308822899],
    [0.001, -3.0902323061678136],
    [0.02425, -1.9729610513118847],
    [0.1, -1.2815515655446004],
    [0.3, -0.5244005127080408],
    [0.8, 0.8416212335729144],
    [0.975, 1.9599639845400538],
    [0.995, 2.5758293035489004],
  ] as const) {
    expectRelative(normalQuantile(p), z, 1e-14);
  }
  expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
});

test('the logarithm of the beta function keeps its digits for large arguments', () => {
  for (const [a, b, log] of [
    [0.5, 0.5, 1.1447298858494002],
    [3, 7, -5.529429087511423],
    [16.5, 2.5, -6.83300782251932],
    [152.5, 90.5, -161.5368319955989],
    [0.01, 3, 4.5902323136238845],
    [50_000.5, 49_000.5, -68621.35278605318],
  ] as const) {
    expectRelative(logBeta(a, b), log, 1e-14);
  }
  expect(logBeta(1, 1)).toBeCloseTo(0, 14);
});

test('the incomplete beta function is right in the far tail', () => {
  for (const [x, a, b, share] of [
    [0.5, 2, 3, 0.6875],
    [0.1, 0.5, 0.5, 0.20483276469913347],
    [0.9, 30, 2, 0.16956463310086492],
    [1e-5, 3, 1000, 1.6591948740984948e-7],
    [0.99, 200, 3, 0.6712381710383889],
    [0.5, 700, 301, 8.832839003975068e-38],
    [0.001, 100, 5, 4.579942629947631e-294],
  ] as const) {
    expectRelative(regularizedBeta(x, a, b), share, 2e-13);
  }
  // 8.7e-603 is below the smallest double
  expect(regularizedBeta(0.5, 2000, 1)).toBe(0);
  expect([regularizedBeta(0, 2, 3), regularizedBeta(1, 2, 3)]).toEqual([0, 1]);
});

test('two-sided binomial p-values are exact, also of many votes and of very uneven ones', () => {
  for (const [successes, n, p] of [
    [152, 242, 0.00008110884534377864],
    [20, 23, 0.00048828125],
    [16, 18, 0.001312255859375],
    [86, 236, 0.00003715936139571442],
    [0, 50, 1.7763568394002505e-15],
    [900, 1000, 1.3403435580012592e-161],
    [50_900, 100_000, 1.2772097468276497e-8],
  ] as const) {
    expectRelative(binomialTest(successes, n)!, p, 2e-13);
    expect(binomialTest(n - successes, n)).toBe(binomialTest(successes, n));
  }
  expect(binomialTest(5, 10)).toBe(1);
  expect(binomialTest(0, 1)).toBe(1);
  expect(binomialTest(0, 0)).toBeNull();
});

test('binomial probabilities and their sums are right for other chances, too', () => {
  for (const [successes, n, chance, tail, probability] of [
    [3, 10, 0.2, 0.8791261184, 0.201326592],
    [0, 5, 0.1, 0.59049, 0.59049],
    [30, 1000, 0.1, 1.3808381877900504e-17, 1.0017754845196325e-17],
  ] as const) {
    expectRelative(binomialLowerTail(successes, n, chance), tail, 1e-13);
    expectRelative(binomialProbability(successes, n, chance), probability, 1e-13);
  }
  expect(binomialLowerTail(7, 7, 0.3)).toBe(1);
});

test('a binomial tail is the sum of its probabilities', () => {
  const cases = fc
    .integer({ min: 1, max: 300 })
    .chain((n) =>
      fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.double({ min: 0.1, max: 0.9, noNaN: true })),
    );
  fc.assert(
    fc.property(cases, ([successes, n, chance]) => {
      let sum = 0;
      for (let k = 0; k <= successes; k++) sum += binomialProbability(k, n, chance);
      expectRelative(binomialLowerTail(successes, n, chance), sum, 1e-11);
    }),
  );
});

test('Student’s t has its quantiles from one degree of freedom to very many', () => {
  // scipy 1.17, t.ppf(.975, degrees)
  for (const [degrees, t] of [
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [7, 2.364624251592784],
    [39, 2.022690920036761],
    [79, 1.9904502102301285],
    [100_000, 1.9599877075346095],
  ] as const) {
    expect(studentQuantile(0.05, degrees) / t).toBeCloseTo(1, 11);
    expect(studentTwoSidedP(t, degrees) / 0.05).toBeCloseTo(1, 10);
  }
  // with one degree it is Cauchy's
  expect(studentQuantile(1e-9, 1) / (2e9 / Math.PI)).toBeCloseTo(1, 9);
});
