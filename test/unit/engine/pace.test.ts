import { describe, expect, it } from 'vitest';
import { MeasuredPace } from '#engine/pace.ts';

/** Goes round on a device whose rounds take so long, until the pace has settled. */
function settled(roundMs: number, bursts = 12): MeasuredPace {
  const pace = new MeasuredPace(16);
  for (let burst = 0; burst < bursts; burst++) pace.note(pace.rounds, pace.rounds * roundMs);
  return pace;
}

describe('the pace of the token loop', () => {
  it('begins with one round, and nothing behind it', () => {
    expect(new MeasuredPace(16)).toMatchObject({ rounds: 1, underWay: 1 });
  });

  it.each([
    { roundMs: 0.5, rounds: 16, underWay: 2 },
    { roundMs: 3, rounds: 16, underWay: 2 },
    { roundMs: 6, rounds: 8, underWay: 2 },
    { roundMs: 20, rounds: 2, underWay: 2 },
    { roundMs: 40, rounds: 1, underWay: 2 },
    { roundMs: 80, rounds: 1, underWay: 1 },
    { roundMs: 900, rounds: 1, underWay: 1 },
  ])('with $roundMs ms a round comes to $rounds a submit, $underWay under way', ({ roundMs, rounds, underWay }) => {
    const pace = settled(roundMs);
    expect({ rounds: pace.rounds, underWay: pace.underWay }).toEqual({ rounds, underWay });
    // a submit takes no longer than 100 ms, nor do all under way, unless a single round does
    if (rounds * underWay > 1) expect(rounds * underWay * roundMs).toBeLessThanOrEqual(100);
  });

  it('grows by no more than twice at a time', () => {
    const seen = [];
    const pace = new MeasuredPace(16);
    for (let burst = 0; burst < 6; burst++) {
      seen.push(pace.rounds);
      pace.note(pace.rounds, pace.rounds * 0.1);
    }
    expect(seen).toEqual([1, 2, 4, 8, 16, 16]);
  });

  it('shrinks at once when the device becomes slower, and recovers', () => {
    const pace = settled(1);
    pace.note(16, 16 * 30);
    expect(pace.rounds).toBeLessThan(4);
    for (let burst = 0; burst < 12; burst++) pace.note(pace.rounds, pace.rounds);
    expect(pace.rounds).toBe(16);
  });

  it('is soon what it was after a tab was frozen, or the machine slept, in the middle of a burst', () => {
    const pace = settled(3);
    pace.note(16, 3_600_000);
    expect(pace).toMatchObject({ rounds: 1, underWay: 2 });
    // the one behind it was there long ago
    pace.note(16, 0.2);
    for (let burst = 0; burst < 9; burst++) pace.note(pace.rounds, pace.rounds * 3);
    expect(pace).toMatchObject({ rounds: 16, underWay: 2 });
  });

  it('believes in a device that has become far slower when a single round says so, too', () => {
    const pace = settled(1);
    pace.note(16, 16 * 90);
    expect(pace.rounds).toBe(1);
    for (let burst = 0; burst < 9; burst++) pace.note(pace.rounds, pace.rounds * 90);
    expect(pace).toMatchObject({ rounds: 1, underWay: 1 });
  });

  it('forgets a first burst that took far longer than all others', () => {
    const pace = new MeasuredPace(16);
    pace.note(1, 5000);
    expect(pace).toMatchObject({ rounds: 1, underWay: 1 });
    pace.note(1, 3);
    expect(pace).toMatchObject({ rounds: 2, underWay: 2 });
  });

  it('grows anew from one where rounds were lost', () => {
    const pace = settled(1);
    pace.restart();
    expect(pace.rounds).toBe(1);
    pace.note(1, 1);
    expect(pace.rounds).toBe(2);
  });

  it('never asks for more than a submit holds', () => {
    const pace = new MeasuredPace(4);
    for (let burst = 0; burst < 9; burst++) pace.note(pace.rounds, 0);
    expect(pace.rounds).toBe(4);
  });
});
