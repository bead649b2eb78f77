import type { Benchmark } from '#core/benchmarks/benchmark.ts';
import type { Table } from './table.ts';

/** A benchmark that was imported, with earlier wordings, references and judge prompts. Its name is the key. */
export interface BenchmarkRecord extends Benchmark {
  /** milliseconds since 1970 */
  importedAt: number;
}

export type BenchmarkRecords = Table<BenchmarkRecord>;
