import type { Progress } from '#core/corpora/library.ts';
import { WorkbenchError } from '#core/errors.ts';
import { namedVotes, type NamedVotes } from '#core/exchange/named-votes.ts';
import {
  belongsTo,
  type Bundle,
  bundleOf,
  type Participant,
  sharedPseudonyms,
  type Subject,
  subjectOf,
  withoutAnnotator,
} from '#core/studies/bundle.ts';
import { coverageOf } from '#core/studies/coverage.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import { united } from '#core/studies/merge.ts';
import { reportsOf } from '#core/studies/reports.ts';
import { standingOf } from '#core/studies/standing.ts';
import { readStudy } from '#core/studies/study-file.ts';
import type { Study } from '#core/studies/study.ts';
import { Activity } from '#state/activity.svelte.ts';
import { counted, gatherStudy, type StudyVotes, undisputed } from '#state/gathered.ts';
import { appVersion } from '#state/version.ts';
import type { Storage } from '#storage/open.ts';
import type { StudyRecord } from '#storage/studies.ts';
import { type TakenFile, type TakenFiles, takeIn } from './take-in.ts';

type Kept = Pick<Storage, 'votes' | 'studies' | 'sessions'>;

/** What a finished study shows: whose answers were judged. */
export interface Named {
  gathered: StudyVotes;
  votes: NamedVotes;
}

/** events that one transaction takes: progress can be shown in between, and a crash leaves whole steps */
const stepEvents = 500;

/** What has been handed in to a study that this browser organises. */
export class HandedIn {
  readonly study: Study;
  record = $state.raw() as StudyRecord;
  /** null until it has been read */
  votes = $state.raw<Pick<Bundle, 'participants' | 'events' | 'conflicts'> | null>(null);
  /** null until the study is finished and its seals are open */
  named = $state.raw<Named | null>(null);
  /** what became of the files that came last */
  taken = $state.raw<TakenFile[]>([]);
  readonly activity = new Activity();

  readonly #storage: Kept;
  readonly #id: string;
  #known: Subject | null = null;

