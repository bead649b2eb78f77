import type { Label } from './ballot.ts';
import { countLabels, countedAs, majorityLabel, type Counting, type ItemVotes } from './items.ts';

/**
 * One value a question, for whatever assumes independence: Wilson's interval, binomial, sign and McNemar's test, the e-value. Votes on
 * one question, whatever the turn or language, are not independent.
 */
export interface QuestionValue {
  question: string;
  /** null: it does not count */
  label: Label | null;
}

/**
 * In the order in which questions were first voted on.
 * @param items  of one pair of models: else first and second would not mean the same
 * @param take  majority: the most frequent label of all its votes, a tie where several are; first: its first vote
 */
export function questionValues(
  items: readonly ItemVotes[],
  counting: Counting,
  take: 'majority' | 'first',
): QuestionValue[] {
  const byQuestion = new Map<string, ItemVotes['votes']>();
  for (const { item, votes } of items) {
    const known = byQuestion.get(item.question);
    if (known) known.push(...votes);
    else byQuestion.set(item.question, [...votes]);
  }
  return Array.from(byQuestion, ([question, votes]) => {
    if (take === 'first') return { question, label: votes[0] ? countedAs(votes[0].label, counting) : null };
    const label = majorityLabel(countLabels(votes, counting), 'tie');
    return { question, label: label && countedAs(label, counting) };
  });
}
