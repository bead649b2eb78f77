import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from '#core/stats/wilson.ts';

test('Newcombe’s four examples come out as printed', () => {
  // [Newcombe1998, table I, method 3]
  for (const [successes, n, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    const interval = wilsonInterval(successes, n)!;
    expect(interval.low.toFixed(4)).toBe(low.toFixed(4));
    expect(interval.high.toFixed(4)).toBe(high.toFixed(4));
  }
});

test('the paper’s 62.8 % of 242 answers is surely more than half', () => {
  const interval = wilsonInterval(152, 242)!;
  expect(interval.low).toBeCloseTo(0.566, 3);
  expect(interval.high).toBeCloseTo(0.687, 3);
});

test('the interval holds the share, stays in 0…1 and is mirrored with it', () => {
  const shares = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(shares, ([successes, n]) => {
      const { low, high } = wilsonInterval(successes, n)!;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / n);
      expect(high).toBeGreaterThanOrEqual(successes / n);
      const mirrored = wilsonInterval(n - successes, n)!;
      expect(mirrored.low).toBeCloseTo(1 - high, 12);
      expect(mirrored.high).toBeCloseTo(1 - low, 12);
    }),
  );
});

test('nothing is known of no trials', () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});
