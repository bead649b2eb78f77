/** What can be told of an answer without a judge. */
export type AnswerCheck =
  /** it is this text, but for spaces, capitals, quotes and the last mark */
  | { kind: 'exact'; answer: string }
  /** this is the last number in it */
  | { kind: 'number'; value: number }
  /** all of these are in it, whatever the capitals */
  | { kind: 'contains'; parts: readonly string[] };

export function passes(check: AnswerCheck, answer: string): boolean {
  switch (check.kind) {
    case 'exact':
      return plain(answer) === plain(check.answer);
    case 'number':
      return lastNumber(answer) === check.value;
    case 'contains': {
      const text = plain(answer);
      return check.parts.every((part) => text.includes(plain(part)));
    }
  }
}

export function isAnswerCheck(value: unknown): value is AnswerCheck {
  const { kind, answer, value: number, parts } = (value ?? {}) as Record<string, unknown>;
  if (kind === 'exact') return typeof answer === 'string';
  if (kind === 'number') return typeof number === 'number';
  return kind === 'contains' && Array.isArray(parts) && parts.every((part) => typeof part === 'string');
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
