import type { ChatMessage, Role } from '../chat/messages.ts';
import type { Split } from '../corpus/split.ts';
import type { Check } from '../corpus/task.ts';
import { type Language, languageCodes } from '../languages.ts';
import { languageOfTag, withoutLanguage } from './file-language.ts';
import type { PlainEntry } from './parallel-set.ts';

/** What one record of a file holds. */
export interface ReadRecord {
  /** its `id` is '' where the record has none */
  entry: PlainEntry;
  /** which the record is in; null of a parallel one */
  language: Language | null;
}

/** Why a record cannot be read: where in it, as a path, or what about it. */
export class RecordFault extends Error {
  readonly code: 'shape' | 'field' | 'language';
  readonly path: string;

  constructor(code: RecordFault['code'], path: string) {
    super(path);
    this.code = code;
    this.path = path;
  }
}

const longestId = 300;
const mostMessages = 200;

const roles: Record<string, Role> = {
  ...{ system: 'system', user: 'user', human: 'user', prompter: 'user' },
  ...{ assistant: 'assistant', gpt: 'assistant', bot: 'assistant', model: 'assistant', chatgpt: 'assistant' },
};

type Fields = Record<string, unknown>;

/**
 * A record in any of the shapes that parallel instructions come in:
 * - `id, instruction, input, output`, one language: Bactrian-X, Alpaca, Dolly
 * - `id, conversations`, one language: LIMA (texts in turn) and its translations, ShareGPT (`from`, `value`)
 * - `id, messages` (`role`, `content`), one language: our mixtures, and what common trainers read
 * - `id, system, turns`, all languages: our parallel export
 *
 * A translation that is empty counts as missing.
 * @param language  of the file, null where only records know
 * @throws RecordFault
 */
export function readRecord(value: unknown, language: Language | null): ReadRecord {
  if (!isFields(value)) throw new RecordFault('shape', '{…}');
  const facts = {
    task: textOrNull(value, 'task'),
    category: textOrNull(value, 'category'),
    weight: typeof value['weight'] === 'number' && value['weight'] > 0 ? value['weight'] : 1,
    split: splitOf(value['split']),
  };
  const id = readId(value['id']);
  if (Array.isArray(value['turns'])) {
    return { entry: { id, ...facts, ...readParallel(value['system'], value['turns']) }, language: null };
  }

  const messages = readMessages(value);
  const tag = value['language'] ?? value['lang'] ?? value['locale'];
  const told = typeof tag === 'string' ? languageOfTag(tag) : language;
  if (told === undefined) throw new RecordFault('language', String(tag));
  const joined = withoutLanguage(id, told);
  if (joined.language === null) throw new RecordFault('language', '');
  const entry = { ...facts, messages: whole(messages) ? { [joined.language]: messages } : {}, checks: null };
  return { entry: { id: joined.id, ...entry }, language: joined.language };
}

function readId(value: unknown): string {
  if (value === undefined || value === null) return '';
  const id = typeof value === 'number' ? String(value) : value;
  if (typeof id !== 'string' || id === '' || id.length > longestId) throw new RecordFault('field', 'id');
  return id;
}

function readMessages(record: Fields): ChatMessage[] {
  if (Array.isArray(record['messages'])) return readList(record['messages'], 'messages');
  if (Array.isArray(record['conversations'])) return readList(record['conversations'], 'conversations');
  if (Array.isArray(record['conversation'])) return readList(record['conversation'], 'conversation');
  if ('instruction' in record && 'output' in record) {
    const instruction = text(record['instruction'], 'instruction');
    const input = text(record['input'] ?? '', 'input').trim();
    return [
      { role: 'user', content: input === '' ? instruction : `${instruction}\n\n${input}` },
      { role: 'assistant', content: text(record['output'], 'output') },
    ];
  }
  throw new RecordFault('shape', Object.keys(record).slice(0, 6).join(', ').slice(0, 80));
}

