import type { Question } from '../benchmarks/fastchat.ts';
import type { Parallel } from '../corpus/parallel.ts';
import type { Language } from '../languages.ts';
import type { Sealed, StoredAnswer } from './answer.ts';
import type { OrderSettings, Place } from './order.ts';

/** A question as annotators see it, in FastChat's words; its id is unique in the study. */
export interface StudyQuestion extends Required<Pick<Question, 'question_id' | 'category' | 'turns' | 'reference'>> {
  language: Language;
}

/** Who gave it can be opened by the organiser's browser alone. */
export interface StudyAnswer extends Pick<StoredAnswer, 'id' | 'question' | 'turns' | 'finish' | 'hash'> {
  provenance: Sealed;
}

/** Two answers to one question, which are shown side by side, turn after turn. */
export interface Matchup {
  id: string;
  /** the question's id as a text */
  question: string;
  /** of checkpoints, by its id; null: something obvious, which belongs to no pair */
  pair: string | null;
  /** ids, the smaller first: the order says nothing */
  answers: readonly [string, string];
  /** of something obvious, the answer that anybody should prefer; anybody who reads the file can see it */
  expected: string | null;
}

/** A matchup at its place in a seat's order. */
export interface Appearance extends Place {
  /** the answer that stands left, one a turn */
  left: readonly string[];
}

/** The work of one annotator. */
export interface Seat {
  /** what he judges */
  languages: readonly Language[];
  /** that order and sides are drawn with; kept with each vote */
  seed: number;
  blocks: readonly (readonly Appearance[])[];
}

export interface StudySettings extends OrderSettings {
  /** each block has something obvious */
  obvious: boolean;
  /** second turns are shown to nobody */
  firstTurnOnly: boolean;
  /** reference solutions are shown */
  references: boolean;
  /** a vote wants a second tap */
  confirm: boolean;
  /** a vote that comes sooner is asked about, and never refused; 0: none */
  readingMs: number;
}

export const usualSettings: StudySettings = {
  blockItems: 20,
  repeatShare: 0.075,
  obvious: true,
  firstTurnOnly: false,
  references: true,
  confirm: false,
  readingMs: 0,
};

/**
 * What the organiser hands out, and all that annotators need. Nothing in it names a checkpoint, or lets one be told from the other by
 * order or length: pairs and answers have random ids and stand in their order, and who gave an answer is sealed. Where pairs share a
 * checkpoint, whoever reads the file can see which answers are in two matchups, and so are by one hand; not by whose.
 */
export interface Study {
  /** random */
  id: string;
  title: string;
  /** as it is shown: "Tandem-Mini" */
  benchmark: string;
  /** milliseconds since 1970 */
  createdAt: number;
  appVersion: string;
  languages: readonly Language[];
  categories: readonly string[];
  /** ids of the pairs of checkpoints */
  pairs: readonly string[];
  directive: Parallel;
  consent: Parallel;
  settings: StudySettings;
  questions: readonly StudyQuestion[];
  answers: readonly StudyAnswer[];
  matchups: readonly Matchup[];
  seats: readonly Seat[];
}

/** How many turns of a question are judged. */
export function judgedTurns(
  { turns }: Pick<StudyQuestion, 'turns'>,
  { firstTurnOnly }: Pick<StudySettings, 'firstTurnOnly'>,
): number {
  return firstTurnOnly ? Math.min(1, turns.length) : turns.length;
}

/** A benchmark's question, without what annotators do not need. */
export function studyQuestion(question: Question, language: Language): StudyQuestion {
  const { question_id, category, turns, reference = [] } = question;
  return { question_id, language, category, turns, reference: reference.slice(0, turns.length) };
}

/** An answer as the organiser keeps it, without what annotators do not need. */
export function studyAnswer({ id, question, turns, finish, hash, provenance }: StoredAnswer): StudyAnswer {
  if (!('cipher' in provenance)) throw new Error(`The answer ${id} is not sealed.`);
  return { id, question, turns, finish, hash, provenance };
}

/** The answers as an annotator's browser keeps them. */
export function storedAnswers(study: Study): StoredAnswer[] {
  const languages = new Map(study.questions.map(({ question_id, language }) => [String(question_id), language]));
  return study.answers.map((answer) => ({ ...answer, study: study.id, language: languages.get(answer.question)! }));
}

/** The answers that are plainly worse: votes on them compare no checkpoints. */
export function strangeAnswers({ matchups }: Pick<Study, 'matchups'>): Set<string> {
  return new Set(
    matchups.flatMap(({ answers, expected }) =>
      expected === null ? [] : answers.filter((answer) => answer !== expected),
    ),
  );
}
