import { describe, expect, it } from 'vitest';
import { trialPlan } from '#engine/gpu/trial-plan.ts';
import { q8_0 } from '#engine/formats/q8-0.ts';
import type { TileName } from '#engine/plan/plan.ts';
import { MeasuredPromptPace } from '#engine/prompt-pace.ts';

/** A plan with tiles or without. */
function planWith(tile: TileName | null, columnCapacity = 256) {
  const profile = { maxBindingBytes: 2 ** 27, workgroup: 64, reduce: 'shared', atOnce: 2, columnCapacity, part: 128 };
  return { ...trialPlan({ ...profile, reduce: 'shared', atOnce: 2, tile }, q8_0), columnCapacity };
}

interface Device {
  /** ms for each four columns, where fewer than 16 are computed */
  walkMs: number;
  /** ms for each 64 columns; absent: the device has no tiles */
  tileMs?: number;
}

function stepMs({ walkMs, tileMs }: Device, columns: number): number {
  return tileMs !== undefined && columns >= 16 ? Math.ceil(columns / 64) * tileMs : Math.ceil(columns / 4) * walkMs;
}

/** Reads a prompt. @returns columns and ms of each step */
function read(pace: MeasuredPromptPace, device: Device, tokens: number) {
  const steps: { columns: number; ms: number }[] = [];
  for (let left = tokens; left > 0;) {
    const columns = Math.min(left, pace.tokens);
    const ms = stepMs(device, columns);
    steps.push({ columns, ms });
    pace.note(columns, ms);
    left -= columns;
  }
  return steps;
}

const paceOf = ({ tileMs }: Device) => new MeasuredPromptPace(planWith(tileMs === undefined ? null : '64x64'));
const columnsOf = (steps: ReturnType<typeof read>) => steps.map(({ columns }) => columns);

describe('the pace of a prompt', () => {
  it('grows on a fast device to all that a step takes, and is remembered', () => {
    const device = { walkMs: 2, tileMs: 5 };
    const pace = paceOf(device);
    expect(columnsOf(read(pace, device, 1000))).toEqual([4, 64, 128, 256, 256, 256, 36]);
    expect(columnsOf(read(pace, device, 600))).toEqual([256, 256, 88]);
  });

  it.each([
    { walkMs: 1, tileMs: 2, tokens: 256 },
    { walkMs: 5, tileMs: 24, tokens: 256 },
    { walkMs: 10, tileMs: 30, tokens: 192 },
    { walkMs: 20, tileMs: 48, tokens: 128 },
    { walkMs: 20, tileMs: 90, tokens: 64 },
    { walkMs: 20, tileMs: 250, tokens: 12 },
    { walkMs: 25, tileMs: 400, tokens: 12 },
    { walkMs: 40, tileMs: 80, tokens: 8 },
    { walkMs: 90, tileMs: 2000, tokens: 4 },
    { walkMs: 700, tileMs: 9000, tokens: 4 },
    { walkMs: 1, tokens: 256 },
    { walkMs: 7, tokens: 56 },
    { walkMs: 900, tokens: 4 },
  ])('with $walkMs ms for four columns and $tileMs ms a tile it comes to $tokens tokens', ({ tokens, ...device }) => {
    const pace = paceOf(device);
    read(pace, device, 2000);
    const settled = read(pace, device, 2000);
    expect(new Set(columnsOf(settled.slice(0, -1)))).toEqual(new Set([tokens]));
    if (tokens > 4) for (const { ms } of settled) expect(ms).toBeLessThanOrEqual(100);
  });

  it.each([15, 22, 25, 30, 60, 150])(
    'a device that walks four columns in %i ms is never asked for more than 400 ms at once, however slow its tiles',
    (walkMs) => {
      // a tile reads weights once, so it takes no longer than as many columns that walk
      const device = { walkMs, tileMs: 16 * walkMs };
      for (const { ms } of read(paceOf(device), device, 3000)) expect(ms).toBeLessThanOrEqual(400);
    },
  );

  // as docs/performance.md has them
  it.each([
    { walkMs: 2, tileMs: 5, longest: [20] },
    { walkMs: 10, tileMs: 30, longest: [90] },
    { walkMs: 20, tileMs: 90, longest: [90] },
    { walkMs: 20, tileMs: 250, longest: [250, 250, 60] },
    { walkMs: 90, tileMs: 2000, longest: [90] },
    { walkMs: 900, longest: [900] },
  ])(
    'with $walkMs ms for four columns and $tileMs ms a tile the longest steps take $longest ms',
    ({ longest, ...device }) => {
      const taken = read(paceOf(device), device, 3000).map(({ ms }) => ms);
      expect(taken.sort((a, b) => b - a).slice(0, longest.length)).toEqual(longest);
    },
  );

  it('a single slow step changes nothing for long, two make it shrink, and it recovers', () => {
    const device = { walkMs: 2, tileMs: 5 };
    const pace = paceOf(device);
    read(pace, device, 1000);
    pace.note(256, 3000);
    expect(pace.tokens).toBe(256);
    pace.note(256, 3000);
    expect(pace.tokens).toBeLessThanOrEqual(64);
    read(pace, device, 1000);
    expect(pace.tokens).toBe(256);
  });

  it('the short end of a prompt does not make the next one begin small, nor large', () => {
    const device = { walkMs: 2, tileMs: 5 };
    const pace = paceOf(device);
    read(pace, device, 4 + 64 + 128 + 256 + 3);
    expect(pace.tokens).toBe(256);
    const slow = { walkMs: 30, tileMs: 900 };
    const walking = paceOf(slow);
    read(walking, slow, 4 + 8 + 12 + 1);
    expect(walking.tokens).toBe(12);
  });

  it('never asks for more than a step holds', () => {
    const pace = new MeasuredPromptPace(planWith('32x32', 64));
    for (let step = 0; step < 9; step++) pace.note(pace.tokens, 0);
    expect(pace.tokens).toBe(64);
    const small = new MeasuredPromptPace(planWith(null, 8));
    for (let step = 0; step < 9; step++) small.note(small.tokens, 0);
    expect(small.tokens).toBe(8);
  });
});
