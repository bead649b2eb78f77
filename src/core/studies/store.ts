import type { Provenance, Sealed, StoredAnswer } from './answer.ts';
import type { StudyEvent } from './event.ts';

/** Where votes and answers are kept; what is acknowledged is on disk. */
export interface StudyStore {
  /**
   * Resolves once all of them are committed with strict durability; all or none.
   * @throws WorkbenchError storage/…, and then nothing of it has been kept
   */
  append(events: readonly StudyEvent[]): Promise<void>;
  /** in order of time, then id */
  events(study: string): Promise<StudyEvent[]>;
  putAnswers(answers: readonly StoredAnswer[]): Promise<void>;
  answers(study: string): Promise<StoredAnswer[]>;
  seal(provenance: Provenance): Promise<Sealed>;
  /** @throws WorkbenchError storage/sealed-elsewhere when another browser's key made it */
  unseal(sealed: Sealed): Promise<Provenance>;
  /** Tells of changes by this tab and others. @returns how to stop that */
  watch(changed: (study: string) => void): () => void;
}
