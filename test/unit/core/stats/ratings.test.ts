import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ballot, Label } from '#core/stats/ballot.ts';
import { usualResampling } from '#core/stats/bootstrap.ts';
import { bradleyTerry } from '#core/stats/bradley-terry.ts';
import { type Contest, fitContests } from '#core/stats/comparison-fit.ts';
import { davidson } from '#core/stats/davidson.ts';
import { maximumExists } from '#core/stats/maximum-exists.ts';
import { ranksOf } from '#core/stats/ranks.ts';
import { raoKupper } from '#core/stats/rao-kupper.ts';
import { fitVotes, lawFor, type Ratings, ratings } from '#core/stats/ratings.ts';
import type { Law, Slopes } from '#core/stats/tie-laws.ts';
import { ballotOf } from '../../../fixtures/ballots.ts';

const laws = [bradleyTerry, davidson, raoKupper];
const quick = { ...usualResampling, draws: 40 };
const contest = (first: number, second: number, ...counts: [number, number, number]): Contest => ({
  first,
  second,
  circumstances: [],
  counts,
});

test('Bradley and Terry: citations between four journals of statistics [Stigler1994]', () => {
  // Biometrika, Communications in Statistics, JASA, JRSS-B
  const { fit } = fitVotes(
    [
      contest(0, 1, 730, 33, 0),
      contest(0, 2, 498, 320, 0),
      contest(0, 3, 221, 284, 0),
      contest(1, 2, 68, 813, 0),
      contest(1, 3, 17, 276, 0),
      contest(2, 3, 142, 325, 0),
    ],
    4,
    bradleyTerry,
  );
  const ofBiometrika = fit!.strengths.map((strength) => strength - fit!.strengths[0]!);
  // as the manual of R's BradleyTerry2 prints them
  for (const [at, published] of [0, -2.9491, -0.4796, 0.269].entries()) {
    expect(ofBiometrika[at]).toBeCloseTo(published, 4);
  }
});

test('of two models the fits are those that can be written down', () => {
  const [wins, losses, ties] = [30, 12, 18];
  const fitted = (law: Law) => fitVotes([contest(0, 1, wins, losses, ties)], 2, law).fit!;
  const lead = (law: Law) => fitted(law).strengths[0]! - fitted(law).strengths[1]!;
  expect(lead(bradleyTerry)).toBeCloseTo(Math.log((wins + ties / 2) / (losses + ties / 2)), 10);
  expect(lead(davidson)).toBeCloseTo(Math.log(wins / losses), 10);
  expect(fitted(davidson).tie).toBeCloseTo(ties / Math.sqrt(wins * losses), 10);
  // log-odds of a win and of a loss are d − ln θ and −d − ln θ
  const win = Math.log(wins / (losses + ties));
  const loss = Math.log(losses / (wins + ties));
  expect(lead(raoKupper)).toBeCloseTo((win - loss) / 2, 10);
  expect(fitted(raoKupper).tie).toBeCloseTo(Math.exp(-(win + loss) / 2), 10);
});

test('without ties the three laws are one, with their tie parameters at the bound', () => {
  const contests = [contest(0, 1, 5, 3, 0), contest(1, 2, 4, 4, 0), contest(0, 2, 6, 1, 0)];
  const [simple, ...others] = laws.map((law) => fitVotes(contests, 3, law).fit!);
  for (const other of others) expect(other.strengths).toEqual(simple!.strengths);
  expect(others.map(({ tie }) => tie)).toEqual([0, 1]);
});

test('strengths and tie parameters that made the shares are found again', () => {
  const strengths = [1.2, 0.3, -0.4, -1.1];
  const exactly = (law: Law, chances: (difference: number) => [number, number, number]) => {
    const contests = strengths.flatMap((one, first) =>
      strengths.slice(first + 1).map((other, after) => contest(first, first + 1 + after, ...chances(one - other))),
    );
    return fitVotes(contests, 4, law).fit!;
  };
  const nu = 0.7;
  const ofDavidson = exactly(davidson, (d) => {
    const all = Math.exp(d / 2) + Math.exp(-d / 2) + nu;
    return [Math.exp(d / 2) / all, Math.exp(-d / 2) / all, nu / all];
  });
  const theta = 1.8;
  const ofRaoKupper = exactly(raoKupper, (d) => {
    const [win, loss] = [1 / (1 + theta * Math.exp(-d)), 1 / (1 + theta * Math.exp(d))];
    return [win, loss, 1 - win - loss];
  });
  strengths.forEach((strength, at) => {
    expect(ofDavidson.strengths[at]).toBeCloseTo(strength, 8);
    expect(ofRaoKupper.strengths[at]).toBeCloseTo(strength, 8);
  });
  expect(ofDavidson.tie).toBeCloseTo(nu, 8);
  expect(ofRaoKupper.tie).toBeCloseTo(theta, 8);
});

