import { describe, expect, it } from 'vitest';
import type { Lost } from '#core/exchange/lost.ts';
import { ballotOf, type NamedAnswer, namedVotes, type NamedVote } from '#core/exchange/named-votes.ts';
import { readVoteRecords, writeBattles, writeLmsysVotes } from '#core/exchange/vote-records.ts';
import { readJsonl } from '#core/jsonl.ts';
import { readVotes } from '#core/judgments/read-votes.ts';
import type { SkipEvent, VoteEvent } from '#core/studies/event.ts';
import { answers, drawnStudy, models, questions, skipEvent, voteEvent, strange } from './gathered.ts';

const named = (...events: (VoteEvent | SkipEvent)[]) => namedVotes({ events, answers, questions, models, strange });
const recordsOf = (text: string) => Array.from(readJsonl(text, 'f'), ({ value }) => value);
const categories = new Map(questions.map(({ question_id, category }) => [String(question_id).slice(0, 3), category]));

const nothing: Lost = {
  ...{ skips: 0, unblinded: 0, unnamed: 0, sameModel: 0, obvious: 0, otherPairs: 0 },
  ...{ bothBad: 0, languages: 0, remarks: 0, leaks: 0, repeats: 0 },
};

describe('votes by name', () => {
  it('put models, category and texts in place of answers', () => {
    const { votes, skips } = named(voteEvent(1, { tags: ['wrong'], note: 'No.' }, { turn: 2 }), skipEvent(2));
    const side = (number: number, model: string): NamedAnswer => ({
      model,
      conversation: [
        { role: 'user', content: '101_DE: why?' },
        { role: 'assistant', content: `Because ${number}, ${'really '.repeat(number)}"so" it is,\nand 101_DE.` },
        { role: 'user', content: '101_DE: and then?' },
        { role: 'assistant', content: `Then ${number}.` },
      ],
      characters: 7,
    });
    expect(votes).toEqual([
      {
        ...{ questionId: '101_DE', category: 'reasoning', language: 'de', turn: 2 },
        ...{ left: side(0, 'Tandem · DE'), right: side(1, 'Tandem · ENDEFRITES') },
        ...{ verdict: 'left', voter: 'heron', at: 1_700_000_100_001, blind: true, leak: false, repeat: false },
        ...{ tags: ['wrong'], note: 'No.', sidesKnown: true, seed: 7 },
        origin: {
          ...{ id: 'event-1', study: 'study-1', session: 'session-1', shownAt: 1_700_000_050_001 },
          ...{ leftAnswer: 'answer-101_DE-0', rightAnswer: 'answer-101_DE-1', uiVersion: '0.1.0' },
        },
      },
    ]);
    expect(skips).toMatchObject([{ reason: 'cannot-judge', voter: 'heron' }]);
  });

  it('count what cannot be named', () => {
    const sealed = voteEvent(1, {}, { left: 'answer-of-nobody' });
    const same = voteEvent(2, {}, { left: 'answer-101_DE-1' });
    expect(named(sealed, same, voteEvent(3))).toMatchObject({ votes: [{}], unnamed: 1, sameModel: 1, obvious: 0 });
    const test = { answers, questions, models, strange: new Set(['answer-101_DE-1']) };
    const all = namedVotes({ ...test, events: [voteEvent(1), skipEvent(2)] });
    expect(all).toMatchObject({ votes: [], skips: [], unnamed: 0, obvious: 2 });
    expect(writeBattles(all).lost).toEqual({ ...nothing, obvious: 2 });
  });

  it('of free prompts have the texts of their answers', () => {
    const free = { ...answers[0]!, question: 'conversation-1', prompts: ['Warum?'], turns: ['Darum.'] };
    const other = { ...free, id: 'other', turns: ['Deshalb.'] };
    const { votes } = namedVotes({
      events: [voteEvent(1, {}, { question: 'conversation-1', left: free.id, right: 'other' })],
      answers: [free, other],
      questions: [],
      models: new Map([
        [free.id, 'a'],
        ['other', 'b'],
      ]),
      strange,
    });
    expect(votes).toMatchObject([{ questionId: 'conversation-1', category: 'unknown', right: { characters: 8 } }]);
    expect(votes[0]!.left.conversation).toEqual([
      { role: 'user', content: 'Warum?' },
      { role: 'assistant', content: 'Darum.' },
    ]);
  });

  it('become ballots by model, whatever the sides', () => {
    const { votes } = named(
      voteEvent(1),
      voteEvent(2, {}, { left: 'answer-101_DE-1', right: 'answer-101_DE-0' }),
      voteEvent(3, { verdict: 'both-bad' }),
    );
    const item = { question: '101', category: 'reasoning', language: 'de', turn: 1 };
    const pair = ['Tandem · DE', 'Tandem · ENDEFRITES'];
    expect(votes.map(ballotOf)).toEqual([
      { item: { ...item, pair }, voter: 'heron', label: 'first', left: 'first', lengths: [34, 41] },
      { item: { ...item, pair }, voter: 'heron', label: 'second', left: 'second', lengths: [34, 41] },
      { item: { ...item, pair }, voter: 'heron', label: 'both-bad', left: 'first', lengths: [34, 41] },
    ]);
    expect(ballotOf({ ...votes[0]!, sidesKnown: false })).toMatchObject({ label: 'first', left: null });
  });
});

