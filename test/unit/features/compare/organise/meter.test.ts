import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Meter } from '../../../../../src/features/compare/study/organise/meter.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Eight answers are due; each takes a second, with 40 tokens. @returns the last figures told */
function generating() {
  const told = { tokensPerSecond: 0 as number | null, leftMs: 0 as number | null };
  const meter = new Meter((tokensPerSecond, leftMs) => Object.assign(told, { tokensPerSecond, leftMs }));
  meter.begin(8);
  const answer = (count: number): void => {
    for (let half = 0; half < 2 * count; half++) {
      for (let token = 0; token < 20; token++) meter.token();
      if (half % 2 === 1) meter.answered();
      vi.advanceTimersByTime(500);
    }
  };
  return { told, answer, end: () => meter.end() };
}

it('tells tokens a second and the time that is left', () => {
  const { told, answer, end } = generating();
  answer(4);
  expect(told.tokensPerSecond).toBeCloseTo(40);
  // the answers that were there at the first tick count as done, not as a pace
  expect(told.leftMs).toBeGreaterThan(3000);
  expect(told.leftMs).toBeLessThan(5000);
  end();
});

it('does not take the time in which a tab was frozen for the time that answers took', () => {
  const { told, answer, end } = generating();
  answer(2);
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + 3_600_000);
  answer(3);
  expect(told.tokensPerSecond).toBeCloseTo(40);
  expect(told.leftMs).toBeLessThan(5000);
  end();
});
