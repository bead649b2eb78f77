import { standingOf } from '#core/studies/standing.ts';
import type { Storage } from '#storage/open.ts';
import type { SessionRecord, StudyRecord } from '#storage/studies.ts';

/** How far a study has come, and so what is next. */
export type StudyState =
  | { kind: 'preparing'; answers: number }
  | { kind: 'collecting'; handedIn: number; seats: number }
  | { kind: 'finished'; at: number }
  | { kind: 'invited' }
  | { kind: 'judging'; verdicts: number }
  | { kind: 'handed-in'; at: number };

/** A study of this browser as the list shows it. */
export interface StudySummary {
  id: string;
  name: string;
  role: StudyRecord['role'];
  /** milliseconds since 1970 */
  createdAt: number;
  state: StudyState;
}

type Kept = Pick<Storage, 'studies' | 'sessions' | 'votes'>;

/** All studies of this browser, the latest first. @throws WorkbenchError storage/… */
export async function listStudies(storage: Kept): Promise<StudySummary[]> {
  // files are long, and need not all be held at once
  const records = await storage.studies.map(({ file, draft, participants, ...record }) => ({
    ...record,
    handedOut: file !== null,
    seats: draft?.wishes.seats.length ?? 0,
    handedIn: participants.length,
  }));
  const sessions = await storage.sessions.map((session) => session);
  const summaries: StudySummary[] = [];
  for (const { id, name, role, createdAt, finishedAt, handedOut, seats, handedIn } of records) {
    const state = async (): Promise<StudyState> => {
      if (finishedAt !== null) return { kind: 'finished', at: finishedAt };
      if (role === 'annotator') return annotatorState(storage, id, sessions);
      if (handedOut) return { kind: 'collecting', handedIn, seats };
      return { kind: 'preparing', answers: (await storage.votes.answers(id)).length };
    };
    summaries.push({ id, name, role, createdAt, state: await state() });
  }
  return summaries.sort((one, other) => other.createdAt - one.createdAt);
}

async function annotatorState({ votes }: Kept, id: string, sessions: readonly SessionRecord[]): Promise<StudyState> {
  const own = sessions.filter(({ study }) => study === id);
  if (own.length === 0) return { kind: 'invited' };
  const ends = own.map(({ finishedAt }) => finishedAt);
  if (ends.every((at) => at !== null)) return { kind: 'handed-in', at: Math.max(...ends.map((at) => at ?? 0)) };
  const standing = standingOf(await votes.events(id));
  return { kind: 'judging', verdicts: standing.votes.length + standing.skips.length };
}

/** What goes when a study is deleted. */
export interface StudyContents {
  answers: number;
  /** of all who judged here or handed in */
  verdicts: number;
}

/** @throws WorkbenchError storage/… */
export async function contentsOf({ votes }: Pick<Kept, 'votes'>, id: string): Promise<StudyContents> {
  const standing = standingOf(await votes.events(id));
  return {
    answers: (await votes.answers(id)).length,
    verdicts: standing.votes.length + standing.skips.length + standing.unblinded.length,
  };
}
