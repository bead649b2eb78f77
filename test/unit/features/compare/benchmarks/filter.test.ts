import { describe, expect, test } from 'vitest';
import { readBenchmark } from '#core/benchmarks/read-benchmark.ts';
import { writeJsonl } from '#core/jsonl.ts';
import { categoriesOf, everyQuestion, fittingQuestions } from '#features/compare/study/benchmarks/filter.ts';
import { ourBenchmark } from '#state/benchmark-library.ts';

const line = (id: string, category: string, text: string, reference = '') => ({
  ...{ question_id: id, category, turns: [text, 'And then?'] },
  ...(reference === '' ? {} : { reference: [reference, ''] }),
});
const { benchmark } = readBenchmark([
  {
    path: 'b_EN/question.jsonl',
    text: writeJsonl([
      line('1_EN', 'own', 'Hello'),
      line('2_EN', 'math', 'Two and two?', 'FOUR'),
      line('3_EN', 'writing', 'A poem'),
    ]),
  },
  {
    path: 'b_DE/question.jsonl',
    text: writeJsonl([line('1_DE', 'own', 'Grüße'), line('3_DE', 'writing', 'Ein Gedicht')]),
  },
  { path: 'b_DE/question_original.jsonl', text: writeJsonl([line('3_DE', 'writing', 'Eine Dichtung')]) },
]);
const ids = (filter: Partial<typeof everyQuestion>) =>
  fittingQuestions(benchmark, { ...everyQuestion, ...filter }).map(({ id }) => id);

describe('the list of questions', () => {
  test('goes category by category, ours in their order and others behind', () => {
    expect(categoriesOf(benchmark)).toEqual(['writing', 'math', 'own']);
    expect(ids({})).toEqual(['3', '2', '1']);
  });

  test('is searched through IDs, turns and references of every language, whatever the capitals', () => {
    expect(ids({ text: 'gedicht' })).toEqual(['3']);
    expect(ids({ text: 'GRÜSSE' })).toEqual([]);
    expect(ids({ text: ' grüße ' })).toEqual(['1']);
    expect(ids({ text: 'four' })).toEqual(['2']);
    expect(ids({ text: '2_en' })).toEqual(['2']);
    expect(ids({ text: 'dichtung' })).toEqual([]);
  });

  test('is narrowed to a category, to what was corrected, and to what lacks a translation', () => {
    expect(ids({ category: 'own' })).toEqual(['1']);
    expect(ids({ corrected: true })).toEqual(['3']);
    expect(ids({ gaps: true })).toEqual(['2']);
    expect(ids({ gaps: true, category: 'own' })).toEqual([]);
  });

  test('has all eighty of ours', async () => {
    expect(fittingQuestions(await ourBenchmark('tandem-80'), everyQuestion)).toHaveLength(80);
  });
});
