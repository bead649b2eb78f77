import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJudgments } from '#core/judgments/read-judgments.ts';
import { readVotes } from '#core/judgments/read-votes.ts';

const text = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const wrong = (what: string, line: number): unknown =>
  expect.objectContaining({ code: 'storage/malformed-import', facts: { file: 'v.jsonl', line, what } });

const vote = { question_id: 81, model_a: 'alpha', model_b: 'beta', winner: 'model_a', judge: 'expert_1', turn: 1 };
const item = { question: '81', category: 'writing', language: null, turn: 1, pair: ['alpha', 'beta'] };
const messages = (...answers: string[]) =>
  answers.flatMap((content) => [
    { role: 'user', content: 'Why?' },
    { role: 'assistant', content },
  ]);

describe('votes in LMSYS’s format', () => {
  const read = (...records: unknown[]) => readVotes(text(...records), 'v.jsonl');

  it('name models, and ballots the pair in the order of names', () => {
    const turned = { ...vote, model_a: 'beta', model_b: 'alpha' };
    expect(read(vote, turned).ballots).toEqual([
      { item, voter: 'expert_1', label: 'first', left: 'first', lengths: null },
      { item, voter: 'expert_1', label: 'second', left: 'second', lengths: null },
    ]);
  });

  it.each([
    ['model_b', 'second'],
    ['tie', 'tie'],
    ['tie (bothbad)', 'both-bad'],
    ['both bad', 'both-bad'],
  ])('winner "%s" is the label "%s"', (winner, label) => {
    expect(read({ ...vote, winner }).ballots).toMatchObject([{ label }]);
  });

  it('with conversations know how long the answers at their turn are', () => {
    const [conversation_a, conversation_b] = [messages('four', 'seventy'), messages('ten', 'six')];
    const second = { ...vote, turn: 2, conversation_a, conversation_b };
    const turned = { ...second, model_a: 'beta', model_b: 'alpha' };
    const broken = { ...vote, conversation_a, conversation_b: [{ role: 'assistant' }] };
    expect(read(second, turned, broken).ballots.map(({ lengths }) => lengths)).toEqual([[7, 3], [3, 7], null]);
  });

  it('from an arena count where the models could not be seen', () => {
    const battle = { ...vote, question_id: 'c0ffee', language: 'German', anony: true };
    const { ballots, notBlind } = read(battle, { ...battle, anony: false }, { ...battle, language: 'Polish' });
    expect(notBlind).toBe(1);
    expect(ballots.map(({ item: { question, category, language } }) => [question, category, language])).toEqual([
      ['c0ffee', 'unknown', 'de'],
      ['c0ffee', 'unknown', null],
    ]);
  });

  it('take question, language and category from ids as MT-Bench-X writes them', () => {
    const ids = ['81_DE', '160_FR', '161_IT', '81_XX', '080'].map((question_id) => ({ ...vote, question_id }));
    const places = read(...ids).ballots.map(({ item: { question, language, category } }) => [
      question,
      language,
      category,
    ]);
    expect(places).toEqual([
      ['81', 'de', 'writing'],
      ['160', 'fr', 'humanities'],
      ['161', 'it', 'unknown'],
      ['81_XX', null, 'unknown'],
      ['080', null, 'unknown'],
    ]);
  });

  it('take the category from the record, then from the question file, then from MT-bench’s number', () => {
    const categories = new Map([['81', 'verse']]);
    const read = (record: object) => readVotes(text(record), 'v.jsonl', categories).ballots[0]!.item.category;
    expect([read({ ...vote, category: 'prose' }), read(vote), read({ ...vote, question_id: '81_ES' })]).toEqual([
      'prose',
      'verse',
      'verse',
    ]);
    expect(read({ ...vote, question_id: 91 })).toBe('roleplay');
  });

  it.each([
    ['no vote', [1]],
    ['no question_id', { ...vote, question_id: null }],
    ['no question_id', { ...vote, question_id: '' }],
    ['no turn', { ...vote, turn: 0 }],
    ['no turn', { ...vote, turn: '1' }],
    ['no two models', { ...vote, model_b: 3 }],
    ['no two models', { ...vote, model_b: 'x'.repeat(1001) }],
    ['a model against itself', { ...vote, model_b: 'alpha' }],
    ['no winner that anybody knows', { ...vote, winner: 'alpha' }],
    ['no winner that anybody knows', { ...vote, winner: 'constructor' }],
    ['no judge', { ...vote, judge: ['expert'] }],
    ['"tie (inconsistent)" is a judge’s verdict, not a vote', { ...vote, winner: 'tie (inconsistent)' }],
  ])('with %s are refused by their line', (what, record) => {
    expect(() => read(vote, record)).toThrow(wrong(what, 2));
  });
});

const pair = {
  ...{ question_id: '81_DE', model_1: 'alpha', model_2: 'beta', g1_winner: 'model_1', g2_winner: 'model_2' },
  ...{ judge: ['gpt-4', 'pair-v2'], turn: 1 },
};
const single = { question_id: '81_DE', model: 'alpha', judge: ['gpt-4', 'single-v1'], score: 7, turn: 2 };

