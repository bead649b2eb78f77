import type { SingleScore } from '../judgments/single-score.ts';
import { bootstrapEstimate, type Resampling, sumByQuestion, usualResampling } from './bootstrap.ts';
import type { Estimate } from './estimate.ts';
import type { MeasuredStatistic } from './measured-coverage.ts';
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

/** The mean of all scores, each weighing the same. */
export function meanScore(scores: readonly SingleScore[], unparsed: Unparsed, resampling = usualResampling): Estimate {
  return meanOver(scores, () => '', { unparsed, mean: 'scores' }, 'mean-score', resampling);
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
  return meanOver(scores, ({ category }) => category, { unparsed, mean: 'categories' }, 'average-score', resampling);
}

function meanOver(
  scores: readonly SingleScore[],
  partOf: (score: SingleScore) => string,
  rule: { unparsed: Unparsed; mean: string },
  measured: MeasuredStatistic,
  resampling: Resampling,
): Estimate {
  const used = counted(scores, rule.unparsed);
  const parts = new Map([...new Set(used.map(partOf))].sort().map((part, at) => [part, at]));
  const sums = sumByQuestion(
    used,
    2 * parts.size,
    ({ question }) => question,
    (row, score) => {
      const at = 2 * parts.get(partOf(score))!;
      row[at]! += score.score;
      row[at + 1]! += 1;
    },
  );
  return bootstrapEstimate(sums, meanOfMeans, { n: used.length, counted: 'scores', measured, rule }, resampling);
}

type Key = 'model' | 'language' | 'category' | 'turn';

/** One row of a table of means; a key that the table does not have is missing. */
export type ScoreRow = Partial<Pick<SingleScore, Key>> & {
  mean: Estimate;
  /** not within 1 to 10, failures of the judge included */
  unparsed: number;
  failed: number;
};

/** Means by model, language, category, turn, or some of them, in the order in which they first come. */
export function scoreTable(
  scores: readonly SingleScore[],
  keys: readonly Key[],
  unparsed: Unparsed,
  resampling = usualResampling,
): ScoreRow[] {
  return groupScores(scores, keys).map((group) => ({
    ...(Object.fromEntries(keys.map((name) => [name, group[0][name]])) as Partial<Pick<SingleScore, Key>>),
    mean: meanScore(group, unparsed, resampling),
    unparsed: group.filter((score) => !isParsed(score)).length,
    failed: group.filter(({ failed }) => failed).length,
  }));
}

/** Scores that have these keys in common, in the order in which they first come. */
export function groupScores(scores: readonly SingleScore[], keys: readonly Key[]): [SingleScore, ...SingleScore[]][] {
  const groups = new Map<string, [SingleScore, ...SingleScore[]]>();
  for (const score of scores) {
    const key = JSON.stringify(keys.map((name) => score[name]));
    const group = groups.get(key);
    if (group) group.push(score);
    else groups.set(key, [score]);
  }
  return [...groups.values()];
}
