import { describe, expect, it } from 'vitest';
import { distributionOf, highestLogits } from '#engine/sampling/distribution.ts';
import { createRandom } from '#core/random.ts';

describe('distribution', () => {
  it('gives the probabilities of a hand-computed softmax', () => {
    const { probability } = distributionOf(Float32Array.of(Math.log(1), Math.log(2), Math.log(5)));
    expect(probability(0)).toBeCloseTo(1 / 8, 6);
    expect(probability(1)).toBeCloseTo(2 / 8, 6);
    expect(probability(2)).toBeCloseTo(5 / 8, 6);
  });

  it('has one bit of entropy for a fair coin and log2(n) for n equals', () => {
    expect(distributionOf(Float32Array.of(3, 3)).entropyBits).toBeCloseTo(1, 12);
    expect(distributionOf(new Float32Array(1000).fill(-7)).entropyBits).toBeCloseTo(Math.log2(1000), 9);
  });

  it('has 1.75 bits for 1/2, 1/4, 1/8, 1/8', () => {
    const logits = Float32Array.from([4, 2, 1, 1], Math.log);
    expect(distributionOf(logits).entropyBits).toBeCloseTo(1.75, 6);
  });

  it('has no entropy where one token is certain', () => {
    expect(distributionOf(Float32Array.of(1e30, 0, -1e30)).entropyBits).toBe(0);
  });

  it('names the likeliest first and the lower id of equals', () => {
    const { likeliest } = distributionOf(Float32Array.of(1, 5, 5, 0, 5));
    expect(likeliest(4).map(({ id }) => id)).toEqual([1, 2, 4, 0]);
  });

  it('names no more tokens than there are', () => {
    expect(distributionOf(Float32Array.of(1, 2)).likeliest(10)).toHaveLength(2);
    expect(distributionOf(Float32Array.of(1, 2)).likeliest(0)).toEqual([]);
  });

  it.each([NaN, Infinity, -Infinity])('refuses a logit of %s', (bad) => {
    expect(() => distributionOf(Float32Array.of(0, bad, 1))).toThrow(/engine\/not-finite/);
  });

  it('finds the highest logits as a full sort does, whatever their number', () => {
    const random = createRandom(7);
    // coarse values, so that there are equals, negative zeros among them
    const logits = Float32Array.from({ length: 5000 }, () => Math.round((random.next() - 0.5) * 200) / 10);
    const sorted = Array.from(logits.keys()).sort((a, b) => logits[b]! - logits[a]! || a - b);
    for (const count of [1, 2, 17, 312, 313, 1000, 4999, 5000]) {
      expect(highestLogits(logits, count)).toEqual(sorted.slice(0, count));
    }
  });
});
