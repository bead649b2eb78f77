import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ballot, Label } from '#core/stats/ballot.ts';
import { usualResampling } from '#core/stats/bootstrap.ts';
import type { Estimate } from '#core/stats/estimate.ts';
import { fleissKappa } from '#core/stats/fleiss.ts';
import { humanAgreement } from '#core/stats/human-agreement.ts';
import { countVotes, groupByItem, merged, strict, type Counting } from '#core/stats/items.ts';
import { compareWithJudge, judgeAgreement, judgeKappa } from '#core/stats/judge-agreement.ts';
import { krippendorffAlpha } from '#core/stats/krippendorff.ts';
import { leaveOneOut } from '#core/stats/leave-one-out.ts';
import { selfAgreement } from '#core/stats/self-agreement.ts';
import { upperBound } from '#core/stats/upper-bound.ts';
import { anyBallots, anyVerdicts, ballotOf, ballotsOf } from '../../../fixtures/ballots.ts';

const withoutTies: Counting = { labels: 'merged', ties: 'dropped' };
const votes = groupByItem(ballotsOf({ 81: [3, 1, 0, 0], 82: [1, 0, 1, 0], 83: [0, 2, 0, 1], 84: [0, 0, 1, 0] }));
const verdict = (question: string, label: Label): Ballot => ballotOf(label, 'judge', { question });
const verdicts = [verdict('81', 'first'), verdict('82', 'tie'), verdict('83', 'first'), verdict('90', 'tie')];

test('human agreement counts pairs of votes, or takes the mean of the items', () => {
  // pairs that agree: 3 of 6, 0 of 1, 1 of 3
  expect(humanAgreement(countVotes(votes, strict))).toMatchObject({ value: 4 / 10, n: 10, questions: 3 });
  const byItem = humanAgreement(countVotes(votes, strict), 'items');
  expect(byItem.value).toBeCloseTo((3 / 6 + 0 + 1 / 3) / 3, 12);
  expect(byItem.rule).toEqual({ labels: 'strict', ties: 'kept', weighting: 'items' });
});

test('human agreement without ties leaves pairs with a tie out', () => {
  // both bad is a tie: 3 of 6 and 1 of 1
  expect(humanAgreement(countVotes(votes, withoutTies))).toMatchObject({ value: 4 / 7, n: 7 });
});

test('the judge is compared with every vote on the items that it has a verdict on', () => {
  // 3 of 4, 1 of 2, 0 of 3
  const comparison = compareWithJudge(votes, verdicts, strict);
  expect(judgeAgreement(comparison)).toMatchObject({ value: 4 / 9, n: 9, questions: 3, counted: 'votes' });
  expect(judgeAgreement(comparison, 'items').value).toBeCloseTo((3 / 4 + 1 / 2) / 3, 12);
  // item 82's verdict is a tie; of 83 two votes remain
  expect(judgeAgreement(compareWithJudge(votes, verdicts, withoutTies))).toMatchObject({ value: 3 / 6, n: 6 });
});

test('a judge’s first verdict on an item counts', () => {
  const comparison = compareWithJudge(votes, [verdict('81', 'second'), verdict('81', 'first')], strict);
  expect(judgeAgreement(comparison).value).toBe(1 / 4);
});

test('the upper bound is what the most frequent labels reach on the same votes', () => {
  // 3 of 4, 1 of 2, 2 of 3
  const comparison = compareWithJudge(votes, verdicts, strict);
  expect(upperBound(comparison)).toMatchObject({ value: 6 / 9, n: 9 });
  // and the single vote on item 84, which two votes an item leave out
  expect(upperBound(countVotes(votes, strict)).value).toBe(7 / 10);
  expect(upperBound(countVotes(votes, strict), 2)).toMatchObject({ value: 6 / 9, n: 9, rule: { minimumVotes: 2 } });
});

