import { languageCodes } from '../languages.ts';
import { flag, list, numberIn, oneOf, orNull, type Read, shape, ShapeFault, text, whole } from '../studies/shape.ts';
import { type AnswerCheck } from './answer-check.ts';
import type { Benchmark, BenchmarkQuestion, JudgePrompt, PromptSet, Wording, WordingText } from './benchmark.ts';
import type { ModelAnswer } from './fastchat.ts';

const name = text(1000);
const longText = text(10_000_000);
const texts = list(longText, 1000);
const language = oneOf(languageCodes);

const questionId: Read<number | string> = (value, path) => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  return text(1000, 1)(value, path);
};

const checks = {
  exact: shape<AnswerCheck & { kind: 'exact' }>({ kind: oneOf(['exact']), answer: longText }),
  number: shape<AnswerCheck & { kind: 'number' }>({ kind: oneOf(['number']), value: numberIn(-1e300, 1e300) }),
  contains: shape<AnswerCheck & { kind: 'contains' }>({ kind: oneOf(['contains']), parts: texts }),
};
const check: Read<AnswerCheck> = (value, path) => {
  const kind: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  if (kind !== 'exact' && kind !== 'number' && kind !== 'contains') throw new ShapeFault(path);
  return checks[kind](value, path);
};

const wordingText = { turns: texts, reference: orNull(texts) };

const judgeReference: Read<ModelAnswer> = shape<ModelAnswer>(
  {
    question_id: questionId,
    answer_id: name,
    model_id: name,
    choices: list(shape<ModelAnswer['choices'][number]>({ index: whole(0, 1e6), turns: texts }), 1000),
    tstamp: numberIn(0, 1e13),
    finish: list(name, 1000),
  },
  ['finish'],
);

const wording: Read<Wording> = shape<Wording>({
  ...wordingText,
  questionId,
  system: orNull(longText),
  checks: orNull(list(orNull(check), 1000)),
  earlier: list(shape<WordingText>(wordingText), 10_000),
  corrected: flag,
  judgeReferences: list(judgeReference, 1000),
});

const question: Read<BenchmarkQuestion> = shape<BenchmarkQuestion>({
  id: text(1000, 1),
  category: name,
  wordings: shape<BenchmarkQuestion['wordings']>(
    { en: wording, de: wording, fr: wording, it: wording, es: wording },
    languageCodes,
  ),
});

const prompt: Read<JudgePrompt> = shape<JudgePrompt>({
  name,
  type: name,
  system_prompt: longText,
  prompt_template: longText,
  description: longText,
  category: name,
  output_format: name,
});

/** The fields of a benchmark as a browser keeps it, each read from a hostile file. */
export const benchmarkFields: { [K in keyof Benchmark]: Read<Benchmark[K]> } = {
  name: text(1000, 1),
  languages: list(language, languageCodes.length),
  questions: list(question, 100_000),
  promptSets: list(shape<PromptSet>({ language, name, prompts: list(prompt, 10_000) }), 1000),
};
