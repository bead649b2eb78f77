import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { greedy, type SamplingSettings } from '#core/chat/generation.ts';
import { createRandom } from '#core/random.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { drawingDifference, drawingLimit, DrawingTrial, type DrawWish } from '#engine/gpu/drawing-trial.ts';
import { shaderSource } from '#engine/gpu/shader-source.ts';
import type { DeviceProfile } from '#engine/plan/plan.ts';

let open: OpenDevice;
beforeAll(async () => {
  open = await openDevice(navigator.gpu);
});
afterAll(() => {
  open.device.destroy();
});

const plain: SamplingSettings = { ...greedy, temperature: 1 };
const lanes = 32;

type Shape = 'even' | 'peaked' | 'coarse';
/** Logits as models have them: one within a few of another, a few far above, or so coarse that many are equal. */
function randomLogits(vocab: number, seed: number, shape: Shape): Float32Array<ArrayBuffer> {
  const random = createRandom(seed);
  const uniform = () => random.next() - 0.5;
  const normal = () => uniform() + uniform() + uniform() + uniform();
  return Float32Array.from({ length: vocab }, () => {
    if (shape === 'even') return uniform() * 8;
    // −0 and 0 among the coarse ones
    return shape === 'coarse' ? Math.round(normal() * 6) / 2 : normal() * 7 - 3 * (random.next() < 0.99 ? 1 : 0);
  });
}

function wishes(vocab: number, sampling: Partial<SamplingSettings>, shape: Shape, seed = 1, count = lanes): DrawWish[] {
  const random = createRandom(seed + vocab);
  return Array.from({ length: count }, (_, index) => ({
    logits: randomLogits(vocab, seed * 1000 + index, shape),
    sampling: { ...plain, ...sampling },
    alternatives: index % 9,
    recent: Array.from({ length: index * 3 }, () => Math.floor(random.next() * vocab)),
    chance: index === 0 ? 0 : index === 1 ? 1 - Number.EPSILON : random.next(),
  }));
}

async function trial(vocab: number, changes: Partial<DeviceProfile> = {}): Promise<DrawingTrial> {
  return DrawingTrial.create(open.device, { ...open.profile, ...changes }, { vocab, lanes });
}

async function worst(drawing: DrawingTrial, wanted: readonly DrawWish[]): Promise<number> {
  const outcomes = await drawing.draw(wanted);
  return Math.max(...wanted.map((wish, lane) => drawingDifference(wish, outcomes[lane]!)));
}

const filters: Partial<SamplingSettings>[] = [
  { temperature: 0 },
  { temperature: 0, repetitionPenalty: 1.3, topK: 3, topP: 0.1, minP: 0.5 },
  {},
  { temperature: 0.3 },
  { temperature: 2, repetitionPenalty: 1.1 },
  { topK: 1 },
  { topK: 5 },
  { topK: 40, repetitionPenalty: 2 },
  { topK: 256 },
  { topP: 0 },
  { topP: 0.5, temperature: 0.7 },
  { topP: 0.9, minP: 0.02 },
  { topP: 0.7, repetitionPenalty: 1.2 },
  { minP: 0.2 },
  { minP: 0.05, repetitionPenalty: 1.5, temperature: 1.5 },
  { minP: 1 },
  { topK: 40, topP: 0.95, minP: 0.05, temperature: 0.4 },
  { topK: 100, topP: 0.8, minP: 0.1, temperature: 2, repetitionPenalty: 1.05 },
];

describe.each([37, 1000, 3855])('of %i ids the device draws as script does', (vocab) => {
  let drawing: DrawingTrial;
  beforeAll(async () => {
    drawing = await trial(vocab);
    return () => drawing.close();
  });

  it.each(filters)('with %j', async (sampling) => {
    expect(await worst(drawing, wishes(vocab, sampling, 'peaked', 2))).toBeLessThan(drawingLimit);
  });

  it.each([{ temperature: 0 }, {}, { topK: 40 }, { topK: 7, repetitionPenalty: 1.5 }])(
    'from logits that lie close together, with %j',
    async (sampling) => {
      for (const seed of [1, 2, 3]) {
        expect(await worst(drawing, wishes(vocab, sampling, 'even', seed))).toBeLessThan(drawingLimit);
      }
    },
  );

  it.each([{ temperature: 0 }, {}, { topK: 10 }, { temperature: 0, repetitionPenalty: 1.4 }, { topP: 0.01 }])(
    'from logits of which many are equal, the lower id first, with %j',
    async (sampling) => {
      for (const seed of [4, 5, 6]) {
        const wanted = wishes(vocab, sampling, 'coarse', seed);
        const outcomes = await drawing.draw(wanted);
        const decided = wanted.filter((_, lane) => outcomes[lane] !== 'undecided');
        if (vocab <= 1000) expect(decided).toHaveLength(wanted.length);
        expect(decided.length).toBeGreaterThan(wanted.length / 2);
        wanted.forEach((wish, lane) => {
          if (outcomes[lane] !== 'undecided') {
            expect(drawingDifference(wish, outcomes[lane]!)).toBeLessThan(drawingLimit);
          }
        });
      }
    },
  );
});

