import { languageCodes } from '../languages.ts';
import type { Question } from './fastchat.ts';
import { type ParallelQuestion, questionIn } from './parallel-question.ts';
import { tandem80 } from './tandem-80/index.ts';
import { tandemMini } from './tandem-mini/index.ts';

/** The benchmarks that come with the workbench, by the name that commands and files use. */
export const ourBenchmarks = { 'tandem-80': tandem80, 'tandem-mini': tandemMini } as const satisfies Record<
  string,
  readonly ParallelQuestion[]
>;

export type OurBenchmark = keyof typeof ourBenchmarks;

export const ourBenchmarkNames = Object.keys(ourBenchmarks) as OurBenchmark[];

/** Every question of ours in every language, with what its answers can be held against. */
export function checkableQuestions(): Question[] {
  return Object.values<readonly ParallelQuestion[]>(ourBenchmarks).flatMap((questions) =>
    languageCodes.flatMap((language) => questions.map((question) => questionIn(question, language))),
  );
}
