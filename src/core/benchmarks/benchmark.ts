import { type Language, languageCodes } from '../languages.ts';
import { questionOf } from '../judgments/record-item.ts';
import type { AnswerCheck } from './answer-check.ts';
import type { ModelAnswer, Question } from './fastchat.ts';
import { type ParallelQuestion, questionIn } from './parallel-question.ts';

/** Questions in one or several languages, imported or ours. A value: what changes it makes another one. */
export interface Benchmark {
  name: string;
  /** that it has questions in, in the order of our table */
  languages: readonly Language[];
  questions: readonly BenchmarkQuestion[];
  /** what a judge is told, in the order of languages */
  promptSets: readonly PromptSet[];
}

/** A question with its translations. */
export interface BenchmarkQuestion {
  /** the same in every language: the number before `_` in MT-Bench-X's ids */
  id: string;
  category: string;
  wordings: Readonly<Partial<Record<Language, Wording>>>;
}

/** What a correction may change. */
export interface WordingText {
  turns: readonly string[];
  /** shown to people, one a turn; an empty text stands for none, null for a file that has no such field */
  reference: readonly string[] | null;
}

/** A question in one language. */
export interface Wording extends WordingText {
  /** as files and votes have it: 81, `81_DE` */
  questionId: number | string;
  /** what comes before the first turn */
  system: string | null;
  checks: readonly (AnswerCheck | null)[] | null;
  /** what it was before it was corrected, the oldest first */
  earlier: readonly WordingText[];
  /** also where a list says so and the earlier wording is not known */
  corrected: boolean;
  /** given to a judge, one a model that wrote them */
  judgeReferences: readonly ModelAnswer[];
}

/** A line of FastChat's `judge_prompts.jsonl` [Zheng2023]. */
export interface JudgePrompt {
  name: string;
  type: string;
  system_prompt: string;
  prompt_template: string;
  description: string;
  category: string;
  output_format: string;
}

/** The prompts of one file: names come once in it, and may come again in another. */
export interface PromptSet {
  language: Language;
  /** the file's name without its ending */
  name: string;
  prompts: readonly JudgePrompt[];
}

/** MT-bench is English and does not say so [Zheng2023]. */
export const unmarkedLanguage: Language = 'en';

/** A benchmark of our own. */
export function parallelBenchmark(name: string, questions: readonly ParallelQuestion[]): Benchmark {
  const join = new Join();
  for (const language of languageCodes) {
    for (const question of questions) {
      const problem = join.add(questionIn(question, language), language);
      if (problem) throw new Error(`${name}: question ${question.id} in ${language}: ${problem}`);
    }
  }
  return join.finish(name, []);
}

/** One language of it as FastChat has it. */
export function questionsIn({ questions }: Benchmark, language: Language): Question[] {
  return questions.flatMap(({ category, wordings }) => {
    const wording = wordings[language];
    return wording ? [asQuestion(category, wording)] : [];
  });
}

export function asQuestion(category: string, wording: Wording): Question {
  const { questionId, turns, reference, system, checks } = wording;
  return {
    ...{ question_id: questionId, category, turns: [...turns] },
    ...(reference ? { reference: [...reference] } : {}),
    ...(system === null ? {} : { system }),
    ...(checks ? { checks: [...checks] } : {}),
  };
}

/** Questions that some of the benchmark's languages lack. */
export function gapsOf({ languages, questions }: Benchmark): { id: string; languages: Language[] }[] {
  return questions
    .map(({ id, wordings }) => ({ id, languages: languages.filter((language) => !wordings[language]) }))
    .filter((gap) => gap.languages.length > 0);
}

/** Why a question cannot stand beside those that are there. */
export type JoinProblem = 'twice' | 'another category than before';

type Draft = Omit<BenchmarkQuestion, 'wordings'> & { wordings: Partial<Record<Language, Wording>> };

/** Joins questions over their languages. */
export class Join {
  // a Map, because ids come from files: `__proto__` is one like others
  readonly #drafts = new Map<string, Draft>();

  /** @returns null once the question is in */
  add(question: Question, language: Language): JoinProblem | null {
    const { question: id } = questionOf(question.question_id);
    const draft = this.#drafts.get(id) ?? { id, category: question.category, wordings: {} };
    if (draft.category !== question.category) return 'another category than before';
    if (draft.wordings[language]) return 'twice';
    this.#drafts.set(id, draft);
    const { question_id: questionId, turns, reference = null, system = null, checks = null } = question;
    draft.wordings[language] = {
      ...{ questionId, turns, reference, system, checks },
      ...{ earlier: [], corrected: false, judgeReferences: [] },
    };
    return null;
  }

  find(questionId: number | string, language: Language): Wording | undefined {
    return this.#drafts.get(questionOf(questionId).question)?.wordings[language];
  }

  /** Changes a wording that is there; null takes it away. */
  change(questionId: number | string, language: Language, changed: Partial<Wording> | null): void {
    const { wordings } = this.#drafts.get(questionOf(questionId).question)!;
    if (changed) wordings[language] = { ...wordings[language]!, ...changed };
    else delete wordings[language];
  }

  /** @returns the most turns that the question has in any language */
  turns(questionId: number | string): number {
    const { wordings } = this.#drafts.get(questionOf(questionId).question)!;
    return Math.max(...Object.values(wordings).map(({ turns }) => turns.length));
  }

  finish(name: string, promptSets: readonly PromptSet[]): Benchmark {
    const questions = [...this.#drafts.values()].filter(({ wordings }) => Object.keys(wordings).length > 0);
    // files may come in any order of languages, and each may lack a question
    if (questions.every(({ id }) => /^\d{1,15}$/.test(id))) questions.sort((one, other) => +one.id - +other.id);
    const languages = languageCodes.filter((language) => questions.some(({ wordings }) => wordings[language]));
    const order = (set: PromptSet) => languageCodes.indexOf(set.language);
    return { name, languages, questions, promptSets: promptSets.toSorted((one, other) => order(one) - order(other)) };
  }
}
