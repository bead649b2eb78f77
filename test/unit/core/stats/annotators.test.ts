import { expect, test } from 'vitest';
import { annotatorAgreement } from '#core/stats/annotator-agreement.ts';
import { usualResampling } from '#core/stats/bootstrap.ts';
import { countVotes, groupByItem, merged, strict } from '#core/stats/items.ts';
import { majorityAgreement } from '#core/stats/majority-agreement.ts';
import { upperBound } from '#core/stats/upper-bound.ts';
import { ballotOf, ballotsOf } from '../../../fixtures/ballots.ts';

const quick = { ...usualResampling, draws: 60 };

test('every two people are compared on what both judged, and on nothing else', () => {
  const items = groupByItem([
    ...[ballotOf('first', 'a', { question: '1' }), ballotOf('first', 'b', { question: '1' })],
    ...[ballotOf('tie', 'a', { question: '2' }), ballotOf('both-bad', 'b', { question: '2' })],
    ...[ballotOf('second', 'a', { question: '3' }), ballotOf('first', 'c', { question: '3' })],
  ]);
  expect(annotatorAgreement(items, ['a', 'b', 'c'], strict)).toEqual([
    { one: 'a', other: 'b', share: 1 / 2, n: 2 },
    { one: 'a', other: 'c', share: 0, n: 1 },
    { one: 'b', other: 'c', share: null, n: 0 },
  ]);
  expect(annotatorAgreement(items, ['b', 'a'], merged)).toEqual([{ one: 'b', other: 'a', share: 1, n: 2 }]);
  expect(annotatorAgreement([], ['a', 'b'], strict)).toEqual([{ one: 'a', other: 'b', share: null, n: 0 }]);
});

test('the published limit leaves single votes out and takes a split for a tie, so that it is no bound', () => {
  const counted = countVotes(groupByItem(ballotsOf({ 1: [2, 1, 0, 0], 2: [1, 1, 0, 0], 3: [1, 0, 0, 0] })), strict);
  // 2 of 3 and 0 of 2; the bound has 2 of 3, 1 of 2, 1 of 1
  expect(majorityAgreement(counted, quick)).toMatchObject({ value: 2 / 5, n: 5, rule: { split: 'tie' } });
  expect(upperBound(counted, 1, quick)).toMatchObject({ value: 4 / 6, n: 6 });
  expect(majorityAgreement({ counting: strict, items: [] }, quick)).toMatchObject({ value: null, n: 0 });
});
