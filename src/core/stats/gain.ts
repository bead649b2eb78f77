import type { SingleScore } from '../judgments/single-score.ts';
import { bootstrapIntervals, sumByQuestion, totalsOf, usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import { meanOfMeans } from './share.ts';
import { counted, highestScore, type Unparsed } from './single-scores.ts';

export interface Gain {
  /** on the ten-point scale: 0.44 */
  points: Estimate;
  /** of the scale, in percent: 4.4. The paper's "percentage improvement" [Weber2024, figures 1 and 6] */
  percentOfScale: Estimate;
  /** of the monolingual model's mean, in percent; what "percent improvement" usually means */
  relativePercent: Estimate;
}

/** Of two means over languages. */
export function gainOf(mixture: number, monolingual: number): Record<keyof Gain, number | null> {
  const points = mixture - monolingual;
  return {
    points,
    percentOfScale: (100 * points) / highestScore,
    relativePercent: monolingual > 0 ? (100 * points) / monolingual : null,
  };
}

/**
 * How much better a model tuned on a mixture of languages is than one tuned on a single language: over the languages in which both were
 * scored, the mean of their averages, each the mean of its category means. Both are resampled by the same questions, so that a hard
 * question is hard for both.
 * @param mixture  scores of the one model
 * @param monolingual  scores of the other
 */
export function gain(
  mixture: readonly SingleScore[],
  monolingual: readonly SingleScore[],
  unparsed: Unparsed,
  resampling = usualResampling,
): Gain {
  const sides = [counted(mixture, unparsed), counted(monolingual, unparsed)] as const;
  const [ofMixture, ofMonolingual] = sides.map((scores) => new Set(scores.map(({ language }) => language)));
  const languages = [...ofMixture!].filter((language) => ofMonolingual!.has(language)).sort();
  const categories = [...new Set(sides.flat().map(({ category }) => category))].sort();
  const used = sides.flatMap((scores, side) =>
    scores.filter(({ language }) => languages.includes(language)).map((score) => ({ score, side })),
  );
  // of each side, of each language, of each category: sum and count
  const ofLanguage = 2 * categories.length;
  const ofSide = ofLanguage * languages.length;
  const sums = sumByQuestion(
    used,
    2 * ofSide,
    ({ score }) => score.question,
    (row, { score, side }) => {
      const at =
        side * ofSide + languages.indexOf(score.language) * ofLanguage + 2 * categories.indexOf(score.category);
      row[at]! += score.score;
      row[at + 1]! += 1;
    },
  );
  const evaluate = (totals: Float64Array): (number | null)[] => {
    const [one = null, other = null] = [0, 1].map((side) => {
      const averages = languages.map((_, at) => {
        const start = side * ofSide + at * ofLanguage;
        return meanOfMeans(totals.subarray(start, start + ofLanguage));
      });
      return averages.includes(null) ? null : averages.reduce<number>((sum, value) => sum + value!, 0);
    });
    if (one === null || other === null || languages.length === 0) return [null, null, null];
    const { points, percentOfScale, relativePercent } = gainOf(one / languages.length, other / languages.length);
    return [points, percentOfScale, relativePercent];
  };
  const values = evaluate(totalsOf(sums));
  const intervals = bootstrapIntervals(sums, evaluate, resampling);
  const estimate = (at: number, measured: 'gain' | 'gain-relative' = 'gain'): Estimate => ({
    value: values[at]!,
    interval: values[at] === null ? null : intervals[at]!,
    n: used.length,
    counted: 'scores',
    measured,
    questions: sums.questions.length,
    rule: { unparsed, mean: 'categories', languages: languages.join(' ') },
    seed: intervals[at] ? resampling.seed : null,
  });
  return { points: estimate(0), percentOfScale: estimate(1), relativePercent: estimate(2, 'gain-relative') };
}