describe('thousands of draws', () => {
  it('are drawn as script draws them, whatever the settings', async () => {
    const drawing = await trial(500);
    const random = createRandom(77);
    let drawn = 0;
    for (let batch = 0; batch < 64; batch++) {
      const one = (low: number, high: number, off: number) =>
        random.next() < 0.3 ? off : low + random.next() * (high - low);
      const wanted = wishes(500, {}, batch % 2 === 0 ? 'peaked' : 'even', batch + 100).map((wish) => ({
        ...wish,
        sampling: {
          temperature: one(0.1, 2, 0),
          topK: Math.floor(one(1, 256, 0)),
          topP: one(0, 1, 1),
          minP: one(0, 1, 0),
          repetitionPenalty: one(1, 2, 1),
          seed: 0,
        },
      }));
      expect(await worst(drawing, wanted)).toBeLessThan(drawingLimit);
      drawn += wanted.length;
    }
    expect(drawn).toBe(2048);
    drawing.close();
  });
});

it.each([16, 64])('with %i threads', async (workgroup) => {
  const drawing = await trial(3855, { workgroup });
  for (const sampling of [{ temperature: 0 }, { topK: 40, topP: 0.9, repetitionPenalty: 1.2 }, {}]) {
    expect(await worst(drawing, wishes(3855, sampling, 'peaked').slice(4, 10))).toBeLessThan(drawingLimit);
  }
  drawing.close();
});

it.each([128_256, 262_144])('from a vocabulary of %i ids, too', { timeout: 300_000 }, async (vocab) => {
  const drawing = await DrawingTrial.create(open.device, open.profile, { vocab, lanes: 4 });
  const settings = [{ temperature: 0, repetitionPenalty: 1.1 }, { topK: 40, topP: 0.95, minP: 0.05 }, {}];
  const few = settings.map((sampling, index) => wishes(vocab, sampling, 'peaked', index, 3)[2]!);
  expect(await worst(drawing, few)).toBeLessThan(drawingLimit);
  drawing.close();
});

describe('a token stays undecided', () => {
  it('where more ids are in question than the device sorts, and script must draw it', async () => {
    const drawing = await trial(3855);
    const flat = { ...wishes(3855, {}, 'even')[5]!, logits: new Float32Array(3855).fill(1.5), alternatives: 0 };
    const settings: Partial<SamplingSettings>[] = [{ topP: 0.9 }, { topK: 40 }, { minP: 0.5 }, { temperature: 0 }, {}];
    const wanted = settings.map((sampling) => ({ ...flat, sampling: { ...plain, ...sampling } }));
    const outcomes = await drawing.draw(wanted);
    expect(outcomes.slice(0, 4)).toEqual(['undecided', 'undecided', 'undecided', 'undecided']);
    // nothing is filtered out, so nothing needs sorting
    expect(drawingDifference(wanted[4]!, outcomes[4]!)).toBeLessThan(drawingLimit);
    drawing.close();
  });
});

it.each([NaN, Infinity, -Infinity])('a logit of %s is found, wherever it is, and only in its own lane', async (bad) => {
  const drawing = await trial(3855);
  const places = [0, 1, 2047, 3854];
  const wanted = wishes(3855, { topK: 40 }, 'peaked').slice(4, 9);
  places.forEach((id, lane) => (wanted[lane]!.logits[id] = bad));
  const outcomes = await drawing.draw(wanted);
  expect(outcomes.slice(0, 4)).toEqual(places.map(() => 'not-finite'));
  expect(drawingDifference(wanted[4]!, outcomes[4]!)).toBeLessThan(drawingLimit);
  drawing.close();
});

it('a wrong sum is seen', async () => {
  const planted: typeof shaderSource = (file, slots) =>
    shaderSource(file, slots).replace('sum += weight;', 'sum += weight * 1.01;');
  const drawing = await DrawingTrial.create(open.device, open.profile, { vocab: 3855, lanes }, planted);
  expect(await worst(drawing, wishes(3855, { topK: 40 }, 'peaked'))).toBeGreaterThan(drawingLimit);
  drawing.close();
});