test('each person is compared with the majority of the others', () => {
  const counted = countVotes(votes, strict);
  // 81: three meet (2, 1), one meets (3, 0): 3 of 4; 82: each meets the other label; 83: two meet (1, 1), a split; one meets (2, 0)
  expect(leaveOneOut(counted, 'drop')).toMatchObject({ value: 3 / 7, n: 7 });
  expect(leaveOneOut(counted, 'fraction')).toMatchObject({ value: 4 / 9, n: 9 });
  expect(leaveOneOut(counted, 'tie')).toMatchObject({ value: 3 / 9, n: 9 });
  // without ties a split is none either: 3 of 4, and the two votes of 83 meet each other
  expect(leaveOneOut(countVotes(votes, withoutTies), 'tie')).toMatchObject({ value: 5 / 6, n: 6 });
});

test('where ties do not count, a split is not one', () => {
  const items = groupByItem(ballotsOf({ 81: [2, 1, 0, 0], 82: [1, 1, 0, 0] }));
  // 81: two meet (1, 1), which is dropped, one meets (2, 0); 82: each meets the other label
  expect(leaveOneOut(countVotes(items, withoutTies), 'tie')).toMatchObject({ value: 0, n: 3 });
  const comparison = compareWithJudge(items, [verdict('81', 'first'), verdict('82', 'first')], withoutTies);
  expect(judgeKappa(comparison, 'tie').n).toBe(1);
});

test('kappa of judge and majority takes items, with splits by rule', () => {
  const comparison = compareWithJudge(votes, verdicts, strict);
  // (first, first), (tie, split), (first, second)
  const observed = 1 / 2;
  const chance = 1 / 2;
  expect(judgeKappa(comparison, 'drop')).toMatchObject({ n: 2, counted: 'items' });
  expect(judgeKappa(comparison, 'drop').value).toBeCloseTo((observed - chance) / (1 - chance), 12);
  // as a tie it agrees: judge first 2, tie 1; people first 1, second 1, tie 1
  expect(judgeKappa(comparison, 'tie').value).toBeCloseTo((2 / 3 - 3 / 9) / (1 - 3 / 9), 12);
  // in parts: people first 1.5, second 1, tie 0.5
  expect(judgeKappa(comparison, 'fraction').value).toBeCloseTo((1.5 / 3 - 3.5 / 9) / (1 - 3.5 / 9), 12);
});

test('self-agreement compares repeats with the first vote, and can ask for swapped sides', () => {
  const shown = (label: Label, left: Ballot['left'], question: string): Ballot => ({
    ...ballotOf(label, 'v0', { question }),
    left,
  });
  const items = groupByItem([
    shown('first', 'first', '81'),
    shown('second', 'second', '82'),
    shown('tie', null, '83'),
    shown('first', 'second', '81'),
    shown('first', 'second', '82'),
    shown('both-bad', 'first', '83'),
    { ...shown('second', 'first', '81'), voter: 'v1' },
  ]);
  expect(selfAgreement(items, strict)).toMatchObject({ value: 1 / 3, n: 3, counted: 'vote pairs' });
  expect(selfAgreement(items, merged)).toMatchObject({ value: 2 / 3, n: 3 });
  expect(selfAgreement(items, strict, 'swapped')).toMatchObject({ value: 1, n: 1 });
  expect(selfAgreement(items, withoutTies)).toMatchObject({ value: 1 / 2, n: 2 });
});

const quick = { ...usualResampling, draws: 40 };
const countings: Counting[] = [strict, merged, { labels: 'strict', ties: 'dropped' }, withoutTies];

/** All statistics of agreement of some votes. */
function allOf(ballots: readonly Ballot[], judged: readonly Ballot[]): Record<string, Estimate> {
  const items = groupByItem(ballots);
  const all: Record<string, Estimate> = {};
  for (const counting of countings) {
    const counted = countVotes(items, counting);
    const comparison = compareWithJudge(items, judged, counting);
    Object.assign(all, {
      [`human ${counting.labels} ${counting.ties}`]: humanAgreement(counted, 'votes', quick),
      [`human items ${counting.labels} ${counting.ties}`]: humanAgreement(counted, 'items', quick),
      [`judge ${counting.labels} ${counting.ties}`]: judgeAgreement(comparison, 'votes', quick),
      [`judge items ${counting.labels} ${counting.ties}`]: judgeAgreement(comparison, 'items', quick),
      [`judge kappa ${counting.labels} ${counting.ties}`]: judgeKappa(comparison, 'fraction', quick),
      [`bound ${counting.labels} ${counting.ties}`]: upperBound(counted, 1, quick),
      [`one out ${counting.labels} ${counting.ties}`]: leaveOneOut(counted, 'fraction', quick),
      [`alpha ${counting.labels} ${counting.ties}`]: krippendorffAlpha(counted, quick),
      [`fleiss ${counting.labels} ${counting.ties}`]: fleissKappa(counted, undefined, quick).kappa,
      [`self ${counting.labels} ${counting.ties}`]: selfAgreement(items, counting, 'any', quick),
    });
  }
  return all;
}

