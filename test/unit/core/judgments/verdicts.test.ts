import { describe, expect, it } from 'vitest';
import {
  ballotsOf,
  type Outcome,
  outcomeOf,
  type PairJudgment,
  runsOf,
  verdictsOf,
} from '#core/judgments/pair-judgment.ts';
import { itemOf } from '../../../fixtures/ballots.ts';

const judged = (question: string, outcome: Outcome, judge = 'gpt-4'): PairJudgment => ({
  ...{ item: itemOf({ question }), judge, games: null, opener: 'first', outcome, lengths: null },
});
const labelsOf = (judgments: PairJudgment[], rule: 'paper' | 'lmsys') => {
  const { verdicts, missing } = verdictsOf(judgments, rule);
  return { labels: verdicts.map(({ ballot, run }) => [ballot.item.question, ballot.label, run]), missing };
};

describe('a judge’s verdict from two games', () => {
  it('is what both say, else inconsistent, and missing if one says nothing', () => {
    expect(outcomeOf(['first', 'first'])).toBe('first');
    expect(outcomeOf(['first', 'tie'])).toBe('inconsistent');
    expect(outcomeOf(['tie', 'both-bad'])).toBe('inconsistent');
    expect(outcomeOf(['first', 'error'])).toBe('error');
  });

  const first = [
    judged('81', 'first'),
    judged('82', 'inconsistent'),
    judged('83', 'inconsistent'),
    judged('84', 'error'),
  ];
  const second = [judged('81', 'second'), judged('82', 'tie'), judged('83', 'inconsistent'), judged('84', 'both-bad')];
  const third = [judged('83', 'first')];

  it('by the paper’s rule is filled from the following run, if that one is consistent', () => {
    expect(labelsOf([...first, ...second, ...third], 'paper')).toEqual({
      labels: [
        ['81', 'first', 1],
        ['82', 'tie', 2],
        ['84', 'both-bad', 2],
      ],
      missing: 1,
    });
  });

  it('by LMSYS’s rule is a tie if inconsistent, whatever later runs say', () => {
    expect(labelsOf([...first, ...second, ...third], 'lmsys')).toEqual({
      labels: [
        ['81', 'first', 1],
        ['82', 'tie', 1],
        ['83', 'tie', 1],
      ],
      missing: 1,
    });
  });

  it('is each judge’s own, and each language’s', () => {
    const other = { ...judged('82', 'second'), item: itemOf({ question: '82', language: 'fr' }) };
    const judgments = [judged('82', 'inconsistent'), other, judged('82', 'first', 'llama')];
    expect(labelsOf(judgments, 'paper')).toEqual({
      labels: [
        ['82', 'second', 1],
        ['82', 'first', 1],
      ],
      missing: 1,
    });
    expect(verdictsOf([], 'paper')).toEqual({ verdicts: [], missing: 0 });
  });

  it('is neither left nor right', () => {
    expect(verdictsOf([judged('81', 'first')], 'paper').verdicts[0]!.ballot).toMatchObject({
      left: null,
      voter: 'gpt-4',
    });
  });

  it('of a run by itself leaves out what is missing', () => {
    const runs = runsOf([...first, ...second, ...third]);
    expect(runs.map((run) => run.length)).toEqual([4, 4, 1]);
    expect(ballotsOf(runs[0]!, 'paper').map(({ label }) => label)).toEqual(['first']);
    expect(ballotsOf(runs[0]!, 'lmsys').map(({ label }) => label)).toEqual(['first', 'tie', 'tie']);
  });
});
