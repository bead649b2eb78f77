import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SingleScore } from '#core/judgments/single-score.ts';
import type { Ballot, Label } from '#core/stats/ballot.ts';
import { usualResampling } from '#core/stats/bootstrap.ts';
import { bradleyTerry } from '#core/stats/bradley-terry.ts';
import { controlledRatings } from '#core/stats/controlled-ratings.ts';
import { davidson } from '#core/stats/davidson.ts';
import { fleissKappa } from '#core/stats/fleiss.ts';
import { gain } from '#core/stats/gain.ts';
import { humanAgreement } from '#core/stats/human-agreement.ts';
import { countVotes, groupByItem, merged, strict } from '#core/stats/items.ts';
import { compareWithJudge, judgeAgreement, judgeKappa } from '#core/stats/judge-agreement.ts';
import { krippendorffAlpha } from '#core/stats/krippendorff.ts';
import { leaveOneOut } from '#core/stats/leave-one-out.ts';
import { lengthBias } from '#core/stats/length-bias.ts';
import { mcNemarTest } from '#core/stats/mcnemar.ts';
import { signFlipTest } from '#core/stats/permutation.ts';
import { judgeBias, sideBias } from '#core/stats/positional-bias.ts';
import { questionValues } from '#core/stats/question-values.ts';
import { raoKupper } from '#core/stats/rao-kupper.ts';
import { ratings } from '#core/stats/ratings.ts';
import { selfAgreement } from '#core/stats/self-agreement.ts';
import { signTest } from '#core/stats/sign-test.ts';
import { averageScore, meanScore, scoreTable } from '#core/stats/single-scores.ts';
import { stopping } from '#core/stats/stopping.ts';
import { upperBound } from '#core/stats/upper-bound.ts';
import { voteDistribution } from '#core/stats/vote-distribution.ts';
import { moreVotesNeeded, votesForHalfWidth } from '#core/stats/votes-needed.ts';
import { winRate } from '#core/stats/win-rate.ts';
import { anyBallots, ballotOf } from '../../../fixtures/ballots.ts';

const quick = { ...usualResampling, draws: 40 };
const runs = { numRuns: 60, seed: 11 };

const again = (ballots: readonly Ballot[]): Ballot[] => [
  ...ballots,
  ...ballots.map((ballot) => ({ ...ballot, voter: `${ballot.voter} again` })),
];

/** Everything that there is to say of votes, and of verdicts as a judge's. */
function everythingOf(ballots: readonly Ballot[], verdicts: readonly Ballot[]): object {
  const items = groupByItem(ballots);
  const values = questionValues(items, merged, 'majority').map(({ label }) => label);
  const decided = values.filter((label) => label === 'first').length;
  return {
    winRates: [winRate(ballots, 'alpha', quick), winRate(ballots, 'nobody', quick)],
    shares: [voteDistribution([ballots, []], 'strict', quick), voteDistribution([], 'merged', quick)],
    bias: [sideBias(ballots, quick), lengthBias(ballots, quick), judgeBias([], quick)],
    agreement: [strict, merged, { ...merged, ties: 'dropped' as const }].map((counting) => {
      const counted = countVotes(items, counting);
      const compared = compareWithJudge(items, verdicts, counting);
      return [
        humanAgreement(counted, 'items', quick),
        fleissKappa(counted, undefined, quick),
        krippendorffAlpha(counted, quick),
        leaveOneOut(counted, 'tie', quick),
        upperBound(counted, 2, quick),
        selfAgreement(items, counting, 'any', quick),
        judgeAgreement(compared, 'votes', quick),
        judgeKappa(compared, 'drop', quick),
      ];
    }),
    ratings: [bradleyTerry, davidson, raoKupper].flatMap((law) => [
      ratings(ballots, law, 'tie', quick),
      ratings(ballots, law, 'left-out', quick),
      controlledRatings(ballots, law, { left: true, length: true }, 'tie', quick),
    ]),
    tests: [
      signTest(values),
      mcNemarTest(decided, values.length - decided, 'corrected'),
      signFlipTest(
        values.map((label) => (label === 'first' ? 1 : label === 'second' ? -1 : 0)),
        100,
      ),
    ],
    stopping: stopping(values),
    needed: [moreVotesNeeded(decided, values.length - decided), votesForHalfWidth(1, 0.1)],
  };
}

/** Where a number is none. */
function faultsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === undefined) return [`${path} is missing`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => faultsIn(inner, `${path}.${key}`));
}

const labels: readonly Label[] = ['first', 'second', 'tie', 'both-bad'];
const onQuestions = (count: number, label: Label, voters = 2): Ballot[] =>
  Array.from({ length: count }, (_, question) =>
    Array.from({ length: voters }, (__, voter) => ballotOf(label, `v${voter}`, { question: `${question}` })),
  ).flat();

