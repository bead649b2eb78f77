import type { Benchmark, BenchmarkQuestion } from '#core/benchmarks/benchmark.ts';
import { categories as known } from '#core/corpus/task.ts';

/** What of a benchmark is listed. */
export interface QuestionFilter {
  /** null: all */
  category: string | null;
  /** somewhere in the ID, a turn or a reference, in whatever language; capitals do not matter */
  text: string;
  /** only those with a corrected wording */
  corrected: boolean;
  /** only those that lack a translation */
  gaps: boolean;
}

export const everyQuestion: QuestionFilter = { category: null, text: '', corrected: false, gaps: false };

/** The questions that fit, category by category. */
export function fittingQuestions(benchmark: Benchmark, filter: QuestionFilter): BenchmarkQuestion[] {
  const { languages, questions } = benchmark;
  const wanted = filter.text.trim().toLowerCase();
  const fitting = questions.filter(
    (question) =>
      (filter.category === null || question.category === filter.category) &&
      (!filter.corrected || languages.some((language) => question.wordings[language]?.corrected)) &&
      (!filter.gaps || languages.some((language) => !question.wordings[language])) &&
      (wanted === '' || wordsOf(question).includes(wanted)),
  );
  const order = new Map(categoriesOf(benchmark).map((category, index) => [category, index]));
  return fitting.sort((one, other) => order.get(one.category)! - order.get(other.category)!);
}

/** Those that occur: ours in their order, then others in theirs. */
export function categoriesOf({ questions }: Benchmark): string[] {
  const here = new Set(questions.map(({ category }) => category));
  const ours = known.filter((category) => here.has(category));
  return [...ours, ...[...here].filter((category) => !(ours as string[]).includes(category))];
}

/** All that can be searched in a question; kept as long as the question, since every letter typed asks for it again. */
const searched = new WeakMap<BenchmarkQuestion, string>();

function wordsOf(question: BenchmarkQuestion): string {
  let words = searched.get(question);
  if (words === undefined) {
    const texts = Object.values(question.wordings).flatMap(({ questionId, turns, reference }) => [
      String(questionId),
      ...turns,
      ...(reference ?? []),
    ]);
    searched.set(question, (words = texts.join('\n').toLowerCase()));
  }
  return words;
}
