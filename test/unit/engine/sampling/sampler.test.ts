import { describe, expect, it } from 'vitest';
import { greedy, type SamplingSettings } from '#core/chat/generation.ts';
import { createRandom } from '#core/random.ts';
import { createSampler, filteredDistribution, penaltyWindow } from '#engine/sampling/sampler.ts';

const plain: SamplingSettings = { temperature: 1, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1, seed: 1 };

function randomLogits(vocab: number, seed: number): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length: vocab }, () => (random.next() - 0.5) * 8);
}

/** Straight from the definitions: sort all, cut, renormalise. */
function exactDistribution(logits: Float32Array, settings: SamplingSettings): Map<number, number> {
  const share = (ids: number[], temperature: number): number[] => {
    const weights = ids.map((id) => Math.exp(logits[id]! / temperature));
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map((weight) => weight / sum);
  };
  let ids = Array.from(logits.keys()).sort((a, b) => logits[b]! - logits[a]! || a - b);
  if (settings.topK > 0) ids = ids.slice(0, settings.topK);
  if (settings.topP < 1) {
    let passed = 0;
    const end = share(ids, 1).findIndex((p) => (passed += p) >= settings.topP);
    if (end >= 0) ids = ids.slice(0, end + 1);
  }
  const before = share(ids, 1);
  ids = ids.filter((_, rank) => before[rank]! >= settings.minP * before[0]!);
  return new Map(share(ids, settings.temperature).map((p, rank) => [ids[rank]!, p]));
}

describe('sampler', () => {
  it('takes the likeliest token at temperature 0, the lower id of equals', () => {
    expect(createSampler(greedy).sample(Float32Array.of(1, 9, 9, 2), [])).toEqual({ id: 1 });
  });

  it('divides a positive logit and multiplies a negative one of tokens already seen, once each', () => {
    const sampler = createSampler({ ...greedy, repetitionPenalty: 2 });
    expect(sampler.sample(Float32Array.of(4, 3, 0), [0, 0, 0]).id).toBe(1);
    expect(sampler.sample(Float32Array.of(4, 1.9, 0), [0, 0, 0]).id).toBe(0);
    expect(sampler.sample(Float32Array.of(-1, -1.5, -9), [0]).id).toBe(1);
  });

  it('forgets tokens beyond the penalty window', () => {
    const sampler = createSampler({ ...greedy, repetitionPenalty: 2 });
    const long = [0, ...new Array<number>(penaltyWindow).fill(2)];
    expect(sampler.sample(Float32Array.of(4, 3, 0), long).id).toBe(0);
    expect(sampler.sample(Float32Array.of(4, 3, 0), long.slice(0, penaltyWindow)).id).toBe(1);
  });

  it('leaves the logits as they were', () => {
    const logits = Float32Array.of(4, 3, 0);
    createSampler({ ...plain, repetitionPenalty: 2 }).sample(logits, [0, 1]);
    expect([...logits]).toEqual([4, 3, 0]);
  });

  const filters: Partial<SamplingSettings>[] = [
    {},
    { topK: 5 },
    { topP: 0.5 },
    { topP: 0.999 },
    { minP: 0.2 },
    { topK: 40, topP: 0.8, minP: 0.1 },
    { temperature: 0.3 },
    { temperature: 2, topK: 100, topP: 0.95, minP: 0.05 },
    { topP: 0 },
    { minP: 1 },
    { topK: 1 },
  ];
  it.each(filters)('leaves exactly what the definitions leave with %j', (some) => {
    const settings = { ...plain, ...some };
    for (const [vocab, seed] of [
      [50, 3],
      [3000, 4],
    ] as const) {
      const logits = randomLogits(vocab, seed);
      const exact = exactDistribution(logits, settings);
      const { ids, probabilities } = filteredDistribution(logits, settings);
      expect([...ids].sort((a, b) => a - b)).toEqual([...exact.keys()].sort((a, b) => a - b));
      ids.forEach((id, at) => expect(probabilities[at]).toBeCloseTo(exact.get(id)!, 9));
    }
  });

  it.each(filters.filter((some) => some.topK !== 1 && some.minP !== 1 && some.topP !== 0))(
    'draws as often as the exact distribution says with %j (chi-square, fixed seed)',
    (some) => {
      const settings = { ...plain, ...some, seed: 20_240_607 };
      const logits = randomLogits(30, 11);
      const exact = exactDistribution(logits, settings);
      const sampler = createSampler(settings);
      const draws = 20_000;
      const counts = new Map<number, number>();
      for (let draw = 0; draw < draws; draw++) {
        const { id } = sampler.sample(logits, []);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      let chiSquare = 0;
      let pooledExpected = 0;
      let pooledFound = 0;
      let cells = 0;
      for (const [id, p] of exact) {
        const expected = p * draws;
        const found = counts.get(id) ?? 0;
        counts.delete(id);
        // cells of fewer than five are pooled, as the test asks
        if (expected < 5) {
          pooledExpected += expected;
          pooledFound += found;
          continue;
        }
        chiSquare += (found - expected) ** 2 / expected;
        cells++;
      }
      if (pooledExpected >= 5) {
        chiSquare += (pooledFound - pooledExpected) ** 2 / pooledExpected;
        cells++;
      }
      expect([...counts.keys()], 'nothing outside the filtered set').toEqual([]);
      // 99.9 % point by Wilson and Hilferty; the seed is fixed, so this passes always or never
      const degrees = cells - 1;
      const limit = degrees * (1 - 2 / (9 * degrees) + 3.09 * Math.sqrt(2 / (9 * degrees))) ** 3;
      expect(chiSquare).toBeLessThan(limit);
    },
  );

  it('draws the same tokens for the same seed and others for another, whatever other samplers do', () => {
    const logits = randomLogits(500, 5);
    const drawn = (seed: number, disturb: boolean): number[] => {
      const sampler = createSampler({ ...plain, seed });
      const other = createSampler({ ...plain, seed: 99 });
      return Array.from({ length: 50 }, () => {
        if (disturb) other.sample(logits, []);
        return sampler.sample(logits, []).id;
      });
    };
    expect(drawn(42, true)).toEqual(drawn(42, false));
    expect(drawn(42, false)).not.toEqual(drawn(43, false));
  });

  it.each([NaN, Infinity, -Infinity])('refuses a logit of %s, greedy or not', (bad) => {
    const logits = Float32Array.of(1, bad, 0);
    expect(() => createSampler(greedy).sample(logits, [])).toThrow(/engine\/not-finite/);
    expect(() => createSampler(plain).sample(logits, [])).toThrow(/engine\/not-finite/);
  });
});

describe('random numbers', () => {
  it('keep their sequence: the same seed means the same text in every version', () => {
    const random = createRandom(1);
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.09156953175513294, 0.8881928137485323, 0.43427017709149285,
    ]);
  });

  it('are uniform enough in ten bins (chi-square, fixed seed)', () => {
    const random = createRandom(123);
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) bins[Math.floor(random.next() * 10)]!++;
    const chiSquare = bins.reduce((sum, found) => sum + (found - 10_000) ** 2 / 10_000, 0);
    // 99.9 % point for nine degrees of freedom
    expect(chiSquare).toBeLessThan(27.88);
  });

  it('differ between neighbouring seeds', () => {
    const first = new Set(Array.from({ length: 1000 }, (_, seed) => createRandom(seed).next()));
    expect(first.size).toBe(1000);
  });
});
