import type { SamplingSettings } from '#core/chat/generation.ts';
import { highestLogits } from './distribution.ts';
import { filteredDistribution, penalize } from './sampler.ts';

/** What F32 makes of sums of many exponentials, against double precision. */
const rounding = 2e-5;

/**
 * Ids that script draws from these logits by the chance given, or by one that is off by rounding, under limits that are off by rounding: a
 * device that computes in F32 may draw any of them.
 * @param chance uniform in [0, 1)
 * @throws WorkbenchError engine/not-finite
 */
export function nearDraws(
  logits: Float32Array,
  settings: SamplingSettings,
  recent: readonly number[],
  chance: number,
): ReadonlySet<number> {
  const { temperature, topP, minP, repetitionPenalty } = settings;
  const penalized = penalize(logits, recent, repetitionPenalty);
  if (temperature <= 0) return new Set(highestLogits(penalized, 1));
  const near = new Set<number>();
  for (const off of [0, -rounding, rounding]) {
    const limits = { ...settings, topP: topP < 1 ? topP * (1 + off) : topP, minP: minP * (1 - off) };
    const { ids, probabilities } = filteredDistribution(penalized, limits);
    let passed = 0;
    ids.forEach((id, at) => {
      const from = passed;
      passed += probabilities[at]!;
      if (passed > chance - rounding && from < chance + rounding) near.add(id);
    });
  }
  return near;
}