test('each law’s derivatives are those of its likelihood', () => {
  const counts = fc.tuple(...([0, 1, 2] as const).map(() => fc.integer({ min: 0, max: 20 })));
  const place = fc.double({ min: -4, max: 4, noNaN: true });
  const tie = fc.double({ min: 0.1, max: 3, noNaN: true });
  const step = 1e-5;
  const at = (law: Law, votes: [number, number, number], d: number, e: number) => {
    const slopes: Slopes = { difference: 0, tie: 0, difference2: 0, differenceTie: 0, tie2: 0 };
    return { value: law.evaluate(votes, d, e, slopes), ...slopes };
  };
  fc.assert(
    fc.property(fc.constantFrom(...laws), counts, place, tie, (law, votes, d, e) => {
      const here = at(law, votes as [number, number, number], d, e);
      const by = (dd: number, de: number) => at(law, votes as [number, number, number], d + dd, e + de);
      const slope = (key: 'value' | 'difference' | 'tie', dd: number, de: number) =>
        (by(dd, de)[key] - by(-dd, -de)[key]) / (2 * step);
      expect(here.difference).toBeCloseTo(slope('value', step, 0), 3);
      expect(here.difference2).toBeCloseTo(slope('difference', step, 0), 3);
      if (!law.ties) return;
      expect(here.tie).toBeCloseTo(slope('value', 0, step), 3);
      expect(here.tie2).toBeCloseTo(slope('tie', 0, step), 2);
      expect(here.differenceTie).toBeCloseTo(slope('difference', 0, step), 3);
    }),
    { seed: 5 },
  );
});

const folder = process.env['TANDEM_DATA'] && join(process.env['TANDEM_DATA'], 'stat-oracles');
const whereThere = test.skipIf(!folder); // needs TANDEM_DATA, a folder of reference values outside the repository

