import { describe, expect, test } from 'vitest';
import type { NamedText } from '#core/benchmarks/faults.ts';
import { writeJsonl } from '#core/jsonl.ts';
import type { Gathered, GatherStep } from '#features/compare/study/benchmarks/gather.ts';
import { Importing, reviewOf } from '#features/compare/study/benchmarks/importing.svelte.ts';
import { smallBenchmark } from '../../../../fixtures/small-benchmark.ts';

const gathered = (files: NamedText[], leftOut: string[] = []): Gathered => ({
  ...{ kind: 'gathered', files, faults: [], leftOut },
});

async function* given(files: NamedText[]): AsyncGenerator<GatherStep> {
  yield { kind: 'progress', done: 0, total: 1 };
  yield Promise.resolve(gathered(files));
}

const answers = (...ids: string[]) => ({
  path: 'small_EN/model_answer/kolibri.jsonl',
  text: writeJsonl(ids.map((id) => ({ question_id: id, choices: [{ index: 0, turns: ['a', 'b'] }] }))) + '{"oops',
});

describe('what files hold', () => {
  test('is told before anything is kept: the good lines, and the bad by file and line', () => {
    const { summary, faults, leftOut } = reviewOf(gathered(smallBenchmark(), ['README.md']));
    expect(summary).toMatchObject({ name: 'small', languages: ['en', 'de'], questions: 2, categories: 2 });
    expect(summary).toMatchObject({ corrections: 1, incomplete: 0, references: 1, ours: false });
    expect(faults).toMatchObject([{ file: 'small_DE/question.jsonl', line: 3, problem: 'no JSON' }]);
    expect(leftOut).toEqual(['README.md']);
  });

  test('answers are held against the questions, and a broken line of theirs is told once', () => {
    const { models, apart, faults } = reviewOf(gathered([...smallBenchmark(), answers('1_EN', '9_EN')]));
    expect(models).toMatchObject([{ model: 'kolibri', failed: 0, missing: [{ id: '2', language: 'en' }] }]);
    expect(apart).toEqual([]);
    expect(faults.map(({ line, problem, found }) => [line, problem, problem === 'no JSON' ? '' : found])).toEqual([
      [3, 'no JSON', ''],
      [2, 'no such question', '9_EN'],
      [3, 'no JSON', ''],
    ]);
  });

  test('answers alone are no benchmark', () => {
    const { benchmark, models, apart } = reviewOf(gathered([answers('1_EN')]));
    expect([benchmark.questions, models]).toEqual([[], []]);
    expect(apart).toEqual(['small_EN/model_answer/kolibri.jsonl']);
  });
});

describe('the name', () => {
  async function importing(taken: string[]): Promise<Importing> {
    const made = new Importing(() => Promise.resolve(taken));
    await made.read(given(smallBenchmark()));
    return made;
  }

  test('is the files’, and the benchmark is kept under it', async () => {
    const made = await importing([]);
    expect([made.name, made.nameProblem]).toEqual(['small', null]);
    expect(made.wanted).toMatchObject({ replace: false, benchmark: { name: 'small' } });
  });

  test('that is there already means both under two names, or one in the other’s place', async () => {
    const made = await importing(['small']);
    expect(made.nameProblem).toBe('taken');
    expect(made.wanted).toMatchObject({ replace: false, benchmark: { name: 'small 2' } });
    made.replace = true;
    expect(made.wanted).toMatchObject({ replace: true, benchmark: { name: 'small' } });
    made.name = 'another';
    expect(made.wanted).toMatchObject({ replace: false, benchmark: { name: 'another' } });
  });

  test('of ours or of nobody keeps nothing', async () => {
    const made = await importing([]);
    for (const name of ['Tandem-80', '  ']) {
      made.name = name;
      expect(made.wanted).toBeNull();
    }
  });

  test('and all else is gone once it is dropped', async () => {
    const made = await importing([]);
    made.drop();
    expect([made.review, made.wanted]).toEqual([null, null]);
  });
});