  readonly #standing = $derived.by(() => standingOf(this.votes ? counted(this.votes.events, this.record) : []));
  readonly reports = $derived.by(() => reportsOf(this.study, this.votes?.participants ?? [], this.#standing));
  readonly coverage = $derived.by(() => coverageOf(this.study, this.#standing.votes));
  /** pseudonyms that came from more than one sitting */
  readonly shared = $derived.by(() => sharedPseudonyms({ participants: this.votes?.participants ?? [] }));

  /**
   * @param record  with a file: it was handed out
   * @throws WorkbenchError study/…
   */
  constructor(storage: Kept, record: StudyRecord & { file: string }) {
    this.#storage = storage;
    this.#id = record.id;
    this.record = record;
    this.study = readStudy(record.file, record.name);
  }

  /** Reads what is kept; calls itself again when another tab has kept more. @returns how to stop that */
  watch(report: (thrown: unknown) => void): () => void {
    const read = (): void => void this.read().catch(report);
    read();
    return this.#storage.votes.watch((study) => {
      if (study === this.#id && !this.activity.running) read();
    });
  }

  /** @throws WorkbenchError storage/… */
  async read(): Promise<void> {
    const { record, ...votes } = await this.#here();
    Object.assign(this, { record, votes });
    // a thousand seals take a moment: what needs no names does not wait for them
    this.named = record.finishedAt === null ? null : await this.#names(votes.events);
  }

  /** All of it as one bundle. */
  bundle(): Bundle {
    return this.#bundleOf(this.votes ?? { participants: [], events: [], conflicts: [] });
  }

  /**
   * Takes any number of files. The same one again changes nothing.
   * @throws WorkbenchError storage/…: what was not kept can be taken once more
   */
  async take(files: readonly File[]): Promise<void> {
    if (this.activity.running) return;
    this.taken = [];
    try {
      const taken = await this.activity.follow(this.#taking(files));
      if (taken) this.taken = taken.files;
    } finally {
      await this.read();
    }
  }

  /** Takes an annotator out, as that person may ask: nothing of it stays in this browser. */
  async remove(annotator: string): Promise<void> {
    const { votes, sessions } = this.#storage;
    const bundle = withoutAnnotator(this.#bundleOf(await this.#here()), annotator);
    // first the events: what is nobody's would be in no bundle, and still be here
    await votes.deleteEvents(this.#id, annotator);
    await this.#change((record) => ({
      ...record,
      participants: record.participants.filter((participant) => participant.annotator !== annotator),
      conflicts: bundle.conflicts,
    }));
    for (const session of await sessions.map((each) => each))
      if (session.study === this.#id && session.annotator === annotator) await sessions.delete(session.id);
    this.taken = [];
    await this.read();
  }

  /** From now on names may be told, and votes count as blind no more. */
  async finish(now = Date.now()): Promise<void> {
    await this.#change((record) => ({ ...record, finishedAt: record.finishedAt ?? now }));
    await this.read();
  }

  async *#taking(files: readonly File[]): AsyncGenerator<Progress | TakenFiles, void, void> {
    const here = this.#bundleOf(await this.#here());
    let taken: TakenFiles | null = null;
    for await (const step of takeIn(files, here)) {
      // reading is half the way, keeping the other
      if (step.kind === 'progress') yield { ...step, done: step.done / 2 };
      else taken = step;
    }
    if (!taken) return;
    const { bundle, added } = taken;
    // whose they are first: an event of nobody would be in no bundle
    await this.#change((record) => {
      const before: Bundle = { ...this.#subject, events: [], ...record };
      const { participants, conflicts } = united(this.#subject, [before, bundle]);
      return { ...record, participants, conflicts };
    });
    for (let at = 0; at < added.length; at += stepEvents) {
      await this.#storage.votes.append(added.slice(at, at + stepEvents));
      yield { kind: 'progress', done: 0.5 + Math.min(at + stepEvents, added.length) / (2 * added.length), total: 1 };
    }
    yield taken;
  }

  get #subject(): Subject {
    return (this.#known ??= subjectOf(this.study));
  }

  #bundleOf({ participants, events, conflicts }: Pick<Bundle, 'participants' | 'events' | 'conflicts'>): Bundle {
    return bundleOf(this.#subject, participants, [...events, ...conflicts.flatMap(({ variants }) => variants)]);
  }

  /** All that this browser has of the study's votes, its own sittings included. */
  async #here(): Promise<Pick<Bundle, 'participants' | 'events' | 'conflicts'> & { record: StudyRecord }> {
    const { studies, votes } = this.#storage;
    const [record = this.record, kept, own] = await Promise.all([
      studies.get(this.#id),
      votes.events(this.#id),
      this.#ownSittings(),
    ]);
    const participants = [...record.participants, ...own];
    const belongs = belongsTo({ study: this.#id }, participants);
    const conflicts = record.conflicts.map(({ id, variants }) => ({ id, variants: variants.filter(belongs) }));
    const events = undisputed(kept, conflicts).filter(belongs);
    return { record, participants, events, conflicts };
  }

  /** Those who judged in this browser. */
  async #ownSittings(): Promise<Participant[]> {
    const { participants } = this.record;
    const sessions = await this.#storage.sessions.map((session) => session);
    return sessions.flatMap(({ id: session, study, annotator, seat, consent }) =>
      study === this.#id && consent && !participants.some((each) => each.session === session)
        ? [{ session, annotator, seat, consent, appVersion }]
        : [],
    );
  }

  async #names(events: readonly StudyEvent[]): Promise<Named> {
    const gathered = await gatherStudy(this.#storage, this.#id, { study: this.study, events });
    return { gathered, votes: namedVotes(gathered) };
  }

  async #change(change: (record: StudyRecord) => StudyRecord): Promise<void> {
    await this.#storage.studies.change(this.#id, (record) => {
      if (!record) throw new WorkbenchError('storage/deleted', {});
      return change(record);
    });
  }
}
