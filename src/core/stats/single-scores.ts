import type { SingleScore } from '../judgments/single-score.ts';
import { type AnswerKey, groupAnswers } from './answer-groups.ts';
import { bootstrapEstimate, sumByQuestion, usualResampling } from './bootstrap.ts';
import { type Estimate, ratio } from './estimate.ts';
import { meanOfMeans } from './share.ts';

/** The judge's scale. */
export const lowestScore = 1;
export const highestScore = 10;

/**
 * What becomes of scores that could not be read. `dropped`: they are missing, as in FastChat [Zheng2023]. `kept`: they count as the -1
 * that the file has, as in MT-Bench-X, where some published means are below the lowest score there is [Weber2024, tables 9 to 11].
 */
export type Unparsed = 'dropped' | 'kept';

export const isParsed = ({ score }: SingleScore): boolean => score >= lowestScore && score <= highestScore;

/** The scores that count under a rule. */
export function counted(scores: readonly SingleScore[], unparsed: Unparsed): SingleScore[] {
  return unparsed === 'kept' ? [...scores] : scores.filter(isParsed);
}

/**
 * The mean of all scores, each weighing the same. A benchmark fixes how many questions a category has, so they are resampled within
 * categories: drawn from all, they would differ in the mixture of hard and easy categories, too, and the interval be too wide.
 */
export function meanScore(scores: readonly SingleScore[], unparsed: Unparsed, resampling = usualResampling): Estimate {
  const used = counted(scores, unparsed);
  const several = new Set(used.map(({ category }) => category)).size > 1;
  const sums = sumByQuestion(
    used,
    2,
    ({ question }) => question,
    (row, { score }) => {
      row[0]! += score;
      row[1]! += 1;
    },
    ({ category }) => category,
  );
  const measured = several ? 'mean-over-categories' : 'mean-score';
  const facts = { n: used.length, counted: 'scores', measured, rule: { unparsed, mean: 'scores' } } as const;
  return bootstrapEstimate(sums, ([sum, count]) => ratio(sum!, count!), facts, resampling);
}

/**
 * The mean of the category means: the published average. [Weber2024, tables 9 to 11]
 * A category that a bootstrap draw leaves without a question is left out of that draw's mean.
 */
export function averageScore(
  scores: readonly SingleScore[],
  unparsed: Unparsed,
  resampling = usualResampling,
): Estimate {
  const used = counted(scores, unparsed);
  const categories = [...new Set(used.map(({ category }) => category))].sort();
  const places = new Map(categories.map((category, at) => [category, 2 * at]));
  const sums = sumByQuestion(
    used,
    2 * categories.length,
    ({ question }) => question,
    (row, score) => {
      const at = places.get(score.category)!;
      row[at]! += score.score;
      row[at + 1]! += 1;
    },
  );
  const rule = { unparsed, mean: 'categories' };
  const facts = { n: used.length, counted: 'scores', measured: 'average-score', rule } as const;
  return bootstrapEstimate(sums, meanOfMeans, facts, resampling);
}

/** One row of a table of means; a key that the table does not have is missing. */
export type ScoreRow = Partial<Pick<SingleScore, AnswerKey>> & {
  mean: Estimate;
  /** not within 1 to 10, failures of the judge included */
  unparsed: number;
  failed: number;
};

/** Means by model, language, category, turn, or some of them, in the order in which they first come. */
export function scoreTable(
  scores: readonly SingleScore[],
  keys: readonly AnswerKey[],
  unparsed: Unparsed,
  resampling = usualResampling,
): ScoreRow[] {
  return groupAnswers(scores, keys).map((group) => ({
    ...(Object.fromEntries(keys.map((name) => [name, group[0][name]])) as Partial<Pick<SingleScore, AnswerKey>>),
    mean: meanScore(group, unparsed, resampling),
    unparsed: group.filter((score) => !isParsed(score)).length,
    failed: group.filter(({ failed }) => failed).length,
  }));
}
