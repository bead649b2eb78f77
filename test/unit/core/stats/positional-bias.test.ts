import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GameResult, outcomeOf, type PairJudgment } from '#core/judgments/pair-judgment.ts';
import { readJudgments } from '#core/judgments/read-judgments.ts';
import { usualResampling } from '#core/stats/bootstrap.ts';
import { labels } from '#core/stats/items.ts';
import { judgeBias } from '#core/stats/positional-bias.ts';
import { itemOf } from '../../../fixtures/ballots.ts';

const quick = { ...usualResampling, draws: 60 };
const judged = (
  question: number,
  one: GameResult,
  two: GameResult,
  facts: Partial<PairJudgment> = {},
): PairJudgment => ({
  ...{ item: itemOf({ question: String(question) }), judge: 'gpt-4', games: [one, two], opener: 'first' },
  ...{ outcome: outcomeOf([one, two]), lengths: null, ...facts },
});

/** How often each pair of games came in a real file of 75 swapped judgments. */
const swapFile: [GameResult, GameResult, number][] = [
  ['second', 'second', 20],
  ['first', 'first', 18],
  ['first', 'second', 16],
  ['tie', 'tie', 8],
  ['first', 'tie', 5],
  ['tie', 'second', 3],
  ['second', 'first', 2],
  ['second', 'tie', 1],
  ['first', 'error', 1],
  ['error', 'error', 1],
];

function expectSwapFile(judgments: readonly PairJudgment[]): void {
  const { counts, inconsistent, first, second, test } = judgeBias(judgments);
  expect(judgments).toHaveLength(75);
  expect(counts).toEqual({ valid: 73, inconsistent: 73 - 46, errors: 2, games: 73, first: 16, second: 2 });
  expect(inconsistent).toMatchObject({ value: 27 / 73, n: 73, interval: { method: 'wilson' } });
  expect([first.value, second.value]).toEqual([16 / 73, 2 / 73]);
  expect(test.n).toBe(18);
  expect(test.p).toBeCloseTo(0.001312255859375, 12);
}

test('a real file of swapped games: 46 of 73 consistent, the first slot 16 times and the second 2', () => {
  const games = swapFile.flatMap(([one, two, times]) => Array<[GameResult, GameResult]>(times).fill([one, two]));
  expectSwapFile(games.map(([one, two], question) => judged(question, one, two)));
});

const folder = process.env['TANDEM_DATA'];
const whereThere = test.skipIf(!folder); // needs TANDEM_DATA, a folder of judgments outside the repository

whereThere('the same from the file itself', () => {
  const file = 'mt-bench/model_judgment/gpt-4_pair.sample.jsonl';
  expectSwapFile(readJudgments(readFileSync(join(folder!, file), 'utf8'), file).pairs);
});

test('a slot wins by where a model stood, not by what it is called', () => {
  // game 1 to the second of the pair, which opened; game 2 to the first, in the first slot then
  expect(judgeBias([judged(1, 'second', 'first', { opener: 'second' })], quick).counts).toMatchObject({
    first: 1,
    second: 0,
  });
  expect(judgeBias([judged(1, 'second', 'first')], quick).counts).toMatchObject({ first: 0, second: 1 });
});

test('outcomes without games count as inconsistent or not, and for no slot', () => {
  const told = judged(1, 'first', 'second', { games: null });
  const { counts, first, test } = judgeBias([told, judged(2, 'tie', 'tie', { games: null })], quick);
  expect(counts).toEqual({ valid: 2, inconsistent: 1, errors: 0, games: 0, first: 0, second: 0 });
  expect(first).toMatchObject({ value: null, interval: null, n: 0 });
  expect(test.p).toBeNull();
});

test('runs are averaged, and the test takes each question once', () => {
  // run 1: one inconsistent, and one error, which is not valid; run 2: one of the two
  const runs = [judged(1, 'first', 'second'), judged(2, 'error', 'second'), judged(1, 'first', 'first')];
  const { inconsistent, test } = judgeBias([...runs, judged(2, 'first', 'second')], quick);
  expect(inconsistent).toMatchObject({ value: (1 + 1 / 2) / 2, n: 3, rule: { runs: 2 } });
  // two questions, both for the first slot
  expect(test.n).toBe(2);
  expect(test.p).toBeCloseTo(0.5, 12);
});

test('whatever the games, shares are within 0 and 1 or not defined', () => {
  const result = fc.constantFrom<GameResult>(...labels, 'error');
  const some = fc.array(
    fc.tuple(fc.constantFrom(1, 2, 3), result, result, fc.constantFrom('first' as const, 'second' as const)),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(some, (facts) => {
      const judgments = facts.map(([question, one, two, opener]) => judged(question, one, two, { opener }));
      const { counts, inconsistent, first, second, test } = judgeBias(judgments, quick);
      for (const { value, interval } of [inconsistent, first, second]) {
        expect(value === null).toBe(counts.valid === 0);
        if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
        if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high);
      }
      expect(counts.first + counts.second).toBeLessThanOrEqual(counts.inconsistent);
      expect(test.p === null).toBe(test.n === 0);
    }),
    { numRuns: 80, seed: 5 },
  );
});
