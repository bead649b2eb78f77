import { randomUUID } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { answerQuestions, type QuestionAnswers } from '#core/benchmarks/answer-questions.ts';
import { type ModelAnswer, parseAnswers, parseQuestions, type Question } from '#core/benchmarks/fastchat.ts';
import { writeJsonl } from '#core/jsonl.ts';
import { numberWithin, parseOptions, wrongUsage } from './arguments.ts';
import type { Command } from './command.ts';
import {
  adapterChoice,
  adapterOption,
  adapterUsage,
  executorChoice,
  executorOption,
  executorUsage,
  withResidentCheckpoint,
} from './resident-checkpoint.ts';
import { readTextFile } from './text-file.ts';

/** Questions under way together. */
const lanes = 4;

export const answer: Command = {
  usage:
    '--benchmark FILE.jsonl --checkpoint FILE --out FILE.jsonl [--model NAME] [--seed S] [--temperature T] [--max-tokens N] ' +
    `${adapterUsage} ${executorUsage}`,
  purpose: "a benchmark's answers in FastChat's format, turn 2 after turn 1; goes on where an earlier run broke off",
  async run(args, output) {
    const values = parseOptions(args, {
      benchmark: { type: 'string' },
      checkpoint: { type: 'string' },
      out: { type: 'string' },
      model: { type: 'string' },
      seed: { type: 'string' },
      temperature: { type: 'string' },
      'max-tokens': { type: 'string' },
      ...adapterOption,
      ...executorOption,
    });
    const { benchmark, checkpoint, out } = values;
    if (benchmark === undefined || checkpoint === undefined || out === undefined) {
      throw wrongUsage('--benchmark, --checkpoint and --out are needed');
    }
    const { paths: adapters, scale } = adapterChoice(values);
    const questions = parseQuestions(await readTextFile(benchmark), benchmark);
    const done = new Set((await earlier(out)).map(({ question_id }) => question_id));
    const open = questions.filter(({ question_id }) => !done.has(question_id));
    const model = values.model ?? basename(adapters[0] ?? checkpoint, '.gguf');
    const drawn = {
      seed: numberWithin('seed', values.seed, { low: 0, high: 2 ** 32 - 1, whole: true, otherwise: 0 }),
      maxTokens: numberWithin('max-tokens', values['max-tokens'], { low: 1, high: 1e6, whole: true, otherwise: 1024 }),
      temperature:
        values.temperature === undefined
          ? null
          : numberWithin('temperature', values.temperature, { low: 0, high: 2, whole: false, otherwise: 0 }),
    };
    const wanted = { executor: executorChoice(values.executor), lanes, contextTokens: null, adapters };
    await withResidentCheckpoint(checkpoint, wanted, output, async ({ session }, [id]) => {
      const adapter = id === undefined ? null : { id, scale };
      for (let start = 0; start < open.length; start += lanes) {
        const some = open.slice(start, start + lanes);
        const lines: ModelAnswer[] = [];
        for await (const answers of answerQuestions(some, { ...drawn, adapter }, (asked) => session.generate(asked)))
          lines[answers.index] = lineOf(some[answers.index]!, model, answers);
        await appendFile(out, writeJsonl(lines));
        if ((start / lanes) % 25 === 24) output.words(`${start + some.length} of ${open.length} questions`);
      }
    });
    output.result({ file: out, model, answered: open.length, earlier: done.size });
  },
};

function lineOf({ question_id }: Question, model: string, { turns, finish }: QuestionAnswers): ModelAnswer {
  return {
    question_id,
    answer_id: randomUUID(),
    model_id: model,
    choices: [{ index: 0, turns }],
    tstamp: Date.now() / 1000,
    finish,
  };
}

/** What an earlier run has written; nothing where there is no file. A last line that broke off is cut away, to be answered again. */
async function earlier(path: string): Promise<ModelAnswer[]> {
  const text = await readFile(path, 'utf8').catch((thrown: unknown) => {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return '';
    throw thrown;
  });
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) await writeFile(path, whole);
  return parseAnswers(whole, path);
}
