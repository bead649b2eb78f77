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
  answer_id: string;
  model_id: string;
  choices: { index: number; turns: string[] }[];
  /** seconds since 1970 */
  tstamp: number;
  /** how each turn ended; ours */
  finish?: string[];
}

/** FastChat's text for a generation that failed. */
export const failedAnswer = 'ERROR';

/** @throws WorkbenchError storage/malformed-import with the line */
export function parseQuestions(text: string, file: string): Question[] {
  return [...readJsonl(text, file)].map(({ line, value }) => {
    if (!isRecord(value) || !isId(value.question_id)) throw malformed(file, line, 'no question_id');
    if (typeof value.category !== 'string') throw malformed(file, line, 'no category');
    if (!isTexts(value.turns) || value.turns.length === 0) throw malformed(file, line, 'no turns');
    const { checks, reference, system } = value;
    if (reference !== undefined && !isTexts(reference)) throw malformed(file, line, 'reference is no list of texts');
    if (system !== undefined && typeof system !== 'string') throw malformed(file, line, 'system is no text');
    if (
      checks !== undefined &&
      !(Array.isArray(checks) && checks.every((check) => check === null || isAnswerCheck(check)))
    ) {
      throw malformed(file, line, 'checks that nobody knows');
    }
    return value as unknown as Question;
  });
}

/** The last line wins where an id comes twice, as in FastChat. */
export function parseAnswers(text: string, file: string): ModelAnswer[] {
  const answers = new Map<number | string, ModelAnswer>();
  for (const { line, value } of readJsonl(text, file)) {
    if (!isRecord(value) || !isId(value.question_id)) throw malformed(file, line, 'no question_id');
    const choices: unknown = value.choices;
    if (!Array.isArray(choices) || !choices.every((choice) => isRecord(choice) && isTexts(choice.turns))) {
      throw malformed(file, line, 'no choices with turns');
    }
    answers.set(value.question_id, value as unknown as ModelAnswer);
  }
  return [...answers.values()];
}

function isId(value: unknown): value is number | string {
  return typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value));
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
