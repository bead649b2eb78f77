import { type Benchmark, unmarkedLanguage } from '../benchmarks/benchmark.ts';
import { answerFrom, failedAnswer, type ModelAnswer, type Question } from '../benchmarks/fastchat.ts';
import { type Fault, Faults, type NamedText, stemOf } from '../benchmarks/faults.ts';
import { questionOf } from '../judgments/record-item.ts';
import { writeJsonl } from '../jsonl.ts';
import type { Language } from '../languages.ts';
import type { StoredAnswer } from '../studies/answer.ts';
import { fileNameOf } from './file-name.ts';

/** A model's answer to a question of a benchmark, made elsewhere. */
export interface ImportedAnswer {
  model: string;
  /** as the benchmark has it */
  questionId: number | string;
  language: Language;
  turns: readonly string[];
  /** how each turn ended; 'failed' where FastChat has put down an error */
  finish: readonly string[];
  /** the file's; '' where it has none */
  answerId: string;
  /** milliseconds since 1970; null: not known */
  at: number | null;
}

export interface ImportedModel {
  model: string;
  answers: ImportedAnswer[];
  /** questions without an answer, in the languages that it answered at all */
  missing: { id: string; language: Language }[];
  /** answers with a turn that failed */
  failed: number;
  /** further answers to the same question, of which FastChat reads the first only */
  furtherChoices: number;
}

/**
 * FastChat's model answers to a benchmark's questions [Zheng2023], several files together. The last answer to a question counts, and the
 * earlier one is a fault. Lines without a model are of the one that the file is named after.
 */
export function readModelAnswers(
  files: readonly NamedText[],
  benchmark: Benchmark,
): { models: ImportedModel[]; faults: Fault[] } {
  const faults = new Faults();
  const byNumber = new Map(benchmark.questions.map((question) => [question.id, question]));
  const models = new Map<string, { answers: Map<string, ImportedAnswer>; furtherChoices: number }>();
  for (const file of files) {
    faults.each(faults.open(file), (value, fail, line) => {
      const record = answerFrom(value, fail);
      const { question_id: id, choices } = record;
      const model = record.model_id || stemOf(file.path);
      if (model === '') throw fail('no model_id', id);
      const { question, language: told } = questionOf(id);
      const language = told ?? unmarkedLanguage;
      const wording = byNumber.get(question)?.wordings[language];
      if (!wording) throw fail('no such question', id);
      const { turns } = choices[0]!;
      if (turns.length !== wording.turns.length) throw fail('not as many turns as the question', id);

      const known = models.get(model) ?? { answers: new Map<string, ImportedAnswer>(), furtherChoices: 0 };
      models.set(model, known);
      const key = `${language} ${question}`;
      if (known.answers.has(key)) faults.add(file.path, line, 'twice', id);
      known.answers.set(key, importedFrom(record, model, wording.questionId, language));
      known.furtherChoices += choices.length - 1;
    });
  }
  return {
    models: Array.from(models, ([model, { answers, furtherChoices }]) => {
      const list = [...answers.values()];
      const languages = benchmark.languages.filter((language) => list.some((answer) => answer.language === language));
      return {
        ...{ model, answers: list, furtherChoices },
        missing: languages.flatMap((language) =>
          benchmark.questions
            .filter(({ id, wordings }) => wordings[language] && !answers.has(`${language} ${id}`))
            .map(({ id }) => ({ id, language })),
        ),
        failed: list.filter(({ finish }) => finish.includes('failed')).length,
      };
    }),
    faults: faults.list,
  };
}

function importedFrom(
  { answer_id, choices, tstamp, finish }: ModelAnswer,
  model: string,
  questionId: number | string,
  language: Language,
): ImportedAnswer {
  const { turns } = choices[0]!;
  return {
    ...{ model, questionId, language, turns, answerId: answer_id },
    finish: turns.map((turn, index) => (turn === failedAnswer ? 'failed' : (finish?.[index] ?? 'end-of-turn'))),
    at: tstamp === 0 ? null : Math.round(tstamp * 1000),
  };
}

/**
 * One file a model, which FastChat knows by the file's name. A turn that failed is FastChat's `ERROR`.
 * @param models  who gave an answer, by its id; what is not there is left out
 */
export function writeModelAnswers(
  answers: readonly StoredAnswer[],
  questions: readonly Question[],
  models: ReadonlyMap<string, string>,
): { files: NamedText[]; unnamed: number } {
  const ids = new Map(questions.map(({ question_id }) => [String(question_id), question_id]));
  const byModel = new Map<string, ModelAnswer[]>();
  let unnamed = 0;
  for (const { id, question, turns, finish, provenance } of answers) {
    const model = models.get(id);
    if (model === undefined) {
      unnamed++;
      continue;
    }
    const records = byModel.get(model) ?? [];
    byModel.set(model, records);
    records.push({
      question_id: ids.get(question) ?? question,
      answer_id: id,
      model_id: model,
      choices: [{ index: 0, turns: turns.map((turn, at) => (finish[at] === 'failed' ? failedAnswer : turn)) }],
      tstamp: 'at' in provenance ? provenance.at / 1000 : 0,
      finish: [...finish],
    });
  }
  const names = new Set<string>();
  const files = Array.from(byModel, ([model, records]) => {
    const plain = fileNameOf(model, 'model');
    let name = plain;
    // some file systems hold capitals and small letters to be the same
    for (let count = 2; names.has(name.toLowerCase()); count++) name = `${plain}-${count}`;
    names.add(name.toLowerCase());
    return { path: `model_answer/${name}.jsonl`, text: writeJsonl(records) };
  });
  return { files, unnamed };
}
