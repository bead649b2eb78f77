import type { SamplingSettings } from './generation.ts';

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

/**
 * The seed setting belongs to the conversation: its first answer uses it as it is, each later answer and each new
 * attempt the next number. So the same messages with the same setting give the same conversation.
 */
export function seedOf(setting: number, answersBefore: number, attempt: number): number {
  return (setting + answersBefore + attempt) >>> 0;
}
