import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '#core/corpus/task.ts';
import { type Orderable, orderOf, type Place, repeatsAmong } from '#core/studies/order.ts';

const settings = { blockItems: 20, repeatShare: 0.075 };

const matchupsOf = (count: number, turns = 2): Orderable[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    question: `${81 + index}_DE`,
    category: categories[index % categories.length]!,
    turns,
  }));
const checksOf = (count: number, turns = 2): Orderable[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    question: `${81 + 7 * index}_DE`,
    category: categories[(7 * index) % categories.length]!,
    turns,
  }));

const matchups = matchupsOf(80);
const checks = checksOf(12);
const known = new Map([...matchups, ...checks].map((matchup) => [matchup.id, matchup]));
const itemsOf = (places: readonly Place[]) => places.reduce((sum, { matchup }) => sum + known.get(matchup)!.turns, 0);
const once = (order: readonly Place[][]) => order.flat().filter(({ repeat, matchup }) => !repeat && matchup[0] === 'm');
const seeds = Array.from({ length: 25 }, (_, index) => 1000 + index);
const orders = seeds.map((seed) => orderOf(matchups, checks, settings, seed));

describe('the order', () => {
  it('has each matchup once, repeats apart', () => {
    for (const order of orders) {
      const ids = once(order).map(({ matchup }) => matchup);
      expect(ids.length).toBe(80);
      expect(new Set(ids).size).toBe(80);
    }
  });

  it('is another one for each annotator, and the same for the same seed', () => {
    const first = orders.map((order) => JSON.stringify(once(order).map(({ matchup }) => matchup)));
    expect(new Set(first).size).toBe(seeds.length);
    expect(orderOf(matchups, checks, settings, 1000)).toEqual(orders[0]);
  });

  it('puts every matchup early as often as late', () => {
    const halves = new Map<string, number>();
    const many = Array.from({ length: 400 }, (_, seed) => orderOf(matchups, [], { ...settings, repeatShare: 0 }, seed));
    for (const order of many)
      for (const { matchup } of order.flat().slice(0, 40)) halves.set(matchup, (halves.get(matchup) ?? 0) + 1);
    // 200 ± 10: five standard deviations
    for (const { id } of matchups) expect(Math.abs(halves.get(id)! - 200)).toBeLessThan(50);
  });

  it('interleaves categories: no two neighbours share one', () => {
    for (const order of orders)
      for (const block of order)
        for (const [index, { matchup }] of block.entries())
          if (index > 0) expect(known.get(matchup)!.category).not.toBe(known.get(block[index - 1]!.matchup)!.category);
  });

  it('keeps neighbours apart wherever no category has more than half of all', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.nat(1000), (sizes, seed) => {
        const most = Math.max(...sizes);
        const all = sizes.reduce((sum, size) => sum + size, 0);
        fc.pre(2 * most <= all + 1);
        const list = sizes.flatMap((size, category) =>
          Array.from({ length: size }, (_, n) => ({
            ...matchupsOf(1)[0]!,
            id: `${category}/${n}`,
            category: `${category}`,
          })),
        );
        const order = orderOf(list, [], { blockItems: 1000, repeatShare: 0 }, seed).flat();
        const kinds = order.map(({ matchup }) => matchup[0]);
        return order.length === all && kinds.every((kind, index) => kind !== kinds[index - 1]);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('cuts into blocks of at most twenty items, whose questions keep their turns together', () => {
    for (const order of orders) {
      for (const block of order) expect(itemsOf(block)).toBeLessThanOrEqual(20);
      for (const block of order.slice(0, -1)) expect(itemsOf(block)).toBe(20);
    }
  });

  it('has one obvious matchup, one or two items, in each block, at any place and no question twice there', () => {
    const places = new Set<number>();
    for (const order of orders) {
      for (const block of order) {
        const obvious = block.filter(({ matchup }) => matchup[0] === 'c');
        expect(obvious.length).toBe(1);
        expect([1, 2]).toContain(itemsOf(obvious));
        places.add(block.indexOf(obvious[0]!));
        const questions = block.map(({ matchup }) => known.get(matchup)!.question);
        expect(questions.filter((question) => question === known.get(obvious[0]!.matchup)!.question).length).toBe(1);
      }
      const used = order.flat().filter(({ matchup }) => matchup[0] === 'c');
      expect(new Set(used.map(({ matchup }) => matchup)).size).toBe(used.length);
    }
    expect(places.size).toBe(10);
  });

  it('repeats 5 to 10 % of the matchups, at least a block after the first time', () => {
    const chosen = new Set<string>();
    for (const order of orders) {
      const all = order.flat();
      const repeats = all.filter(({ repeat }) => repeat);
      expect(repeats.length).toBe(6);
      expect(new Set(repeats.map(({ matchup }) => matchup)).size).toBe(6);
      for (const again of repeats) {
        const first = all.findIndex(({ matchup, repeat }) => matchup === again.matchup && !repeat);
        const between = all.slice(first, all.indexOf(again));
        expect(itemsOf(between)).toBeGreaterThanOrEqual(20);
        chosen.add(again.matchup);
      }
    }
    expect(chosen.size).toBeGreaterThan(50);
  });

  it('has a number of repeats between 5 and 10 % for every number of matchups from ten up, and none below', () => {
    for (let count = 0; count < 10; count++) expect(repeatsAmong(count, 0.075)).toBe(0);
    for (let count = 10; count <= 1000; count++)
      for (const share of [0.05, 0.075, 0.1]) {
        const repeats = repeatsAmong(count, share);
        expect(repeats * 20 >= count && repeats * 10 <= count).toBe(true);
      }
    expect(repeatsAmong(80, 0)).toBe(0);
  });

  it('keeps repeats half of everything away where there is less than two blocks', () => {
    for (const seed of seeds) {
      const all = orderOf(matchupsOf(10), checks, settings, seed).flat();
      const at = all.findIndex(({ repeat }) => repeat);
      const first = all.findIndex(({ matchup, repeat }) => matchup === all[at]!.matchup && !repeat);
      const between = all.slice(first, at).filter(({ matchup }) => matchup[0] === 'm');
      expect(2 * between.length).toBeGreaterThanOrEqual(10);
    }
  });

  it('has blocks of twenty questions where only first turns are judged', () => {
    const [block] = orderOf(matchupsOf(40, 1), checksOf(5, 1), settings, 1);
    expect(block!.length).toBe(20);
    expect(block!.filter(({ matchup }) => matchup[0] === 'c').length).toBe(1);
  });

  it('does with nothing, with one matchup, and with fewer obvious ones than blocks', () => {
    expect(orderOf([], checks, settings, 1)).toEqual([]);
    expect(orderOf(matchupsOf(1), [], settings, 1)).toEqual([[{ matchup: 'm0', repeat: false }]]);
    const few = orderOf(matchups, checks.slice(0, 2), settings, 1);
    expect(few.flat().filter(({ matchup }) => matchup[0] === 'c').length).toBe(2);
    expect(once(few).length).toBe(80);
  });
});
