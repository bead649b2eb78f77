import { FigureCount, type SetFigures } from '#core/corpora/figures.ts';
import { everyEntry, matcher, type SetFilter } from '#core/corpora/filter.ts';
import { SetImport } from '#core/corpora/import-set.ts';
import {
  type ImportRequest,
  type MadeFile,
  nameOfFiles,
  oursKey,
  type Progress,
  type SelectProgress,
  type SetFacts,
  type ShownEntry,
  summaryOf,
} from '#core/corpora/library.ts';
import {
  languagesOf,
  type Missing,
  missingTranslations,
  type Nature,
  ourEntry,
  plainEntry,
  type SetEntry,
} from '#core/corpora/parallel-set.ts';
import {
  type Composition,
  compositionOf,
  mixtureFileName,
  setMixtureLines,
  trainable,
} from '#core/corpora/set-mixture.ts';
import { type SampledDialogue, tokenSample } from '#core/corpora/token-fairness.ts';
import type { CorpusEntry } from '#core/corpus/generate.ts';
import { Division } from '#core/corpus/split.ts';
import { type Language, languageCodes } from '#core/languages.ts';
import { type Mixture, mixtureNamed, type MixtureSize } from '#core/mixtures/mixtures.ts';
import { readValues } from './read-values.ts';
import type { SetShelf } from './set-shelf.ts';

/** A set in memory, and what was worked out about it. */
interface OpenSet {
  entries: SetEntry[];
  languages: Language[];
  /** positions in `entries`; null: all of them */
  selected: number[] | null;
  /** goes up with each selection, so that an earlier one ends */
  selections: number;
  figures: SetFigures | null;
  trainable: SetEntry[] | null;
}

/** Our corpus: how many IDs it will have, and what gives them. */
export interface OwnCorpus {
  ids: number;
  entries(): Iterable<CorpusEntry>;
}

/** so long may one step keep others waiting */
const stepMs = 40;
/** a piece of a file that is being made, in UTF-16 units */
const pieceLength = 1 << 20;

/** The library of parallel sets: ours, made when asked for, and imported ones. Everything long comes in steps and can be left. */
export class Corpora {
  readonly #shelf: SetShelf;
  readonly #own: OwnCorpus;
  readonly #open = new Map<string, OpenSet>();
  #imported: Promise<Map<string, SetFacts>> | null = null;
  #ours: SetFacts = unmade;

  constructor(shelf: SetShelf, own: OwnCorpus) {
    this.#shelf = shelf;
    this.#own = own;
  }

