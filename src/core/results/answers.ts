import { detectLanguage } from '../language-detection.ts';
import { type Language, languageCodes } from '../languages.ts';
import type { Ballot } from '../stats/ballot.ts';
import type { Resampling } from '../stats/bootstrap.ts';
import { type LengthBias, lengthBias } from '../stats/length-bias.ts';
import { type AnswerLanguage, type WrongLanguage, wrongLanguage } from '../stats/wrong-language.ts';
import type { CheckedAnswer } from './checked-answers.ts';
import type { CastVote } from './evidence.ts';
import { type Group, groupsOf, inGroup } from './votes.ts';

/** Does the longer answer win? By language. */
export interface LengthRow {
  by: 'people' | 'judge';
  group: Group;
  bias: LengthBias;
}

export function lengthRows(ballots: readonly Ballot[], judged: readonly Ballot[], resampling: Resampling): LengthRow[] {
  const rows = (by: LengthRow['by'], all: readonly Ballot[]): LengthRow[] => {
    const known = all.filter(({ lengths }) => lengths !== null);
    if (known.length === 0) return [];
    return groupsOf(known)
      .filter((group) => group.by !== 'category')
      .map((group) => ({
        by,
        group,
        bias: lengthBias(
          known.filter((ballot) => inGroup(ballot, group)),
          resampling,
        ),
      }));
  };
  return [...rows('people', ballots), ...rows('judge', judged)];
}

/** How often a model answered in another language than it was asked in. */
export interface LanguageRow {
  model: string;
  language: Language;
  wrong: WrongLanguage;
}

/** Of the answers that were voted on or checked, each once; files without texts have none. */
export function languageRows(
  votes: readonly CastVote[],
  checked: readonly CheckedAnswer[],
  resampling: Resampling,
): LanguageRow[] {
  const byText = new Map<string, AnswerLanguage & { model: string }>();
  for (const { named, ballot } of votes) {
    if (named.language === null) continue;
    for (const { model, conversation } of [named.left, named.right]) {
      const text = conversation?.filter(({ role }) => role === 'assistant')[named.turn - 1]?.content;
      if (text === undefined) continue;
      const key = JSON.stringify([model, ballot.item.question, named.language, named.turn, text]);
      if (byText.has(key)) continue;
      byText.set(key, {
        model,
        question: ballot.item.question,
        asked: named.language,
        found: detectLanguage(text),
      });
    }
  }
  for (const { model, question, language, turn, text, found } of checked) {
    const key = JSON.stringify([model, question, language, turn, text]);
    if (language !== null && !byText.has(key)) byText.set(key, { model, question, asked: language, found });
  }
  const answers = [...byText.values()];
  const models = [...new Set(answers.map(({ model }) => model))].sort();
  return models.flatMap((model) =>
    languageCodes.flatMap((language) => {
      const own = answers.filter((answer) => answer.model === model && answer.asked === language);
      return own.length === 0 ? [] : [{ model, language, wrong: wrongLanguage(own, resampling) }];
    }),
  );
}