whereThere.each([
  ['simple', 6.922],
  ['food', 0.15728],
])('evalica’s golden values of %s come out [Ustalov2025]', (name, nu) => {
  const read = (file: string) =>
    readFileSync(join(folder!, file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const ballots = read(`${name}.csv`).map(([left, right, winner], at): Ballot => {
    const swapped = right! < left!;
    const label: Label = winner === 'tie' ? 'tie' : (winner === 'left') !== swapped ? 'first' : 'second';
    const pair = swapped ? ([right!, left!] as const) : ([left!, right!] as const);
    return ballotOf(label, 'v0', { question: String(at), pair });
  });
  for (const [algorithm, law] of [
    ['bradley_terry', bradleyTerry],
    ['newman', davidson],
  ] as const) {
    const golden = read(`${name}-golden.csv`).filter(([of]) => of === algorithm);
    const logs = golden.map(([, , score]) => Math.log(Number(score)));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    const { models, bridged, tie } = ratings(ballots, law, 'tie', quick);
    expect(bridged).toBe(false);
    golden.forEach(([, model], at) => {
      const ours = models.find((rated) => rated.model === model)!.rating.value!;
      expect(((ours - 1000) * Math.LN10) / 400, `${algorithm} ${model}`).toBeCloseTo(logs[at]! - mean, 5);
    });
    if (tie) expect(Math.abs(tie.value! / nu - 1)).toBeLessThan(1e-4);
  }
});

test('a tie moves neither of two equal models, and a win both by as much', () => {
  const [one, other] = ['81', '82', '83'].map((question) => ballotOf('tie', 'v0', { question }));
  const even = ratings([one!, other!], bradleyTerry, 'tie', quick);
  expect(even.models.map(({ rating }) => rating.value)).toEqual([1000, 1000]);
  const votes = [...Array<Label>(3).fill('first'), 'second' as const].map((label, at) =>
    ballotOf(label, 'v0', { question: `${at}` }),
  );
  const uneven = ratings(votes, bradleyTerry, 'tie', quick);
  // three to one: odds of 3 are 400 log10 3
  expect(uneven.models[0]!.rating.value).toBeCloseTo(1000 + 200 * Math.log10(3), 8);
  expect(uneven.models[1]!.rating.value).toBeCloseTo(1000 - 200 * Math.log10(3), 8);
  expect(uneven).toMatchObject({ bridged: false, tie: null });
});

test('both bad is a tie, or no vote', () => {
  const votes = (['first', 'second', 'both-bad', 'both-bad'] as const).map((label, at) =>
    ballotOf(label, 'v0', { question: `${at}` }),
  );
  expect(ratings(votes, davidson, 'tie', quick).tie).toMatchObject({ n: 4 });
  expect(ratings(votes, davidson, 'tie', quick).tie!.value).toBeCloseTo(2, 8);
  expect(ratings(votes, davidson, 'left-out', quick).tie).toMatchObject({ value: 0, n: 2 });
});

test('votes that do not determine the ratings are bridged, and this is said', () => {
  const always = ['81', '82', '83'].map((question) => ballotOf('first', 'v0', { question }));
  for (const law of laws) {
    const { bridged, models } = ratings(always, law, 'tie', quick);
    expect(bridged).toBe(true);
    // 3.25 wins to 0.25
    expect(models[0]!.rating.value).toBeCloseTo(1000 + 200 * Math.log10(13), 6);
  }
  // two pairs that never met
  const apart = ['alpha', 'beta', 'gamma', 'delta'];
  const islands = [0, 2].flatMap((at) =>
    (['first', 'second'] as const).map((label) =>
      ballotOf(label, 'v0', { question: `${at}`, pair: [apart[at]!, apart[at + 1]!].sort() as [string, string] }),
    ),
  );
  expect(ratings(islands, davidson, 'tie', quick)).toMatchObject({ bridged: true });
});

test('there is a maximum exactly where no grading of the models fits all votes', () => {
  // who wins, who loses, and ties
  const one = [contest(0, 1, 3, 0, 0)];
  const tied = [contest(0, 1, 3, 0, 2)];
  const both = [contest(0, 1, 3, 1, 2)];
  expect([one, tied, both].map((contests) => maximumExists(2, contests, false))).toEqual([false, true, true]);
  expect([one, tied, both].map((contests) => maximumExists(2, contests, true))).toEqual([false, false, true]);
  // a ladder of wins whose ends tie: no steps can be that small
  const ladder = [contest(0, 1, 1, 0, 0), contest(1, 2, 1, 0, 0), contest(0, 2, 0, 0, 1)];
  expect(maximumExists(3, ladder, true)).toBe(true);
  // a tie over one step only
  expect(maximumExists(3, [...ladder.slice(0, 2), contest(0, 1, 0, 0, 1)], true)).toBe(false);
  // a third that never met the others, or never won
  expect(maximumExists(3, both, false)).toBe(false);
  expect(maximumExists(3, [...both, contest(1, 2, 1, 0, 0)], false)).toBe(false);
});

test('a fit is found exactly where a maximum exists', () => {
  const some = fc.array(fc.tuple(fc.constantFrom([0, 1], [0, 2], [1, 2], [1, 3], [2, 3]), fc.constantFrom(0, 1, 2)), {
    minLength: 1,
    maxLength: 12,
  });
  const count = { existing: 0, not: 0 };
  fc.assert(
    fc.property(some, fc.constantFrom(davidson, raoKupper), (votes, law) => {
      const contests = votes.map(([[first, second], result]) => {
        const counts: [number, number, number] = [0, 0, 0];
        counts[result] = 1;
        return contest(first, second, ...counts);
      });
      const { fit, bridged } = fitVotes(contests, 4, law);
      const shape = { models: 4, law: lawFor(contests, law), circumstances: 0 };
      expect(fitContests(contests, shape) !== null).toBe(!bridged);
      count[bridged ? 'not' : 'existing']++;
      expect(fit).not.toBeNull();
      expect([...fit!.strengths, fit!.tie].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 300, seed: 5 },
  );
  expect(Math.min(count.existing, count.not)).toBeGreaterThan(10);
});

const models = ['alpha', 'beta', 'gamma', 'delta'];
const anyVotes = fc
  .array(
    fc.record({
      question: fc.constantFrom('81', '82', '101', '102', '160'),
      pair: fc.constantFrom([0, 1], [0, 2], [1, 2], [2, 3]),
      label: fc.constantFrom<Label>('first', 'second', 'tie', 'both-bad'),
    }),
    { maxLength: 40 },
  )
  .map((votes) => votes.map((vote, at) => ({ ...vote, voter: `v${at}` })));
const ballotsWith = (
  votes: readonly { question: string; pair: readonly number[]; label: Label; voter: string }[],
  names = models,
) =>
  votes.map(({ question, pair, label, voter }): Ballot => {
    const [one, other] = pair.map((at) => names[at]!) as [string, string];
    if (one < other) return ballotOf(label, voter, { question, pair: [one, other] });
    const turned = label === 'first' ? 'second' : label === 'second' ? 'first' : label;
    return ballotOf(turned, voter, { question, pair: [other, one] });
  });
const runs = { numRuns: 60, seed: 5 };
const valuesOf = ({ models: rated }: Ratings, name = (model: string) => model) =>
  Object.fromEntries(rated.map(({ model, rating }) => [name(model), rating]));

test('whatever the votes, ratings are numbers with mean 1000, and bounds are in order', () => {
  fc.assert(
    fc.property(
      anyVotes,
      fc.constantFrom(...laws),
      fc.constantFrom('tie' as const, 'left-out' as const),
      (votes, law, bad) => {
        const { models: rated, tie } = ratings(ballotsWith(votes), law, bad, quick);
        for (const { rating } of rated) {
          expect(Number.isFinite(rating.value)).toBe(true);
          if (rating.interval) expect(rating.interval.low).toBeLessThanOrEqual(rating.interval.high);
        }
        const sum = rated.reduce((total, { rating }) => total + rating.value!, 0);
        if (rated.length > 0) expect(sum / rated.length).toBeCloseTo(1000, 6);
        if (rated.length > 0 && tie) expect(Number.isFinite(tie.value)).toBe(true);
      },
    ),
    runs,
  );
});

test('nothing depends on the order of votes, nor on what models are called', () => {
  // in another order, so that other models come first in their pairs
  const others = ['zeta', 'eta', 'theta', 'epsilon'];
  const back = (name: string) => models[others.indexOf(name)]!;
  fc.assert(
    fc.property(anyVotes, fc.constantFrom(...laws), (votes, law) => {
      const once = valuesOf(ratings(ballotsWith(votes), law, 'tie', quick));
      const reversed = valuesOf(ratings(ballotsWith(votes.toReversed()), law, 'tie', quick));
      const renamed = valuesOf(ratings(ballotsWith(votes, others), law, 'tie', quick), back);
      for (const again of [reversed, renamed]) {
        expect(Object.keys(again).sort()).toEqual(Object.keys(once).sort());
        for (const [model, { value, interval }] of Object.entries(once)) {
          expect(again[model]!.value).toBeCloseTo(value!, 5);
          expect(again[model]!.interval === null).toBe(interval === null);
          if (interval) expect(again[model]!.interval!.low).toBeCloseTo(interval.low, 4);
        }
      }
    }),
    runs,
  );
});

test('annotators who vote exactly as others change no rating', () => {
  fc.assert(
    fc.property(anyVotes, fc.constantFrom(...laws), (votes, law) => {
      const once = ratings(ballotsWith(votes), law, 'tie', quick);
      // a bridge weighs less beside more votes
      fc.pre(!once.bridged);
      const twice = ratings(ballotsWith([...votes, ...votes]), law, 'tie', quick);
      for (const [model, { value }] of Object.entries(valuesOf(once))) {
        expect(valuesOf(twice)[model]!.value).toBeCloseTo(value!, 5);
      }
    }),
    runs,
  );
});

test('nobody’s votes give no ratings', () => {
  expect(ratings([], davidson)).toMatchObject({
    models: [],
    tie: { value: null, interval: null, n: 0 },
    bridged: false,
  });
});

test('ranks leave room for every model whose interval overlaps', () => {
  const bounds = [
    { low: 1100, high: 1200 },
    { low: 1000, high: 1150 },
    { low: 900, high: 1050 },
  ];
  expect(ranksOf(bounds)).toEqual([
    { best: 1, worst: 2 },
    { best: 1, worst: 3 },
    { best: 2, worst: 3 },
  ]);
  expect(ranksOf([])).toEqual([]);
});
