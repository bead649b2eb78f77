import { Draw } from '../corpus/draw.ts';
import { createRandom } from '../random.ts';
import { answerHash } from './hashes.ts';
import { inOrder } from './matchups.ts';
import { judgedTurns, type Matchup, type StudyAnswer, type StudyQuestion, type StudySettings } from './study.ts';

/** Something obvious: an answer to a question beside what was answered to another one. */
export interface ObviousChoice {
  question: StudyQuestion;
  stranger: StudyQuestion;
}

/** Longer ones would take more than two items of a block. */
const mostTurns = 2;

/**
 * Questions of one language for which the answer to another one, of another category where there is any, is plainly wrong.
 * @returns fewer than wished where the questions do not suffice
 */
export function chooseObvious(
  questions: readonly StudyQuestion[],
  count: number,
  settings: StudySettings,
  seed: number,
): ObviousChoice[] {
  const draw = new Draw(createRandom(seed));
  const choices: ObviousChoice[] = [];
  for (const question of draw.several(questions, questions.length)) {
    if (choices.length >= count) break;
    const turns = judgedTurns(question, settings);
    if (turns > mostTurns) continue;
    const others = questions.filter((other) => other !== question && judgedTurns(other, settings) >= turns);
    const strangers = others.filter(({ category }) => category !== question.category);
    if (others.length > 0) choices.push({ question, stranger: draw.pick(strangers.length > 0 ? strangers : others) });
  }
  return choices;
}

/**
 * The matchup of a choice. Which of the checkpoints gave the right answer, and which the strange one, is drawn for each by itself, so that
 * the strange one's words, which stand in the file a second time, join nobody's answers.
 * @param answersTo  all answers to a question, by its id
 * @param newId  makes a random id
 */
export function obviousMatchup(
  { question, stranger }: ObviousChoice,
  answersTo: (question: string) => readonly StudyAnswer[],
  draw: Draw,
  newId: () => string,
): { matchup: Matchup; strange: StudyAnswer } {
  const id = String(question.question_id);
  const right = draw.pick(answersTo(id));
  const other = draw.pick(answersTo(String(stranger.question_id)));
  const turns = other.turns.slice(0, question.turns.length);
  const finish = other.finish.slice(0, turns.length);
  const strange = { ...other, id: newId(), question: id, turns, finish, hash: answerHash(turns) };
  const answers = inOrder(right.id, strange.id);
  return { matchup: { id: newId(), question: id, pair: null, answers, expected: right.id }, strange };
}
