import { failedAnswer } from '../benchmarks/fastchat.ts';
import { WorkbenchError } from '../errors.ts';
import { judgedTurns, type Matchup, type StudyAnswer, type StudyQuestion, type StudySettings } from './study.ts';

/** A matchup while the study is being made; afterwards nobody knows which answer is whose. */
export interface AuthoredMatchup {
  matchup: Matchup;
  /** the answer of the pair's first checkpoint */
  first: string;
}

/**
 * Every pair on every question.
 * @param pairs  checkpoints by the keys of `answers`
 * @param newId  makes a random id
 * @throws WorkbenchError study/missing-answers where a question has not been answered to the end by all
 */
export function matchupsOf(
  questions: readonly StudyQuestion[],
  answers: ReadonlyMap<string, readonly StudyAnswer[]>,
  pairs: readonly { id: string; checkpoints: readonly [string, string] }[],
  settings: StudySettings,
  newId: () => string,
): AuthoredMatchup[] {
  const compared = [...new Set(pairs.flatMap(({ checkpoints }) => checkpoints))];
  const byQuestion = new Map(
    compared.map((key) => [key, new Map((answers.get(key) ?? []).map((answer) => [answer.question, answer]))]),
  );
  const lacking = questions.flatMap((question) =>
    compared
      .filter(
        (key) => !isWhole(byQuestion.get(key)!.get(String(question.question_id)), judgedTurns(question, settings)),
      )
      .map(() => String(question.question_id)),
  );
  if (lacking.length > 0)
    throw new WorkbenchError('study/missing-answers', { question: lacking[0]!, missing: lacking.length });
  return questions.flatMap((asked) =>
    pairs.map(({ id: pair, checkpoints }): AuthoredMatchup => {
      const question = String(asked.question_id);
      const [first, second] = checkpoints.map((key) => byQuestion.get(key)!.get(question)!.id) as [string, string];
      return { matchup: { id: newId(), question, pair, answers: inOrder(first, second), expected: null }, first };
    }),
  );
}

/** The smaller id first, which says nothing. */
export function inOrder(one: string, other: string): [string, string] {
  return one < other ? [one, other] : [other, one];
}

/** Whether it has so many turns, and none of them failed. */
export function isWhole(answer: Pick<StudyAnswer, 'turns' | 'finish'> | undefined, turns: number): boolean {
  if (!answer || answer.turns.length < turns) return false;
  return !answer.turns.slice(0, turns).some((text, turn) => text === failedAnswer || answer.finish[turn] === 'failed');
}
