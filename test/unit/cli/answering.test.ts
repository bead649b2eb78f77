import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelAnswer } from '#core/benchmarks/fastchat.ts';
import { tandem } from './captured.ts';

const builtIn = 'public/checkpoints/endefrites.q8_0.gguf';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-answers-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string) => join(folder, name);
const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** Five questions, one of two turns and one that no context holds. */
const questions = [
  {
    question_id: '1_DE',
    category: 'humanities',
    turns: ['Wie heißt die Hauptstadt von Österreich?', 'Und von Italien?'],
  },
  { question_id: '2_EN', category: 'math', turns: ['What is 2 plus 3?'] },
  { question_id: '3_EN', category: 'math', turns: ['word '.repeat(600)] },
  { question_id: '4_FR', category: 'humanities', turns: ['Quelle est la capitale de la France ?'] },
  { question_id: '5_ES', category: 'humanities', turns: ['¿Cuál es la capital de España?'] },
].map((question) => ({ ...question, checks: question.turns.map(() => ({ kind: 'contains', parts: ['i'] })) }));

describe('tandem answer and score', () => {
  const answer = (out: string) =>
    tandem('answer', '--benchmark', path('q.jsonl'), '--checkpoint', builtIn, '--out', out, ...options);
  const options = ['--temperature', '0', '--max-tokens', '16', '--executor', 'cpu'];

  it('answers all turns in FastChat’s format, and goes on where it broke off', async () => {
    writeFileSync(path('q.jsonl'), questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
    const whole = await answer(path('a.jsonl'));
    expect(whole.status).toBe(0);
    const answers = lines(path('a.jsonl')) as ModelAnswer[];
    expect(answers.map(({ question_id }) => question_id)).toEqual(questions.map(({ question_id }) => question_id));
    expect(answers[0]!.choices[0]!.turns).toHaveLength(2);
    expect(answers[0]!.choices[0]!.turns[0]).toContain('Wien');
    expect(answers[2]!.choices[0]!.turns).toEqual(['ERROR']);

    // as if the run had been broken off within the fourth line
    const text = readFileSync(path('a.jsonl'), 'utf8');
    const cut = text.split('\n').slice(0, 4).join('\n').slice(0, -20);
    writeFileSync(path('b.jsonl'), cut);
    const rest = await answer(path('b.jsonl'));
    expect(rest.results).toMatchObject([{ answered: 2, earlier: 3 }]);
    const turns = (file: string) => (lines(file) as ModelAnswer[]).map(({ choices }) => choices[0]!.turns);
    expect(turns(path('b.jsonl'))).toEqual(turns(path('a.jsonl')));

    const { results } = await tandem('score', '--answers', path('b.jsonl'), '--references', path('q.jsonl'));
    expect(results).toMatchObject([{ all: { answers: 6, checked: 6 }, turn: { 2: { answers: 1 } } }]);
  });

  it('says which option is missing', async () => {
    expect(await tandem('answer', '--benchmark', path('q.jsonl'))).toMatchObject({ status: 2 });
    expect(await tandem('score', '--answers', path('a.jsonl'))).toMatchObject({ status: 2 });
  });
});

describe('tandem corpus', () => {
  it('writes a mixture in the messages format, and the same corpus side by side', async () => {
    const small = ['--ids', '300', '--out', path('c.jsonl')];
    expect(await tandem('corpus', '--mixture', 'DEFRITES', ...small)).toMatchObject({ status: 0 });
    const mixture = lines(path('c.jsonl')) as { id: string; language: string; messages: { role: string }[] }[];
    expect(new Set(mixture.map(({ language }) => language))).toEqual(new Set(['de', 'fr', 'it', 'es']));
    expect(mixture[0]!.messages.at(-1)!.role).toBe('assistant');

    expect(await tandem('corpus', '--parallel', ...small)).toMatchObject({ status: 0 });
    const parallel = lines(path('c.jsonl')) as { id: string; split: string }[];
    expect(parallel).toHaveLength(300);
    const training = parallel.filter(({ split }) => split === 'training').map(({ id }) => id);
    expect(new Set(mixture.map(({ id }) => id))).toEqual(new Set(training));
  });

  it('asks for exactly one kind, and for mixtures that there are', async () => {
    expect(await tandem('corpus', '--out', path('c.jsonl'))).toMatchObject({ status: 2 });
    expect(await tandem('corpus', '--drills', '--parallel', '--out', path('c.jsonl'))).toMatchObject({ status: 2 });
    expect(await tandem('corpus', '--mixture', 'KLINGON', '--out', path('c.jsonl'))).toMatchObject({ status: 2 });
  });
});
