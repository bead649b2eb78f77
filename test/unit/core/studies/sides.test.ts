import { describe, expect, it } from 'vitest';
import { hash32 } from '#core/hash.ts';
import { createRandom } from '#core/random.ts';
import { largestImbalance, type Left, Sides } from '#core/studies/sides.ts';

const turns = 10_000;
const seeds = Array.from({ length: 20 }, (_, index) => hash32(`sides ${index}`));

const drawn = (seed: number, count = turns): Left[] => {
  const sides = new Sides(seed);
  return Array.from({ length: count }, () => sides.draw('pair'));
};

/** What the best rule that looks at the last three sides gets right: in all, and after the three that give most away. */
function foretold(sides: readonly Left[]): { share: number; worst: number } {
  const after = new Map<string, [number, number]>();
  for (let turn = 3; turn < sides.length; turn++) {
    const last = sides.slice(turn - 3, turn).join();
    const counts = after.get(last) ?? [0, 0];
    counts[sides[turn] === 'first' ? 0 : 1] += 1;
    after.set(last, counts);
  }
  const all = [...after.values()];
  const right = all.reduce((sum, counts) => sum + Math.max(...counts), 0);
  return {
    share: right / (sides.length - 3),
    worst: Math.max(...all.map((counts) => Math.max(...counts) / (counts[0] + counts[1]))),
  };
}

/** Of counts that should be equal; 1 degree of freedom for two of them. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

const lefts = (sides: readonly Left[]): [number, number] => {
  const first = sides.filter((left) => left === 'first').length;
  return [first, sides.length - first];
};

describe('the side', () => {
  it('is uniform over ten thousand turns', () => {
    // 3.84 is the 5 % point with one degree of freedom
    for (const seed of seeds) expect(chiSquare(lefts(drawn(seed)))).toBeLessThan(3.84);
  });

  it('is uniform where each annotator starts anew, and in first turns as in second ones', () => {
    const first: Left[] = [];
    const second: Left[] = [];
    for (let annotator = 0; annotator < 500; annotator++) {
      const sides = new Sides(hash32(`annotator ${annotator}`));
      for (let question = 0; question < 10; question++) {
        first.push(sides.draw('pair'));
        second.push(sides.draw('pair'));
      }
    }
    // 7.81 is the 5 % point with three degrees of freedom
    expect(chiSquare([...lefts(first), ...lefts(second)])).toBeLessThan(7.81);
  });

  it('cannot be foretold from the last three in more than 60 % of the turns, whichever three they were', () => {
    for (const seed of seeds) {
      const { share, worst } = foretold(drawn(seed));
      expect(share).toBeLessThan(0.56);
      expect(worst).toBeLessThanOrEqual(0.6);
    }
  });

  it('would be foretold by that very rule if it came in blocks of four or in turn', () => {
    const random = createRandom(1);
    const blocks: Left[] = [];
    while (blocks.length < turns) {
      const rest: Left[] = ['first', 'first', 'second', 'second'];
      while (rest.length > 0) blocks.push(...rest.splice(Math.floor(random.next() * rest.length), 1));
    }
    expect(foretold(blocks).share).toBeGreaterThan(0.6);
    const inTurn = Array.from({ length: turns }, (_, turn): Left => (turn % 2 === 0 ? 'first' : 'second'));
    expect(foretold(inTurn).share).toBe(1);
  });

  it('is level for each annotator and pair at every moment, however the pairs come', () => {
    for (const seed of seeds) {
      const sides = new Sides(seed);
      const random = createRandom(seed + 1);
      const differences = new Map<string, number>();
      let largest = 0;
      for (let turn = 0; turn < 2000; turn++) {
        const pair = `pair ${Math.floor(random.next() * 3)}`;
        const difference = (differences.get(pair) ?? 0) + (sides.draw(pair) === 'first' ? 1 : -1);
        differences.set(pair, difference);
        largest = Math.max(largest, Math.abs(difference));
      }
      expect(largest).toBeLessThanOrEqual(largestImbalance);
    }
  });

  it('is usually far more level than its bound', () => {
    const differences = Array.from({ length: 500 }, (_, annotator) => {
      const [first, second] = lefts(drawn(hash32(`level ${annotator}`), 160));
      return Math.abs(first - second);
    });
    // an even coin would differ by 10 after 160 turns, this one by 1.7
    expect(differences.reduce((sum, difference) => sum + difference, 0) / differences.length).toBeLessThan(2);
  });

  it('follows from the seed', () => {
    expect(drawn(7, 100)).toEqual(drawn(7, 100));
    expect(drawn(7, 100)).not.toEqual(drawn(8, 100));
  });

  it('of one pair does not depend on what is drawn for another', () => {
    const one = new Sides(3);
    const other = new Sides(3);
    for (let turn = 0; turn < 200; turn++) {
      one.draw('neighbour');
      other.draw(turn < 100 ? 'neighbour' : 'third');
      expect(one.draw('pair')).toBe(other.draw('pair'));
    }
  });
});
