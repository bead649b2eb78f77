import { describe, expect, it } from 'vitest';
import { comparedPairs, writeComparison } from '#core/exchange/llm-comparator.ts';
import { namedVotes, type NamedAnswer } from '#core/exchange/named-votes.ts';
import { readComparison } from '#core/exchange/read-comparison.ts';
import type { SkipEvent, VoteEvent } from '#core/studies/event.ts';
import { answers, checkpoints, drawnStudy, models, questions, skipEvent, voteEvent, strange } from './gathered.ts';

const named = (...events: (VoteEvent | SkipEvent)[]) => namedVotes({ events, answers, questions, models, strange });
const pair = ['Tandem · DE', 'Tandem · ENDEFRITES'] as const;
const swapped = { left: 'answer-101_DE-1', right: 'answer-101_DE-0' };

describe('a pair for LLM Comparator', () => {
  it('has an example for each turn, a rating for each vote, and their mean', () => {
    const all = named(
      voteEvent(1),
      voteEvent(2, { annotator: 'wren', verdict: 'left', note: 'Shorter.', tags: ['style'] }, swapped),
      voteEvent(3, { annotator: 'owl', verdict: 'both-bad' }),
      voteEvent(4, { verdict: 'right' }, { turn: 2 }),
    );
    const { text, lost } = writeComparison(all, pair, 'study-1');
    const file = JSON.parse(text) as { examples: { custom_fields: { conversations?: unknown[][] } }[] };
    expect(file).toMatchObject({
      metadata: { source_path: 'study-1' },
      models: [{ name: pair[0] }, { name: pair[1] }],
      examples: [
        {
          ...{ input_text: '101_DE: why?', tags: ['reasoning'], score: 0 },
          output_text_a: 'Because 0, "so" it is,\nand 101_DE.',
          output_text_b: 'Because 1, really "so" it is,\nand 101_DE.',
          individual_rater_scores: [
            { is_flipped: false, score: 1, rating_label: 'A is better', rationale: '' },
            { is_flipped: true, score: -1, rating_label: 'A is better', rationale: 'Shorter.' },
            { is_flipped: false, score: 0, rating_label: 'both bad', custom_fields: { voter: 'owl', tags: '' } },
          ],
          custom_fields: { question_id: '101_DE', turn: '1', language: 'de' },
        },
        { input_text: '101_DE: why?\n\n101_DE: and then?', output_text_a: 'Then 0.', score: -1 },
      ],
    });
    expect(
      file.examples.map(({ custom_fields: { conversations } }) => conversations?.map(({ length }) => length)),
    ).toEqual([undefined, [4, 4]]);
    expect(lost).toMatchObject({ otherPairs: 0, bothBad: 0, remarks: 0 });
  });

  it('leaves out other pairs, skips and votes that were not blind, and says so', () => {
    const all = named(
      voteEvent(1),
      voteEvent(2, {}, { right: 'answer-101_DE-2' }),
      voteEvent(3, { unblinded: true, leak: true }),
      voteEvent(4, { leak: true }),
      skipEvent(5),
    );
    const { text, lost } = writeComparison(all, pair, 'x');
    expect(readComparison(text, 'f').votes).toHaveLength(2);
    expect(lost).toMatchObject({ otherPairs: 1, skips: 1, unblinded: 1, leaks: 1, repeats: 0 });
    expect(comparedPairs(all)).toEqual([
      ['=cmd|x', 'Tandem · DE'],
      ['Tandem · DE', 'Tandem · ENDEFRITES'],
    ]);
  });

  it('is read back with sides, verdicts, voters and remarks', () => {
    const all = namedVotes(drawnStudy(400, 11));
    const pairs = comparedPairs(all);
    expect(pairs).toHaveLength(3);
    for (const pair of pairs) {
      const wanted = all.votes.filter(
        ({ left, right, blind }) => blind && pair.includes(left.model) && pair.includes(right.model),
      );
      const { votes, lost } = readComparison(writeComparison(all, pair, 'x').text, 'f');
      const cut = (side: NamedAnswer, turn: number) => ({
        ...side,
        conversation: side.conversation!.slice(0, 2 * turn),
      });
      const expected = wanted.map((vote) => ({
        ...vote,
        ...{ left: cut(vote.left, vote.turn), right: cut(vote.right, vote.turn) },
        ...{ at: null, repeat: false, leak: false, seed: null, origin: null },
      }));
      // by example there, by time here
      const sorted = (list: typeof expected) => list.map((each) => JSON.stringify(sortedKeys(each))).sort();
      expect(sorted(votes as typeof expected)).toEqual(sorted(expected));
      expect(lost).toEqual({ strengths: 0, unscored: 0 });
    }
    expect(checkpoints).toHaveLength(3);
  });
});

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, each]) => [key, sortedKeys(each)]),
  );
}

