import { WorkbenchError } from '#core/errors.ts';
import { orderedJson } from '#core/ordered-json.ts';
import type { Sealed, StoredAnswer } from '#core/studies/answer.ts';
import type { Conflict, Participant } from '#core/studies/bundle.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import { readEvent } from '#core/studies/read-event.ts';
import type { Storage } from '#storage/open.ts';
import type { SessionRecord, StudyRecord } from '#storage/studies.ts';
import type { Arriving } from './read-everything.ts';

export const kinds = ['conversations', 'studies', 'sessions', 'events', 'answers', 'benchmarks'] as const;
export type Kind = (typeof kinds)[number];

export interface Arrived {
  /** that were not here before */
  added: Record<Kind, number>;
  /** were here, and say the same or are older */
  known: number;
  /** events here in other words: neither counts in a study, and the one that was here counts in Blind */
  contradictory: number;
  /** benchmarks here under the same name with other content, which has stayed */
  otherBenchmarks: number;
  /** answers that came sealed, and that only another browser can name */
  sealedElsewhere: number;
}

type Kept = Pick<Storage, 'conversations' | 'votes' | 'studies' | 'sessions' | 'benchmarks'>;

/**
 * Joins an export to what is here, record by record: nothing of this browser is lost, and the same export again changes nothing. Should it
 * break off, it can be taken in once more.
 * @throws WorkbenchError storage/…
 */
export async function takeEverything(storage: Kept, arriving: Arriving): Promise<Arrived> {
  const arrived: Arrived = {
    added: { conversations: 0, studies: 0, sessions: 0, events: 0, answers: 0, benchmarks: 0 },
    ...{ known: 0, contradictory: 0, otherBenchmarks: 0, sealedElsewhere: 0 },
  };
  const count = (kind: Kind, there: boolean): void => {
    if (there) arrived.known++;
    else arrived.added[kind]++;
  };
  await takeAnswers(storage, arriving.answers, arrived, count);
  const conflicts = await takeEvents(storage, arriving.events, arrived, count);

  const { studies, sessions, conversations, benchmarks } = storage;
  for (const study of arriving.studies) {
    count('studies', (await studies.get(study.id)) !== undefined);
    await studies.change(study.id, (here) => (here ? joinStudies(here, study) : study));
  }
  for (const [study, own] of conflicts)
    if (await studies.get(study))
      await studies.change(study, (here) => ({ ...here!, conflicts: joinConflicts(here!.conflicts, own) }));
  for (const session of arriving.sessions) {
    count('sessions', (await sessions.get(session.id)) !== undefined);
    await sessions.change(session.id, (here) => (here ? joinSessions(here, session) : session));
  }
  for (const conversation of arriving.conversations) {
    const here = await conversations.get(conversation.id);
    count('conversations', here !== undefined);
    if (!here || here.updatedAt < conversation.updatedAt) await conversations.put(conversation);
  }
  for (const benchmark of arriving.benchmarks) {
    const here = await benchmarks.get(benchmark.name);
    count('benchmarks', here !== undefined);
    if (!here) await benchmarks.put(benchmark.name, benchmark);
    else if (orderedJson(here) !== orderedJson({ ...benchmark, importedAt: here.importedAt }))
      arrived.otherBenchmarks++;
  }
  return arrived;
}

type Count = (kind: Kind, there: boolean) => void;

/** An answer that is here stays, unless the other one tells who gave it and this one cannot be opened here. */
async function takeAnswers(
  { votes }: Kept,
  answers: readonly StoredAnswer[],
  arrived: Arrived,
  count: Count,
): Promise<void> {
  const here = new Map((await votes.allAnswers()).map((answer) => [answer.id, answer]));
  const taken: StoredAnswer[] = [];
  for (const answer of answers) {
    const there = here.get(answer.id);
    count('answers', there !== undefined);
    const sealed = 'cipher' in answer.provenance;
    if (sealed && !(await opens(votes, answer.provenance as Sealed))) arrived.sealedElsewhere++;
    const closed =
      there && 'cipher' in there.provenance && there.hash === answer.hash && !(await opens(votes, there.provenance));
    if (!there || (closed && !sealed)) taken.push(answer);
  }
  await votes.putAnswers(taken);
}

async function opens(votes: Kept['votes'], sealed: Sealed): Promise<boolean> {
  try {
    await votes.unseal(sealed);
    return true;
  } catch (thrown) {
    if (thrown instanceof WorkbenchError && thrown.code === 'storage/sealed-elsewhere') return false;
    throw thrown;
  }
}

/** @returns events that are here in other words, both of them, by study */
async function takeEvents(
  { votes }: Kept,
  events: readonly StudyEvent[],
  arrived: Arrived,
  count: Count,
): Promise<Map<string, Conflict[]>> {
  const here = new Map((await votes.allEvents()).map((event) => [event.id, event]));
  const conflicts = new Map<string, Conflict[]>();
  const added: StudyEvent[] = [];
  for (const event of events) {
    const there = here.get(event.id);
    count('events', there !== undefined);
    if (!there) {
      here.set(event.id, event);
      added.push(event);
      continue;
    }
    const said = readEvent(there, '');
    if (orderedJson(said) === orderedJson(event)) continue;
    arrived.contradictory++;
    conflicts.set(there.study, [...(conflicts.get(there.study) ?? []), { id: event.id, variants: [said, event] }]);
  }
  await votes.append(added);
  return conflicts;
}

/** Both of a study: whoever organises it, what has been handed in to either, and its end if it has come. */
function joinStudies(here: StudyRecord, other: StudyRecord): StudyRecord {
  const ends = [here.finishedAt, other.finishedAt].filter((at) => at !== null);
  return {
    ...here,
    role: here.role === 'organiser' ? here.role : other.role,
    finishedAt: ends.length > 0 ? Math.min(...ends) : null,
    file: here.file ?? other.file,
    draft: here.draft ?? other.draft,
    participants: distinct<Participant>([...here.participants, ...other.participants]),
    conflicts: joinConflicts(here.conflicts, other.conflicts),
  };
}

function joinConflicts(here: readonly Conflict[], others: readonly Conflict[]): Conflict[] {
  const byId = new Map(here.map(({ id, variants }) => [id, variants]));
  for (const { id, variants } of others) byId.set(id, distinct([...(byId.get(id) ?? []), ...variants]));
  return Array.from(byId, ([id, variants]) => ({ id, variants }));
}

function joinSessions(here: SessionRecord, other: SessionRecord): SessionRecord {
  return {
    ...here,
    finishedAt: here.finishedAt ?? other.finishedAt,
    consent: here.consent ?? other.consent,
    pauses: here.pauses.length < other.pauses.length ? other.pauses : here.pauses,
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [orderedJson(value), value])).values()];
}
