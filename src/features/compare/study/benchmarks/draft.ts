import type { Wording, WordingText } from '#core/benchmarks/benchmark.ts';
import type { Language } from '#core/languages.ts';

/** A correction that is being written. */
export interface Draft {
  question: string;
  language: Language;
  /** what stood there when it was begun */
  begun: Wording;
  /** what its writer knows to stand there: saving over anything else is refused once */
  seen: Wording;
  /** as the form has them, one a turn; an empty reference stands for none */
  turns: string[];
  reference: string[];
}

export function draftOf(question: string, language: Language, wording: Wording): Draft {
  const { turns, reference } = wording;
  const most = Math.max(turns.length, reference?.length ?? 0);
  return {
    ...{ question, language, begun: wording, seen: wording },
    turns: turns.map(asTyped),
    reference: Array.from({ length: most }, (_, index) => asTyped(reference?.[index] ?? '')),
  };
}

/** What the form says, with whatever it could not show as it was before: line ends, and a reference that is not there. */
export function wordingFrom({ turns, reference, seen }: Draft): WordingText {
  const kept = (typed: string, index: number, before: readonly string[]) => {
    const there = before[index] ?? '';
    return typed === asTyped(there) ? there : typed;
  };
  const before = seen.reference ?? [];
  const references = reference.map((typed, index) => kept(typed, index, before));
  while (references.length > before.length && references.at(-1) === '') references.pop();
  return {
    turns: turns.map((typed, index) => kept(typed, index, seen.turns)),
    reference: references.length === 0 ? seen.reference : references,
  };
}

/** Turns that have nothing in them, from 0. */
export function emptyTurns({ turns }: Draft): number[] {
  return turns.flatMap((turn, index) => (turn.trim() === '' ? [index] : []));
}

/** A form's field knows one kind of line end. */
function asTyped(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
