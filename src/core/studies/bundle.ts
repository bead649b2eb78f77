import type { StudyEvent } from './event.ts';
import { answersHash, questionsHash } from './hashes.ts';
import { readEvent } from './read-event.ts';
import { inTime } from './standing.ts';
import type { Study } from './study.ts';

/** Which questions and answers votes are about. */
export interface Subject {
  /** its id */
  study: string;
  /** hashes */
  questions: string;
  answers: string;
}

/** One annotator's way through the study. */
export interface Participant {
  session: string;
  /** a pseudonym */
  annotator: string;
  /** from 0; null: without a seat of the plan */
  seat: number | null;
  /** the text that was agreed to, by its SHA-256, and when */
  consent: { sha256: string; at: number };
  /** that handed the votes in */
  appVersion: string;
}

/** Different events with one id: at least one of them was changed. */
export interface Conflict {
  id: string;
  variants: readonly StudyEvent[];
}

/** What an annotator hands in, and what the votes of many make together. All in an order that does not depend on who came first. */
export interface Bundle extends Subject {
  participants: readonly Participant[];
  /** in order of time, then id; no id twice */
  events: readonly StudyEvent[];
  /** by id; none of them is among the events */
  conflicts: readonly Conflict[];
}

export function subjectOf(study: Pick<Study, 'id' | 'questions' | 'answers'>): Subject {
  return { study: study.id, questions: questionsHash(study.questions), answers: answersHash(study.answers) };
}

/** @param events  in any order; one that comes twice counts once, and is a conflict if it says different things */
export function bundleOf(
  subject: Subject,
  participants: readonly Participant[],
  events: readonly StudyEvent[],
): Bundle {
  const belongs = belongsTo(subject, participants);
  const byId = new Map<string, Map<string, StudyEvent>>();
  for (const given of events) {
    const event = readEvent(given, '');
    if (!belongs(event)) throw new Error(`The event ${event.id} is nobody’s in this bundle.`);
    const variants = byId.get(event.id) ?? new Map<string, StudyEvent>();
    byId.set(event.id, variants.set(JSON.stringify(event), event));
  }
  const all = Array.from(byId, ([id, variants]) => ({ id, variants: inOrder(variants) }));
  return {
    study: subject.study,
    questions: subject.questions,
    answers: subject.answers,
    participants: inOrder(new Map(participants.map((participant) => [textOf(participant), participant]))),
    events: inTime(all.flatMap(({ variants }) => (variants.length === 1 ? variants : []))),
    conflicts: all.filter(({ variants }) => variants.length > 1).sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

/** Tells whether an event is of this study, and by somebody who took part in it. */
export function belongsTo(
  { study }: Pick<Subject, 'study'>,
  participants: readonly Participant[],
): (event: StudyEvent) => boolean {
  const keyOf = ({ session, annotator }: Pick<Participant, 'session' | 'annotator'>) => `${session} ${annotator}`;
  const sittings = new Set(participants.map(keyOf));
  return (event) => event.study === study && sittings.has(keyOf(event));
}

/** Every event, conflicting ones too. */
export function everyEvent({ events, conflicts }: Bundle): StudyEvent[] {
  return [...events, ...conflicts.flatMap(({ variants }) => variants)];
}

/** What is left when an annotator has asked for deletion. */
export function withoutAnnotator(bundle: Bundle, annotator: string): Bundle {
  const others = bundle.participants.filter((participant) => participant.annotator !== annotator);
  return bundleOf(
    bundle,
    others,
    everyEvent(bundle).filter((event) => event.annotator !== annotator),
  );
}

/** Pseudonyms under which more than one person may have voted: they came from different sittings. */
export function sharedPseudonyms({ participants }: Pick<Bundle, 'participants'>): string[] {
  const sessions = new Map<string, Set<string>>();
  for (const { annotator, session } of participants)
    sessions.set(annotator, (sessions.get(annotator) ?? new Set()).add(session));
  return [...sessions].filter(([, own]) => own.size > 1).map(([annotator]) => annotator);
}

/** With its fields in one order. */
function textOf({ session, annotator, seat, consent, appVersion }: Participant): string {
  return JSON.stringify({ annotator, session, seat, consent: [consent.sha256, consent.at], appVersion });
}

function inOrder<T>(byText: ReadonlyMap<string, T>): T[] {
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
