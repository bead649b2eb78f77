import { isRecord, isTexts, malformed, readJsonl } from '../jsonl.ts';
import { isLanguage, type Language } from '../languages.ts';
import { type AnswerCheck, isAnswerCheck } from './answer-check.ts';

/** A question as FastChat has it [Zheng2023]; MT-Bench-X writes its ids `81_DE`. What we add is optional. */
export interface Question {
  question_id: number | string;
  category: string;
  turns: string[];
  reference?: string[];
  /** what comes before the first turn */
  system?: string;
  /** of each turn; null: it has none */
  checks?: (AnswerCheck | null)[];
}

/** A model's answers to a question, one a turn. */
export interface ModelAnswer {
  question_id: number | string;
  /** '' where the file does not say, and so is the model's */
  answer_id: string;
  model_id: string;
  choices: { index: number; turns: string[] }[];
  /** seconds since 1970; 0 where the file does not say */
  tstamp: number;
  /** how each turn ended; ours */
  finish?: string[];
}

/** FastChat's text for a generation that failed. */
export const failedAnswer = 'ERROR';

/** What can be wrong with one record. */
export type RecordProblem =
  | 'no question_id'
  | 'no category'
  | 'no turns'
  | 'reference is no list of texts'
  | 'system is no text'
  | 'checks that nobody knows'
  | 'no choices with turns';

const longestId = 1000;

/** @throws WorkbenchError storage/malformed-import with the line */
export function parseQuestions(text: string, file: string): Question[] {
  return [...readJsonl(text, file)].map(({ line, value }) =>
    questionFrom(value, (problem) => malformed(file, line, problem)),
  );
}

/** The last line wins where an id comes twice, as in FastChat; a file may have several models' answers. */
export function parseAnswers(text: string, file: string): ModelAnswer[] {
  const answers = new Map<string, ModelAnswer>();
  for (const { line, value } of readJsonl(text, file)) {
    const answer = answerFrom(value, (problem) => malformed(file, line, problem));
    answers.set(JSON.stringify([answer.model_id, answer.question_id]), answer);
  }
  return [...answers.values()];
}

/** What a record says of a question, and nothing else. @param fail  makes the error of a record that is none */
export function questionFrom(value: unknown, fail: (problem: RecordProblem) => Error): Question {
  if (!isRecord(value) || !isQuestionId(value.question_id)) throw fail('no question_id');
  const { question_id, category, turns, reference, system, checks } = value;
  if (typeof category !== 'string') throw fail('no category');
  if (!isTexts(turns) || turns.length === 0) throw fail('no turns');
  if (reference !== undefined && !isTexts(reference)) throw fail('reference is no list of texts');
  if (system !== undefined && typeof system !== 'string') throw fail('system is no text');
  if (checks !== undefined && !isChecks(checks)) throw fail('checks that nobody knows');
  return {
    ...{ question_id, category, turns },
    ...(reference ? { reference } : {}),
    ...(system === undefined ? {} : { system }),
    ...(checks ? { checks } : {}),
  };
}

/** @param fail  makes the error of a record that is no model's answer */
export function answerFrom(value: unknown, fail: (problem: RecordProblem) => Error): ModelAnswer {
  if (!isRecord(value) || !isQuestionId(value.question_id)) throw fail('no question_id');
  const { question_id, answer_id, model_id, tstamp, finish } = value;
  const choices: unknown = value.choices;
  if (!Array.isArray(choices) || choices.length === 0) throw fail('no choices with turns');
  return {
    question_id,
    answer_id: typeof answer_id === 'string' ? answer_id : '',
    model_id: typeof model_id === 'string' ? model_id : '',
    choices: choices.map((choice: unknown, index) => {
      if (!isRecord(choice) || !isTexts(choice.turns)) throw fail('no choices with turns');
      return { index: typeof choice.index === 'number' ? choice.index : index, turns: choice.turns };
    }),
    tstamp: typeof tstamp === 'number' && Number.isFinite(tstamp) ? tstamp : 0,
    ...(isTexts(finish) ? { finish } : {}),
  };
}

export function isQuestionId(value: unknown): value is number | string {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value === 'string' && value !== '' && value.length <= longestId;
}

function isChecks(value: unknown): value is (AnswerCheck | null)[] {
  return Array.isArray(value) && value.every((check) => check === null || isAnswerCheck(check));
}

/** `81_DE` is German; an id without a language says nothing. */
export function languageOfId(id: number | string): Language | null {
  const code = /_([A-Z]{2})$/.exec(String(id))?.[1]?.toLowerCase();
  return isLanguage(code) ? code : null;
}

/** How FastChat draws each category's answers. */
export function temperatureOf(category: string): number {
  if (category === 'writing' || category === 'roleplay') return 0.7;
  return category === 'stem' || category === 'humanities' ? 0.1 : 0;
}
