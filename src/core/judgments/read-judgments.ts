import { isRecord, malformed, readJsonl } from '../jsonl.ts';
import { type GameResult, outcomeOf, type PairJudgment } from './pair-judgment.ts';
import { voteRow } from './read-votes.ts';
import { type Categories, isName, itemOf, placeOf } from './record-item.ts';
import type { SingleScore } from './single-score.ts';

export interface Judgments {
  pairs: PairJudgment[];
  scores: SingleScore[];
}

/**
 * A judge's work, each line by its fields: FastChat's and MT-Bench-X's pairwise and single judgments [Zheng2023; Weber2024], or the rows
 * of LMSYS's GPT-4 split, which have the outcome of both games only.
 * @throws WorkbenchError storage/malformed-import with the line
 */
export function readJudgments(text: string, file: string, categories: Categories = new Map()): Judgments {
  const pairs: PairJudgment[] = [];
  const scores: SingleScore[] = [];
  for (const { line, value } of readJsonl(text, file)) {
    const fail = (what: string) => malformed(file, line, what);
    if (!isRecord(value)) throw fail('no judgment');
    if ('g1_winner' in value) pairs.push(pairOf(value, categories, fail));
    else if ('score' in value) scores.push(scoreOf(value, categories, fail));
    else if ('winner' in value) pairs.push(outcomeRow(value, categories, fail));
    else throw fail('no judgment');
  }
  return { pairs, scores };
}

type Read<T> = (record: Record<string, unknown>, categories: Categories, fail: (what: string) => Error) => T;

const pairOf: Read<PairJudgment> = (record, categories, fail) => {
  const { item, swapped } = itemOf(placeOf(record, categories, fail), [record.model_1, record.model_2], fail);
  const result = (winner: unknown): GameResult => {
    switch (winner) {
      case 'model_1':
        return swapped ? 'second' : 'first';
      case 'model_2':
        return swapped ? 'first' : 'second';
      case 'tie':
      case 'error':
        return winner;
      case 'both bad':
        return 'both-bad';
      default:
        throw fail('no winner that anybody knows');
    }
  };
  const games = [result(record.g1_winner), result(record.g2_winner)] as const;
  const words = [textOf(record.g1_judgment), textOf(record.g2_judgment)] as const;
  return {
    item,
    judge: judgeOf(record, fail),
    games,
    opener: swapped ? 'second' : 'first',
    outcome: outcomeOf(games),
    lengths: null,
    shown: textOf(record.g1_user_prompt),
    words: words.some((said) => said !== null) ? words : null,
  };
};

const outcomeRow: Read<PairJudgment> = (record, categories, fail) => {
  const { item, voter, winner, a, lengths } = voteRow(record, categories, fail);
  return { item, judge: voter, games: null, opener: a, outcome: winner, lengths };
};

const scoreOf: Read<SingleScore> = (record, categories, fail) => {
  const { score, model } = record;
  if (!isName(model)) throw fail('no model');
  if (typeof score !== 'number' || !Number.isFinite(score)) throw fail('no score');
  const failed = record.judgment === '$ERROR$';
  const words = failed ? null : textOf(record.judgment);
  const shown = textOf(record.user_prompt);
  return { ...placeOf(record, categories, fail), model, judge: judgeOf(record, fail), score, failed, shown, words };
};

const longestText = 1_000_000;

/** Of an optional field; what is no text of a usual length is none. */
function textOf(field: unknown): string | null {
  return typeof field === 'string' && field !== '' && field.length <= longestText ? field : null;
}

/** `["gpt-4", "pair-v2"]` or a name: the model, whatever the prompt. */
function judgeOf({ judge }: Record<string, unknown>, fail: (what: string) => Error): string {
  const name: unknown = Array.isArray(judge) ? judge[0] : judge;
  if (!isName(name)) throw fail('no judge');
  return name;
}
