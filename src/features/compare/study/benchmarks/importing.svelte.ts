import type { Benchmark } from '#core/benchmarks/benchmark.ts';
import type { Fault, NamedText } from '#core/benchmarks/faults.ts';
import { readBenchmark } from '#core/benchmarks/read-benchmark.ts';
import { type ImportedModel, readModelAnswers } from '#core/exchange/model-answers.ts';
import { Activity } from '#state/activity.svelte.ts';
import type { Gathered, GatherStep } from './gather.ts';
import { type BenchmarkSummary, summaryOf } from './library.svelte.ts';
import { freeName, nameProblem, passesForOurs, tidyName } from './names.ts';

/** What files hold, before anything of it is kept. */
export interface Review {
  /** of the good lines */
  benchmark: Benchmark;
  summary: BenchmarkSummary;
  faults: readonly Fault[];
  /** who answered its questions; answers belong to a study, and are not kept with it */
  models: readonly Pick<ImportedModel, 'model' | 'answers' | 'missing' | 'failed'>[];
  /** paths of files with answers or judgments, where there is no question that they could be to */
  apart: readonly string[];
  /** paths of files that were not opened */
  leftOut: readonly string[];
}

/** @throws Error where the reader itself is wrong; whatever the files hold becomes a fault */
export function reviewOf({ files, faults, leftOut }: Gathered): Review {
  const { benchmark, faults: found, others } = readBenchmark(files);
  const answers = others.filter(({ kind }) => kind === 'answers').map(({ file }) => file);
  const asked = benchmark.questions.length > 0;
  const read = asked ? readModelAnswers(answers, benchmark) : { models: [], faults: [] };
  // lines of answers that are no JSON have been found by both
  const once = asked ? found.filter(({ file }) => !answers.some(({ path }) => path === file)) : found;
  const apart = others.filter(({ kind }) => kind === 'judgments' || !asked);
  return {
    benchmark,
    summary: summaryOf(benchmark),
    faults: inOrder([...faults, ...once, ...read.faults], files),
    models: read.models,
    apart: apart.map(({ file }) => file.path),
    leftOut,
  };
}

/** As the files were given; those that were not even opened first. */
function inOrder(faults: readonly Fault[], files: readonly NamedText[]): Fault[] {
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const place = ({ file }: Fault) => order.get(file) ?? -1;
  return faults.toSorted((one, other) => place(one) - place(other) || one.line - other.line);
}

/** From files to a benchmark that its reader agrees to. */
export class Importing {
  readonly activity = new Activity();
  review = $state.raw<Review | null>(null);
  /** as typed */
  name = $state('');
  /** where there is one of that name already: the new one takes its place */
  replace = $state(false);
  taken = $state.raw<readonly string[]>([]);
  readonly #takenNames: () => Promise<string[]>;

  /** @param takenNames  that imported benchmarks have */
  constructor(takenNames: () => Promise<string[]>) {
    this.#takenNames = takenNames;
  }

  readonly tidy = $derived(tidyName(this.name));
  readonly nameProblem = $derived(nameProblem(this.tidy, this.taken));
  /** for the new one, where both are to stay */
  readonly otherName = $derived(freeName(this.tidy, this.taken));

  /**
   * Reads what the stream gathers, and shows it for review.
   * @throws what the stream throws
   */
  async read(stream: AsyncIterable<GatherStep>): Promise<void> {
    this.drop();
    const gathered = await this.activity.follow<Gathered, Exclude<GatherStep, Gathered>>(stream);
    if (!gathered) return;
    const review = reviewOf(gathered);
    this.taken = await this.#takenNames();
    // ours are shown as they are called; what was imported keeps its name, so that its reader is asked about the other
    const { name } = review.benchmark;
    this.name = passesForOurs(name) ? freeName(name, this.taken) : tidyName(name);
    this.replace = false;
    this.review = review;
  }

  /** The benchmark as it is to be kept, and whether in the place of another; null: not under this name. */
  get wanted(): { benchmark: Benchmark; replace: boolean } | null {
    const { review, nameProblem, tidy, replace, otherName } = this;
    if (!review || review.benchmark.questions.length === 0 || nameProblem === 'empty' || nameProblem === 'ours')
      return null;
    const name = nameProblem === 'taken' && !replace ? otherName : tidy;
    return { benchmark: { ...review.benchmark, name }, replace: nameProblem === 'taken' && replace };
  }

  drop(): void {
    this.activity.stop();
    this.review = null;
  }
}
