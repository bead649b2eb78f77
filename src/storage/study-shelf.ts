import { WorkbenchError } from '#core/errors.ts';
import { orderedJson } from '#core/ordered-json.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import type { Place } from './transaction.ts';

/** Where events and answers lie. What a write is given is kept as a whole, or nothing of it is. */
export interface StudyShelf {
  append(events: readonly StudyEvent[]): Promise<void>;
  /** in no order; null: of all studies */
  events(study: string | null): Promise<StudyEvent[]>;
  putAnswers(answers: readonly StoredAnswer[]): Promise<void>;
  answers(study: string | null): Promise<StoredAnswer[]>;
  /** those of a study, or of one annotator in it; nobody has them afterwards */
  deleteEvents(study: string, annotator: string | null): Promise<void>;
  /** those of a study, or some of them */
  deleteAnswers(study: string, ids: readonly string[] | null): Promise<void>;
}

export function databaseShelf(place: Place<'events' | 'answers'>): StudyShelf {
  const all = <N extends 'events' | 'answers'>(name: N, study: string | null) =>
    place.read((database) =>
      study === null ? database.getAll(name) : database.getAllFromIndex(name, 'study', IDBKeyRange.only(study)),
    );
  return {
    append: (events) =>
      place.write('events', async (store) => {
        const once = distinct(events);
        const there = await Promise.all(once.map(({ id }) => store.get(id)));
        const added = once.filter((event, index) => !isThere(event, there[index]));
        // async, so that one that throws at once leaves none of the others unheard
        await Promise.all(added.map(async (event) => store.add(event)));
      }),
    events: (study) => all('events', study),
    putAnswers: (answers) =>
      place.write('answers', (store) => Promise.all(answers.map(async (answer) => store.put(answer)))),
    answers: (study) => all('answers', study),
    deleteEvents: (study, annotator) =>
      place.write('events', async (store) => {
        const there = await store.index('study').getAll(IDBKeyRange.only(study));
        const gone = there.filter((event) => annotator === null || event.annotator === annotator);
        await Promise.all(gone.map(async ({ id }) => store.delete(id)));
      }),
    deleteAnswers: (study, ids) =>
      place.write('answers', async (store) => {
        const there = await store.index('study').getAllKeys(IDBKeyRange.only(study));
        const gone = ids && new Set(ids);
        await Promise.all(there.filter((id) => gone?.has(id) ?? true).map(async (id) => store.delete(id)));
      }),
  };
}

/** Until the tab closes. */
export function memoryShelf(): StudyShelf {
  const events = new Map<string, StudyEvent>();
  const answers = new Map<string, StoredAnswer>();
  const all = <T extends { study: string }>(records: Map<string, T>, study: string | null): T[] =>
    structuredClone([...records.values()].filter((record) => study === null || record.study === study));
  return {
    async append(given) {
      const added = structuredClone(distinct(given).filter((event) => !isThere(event, events.get(event.id))));
      for (const event of added) events.set(event.id, event);
    },
    events: async (study) => all(events, study),
    async putAnswers(given) {
      for (const answer of structuredClone(given)) answers.set(answer.id, answer);
    },
    answers: async (study) => all(answers, study),
    async deleteEvents(study, annotator) {
      for (const event of [...events.values()])
        if (event.study === study && (annotator === null || event.annotator === annotator)) events.delete(event.id);
    },
    async deleteAnswers(study, ids) {
      const gone = ids && new Set(ids);
      for (const answer of [...answers.values()])
        if (answer.study === study && (gone?.has(answer.id) ?? true)) answers.delete(answer.id);
    },
  };
}

/** Each event once. */
function distinct(events: readonly StudyEvent[]): StudyEvent[] {
  const byId = new Map<string, StudyEvent>();
  for (const event of events) if (!isThere(event, byId.get(event.id))) byId.set(event.id, event);
  return [...byId.values()];
}

/** @throws WorkbenchError storage/conflict when what is there says something else */
function isThere(event: StudyEvent, there: StudyEvent | undefined): boolean {
  if (!there) return false;
  if (orderedJson(event) !== orderedJson(there)) throw new WorkbenchError('storage/conflict', { id: event.id });
  return true;
}
