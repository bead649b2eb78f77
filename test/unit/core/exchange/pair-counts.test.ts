import { expect, it } from 'vitest';
import { namedVotes } from '#core/exchange/named-votes.ts';
import { pairCounts } from '#core/exchange/pair-counts.ts';
import { answers, models, questions, strange, voteEvent } from './gathered.ts';

const swapped = { left: 'answer-101_DE-1', right: 'answer-101_DE-0' };
const other = { right: 'answer-101_DE-2' };

it('counts for models, whatever side they stood on', () => {
  const events = [
    voteEvent(1),
    voteEvent(2, { verdict: 'right' }, swapped),
    voteEvent(3, {}, swapped),
    voteEvent(4, { verdict: 'tie' }),
    voteEvent(5, { verdict: 'both-bad' }, swapped),
    voteEvent(6, { verdict: 'right' }, other),
    // in no statistic
    voteEvent(7, { unblinded: true }),
    voteEvent(8, {}, { ...swapped, repeat: true }),
  ];
  const { votes } = namedVotes({ events, answers, questions, models, strange });
  expect(pairCounts(votes)).toEqual([
    { pair: ['=cmd|x', 'Tandem · DE'], wins: [1, 0], ties: 0, bothBad: 0, votes: 1 },
    { pair: ['Tandem · DE', 'Tandem · ENDEFRITES'], wins: [2, 1], ties: 1, bothBad: 1, votes: 5 },
  ]);
  expect(pairCounts([])).toEqual([]);
});
