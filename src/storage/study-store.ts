import type { Provenance, Sealed, StoredAnswer } from '#core/studies/answer.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import { inTime } from '#core/studies/standing.ts';
import type { StudyStore } from '#core/studies/store.ts';
import type { Changes } from './changes.ts';
import type { Sealer } from './sealing.ts';
import type { StudyShelf } from './study-shelf.ts';

export interface StudyStoreParts {
  shelf: StudyShelf;
  sealer: Sealer;
  changes: Changes;
  /** asks the browser to keep what is here; called once, after the first vote of this tab */
  persist(): Promise<unknown>;
}

/** Votes and answers as this browser keeps them, or this tab where the browser keeps nothing. */
export class KeptStudyStore implements StudyStore {
  readonly #parts: StudyStoreParts;
  #asked = false;

  constructor(parts: StudyStoreParts) {
    this.#parts = parts;
  }

  /**
   * An event that is there already counts as kept, so that a step whose end nobody saw can be repeated.
   * @throws WorkbenchError storage/conflict when another one has its id, storage/full, /closed, /deleted, /newer-schema or /failed
   */
  async append(events: readonly StudyEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.#parts.shelf.append(events);
    this.#tell(events);
    if (!this.#asked && events.some(({ kind }) => kind === 'vote')) {
      this.#asked = true;
      // the vote is on disk whatever the answer is
      this.#parts.persist().catch(() => undefined);
    }
  }

  async events(study: string): Promise<StudyEvent[]> {
    return inTime(await this.#parts.shelf.events(study));
  }

  /** of all studies, in order of time, then id */
  async allEvents(): Promise<StudyEvent[]> {
    return inTime(await this.#parts.shelf.events(null));
  }

  /** An answer that is there already is replaced: turns come one by one, and failed ones again. */
  async putAnswers(answers: readonly StoredAnswer[]): Promise<void> {
    if (answers.length === 0) return;
    await this.#parts.shelf.putAnswers(answers);
    this.#tell(answers);
  }

  /** in order of their ids, which are random */
  async answers(study: string): Promise<StoredAnswer[]> {
    return byId(await this.#parts.shelf.answers(study));
  }

  /** of all studies, in order of their ids */
  async allAnswers(): Promise<StoredAnswer[]> {
    return byId(await this.#parts.shelf.answers(null));
  }

  /**
   * Deletes the events of a study, or of one annotator in it, as that person may ask; nothing else ever takes one away.
   * @param annotator  a pseudonym; null: of all
   */
  async deleteEvents(study: string, annotator: string | null = null): Promise<void> {
    await this.#parts.shelf.deleteEvents(study, annotator);
    this.#parts.changes.tell(study);
  }

  /** Deletes the answers of a study that is leaving this browser, or those by these ids, which nobody is to judge. */
  async deleteAnswers(study: string, ids: readonly string[] | null = null): Promise<void> {
    await this.#parts.shelf.deleteAnswers(study, ids);
    this.#parts.changes.tell(study);
  }

  seal(provenance: Provenance): Promise<Sealed> {
    return this.#parts.sealer.seal(provenance);
  }

  unseal(sealed: Sealed): Promise<Provenance> {
    return this.#parts.sealer.unseal(sealed);
  }

  watch(changed: (study: string) => void): () => void {
    return this.#parts.changes.watch(changed);
  }

  /** Tells this tab and the others that something of a study has changed that does not lie here. */
  changed(study: string): void {
    this.#parts.changes.tell(study);
  }

  #tell(records: readonly { study: string }[]): void {
    for (const study of new Set(records.map((record) => record.study))) this.#parts.changes.tell(study);
  }
}

function byId(answers: StoredAnswer[]): StoredAnswer[] {
  return answers.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
