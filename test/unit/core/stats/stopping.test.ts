import { expect, test } from 'vitest';
import { createRandom } from '#core/random.ts';
import type { Label } from '#core/stats/ballot.ts';
import { eValue, stopping } from '#core/stats/stopping.ts';
import { moreVotesNeeded, votesForHalfWidth, votesToDecide } from '#core/stats/votes-needed.ts';

test('the e-value has the values of its formula', () => {
  // mpmath 1.3 with 60 digits
  for (const [wins, losses, value] of [
    [16, 2, 89.91920471191406],
    [10, 0, 180.42578125],
    [9, 1, 9.49609375],
    [152, 90, 157.59931233512523],
    [60, 40, 0.5960716011259884],
    [600, 400, 14014283.453506406],
    [0, 0, 1],
  ] as const) {
    expect(eValue(wins, losses) / value).toBeCloseTo(1, 11);
    expect(eValue(losses, wins)).toBe(eValue(wins, losses));
  }
});

test('the e-value is a fair bet: its mean after the next vote is what it is now', () => {
  for (const [wins, losses] of [
    [0, 0],
    [3, 1],
    [16, 2],
    [40, 55],
  ] as const) {
    const after = (eValue(wins + 1, losses) + eValue(wins, losses + 1)) / 2;
    expect(after / eValue(wins, losses)).toBeCloseTo(1, 12);
  }
});

test('evidence beyond the largest number stays a number', () => {
  expect(eValue(100_000, 0)).toBe(Number.MAX_VALUE);
});

test('stopping counts decided questions, and keeps when the bar was first reached', () => {
  const wins = Array<Label | null>(8).fill('first');
  // e(7, 0) = 2^7 · 429/2048 = 26.8, e(6, 0) = 2^6 · 231/1024 = 14.4
  const values = [null, 'tie' as const, ...wins, 'second' as const, 'both-bad' as const];
  expect(stopping(values)).toMatchObject({ reachedAt: 7, n: 9, threshold: 20 });
  expect(stopping(values).value).toBe(eValue(8, 1));
  expect(stopping([])).toMatchObject({ threshold: 20, reachedAt: null, n: 0 });
  expect(stopping([]).value).toBeCloseTo(1, 12);
});

test('of studies of two equal models, looked at after every question, at most one in twenty stops', () => {
  const random = createRandom(3);
  const studies = 2000;
  let stopped = 0;
  for (let study = 0; study < studies; study++) {
    const values = Array.from({ length: 200 }, (): Label => (random.next() < 0.5 ? 'first' : 'second'));
    if (stopping(values).reachedAt !== null) stopped += 1;
  }
  expect(stopped / studies).toBeLessThanOrEqual(0.05);
  // it does happen
  expect(stopped).toBeGreaterThan(0);
});

test('so many questions decide a share with a power of 80 %', () => {
  for (const [share, n] of [
    [0.55, 783],
    [0.6, 194],
    [0.65, 85],
    [0.7, 47],
    [0.75, 29],
  ] as const) {
    expect(votesToDecide(share)).toBe(n);
    expect(votesToDecide(1 - share)).toBe(n);
  }
  expect(votesToDecide(0.5)).toBeNull();
  expect(votesToDecide(0)).toBe(votesToDecide(1));
});

test('so many questions give an interval of the wished width', () => {
  // 1.96² / 4 / 0.05² = 384.1, and 1.96² · 0.16 / 0.1² = 61.5
  expect(votesForHalfWidth(0.5, 0.05)).toBe(385);
  expect(votesForHalfWidth(0.8, 0.1)).toBe(62);
});

test('votes still needed are what is missing to that, and never fewer than none', () => {
  expect(moreVotesNeeded(12, 8)).toBe(194 - 20);
  expect(moreVotesNeeded(152, 90)).toBe(0);
  expect(moreVotesNeeded(5, 5)).toBeNull();
  expect(moreVotesNeeded(0, 0)).toBeNull();
});
