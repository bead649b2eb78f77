import type { ParallelQuestion } from './parallel-question.ts';
import { tandem80 } from './tandem-80/index.ts';
import { tandemMini } from './tandem-mini/index.ts';

/** The benchmarks that come with the workbench, by the name that commands and files use. */
export const ourBenchmarks = { 'tandem-80': tandem80, 'tandem-mini': tandemMini } as const satisfies Record<
  string,
  readonly ParallelQuestion[]
>;

export type OurBenchmark = keyof typeof ourBenchmarks;

export const ourBenchmarkNames = Object.keys(ourBenchmarks) as OurBenchmark[];
