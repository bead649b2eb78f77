import { beforeEach, expect, test } from 'vitest';
import { Ledger } from '../../scripts/vote-ledger.mjs';
import { voteEvent } from '../fixtures/study-events.ts';

const others: string[] = [];
let ledger: Ledger;

beforeEach(() => {
  ledger = new Ledger();
  ledger.begin('a', [voteEvent(0), voteEvent(1)]);
  ledger.begin('a', [voteEvent(2), voteEvent(3)]);
  ledger.acknowledge([voteEvent(0).id, voteEvent(1).id]);
});

test('what was acknowledged and is found again is faultless, and so is what was not and is not', () => {
  ledger.check('a', { events: [voteEvent(0), voteEvent(1)], others });
  expect(ledger.sums).toMatchObject({ acknowledged: 2, lost: 0, unheard: 0, torn: 0 });
  expect(ledger.faultless).toBe(true);
});

test('a batch that was committed before the browser died is whole, and no fault', () => {
  ledger.check('a', { events: [0, 1, 2, 3].map((n) => voteEvent(n)), others });
  expect(ledger.sums).toMatchObject({ acknowledged: 2, unheard: 1, torn: 0 });
  expect(ledger.faultless).toBe(true);
});

test.each([
  ['an acknowledged vote that is gone is lost', 'lost', [voteEvent(0)]],
  [
    'a vote that is there under two ids is a duplicate',
    'duplicates',
    [voteEvent(0), voteEvent(1), voteEvent(1, { id: 'x' })],
  ],
  ['a vote that is there twice is a duplicate', 'duplicates', [voteEvent(0), voteEvent(1), voteEvent(1)]],
  ['a vote that nobody wrote is unknown', 'unknown', [voteEvent(0), voteEvent(1), voteEvent(9)]],
  ['a vote with another content is changed', 'changed', [voteEvent(0), voteEvent(1, { verdict: 'both-bad' })]],
  ['half a batch is torn', 'torn', [voteEvent(0), voteEvent(1), voteEvent(3)]],
] as const)('%s', (_sentence, fault, events) => {
  ledger.check('a', { events, others });
  ledger.check('a', { events, others }); // counted once all the same
  expect(ledger.sums[fault]).toBe(1);
  expect(ledger.faultless).toBe(false);
});

test('another record that is not found again is lost, unless it was released', () => {
  ledger.keep('b', ['one', 'two']);
  ledger.keep('b', ['three']);
  ledger.release('b', ['three']);
  ledger.check('b', { events: [], others: ['two'] });
  expect(ledger.sums.lost).toBe(1);
});

test('where nothing was acknowledged nothing is proved', () => {
  expect(new Ledger().faultless).toBe(false);
});

test('what was under way is written again, under the same ids, and new votes get new numbers', () => {
  expect(ledger.pending('a')).toEqual([[voteEvent(2), voteEvent(3)]]);
  expect(ledger.next('a')).toBe(4);
  for (const batch of ledger.pending('a') as ReturnType<typeof voteEvent>[][]) {
    ledger.begin('a', batch);
    ledger.acknowledge(batch.map(({ id }) => id));
  }
  expect(ledger.pending('a')).toEqual([]);
  expect(ledger.sums.acknowledged).toBe(4);
  expect(ledger.next('elsewhere')).toBe(0);
});
