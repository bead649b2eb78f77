import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Language } from '#core/languages.ts';
import type { Workbench } from '#state/workbench.ts';
import type { Draft } from './draft.ts';
import { Importing } from './importing.svelte.ts';
import { BenchmarkLibrary } from './library.svelte.ts';
import { Places } from './places.ts';

/** What outlives the screen: it is there again when one comes back. */
export class BenchmarkDesk {
  readonly library: BenchmarkLibrary;
  readonly importing: Importing;
  /** languages that are not to be seen beside the others */
  readonly hidden = new SvelteSet<Language>();
  /** corrections that are being written, by `draftKey` */
  readonly drafts = new SvelteMap<string, Draft>();
  readonly places = new Places();

  constructor({ storage, problems }: Pick<Workbench, 'storage' | 'problems'>) {
    const alone = storage.problem !== null || typeof BroadcastChannel === 'undefined';
    this.library = new BenchmarkLibrary({
      storage,
      channel: alone ? null : new BroadcastChannel('tandem-benchmarks'),
      report: (thrown) => problems.show(thrown),
    });
    this.importing = new Importing(() => this.library.takenNames());
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
