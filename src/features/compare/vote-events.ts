import type {
  NoteEvent,
  RevealEvent,
  Showing,
  SkipEvent,
  SkipReason,
  UndoEvent,
  Verdict,
  VoteEvent,
} from '#core/studies/event.ts';
import { appVersion } from '#state/version.ts';

/** Who votes, in what, and in which visit. */
export interface Voter {
  /** id of the study; `blindStudy` outside one */
  study: string;
  annotator: string;
  session: string;
}

export type Decision = { kind: 'vote'; verdict: Verdict } | { kind: 'skip'; reason: SkipReason };

let lastAt = 0;

/**
 * Events from now on are later than this one, milliseconds since 1970: a clock that was set back between two visits must not bring an undo
 * before what it takes back.
 */
export function laterThan(at: number): void {
  lastAt = Math.max(lastAt, at);
}

function written({ study, annotator, session }: Voter) {
  // later than every event of this page before it: which of two came first must not hang on their random ids
  const at = (lastAt = Math.max(Date.now(), lastAt + 1));
  return { id: crypto.randomUUID(), study, session, annotator, at, uiVersion: appVersion };
}

/** What a vote is marked with, besides what was shown. */
type Marks = Pick<VoteEvent, 'unblinded' | 'leak' | 'seed'>;

export function decisionEvent(voter: Voter, showing: Showing, decision: Decision, marks: Marks): VoteEvent | SkipEvent {
  return decision.kind === 'skip'
    ? { ...written(voter), kind: 'skip', showing, reason: decision.reason, note: '' }
    : { ...written(voter), kind: 'vote', showing, verdict: decision.verdict, tags: [], note: '', ...marks };
}

export function undoEvent(voter: Voter, target: string): UndoEvent {
  return { ...written(voter), kind: 'undo', target };
}

export function noteEvent(voter: Voter, target: string, { tags, note }: Pick<NoteEvent, 'tags' | 'note'>): NoteEvent {
  return { ...written(voter), kind: 'note', target, tags, note };
}

/** @param checkpoints  names by ids of answers */
export function revealEvent(voter: Voter, question: string, checkpoints: Record<string, string>): RevealEvent {
  return { ...written(voter), kind: 'reveal', question, checkpoints };
}
