import { asQuestion, type Benchmark, questionsIn, type Wording } from '../benchmarks/benchmark.ts';
import { correctionsOf } from '../benchmarks/corrections.ts';
import type { ModelAnswer, Question } from '../benchmarks/fastchat.ts';
import type { NamedText } from '../benchmarks/faults.ts';
import { writeJsonl } from '../jsonl.ts';
import type { Language } from '../languages.ts';
import { fileNameOf } from './file-name.ts';

/** FastChat's judge stops without a reference answer to these. */
const judgedWithReference: readonly string[] = ['math', 'reasoning', 'coding'];

export interface BenchmarkFiles {
  files: NamedText[];
  lost: {
    /** wordings between the first and the last: there is room for one */
    wordings: number;
    /** questions that FastChat's judge would stop at */
    withoutReference: number;
  };
}

/**
 * A benchmark as MT-Bench-X lays it out [Weber2024]: a folder for each language, with `question.jsonl`, `question_original.jsonl` and
 * `corrections.jsonl` where something was corrected, `reference_answer/` and judge prompts. `readBenchmark` reads it back.
 * @param judge  FastChat takes the reference answers from a file with its judge's name: what people are shown goes there where it has none
 */
export function writeBenchmark(benchmark: Benchmark, judge: string | null = null): BenchmarkFiles {
  const files: NamedText[] = [];
  const lost: BenchmarkFiles['lost'] = { wordings: 0, withoutReference: 0 };
  const corrections = correctionsOf(benchmark);
  for (const language of benchmark.languages) {
    const folder = `${fileNameOf(benchmark.name, 'benchmark')}_${language.toUpperCase()}`;
    const add = (path: string, records: readonly object[]) => {
      if (records.length > 0) files.push({ path: `${folder}/${path}`, text: writeJsonl(records) });
    };
    const asked = wordingsIn(benchmark, language);
    add('question.jsonl', questionsIn(benchmark, language));
    const corrected = corrections.filter((each) => each.language === language);
    if (corrected.length > 0) {
      // of a correction whose earlier wording nobody knows, there is no original
      const known = asked.filter(({ wording }) => !wording.corrected || wording.earlier.length > 0);
      if (known.some(({ wording }) => wording.corrected)) add('question_original.jsonl', known.map(originalOf));
      add(
        'corrections.jsonl',
        asked
          .filter(({ wording }) => wording.corrected)
          .map(({ category, wording }) => ({ question_id: wording.questionId, category })),
      );
    }
    const references = referencesOf(asked, judge);
    for (const [model, answers] of references) add(`reference_answer/${fileNameOf(model, 'reference')}.jsonl`, answers);
    for (const { name, prompts } of benchmark.promptSets.filter((set) => set.language === language)) {
      add(`${fileNameOf(name, 'judge_prompts')}.jsonl`, prompts);
    }
    const answered = new Set([...references.values()].flat().map(({ question_id }) => question_id));
    lost.withoutReference += asked.filter(
      ({ category, wording }) => judgedWithReference.includes(category) && !answered.has(wording.questionId),
    ).length;
    for (const { wording } of asked) lost.wordings += Math.max(0, wording.earlier.length - 1);
  }
  return { files, lost };
}

interface Asked {
  category: string;
  wording: Wording;
}

function wordingsIn({ questions }: Benchmark, language: Language): Asked[] {
  return questions.flatMap(({ category, wordings }) => {
    const wording = wordings[language];
    return wording ? [{ category, wording }] : [];
  });
}

function originalOf({ category, wording }: Asked): Question {
  return asQuestion(category, { ...wording, ...wording.earlier[0] });
}

/** By the model that wrote them. */
function referencesOf(asked: readonly Asked[], judge: string | null): Map<string, ModelAnswer[]> {
  const byModel = new Map<string, ModelAnswer[]>();
  const add = (answer: ModelAnswer) => {
    byModel.set(answer.model_id, [...(byModel.get(answer.model_id) ?? []), answer]);
  };
  for (const { wording } of asked) {
    const { judgeReferences, questionId, reference, turns } = wording;
    judgeReferences.forEach(add);
    const shown = turns.map((_, index) => reference?.[index] ?? '');
    if (judge === null || shown.every((text) => text === '')) continue;
    if (judgeReferences.some(({ model_id }) => model_id === judge)) continue;
    add({
      question_id: questionId,
      answer_id: `${questionId}-reference`,
      model_id: judge,
      choices: [{ index: 0, turns: shown }],
      tstamp: 0,
    });
  }
  return byModel;
}
