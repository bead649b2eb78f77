import type { Language } from '../languages.ts';
import type { ParallelTurn } from './task.ts';

/** Whether an answer has what its turn's check asks for. Spaces, capitals and the last mark never count. */
export function isRight({ check, assistant }: ParallelTurn, language: Language, answer: string): boolean {
  switch (check.kind) {
    case 'exact':
      return plain(answer) === plain(assistant[language]);
    case 'number':
      return lastNumber(answer) === check.value;
    case 'contains': {
      const text = plain(answer);
      return check.parts[language].every((part) => text.includes(plain(part)));
    }
  }
}

function plain(text: string): string {
  return text
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[«„“”»]\s?|\s?[»“”]/g, '"')
    .trim()
    .replace(/[.!]+$/u, '')
    .toLowerCase();
}

/** The last number in a text, with a comma or a point before its decimals; NaN where there is none. */
function lastNumber(text: string): number {
  const found = [...text.matchAll(/-?\d+(?:[.,]\d+)?/g)].at(-1);
  return found ? Number(found[0].replace(',', '.')) : Number.NaN;
}
