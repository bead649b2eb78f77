import { describe, expect, it } from 'vitest';
import { gapsOf, parallelBenchmark, questionsIn } from '#core/benchmarks/benchmark.ts';
import { largestFile } from '#core/benchmarks/faults.ts';
import { questionIn } from '#core/benchmarks/parallel-question.ts';
import { readBenchmark } from '#core/benchmarks/read-benchmark.ts';
import { tandemMini } from '#core/benchmarks/tandem-mini/index.ts';
import { writeJsonl } from '#core/jsonl.ts';

const question = (id: number | string, facts: object = {}) => ({
  ...{ question_id: id, category: 'math', turns: [`${id}: one?`, `${id}: two?`] },
  ...facts,
});
const file = (path: string, ...records: object[]) => ({ path, text: writeJsonl(records) });
const english = file('mt_EN/question.jsonl', question('101_EN'), question('102_EN'));
const german = file('mt_DE/question.jsonl', question('101_DE', { reference: ['drei', ''] }), question('102_DE'));

describe('a benchmark from files', () => {
  it('joins its questions over languages by the number in their IDs', () => {
    const { benchmark, faults, others } = readBenchmark([german, english]);
    expect([faults, others]).toEqual([[], []]);
    expect(benchmark).toMatchObject({ name: 'mt', languages: ['en', 'de'] });
    expect(benchmark.questions.map(({ id, category }) => [id, category])).toEqual([
      ['101', 'math'],
      ['102', 'math'],
    ]);
    expect(benchmark.questions[0]!.wordings.de).toEqual({
      ...{ questionId: '101_DE', turns: ['101_DE: one?', '101_DE: two?'], reference: ['drei', ''] },
      ...{ system: null, checks: null, earlier: [], corrected: false, judgeReferences: [] },
    });
    expect(questionsIn(benchmark, 'de')).toEqual([question('101_DE', { reference: ['drei', ''] }), question('102_DE')]);
    expect(gapsOf(benchmark)).toEqual([]);
  });

  it('says which translations are missing', () => {
    const french = file('mt_FR/question.jsonl', question('102_FR'));
    const { benchmark, faults } = readBenchmark([english, german, french]);
    expect(faults).toEqual([]);
    expect(gapsOf(benchmark)).toEqual([{ id: '101', languages: ['fr'] }]);
  });

  it('is English where neither IDs nor names say anything else, and sorted by number', () => {
    const { benchmark } = readBenchmark([file('question.jsonl', question(102), question(9))]);
    expect(benchmark.languages).toEqual(['en']);
    expect(benchmark.questions.map(({ id }) => id)).toEqual(['9', '102']);
    expect(readBenchmark([file('italian/IT/question.jsonl', question(9))]).benchmark.languages).toEqual(['it']);
  });

  it('keeps what was before correction, and knows what is listed', () => {
    const original = file('mt_DE/question_original.jsonl', question('101_DE'), question('102_DE'));
    const listed = file('mt_DE/corrections.jsonl', { question_id: '101_DE', category: 'math' });
    const { benchmark, faults } = readBenchmark([listed, original, german]);
    expect(faults).toEqual([]);
    expect(benchmark.questions[0]!.wordings.de).toMatchObject({
      corrected: true,
      reference: ['drei', ''],
      earlier: [{ turns: ['101_DE: one?', '101_DE: two?'], reference: null }],
    });
    expect(benchmark.questions[1]!.wordings.de).toMatchObject({ corrected: false, earlier: [] });
  });

  it('believes a list of corrections where the originals are not there, and doubts it where they are', () => {
    const listed = file('mt_DE/corrections.jsonl', { question_id: '102_DE', category: 'math' });
    const alone = readBenchmark([german, listed]);
    expect(alone.faults).toEqual([]);
    expect(alone.benchmark.questions[1]!.wordings.de).toMatchObject({ corrected: true, earlier: [] });
    const original = file('mt_DE/question_original.jsonl', question('101_DE'), question('102_DE'));
    expect(readBenchmark([german, listed, original]).faults).toEqual([
      { file: 'mt_DE/question.jsonl', line: 1, problem: 'corrected, but not listed', found: '101_DE' },
      { file: 'mt_DE/corrections.jsonl', line: 1, problem: 'listed as corrected, but as it was', found: '102_DE' },
    ]);
  });

  it('takes originals for questions where there are no others', () => {
    const { benchmark } = readBenchmark([{ ...german, path: 'mt_DE/question_original.jsonl' }]);
    expect(benchmark.questions).toHaveLength(2);
  });

  it('gives a judge’s reference answers to their questions, by the model that wrote them', () => {
    const answer = (id: string, ...turns: string[]) => ({
      ...{ question_id: id, answer_id: 'x', choices: [{ index: 0, turns }], tstamp: 1 },
    });
    const references = file(
      'mt_DE/reference_answer/gpt-4.jsonl',
      { ...answer('101_DE', 'drei', 'vier'), model_id: 'gpt-4' },
      { ...answer('101_DE', 'fünf', 'sechs'), model_id: 'other' },
      answer('101_DE', 'zwei', 'mal'),
      answer('102_DE', 'nur einer'),
      answer('103_DE', 'zu', 'keiner'),
    );
    const { benchmark, faults } = readBenchmark([german, references]);
    const { judgeReferences } = benchmark.questions[0]!.wordings.de!;
    expect(judgeReferences.map(({ model_id, choices }) => [model_id, choices[0]!.turns])).toEqual([
      ['gpt-4', ['drei', 'vier']],
      ['other', ['fünf', 'sechs']],
    ]);
    expect(faults.map(({ line, problem, found }) => [line, problem, found])).toEqual([
      [3, 'twice', '101_DE'],
      [4, 'not as many turns as the question', '102_DE'],
      [5, 'no such question', '103_DE'],
    ]);
  });

  it('has a set of judge prompts for each file', () => {
    const prompt = {
      ...{ name: 'pair-v2', type: 'pairwise', system_prompt: 's', prompt_template: '{question}' },
      ...{ description: 'd', category: 'general', output_format: '[[A]]' },
    };
    const { name: _, ...nameless } = prompt;
    const { benchmark, faults } = readBenchmark([
      german,
      file('mt_DE/judge_prompts.jsonl', prompt, { ...prompt, name: 'single-v1' }, prompt),
      file('mt_DE/judge_prompts_v2.jsonl', prompt, nameless),
      file('judge_prompts.jsonl', prompt),
    ]);
    expect(benchmark.promptSets.map(({ language, name, prompts }) => [language, name, prompts.length])).toEqual([
      ['en', 'judge_prompts', 1],
      ['de', 'judge_prompts', 2],
      ['de', 'judge_prompts_v2', 1],
    ]);
    expect(faults.map(({ line, problem, found }) => [line, problem, found])).toEqual([
      [3, 'twice', 'pair-v2'],
      [2, 'no judge prompt', 'name'],
    ]);
  });

  it('leaves answers and judgments to those who read them', () => {
    const answers = file('mt_DE/model_answer/m.jsonl', { question_id: '101_DE', choices: [{ turns: ['a', 'b'] }] });
    const judgments = file('mt_DE/model_judgment/gpt-4.jsonl', { question_id: '101_DE', model: 'm', score: 7 });
    const { faults, others } = readBenchmark([answers, german, judgments]);
    expect(faults).toEqual([]);
    expect(others).toEqual([
      { file: answers, kind: 'answers' },
      { file: judgments, kind: 'judgments' },
    ]);
  });
});

