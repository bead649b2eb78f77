import type { SamplingSettings } from '#core/chat/generation.ts';

/** Close to what the model holds likeliest, which small models need; a fixed seed, so that a first try can be repeated. */
export const defaultSampling: SamplingSettings = {
  temperature: 0.4,
  topK: 40,
  topP: 0.95,
  minP: 0.05,
  repetitionPenalty: 1,
  seed: 42,
};

export const defaultMaxTokens = 512;

/** How many alternatives per token the inspector shows. */
export const inspectedAlternatives = 5;

/** Short enough to be read aloud and typed: 0…999,999. */
export function drawSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000;
}
