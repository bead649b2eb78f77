import type { SetFigures } from '#core/corpora/figures.ts';
import { everyEntry, type SetFilter } from '#core/corpora/filter.ts';
import { oursKey, type SetFacts, type ShownEntry } from '#core/corpora/library.ts';
import type { Missing, Nature } from '#core/corpora/parallel-set.ts';
import type { Composition } from '#core/corpora/set-mixture.ts';
import { type TokenFairness, tokenFairness } from '#core/corpora/token-fairness.ts';
import type { Language } from '#core/languages.ts';
import type { MixtureSize } from '#core/mixtures/mixtures.ts';
import type { CorporaApi, MadeFile } from '#protocol/corpora-api.ts';
import { Activity } from '#state/activity.svelte.ts';

/** counted without being asked: it takes no time */
const smallSet = 5000;
const missingShown = 200;
/** texts a call, so that an answer under way need not wait long */
const countAtOnce = 100;

export interface CorporaNeeds {
  /** asked anew each time: a worker that died is replaced */
  api: () => CorporaApi;
  /** hears why something failed that belongs to no place on the screen */
  report: (thrown: unknown) => void;
  /** hands a file to the reader */
  save: (file: MadeFile) => void;
}

/** The library of parallel sets as the screen shows it: which one, which of its IDs, and what was worked out. Outlives the screen. */
export class CorporaDesk {
  sets = $state.raw<SetFacts[]>([]);
  key = $state<string | null>(null);
  nature = $state<Nature>('synthetic');

  filter = $state.raw<SetFilter>(everyEntry);
  found = $state(0);
  entry = $state.raw<ShownEntry | null>(null);

  mixture = $state('ENDEFRITES');
  size = $state<MixtureSize>('full');
  composition = $state.raw<Composition | null>(null);

  figures = $state.raw<SetFigures | null>(null);
  fairness = $state.raw<(TokenFairness & { tokenizer: string }) | null>(null);
  missing = $state.raw<Missing[]>([]);

  readonly making = new Activity();
  readonly importing = new Activity();
  readonly selecting = new Activity();
  readonly counting = new Activity();
  readonly weighing = new Activity();
  readonly exporting = new Activity();
  readonly #needs: CorporaNeeds;

  constructor(needs: CorporaNeeds) {
    this.#needs = needs;
  }

  readonly chosen: SetFacts | null = $derived(this.sets.find(({ key }) => key === this.key) ?? null);
  /** there, and not just being made */
  readonly whole: boolean = $derived((this.chosen?.ids ?? 0) > 0);

