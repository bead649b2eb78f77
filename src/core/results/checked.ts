import { type Language, languageCodes } from '../languages.ts';
import { groupAnswers } from '../stats/answer-groups.ts';
import { bootstrapEstimate, type Resampling, sumByQuestion } from '../stats/bootstrap.ts';
import { type Estimate, ratio } from '../stats/estimate.ts';
import type { CheckedAnswer } from './checked-answers.ts';
import { inOrder } from './evidence.ts';

/** How many of a model's answers are right, of those that could be checked. */
export interface RightAnswers {
  model: string;
  /** undefined: all languages together */
  language?: Language | null;
  /** undefined: all turns together */
  turn?: number;
  /** 0…1 */
  right: Estimate;
}

/** With a share a category, in the order of `CheckedPart.categories`; null where there is none. */
export interface CategoryRights<Share> extends RightAnswers {
  categories: (Share | null)[];
}

export interface CheckedPart {
  models: string[];
  languages: (Language | null)[];
  categories: string[];
  /** by model, language and turn */
  rows: CategoryRights<number>[];
  byLanguage: RightAnswers[];
  across: CategoryRights<Estimate>[];
}

type Checkable = CheckedAnswer & { right: boolean };

/** @returns null where nothing could be checked */
export function checkedPart(answers: readonly CheckedAnswer[], resampling: Resampling): CheckedPart | null {
  const checkable = answers.filter((answer): answer is Checkable => answer.right !== null);
  if (checkable.length === 0) return null;
  const categories = inOrder(checkable.map(({ category }) => category));
  const found = new Set(checkable.map(({ language }) => language));
  const languages = [...languageCodes, null].filter((language) => found.has(language));
  const rank = ({ model, language, turn }: Checkable) =>
    [model, String(languages.indexOf(language)), String(turn).padStart(3, '0')].join('\n');
  const sorted = [...checkable].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  const byCategory = <Share>(group: readonly Checkable[], of: (own: Checkable[]) => Share | null): (Share | null)[] =>
    categories.map((category) => {
      const own = group.filter((answer) => answer.category === category);
      return own.length === 0 ? null : of(own);
    });
  return {
    models: [...new Set(sorted.map(({ model }) => model))],
    languages,
    categories,
    rows: groupAnswers(sorted, ['model', 'language', 'turn']).map((group) => {
      const { model, language, turn } = group[0];
      const shareOf = (own: readonly Checkable[]) => ratio(own.filter(({ right }) => right).length, own.length);
      return { model, language, turn, right: rightShare(group, resampling), categories: byCategory(group, shareOf) };
    }),
    byLanguage: groupAnswers(sorted, ['model', 'language']).map((group) => {
      const { model, language } = group[0];
      return { model, language, right: rightShare(group, resampling) };
    }),
    across: groupAnswers(sorted, ['model']).map((group) => ({
      model: group[0].model,
      right: rightShare(group, resampling),
      categories: byCategory(group, (own) => rightShare(own, resampling)),
    })),
  };
}

/** As `meanScore`: a benchmark fixes how many questions a category has, so they are resampled within categories. */
function rightShare(answers: readonly Checkable[], resampling: Resampling): Estimate {
  const several = new Set(answers.map(({ category }) => category)).size > 1;
  const sums = sumByQuestion(
    answers,
    2,
    ({ question }) => question,
    (row, { right }) => {
      if (right) row[0]! += 1;
      row[1]! += 1;
    },
    ({ category }) => category,
  );
  const measured = several ? 'mean-over-categories' : 'win-rate-raw';
  const facts = { n: answers.length, counted: 'answers', measured, rule: { checked: 'automatically' } } as const;
  return bootstrapEstimate(sums, ([right, all]) => ratio(right!, all!), facts, resampling);
}
