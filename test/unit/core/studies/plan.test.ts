import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '#core/corpus/task.ts';
import { type Language, languageCodes } from '#core/languages.ts';
import { orderOf } from '#core/studies/order.ts';
import { type Assignable, assignMatchups, planFacts, type PlanWishes, usualOverlap } from '#core/studies/plan.ts';
import { refusal } from '../../../fixtures/refusal.ts';

const matchupsOf = (count: number, languages: readonly Language[] = ['de']) =>
  languages.flatMap((language) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${language}${index}`,
      question: `${81 + index}`,
      category: categories[index % categories.length]!,
      language,
      turns: 2,
    })),
  );
const seatsOf = (count: number, languages: readonly Language[] = ['de']) =>
  Array.from({ length: count }, () => languages);

const votesOn = (plan: readonly string[][]): Map<string, number> => {
  const votes = new Map<string, number>();
  for (const id of plan.flat()) votes.set(id, (votes.get(id) ?? 0) + 1);
  return votes;
};
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);
const assign = (matchups: readonly Assignable[], wishes: Partial<PlanWishes> & Pick<PlanWishes, 'seats'>, seed = 1) =>
  assignMatchups(matchups, { ...usualOverlap, ...wishes }, seed);

describe('the plan', () => {
  it('gives every matchup two votes, and a fifth of them three', () => {
    const votes = [...votesOn(assign(matchupsOf(80), { seats: seatsOf(12) })).values()];
    expect(votes.length).toBe(80);
    expect(votes.filter((count) => count === 3).length).toBe(16);
    expect(votes.filter((count) => count === 2).length).toBe(64);
  });

  it('never falls short of the wishes, gives nobody a matchup twice, and loads equal seats alike', () => {
    const wishes = fc.record({
      count: fc.integer({ min: 1, max: 60 }),
      seats: fc.integer({ min: 3, max: 12 }),
      votes: fc.integer({ min: 1, max: 3 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      seed: fc.nat(1000),
    });
    fc.assert(
      fc.property(wishes, ({ count, seats, votes, share, seed }) => {
        const plan = assign(matchupsOf(count), { seats: seatsOf(seats), votes, more: { share, votes: 3 } }, seed);
        const counts = [...votesOn(plan).values()];
        expect(counts.length).toBe(count);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(votes);
        expect(counts.filter((of) => of >= 3).length).toBeGreaterThanOrEqual(share * count - 1e-6);
        expect(plan.every((own) => new Set(own).size === own.length)).toBe(true);
        expect(spread(plan.map((own) => own.length))).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('is alike in each category and spreads third votes over categories and languages', () => {
    const matchups = matchupsOf(80, ['de', 'fr']);
    const plan = assign(matchups, { seats: seatsOf(12, ['de', 'fr']) });
    const of = (id: string) => matchups.find((matchup) => matchup.id === id)!;
    for (const category of categories)
      expect(spread(plan.map((own) => own.filter((id) => of(id).category === category).length))).toBeLessThanOrEqual(3);
    const deeper = [...votesOn(plan)].filter(([, votes]) => votes === 3).map(([id]) => of(id));
    for (const language of ['de', 'fr']) {
      expect(deeper.filter((matchup) => matchup.language === language).length).toBe(16);
      for (const category of categories)
        expect(deeper.filter((at) => at.language === language && at.category === category).length).toBe(2);
    }
  });

  it('asks nobody for a language that he does not judge, and evens out what the others can take over', () => {
    const seats: PlanWishes['seats'] = [
      ...seatsOf(3, ['de']),
      ...seatsOf(3, ['de', 'fr']),
      ...seatsOf(2, ['fr', 'it']),
      ['it', 'de'],
      ['it'],
    ];
    const matchups = [...matchupsOf(40, ['de']), ...matchupsOf(24, ['fr']), ...matchupsOf(10, ['it'])];
    for (let seed = 0; seed < 8; seed++) {
      const plan = assign(matchups, { seats }, seed);
      for (const [seat, own] of plan.entries()) for (const id of own) expect(seats[seat]).toContain(id.slice(0, 2));
      const votes = [...votesOn(plan).values()];
      expect(votes.every((count) => count === 2 || count === 3)).toBe(true);
      // 163 votes on ten seats; the one with Italian only could not have more than ten
      const loads = plan.map((own) => own.length);
      expect(loads.at(-1)).toBe(10);
      expect(spread(loads.slice(0, -1))).toBeLessThanOrEqual(1);
    }
  });

  it('is another one with another seed, and the same with the same', () => {
    const plan = (seed: number) => assign(matchupsOf(40), { seats: seatsOf(6) }, seed);
    expect(plan(3)).toEqual(plan(3));
    expect(plan(3)).not.toEqual(plan(4));
  });

  it('refuses what cannot be', () => {
    const matchups = matchupsOf(10, ['de', 'fr']);
    expect(refusal(() => assign(matchups, { seats: [['de', 'fr'], ['de', 'fr'], ['de']] }))).toEqual({
      code: 'study/too-few-seats',
      ...{ language: 'fr', seats: 2, needed: 3 },
    });
    expect(refusal(() => assign([], { seats: seatsOf(3) }))).toEqual({ code: 'study/nothing-to-judge' });
    const wish = (wishes: Partial<PlanWishes>) =>
      refusal(() => assign(matchups, { seats: seatsOf(3, languageCodes), ...wishes }));
    expect(wish({ seats: [] })).toMatchObject({ wish: 'seats' });
    expect(wish({ seats: seatsOf(201, languageCodes) })).toMatchObject({ wish: 'seats' });
    expect(wish({ votes: 0 })).toMatchObject({ wish: 'votes' });
    expect(wish({ votes: 2.5 })).toMatchObject({ wish: 'votes' });
    expect(wish({ votes: 4 })).toMatchObject({ wish: 'more-votes', low: 4 });
    expect(wish({ more: { share: 1.2, votes: 3 } })).toMatchObject({ wish: 'share' });
    expect(wish({ more: { share: Number.NaN, votes: 3 } })).toMatchObject({ wish: 'share' });
  });

  it('does with two annotators where nothing is to have three votes', () => {
    const plan = assign(matchupsOf(10), { seats: seatsOf(2), more: { share: 0, votes: 2 } });
    expect(plan.map((own) => own.length)).toEqual([10, 10]);
  });

  it('does with two thousand matchups and sixty annotators', () => {
    const plan = assign(matchupsOf(400, languageCodes), { seats: seatsOf(60, languageCodes) });
    // 2,000 · 2 + 400 on sixty seats
    expect(plan.every((own) => own.length === 73 || own.length === 74)).toBe(true);
  });
});

describe('what the plan promises', () => {
  const checks = matchupsOf(8).map((matchup) => ({ ...matchup, id: `check ${matchup.id}` }));
  const settings = { blockItems: 20, repeatShare: 0.075 };
  const facts = (wishes: Partial<PlanWishes> & Pick<PlanWishes, 'seats'>, count = 80) => {
    const matchups = matchupsOf(count);
    const known = new Map(matchups.map((matchup) => [matchup.id, matchup]));
    const orders = assign(matchups, wishes).map((own) =>
      orderOf(
        own.map((id) => known.get(id)!),
        checks,
        settings,
        1,
      ),
    );
    return planFacts(orders, matchups, checks);
  };

  it('is the number of votes each matchup gets, and where Fleiss’ kappa and alpha can be computed', () => {
    expect(facts({ seats: seatsOf(12) })).toMatchObject({
      overlap: [
        { votes: 2, matchups: 64 },
        { votes: 3, matchups: 16 },
      ],
      fleiss: { votes: 2, matchups: 64 },
      alpha: 80,
    });
    expect(facts({ seats: seatsOf(3), votes: 3 })).toMatchObject({ fleiss: { votes: 3, matchups: 80 }, alpha: 80 });
    const single = facts({ seats: seatsOf(4), votes: 1, more: { share: 0, votes: 1 } });
    expect(single).toMatchObject({ overlap: [{ votes: 1, matchups: 80 }], fleiss: null, alpha: 0 });
  });

  it('is how many verdicts each annotator gives, and how many of them are repeats and obvious ones', () => {
    // 80 · 2 + 16 = 176 votes on matchups, 44 a seat: 88 items, 3 matchups again, and one obvious one a block
    for (const seat of facts({ seats: seatsOf(4) }).seats)
      expect(seat).toEqual({ items: 88 + 6 + 12, repeats: 6, checks: 12, blocks: 6 });
  });
});
