import type { ChatMessage } from '../chat/messages.ts';
import { isRecord, malformed, readJsonl, writeJsonl } from '../jsonl.ts';
import { voteRow } from '../judgments/read-votes.ts';
import { arenaLanguages, type Categories } from '../judgments/record-item.ts';
import type { Verdict } from '../studies/event.ts';
import { lostOf, type Written } from './lost.ts';
import type { NamedVote, NamedVotes } from './named-votes.ts';

const mostMessages = 200;

/**
 * Rows as in LMSYS's set of human votes on MT-bench [Zheng2023], with the whole conversation whatever the turn. Votes that were not blind
 * are left out: nothing would tell them from the others. FastChat's agreement takes voters whose names begin with `expert` for people.
 */
export function writeLmsysVotes(all: NamedVotes): Written {
  const written = all.votes.filter(({ blind }) => blind);
  const records = written.map((vote) => ({
    ...namesOf(vote),
    winner: lmsysWinner[vote.verdict],
    judge: vote.voter,
    ...conversationsOf(vote, Infinity),
    turn: vote.turn,
  }));
  return {
    text: writeJsonl(records),
    lost: lostOf(all, written, ['bothBad', 'languages', 'remarks', 'leaks', 'repeats']),
  };
}

/** Battles as the arena's logs are published [Chiang2024], each with the conversation up to its turn; `anony` says which were blind. */
export function writeBattles(all: NamedVotes): Written {
  const records = all.votes.map((vote) => ({
    ...namesOf(vote),
    winner: battleWinner[vote.verdict],
    judge: vote.voter,
    ...conversationsOf(vote, vote.turn),
    turn: vote.turn,
    anony: vote.blind,
    language: vote.language === null ? 'unknown' : arenaLanguages[vote.language],
    ...(vote.at === null ? {} : { tstamp: vote.at / 1000 }),
  }));
  return { text: writeJsonl(records), lost: lostOf(all, all.votes, ['remarks', 'leaks', 'repeats']) };
}

/**
 * Both of them, with their conversations where they have any: one record a line, or one array. Voters are shown as they are; those who
 * could see the models are not `blind`.
 * @throws WorkbenchError storage/malformed-import with the line
 */
export function readVoteRecords(text: string, file: string, categories: Categories = new Map()): NamedVote[] {
  return Array.from(readJsonl(text, file), ({ line, value }) => {
    const fail = (what: string) => malformed(file, line, what);
    if (!isRecord(value)) throw fail('no vote');
    const { item, voter, winner, a, lengths } = voteRow(value, categories, fail);
    if (winner === 'inconsistent') throw fail('"tie (inconsistent)" is a judge’s verdict, not a vote');
    const [one, other] = a === 'first' ? [0, 1] : [1, 0];
    const side = (index: number, conversation: unknown) => ({
      model: item.pair[index]!,
      conversation: conversationFrom(conversation),
      characters: lengths?.[index] ?? null,
    });
    const { question_id, anony, tstamp } = value;
    return {
      // `voteRow` has seen that it is one
      questionId: question_id as number | string,
      category: item.category,
      language: item.language,
      turn: item.turn,
      left: side(one, value.conversation_a),
      right: side(other, value.conversation_b),
      voter,
      at: typeof tstamp === 'number' && Number.isFinite(tstamp) ? Math.round(tstamp * 1000) : null,
      verdict: winner === 'first' || winner === 'second' ? (winner === a ? 'left' : 'right') : winner,
      blind: anony === undefined || anony === true,
      ...{ sidesKnown: true, repeat: false, leak: false, tags: [], note: '', seed: null, origin: null },
    };
  });
}

const lmsysWinner: Record<Verdict, string> = { left: 'model_a', right: 'model_b', tie: 'tie', 'both-bad': 'tie' };
const battleWinner: Record<Verdict, string> = { ...lmsysWinner, 'both-bad': 'tie (bothbad)' };

function namesOf({ questionId, left, right }: NamedVote) {
  return { question_id: questionId, model_a: left.model, model_b: right.model };
}

function conversationsOf({ left, right }: NamedVote, turns: number) {
  const [a, b] = [left.conversation, right.conversation].map((messages) => messages?.slice(0, 2 * turns));
  return a && b ? { conversation_a: a, conversation_b: b } : {};
}

/** Null where it is none. */
export function conversationFrom(value: unknown): ChatMessage[] | null {
  if (!Array.isArray(value) || value.length > mostMessages) return null;
  const messages = value.map((message: unknown): ChatMessage | null => {
    if (!isRecord(message) || typeof message.content !== 'string') return null;
    const { role, content } = message;
    return role === 'user' || role === 'assistant' || role === 'system' ? { role, content } : null;
  });
  return messages.every((message) => message !== null) ? messages : null;
}

/** An id in a text, as it is in JSON: FastChat's are numbers. */
export function idFrom(text: string): number | string {
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