function readList(list: readonly unknown[], name: string): ChatMessage[] {
  if (list.length > mostMessages) throw new RecordFault('field', `${name}[${mostMessages}]`);
  const messages = list.map((item, index): ChatMessage => {
    const path = `${name}[${index}]`;
    if (typeof item === 'string') return { role: index % 2 === 0 ? 'user' : 'assistant', content: item };
    if (!isFields(item)) throw new RecordFault('field', path);
    const from = item['role'] ?? item['from'];
    const role = typeof from === 'string' && Object.hasOwn(roles, from) ? roles[from]! : null;
    if (role === null) throw new RecordFault('field', `${path}.${'role' in item ? 'role' : 'from'}`);
    return 'content' in item
      ? { role, content: text(item['content'], `${path}.content`) }
      : { role, content: text(item['value'], `${path}.value`) };
  });
  // a system prompt may come first; then user and assistant take turns, and the assistant has the last word
  const turns = messages[0]?.role === 'system' ? messages.slice(1) : messages;
  const odd = turns.findIndex(({ role }, index) => role !== (index % 2 === 0 ? 'user' : 'assistant'));
  if (odd >= 0) throw new RecordFault('field', `${name}[${odd + messages.length - turns.length}].role`);
  if (turns.length === 0 || turns.length % 2 === 1) throw new RecordFault('field', name);
  return messages;
}

function readParallel(system: unknown, turns: readonly unknown[]): Pick<PlainEntry, 'messages' | 'checks'> {
  if (turns.length === 0 || turns.length > mostMessages / 2) throw new RecordFault('field', 'turns');
  const checks: (Check | null)[] = [];
  const messages: Partial<Record<Language, ChatMessage[]>> = {};
  const put = (value: unknown, role: Role, path: string): void => {
    if (!isFields(value)) throw new RecordFault('field', path);
    for (const language of languageCodes) {
      if (value[language] === undefined) continue;
      (messages[language] ??= []).push({ role, content: text(value[language], `${path}.${language}`) });
    }
  };
  if (isFields(system)) put(system, 'system', 'system');
  for (const [index, turn] of turns.entries()) {
    if (!isFields(turn)) throw new RecordFault('field', `turns[${index}]`);
    put(turn['user'], 'user', `turns[${index}].user`);
    put(turn['assistant'], 'assistant', `turns[${index}].assistant`);
    checks.push(readCheck(turn['check']));
  }
  const expected = 2 * turns.length + (isFields(system) ? 1 : 0);
  for (const language of languageCodes) {
    const found = messages[language];
    if (found && (found.length !== expected || !whole(found))) delete messages[language];
  }
  return { messages, checks: checks.every((check) => check !== null) ? checks : null };
}

function readCheck(value: unknown): Check | null {
  if (!isFields(value)) return null;
  const { kind, value: number, parts } = value;
  if (kind === 'exact') return { kind };
  if (kind === 'number' && typeof number === 'number') return { kind, value: number };
  if (kind !== 'contains' || !isFields(parts)) return null;
  const read: Partial<Record<Language, string[]>> = {};
  for (const language of languageCodes) {
    const list = parts[language];
    if (!Array.isArray(list) || !list.every((part): part is string => typeof part === 'string')) return null;
    read[language] = list;
  }
  return { kind, parts: read as Record<Language, string[]> };
}

const splits: readonly unknown[] = ['training', 'held-out', 'final'] satisfies Split[];
const splitOf = (value: unknown): Split | null => (splits.includes(value) ? (value as Split) : null);

const whole = (messages: readonly ChatMessage[]): boolean => messages.every(({ content }) => content.trim() !== '');

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A missing text counts as empty: translations are missing in that way, too. */
function text(value: unknown, path: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') throw new RecordFault('field', path);
  return value;
}

function textOrNull(record: Fields, name: string): string | null {
  const value = record[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, longestId) : null;
}
