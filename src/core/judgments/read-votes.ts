import { isRecord, malformed, readJsonl } from '../jsonl.ts';
import type { Ballot, Item, Label } from '../stats/ballot.ts';
import { type Categories, isName, itemOf, placeOf } from './record-item.ts';

/** What LMSYS's vote rows and arena battles say, before anybody asks who voted. */
export interface VoteRow {
  item: Item;
  voter: string;
  winner: Label | 'inconsistent';
  /** which of the pair is the record's `model_a` */
  a: 'first' | 'second';
  /** of the pair's answers at the item's turn, in characters; null: the record has no conversations */
  lengths: readonly [number, number] | null;
}

const winners: ReadonlyMap<unknown, 'a' | 'b' | 'tie' | 'both-bad' | 'inconsistent'> = new Map([
  ['model_a', 'a'],
  ['model_b', 'b'],
  ['tie', 'tie'],
  ['tie (bothbad)', 'both-bad'],
  ['both bad', 'both-bad'],
  ['tie (inconsistent)', 'inconsistent'],
]);

export interface Votes {
  ballots: Ballot[];
  /** battles whose models could be seen; they are no ballots */
  notBlind: number;
}

/**
 * People's votes: rows of LMSYS's MT-bench set, or arena battles, of which only those with `anony` count [Zheng2023]. `model_a` stood on
 * the left: in the arena's logs a `leftvote` is one for it, and in the MT-bench set the order differs from voter to voter.
 * @throws WorkbenchError storage/malformed-import with the line
 */
export function readVotes(text: string, file: string, categories: Categories = new Map()): Votes {
  const ballots: Ballot[] = [];
  let notBlind = 0;
  for (const { line, value } of readJsonl(text, file)) {
    const fail = (what: string) => malformed(file, line, what);
    if (!isRecord(value)) throw fail('no vote');
    const { item, voter, winner, a, lengths } = voteRow(value, categories, fail);
    if (winner === 'inconsistent') throw fail('"tie (inconsistent)" is a judge’s verdict, not a vote');
    if (value.anony === undefined || value.anony === true)
      ballots.push({ item, voter, label: winner, left: a, lengths });
    else notBlind++;
  }
  return { ballots, notBlind };
}

/** @param fail  makes the error of a record that is no vote */
export function voteRow(
  record: Record<string, unknown>,
  categories: Categories,
  fail: (what: string) => Error,
): VoteRow {
  const { item, swapped } = itemOf(placeOf(record, categories, fail), [record.model_a, record.model_b], fail);
  const found = winners.get(record.winner);
  if (found === undefined) throw fail('no winner that anybody knows');
  if (!isName(record.judge)) throw fail('no judge');
  const a = swapped ? 'second' : 'first';
  const b = swapped ? 'first' : 'second';
  const ofA = answerLength(record.conversation_a, item.turn);
  const ofB = answerLength(record.conversation_b, item.turn);
  return {
    item,
    voter: record.judge,
    winner: found === 'a' ? a : found === 'b' ? b : found,
    a,
    lengths: ofA === null || ofB === null ? null : swapped ? [ofB, ofA] : [ofA, ofB],
  };
}

/** Of the assistant's answer to a turn, from 1. */
function answerLength(conversation: unknown, turn: number): number | null {
  if (!Array.isArray(conversation)) return null;
  const answers = conversation.filter((message) => isRecord(message) && message.role === 'assistant') as {
    content?: unknown;
  }[];
  const content = answers[turn - 1]?.content;
  return typeof content === 'string' ? content.length : null;
}
