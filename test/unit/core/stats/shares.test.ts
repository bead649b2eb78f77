import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ballot, Label } from '#core/stats/ballot.ts';
import { usualResampling } from '#core/stats/bootstrap.ts';
import { ofGroup, rcemr } from '#core/stats/category-groups.ts';
import type { Estimate } from '#core/stats/estimate.ts';
import { labels } from '#core/stats/items.ts';
import { lengthBias } from '#core/stats/length-bias.ts';
import { sideBias } from '#core/stats/positional-bias.ts';
import { voteDistribution } from '#core/stats/vote-distribution.ts';
import { winRate } from '#core/stats/win-rate.ts';
import { wrongLanguage } from '#core/stats/wrong-language.ts';
import { anyBallots, ballotOf, ballotsOf } from '../../../fixtures/ballots.ts';

const quick = { ...usualResampling, draws: 60 };
const votes = ballotsOf({ 81: [3, 1, 0, 0], 82: [1, 0, 1, 0], 83: [0, 2, 0, 1], 84: [0, 0, 1, 0] });
const valuesOf = (distribution: Record<Label, Estimate>) => labels.map((label) => distribution[label].value);

test('votes are shared out among four labels, or three', () => {
  expect(valuesOf(voteDistribution([votes], 'strict', quick))).toEqual([4, 3, 2, 1].map((count) => count / 10));
  expect(valuesOf(voteDistribution([votes], 'merged', quick))).toEqual([4, 3, 3, 0].map((count) => count / 10));
  const { first } = voteDistribution([votes], 'strict', quick);
  expect(first).toMatchObject({ n: 10, counted: 'votes', questions: 4, rule: { labels: 'strict', runs: 1 }, seed: 1 });
  expect(first.interval).toMatchObject({ method: 'question-bootstrap', draws: 60 });
});

test('a judge’s runs weigh the same, whatever they lack', () => {
  const whole = ballotsOf({ 81: [1, 0, 0, 0], 82: [1, 0, 0, 0], 83: [0, 1, 0, 0], 84: [0, 0, 0, 1] });
  const gappy = ballotsOf({ 81: [0, 0, 1, 0], 83: [0, 1, 0, 0] });
  expect(valuesOf(voteDistribution([whole, gappy], 'strict', quick))).toEqual(
    [2, 3, 2, 1].map((eighths) => eighths / 8),
  );
  // a run without any verdict is none
  expect(valuesOf(voteDistribution([whole, []], 'strict', quick))).toEqual([0.5, 0.25, 0, 0.25]);
});

test('win rates are raw, adjusted and decided', () => {
  const ofAlpha = winRate(votes, 'alpha', quick);
  expect(ofAlpha).toMatchObject({ wins: 4, losses: 3, ties: 2, bothBad: 1 });
  expect(ofAlpha.raw).toMatchObject({ value: 0.4, n: 10 });
  expect(ofAlpha.adjusted).toMatchObject({ value: 0.55, n: 10, rule: { rate: 'adjusted' } });
  expect(ofAlpha.decided).toMatchObject({ value: 4 / 7, n: 7, questions: 3 });
  expect(ofAlpha.decided.interval!.method).toBe('question-bootstrap');
  const ofBeta = winRate(votes, 'beta', quick);
  expect(ofBeta.decided.value).toBeCloseTo(3 / 7, 12);
  expect(ofBeta.adjusted.value).toBeCloseTo(0.45, 12);
  // a model that took no part
  expect(winRate(votes, 'gamma', quick)).toMatchObject({ wins: 0, raw: { value: null, interval: null, n: 0 } });
});

test('the paper’s 152 of 242 decided votes, had each been of a question of its own', () => {
  const ballots = Array.from({ length: 242 }, (_, at) =>
    ballotOf(at < 152 ? 'second' : 'first', 'v0', { question: String(at) }),
  );
  const { decided } = winRate(ballots, 'beta', quick);
  expect(decided).toMatchObject({ value: 152 / 242, n: 242, seed: null });
  expect(decided.interval!.method).toBe('wilson');
  // Wilson .566 to .687
  expect(decided.interval!.low).toBeCloseTo(0.566, 3);
  expect(decided.interval!.high).toBeCloseTo(0.687, 3);
});

test('people’s side bias is the left answer’s share of decided votes whose sides are known', () => {
  const shown = (label: Label, left: Ballot['left'], question: string): Ballot => ({
    ...ballotOf(label, `v ${label} ${left} ${question}`, { question }),
    left,
  });
  const ballots = [
    shown('first', 'first', '81'),
    shown('second', 'second', '81'),
    shown('first', 'second', '82'),
    shown('second', 'second', '83'),
    shown('tie', 'first', '84'),
    shown('first', null, '85'),
  ];
  // left, left; right; left
  const { left, test } = sideBias(ballots, quick);
  expect(left).toMatchObject({ value: 3 / 4, n: 4, questions: 3 });
  // one value a question: two for left, one for right
  expect(test).toMatchObject({ n: 3, p: 1 });
  expect(sideBias([], quick)).toMatchObject({ left: { value: null, n: 0 }, test: { n: 0, p: null } });
});

