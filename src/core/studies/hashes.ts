import { Sha256 } from '../sha256.ts';
import { utf8Bytes } from '../utf8.ts';
import type { StudyAnswer, StudyQuestion } from './study.ts';

/** SHA-256 of a text's UTF-8, hexadecimal. */
export function sha256Of(text: string): string {
  return new Sha256().update(utf8Bytes(text)).hex();
}

/** Of an answer's turns: the same for the same words, whoever gave them. */
export function answerHash(turns: readonly string[]): string {
  return sha256Of(JSON.stringify(turns));
}

/** Of all that annotators are asked, references included; the order of the questions makes no difference. */
export function questionsHash(questions: readonly StudyQuestion[]): string {
  return hashOfAll(
    questions.map(({ question_id, language, category, turns, reference }) =>
      JSON.stringify([String(question_id), language, category, turns, reference]),
    ),
  );
}

/** Of all that they judge: which answer, by its id, has which words. */
export function answersHash(answers: readonly Pick<StudyAnswer, 'id' | 'question' | 'hash'>[]): string {
  return hashOfAll(answers.map(({ id, question, hash }) => JSON.stringify([id, question, hash])));
}

function hashOfAll(texts: string[]): string {
  return sha256Of(texts.sort().join('\n'));
}