describe('votes in LMSYS’s format', () => {
  it('are rows as its set has them', () => {
    const { text, lost } = writeLmsysVotes(named(voteEvent(1, { verdict: 'right' })));
    const [record] = recordsOf(text) as Record<string, unknown>[];
    expect(Object.keys(record!)).toEqual([
      'question_id',
      'model_a',
      'model_b',
      'winner',
      'judge',
      'conversation_a',
      'conversation_b',
      'turn',
    ]);
    expect(record).toMatchObject({
      ...{ question_id: '101_DE', model_a: 'Tandem · DE', model_b: 'Tandem · ENDEFRITES', winner: 'model_b' },
      ...{ judge: 'heron', turn: 1 },
    });
    expect(record!.conversation_a).toHaveLength(4);
    expect(lost).toEqual(nothing);
  });

  it('know three verdicts, and say what else there was', () => {
    const { text, lost } = writeLmsysVotes(
      named(
        voteEvent(1, { verdict: 'both-bad', leak: true }),
        voteEvent(2, { note: 'Hm.' }, { repeat: true }),
        voteEvent(3, { unblinded: true, verdict: 'both-bad' }),
        skipEvent(4),
        voteEvent(5, {}, { left: 'answer-of-nobody' }),
      ),
    );
    expect(recordsOf(text)).toMatchObject([{ winner: 'tie' }, { winner: 'model_a' }]);
    expect(lost).toEqual({
      ...nothing,
      skips: 1,
      unblinded: 1,
      unnamed: 1,
      bothBad: 1,
      remarks: 1,
      leaks: 1,
      repeats: 1,
    });
  });

  it('have a language only where the question’s ID has one', () => {
    const plain = questions.map((question) => ({ ...question, question_id: 101 }));
    const events = [voteEvent(1, {}, { question: '101' })];
    const all = namedVotes({ events, answers, questions: plain, models, strange });
    expect(all.votes).toMatchObject([{ questionId: 101, language: 'de' }]);
    expect(writeLmsysVotes(all).lost).toEqual({ ...nothing, languages: 1 });
    expect(writeBattles(all).lost).toEqual(nothing);
  });
});

describe('battles', () => {
  it('are as the arena’s logs have them, with both bad and who could see', () => {
    const { text, lost } = writeBattles(
      named(voteEvent(1, { verdict: 'both-bad' }), voteEvent(2, { unblinded: true }), skipEvent(3)),
    );
    const records = recordsOf(text) as Record<string, unknown>[];
    expect(records).toMatchObject([
      { winner: 'tie (bothbad)', anony: true, language: 'German', tstamp: 1_700_000_100.001, turn: 1 },
      { winner: 'model_a', anony: false },
    ]);
    expect(records[0]!.conversation_a).toHaveLength(2);
    expect(lost).toEqual({ ...nothing, skips: 1 });
  });
});

/** What a file of votes keeps of a vote. */
function kept(vote: NamedVote, turns: number): NamedVote {
  const cut = (side: NamedAnswer) => ({ ...side, conversation: side.conversation!.slice(0, 2 * turns) });
  return {
    ...vote,
    ...{ left: cut(vote.left), right: cut(vote.right) },
    ...{ repeat: false, leak: false, tags: [], note: '', seed: null, origin: null },
  };
}

describe('read back', () => {
  const all = namedVotes(drawnStudy(400, 3));

  it('LMSYS’s rows are the blind votes, both bad a tie', () => {
    const blind = all.votes.filter(({ blind }) => blind);
    expect(blind.length).toBeGreaterThan(250);
    const read = readVoteRecords(writeLmsysVotes(all).text, 'f', categories);
    expect(read).toEqual(
      blind.map((vote) => ({
        ...kept(vote, 2),
        verdict: vote.verdict === 'both-bad' ? 'tie' : vote.verdict,
        at: null,
      })),
    );
  });

  it('battles are all votes, and written again the same', () => {
    const { text } = writeBattles(all);
    const read = readVoteRecords(text, 'f', categories);
    expect(read).toEqual(all.votes.map((vote) => kept(vote, vote.turn)));
    expect(writeBattles({ ...all, votes: read }).text).toBe(text);
    // an array, as FastChat writes them
    expect(readVoteRecords(JSON.stringify(recordsOf(text), null, 2), 'f', categories)).toEqual(read);
  });

  it('they make the ballots that the statistics read', () => {
    const { text } = writeBattles(all);
    const { ballots, notBlind } = readVotes(text, 'f', categories);
    expect(ballots).toEqual(all.votes.filter(({ blind }) => blind).map(ballotOf));
    expect(notBlind).toBe(all.votes.filter(({ blind }) => !blind).length);
  });

  it('a conversation that is none is none', () => {
    const row = { question_id: 101, model_a: 'a', model_b: 'b', winner: 'tie', judge: 'x', turn: 1 };
    const broken = [
      [{ role: 'tool', content: 'x' }],
      [{ role: 'user' }],
      'x',
      Array(201).fill({ role: 'user', content: '' }),
    ];
    for (const conversation_a of broken) {
      const [vote] = readVoteRecords(JSON.stringify({ ...row, conversation_a }), 'f');
      expect(vote).toMatchObject({ left: { conversation: null }, right: { conversation: null }, at: null });
    }
  });

  it('a judge’s inconsistent verdict is no vote', () => {
    const row = { question_id: 101, model_a: 'a', model_b: 'b', winner: 'tie (inconsistent)', judge: 'x', turn: 1 };
    expect(() => readVoteRecords(JSON.stringify(row), 'f')).toThrow('malformed-import');
  });
});
