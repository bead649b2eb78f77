import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ballot, Label } from '#core/stats/ballot.ts';
import { usualResampling } from '#core/stats/bootstrap.ts';
import { bradleyTerry } from '#core/stats/bradley-terry.ts';
import { controlledRatings } from '#core/stats/controlled-ratings.ts';
import { davidson } from '#core/stats/davidson.ts';
import { raoKupper } from '#core/stats/rao-kupper.ts';
import { ratings } from '#core/stats/ratings.ts';
import { createRandom } from '#core/random.ts';
import { ballotOf } from '../../../fixtures/ballots.ts';

const quick = { ...usualResampling, draws: 40 };
const toLogOdds = (points: number) => (points * Math.LN10) / 400;

/** So many votes for the first and for the second, each of a question of its own. */
function votes(first: number, second: number, facts: Partial<Ballot>): Ballot[] {
  const labels = [...Array<Label>(first).fill('first'), ...Array<Label>(second).fill('second')];
  return labels.map((label, at) => ({
    ...ballotOf(label, 'v0', { question: `${at} ${JSON.stringify(facts)}` }),
    ...facts,
  }));
}

test('the weight of the left side and the ratings without it come apart', () => {
  // log-odds of the first: ln 3 on the left, 0 on the right
  const ballots = [...votes(30, 10, { left: 'first' }), ...votes(20, 20, { left: 'second' })];
  const { models, left, length, leftOut } = controlledRatings(ballots, davidson, { left: true, length: false });
  expect(left!.value).toBeCloseTo(Math.log(3) / 2, 8);
  expect(toLogOdds(models[0]!.rating.value! - models[1]!.rating.value!)).toBeCloseTo(Math.log(3) / 2, 8);
  expect(length).toBeNull();
  expect(leftOut).toBe(0);
  expect(left!.interval!.low).toBeGreaterThan(0);
  // half a difference of two log-odds
  const width = (left!.interval!.high - left!.interval!.low) / (2 * 1.96);
  expect(width).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 10 + 1 / 10) / 2, 1);
});

test('the weight of length is that of one standard deviation of relative length', () => {
  // the first is longer in one half and shorter in the other, always by the same share: ± one deviation
  const ballots = [...votes(30, 10, { lengths: [300, 100] }), ...votes(20, 20, { lengths: [100, 300] })];
  const { length } = controlledRatings(ballots, bradleyTerry, { left: false, length: true }, 'tie', quick);
  expect(length!.value).toBeCloseTo(Math.log(3) / 2, 8);
});

test('votes with an unknown circumstance are left out, and counted', () => {
  const ballots = [...votes(5, 4, { left: 'first' }), ...votes(4, 5, { left: 'second' }), ...votes(3, 0, {})];
  const found = controlledRatings(ballots, davidson, { left: true, length: false }, 'tie', quick);
  expect(found).toMatchObject({ leftOut: 3, left: { n: 18, questions: 18 } });
  expect(controlledRatings(ballots, davidson, { left: false, length: false }, 'tie', quick).leftOut).toBe(0);
});

test('circumstances that tell nothing apart have no weight', () => {
  const nothing = { value: null, interval: null };
  // the first model always on the left: model and side are one
  const oneSided = controlledRatings(
    votes(6, 4, { left: 'first' }),
    davidson,
    { left: true, length: false },
    'tie',
    quick,
  );
  expect(oneSided.left).toMatchObject(nothing);
  expect(oneSided.models.map(({ rating }) => rating.value)).toEqual([null, null]);
  // all answers of one length
  const even = controlledRatings(
    votes(6, 4, { lengths: [9, 9] }),
    davidson,
    { left: false, length: true },
    'tie',
    quick,
  );
  expect(even.length).toMatchObject(nothing);
  // the left answer always wins
  const always = [...votes(6, 0, { left: 'first' }), ...votes(0, 5, { left: 'second' })];
  expect(controlledRatings(always, davidson, { left: true, length: false }, 'tie', quick).left).toMatchObject(nothing);
  expect(controlledRatings([], davidson, { left: true, length: true })).toMatchObject({ models: [], left: nothing });
});

