import { SvelteMap } from 'svelte/reactivity';
import type { Language } from '#core/languages.ts';
import type { Workbench } from '#state/workbench.ts';
import type { Draft } from './draft.ts';
import { everyQuestion, type QuestionFilter } from './filter.ts';
import { Importing } from './importing.svelte.ts';
import { BenchmarkLibrary } from './library.svelte.ts';

/** How a benchmark was left: what is listed, and where in it one was. */
export interface Place {
  filter: QuestionFilter;
  /** the question last opened */
  question: string | null;
  /** of the page, in pixels */
  scrollTop: number;
}

/** What outlives the screen: it is there again when one comes back. */
export class BenchmarkDesk {
  readonly library: BenchmarkLibrary;
  readonly importing: Importing;
  /** languages that are not to be seen beside the others */
  hidden = $state.raw<ReadonlySet<Language>>(new Set());
  /** corrections that are being written, by `draftKey` */
  readonly drafts = new SvelteMap<string, Draft>();
  readonly #places = new Map<string, Place>();

  constructor({ storage, problems }: Pick<Workbench, 'storage' | 'problems'>) {
    const alone = storage.problem !== null || typeof BroadcastChannel === 'undefined';
    this.library = new BenchmarkLibrary({
      storage,
      channel: alone ? null : new BroadcastChannel('tandem-benchmarks'),
      report: (thrown) => problems.show(thrown),
    });
    this.importing = new Importing(() => this.library.takenNames());
  }

  /** @param name  of a benchmark */
  place(name: string): Place {
    return this.#places.get(name) ?? { filter: everyQuestion, question: null, scrollTop: 0 };
  }

  remember(name: string, place: Partial<Place>): void {
    this.#places.set(name, { ...this.place(name), ...place });
  }
}

/** Of a benchmark's question in a language. */
export function draftKey(benchmark: string, question: string, language: Language): string {
  return JSON.stringify([benchmark, question, language]);
}

/** One a page. */
const desks = new WeakMap<Workbench, BenchmarkDesk>();

export function benchmarkDeskOf(workbench: Workbench): BenchmarkDesk {
  let desk = desks.get(workbench);
  if (!desk) desks.set(workbench, (desk = new BenchmarkDesk(workbench)));
  return desk;
}