  start(): Promise<void> {
    return this.#guarded(async () => {
      this.sets = await this.#api.sets();
    });
  }

  make(): Promise<void> {
    return this.#guarded(async () => {
      this.#turnTo(oursKey);
      await this.making.follow(this.#api.make(), ({ done }) => {
        if (this.key !== oursKey) return;
        this.found = done;
        if (!this.entry && done > 0) void this.show(0);
      });
      const { stopped } = this.making;
      this.sets = await this.#api.sets();
      if (this.key !== oursKey) return;
      if (stopped) this.#turnTo(null);
      else await this.#begin();
    });
  }

  import(files: readonly File[]): Promise<void> {
    return this.#guarded(async () => {
      const end = await this.importing.follow(this.#api.import({ files, nature: this.nature }));
      if (!end) return;
      this.sets = await this.#api.sets();
      await this.choose(end.set.key);
    });
  }

  label(key: string, nature: Nature): Promise<void> {
    return this.#guarded(async () => {
      await this.#api.label(key, nature);
      this.sets = await this.#api.sets();
    });
  }

  remove(key: string): Promise<void> {
    return this.#guarded(async () => {
      if (this.key === key) this.#turnTo(null);
      await this.#api.remove(key);
      this.sets = await this.#api.sets();
    });
  }

  choose(key: string): Promise<void> {
    return this.#guarded(async () => {
      this.#turnTo(key);
      if (this.whole) await this.#begin();
      else if (this.making.running) await this.show(0);
    });
  }

  /** Narrows what is gone through; what fits is shown as soon as it is found. */
  select(changes: Partial<SetFilter>): Promise<void> {
    const { key } = this;
    if (key === null) return Promise.resolve();
    const filter = (this.filter = { ...this.filter, ...changes });
    // what is shown stays until there is something else, so that the page does not jump
    let fresh = false;
    return this.#guarded(async () => {
      await this.selecting.follow(this.#api.select(key, filter), ({ found }) => {
        if (filter !== this.filter) return;
        this.found = found;
        if (fresh || found === 0) return;
        fresh = true;
        void this.show(0);
      });
      if (filter === this.filter && this.found === 0) this.entry = null;
    });
  }

  /** @param position  in the selection; beyond its ends it goes on at the other */
  show(position: number): Promise<void> {
    const { key, found } = this;
    if (key === null) return Promise.resolve();
    return this.#guarded(async () => {
      const entry = await this.#api.entry(key, found > 0 ? (position + found) % found : position);
      if (!entry || key !== this.key) return;
      this.entry = entry;
      this.found = entry.found;
    });
  }

  compose(changes: { mixture?: string; size?: MixtureSize } = {}): Promise<void> {
    Object.assign(this, changes);
    const { key, mixture, size } = this;
    if (key === null || !this.whole) return Promise.resolve();
    return this.#guarded(async () => {
      const composition = await this.#api.composition(key, mixture, size);
      if (key === this.key && mixture === this.mixture && size === this.size) this.composition = composition;
    });
  }

  export(): Promise<void> {
    const { key, mixture, size } = this;
    if (key === null) return Promise.resolve();
    return this.#guarded(async () => {
      const file = await this.exporting.follow(this.#api.export(key, mixture, size));
      if (file) this.#needs.save(file);
    });
  }

  exportMissing(): Promise<void> {
    const { key } = this;
    if (key === null) return Promise.resolve();
    return this.#guarded(async () => this.#needs.save(await this.#api.missingFile(key)));
  }

  count(): Promise<void> {
    const { key } = this;
    if (key === null) return Promise.resolve();
    return this.#guarded(async () => {
      const end = await this.counting.follow(this.#api.figures(key));
      if (end && key === this.key) this.figures = end.figures;
    });
  }

  /** Counts tokens of a sample. @param tokenizer  whose, for the table @param countEach  tokens of each text */
  weigh(tokenizer: string, countEach: (texts: string[]) => Promise<number[]>): Promise<void> {
    const { key } = this;
    if (key === null) return Promise.resolve();
    return this.#guarded(async () => {
      const end = await this.weighing.follow(weigh(await this.#api.sample(key), countEach));
      if (end && key === this.key) this.fairness = { ...end.fairness, tokenizer };
    });
  }

  /** A set that is all there: its first ID, its mixture, and its figures if they take no time. */
  async #begin(): Promise<void> {
    const { key, chosen } = this;
    await this.select({});
    if (key !== this.key || key === null || !chosen) return;
    await this.compose();
    if (chosen.incomplete > 0) this.missing = await this.#api.missing(key, missingShown);
    if (chosen.ids <= smallSet) await this.count();
  }

  #turnTo(key: string | null): void {
    for (const activity of [this.selecting, this.counting, this.weighing, this.exporting]) activity.stop();
    this.key = key;
    this.filter = everyEntry;
    this.found = 0;
    this.entry = this.composition = this.figures = this.fairness = null;
    this.missing = [];
  }

  get #api(): CorporaApi {
    return this.#needs.api();
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.#needs.report(thrown);
    }
  }
}

async function* weigh(
  sample: Awaited<ReturnType<CorporaApi['sample']>>,
  countEach: (texts: string[]) => Promise<number[]>,
): AsyncGenerator<
  { kind: 'progress'; done: number; total: number } | { kind: 'fairness'; fairness: TokenFairness },
  void,
  void
> {
  const languages = Object.keys(sample[0]?.texts ?? {}) as Language[];
  const texts = languages.map((language) => sample.flatMap((dialogue) => dialogue.texts[language] ?? []));
  const total = texts.reduce((sum, list) => sum + list.length, 0);
  const tokens: Partial<Record<Language, number[]>> = {};
  let done = 0;
  for (const [index, language] of languages.entries()) {
    const counts: number[] = (tokens[language] = []);
    const list = texts[index]!;
    for (let at = 0; at < list.length; at += countAtOnce) {
      const counted = await countEach(list.slice(at, at + countAtOnce));
      counts.push(...counted);
      done += counted.length;
      yield { kind: 'progress', done, total };
    }
  }
  yield { kind: 'fairness', fairness: tokenFairness(sample, tokens) };
}