const degenerate: Record<string, Ballot[]> = {
  'no votes': [],
  ...Object.fromEntries(
    labels.flatMap((label) => [
      [`a single ${label}`, onQuestions(1, label, 1)],
      [`one question, all ${label}`, onQuestions(1, label, 9)],
      [`many questions, all ${label}`, onQuestions(12, label)],
      [`one vote a question, all ${label}`, onQuestions(12, label, 1)],
    ]),
  ),
  'one of each label on one question': labels.map((label, at) => ballotOf(label, `v${at}`)),
  'a person who votes on one item again and again': Array.from({ length: 9 }, () => ballotOf('first', 'v0')),
  'models that never meet': [
    ballotOf('first', 'v0'),
    ballotOf('second', 'v0', { question: '82', pair: ['gamma', 'zeta'] }),
  ],
  'answers of no length, on known sides': labels.map((label, at) => ({
    ...ballotOf(label, 'v0', { question: `${at}` }),
    left: 'first' as const,
    lengths: [0, 0] as const,
  })),
  'a model that wins always, on either side': Array.from({ length: 8 }, (_, at) => ({
    ...ballotOf('first', 'v0', { question: `${at}` }),
    left: at % 2 ? ('first' as const) : ('second' as const),
    lengths: [100 + at, 50] as const,
  })),
};

test.each(Object.keys(degenerate))('%s: every statistic is defined, or says that it is not', (name) => {
  const ballots = degenerate[name]!;
  const verdicts = ballots.slice(0, 3).map((ballot) => ({ ...ballot, voter: 'judge' }));
  expect(faultsIn(everythingOf(ballots, verdicts))).toEqual([]);
  expect(faultsIn(everythingOf(ballots, []))).toEqual([]);
});

test('a fault is noticed', () => {
  expect(faultsIn({ a: [1, { b: Number.NaN }], c: undefined, d: null })).toEqual(['.a.1.b is NaN', '.c is missing']);
});

test('scores of one question, one category, none that can be read, or none at all are defined or not', () => {
  const score = (value: number, facts: Partial<SingleScore> = {}): SingleScore => ({
    ...{ question: '81', category: 'writing', language: 'de', turn: 1, model: 'alpha', judge: 'gpt-4' },
    ...{ score: value, failed: false, ...facts },
  });
  for (const scores of [[], [score(-1)], [score(7)], [score(7), score(7, { question: '82' })], [score(0), score(11)]])
    for (const unparsed of ['dropped', 'kept'] as const)
      expect(
        faultsIn([
          meanScore(scores, unparsed, quick),
          averageScore(scores, unparsed, quick),
          scoreTable(scores, ['category', 'turn'], unparsed, quick),
          gain(scores, scores, unparsed, quick),
          gain(scores, [], unparsed, quick),
        ]),
      ).toEqual([]);
});

test('annotators who vote exactly as others change no share and no interval', () => {
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      const sharesOf = (some: readonly Ballot[]) => {
        const { raw, adjusted } = winRate(some, 'alpha', quick);
        const each = [raw, adjusted, ...Object.values(voteDistribution([some], 'strict', quick))];
        return each.map(({ value, interval }) => [value, interval?.low ?? null, interval?.high ?? null]);
      };
      const [once, twice] = [sharesOf(ballots), sharesOf(again(ballots))];
      for (const [at, numbers] of once.entries())
        for (const [place, number] of numbers.entries())
          if (number === null) expect(twice[at]![place]).toBeNull();
          else expect(twice[at]![place]).toBeCloseTo(number, 12);
      expect(winRate(again(ballots), 'alpha', quick).decided.value).toBe(
        winRate(ballots, 'alpha', quick).decided.value,
      );
    }),
    runs,
  );
});

test('annotators who vote exactly as others make people agree no less', () => {
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      const of = (some: readonly Ballot[]) => countVotes(groupByItem(some), strict);
      for (const weighting of ['votes', 'items'] as const) {
        const [before, after] = [ballots, again(ballots)].map(
          (some) => humanAgreement(of(some), weighting, quick).value,
        );
        // items with a single vote come in, in full agreement
        if (before !== null) expect(after!).toBeGreaterThanOrEqual(before! - 1e-12);
      }
    }),
    runs,
  );
});

test('values a question, their test and their evidence depend neither on who votes nor on which model is called first', () => {
  const turned: Record<Label, Label> = { first: 'second', second: 'first', tie: 'tie', 'both-bad': 'both-bad' };
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      const valuesOf = (some: readonly Ballot[]) => questionValues(groupByItem(some), strict, 'majority');
      const one = valuesOf(ballots);
      const other = valuesOf(
        ballots.map((ballot) => ({ ...ballot, voter: `not ${ballot.voter}`, label: turned[ballot.label] })),
      );
      expect(other).toEqual(one.map(({ question, label }) => ({ question, label: label && turned[label] })));
      const seen = (values: typeof one) => {
        const all = values.map(({ label }) => label);
        return [signTest(all).p, stopping(all)];
      };
      expect(seen(other)).toEqual(seen(one));
      // the order of votes decides the order of questions, and not what they are worth
      const byName = (values: typeof one) => values.toSorted((a, b) => (a.question < b.question ? -1 : 1));
      expect(byName(valuesOf(ballots.toReversed()))).toEqual(byName(one));
    }),
    runs,
  );
});