describe('judgments in FastChat’s format', () => {
  const read = (...records: unknown[]) => readJudgments(text(...records), 'v.jsonl');

  it('of pairs keep both games by model, and who opened', () => {
    const turned = { ...pair, model_1: 'beta', model_2: 'alpha', g2_winner: 'both bad' };
    expect(read(pair, turned).pairs).toEqual([
      {
        item: { ...item, language: 'de' },
        judge: 'gpt-4',
        games: ['first', 'second'],
        opener: 'first',
        outcome: 'inconsistent',
        ...{ lengths: null, shown: null, words: null },
      },
      {
        item: { ...item, language: 'de' },
        judge: 'gpt-4',
        games: ['second', 'both-bad'],
        opener: 'second',
        outcome: 'inconsistent',
        ...{ lengths: null, shown: null, words: null },
      },
    ]);
  });

  it.each([
    ['model_2', 'model_2', 'second'],
    ['tie', 'tie', 'tie'],
    ['both bad', 'both bad', 'both-bad'],
    ['tie', 'model_1', 'inconsistent'],
    ['tie', 'both bad', 'inconsistent'],
    ['error', 'model_1', 'error'],
    ['error', 'error', 'error'],
  ])('games %s and %s come to "%s"', (g1_winner, g2_winner, outcome) => {
    expect(read({ ...pair, g1_winner, g2_winner }).pairs).toMatchObject([{ outcome }]);
  });

  it('of single answers keep the score as it is, and whether the judge failed', () => {
    const failed = { ...single, score: -1, judgment: '$ERROR$' };
    expect(read(single, { ...single, score: -1, judgment: 'Hm.' }, failed).scores).toEqual([
      ...[
        { score: 7, failed: false, words: null },
        { score: -1, failed: false, words: 'Hm.' },
        { score: -1, failed: true, words: null },
      ].map((facts) => ({
        ...{ question: '81', category: 'writing', language: 'de', turn: 2, model: 'alpha', judge: 'gpt-4' },
        ...{ shown: null, ...facts },
      })),
    ]);
  });

  it('keep what the judge was given and said, if it is text of a usual length', () => {
    const texts = { g1_user_prompt: 'Which?', g1_judgment: 'A. [[A]]', g2_judgment: 7 };
    expect(read({ ...pair, ...texts }).pairs).toMatchObject([{ shown: 'Which?', words: ['A. [[A]]', null] }]);
    const long = 'x'.repeat(1_000_001);
    const rated = { ...single, user_prompt: 'Rate.', judgment: long };
    expect(read(rated, { ...single, user_prompt: ['Rate.'], judgment: '' }).scores).toMatchObject([
      { shown: 'Rate.', words: null },
      { shown: null, words: null },
    ]);
  });

  it('may be the outcomes that LMSYS gives', () => {
    const outcome = { ...vote, judge: 'gpt4_pair', winner: 'tie (inconsistent)' };
    expect(read(outcome, { ...outcome, winner: 'model_b' }).pairs).toMatchObject([
      { judge: 'gpt4_pair', games: null, outcome: 'inconsistent' },
      { games: null, outcome: 'second' },
    ]);
  });

  it.each([
    ['no judgment', null],
    ['no judgment', {}],
    ['no winner that anybody knows', { ...pair, g2_winner: 'model_3' }],
    ['no judge', { ...pair, judge: [] }],
    ['a model against itself', { ...pair, model_1: 'beta' }],
    ['no model', { ...single, model: '' }],
    ['no score', { ...single, score: '7' }],
    ['no score', { ...single, score: null }],
    ['no turn', { ...single, turn: 1.5 }],
  ])('with %s are refused by their line', (what, record) => {
    expect(() => read(pair, single, record)).toThrow(wrong(what, 3));
  });

  it('of hostile names are names like others', () => {
    const { pairs } = read({ ...pair, model_1: '__proto__', model_2: 'constructor', category: 'toString' });
    expect(pairs[0]!.item).toMatchObject({ category: 'toString', pair: ['__proto__', 'constructor'] });
  });

  it('whatever the line, are read or refused as malformed', () => {
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom(81, '81_DE', 'model_1', 'tie', 'alpha', 1, ['gpt-4']));
    const keys = [...Object.keys(pair), ...Object.keys(single), ...Object.keys(vote), 'conversation_a', '__proto__'];
    const records = fc.dictionary(fc.constantFrom(...keys), values);
    fc.assert(
      fc.property(fc.array(fc.oneof(records, values)), (lines) => {
        for (const reader of [readJudgments, readVotes]) {
          try {
            reader(text(...lines), 'v.jsonl');
          } catch (thrown) {
            expect(thrown).toMatchObject({ code: 'storage/malformed-import' });
          }
        }
      }),
      { seed: 5 },
    );
  });
});
