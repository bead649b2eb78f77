import type { Place } from '../judgments/record-item.ts';

/** What answers can have in common, whatever was said of them. */
export type AnswerKey = 'model' | 'language' | 'category' | 'turn';

/** Answers that have these keys in common, in the order in which they first come. */
export function groupAnswers<Answer extends Pick<Place, 'language' | 'category' | 'turn'> & { model: string }>(
  answers: readonly Answer[],
  keys: readonly AnswerKey[],
): [Answer, ...Answer[]][] {
  const groups = new Map<string, [Answer, ...Answer[]]>();
  for (const answer of answers) {
    const key = JSON.stringify(keys.map((name) => answer[name]));
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups.values()];
}
