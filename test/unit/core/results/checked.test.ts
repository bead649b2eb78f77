import { expect, test } from 'vitest';
import { inEveryLanguage } from '#core/benchmarks/parallel-question.ts';
import { tandemMini } from '#core/benchmarks/tandem-mini/index.ts';
import { WorkbenchError } from '#core/errors.ts';
import { checkedAnswers } from '#core/results/checked-answers.ts';
import { checkedPart } from '#core/results/checked.ts';
import { areAnswers, ResultsLibrary } from '#core/results/library.ts';
import { everything, type Request } from '#core/results/request.ts';
import { usualResampling } from '#core/stats/bootstrap.ts';
import { exampleAnswers } from '../../../fixtures/checked-answers.ts';
import { jsonl, twelveVotes } from '../../../fixtures/result-files.ts';

const [german, mixture] = ['Tandem · DE', 'Tandem · ENDEFRITES'];
const request: Request = {
  ...{ sources: ['example'], filter: everything, rule: 'corrected', judge: null, baseline: null, seed: 1 },
};
const nothingBehind = { category: null, language: null, label: null, model: null };
const questions = inEveryLanguage(tandemMini);

function exampleLibrary(): ResultsLibrary {
  const library = new ResultsLibrary();
  library.holdAnswers('example', exampleAnswers, 'example.jsonl', questions);
  return library;
}
const ofModel = <Row extends { model: string }>(rows: readonly Row[], model: string) =>
  rows.filter((row) => row.model === model);

test('every turn of an answer is checked against what is right, and carries what led to it', () => {
  const answers = checkedAnswers(questions, exampleAnswers);
  expect(answers).toHaveLength(120);
  const second = answers.find(({ model, turn, language }) => model === german && turn === 2 && language === 'de')!;
  expect(second).toMatchObject({ right: true, found: 'de' });
  expect(second.text).toBe(second.reference);
  expect(second.before.map(({ role }) => role)).toEqual(['user', 'assistant']);
  const strayed = answers.find(({ model, language }) => model === german && language === 'fr')!;
  expect(strayed).toMatchObject({ right: false, found: 'de' });
});

test('answers to unknown questions, and turns beyond those that were asked, are passed over', () => {
  const [answer] = exampleAnswers;
  const turns = [...answer!.choices[0]!.turns, 'more'];
  const longer = { ...answer!, choices: [{ index: 0, turns }] };
  expect(checkedAnswers(questions, [longer])).toHaveLength(2);
  expect(checkedAnswers(questions, [{ ...answer!, question_id: '81_DE' }])).toEqual([]);
});

test('shares are counted by checkpoint, language, turn and category, with intervals over questions', () => {
  const part = checkedPart(checkedAnswers(questions, exampleAnswers), usualResampling)!;
  expect(part).toMatchObject({ models: [german, mixture], languages: ['en', 'de', 'fr'] });
  expect(part.categories).toEqual(['math', 'humanities']);
  const shares = ofModel(part.byLanguage, german).map(({ language, right }) => [language, right.value, right.n]);
  expect(shares).toEqual([
    ['en', 0, 20],
    ['de', 1, 20],
    ['fr', 0, 20],
  ]);
  expect(ofModel(part.across, german)[0]!.right).toMatchObject({ n: 60, questions: 10, counted: 'answers' });
  expect(ofModel(part.across, german)[0]!.right.value).toBeCloseTo(1 / 3);
  expect(ofModel(part.rows, mixture).map(({ turn, categories }) => [turn, ...categories])).toEqual(
    [0, 0, 0].flatMap(() => [
      [1, 1, 1],
      [2, 0, 0],
    ]),
  );
});

test('without anything that can be checked there is no part', () => {
  const free = checkedAnswers(questions, exampleAnswers).map((answer) => ({ ...answer, right: null }));
  expect(checkedPart(free, usualResampling)).toBeNull();
});

test('the library tells answers from votes, and counts what could be checked', () => {
  expect(areAnswers(jsonl(exampleAnswers), 'example.jsonl')).toBe(true);
  expect(areAnswers(`\uFEFF${jsonl(exampleAnswers)}`, 'example.jsonl')).toBe(true);
  expect(areAnswers(jsonl(twelveVotes), 'votes.jsonl')).toBe(false);
  expect(areAnswers('question,verdict', 'votes.csv')).toBe(false);
  const library = new ResultsLibrary();
  const facts = library.holdAnswers('example', exampleAnswers, 'example.jsonl', questions);
  expect(facts).toEqual({ votes: 0, pairs: 0, scores: 0, checked: 120 });
});

test('a file without a model’s name is one model’s, by the name of the file', () => {
  const library = new ResultsLibrary();
  const nameless = exampleAnswers.slice(0, 1).map((answer) => ({ ...answer, model_id: '' }));
  library.holdAnswers('file', nameless, 'mine.jsonl', questions);
  const steps = [...library.report({ ...request, sources: ['file'] })];
  const overview = steps.find((step) => step.kind === 'overview')!.value;
  expect(overview).toMatchObject({ checked: 2, votes: 0, facets: { models: ['mine'] } });
});

test('answers that nothing is known of are refused with the reason', () => {
  const library = new ResultsLibrary();
  const strange = [{ ...exampleAnswers[0]!, question_id: '81_DE' }];
  expect(() => library.holdAnswers('file', strange, 'strange.jsonl', questions)).toThrow(
    new WorkbenchError('exchange/unchecked-answers', { file: 'strange.jsonl' }),
  );
});

test('behind a share stand its questions, with all answers to them', () => {
  const library = exampleLibrary();
  const page = library.checked(request, { ...nothingBehind, language: 'de', category: 'math' }, 0, 5);
  expect(page.total).toBe(10);
  expect(page.rows).toHaveLength(5);
  expect(page.rows[0]).toMatchObject({ right: 2, answers: 2, place: { category: 'math', language: 'de', turn: 1 } });
  const detail = library.checkedAnswers(request, page.rows[1]!.key)!;
  expect(detail.answers.map(({ model, right }) => [model, right])).toEqual([
    [german, true],
    [mixture, false],
  ]);
  expect(detail.before).toHaveLength(2);
  expect(library.checkedAnswers(request, 'nothing')).toBeNull();
});

test('a filter leaves answers out of figures, questions and files alike', () => {
  const library = exampleLibrary();
  const french: Request = { ...request, filter: { ...everything, language: 'fr', turn: 1 } };
  const steps = [...library.report(french)];
  expect(steps.find((step) => step.kind === 'checked')!.value).toMatchObject({ languages: ['fr'] });
  expect(library.checked(french, nothingBehind, 0, 100).total).toBe(10);
  const csv = library.file(french, 'csv')!;
  expect(csv.name).toBe('tandem-answers.csv');
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(21);
  const [first] = library.file(french, 'jsonl')!.text.split('\n');
  expect(JSON.parse(first!)).toMatchObject({
    language: 'French',
    turn: 1,
    model: german,
    right: false,
    answer_language: 'de',
  });
});

test('how often answers are in another language is told of checked answers, too', () => {
  const steps = [...exampleLibrary().report(request)];
  const rows = steps.find((step) => step.kind === 'languages')!.value;
  const french = rows.find(({ model, language }) => model === german && language === 'fr')!;
  expect(french.wrong.share).toMatchObject({ value: 1, n: 20 });
});