test('the longer answer’s share leaves out equal and unknown lengths', () => {
  const long = (label: Label, lengths: Ballot['lengths'], question: string): Ballot => ({
    ...ballotOf(label, 'v0', { question }),
    lengths,
  });
  const ballots = [
    long('first', [200, 100], '81'),
    long('second', [200, 100], '82'),
    long('second', [100, 101], '83'),
    long('second', [100, 100], '84'),
    long('first', null, '85'),
    long('tie', [1, 2], '86'),
  ];
  expect(lengthBias(ballots, quick)).toMatchObject({ longer: { value: 2 / 3, n: 3 }, leftOut: 2 });
  expect(lengthBias([], quick)).toMatchObject({ longer: { value: null, interval: null, n: 0 }, leftOut: 0 });
});

test('answers in another language are counted among those whose language can be told', () => {
  const answers = [
    { question: '81', asked: 'de', found: 'de' },
    { question: '81', asked: 'fr', found: 'en' },
    { question: '82', asked: 'it', found: 'unsure' },
    { question: '82', asked: 'es', found: 'es' },
  ] as const;
  expect(wrongLanguage(answers, quick)).toMatchObject({
    share: { value: 1 / 3, n: 3, counted: 'answers', questions: 2 },
    unsure: 1,
  });
  expect(wrongLanguage([], quick)).toMatchObject({ share: { value: null, n: 0 }, unsure: 0 });
});

test('a group of categories pools votes: it is not the mean of its categories’ shares', () => {
  const ballots = [
    ...Array.from({ length: 8 }, (_, at) => ballotOf('first', `v${at}`, { question: '111', category: 'math' })),
    ballotOf('second', 'v0', { question: '121', category: 'coding' }),
    ballotOf('second', 'v1', { question: '121', category: 'coding' }),
    ballotOf('second', 'v0', { question: '141', category: 'stem' }),
  ];
  const pooled = ofGroup(ballots, rcemr, ({ item }) => item.category);
  expect(pooled).toHaveLength(10);
  expect(voteDistribution([pooled], 'strict', quick).first.value).toBe(0.8);
  // the published turn 2: 46 % over RCEMR, while the mean of its categories' 33, 11, 29, 70 and 70 is 42.6 [Weber2024, table 2]
  expect((33 + 11 + 29 + 70 + 70) / 5).toBeCloseTo(42.6, 12);
});

const turn: Record<Label, Label> = { first: 'second', second: 'first', tie: 'tie', 'both-bad': 'both-bad' };
const renamed = (ballot: Ballot): Ballot => ({
  ...ballot,
  item: { ...ballot.item, pair: ['aleph', 'alif'] },
  label: turn[ballot.label],
});
const allOf = (ballots: readonly Ballot[], model: string): Estimate[] => {
  const { raw, adjusted, decided } = winRate(ballots, model, quick);
  return [
    raw,
    adjusted,
    decided,
    ...Object.values(voteDistribution([ballots], 'strict', quick)),
    sideBias(ballots, quick).left,
  ];
};

test('whatever the votes, shares are within 0 and 1 or not defined, and the four labels’ add up to 1', () => {
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      for (const { value, interval, n } of allOf(ballots, 'alpha')) {
        expect(value === null).toBe(n === 0);
        if (value === null) expect(interval).toBeNull();
        else expect(value >= 0 && value <= 1).toBe(true);
        if (interval) expect(interval.low <= interval.high && interval.low >= 0 && interval.high <= 1).toBe(true);
      }
      const shares = valuesOf(voteDistribution([ballots], 'strict', quick));
      if (ballots.length > 0) expect(shares.reduce<number>((sum, share) => sum + share!, 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('shares do not depend on the order of votes, nor on what models are called', () => {
  const turned = (ballots: readonly Ballot[]): Ballot[] =>
    ballots.map((ballot) => ({ ...renamed(ballot), left: ballot.left && (turn[ballot.left] as Ballot['left']) }));
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      const once = allOf(ballots, 'alpha');
      expect(allOf(ballots.toReversed(), 'alpha')).toEqual(once);
      // alpha was first, alif is second
      const [raw, adjusted, decided, first, second, tie, bothBad, left] = allOf(turned(ballots), 'alif');
      expect([raw, adjusted, decided, second, first, tie, bothBad, left]).toEqual(once);
    }),
    { numRuns: 60, seed: 5 },
  );
});
