import type { StoredAnswer } from '#core/studies/answer.ts';

/** Answers by id; a value, so that whoever shows them sees when there are others. */
type Stored = ReadonlyMap<string, StoredAnswer>;

export function storedById(answers: readonly StoredAnswer[]): Stored {
  return withAnswers(new Map(), answers);
}

export function withAnswers(stored: Stored, answers: readonly StoredAnswer[]): Stored {
  return new Map([...stored, ...answers.map((answer) => [answer.id, answer] as const)]);
}

export function withoutIds(stored: Stored, ids: readonly string[]): Stored {
  const gone = new Set(ids);
  return new Map([...stored].filter(([id]) => !gone.has(id)));
}