function expectSame(one: Record<string, Estimate>, other: Record<string, Estimate>): void {
  for (const [name, { value, interval, n }] of Object.entries(one)) {
    const same = other[name]!;
    expect(same.n, name).toBe(n);
    if (value === null) expect(same.value, name).toBeNull();
    else expect(same.value, name).toBeCloseTo(value, 9);
    if (interval === null) expect(same.interval, name).toBeNull();
    else {
      expect(same.interval!.low, name).toBeCloseTo(interval.low, 9);
      expect(same.interval!.high, name).toBeCloseTo(interval.high, 9);
    }
  }
}

const runs = { numRuns: 60 };

test('whatever the votes, everything is a number in its range or not defined', () => {
  fc.assert(
    fc.property(anyBallots, anyVerdicts, (ballots, judged) => {
      for (const [name, { value, interval }] of Object.entries(allOf(ballots, judged))) {
        if (value === null) expect(interval, name).toBeNull();
        else expect(value >= -1 && value <= 1 + 1e-12, `${name} ${value}`).toBe(true);
        if (interval) expect(interval.low <= interval.high, name).toBe(true);
      }
    }),
    runs,
  );
});

test('nothing depends on the order of votes', () => {
  fc.assert(
    fc.property(anyBallots, anyVerdicts, (ballots, judged) => {
      expectSame(allOf(ballots, judged), allOf(ballots.toReversed(), judged.toReversed()));
    }),
    runs,
  );
});

test('nothing depends on which of the pair is called first, nor on what voters are called', () => {
  const renamed = (ballot: Ballot): Ballot => ({
    ...ballot,
    voter: `someone else than ${ballot.voter}`,
    label: ballot.label === 'first' ? 'second' : ballot.label === 'second' ? 'first' : ballot.label,
  });
  fc.assert(
    fc.property(anyBallots, anyVerdicts, (ballots, judged) => {
      expectSame(allOf(ballots, judged), allOf(ballots.map(renamed), judged.map(renamed)));
    }),
    runs,
  );
});

test('annotators who vote exactly as others change neither the judge’s agreement nor the bound', () => {
  fc.assert(
    fc.property(anyBallots, anyVerdicts, (ballots, judged) => {
      const twice = [...ballots, ...ballots.map((ballot) => ({ ...ballot, voter: `${ballot.voter} again` }))];
      const [once, doubled] = [allOf(ballots, judged), allOf(twice, judged)];
      const steady = Object.keys(once).filter((name) => /^(judge|bound)/.test(name));
      const withoutCounts = (all: Record<string, Estimate>) =>
        Object.fromEntries(steady.map((name) => [name, { ...all[name]!, n: 0 }]));
      expectSame(withoutCounts(once), withoutCounts(doubled));
    }),
    runs,
  );
});

test('no judge exceeds the bound on the votes that it is compared with', () => {
  fc.assert(
    fc.property(anyBallots, anyVerdicts, fc.constantFrom(...countings), (ballots, judged, counting) => {
      const comparison = compareWithJudge(groupByItem(ballots), judged, counting);
      const [judge, bound] = [judgeAgreement(comparison, 'votes', quick).value, upperBound(comparison, 1, quick).value];
      expect(judge === null).toBe(bound === null);
      if (judge !== null) expect(judge).toBeLessThanOrEqual(bound!);
    }),
  );
});

test('a judge that gives every item’s most frequent label reaches the bound', () => {
  const best = [verdict('81', 'first'), verdict('82', 'tie'), verdict('83', 'second'), verdict('84', 'tie')];
  const comparison = compareWithJudge(votes, best, strict);
  expect(judgeAgreement(comparison).value).toBe(upperBound(comparison).value);
});
