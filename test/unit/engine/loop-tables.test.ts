import { describe, expect, it } from 'vitest';
import { greedy } from '#core/chat/generation.ts';
import { createRandom } from '#core/random.ts';
import { canGoRound, drawnWords, laneVectors, loopRoomOf, roundVectors } from '#engine/plan/loop-room.ts';
import { type LoopLane, readOutcome, writeAhead, writeLanes } from '#engine/plan/loop-tables.ts';
import { columnHeader, dead, writeColumns } from '#engine/plan/columns.ts';
import type { Plan } from '#engine/plan/plan.ts';
import { Chance } from '#engine/sampling/chance.ts';

const plan = {
  ...{ lanes: 3, vocab: 50, columnCapacity: 4, columnStride: columnHeader + 2 },
  rope: { frequencies: [1, 0.1, 0.01, 0.001], magnitude: 2 },
} as Plan;
const lane: LoopLane = {
  ...{ lane: 1, use: { slot: 0, scale: 0 }, token: 7, position: 20, alternatives: 5, recent: [4, 5, 6] },
  sampling: { ...greedy, temperature: 0.5, topK: 40, topP: 0.25, minP: 0.125, repetitionPenalty: 1.5 },
  ...{ endings: new Set([2, 3]), tokens: 6, chance: (index) => index / 8 },
};
const floatsOf = (words: Uint32Array) => new Float32Array(words.buffer);

describe('the tables of the token loop', () => {
  it('tell a lane’s settings, what ends it and what it said last', () => {
    const words = new Uint32Array(3 * laneVectors * 4).fill(99);
    expect(writeLanes([lane, lane], words)).toBe(2 * laneVectors * 4);
    const second = words.slice(laneVectors * 4, 2 * laneVectors * 4);
    expect([...second.subarray(0, 4)]).toEqual([1, 3, 40, 5]);
    expect([...floatsOf(second).subarray(4, 8)]).toEqual([0.5, 0.25, 0.125, 1.5]);
    expect([...second.subarray(8, 12)]).toEqual([2, 3, dead, dead]);
    expect([...second.subarray(40, 45)]).toEqual([4, 5, 6, dead, dead]);
    expect(second.at(-1)).toBe(dead);
  });

  it('keep the last 64 ids, and go on where the oldest is', () => {
    const words = new Uint32Array(laneVectors * 4);
    writeLanes([{ ...lane, recent: Array.from({ length: 70 }, (_, id) => id) }], words);
    expect(words[1]).toBe(0);
    expect([...words.subarray(40)]).toEqual(Array.from({ length: 64 }, (_, at) => at + 6));
  });

  it('tell ahead the chance, the turns of the next position, and which token is the last', () => {
    const words = new Uint32Array(200);
    const stride = roundVectors(plan.columnStride) * 4;
    // the third and fourth rounds of a loop
    expect(writeAhead(plan, [lane, { ...lane, tokens: 3 }], 2, 2, words)).toBe(12 + 2 * 3 * stride);
    const at = (round: number, column: number) => 12 + (round * 3 + column) * stride;
    expect(floatsOf(words)[at(0, 0)]).toBe(2 / 8);
    expect(floatsOf(words)[at(1, 0)]).toBe(3 / 8);
    expect([words[at(0, 0) + 1], words[at(1, 0) + 1]]).toEqual([1, 1]);
    expect([words[at(0, 1) + 1], words[at(1, 1) + 1]]).toEqual([0, 0]);
    const columns = new Uint32Array(4 * plan.columnStride * 4);
    writeColumns(plan, [{ token: 0, lane: 1, position: 20 + 3 }], [], columns);
    const turns = (plan.columnStride - columnHeader) * 4;
    expect([...words.subarray(at(0, 0) + 4, at(0, 0) + 4 + turns)]).toEqual([
      ...columns.subarray(columnHeader * 4, columnHeader * 4 + turns),
    ]);
  });

  it('give back what became of each lane', () => {
    const words = new Uint32Array(2 * 3 * drawnWords);
    const at = (1 * 3 + 2) * drawnWords;
    words.set([1, 42], at);
    floatsOf(words).set([Math.log(0.25), 2 * Math.LN2], at + 2);
    words.fill(dead, at + 4, at + 12);
    words.set([42, 41], at + 4);
    floatsOf(words).set([Math.log(0.25), Math.log(0.125)], at + 12);
    words[(1 * 3 + 1) * drawnWords] = 2;
    words[1 * 3 * drawnWords] = 3;
    const drawn = readOutcome(plan, words, 1, 2);
    if (drawn === null || typeof drawn === 'string') throw new Error('nothing drawn');
    expect(drawn.id).toBe(42);
    expect(drawn.probability).toBeCloseTo(0.25, 6);
    expect(drawn.entropyBits).toBeCloseTo(2, 6);
    expect(drawn.alternatives.map(({ id }) => id)).toEqual([42, 41]);
    expect(drawn.alternatives[1]!.probability).toBeCloseTo(0.125, 6);
    expect([0, 1].map((column) => readOutcome(plan, words, 1, column))).toEqual(['not-finite', 'undecided']);
    expect(readOutcome(plan, words, 0, 0)).toBe(null);
  });
});

describe('room for the token loop', () => {
  it.each([
    [37, 1],
    [1024, 1],
    [3855, 4],
    [128_256, 128],
    [262_144, 256],
  ])('parts %i ids into slices of %i, at most 1,024 of them', (vocab, slice) => {
    const room = loopRoomOf({ workgroup: 64, rounds: 16 }, 1, vocab);
    expect(room).toMatchObject({ slice, slices: Math.ceil(vocab / slice) });
    expect(room!.slices).toBeLessThanOrEqual(1024);
  });

  it('is none where the device draws nothing', () => {
    expect(loopRoomOf({ workgroup: 1 }, 1, 100)).toBe(null);
  });

  it('leaves to script what the kernels do not cover', () => {
    expect(canGoRound({ ...greedy, topK: 256 }, 8, 1000)).toBe(true);
    expect(canGoRound({ ...greedy, topK: 1000 }, 8, 1000)).toBe(true);
    expect(canGoRound({ ...greedy, topK: 257 }, 8, 1000)).toBe(false);
    expect(canGoRound(greedy, 9, 1000)).toBe(false);
    expect(canGoRound({ ...greedy, repetitionPenalty: 0.9 }, 0, 1000)).toBe(false);
  });
});

it('chance looked at ahead is the chance taken later', () => {
  const random = createRandom(11);
  const numbers = Array.from({ length: 9 }, () => random.next());
  const chance = new Chance(11);
  expect(chance.at(5)).toBe(numbers[5]);
  expect(Array.from({ length: 4 }, () => chance.take())).toEqual(numbers.slice(0, 4));
  expect(chance.taken).toBe(4);
  expect(chance.at(8)).toBe(numbers[8]);
  expect(chance.take()).toBe(numbers[4]);
});
