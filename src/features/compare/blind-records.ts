import type { SamplingSettings } from '#core/chat/generation.ts';
import type { Provenance, StoredAnswer } from '#core/studies/answer.ts';
import type {
  RevealEvent,
  Showing,
  SkipEvent,
  SkipReason,
  UndoEvent,
  Verdict,
  VoteEvent,
} from '#core/studies/event.ts';
import { answerHash } from '#core/studies/hashes.ts';
import { blindStudy } from '#state/gathered.ts';
import { appVersion } from '#state/version.ts';
import type { PairTurn } from './ask-both.ts';
import type { Origin } from './pair-engine.ts';

/** Who votes, and in which visit. */
export interface Voter {
  annotator: string;
  session: string;
}

export type Decision = { kind: 'vote'; verdict: Verdict } | { kind: 'skip'; reason: SkipReason };

let lastAt = 0;

function written({ annotator, session }: Voter) {
  // later than every event of this page before it: which of two came first must not hang on their random ids
  const at = (lastAt = Math.max(Date.now(), lastAt + 1));
  return { id: crypto.randomUUID(), study: blindStudy, session, annotator, at, uiVersion: appVersion };
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

/** @param checkpoints  names by ids of answers */
export function revealEvent(voter: Voter, question: string, checkpoints: Record<string, string>): RevealEvent {
  return { ...written(voter), kind: 'reveal', question, checkpoints };
}

export function provenanceOf(origin: Origin, sampling: SamplingSettings, directed: boolean, at: number): Provenance {
  return {
    ...origin,
    sampling,
    promptVersion: directed ? 'directive-1' : 'message-1',
    appVersion,
    at,
    imported: false,
  };
}

/** What one checkpoint answered to all turns of a free prompt. */
export function storedAnswer(
  id: string,
  question: string,
  conversation: readonly PairTurn[],
  lane: 0 | 1,
  provenance: StoredAnswer['provenance'],
): StoredAnswer {
  const answers = conversation.map((turn) => turn.answers[lane]);
  const turns = answers.map(({ content }) => content);
  return {
    ...{ id, study: blindStudy, question, turns },
    language: conversation[0]!.message.language,
    prompts: conversation.map(({ message }) => message.content),
    finish: answers.map(({ finish }) => finish ?? 'interrupted'),
    hash: answerHash(turns),
    provenance,
  };
}
