import type { SingleScore } from '#core/judgments/single-score.ts';
import { languageCodes } from '#core/languages.ts';
import { createRandom, type Random } from '#core/random.ts';
import type { Resampling } from '#core/stats/bootstrap.ts';
import type { Estimate } from '#core/stats/estimate.ts';
import { gain } from '#core/stats/gain.ts';
import { normalUpperTail } from '#core/stats/normal.ts';
import { averageScore, meanScore } from '#core/stats/single-scores.ts';
import { drawNormal } from './chances.ts';

/**
 * Two models that were asked the same questions of two turns in five languages. Scores are whole numbers from 1 to 10; they depend on the
 * question, on the model and the question together, and on language and question together. The eight categories come in turn, as in a
 * benchmark, or by chance; then they are no categories to a mean, as within one of a benchmark's.
 */
const deviation = { question: 1.3, model: 0.7, language: 0.5, rest: 1.5 };
const means = [5.2, 4.7];
const ofCategory = [1.8, 1.2, 0.6, 0, -0.6, -1.2, -1.8, 0.9];
const turns = [1, 2];
const names = ['one', 'other'];
const [judge, failed] = ['judge', false];

function drawScores(questions: number, random: Random, categories: 'in turn' | 'by chance'): SingleScore[][] {
  const scores: SingleScore[][] = [[], []];
  for (let question = 0; question < questions; question++) {
    const name = `${question}`;
    const block =
      categories === 'in turn' ? question % ofCategory.length : Math.floor(random.next() * ofCategory.length);
    const ofQuestion = ofCategory[block]! + drawNormal(random, deviation.question);
    const category = `${block}`;
    const ofModels = means.map((mean) => mean + drawNormal(random, deviation.model));
    for (const language of languageCodes) {
      const ofLanguage = drawNormal(random, deviation.language);
      for (const turn of turns)
        for (const [model, ofModel] of ofModels.entries()) {
          const exact = ofQuestion + ofModel + ofLanguage + drawNormal(random, deviation.rest);
          const score = Math.min(10, Math.max(1, Math.round(exact)));
          scores[model]!.push({ question: name, category, language, turn, model: names[model]!, judge, score, failed });
        }
    }
  }
  return scores;
}

type Name = 'mean score' | 'mean score over categories' | 'average score' | 'gain, points' | 'gain, relative';

export function scoredEstimates(
  questions: number,
  seed: number,
  draws: Omit<Resampling, 'seed'>,
): Record<Name, Estimate> {
  const random = createRandom(seed);
  const [one = [], other = []] = drawScores(questions, random, 'in turn');
  const [byChance = []] = drawScores(questions, random, 'by chance');
  const resampling = { ...draws, seed: Math.floor(random.next() * 2 ** 32) };
  const german = (scores: readonly SingleScore[]) => scores.filter(({ language }) => language === 'de');
  const gained = gain(one, other, 'dropped', resampling);
  return {
    'mean score': meanScore(
      german(byChance).map((score) => ({ ...score, category: '' })),
      'dropped',
      resampling,
    ),
    'mean score over categories': meanScore(german(one), 'dropped', resampling),
    'average score': averageScore(german(one), 'dropped', resampling),
    'gain, points': gained.points,
    'gain, relative': gained.relativePercent,
  };
}

/** Expectations; in turn, the categories' shares are those of so many questions. */
export function scoredTruths(questions: number): Record<Name, number> {
  const [one = 0, other = 0] = means.map((mean) => average(ofCategory.map((effect) => expected(mean + effect))));
  const asked = Array.from({ length: questions }, (_, question) => ofCategory[question % ofCategory.length]!);
  return {
    'mean score': one,
    'mean score over categories': average(asked.map((effect) => expected(means[0]! + effect))),
    'average score': one,
    'gain, points': one - other,
    'gain, relative': (100 * (one - other)) / other,
  };
}

/** Of a normal variable with all deviations, rounded and bounded: the sum of P(score ≥ k). */
function expected(mean: number): number {
  const spread = Math.hypot(...Object.values(deviation));
  let sum = 1;
  for (let k = 2; k <= 10; k++) sum += normalUpperTail((k - 0.5 - mean) / spread);
  return sum;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