/** 60 questions of one to four votes on three models, with ties. */
function study(): Ballot[] {
  const random = createRandom(7);
  const pairs = [
    ['alpha', 'beta'],
    ['alpha', 'gamma'],
    ['beta', 'gamma'],
  ] as const;
  return Array.from({ length: 60 }, (_, question) =>
    Array.from({ length: 1 + (question % 4) }, (__, voter): Ballot => {
      const pair = pairs[Math.floor(3 * random.next())]!;
      const draw = random.next();
      const label = draw < 0.45 ? 'first' : draw < 0.75 ? 'second' : 'tie';
      const lengths = [100 + 900 * random.next(), 100 + 900 * random.next()] as const;
      const left = random.next() < 0.5 ? 'first' : 'second';
      return { ...ballotOf(label, `v${voter}`, { question: String(question), pair }), left, lengths };
    }),
  ).flat();
}

test('without circumstances ratings are those of the plain fit, and one step’s intervals nearly those of fits anew', () => {
  for (const law of [bradleyTerry, davidson, raoKupper]) {
    const anew = ratings(study(), law);
    const oneStep = controlledRatings(study(), law, { left: false, length: false });
    anew.models.forEach(({ model, rating }, at) => {
      const other = oneStep.models[at]!;
      expect(other.model).toBe(model);
      expect(other.rating.value).toBeCloseTo(rating.value!, 6);
      const width = rating.interval!.high - rating.interval!.low;
      // within a twentieth of the interval's width
      expect(Math.abs(other.rating.interval!.low - rating.interval!.low) / width).toBeLessThan(0.05);
      expect(Math.abs(other.rating.interval!.high - rating.interval!.high) / width).toBeLessThan(0.05);
    });
  }
});

test('turning every pair around changes nothing', () => {
  // other names, so that each pair's first becomes its second
  const names: Record<string, string> = { alpha: 'z', beta: 'y', gamma: 'x' };
  const turned = study().map((ballot): Ballot => {
    const [one, other] = ballot.item.pair;
    const turn = { first: 'second', second: 'first', tie: 'tie', 'both-bad': 'both-bad' } as const;
    return {
      ...ballot,
      item: { ...ballot.item, pair: [names[other]!, names[one]!] },
      label: turn[ballot.label],
      left: ballot.left && turn[ballot.left],
      lengths: [ballot.lengths![1], ballot.lengths![0]],
    };
  });
  const control = { left: true, length: true };
  const once = controlledRatings(study(), davidson, control, 'tie', quick);
  const again = controlledRatings(turned, davidson, control, 'tie', quick);
  expect(again.models.map(({ model }) => model)).toEqual(once.models.map(({ model }) => names[model]));
  expect(again.left!.value).toBeCloseTo(once.left!.value!, 8);
  expect(again.length!.value).toBeCloseTo(once.length!.value!, 8);
  expect(again.length!.interval!.low).toBeCloseTo(once.length!.interval!.low, 6);
});

test('whatever the votes, everything is a number or not defined', () => {
  const some = fc.array(
    fc.record({
      question: fc.constantFrom('81', '82', '83'),
      pair: fc.constantFrom(['alpha', 'beta'] as const, ['alpha', 'gamma'] as const, ['beta', 'gamma'] as const),
      label: fc.constantFrom<Label>('first', 'second', 'tie', 'both-bad'),
      left: fc.constantFrom('first' as const, 'second' as const, null),
      lengths: fc.option(fc.tuple(fc.nat(50), fc.nat(50))),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(some, fc.constantFrom(bradleyTerry, davidson, raoKupper), fc.boolean(), (facts, law, length) => {
      const ballots = facts.map(({ question, pair, label, ...rest }, at) => ({
        ...ballotOf(label, `v${at}`, { question, pair }),
        ...rest,
      }));
      const found = controlledRatings(ballots, law, { left: true, length }, 'tie', quick);
      for (const { value, interval } of [found.left!, ...found.models.map(({ rating }) => rating)]) {
        if (value === null) expect(interval).toBeNull();
        else expect(Number.isFinite(value)).toBe(true);
        if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high);
      }
      expect(found.length === null).toBe(!length);
    }),
    { numRuns: 150, seed: 5 },
  );
});
