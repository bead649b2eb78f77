import type { Language } from '../languages.ts';

/** What a person says of two answers, by side: sides are what was seen, checkpoints are found afterwards. */
export const verdicts = ['left', 'right', 'tie', 'both-bad'] as const;
export type Verdict = (typeof verdicts)[number];

export const skipReasons = ['cannot-judge', 'broken-answer', 'broken-question', 'not-my-language'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** One-tap reasons for a vote. */
export const voteTags = ['wrong', 'incomplete', 'language-mistake', 'wrong-language', 'format', 'style'] as const;
export type VoteTag = (typeof voteTags)[number];

/** What was shown side by side. Answers are named by random ids, so that nothing here joins a side to a checkpoint. */
export interface Showing {
  /** as the benchmark has it, `81_DE`; of a free prompt the id of its conversation */
  question: string;
  language: Language;
  /** 1 or 2; more in a free conversation */
  turn: number;
  /** ids of answers */
  left: string;
  right: string;
  /** the same item again, sides swapped */
  repeat: boolean;
  /** milliseconds since 1970 */
  shownAt: number;
}

interface Written {
  /** random, unique in the world: bundles are joined by it */
  id: string;
  /** id of the study; 'blind' for votes outside a study */
  study: string;
  session: string;
  /** a pseudonym */
  annotator: string;
  /** milliseconds since 1970; of events with the same time the id decides the order */
  at: number;
  uiVersion: string;
}

export interface VoteEvent extends Written {
  kind: 'vote';
  showing: Showing;
  verdict: Verdict;
  tags: readonly VoteTag[];
  note: string;
  /** cast or changed after the pair's reveal: kept, and left out of every statistic */
  unblinded: boolean;
  /** an answer names a model or vendor */
  leak: boolean;
  /** that the side was drawn with */
  seed: number;
}

export interface SkipEvent extends Written {
  kind: 'skip';
  showing: Showing;
  reason: SkipReason;
  note: string;
}

/** Takes a vote or a skip back; nothing is ever deleted. */
export interface UndoEvent extends Written {
  kind: 'undo';
  /** id of the event taken back */
  target: string;
}

/** Adds to a vote without changing its verdict; the last one counts. */
export interface NoteEvent extends Written {
  kind: 'note';
  target: string;
  tags: readonly VoteTag[];
  note: string;
}

/** The pair behind a question has been shown to the annotator; votes on it from now on are unblinded. */
export interface RevealEvent extends Written {
  kind: 'reveal';
  question: string;
  /** who gave an answer, by its id */
  checkpoints: Readonly<Record<string, string>>;
}

/** Append-only: what is true now follows from all of them in order. */
export type StudyEvent = VoteEvent | SkipEvent | UndoEvent | NoteEvent | RevealEvent;
