import { type Benchmark, parallelBenchmark } from '#core/benchmarks/benchmark.ts';
import type { OurBenchmark } from '#core/benchmarks/ours.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Language } from '#core/languages.ts';
import type { BenchmarkRecord } from '#storage/benchmarks.ts';
import type { Storage } from '#storage/open.ts';

/** A benchmark of the library as a list shows it. */
export interface BenchmarkFacts {
  /** the key, unique in the library */
  name: string;
  title: string;
  /** comes with the workbench and cannot be changed */
  ours: boolean;
  languages: readonly Language[];
  /** how many */
  questions: number;
}

/** Names that people read; what was imported is called what it was named. */
const titles: Record<OurBenchmark, string> = { 'tandem-80': 'Tandem-80', 'tandem-mini': 'Tandem-Mini' };

export const ourBenchmarkNames = Object.keys(titles) as OurBenchmark[];

export function isOurBenchmark(name: string): name is OurBenchmark {
  return Object.hasOwn(titles, name);
}

export function benchmarkTitle(name: string): string {
  return isOurBenchmark(name) ? titles[name] : name;
}

const made = new Map<OurBenchmark, Benchmark>();

/**
 * One of ours, put together when it is first asked for. Their texts are a script of their own: whoever only judges answers does without.
 * @throws WorkbenchError source/unreachable where that script cannot be had
 */
export async function ourBenchmark(name: OurBenchmark): Promise<Benchmark> {
  const there = made.get(name);
  if (there) return there;
  const { ourBenchmarks } = await import('#core/benchmarks/ours.ts').catch(() => {
    throw new WorkbenchError('source/unreachable', { address: location.host });
  });
  const benchmark = parallelBenchmark(name, ourBenchmarks[name]);
  made.set(name, benchmark);
  return benchmark;
}

/** What `pick` makes of each benchmark: ours first, then the imported ones by name. */
export async function mapBenchmarks<T>(
  { benchmarks }: Pick<Storage, 'benchmarks'>,
  pick: (benchmark: Benchmark | BenchmarkRecord) => T,
): Promise<T[]> {
  const imported = await benchmarks.map(pick);
  const ours = await Promise.all(ourBenchmarkNames.map(ourBenchmark));
  return [...ours.map(pick), ...imported];
}

export function listBenchmarks(storage: Pick<Storage, 'benchmarks'>): Promise<BenchmarkFacts[]> {
  return mapBenchmarks(storage, ({ name, languages, questions }) => ({
    ...{ name, title: benchmarkTitle(name), ours: isOurBenchmark(name), languages, questions: questions.length },
  }));
}

/** @returns null where the library has none of that name */
export async function benchmarkNamed(
  { benchmarks }: Pick<Storage, 'benchmarks'>,
  name: string,
): Promise<Benchmark | null> {
  return isOurBenchmark(name) ? ourBenchmark(name) : ((await benchmarks.get(name)) ?? null);
}
