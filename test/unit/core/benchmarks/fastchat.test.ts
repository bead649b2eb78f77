import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  languageOfId,
  type ModelAnswer,
  parseAnswers,
  parseQuestions,
  type Question,
  temperatureOf,
} from '#core/benchmarks/fastchat.ts';
import { scoreAnswers, sumOf } from '#core/benchmarks/score.ts';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const wrong = (what: string, at: number): unknown =>
  expect.objectContaining({ code: 'storage/malformed-import', facts: { file: 'q.jsonl', line: at, what } });

describe('questions and answers in FastChat’s format', () => {
  const question = { question_id: '101_DE', category: 'reasoning', turns: ['Wer?', 'Warum?'] };

  it('are read, empty lines and a byte order mark apart', () => {
    expect(parseQuestions(`\uFEFF${line(question)}\n${line({ ...question, question_id: 102 })}`, 'q.jsonl')).toEqual([
      question,
      { ...question, question_id: 102 },
    ]);
  });

  it.each([
    ['no question_id', { ...question, question_id: 1.5 }],
    ['no category', { ...question, category: 7 }],
    ['no turns', { ...question, turns: [] }],
    ['reference is no list of texts', { ...question, reference: 'x' }],
    ['system is no text', { ...question, system: {} }],
    ['checks that nobody knows', { ...question, checks: [{ kind: 'magic' }] }],
  ])('with %s are refused by their line', (what, value) => {
    expect(() => parseQuestions(line(question) + line(value), 'q.jsonl')).toThrow(wrong(what, 2));
  });

  it('that are no JSON are refused by their line', () => {
    expect(() => parseQuestions(`${line(question)}{"question_id":`, 'q.jsonl')).toThrow(
      expect.objectContaining({
        code: 'storage/malformed-import',
        facts: expect.objectContaining({ line: 2 }) as object,
      }),
    );
  });

  it('answers: the last line of an id wins', () => {
    const answer = (text: string) => ({
      ...{ question_id: 81, answer_id: 'x', model_id: 'm', tstamp: 1.5 },
      choices: [{ index: 0, turns: [text] }],
    });
    expect(parseAnswers(line(answer('first')) + line(answer('second')), 'q.jsonl')).toEqual([answer('second')]);
    expect(() => parseAnswers(line({ question_id: 81, choices: [{}] }), 'q.jsonl')).toThrow(
      wrong('no choices with turns', 1),
    );
  });

  it('keep the fields that are known, and no others', () => {
    const extra = JSON.parse('{"__proto__":{"turns":["x"]},"domain":"verse"}') as object;
    const [read] = parseQuestions(line({ ...extra, ...question }), 'q.jsonl');
    expect(Object.keys(read!)).toEqual(['question_id', 'category', 'turns']);
    const short = { question_id: 81, choices: [{ turns: ['a'] }] };
    expect(parseAnswers(line(short), 'q.jsonl')).toEqual([
      { ...short, answer_id: '', model_id: '', tstamp: 0, choices: [{ index: 0, turns: ['a'] }] },
    ]);
  });

  it('an id tells its language, a category its temperature', () => {
    expect(['81_DE', '81_XX', 81].map(languageOfId)).toEqual(['de', null, null]);
    expect(['roleplay', 'stem', 'math'].map(temperatureOf)).toEqual([0.7, 0.1, 0]);
  });
});

const data = process.env.TANDEM_DATA;
const folder = data ? join(data, 'mt-bench-x') : '';
describe.skipIf(!data || !existsSync(folder))('MT-Bench-X (skipped without TANDEM_DATA)', () => {
  it('is read whole: 80 questions a language, two turns each', () => {
    const languages = readdirSync(folder).filter((name) => name.startsWith('mt_bench_'));
    expect(languages).toHaveLength(5);
    for (const language of languages) {
      const path = join(folder, language, 'question.jsonl');
      const questions = parseQuestions(readFileSync(path, 'utf8'), path);
      expect(questions).toHaveLength(80);
      expect(questions.every(({ turns }) => turns.length === 2)).toBe(true);
      expect(questions.every(({ question_id }) => languageOfId(question_id) !== null)).toBe(true);
    }
  });
});

describe('a score', () => {
  const questions: Question[] = [
    {
      question_id: 'a_EN',
      category: 'math',
      turns: ['2 + 2?', 'And twice that?'],
      checks: [
        { kind: 'number', value: 4 },
        { kind: 'number', value: 8 },
      ],
    },
    { question_id: 'b_DE', category: 'writing', turns: ['Wer?'], checks: [{ kind: 'contains', parts: ['Anna'] }] },
    { question_id: 'c_EN', category: 'writing', turns: ['Who?'] },
  ];
  const answer = (question_id: string, turns: string[], finish?: string[]): ModelAnswer => ({
    ...{ question_id, answer_id: 'x', model_id: 'm', tstamp: 0, choices: [{ index: 0, turns }] },
    ...(finish ? { finish } : {}),
  });
  const cells = scoreAnswers(questions, [
    answer('a_EN', ['It is 4.', 'It is 9.']),
    answer('b_DE', ['That is Anna, and she is my friend from the school.'], ['max-tokens']),
    answer('c_EN', ['']),
    answer('unknown_EN', ['x']),
  ]);

  it('counts what is right, by turn', () => {
    expect(sumOf(cells)).toMatchObject({ answers: 4, checked: 3, right: 2 });
    expect(sumOf(cells, ({ turn }) => turn === 2)).toMatchObject({ answers: 1, checked: 1, right: 0 });
  });

  it('counts answers in another language, and those that came to no end', () => {
    expect(sumOf(cells, ({ language }) => language === 'de')).toMatchObject({
      placed: 1,
      wrongLanguage: 1,
      unfinished: 1,
    });
    expect(sumOf(cells, ({ category }) => category === 'writing')).toMatchObject({ unfinished: 2 });
  });
});