describe('a faulty line of a benchmark', () => {
  const faultsOf = (...files: { path: string; text: string }[]) =>
    readBenchmark(files).faults.map(({ line, problem, found }) => [line, problem, found]);

  it.each([
    ['no question_id', '', { category: 'math', turns: ['x', 'y'] }],
    ['no question_id', '', question('x'.repeat(1001))],
    ['no turns', '', { question_id: '102_DE', category: 'math' }],
    ['no turns', '', question('102_DE', { turns: ['x', 1] })],
    ['no category', '', question('102_DE', { category: 3 })],
    ['reference is no list of texts', '', question('102_DE', { reference: 'x' })],
    ['an empty turn', '102_DE', question('102_DE', { turns: ['x', ' '] })],
    ['a language that is none of ours', '102_PT', question('102_PT')],
    ['another language than its file', '102_FR', question('102_FR')],
    ['twice', '101_DE', question('101_DE')],
    ['twice', '101', question(101)],
    ['no question_id', '', null],
  ])('with “%s” (%s) is left out, and the others are there', (problem, found, record) => {
    const text = writeJsonl([question('101_DE'), record as object, question('103_DE')]);
    const { benchmark, faults } = readBenchmark([{ path: 'mt_DE/question.jsonl', text }]);
    expect(faults).toEqual([{ file: 'mt_DE/question.jsonl', line: 2, problem, found }]);
    expect(benchmark.questions.map(({ id }) => id)).toEqual(['101', '103']);
  });

  it('of another category than its translation is left out', () => {
    const other = file('mt_DE/question.jsonl', question('101_DE', { category: 'coding' }), question('102_DE'));
    expect(faultsOf(english, other)).toEqual([[1, 'another category than before', '101_DE']]);
  });

  it('with fewer turns than its translation is left out, whichever comes first', () => {
    const short = file('mt_DE/question.jsonl', question('101_DE', { turns: ['eins'] }), question('102_DE'));
    for (const files of [
      [english, short],
      [short, english],
    ]) {
      expect(faultsOf(...files)).toEqual([[1, 'fewer turns than in another language', '101_DE']]);
      expect(gapsOf(readBenchmark(files).benchmark)).toEqual([{ id: '101', languages: ['de'] }]);
    }
  });

  it('that is no JSON is told by its line', () => {
    const { benchmark, faults } = readBenchmark([{ ...english, text: `Rest${english.text}` }]);
    expect(faults).toMatchObject([{ line: 1, problem: 'no JSON', found: expect.stringContaining('Rest') as string }]);
    expect(benchmark.questions.map(({ id }) => id)).toEqual(['102']);
  });

  it('does no harm with its keys', () => {
    const hostile =
      '{"question_id":"__proto__","category":"constructor","turns":["x"],"__proto__":{"polluted":1},"reference":["y"]}';
    const { benchmark, faults } = readBenchmark([{ path: 'question.jsonl', text: hostile }]);
    expect(faults).toEqual([]);
    expect(benchmark.questions[0]).toMatchObject({ id: '__proto__', category: 'constructor' });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(benchmark.questions[0]!.wordings.en!)).toBe(Object.prototype);
  });

  it('of a file of another kind is one among many, up to a thousand', () => {
    expect(faultsOf({ path: 'x.jsonl', text: ' \n' })).toEqual([[0, 'no record that anybody knows', '']]);
    expect(faultsOf({ path: 'x.json', text: '{"a":1}\n{"b":2}' })).toEqual([
      [1, 'no record that anybody knows', ''],
      [2, 'no record that anybody knows', ''],
    ]);
    const many = faultsOf({ path: 'x.txt', text: 'words\n'.repeat(100_000) });
    expect(many).toHaveLength(1000);
    expect(many.at(-1)).toEqual([1000, 'too many faults', '']);
  });

  it('is not looked for in a file that is too large', () => {
    const text = `${JSON.stringify(question('101_DE'))}\n`.repeat(Math.ceil(largestFile / 60));
    const { benchmark, faults } = readBenchmark([{ path: 'question.jsonl', text }]);
    expect(benchmark.questions).toEqual([]);
    expect(faults).toEqual([{ file: 'question.jsonl', line: 0, problem: 'too large', found: String(text.length) }]);
  });
});

describe('a benchmark of ours', () => {
  it('has every question in five languages', () => {
    const benchmark = parallelBenchmark('tandem-mini', tandemMini);
    expect(benchmark).toMatchObject({ name: 'tandem-mini', languages: ['en', 'de', 'fr', 'it', 'es'] });
    expect(benchmark.questions).toHaveLength(40);
    expect(gapsOf(benchmark)).toEqual([]);
    expect(questionsIn(benchmark, 'fr')).toEqual(tandemMini.map((each) => questionIn(each, 'fr')));
  });

  it('cannot ask a question twice', () => {
    const [first] = tandemMini;
    expect(() => parallelBenchmark('x', [first!, first!])).toThrow('question 2001 in en: twice');
  });
});
