import { csvOf } from '../exchange/csv.ts';
import type { NamedVotes } from '../exchange/named-votes.ts';
import { writeBattles } from '../exchange/vote-records.ts';
import { writeVotesCsv } from '../exchange/votes-csv.ts';
import { writeJsonl } from '../jsonl.ts';
import type { GameResult, PairJudgment } from '../judgments/pair-judgment.ts';
import { arenaLanguages } from '../judgments/record-item.ts';
import type { SingleScore } from '../judgments/single-score.ts';
import type { CheckedAnswer } from './checked-answers.ts';
import type { Selected } from './evidence.ts';

export type TableFormat = 'csv' | 'jsonl';

/** A file that is still to be made a file of. */
export interface ResultFile {
  name: string;
  text: string;
}

/**
 * What is selected, as it is counted: votes as our tidy table or as arena battles; where there are none a judge's pair judgments, else its
 * scores, else answers that were checked by machine. Null: nothing is selected.
 */
export function resultFile(selected: Selected, format: TableFormat): ResultFile | null {
  const { votes, skips, pairs, scores, checked, leftOut } = selected;
  if (votes.length > 0 || skips.length > 0) {
    const { unnamed, sameModel, obvious } = leftOut;
    const named: NamedVotes = { votes: votes.map((vote) => vote.named), skips, unnamed, sameModel, obvious };
    const { text } = format === 'csv' ? writeVotesCsv(named) : writeBattles(named);
    return { name: `tandem-votes.${format}`, text };
  }
  if (pairs.length > 0)
    return { name: `tandem-judgments.${format}`, text: format === 'csv' ? pairsCsv(pairs) : pairsJsonl(pairs) };
  if (scores.length > 0)
    return { name: `tandem-scores.${format}`, text: format === 'csv' ? scoresCsv(scores) : scoresJsonl(scores) };
  if (checked.length > 0)
    return { name: `tandem-answers.${format}`, text: format === 'csv' ? checkedCsv(checked) : checkedJsonl(checked) };
  return null;
}

const placeColumns = ['question', 'category', 'language', 'turn'];

/** One judgment a row, by model. */
function pairsCsv(pairs: readonly PairJudgment[]): string {
  const header = [...placeColumns, 'model_1', 'model_2', 'judge', 'first_slot', 'game_1', 'game_2', 'outcome'];
  const rows = pairs.map(({ item, judge, games, opener, outcome }) => {
    const [one, other] = item.pair;
    const name = (result: string): string => (result === 'first' ? one : result === 'second' ? other : result);
    const place = [item.question, item.category, item.language, item.turn];
    const [first, second] = games ?? [null, null];
    return [
      ...place,
      ...[one, other, judge, name(opener)],
      ...[first && name(first), second && name(second), name(outcome)],
    ];
  });
  return csvOf([header, ...rows]);
}

/** As FastChat writes them [Zheng2023]; of those whose games are not known, as LMSYS's GPT-4 split has them. */
function pairsJsonl(pairs: readonly PairJudgment[]): string {
  return writeJsonl(
    pairs.map(({ item, judge, games, opener, outcome, shown, words }) => {
      const place = placeFields(item);
      const [one, other] = opener === 'first' ? item.pair : [item.pair[1], item.pair[0]];
      const named = (result: GameResult, first: string, second: string): string =>
        result === opener ? first : result === 'first' || result === 'second' ? second : spelt(result);
      if (games)
        return {
          ...place,
          ...{ model_1: one, model_2: other, judge: [judge, 'pair-v2'] },
          g1_winner: named(games[0], 'model_1', 'model_2'),
          g2_winner: named(games[1], 'model_1', 'model_2'),
          ...(shown ? { g1_user_prompt: shown } : {}),
          ...(words?.[0] ? { g1_judgment: words[0] } : {}),
          ...(words?.[1] ? { g2_judgment: words[1] } : {}),
        };
      const winner = outcome === 'inconsistent' ? 'tie (inconsistent)' : named(outcome, 'model_a', 'model_b');
      return { ...place, model_a: one, model_b: other, judge, winner };
    }),
  );
}

function spelt(result: GameResult): string {
  return result === 'both-bad' ? 'both bad' : result;
}

function scoresCsv(scores: readonly SingleScore[]): string {
  const header = [...placeColumns, 'model', 'judge', 'score', 'failed'];
  const rows = scores.map(({ question, category, language, turn, model, judge, score, failed }) => {
    return [question, category, language, turn, model, judge, score, failed];
  });
  return csvOf([header, ...rows]);
}

/** As FastChat writes them. [Zheng2023] */
function scoresJsonl(scores: readonly SingleScore[]): string {
  return writeJsonl(
    scores.map(({ model, judge, score, failed, shown, words, ...place }) => ({
      ...placeFields(place),
      ...{ model, judge: [judge, 'single-v1'], score },
      ...(shown ? { user_prompt: shown } : {}),
      ...(failed ? { judgment: '$ERROR$' } : words ? { judgment: words } : {}),
    })),
  );
}

function checkedCsv(answers: readonly CheckedAnswer[]): string {
  const header = [...placeColumns, 'model', 'right', 'answer_language', 'answer'];
  const rows = answers.map(({ question, category, language, turn, model, right, found, text }) => {
    return [question, category, language, turn, model, right, found, text];
  });
  return csvOf([header, ...rows]);
}

function checkedJsonl(answers: readonly CheckedAnswer[]): string {
  return writeJsonl(
    answers.map(({ model, right, found, prompt, text, reference, ...place }) => ({
      ...placeFields(place),
      ...{ model, right, answer_language: found, prompt, answer: text, reference },
    })),
  );
}

/** Whatever language the question's id had with it is a field of its own here. */
function placeFields({
  question,
  category,
  language,
  turn,
}: Pick<SingleScore, 'question' | 'category' | 'language' | 'turn'>) {
  return {
    question_id: question,
    category,
    turn,
    ...(language === null ? {} : { language: arenaLanguages[language] }),
  };
}
