import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countLabels,
  countVotes,
  groupByItem,
  itemKey,
  majority,
  majorityLabel,
  merged,
  strict,
} from '#core/stats/items.ts';
import { questionValues } from '#core/stats/question-values.ts';
import { anyBallots, ballotOf, ballotsOf, itemOf } from '../../../fixtures/ballots.ts';

test('votes belong together if question, turn, pair and language are the same', () => {
  const groups = groupByItem([
    ballotOf('first', 'v0'),
    ballotOf('second', 'v1', { category: 'Writing' }),
    ballotOf('first', 'v0', { turn: 2 }),
    ballotOf('first', 'v0', { language: null }),
    ballotOf('first', 'v0', { pair: ['alpha', 'gamma'] }),
    ballotOf('first', 'v0', { question: '82' }),
  ]);
  expect(groups.map(({ votes }) => votes.length)).toEqual([2, 1, 1, 1, 1]);
});

test('no name is so odd that two items become one', () => {
  const names = ['a', 'a","b', 'b', '', '__proto__', '\u0000', '\ud800'];
  const keys = names.flatMap((one) => names.map((other) => itemKey(itemOf({ question: one, pair: [other, 'z'] }))));
  expect(new Set(keys).size).toBe(names.length ** 2);
});

test('of several votes of one person on one item the first counts, the others are repeats', () => {
  const [group] = groupByItem([ballotOf('first', 'v0'), ballotOf('tie', 'v1'), ballotOf('second', 'v0')]);
  expect(group!.votes.map(({ label }) => label)).toEqual(['first', 'tie']);
  expect(group!.repeats.map(({ label }) => label)).toEqual(['second']);
});

test('both bad is a label of its own, or a tie', () => {
  const ballots = ballotsOf({ 81: [3, 1, 2, 4] });
  expect(countLabels(ballots, strict)).toEqual([3, 1, 2, 4]);
  expect(countLabels(ballots, merged)).toEqual([3, 1, 6, 0]);
  expect(countLabels(ballots, { labels: 'strict', ties: 'dropped' })).toEqual([3, 1, 0, 4]);
  expect(countLabels(ballots, { labels: 'merged', ties: 'dropped' })).toEqual([3, 1, 0, 0]);
});

test('an item without a vote that counts is none', () => {
  const items = groupByItem(ballotsOf({ 81: [0, 0, 2, 0], 82: [1, 0, 1, 0] }));
  expect(countVotes(items, { labels: 'merged', ties: 'dropped' }).items.map(({ counts }) => counts)).toEqual([
    [1, 0, 0, 0],
  ]);
});

test('a split is a tie, nothing, or an equal part for each', () => {
  expect(majorityLabel([3, 1, 2, 0], 'drop')).toBe('first');
  expect(majorityLabel([0, 0, 0, 2], 'tie')).toBe('both-bad');
  expect(majorityLabel([2, 2, 0, 0], 'tie')).toBe('tie');
  expect(majorityLabel([2, 2, 0, 0], 'drop')).toBeNull();
  expect(majority([2, 2, 0, 0], 'fraction')).toEqual([0.5, 0.5, 0, 0]);
  expect(majority([1, 0, 0, 0], 'fraction')).toEqual([1, 0, 0, 0]);
  for (const split of ['tie', 'drop', 'fraction'] as const) expect(majority([0, 0, 0, 0], split)).toBeNull();
});

test('the shares of a majority add up to 1', () => {
  const counts = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5));
  fc.assert(
    fc.property(counts, fc.constantFrom('tie' as const, 'drop' as const, 'fraction' as const), (votes, split) => {
      const shares = majority(votes, split);
      if (shares) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }),
  );
});

test('every vote is in one group, as a vote or as a repeat', () => {
  fc.assert(
    fc.property(anyBallots, anyBallots, (some, more) => {
      const groups = groupByItem([...some, ...more]);
      const all = groups.flatMap(({ votes, repeats }) => [...votes, ...repeats]);
      expect(new Set(all)).toEqual(new Set([...some, ...more]));
      expect(all).toHaveLength(some.length + more.length);
      for (const { votes } of groups) expect(new Set(votes.map(({ voter }) => voter)).size).toBe(votes.length);
    }),
  );
});

test('a question has one value: its majority over turns and languages, or its first vote', () => {
  const items = groupByItem([
    ballotOf('second', 'v0', { turn: 1 }),
    ballotOf('first', 'v0', { turn: 2 }),
    ballotOf('first', 'v1', { turn: 2, language: 'fr' }),
    ballotOf('both-bad', 'v0', { question: '82' }),
    ballotOf('tie', 'v1', { question: '82' }),
    ballotOf('first', 'v0', { question: '83' }),
    ballotOf('second', 'v1', { question: '83' }),
  ]);
  expect(questionValues(items, strict, 'majority')).toEqual([
    { question: '81', label: 'first' },
    { question: '82', label: 'tie' },
    { question: '83', label: 'tie' },
  ]);
  expect(questionValues(items, strict, 'first')).toEqual([
    { question: '81', label: 'second' },
    { question: '82', label: 'both-bad' },
    { question: '83', label: 'first' },
  ]);
  const decided = questionValues(items, { labels: 'merged', ties: 'dropped' }, 'majority');
  expect(decided.map(({ label }) => label)).toEqual(['first', null, null]);
});
