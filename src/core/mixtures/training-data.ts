import type { Nature } from '../corpora/parallel-set.ts';
import { type Mixture, mixtures, type MixtureSize } from './mixtures.ts';

/** In one language, in several, or in several with each ID in one of them. */
export const trainedLanguages = ['one', 'several', 'sampled'] as const;
export type TrainedLanguages = (typeof trainedLanguages)[number];

export const trainedSizes = ['full', 'small'] as const satisfies readonly MixtureSize[];

/** What a checkpoint was fine-tuned on, as far as its name tells; null: it does not. */
export interface TrainingData {
  languages: TrainedLanguages | null;
  size: MixtureSize | null;
  nature: Nature | null;
}

/** Values in the order in which a screen lists them. */
export const trainingValues = {
  languages: trainedLanguages,
  size: trainedSizes,
  nature: ['curated', 'synthetic'],
} as const satisfies { [Kind in keyof TrainingData]: readonly TrainingData[Kind][] };

/**
 * Families whose data is known: the paper's Bactrian-X and Lima-X, which has 1,030 IDs, as many as `-small` means [Weber2024, section 3],
 * and ours.
 */
const families: readonly { name: RegExp; nature: Nature; size: MixtureSize }[] = [
  { name: /(?<!\p{L})bactrian(?!\p{L})/iu, nature: 'synthetic', size: 'full' },
  { name: /(?<!\p{L})lima(?!\p{L})/iu, nature: 'curated', size: 'small' },
  { name: /^tandem(?!\p{L})/iu, nature: 'synthetic', size: 'full' },
];

const hasWord = (model: string, word: string): boolean => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(model);

/** "Bactrian-DEFRITES-sampled" is synthetic, full, and sampled. A name of no family that is known tells languages, and that its data is small. */
export function trainingDataIn(model: string): TrainingData {
  const mixture = mixtureIn(model)?.mixture;
  const family = families.find(({ name }) => name.test(model));
  const sampled = mixture?.sampled ?? hasWord(model, 'sampled');
  return {
    languages: sampled ? 'sampled' : mixture ? (mixture.languages.length === 1 ? 'one' : 'several') : null,
    // of a name that says nothing else, "small" may be anything
    size: (mixture ?? family) && hasWord(model, 'small') ? 'small' : (family?.size ?? null),
    nature: family?.nature ?? null,
  };
}

/** The mixture that a name has in it: "Bactrian-ENDEFRITES" is ENDEFRITES of the family "Bactrian". */
export function mixtureIn(model: string): { family: string; mixture: Mixture } | null {
  // the longer name first: `ENDEFRITES-sampled` has the shorter one in it
  for (const mixture of [...mixtures].sort((one, other) => other.name.length - one.name.length)) {
    const place = new RegExp(`(?<![A-Za-z])${mixture.name}(?![A-Za-z])`);
    if (place.test(model))
      return {
        family: model
          .replace(place, '')
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
        mixture,
      };
  }
  return null;
}
