import { type Benchmark, gapsOf, type Wording, type WordingText } from '#core/benchmarks/benchmark.ts';
import { correct, correctionsOf, sameWording } from '#core/benchmarks/corrections.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Language } from '#core/languages.ts';
import {
  type BenchmarkFacts,
  benchmarkNamed,
  benchmarkTitle,
  isOurBenchmark,
  mapBenchmarks,
} from '#state/benchmark-library.ts';
import type { BenchmarkRecord } from '#storage/benchmarks.ts';
import type { Storage } from '#storage/open.ts';
import { categoriesOf } from './filter.ts';

/** What is in a benchmark, in numbers. */
export interface BenchmarkSummary extends BenchmarkFacts {
  categories: number;
  corrections: number;
  /** questions that lack a translation */
  incomplete: number;
  /** questions with a reference in one language at least, for people or for a judge */
  references: number;
  promptSets: number;
  /** milliseconds since 1970; null: it came with the workbench */
  importedAt: number | null;
}

export function summaryOf(benchmark: Benchmark | BenchmarkRecord): BenchmarkSummary {
  const { name, languages, questions, promptSets } = benchmark;
  const referred = questions.filter(({ wordings }) => Object.values(wordings).some(hasReference));
  return {
    ...{ name, title: benchmarkTitle(name), ours: isOurBenchmark(name), languages, questions: questions.length },
    categories: categoriesOf(benchmark).length,
    corrections: correctionsOf(benchmark).length,
    incomplete: gapsOf(benchmark).length,
    references: referred.length,
    promptSets: promptSets.length,
    importedAt: 'importedAt' in benchmark ? benchmark.importedAt : null,
  };
}

function hasReference({ reference, judgeReferences }: Wording): boolean {
  return judgeReferences.length > 0 || (reference ?? []).some((text) => text !== '');
}

/** Another wording of one question in one language. */
export interface Correcting {
  question: string;
  language: Language;
  /** as its reader saw it */
  from: Wording;
  to: WordingText;
}

interface LibraryNeeds {
  storage: Pick<Storage, 'benchmarks'>;
  /** tells other tabs which benchmark has changed; null: there are none to tell */
  channel: Pick<BroadcastChannel, 'addEventListener' | 'postMessage'> | null;
  report: (thrown: unknown) => void;
  now?: () => number;
}

/** The benchmarks of this browser, and the one that is open. */
export class BenchmarkLibrary {
  /** null while they are being read */
  summaries = $state.raw<readonly BenchmarkSummary[] | null>(null);
  /** null while it is being read, or none is open; its benchmark is null where there is none of that name */
  open = $state.raw<{ name: string; benchmark: Benchmark | null } | null>(null);
  readonly #needs: LibraryNeeds;
  #wanted: string | null = null;

  constructor(needs: LibraryNeeds) {
    this.#needs = needs;
    needs.channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') void this.#changed(data);
    });
  }

  async list(): Promise<void> {
    try {
      this.summaries = await mapBenchmarks(this.#needs.storage, summaryOf);
    } catch (thrown) {
      this.#needs.report(thrown);
      this.summaries ??= [];
    }
  }

  /** Names that another benchmark cannot have; ours apart. */
  async takenNames(): Promise<string[]> {
    return this.#needs.storage.benchmarks.map(({ name }) => name);
  }

  /** Shows a benchmark; null: none any more. */
  async show(name: string | null): Promise<void> {
    this.#wanted = name;
    if (this.open?.name !== name) this.open = null;
    if (name === null) return;
    try {
      const benchmark = await benchmarkNamed(this.#needs.storage, name);
      // whoever has gone on meanwhile waits for another one
      if (this.#wanted === name) this.open = { name, benchmark };
    } catch (thrown) {
      this.#needs.report(thrown);
    }
  }

  /**
   * Keeps a benchmark under its name. @param replace  one of that name goes
   * @throws WorkbenchError benchmark/name-taken, and what the storage throws
   */
  async keep(benchmark: Benchmark, replace = false): Promise<void> {
    const { name } = benchmark;
    if (isOurBenchmark(name)) throw new WorkbenchError('benchmark/name-taken', { name });
    const importedAt = (this.#needs.now ?? Date.now)();
    await this.#needs.storage.benchmarks.change(name, (there) => {
      if (there && !replace) throw new WorkbenchError('benchmark/name-taken', { name });
      const { languages, questions, promptSets } = benchmark;
      return { name, languages, questions, promptSets, importedAt };
    });
    await this.#changedHere(name);
  }

  async remove(name: string): Promise<void> {
    await this.#needs.storage.benchmarks.delete(name);
    await this.#changedHere(name);
  }

  /**
   * Puts another wording in the place of the one that its reader saw.
   * @throws WorkbenchError benchmark/gone, and benchmark/changed-elsewhere where that is not what stands there now
   */
  async correct(name: string, { question, language, from, to }: Correcting): Promise<void> {
    await this.#needs.storage.benchmarks.change(name, (record) => {
      if (!record) throw new WorkbenchError('benchmark/gone', { name });
      const now = record.questions.find(({ id }) => id === question)?.wordings[language];
      if (!now || !sameWording(now, from) || now.earlier.length !== from.earlier.length) {
        throw new WorkbenchError('benchmark/changed-elsewhere', { question, language });
      }
      return { ...record, ...correct(record, question, language, to) };
    });
    await this.#changedHere(name);
  }

  async #changedHere(name: string): Promise<void> {
    this.#needs.channel?.postMessage(name);
    await this.#changed(name);
  }

  async #changed(name: string): Promise<void> {
    if (this.summaries) await this.list();
    if (this.#wanted === name) await this.show(name);
  }
}
