import type { SingleScore } from '../judgments/single-score.ts';
import { type Language, languageCodes } from '../languages.ts';
import { mixtureIn } from '../mixtures/training-data.ts';
import { groupAnswers } from '../stats/answer-groups.ts';
import type { Resampling } from '../stats/bootstrap.ts';
import { type Estimate, ratio } from '../stats/estimate.ts';
import { gain, type Gain } from '../stats/gain.ts';
import { averageScore, counted, isParsed, meanScore, type Unparsed } from '../stats/single-scores.ts';
import { inOrder } from './evidence.ts';

/** A model's means, as the paper's tables 9 to 11 have them [Weber2024]. */
export interface ModelScores {
  model: string;
  /** undefined: all languages together */
  language?: Language | null;
  /** undefined: all turns together */
  turn?: number;
  /** the mean of the category means */
  average: Estimate;
  /** not within 1 to 10, the judge's failures included */
  unparsed: number;
  failed: number;
}

/** With a mean a category, in the order of `ScoresPart.categories`; null where there is none. */
export interface CategoryScores<Mean> extends ModelScores {
  categories: (Mean | null)[];
}

export interface ScoresPart {
  models: string[];
  languages: (Language | null)[];
  categories: string[];
  /** by model, language and turn: the table */
  rows: CategoryScores<number>[];
  /** by model and language, all turns together: figure 4 */
  byLanguage: ModelScores[];
  /** by model: figures 5 and 7 */
  across: CategoryScores<Estimate>[];
  unparsed: Unparsed;
}

export function scoresPart(
  scores: readonly SingleScore[],
  unparsed: Unparsed,
  resampling: Resampling,
): ScoresPart | null {
  if (scores.length === 0) return null;
  const categories = inOrder(scores.map(({ category }) => category));
  const found = new Set(scores.map(({ language }) => language));
  const meansOf = (group: readonly SingleScore[]): Omit<ModelScores, 'model'> => ({
    average: averageScore(group, unparsed, resampling),
    ...troubleOf(group),
  });
  const byCategory = <Mean>(group: readonly SingleScore[], of: (own: SingleScore[]) => Mean | null): (Mean | null)[] =>
    categories.map((category) => {
      const own = group.filter((score) => score.category === category);
      return own.length === 0 ? null : of(own);
    });
  // many means, whose intervals no table has room for
  const valueOf = (own: readonly SingleScore[]): number | null => {
    const used = counted(own, unparsed);
    return ratio(
      used.reduce((sum, { score }) => sum + score, 0),
      used.length,
    );
  };
  const languages = [...languageCodes, null].filter((language) => found.has(language));
  const rank = ({ model, language, turn }: SingleScore) =>
    [model, String(languages.indexOf(language)), String(turn).padStart(3, '0')].join('\n');
  const sorted = [...scores].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  return {
    models: [...new Set(sorted.map(({ model }) => model))],
    languages,
    categories,
    rows: groupAnswers(sorted, ['model', 'language', 'turn']).map((group) => {
      const { model, language, turn } = group[0];
      return { model, language, turn, ...meansOf(group), categories: byCategory(group, valueOf) };
    }),
    byLanguage: groupAnswers(sorted, ['model', 'language']).map((group) => {
      const { model, language } = group[0];
      return { model, language, ...meansOf(group) };
    }),
    across: groupAnswers(sorted, ['model']).map((group) => ({
      model: group[0].model,
      ...meansOf(group),
      categories: byCategory(group, (own) => meanScore(own, unparsed, resampling)),
    })),
    unparsed,
  };
}

/** What of these scores is none. */
export function troubleOf(scores: readonly SingleScore[]): { unparsed: number; failed: number } {
  return {
    unparsed: scores.filter((score) => !isParsed(score)).length,
    failed: scores.filter(({ failed }) => failed).length,
  };
}

export interface GainRow {
  model: string;
  /** whose means are taken away */
  over: string;
  gain: Gain;
}

/**
 * The paper's figures 1 and 6 [Weber2024]: every mixture over every monolingual fine-tune of its family; or every model over one.
 * @param baseline  null: by names
 */
export function gainRows(
  scores: readonly SingleScore[],
  baseline: string | null,
  unparsed: Unparsed,
  resampling: Resampling,
): GainRow[] {
  const byModel = new Map(groupAnswers(scores, ['model']).map((group) => [group[0].model, group]));
  const models = [...byModel.keys()].sort();
  const compared = models.flatMap((model) => {
    if (baseline !== null) return model === baseline ? [] : [{ model, over: baseline }];
    const own = mixtureIn(model);
    if (!own || own.mixture.languages.length === 1) return [];
    return models.flatMap((over) => {
      const other = mixtureIn(over);
      return other?.family === own.family && other.mixture.languages.length === 1 ? [{ model, over }] : [];
    });
  });
  return compared.map(({ model, over }) => ({
    model,
    over,
    gain: gain(byModel.get(model) ?? [], byModel.get(over) ?? [], unparsed, resampling),
  }));
}
