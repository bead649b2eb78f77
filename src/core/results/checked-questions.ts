import type { ChatMessage } from '../chat/messages.ts';
import type { Place } from '../judgments/record-item.ts';
import type { DetectedLanguage } from '../language-detection.ts';
import type { CheckedAnswer } from './checked-answers.ts';
import { type Behind, standsBehind } from './questions.ts';

/** A question in one language at one turn, and how many of the answers to it are right: a row of a table. */
export interface CheckedRow {
  key: string;
  place: Place;
  prompt: string;
  right: number;
  answers: number;
}

export interface CheckedPage {
  rows: CheckedRow[];
  total: number;
}

/** All answers to a question. */
export interface CheckedDetail {
  place: Place;
  before: readonly ChatMessage[];
  prompt: string;
  reference: string | null;
  /** in the order of the models' names */
  answers: { model: string; right: boolean; found: DetectedLanguage; text: string }[];
}

/** Questions from `from` on, in the order in which they first come; those that nothing can be checked of are not among them. */
export function checkedPage(
  answers: readonly CheckedAnswer[],
  behind: Behind,
  from: number,
  most: number,
): CheckedPage {
  const groups = [...byPlace(answers)].filter(([, group]) => standsBehind(group, behind));
  return {
    total: groups.length,
    rows: groups.slice(from, from + most).map(([key, group]) => ({
      ...{ key, place: placeIn(group[0]), prompt: group[0].prompt },
      right: group.filter(({ right }) => right).length,
      answers: group.length,
    })),
  };
}

/** @returns null where no answer to that question is among them */
export function checkedDetail(answers: readonly CheckedAnswer[], key: string): CheckedDetail | null {
  const group = byPlace(answers).get(key);
  if (!group) return null;
  const { before, prompt, reference } = group[0];
  return {
    place: placeIn(group[0]),
    ...{ before, prompt, reference },
    answers: group
      .map(({ model, right, found, text }) => ({ model, right: right === true, found, text }))
      .sort((one, other) => (one.model < other.model ? -1 : one.model > other.model ? 1 : 0)),
  };
}

type Group = [CheckedAnswer, ...CheckedAnswer[]];

function byPlace(answers: readonly CheckedAnswer[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const answer of answers) {
    if (answer.right === null) continue;
    const key = JSON.stringify([answer.question, answer.language, answer.turn]);
    const known = groups.get(key);
    if (known) known.push(answer);
    else groups.set(key, [answer]);
  }
  return groups;
}

function placeIn({ question, category, language, turn }: Place): Place {
  return { question, category, language, turn };
}
