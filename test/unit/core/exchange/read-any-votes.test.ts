import { expect, it } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { writeComparison } from '#core/exchange/llm-comparator.ts';
import { namedVotes, type NamedVote } from '#core/exchange/named-votes.ts';
import { importVotes } from '#core/exchange/read-any-votes.ts';
import { writeBattles, writeLmsysVotes } from '#core/exchange/vote-records.ts';
import { writeVotesCsv } from '#core/exchange/votes-csv.ts';
import { readJsonl } from '#core/jsonl.ts';
import { writeBundle } from '#core/studies/bundle-file.ts';
import { answers, drawnStudy, models, questions, skipEvent, strange, voteEvent } from './gathered.ts';

const all = namedVotes(drawnStudy(200, 5));
const blind = all.votes.filter((vote) => vote.blind);
/** as far as every format says it */
const gist = ({ questionId, turn, left, right, voter }: NamedVote) => [
  questionId,
  turn,
  left.model,
  right.model,
  voter,
];

function refusal(text: string): unknown {
  try {
    return importVotes(text, 'f');
  } catch (thrown) {
    return thrown instanceof WorkbenchError ? { code: thrown.code, ...thrown.facts } : thrown;
  }
}

it('tells every format by what is in the file', () => {
  const lmsys = importVotes(writeLmsysVotes(all).text, 'anything.txt');
  expect(lmsys.format).toBe('lmsys');
  expect(lmsys.votes.map(gist)).toEqual(blind.map(gist));

  const battles = importVotes(writeBattles(all).text, 'votes');
  expect(battles.format).toBe('battles');
  expect(battles.votes.map(gist)).toEqual(all.votes.map(gist));
  expect(battles.votes.map((vote) => vote.blind)).toEqual(all.votes.map((vote) => vote.blind));

  const csv = importVotes(writeVotesCsv(all).text, 'votes.jsonl');
  expect(csv.format).toBe('csv');
  expect(csv.votes.map(gist)).toEqual(all.votes.map(gist));
  expect(csv.skips).toHaveLength(all.skips.length);
});

it('reads LLM Comparator’s files on many lines and on one', () => {
  const named = namedVotes({ events: [voteEvent(1), skipEvent(2)], answers, questions, models, strange });
  const { text } = writeComparison(named, ['Tandem · DE', 'Tandem · ENDEFRITES'], 'study');
  for (const each of [text, JSON.stringify(JSON.parse(text))]) {
    const read = importVotes(each, 'f');
    expect(read).toMatchObject({ format: 'comparison', lost: { strengths: 0, unscored: 0 } });
    expect(read.votes.map(gist)).toEqual(named.votes.map(gist));
  }
  const strong = text.replace('"score": 1,', '"score": 1.5,').replace('"score": 1,', '"score": 1.5,');
  expect(importVotes(strong, 'f').lost.strengths).toBe(1);
});

it('reads one array for lines, and passes over a byte order mark', () => {
  const { text } = writeBattles(all);
  const array = JSON.stringify(Array.from(readJsonl(text, 'f'), ({ value }) => value));
  expect(importVotes(array, 'f').votes).toEqual(importVotes(text, 'f').votes);
  for (const each of [text, array, writeVotesCsv(all).text])
    expect(importVotes(`\uFEFF${each}`, 'f')).toEqual(importVotes(each, 'f'));
});

it('takes the categories of rows that have none from a question file', () => {
  const { text } = writeLmsysVotes(namedVotes({ events: [voteEvent(1)], answers, questions, models, strange }));
  expect(importVotes(text, 'f').votes[0]?.category).toBe('reasoning');
  expect(importVotes(text, 'f', new Map([['101', 'stem']])).votes[0]?.category).toBe('stem');
});

it('sends a bundle to its study, whose browser alone can name the models', () => {
  const subject = { study: 's', questions: '0'.repeat(64), answers: '0'.repeat(64) };
  expect(refusal(writeBundle({ ...subject, participants: [], events: [], conflicts: [] }))).toEqual({
    code: 'exchange/sealed-votes',
    file: 'f',
  });
});

it('refuses what holds no votes', () => {
  const notVotes = { code: 'exchange/not-votes', file: 'f' };
  for (const text of [
    '',
    '\n',
    'Dear reader,',
    'a,b\r\n1,2\r\n',
    '"never closed',
    '{}',
    '[]',
    '[1, 2]',
    '{"name": "x"}',
  ])
    expect(refusal(text), text).toEqual(notVotes);
  expect(refusal('{\n  "name": "package",\n  "version": "1"\n}')).toEqual(notVotes);
  expect(refusal('{"format": "tandem-study", "schema": 1}')).toEqual(notVotes);
});

it('names the line of what it cannot read', () => {
  const [first = '', second = ''] = writeBattles(all).text.split('\n');
  const at = (text: string) => refusal(text) as { code: string; line: number };
  expect(at(`${first}\n${second.slice(0, 50)}\n`)).toMatchObject({ code: 'storage/malformed-import', line: 2 });
  expect(at(`${first.slice(0, 50)}\n${second}\n`)).toMatchObject({ code: 'storage/malformed-import', line: 1 });
  expect(at(`${first}\n${second.replace(/"winner":"[^"]*"/, '"winner":"me"')}`)).toMatchObject({ line: 2 });
  const [header = '', row = ''] = writeVotesCsv(all).text.split('\r\n');
  expect(at(`${header}\r\n${row}\r\n${row},1\r\n`)).toMatchObject({ code: 'storage/malformed-import', line: 3 });
  expect(at(`${header.replace('study,', '')}\r\n`)).toMatchObject({ line: 1, what: 'no column study' });
});

it('refuses more text than anybody’s votes have', () => {
  expect(refusal(' '.repeat(64_000_001))).toMatchObject({ code: 'exchange/too-large', limitBytes: 64_000_000 });
});
