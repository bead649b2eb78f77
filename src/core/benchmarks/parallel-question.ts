import type { Parallel } from '../corpus/parallel.ts';
import type { Category, Check } from '../corpus/task.ts';
import { type Language, languageCodes } from '../languages.ts';
import type { AnswerCheck } from './answer-check.ts';
import type { Question } from './fastchat.ts';

/** One turn of a benchmark question, written in five languages. */
export interface BenchmarkTurn {
  user: Parallel;
  /** what is right, where an answer can be checked; shown to people and to a judge */
  reference?: Parallel;
  /** what a machine can tell of an answer; `exact` compares with the reference */
  check?: Check;
}

/** A two-turn question of our own, in MT-bench's shape [Zheng2023]. */
export interface ParallelQuestion {
  id: number;
  category: Category;
  turns: readonly [BenchmarkTurn, BenchmarkTurn];
}

/** One language of it in FastChat's format; ids as MT-Bench-X writes them. */
export function questionIn(question: ParallelQuestion, language: Language): Question {
  const { id, category, turns } = question;
  const referred = turns.some(({ reference }) => reference);
  const checked = turns.some(({ check }) => check);
  return {
    question_id: `${id}_${language.toUpperCase()}`,
    category,
    turns: turns.map(({ user }) => user[language]),
    ...(referred ? { reference: turns.map(({ reference }) => reference?.[language] ?? '') } : {}),
    ...(checked ? { checks: turns.map((turn) => checkIn(turn, language)) } : {}),
  };
}

/** Every question in every language. */
export function inEveryLanguage(questions: readonly ParallelQuestion[]): Question[] {
  return languageCodes.flatMap((language) => questions.map((question) => questionIn(question, language)));
}

function checkIn({ check, reference }: BenchmarkTurn, language: Language): AnswerCheck | null {
  switch (check?.kind) {
    case undefined:
      return null;
    case 'number':
      return check;
    case 'contains':
      return { kind: 'contains', parts: check.parts[language] };
    case 'exact':
      return reference ? { kind: 'exact', answer: reference[language] } : null;
  }
}
