import { Draw } from '../corpus/draw.ts';
import { hash32 } from '../hash.ts';
import { languageCodes } from '../languages.ts';
import { createRandom } from '../random.ts';
import { answerHash } from './hashes.ts';
import { type AuthoredMatchup, inOrder } from './matchups.ts';
import { judgedTurns, type Matchup, type StudyAnswer, type StudyQuestion, type StudySettings } from './study.ts';

/** Something obvious: an answer to a question beside what was answered to another one. */
export interface ObviousChoice {
  question: StudyQuestion;
  stranger: StudyQuestion;
}

/** Longer ones would take more than two items of a block. */
const mostTurns = 2;

/**
 * Questions for which the answer to another one, of another category where there is any, is plainly wrong: in each language enough for
 * the longest way through the study, as far as there are questions.
 * @param mostMatchups  that one annotator judges
 */
export function chooseObvious(
  questions: readonly StudyQuestion[],
  mostMatchups: number,
  settings: StudySettings,
  seed: number,
): ObviousChoice[] {
  if (!settings.obvious) return [];
  const turns = questions.reduce((most, question) => Math.max(most, judgedTurns(question, settings)), 0);
  // what a block takes besides, if the next matchup does not quite fit in
  const room = Math.max(1, settings.blockItems - mostTurns - (turns - 1));
  const count = Math.ceil((mostMatchups * turns * (1 + settings.repeatShare)) / room) + 1;
  const draw = new Draw(createRandom(hash32(`${seed} obvious`)));
  return languageCodes.flatMap((language) => {
    const own = questions.filter((question) => question.language === language);
    return draw
      .several(own, own.length)
      .filter((question) => judgedTurns(question, settings) <= mostTurns)
      .flatMap((question) => {
        const others = own.filter(
          (other) => other !== question && judgedTurns(other, settings) >= judgedTurns(question, settings),
        );
        const strangers = others.filter(({ category }) => category !== question.category);
        return others.length > 0 ? [{ question, stranger: draw.pick(strangers.length > 0 ? strangers : others) }] : [];
      })
      .slice(0, count);
  });
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
): AuthoredMatchup & { strange: StudyAnswer } {
  const id = String(question.question_id);
  const right = draw.pick(answersTo(id));
  const other = draw.pick(answersTo(String(stranger.question_id)));
  const turns = other.turns.slice(0, question.turns.length);
  const finish = other.finish.slice(0, turns.length);
  const strange = { ...other, id: newId(), question: id, turns, finish, hash: answerHash(turns) };
  const answers = inOrder(right.id, strange.id);
  const matchup: Matchup = { id: newId(), question: id, pair: null, answers, expected: right.id };
  return { matchup, strange, first: right.id };
}
