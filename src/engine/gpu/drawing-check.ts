import { greedy, type SamplingSettings } from '#core/chat/generation.ts';
import type { KernelCheck } from '#core/engine.ts';
import { createRandom } from '#core/random.ts';
import type { OpenDevice } from './device.ts';
import { drawingDifference, drawingLimit, DrawingTrial, type DrawWish } from './drawing-trial.ts';

const vocab = 5000;
const lanes = 16;

/** Between them they take every way through the kernels. */
const cases: { variant: string; sampling: Partial<SamplingSettings> }[] = [
  { variant: 'greedy', sampling: {} },
  { variant: 'temperature', sampling: { temperature: 1.1 } },
  { variant: 'top-k · top-p · min-p', sampling: { temperature: 0.7, topK: 40, topP: 0.95, minP: 0.05 } },
  { variant: 'top-p · penalty', sampling: { temperature: 0.9, topP: 0.8, repetitionPenalty: 1.2 } },
  { variant: 'min-p · penalty', sampling: { temperature: 1.3, minP: 0.1, repetitionPenalty: 1.5 } },
];

/** Drawing on this very device, against script's. */
export async function* checkDrawing({ device, profile }: OpenDevice): AsyncGenerator<KernelCheck> {
  const trial = await DrawingTrial.create(device, profile, { vocab, lanes });
  try {
    for (const [index, { variant, sampling }] of cases.entries()) {
      const wishes = wishesFor({ ...greedy, ...sampling }, index);
      const outcomes = await trial.draw(wishes);
      const difference = Math.max(...wishes.map((wish, lane) => drawingDifference(wish, outcomes[lane] ?? null)));
      yield { kernel: 'draw', variant, passed: difference <= drawingLimit, difference, limit: drawingLimit };
    }
  } finally {
    trial.close();
  }
}

/** Logits spread as a model's are, and some ids seen before. */
function wishesFor(sampling: SamplingSettings, seed: number): DrawWish[] {
  const random = createRandom(seed);
  return Array.from({ length: lanes }, () => ({
    logits: Float32Array.from({ length: vocab }, () => {
      return (random.next() + random.next() + random.next() - random.next() - random.next() - random.next()) * 5;
    }),
    sampling,
    alternatives: 5,
    recent: Array.from({ length: 80 }, () => Math.floor(random.next() * vocab)),
    chance: random.next(),
  }));
}
