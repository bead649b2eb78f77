import type { Split } from '../corpus/split.ts';
import type { Language } from '../languages.ts';
import { countCharacters } from './lengths.ts';
import type { Dialogue, Nature, SetEntry } from './parallel-set.ts';

/** The key of our own corpus among the sets; imported ones have others. */
export const oursKey = 'ours';

/** One parallel set of the library, as lists show it. */
export interface SetFacts {
  key: string;
  /** ours has its name in the dictionaries */
  name: string;
  /** tab: the browser would not keep it */
  kept: 'ours' | 'browser' | 'tab';
  nature: Nature;
  /** 0: ours, not made yet */
  ids: number;
  languages: { language: Language; dialogues: number }[];
  /** IDs that lack one of these languages */
  incomplete: number;
  /** every task with its category, once */
  tasks: { category: string | null; task: string | null }[];
  /** into training, held-out and final */
  divided: boolean;
}

/** What lists show of a set. @param languages  all that it has */
export function summaryOf(
  entries: readonly SetEntry[],
  languages: readonly Language[],
): Pick<SetFacts, 'ids' | 'languages' | 'incomplete' | 'tasks' | 'divided'> {
  const dialogues = new Map<Language, number>(languages.map((language) => [language, 0]));
  const tasks = new Map<string, SetFacts['tasks'][number]>();
  let incomplete = 0;
  let divided = false;
  for (const { languages: here, category, task, split } of entries) {
    for (const language of here) dialogues.set(language, dialogues.get(language)! + 1);
    if (here.length < languages.length) incomplete++;
    divided ||= split !== null;
    const group = JSON.stringify([category, task]);
    if (!tasks.has(group)) tasks.set(group, { category, task });
  }
  return {
    ids: entries.length,
    languages: [...dialogues].map(([language, count]) => ({ language, dialogues: count })),
    incomplete,
    tasks: [...tasks.values()],
    divided,
  };
}

/** How far something is, in IDs or in bytes. */
export interface Progress {
  kind: 'progress';
  done: number;
  /** 0 while unknown */
  total: number;
}

export interface SelectProgress extends Progress {
  /** IDs that fit so far; those can be shown already */
  found: number;
}

/** One ID as the page shows it. */
export interface ShownEntry extends Dialogue {
  id: string;
  task: string | null;
  category: string | null;
  split: Split | null;
  languages: readonly Language[];
  /** in the selection, from 0 */
  position: number;
  /** how many the selection has by now */
  found: number;
}

/** A file that was made: the page only hands it out. */
export interface MadeFile<Content> {
  kind: 'file';
  name: string;
  lines: number;
  content: Content;
}

export interface ImportRequest<FileType> {
  files: readonly FileType[];
  nature: Nature;
}

const longestName = 60;

/** What to call a set that comes from these files: what their names begin with alike, or all of them. */
export function nameOfFiles(names: readonly string[]): string {
  const stems = names.map((name) => name.replace(/\.gz$/i, '').replace(/\.jsonl?$/i, ''));
  const [first = ''] = stems;
  let alike = first.length;
  for (const stem of stems) while (!stem.startsWith(first.slice(0, alike))) alike--;
  const begin = first.slice(0, alike).replace(/[^\p{L}\p{N}]+$/u, '');
  const name = (begin.length > 2 ? begin : stems.join(', ')) || '…';
  return countCharacters(name) > longestName ? `${[...name].slice(0, longestName - 1).join('')}…` : name;
}