describe('a file for LLM Comparator from elsewhere', () => {
  const example = (facts: object) => ({
    ...{ input_text: 'Which town?', tags: ['Travel'], output_text_a: 'Ghent.', output_text_b: 'Go to Ghent.' },
    ...{ score: 0.5, individual_rater_scores: [], custom_fields: {} },
    ...facts,
  });
  const read = (...examples: object[]) =>
    readComparison(JSON.stringify({ metadata: {}, models: [{ name: 'new' }, { name: 'old' }], examples }), 'f.json');

  it('has votes without names, and scores of their own', () => {
    const { votes, lost } = read(
      example({}),
      example({ tags: [], score: -1 }),
      example({
        score: 0.2,
        individual_rater_scores: [
          { is_flipped: true, score: 1.5, rationale: 'Longer.' },
          { is_flipped: false, score: 0, rating_label: 'same' },
          { is_flipped: false, score: null },
        ],
      }),
      example({ score: null }),
    );
    expect(votes).toMatchObject([
      {
        questionId: 1,
        category: 'Travel',
        turn: 1,
        verdict: 'left',
        voter: 'score',
        sidesKnown: false,
        language: null,
      },
      { questionId: 2, category: 'unknown', verdict: 'right', left: { model: 'new', characters: 6 } },
      { questionId: 3, verdict: 'right', voter: 'rater', sidesKnown: true, left: { model: 'old' }, note: 'Longer.' },
      { questionId: 3, verdict: 'tie', left: { model: 'new' } },
    ]);
    expect(votes[0]!.left.conversation).toEqual([
      { role: 'user', content: 'Which town?' },
      { role: 'assistant', content: 'Ghent.' },
    ]);
    expect(lost).toEqual({ strengths: 2, unscored: 2 });
  });

  it.each([
    ['no examples', '{"models":[{"name":"a"},{"name":"b"}]}'],
    ['no two models', '{"models":[{"name":"a"}],"examples":[]}'],
    ['no two models', '{"examples":[]}'],
    ['a model against itself', '{"models":[{"name":"a"},{"name":"a"}],"examples":[]}'],
    ['example 1: no example', '{"models":[{"name":"a"},{"name":"b"}],"examples":[null]}'],
    [
      'example 2: no texts',
      JSON.stringify({ models: [{ name: 'a' }, { name: 'b' }], examples: [example({}), example({ input_text: [] })] }),
    ],
    [
      'example 1: no list of ratings',
      JSON.stringify({ models: [{ name: 'a' }, { name: 'b' }], examples: [example({ individual_rater_scores: [1] })] }),
    ],
    [
      'example 1: no turn',
      JSON.stringify({ models: [{ name: 'a' }, { name: 'b' }], examples: [example({ custom_fields: { turn: 'x' } })] }),
    ],
  ])('is refused with “%s”', (what, text) => {
    expect(() => readComparison(text, 'f.json')).toThrow(
      expect.objectContaining({ code: 'storage/malformed-import', facts: { file: 'f.json', line: 1, what } }),
    );
    expect(() => readComparison(`${text}}`, 'f.json')).toThrow('malformed-import');
  });
});
