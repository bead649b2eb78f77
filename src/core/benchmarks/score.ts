import { detectLanguage } from '../language-detection.ts';
import { passes } from './answer-check.ts';
import { failedAnswer, languageOfId, type ModelAnswer, type Question } from './fastchat.ts';

/** Answers of one kind and how they did. */
export interface Score {
  /** answers that have a check */
  checked: number;
  right: number;
  /** answers there are */
  answers: number;
  /** of those, where the language is known and can be told */
  placed: number;
  wrongLanguage: number;
  /** empty, broken off, or failed */
  unfinished: number;
}

export interface ScoreCell extends Score {
  language: string;
  category: string;
  turn: number;
}

/** Every (language, category, turn) that occurs. */
export function scoreAnswers(questions: readonly Question[], answers: readonly ModelAnswer[]): ScoreCell[] {
  const byId = new Map(questions.map((question) => [question.question_id, question]));
  const cells = new Map<string, ScoreCell>();
  for (const { question_id, choices, finish } of answers) {
    const question = byId.get(question_id);
    if (!question) continue;
    const language = languageOfId(question_id);
    choices[0]?.turns.forEach((answer, index) => {
      const key = [language ?? '', question.category, index + 1].join(' ');
      const cell = cells.get(key) ?? {
        ...{ language: language ?? '', category: question.category, turn: index + 1 },
        ...{ checked: 0, right: 0, answers: 0, placed: 0, wrongLanguage: 0, unfinished: 0 },
      };
      cells.set(key, cell);
      cell.answers++;
      const check = question.checks?.[index];
      if (check) cell.checked++;
      if (check && passes(check, answer)) cell.right++;
      const found = language === null ? 'unsure' : detectLanguage(answer);
      if (found !== 'unsure') cell.placed++;
      if (found !== 'unsure' && found !== language) cell.wrongLanguage++;
      const ended = (finish?.[index] ?? 'end-of-turn') === 'end-of-turn';
      if (!ended || answer.trim() === '' || answer === failedAnswer) cell.unfinished++;
    });
  }
  return [...cells.values()];
}

/** The sum of all cells that `wanted` takes. */
export function sumOf(cells: readonly ScoreCell[], wanted: (cell: ScoreCell) => boolean = () => true): Score {
  const sum: Score = { checked: 0, right: 0, answers: 0, placed: 0, wrongLanguage: 0, unfinished: 0 };
  for (const cell of cells.filter(wanted)) {
    for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += cell[key];
  }
  return sum;
}
