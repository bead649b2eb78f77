import { randomUUID } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChatMessage } from '#core/chat/messages.ts';
import { type AdapterUse, greedy } from '#core/chat/generation.ts';
import { asWorkbenchError } from '#core/errors.ts';
import {
  failedAnswer,
  type ModelAnswer,
  parseAnswers,
  parseQuestions,
  type Question,
  temperatureOf,
} from '#core/benchmarks/fastchat.ts';
import type { Session } from '#engine/session.ts';
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

interface Drawn {
  adapter: AdapterUse | null;
  seed: number;
  maxTokens: number;
  /** null: by category, as FastChat does */
  temperature: number | null;
}

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
        const answers = await together(session, some, { ...drawn, adapter });
        const lines = some.map((question, index) => lineOf(question, model, answers[index]!));
        await appendFile(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
        if ((start / lanes) % 25 === 24) output.words(`${start + some.length} of ${open.length} questions`);
      }
    });
    output.result({ file: out, model, answered: open.length, earlier: done.size });
  },
};

interface Answers {
  turns: string[];
  finish: string[];
}

/** All turns of some questions, a lane each: first all first turns, then all second ones with the first in context. */
async function together(session: Session, questions: readonly Question[], drawn: Drawn): Promise<Answers[]> {
  const answers: Answers[] = questions.map(() => ({ turns: [], finish: [] }));
  const most = Math.max(...questions.map(({ turns }) => turns.length));
  for (let turn = 0; turn < most; turn++) {
    const asked = questions.flatMap((question, index) =>
      question.turns[turn] === undefined ? [] : [{ question, answer: answers[index]! }],
    );
    const requests = asked.map(({ question, answer }) => ({
      messages: conversation(question, answer.turns),
      adapter: drawn.adapter,
      sampling: { ...greedy, temperature: drawn.temperature ?? temperatureOf(question.category), seed: drawn.seed },
      maxTokens: drawn.maxTokens,
      stop: [],
      alternatives: 0,
    }));
    try {
      for await (const event of session.generate(requests)) {
        if (event.kind !== 'finish') continue;
        asked[event.lane]!.answer.turns.push(event.text);
        asked[event.lane]!.answer.finish.push(event.reason);
      }
    } catch (thrown) {
      // one question too long for the context must not cost the others theirs
      if (questions.length > 1) return await oneByOne(session, questions, drawn);
      const { code } = asWorkbenchError(thrown);
      if (code !== 'engine/context-full' && code !== 'text/template-failed') throw thrown;
      answers[0]!.turns.push(failedAnswer);
      answers[0]!.finish.push(code);
    }
  }
  return answers;
}

async function oneByOne(session: Session, questions: readonly Question[], drawn: Drawn): Promise<Answers[]> {
  const answers: Answers[] = [];
  for (const question of questions) answers.push((await together(session, [question], drawn))[0]!);
  return answers;
}

function conversation({ system, turns }: Question, answers: readonly string[]): ChatMessage[] {
  return [
    ...(system === undefined ? [] : [{ role: 'system' as const, content: system }]),
    ...answers.flatMap((text, turn) => [
      { role: 'user' as const, content: turns[turn]! },
      { role: 'assistant' as const, content: text },
    ]),
    { role: 'user', content: turns[answers.length]! },
  ];
}

function lineOf({ question_id }: Question, model: string, { turns, finish }: Answers): ModelAnswer {
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
