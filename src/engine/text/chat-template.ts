import { Environment, parse, tokenize } from '@huggingface/jinja';
import type { ChatMessage } from '#core/chat/messages.ts';
import { WorkbenchError } from '#core/errors.ts';
import { BoundedInterpreter, TemplateLimit, templateLimits } from './bounded-interpreter.ts';
import { textOf } from './template-values.ts';

/** What a template may name, and what the default depends on. */
export interface TemplateSpecials {
  /** the token's own text, empty for none */
  bosToken: string;
  eosToken: string;
  /** whether the vocabulary has a special token of this name */
  knows(name: string): boolean;
}

export interface ChatTemplate {
  /**
   * Messages as the model was trained to see them. Where the template has no place for a system message, its text goes
   * before the first user message.
   * @throws WorkbenchError text/template-failed, text/template-limit
   */
  render(messages: readonly ChatMessage[], options: { addGenerationPrompt: boolean }): string;
  readonly supportsSystem: boolean;
  /** strings that end an answer because of how this template writes turns; empty where a token does */
  readonly stop: readonly string[];
}

const chatMl = `{% for message in messages %}<|im_start|>{{ message['role'] }}
{{ message['content'] }}<|im_end|>
{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant
{% endif %}`;

const plain = `{% for message in messages %}{% if message['role'] == 'system' %}{{ message['content'] }}

{% elif message['role'] == 'user' %}User: {{ message['content'] }}
{% else %}Assistant: {{ message['content'] }}
{% endif %}{% endfor %}{% if add_generation_prompt %}Assistant:{% endif %}`;

/**
 * @param template  of the file; null where it has none: then ChatML if the vocabulary has its tokens, else turns in plain
 *   words (`User: … Assistant:`), which a model without chat training continues best
 * @param now  for templates that write today's date
 * @throws WorkbenchError text/template-failed, text/template-limit
 */
export function createChatTemplate(
  template: string | null,
  specials: TemplateSpecials,
  now: () => Date = () => new Date(),
): ChatTemplate {
  const isChatMl = specials.knows('<|im_start|>') && specials.knows('<|im_end|>');
  const program = guarded(() => compile(template ?? (isChatMl ? chatMl : plain)));
  const run = (messages: readonly ChatMessage[], addGenerationPrompt: boolean): string =>
    guarded(() => {
      const environment = new Environment();
      const globals = globalsFor(messages, specials, addGenerationPrompt, now);
      for (const [name, value] of Object.entries(globals)) environment.set(name, value);
      return textOf(new BoundedInterpreter(environment).run(program)) ?? '';
    });

  let shown: boolean | undefined;
  const supportsSystem = (): boolean => (shown ??= showsSystem(run));
  return {
    get supportsSystem() {
      return supportsSystem();
    },
    stop: template === null && !isChatMl ? ['\nUser:'] : [],
    render(messages, options) {
      const asGiven = messages.every(({ role }) => role !== 'system') || supportsSystem();
      return run(asGiven ? messages : withoutSystem(messages), options.addGenerationPrompt);
    },
  };
}

/** As Hugging Face's `apply_chat_template` compiles: blocks take their line with them. */
function compile(template: string): ReturnType<typeof parse> {
  if (template.length > templateLimits.sourceCharacters) throw new TemplateLimit('template length');
  if (new RegExp(`\\s{${templateLimits.spaceRun + 1}}`).test(template)) throw new TemplateLimit('run of spaces');
  return parse(tokenize(template, { lstrip_blocks: true, trim_blocks: true }));
}

function globalsFor(
  messages: readonly ChatMessage[],
  specials: TemplateSpecials,
  addGenerationPrompt: boolean,
  now: () => Date,
): Record<string, unknown> {
  return {
    messages,
    add_generation_prompt: addGenerationPrompt,
    bos_token: specials.bosToken,
    eos_token: specials.eosToken,
    true: true,
    false: false,
    none: null,
    True: true,
    False: false,
    None: null,
    range: boundedRange,
    strftime_now: (format: unknown) => formatTime(now(), String(format)),
    raise_exception: (reason: unknown) => {
      throw new Error(String(reason));
    },
  };
}

/** Python's range, of a bearable length. */
function boundedRange(...given: unknown[]): number[] {
  const [first, second, third] = given;
  const start = second === undefined ? 0 : Number(first);
  const end = Number(second ?? first);
  const step = Number(third ?? 1);
  const length = Math.max(0, Math.ceil((end - start) / step));
  if (!Number.isFinite(length)) throw new Error('range() needs whole numbers and a step other than 0');
  if (length > templateLimits.rangeItems) throw new TemplateLimit('range');
  return Array.from({ length }, (_, index) => start + index * step);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The parts of Python's strftime that templates use, in English whatever the reader's language: models expect that. */
function formatTime(date: Date, format: string): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const parts: Record<string, string> = {
    Y: String(date.getFullYear()),
    m: two(date.getMonth() + 1),
    d: two(date.getDate()),
    B: months[date.getMonth()]!,
    b: months[date.getMonth()]!.slice(0, 3),
    A: days[date.getDay()]!,
    a: days[date.getDay()]!.slice(0, 3),
    H: two(date.getHours()),
    M: two(date.getMinutes()),
    S: two(date.getSeconds()),
    '%': '%',
  };
  return format.slice(0, 1000).replace(/%(.)/g, (whole, letter: string) => parts[letter] ?? whole);
}

/** A template without a place for a system message refuses it or leaves it out; so one is shown to it. */
function showsSystem(run: (messages: readonly ChatMessage[], addGenerationPrompt: boolean) => string): boolean {
  const probe = 'answer in rhymes';
  try {
    const messages: ChatMessage[] = [
      { role: 'system', content: probe },
      { role: 'user', content: 'hello' },
    ];
    return run(messages, true).includes(probe);
  } catch {
    return false;
  }
}

function withoutSystem(messages: readonly ChatMessage[]): ChatMessage[] {
  const instructions = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const rest = messages.filter(({ role }) => role !== 'system');
  const first = rest.findIndex(({ role }) => role === 'user');
  if (instructions.length === 0) return rest;
  if (first < 0) return [{ role: 'user', content: instructions.join('\n\n') }, ...rest];
  return rest.map((message, index) =>
    index === first ? { ...message, content: [...instructions, message.content].join('\n\n') } : message,
  );
}

/** Whatever goes wrong inside becomes one of the two errors that a person can read. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof TemplateLimit) throw new WorkbenchError('text/template-limit', { limit: thrown.message });
    // JavaScript's own bounds: length of a string, depth of the stack
    if (thrown instanceof RangeError) throw new WorkbenchError('text/template-limit', { limit: 'memory' });
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new WorkbenchError('text/template-failed', { reason: reason.slice(0, 300) });
  }
}
