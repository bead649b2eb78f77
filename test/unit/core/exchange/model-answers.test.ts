import { describe, expect, it } from 'vitest';
import { parseAnswers } from '#core/benchmarks/fastchat.ts';
import { readBenchmark } from '#core/benchmarks/read-benchmark.ts';
import { readModelAnswers, writeModelAnswers } from '#core/exchange/model-answers.ts';
import { writeJsonl } from '#core/jsonl.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import { answers, checkpoints, models, questions } from './gathered.ts';

const { benchmark } = readBenchmark([{ path: 'question.jsonl', text: writeJsonl(questions) }]);
const record = (question_id: number | string, turns: string[], facts: object = {}) => ({
  ...{ question_id, answer_id: `of ${question_id}`, model_id: 'm', choices: [{ index: 0, turns }], tstamp: 1.5 },
  ...facts,
});
const file = (...records: object[]) => ({ path: 'model_answer/m.jsonl', text: writeJsonl(records) });

describe('model answers in FastChat’s format', () => {
  it('are one file a model, as FastChat reads them', () => {
    const { files, unnamed } = writeModelAnswers(answers, questions, models);
    expect(files.map(({ path }) => path)).toEqual([
      'model_answer/Tandem · DE.jsonl',
      'model_answer/Tandem · ENDEFRITES.jsonl',
      'model_answer/=cmd-x.jsonl',
    ]);
    expect(unnamed).toBe(0);
    expect(parseAnswers(files[2]!.text, 'f')[1]).toEqual({
      ...{ question_id: '101_DE', answer_id: 'answer-101_DE-2', model_id: '=cmd|x', tstamp: 1_700_000_000.123 },
      choices: [{ index: 0, turns: answers.find(({ id }) => id === 'answer-101_DE-2')!.turns }],
      finish: ['end-of-turn', 'end-of-turn'],
    });
  });

  it('come back with all that they held', () => {
    const { files } = writeModelAnswers(answers, questions, models);
    const read = readModelAnswers(files, benchmark);
    expect(read.faults).toEqual([]);
    expect(read.models.map(({ model, missing, failed }) => [model, missing, failed])).toEqual(
      checkpoints.map((checkpoint) => [checkpoint, [], 0]),
    );
    expect(read.models.flatMap((each) => each.answers)).toEqual(
      checkpoints.flatMap((model) =>
        answers
          .filter(({ id }) => models.get(id) === model)
          .map(({ id, question, language, turns, finish }) => ({
            ...{ model, questionId: question, language, turns, finish, answerId: id, at: 1_700_000_000_123 },
          })),
      ),
    );
  });

  it('name what failed, and leave out whose names are sealed', () => {
    const broken: StoredAnswer = { ...answers[0]!, turns: ['Because', ''], finish: ['max-tokens', 'failed'] };
    const sealed: StoredAnswer = {
      ...answers[1]!,
      provenance: { nonce: new Uint8Array(12), cipher: new ArrayBuffer(16) },
    };
    const { files, unnamed } = writeModelAnswers([broken, sealed], questions, new Map([[broken.id, 'm']]));
    expect(unnamed).toBe(1);
    expect(parseAnswers(files[0]!.text, 'f')[0]!.choices[0]!.turns).toEqual(['Because', 'ERROR']);
    expect(readModelAnswers(files, benchmark).models).toMatchObject([
      { failed: 1, answers: [{ turns: ['Because', 'ERROR'], finish: ['max-tokens', 'failed'] }] },
    ]);
  });

  it('have names that every file system takes, and no two the same', () => {
    const names = ['a/b', 'A:B', '..', '../x', 'con. ', '\u0000'];
    const some = names.map((_, number) => ({ ...answers[0]!, id: String(number) }));
    const { files } = writeModelAnswers(some, questions, new Map(names.map((name, number) => [String(number), name])));
    expect(files.map(({ path }) => path.slice('model_answer/'.length))).toEqual([
      'a-b.jsonl',
      'A-B-2.jsonl',
      'model.jsonl',
      '-x.jsonl',
      '-con.jsonl',
      '-.jsonl',
    ]);
  });
});

describe('answers from elsewhere', () => {
  const one = (...records: object[]) => readModelAnswers([file(...records)], benchmark);

  it('belong to questions by number and language, and say what is missing', () => {
    const plain = readBenchmark([{ path: 'q.jsonl', text: writeJsonl([{ ...questions[0]!, question_id: 101 }]) }]);
    expect(readModelAnswers([file(record('101_EN', ['a', 'b']))], plain.benchmark).models).toMatchObject([
      { answers: [{ questionId: 101, language: 'en' }], missing: [] },
    ]);
    expect(one(record(101, ['a', 'b'])).models).toMatchObject([
      { answers: [{ questionId: '101_EN', language: 'en', at: 1500 }], missing: [{ id: '141', language: 'en' }] },
    ]);
  });

  it('are of the file’s model where lines name none', () => {
    expect(one(record('101_EN', ['a', 'b'], { model_id: undefined, tstamp: undefined })).models).toMatchObject([
      { model: 'm', answers: [{ at: null, finish: ['end-of-turn', 'end-of-turn'] }] },
    ]);
  });

  it('count the last where one comes twice, and the first of several choices', () => {
    const choices = [{ turns: ['c', 'd'] }, { turns: ['e', 'f'] }];
    const { models, faults } = one(record('101_EN', ['a', 'b']), record('101_EN', [], { choices }));
    expect(models).toMatchObject([{ answers: [{ turns: ['c', 'd'] }], furtherChoices: 1 }]);
    expect(faults).toEqual([{ file: 'model_answer/m.jsonl', line: 2, problem: 'twice', found: '101_EN' }]);
  });

  it.each([
    ['no question_id', '', record(1.5, ['a', 'b'])],
    ['no choices with turns', '', record('101_EN', [], { choices: [] })],
    ['no choices with turns', '', record('101_EN', [], { choices: [{ turns: 'a' }] })],
    ['no such question', '102_EN', record('102_EN', ['a', 'b'])],
    ['no such question', '101_FR', record('101_FR', ['a', 'b'])],
    ['not as many turns as the question', '101_EN', record('101_EN', ['a'])],
    ['not as many turns as the question', '101_EN', record('101_EN', ['a', 'b', 'c'])],
  ])('with “%s” (%s) are left out, the others kept', (problem, found, broken) => {
    const { models, faults } = one(broken, record('141_EN', ['a', 'b']));
    expect(faults).toEqual([{ file: 'model_answer/m.jsonl', line: 1, problem, found }]);
    expect(models[0]!.answers.map(({ questionId }) => questionId)).toEqual(['141_EN']);
  });
});
