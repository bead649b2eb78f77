import type { ChatMessage } from '../chat/messages.ts';
import type { Question } from '../benchmarks/fastchat.ts';
import { type Language, languageCodes } from '../languages.ts';
import type { Mixture, MixtureSize } from '../mixtures/mixtures.ts';
import { compose, idsOf } from '../mixtures/mixtures.ts';
import type { CorpusEntry } from './generate.ts';
import type { Parallel } from './parallel.ts';
import { checkOf } from './score.ts';
import type { Split } from './split.ts';
import type { AnyTask, ParallelDialogue } from './task.ts';

/** One language of a dialogue, as chat templates and common trainers take it. */
export function messagesOf({ system, turns }: ParallelDialogue, language: Language): ChatMessage[] {
  return [
    ...(system ? [{ role: 'system' as const, content: system[language] }] : []),
    ...turns.flatMap(({ user, assistant }) => [
      { role: 'user' as const, content: user[language] },
      { role: 'assistant' as const, content: assistant[language] },
    ]),
  ];
}

/** One line of a mixture. What trainers read is `messages`; the rest says where it comes from. */
export interface MixtureLine {
  id: string;
  task: string;
  category: string;
  /** the task's, for whoever draws tasks by weight rather than IDs alike */
  weight: number;
  language: Language;
  messages: ChatMessage[];
}

/** The lines of a mixture, in the order of the entries. */
export function* mixtureLines(
  mixture: Mixture,
  size: MixtureSize,
  entries: readonly CorpusEntry[],
): Generator<MixtureLine> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = idsOf([...byId.keys()], size);
  let lastId = '';
  let dialogue: ParallelDialogue | null = null;
  for (const { id, language } of compose(mixture, ids)) {
    const entry = byId.get(id)!;
    if (id !== lastId || !dialogue) dialogue = entry.dialogue();
    lastId = id;
    const { task, category, weight } = entry;
    yield { id, task, category, weight, language, messages: messagesOf(dialogue, language) };
  }
}

/** A mixture without its texts: one line an ID, with the languages that it is present in. */
export function* partsOf(
  mixture: Mixture,
  size: MixtureSize,
  ids: readonly string[],
): Generator<{ id: string; languages: Language[] }> {
  let part: { id: string; languages: Language[] } | undefined;
  for (const { id, language } of compose(mixture, idsOf(ids, size))) {
    if (part?.id === id) part.languages.push(language);
    else {
      if (part) yield part;
      part = { id, languages: [language] };
    }
  }
  if (part) yield part;
}

/** One ID in five languages, with what a right answer must have. */
export interface ParallelLine extends ParallelDialogue {
  id: string;
  task: string;
  category: string;
  weight: number;
  split: Split;
}

export function parallelLine(entry: CorpusEntry, split: Split): ParallelLine {
  const { id, task, category, weight } = entry;
  const { system, turns } = entry.dialogue();
  return { id, task, category, weight, split, system, turns };
}

/** An ID as questions in FastChat's format, one a language, with its checks. */
export function questionsOf(entry: CorpusEntry): Question[] {
  const { system, turns } = entry.dialogue();
  return languageCodes.map((language) => ({
    question_id: `${entry.id}_${language.toUpperCase()}`,
    category: entry.category,
    turns: turns.map(({ user }) => user[language]),
    reference: turns.map(({ assistant }) => assistant[language]),
    ...(system ? { system: system[language] } : {}),
    checks: turns.map((turn) => checkOf(turn, language)),
  }));
}

/** Each plain line once. */
export function* drillLines(tasks: readonly AnyTask[]): Generator<Parallel> {
  const seen = new Set<string>();
  for (const task of tasks) {
    for (const line of task.drills()) {
      const key = Object.values(line).join('\n');
      if (seen.has(key)) continue;
      seen.add(key);
      yield line;
    }
  }
}
