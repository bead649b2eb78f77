import type { Conflict, Participant } from '#core/studies/bundle.ts';
import type { OrganiserDraft } from '#core/studies/draft.ts';
import type { Table } from './table.ts';

/** A study that this browser organises or takes part in. Its events and answers lie apart, under its id. */
export interface StudyRecord {
  id: string;
  name: string;
  role: 'organiser' | 'annotator';
  /** milliseconds since 1970 */
  createdAt: number;
  /** null while it runs: until then its sealed answers stay sealed */
  finishedAt: number | null;
  /** the study file, letter for letter, as its hash goes over it; null while it is still being prepared */
  file: string | null;
  /** the organiser's choices; null in an annotator's browser */
  draft: OrganiserDraft | null;
  /** whose votes have been handed in to the organiser; the events lie with the others */
  participants: readonly Participant[];
  /** events that came in two wordings under one id: in no statistic, and none of them is lost */
  conflicts: readonly Conflict[];
}

/** An annotator's way through a study; it can be left and taken up again. */
export interface SessionRecord {
  id: string;
  study: string;
  /** a pseudonym */
  annotator: string;
  /** of the assignment plan; null: the plan has none for this annotator */
  seat: number | null;
  /** that order and sides are drawn with */
  seed: number;
  /** milliseconds since 1970 */
  startedAt: number;
  /** when the bundle was handed in; null: not yet */
  finishedAt: number | null;
  /** the text that was agreed to, by its SHA-256 in hexadecimal, and when */
  consent: { sha256: string; at: number } | null;
  /** from … to in milliseconds since 1970; null: still */
  pauses: { from: number; to: number | null }[];
  /** this annotator leaves out second turns */
  firstTurnOnly: boolean;
}

export type StudyRecords = Table<StudyRecord>;
export type SessionRecords = Table<SessionRecord>;
