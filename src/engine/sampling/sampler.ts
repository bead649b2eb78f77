import type { SamplingSettings } from '#core/chat/generation.ts';
import { highestFinite, highestLogits } from './distribution.ts';
import { Chance } from './chance.ts';

/** Draws one lane's tokens; each lane has its own, so that lanes do not disturb each other's chance. */
export interface Sampler {
  /**
   * @param logits  (vocab), left as they are
   * @param recent  ids that the repetition penalty looks at: the prompt's and the answer's so far
   * @throws WorkbenchError engine/not-finite
   */
  sample(logits: Float32Array, recent: readonly number[]): { id: number };
}

/** The repetition penalty looks back this far, as llama.cpp's `--repeat-last-n` does. */
export const penaltyWindow = 64;

/**
 * llama.cpp's order: repetition penalty, top-k, top-p, min-p, temperature, draw. At temperature 0 the likeliest token
 * after the penalty, the lower id of equals.
 */
export function createSampler(
  settings: SamplingSettings,
  chance: Pick<Chance, 'take'> = new Chance(settings.seed),
): Sampler {
  return {
    sample(logits, recent) {
      highestFinite(logits);
      const penalized = penalize(logits, recent, settings.repetitionPenalty);
      if (settings.temperature <= 0) return { id: highestLogits(penalized, 1)[0]! };
      const { ids, probabilities } = filteredDistribution(penalized, settings);
      // one draw a token, whatever the filters leave
      const drawn = chance.take();
      let passed = 0;
      for (let at = 0; at < ids.length; at++) {
        passed += probabilities[at]!;
        if (drawn < passed) return { id: ids[at]! };
      }
      return { id: ids[ids.length - 1]! };
    },
  };
}

/** Logits with the penalty applied once per token seen; the same array where there is nothing to do. */
export function penalize(logits: Float32Array, recent: readonly number[], penalty: number): Float32Array {
  if (penalty === 1 || recent.length === 0) return logits;
  const penalized = logits.slice();
  for (const id of new Set(recent.slice(-penaltyWindow))) {
    const logit = penalized[id];
    if (logit !== undefined) penalized[id] = logit > 0 ? logit / penalty : logit * penalty;
  }
  return penalized;
}

/**
 * What is drawn from: ids with probabilities that sum to 1; likeliest first where top-k or top-p is on.
 * @param logits  (vocab), finite, after the penalty
 */
export function filteredDistribution(
  logits: Float32Array,
  settings: Pick<SamplingSettings, 'temperature' | 'topK' | 'topP' | 'minP'>,
): { ids: number[]; probabilities: Float64Array } {
  const { topK, topP, minP, temperature } = settings;
  const vocab = logits.length;
  const cut = topK > 0 && topK < vocab;
  let ids = cut ? highestLogits(logits, topK) : candidates(logits, topP, minP);
  const highest = cut ? logits[ids[0]!]! : highestFinite(logits);
  const weight = (id: number): number => Math.exp(logits[id]! - highest);

  if (topP < 1) {
    // where top-k cut, the shares are of what it left
    const total = cut ? sumOf(ids, weight) : totalWeight(logits, highest);
    let passed = 0;
    const reached = ids.findIndex((id) => (passed += weight(id)) >= topP * total);
    if (reached >= 0) ids = ids.slice(0, reached + 1);
  }
  // p ≥ minP · p_max; the likeliest stays whatever minP is
  if (minP > 0) ids = ids.filter((id) => logits[id] === highest || weight(id) >= minP);

  const probabilities = new Float64Array(ids.length);
  let sum = 0;
  ids.forEach((id, at) => {
    sum += probabilities[at] = Math.exp((logits[id]! - highest) / temperature);
  });
  for (let at = 0; at < ids.length; at++) probabilities[at]! /= sum;
  return { ids, probabilities };
}

/**
 * Without top-k: all tokens in order of id where nothing asks for another order; else the likeliest, as many as top-p can
 * leave. Trying a few first spares sorting a quarter of a million tokens.
 */
function candidates(logits: Float32Array, topP: number, minP: number): number[] {
  const vocab = logits.length;
  if (topP >= 1) return minP > 0 ? highestAbove(logits, minP) : Array.from(logits.keys());
  const highest = highestFinite(logits);
  const wanted = topP * totalWeight(logits, highest);
  for (let count = 256; count < vocab; count *= 8) {
    const ids = highestLogits(logits, count);
    if (sumOf(ids, (id) => Math.exp(logits[id]! - highest)) >= wanted) return ids;
  }
  return highestLogits(logits, vocab);
}

/** ids of tokens at least `share` as likely as the likeliest, in order of id */
function highestAbove(logits: Float32Array, share: number): number[] {
  const least = highestFinite(logits) + Math.log(Math.min(share, 1));
  const ids: number[] = [];
  // a margin of rounding; the exact test follows
  logits.forEach((logit, id) => {
    if (logit >= least - 1e-3) ids.push(id);
  });
  return ids;
}

function sumOf(ids: readonly number[], weight: (id: number) => number): number {
  return ids.reduce((sum, id) => sum + weight(id), 0);
}

function totalWeight(logits: Float32Array, highest: number): number {
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - highest);
  return sum;
}
