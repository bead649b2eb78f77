import { type AnswerCheck, passes } from '../benchmarks/answer-check.ts';
import type { Language } from '../languages.ts';
import type { ParallelTurn } from './task.ts';

/** A turn's check in one language. */
export function checkOf({ check, assistant }: ParallelTurn, language: Language): AnswerCheck {
  switch (check.kind) {
    case 'exact':
      return { kind: 'exact', answer: assistant[language] };
    case 'number':
      return check;
    case 'contains':
      return { kind: 'contains', parts: check.parts[language] };
  }
}

export function isRight(turn: ParallelTurn, language: Language, answer: string): boolean {
  return passes(checkOf(turn, language), answer);
}
