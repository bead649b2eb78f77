import { greedy, type GenerationRequest } from '#core/chat/generation.ts';
import type { ChatMessage } from '#core/chat/messages.ts';
import { numberWithin, parseArguments, wrongUsage } from './arguments.ts';
import type { Command } from './command.ts';
import { readJson } from './text-file.ts';
import {
  adapterChoice,
  adapterOption,
  adapterUsage,
  executorChoice,
  executorOption,
  executorUsage,
  withResidentCheckpoint,
} from './resident-checkpoint.ts';

const roles = ['system', 'user', 'assistant'];

export const generate: Command = {
  usage:
    'FILE --prompt TEXT | --messages FILE.json [--max-tokens N] [--temperature T] [--top-p P] [--top-k K] [--seed S] ' +
    `${adapterUsage} ${executorUsage}`,
  purpose: 'a line per token, then the whole answer; temperature 0, the default, is greedy',
  async run(args, output) {
    const { file, values } = parseArguments(args, {
      prompt: { type: 'string' },
      messages: { type: 'string' },
      'max-tokens': { type: 'string' },
      temperature: { type: 'string' },
      'top-p': { type: 'string' },
      'top-k': { type: 'string' },
      seed: { type: 'string' },
      ...adapterOption,
      ...executorOption,
    });
    const executor = executorChoice(values.executor);
    const whole = { low: 0, high: 2 ** 32 - 1, whole: true, otherwise: 0 };
    const { paths: adapters, scale } = adapterChoice(values);
    const request: GenerationRequest = {
      adapter: null,
      sampling: {
        ...greedy,
        temperature: numberWithin('temperature', values.temperature, { low: 0, high: 2, whole: false, otherwise: 0 }),
        topP: numberWithin('top-p', values['top-p'], { low: 0, high: 1, whole: false, otherwise: 1 }),
        topK: numberWithin('top-k', values['top-k'], whole),
        seed: numberWithin('seed', values.seed, whole),
      },
      maxTokens: numberWithin('max-tokens', values['max-tokens'], { ...whole, low: 1, otherwise: 512 }),
      stop: [],
      alternatives: 0,
      messages: await messagesOf(values.prompt, values.messages),
    };
    const wanted = { executor, lanes: 1, contextTokens: null, adapters };
    await withResidentCheckpoint(file, wanted, output, async ({ session }, [id]) => {
      const adapter = id === undefined ? null : { id, scale };
      const begun = performance.now();
      for await (const event of session.generate([{ ...request, adapter }])) {
        if (event.kind === 'token') {
          const { id, text, piece, probability } = event;
          output.result({ id, text, piece, probability });
        } else if (event.kind === 'finish') {
          const { tokens, promptTokens } = event.totals;
          const elapsedMs = performance.now() - begun;
          output.result({ text: event.text, tokens, promptTokens, elapsedMs, finish: event.reason });
        }
      }
    });
  },
};

async function messagesOf(prompt: string | undefined, path: string | undefined): Promise<ChatMessage[]> {
  if ((prompt === undefined) === (path === undefined)) throw wrongUsage('Either --prompt or --messages is needed');
  if (prompt !== undefined) return [{ role: 'user', content: prompt }];
  const messages = await readJson(path!);
  if (!Array.isArray(messages) || messages.length === 0 || !messages.every(isMessage)) {
    throw wrongUsage(`${path} must be a list of {"role": "system" | "user" | "assistant", "content": text}`);
  }
  return messages;
}

function isMessage(value: unknown): value is ChatMessage {
  const { role, content } = (value ?? {}) as Record<string, unknown>;
  return typeof role === 'string' && roles.includes(role) && typeof content === 'string';
}