  async sets(): Promise<SetFacts[]> {
    return [this.#ours, ...(await this.#known()).values()];
  }

  async *make(): AsyncGenerator<Progress, void, void> {
    if (this.#ours.ids > 0) return;
    const { ids } = this.#own;
    const made: CorpusEntry[] = [];
    const set = opened([], languageCodes);
    const division = new Division();
    const pulse = new Pulse();
    let whole = false;
    this.#open.set(oursKey, set);
    try {
      yield { kind: 'progress', done: 0, total: ids };
      for (const entry of this.#own.entries()) {
        made.push(entry);
        set.entries.push(ourEntry(entry, null));
        division.add(entry);
        if (pulse.due()) yield { kind: 'progress', done: made.length, total: ids };
      }
      const splits = division.splits();
      set.entries = made.map((entry) => ourEntry(entry, splits.get(entry.id)!));
      this.#ours = { ...unmade, ...summaryOf(set.entries, languageCodes) };
      whole = true;
    } finally {
      if (!whole) this.#open.delete(oursKey);
    }
  }

  async *import({
    files,
    nature,
  }: ImportRequest<File>): AsyncGenerator<Progress | { kind: 'imported'; set: SetFacts }, void, void> {
    const importing = new SetImport();
    for await (const step of readValues(files)) {
      if (step.kind === 'file') importing.begin(step.name);
      else if (step.kind === 'value') importing.add(step);
      else yield step;
    }
    const plain = importing.finish();
    const entries = plain.map(plainEntry);
    const languages = languagesOf(entries);
    const name = nameOfFiles(files.map((file) => file.name));
    const facts: SetFacts = {
      ...{ key: `set-${Date.now()}`, name, kept: 'browser', nature },
      ...summaryOf(entries, languages),
    };
    let taken = false;
    let set = facts;
    try {
      const kept = yield* this.#shelf.keep(facts, plain);
      set = kept ? facts : { ...facts, kept: 'tab' };
      (await this.#known()).set(set.key, set);
      this.#open.set(set.key, opened(entries, languages));
      yield { kind: 'imported', set };
      taken = true;
    } finally {
      if (!taken) await this.remove(set.key);
    }
  }

  async label(key: string, nature: Nature): Promise<void> {
    const known = await this.#known();
    const facts = known.get(key);
    if (!facts) return;
    known.set(key, { ...facts, nature });
    if (facts.kept === 'browser') await this.#shelf.write({ ...facts, nature });
  }

  async remove(key: string): Promise<void> {
    this.#open.delete(key);
    (await this.#known()).delete(key);
    await this.#shelf.remove(key);
  }

  async clear(): Promise<void> {
    for (const key of [...(await this.#known()).keys()]) await this.remove(key);
    await this.#shelf.clear();
  }

  async *select(key: string, filter: SetFilter): AsyncGenerator<SelectProgress, void, void> {
    const set = yield* this.#opening(key);
    const turn = ++set.selections;
    if (JSON.stringify(filter) === JSON.stringify(everyEntry)) {
      set.selected = null;
      const { length } = set.entries;
      yield { kind: 'progress', done: length, total: length, found: length };
      return;
    }
    const fits = matcher(filter, set.languages.length);
    const selected: number[] = (set.selected = []);
    const pulse = new Pulse();
    for (let at = 0; at < set.entries.length; at++) {
      if (fits(set.entries[at]!)) selected.push(at);
      if (!pulse.due()) continue;
      yield { kind: 'progress', done: at + 1, total: set.entries.length, found: selected.length };
      if (set.selections !== turn) return;
    }
    yield { kind: 'progress', done: set.entries.length, total: set.entries.length, found: selected.length };
  }

  async entry(key: string, position: number): Promise<ShownEntry | null> {
    const set = this.#open.get(key);
    if (!set) return null;
    const found = set.selected?.length ?? set.entries.length;
    const entry = set.entries[set.selected ? (set.selected[position] ?? -1) : position];
    if (!entry) return null;
    const { id, task, category, split, languages } = entry;
    return { ...{ id, task, category, split, languages, position, found }, ...entry.dialogue() };
  }

  async *figures(key: string): AsyncGenerator<Progress | { kind: 'figures'; figures: SetFigures }, void, void> {
    const set = yield* this.#opening(key);
    if (!set.figures) {
      const count = new FigureCount(set.languages);
      const pulse = new Pulse();
      for (const [index, entry] of set.entries.entries()) {
        count.add(entry);
        if (pulse.due()) yield { kind: 'progress', done: index + 1, total: set.entries.length };
      }
      set.figures = count.figures();
    }
    yield { kind: 'figures', figures: set.figures };
  }

  async sample(key: string): Promise<SampledDialogue[]> {
    const { entries, languages } = await this.#opened(key);
    return tokenSample(entries, languages);
  }

  async missing(key: string, most: number): Promise<Missing[]> {
    const { entries, languages } = await this.#opened(key);
    const first: Missing[] = [];
    for (const missing of missingTranslations(entries, languages)) {
      if (first.length === most) break;
      first.push(missing);
    }
    return first;
  }

  async missingFile(key: string): Promise<MadeFile<Blob>> {
    const { entries, languages } = await this.#opened(key);
    const pieces = new Pieces();
    for (const missing of missingTranslations(entries, languages)) pieces.add(missing);
    return pieces.file('missing-translations.jsonl');
  }

  async composition(key: string, mixture: string, size: MixtureSize): Promise<Composition> {
    return compositionOf(named(mixture), size, trainables(await this.#opened(key)));
  }

  async *export(key: string, name: string, size: MixtureSize): AsyncGenerator<Progress | MadeFile<Blob>, void, void> {
    const set = yield* this.#opening(key);
    const mixture = named(name);
    const entries = trainables(set);
    const total = compositionOf(mixture, size, entries).dialogues;
    const pieces = new Pieces();
    const pulse = new Pulse();
    for (const line of setMixtureLines(mixture, size, entries)) {
      pieces.add(line);
      if (pulse.due()) yield { kind: 'progress', done: pieces.lines, total };
    }
    yield pieces.file(mixtureFileName(mixture, size));
  }

  #known(): Promise<Map<string, SetFacts>> {
    this.#imported ??= this.#shelf.list().then((list) => new Map(list.map((facts) => [facts.key, facts])));
    return this.#imported;
  }

  /** The set in memory, read if it is not there yet. */
  async *#opening(key: string): AsyncGenerator<SelectProgress, OpenSet, void> {
    const there = this.#open.get(key);
    if (there) return there;
    const entries: SetEntry[] = [];
    for await (const step of this.#shelf.read(key)) {
      if (step.kind === 'entry') entries.push(plainEntry(step.entry));
      else yield { ...step, found: 0 };
    }
    const set = opened(entries, languagesOf(entries));
    this.#open.set(key, set);
    return set;
  }

  async #opened(key: string): Promise<OpenSet> {
    const opening = this.#opening(key);
    for (;;) {
      const step = await opening.next();
      if (step.done === true) return step.value;
    }
  }
}

const unmade: SetFacts = {
  ...{ key: oursKey, name: '', kept: 'ours', nature: 'synthetic', ids: 0, incomplete: 0, divided: true },
  languages: [],
  tasks: [],
};

function opened(entries: SetEntry[], languages: Language[]): OpenSet {
  return { entries, languages, selected: null, selections: 0, figures: null, trainable: null };
}

function trainables(set: OpenSet): SetEntry[] {
  return (set.trainable ??= trainable(set.entries));
}

function named(mixture: string): Mixture {
  const found = mixtureNamed(mixture);
  if (!found) throw new Error(`no mixture ${mixture}`);
  return found;
}

/** Says when a step has lasted long enough. */
class Pulse {
  #since = Date.now();

  due(): boolean {
    const now = Date.now();
    if (now - this.#since < stepMs) return false;
    this.#since = now;
    return true;
  }
}

/** A file of lines under way: what is finished lies with the browser, not in the memory of script. */
class Pieces {
  readonly #blobs: Blob[] = [];
  #text = '';
  lines = 0;

  add(value: unknown): void {
    this.#text += `${JSON.stringify(value)}\n`;
    this.lines++;
    if (this.#text.length > pieceLength) this.#flush();
  }

  file(name: string): MadeFile<Blob> {
    this.#flush();
    return { kind: 'file', name, lines: this.lines, content: new Blob(this.#blobs, { type: 'application/jsonl' }) };
  }

  #flush(): void {
    this.#blobs.push(new Blob([this.#text]));
    this.#text = '';
  }
}
