import type { Split } from '../corpus/split.ts';
import { categories } from '../corpus/task.ts';
import type { Language } from '../languages.ts';
import { countCharacters, countWords, Lengths, type LengthSummary } from './lengths.ts';
import { languagesOf, type SetEntry } from './parallel-set.ts';

/** Lengths of single messages. */
export interface MessageLengths {
  characters: LengthSummary | null;
  words: LengthSummary | null;
}

export interface LanguageFigures {
  language: Language;
  /** IDs that are there in it */
  dialogues: number;
  /** dialogues with a system prompt */
  directed: number;
  prompts: MessageLengths;
  answers: MessageLengths;
}

/** IDs with something in common; null: those of which it is not known. */
export interface Group<T> {
  of: T;
  ids: number;
}

export interface TaskGroup extends Group<string | null> {
  category: string | null;
}

/** What a parallel set is made of. */
export interface SetFigures {
  ids: number;
  languages: LanguageFigures[];
  /** the paper's eight in its order, then others */
  categories: Group<string | null>[];
  /** within their categories, by name */
  tasks: TaskGroup[];
  /** by number of user's turns; of an ID whose translations differ in it, the largest */
  turns: Group<number>[];
  /** empty where nothing is divided */
  splits: Group<Split>[];
}

interface Counter {
  dialogues: number;
  directed: number;
  prompts: { characters: Lengths; words: Lengths };
  answers: { characters: Lengths; words: Lengths };
}

const lengths = (): Counter['prompts'] => ({ characters: new Lengths(), words: new Lengths() });

/** Counts a set, one ID after another. */
export class FigureCount {
  readonly #languages: { language: Language; counter: Counter }[];
  readonly #categories = new Map<string | null, number>();
  readonly #tasks = new Map<string, TaskGroup>();
  readonly #turns = new Map<number, number>();
  readonly #splits = new Map<Split, number>();
  #ids = 0;

  constructor(languages: readonly Language[]) {
    this.#languages = languages.map((language) => ({
      language,
      counter: { dialogues: 0, directed: 0, prompts: lengths(), answers: lengths() },
    }));
  }

  add(entry: SetEntry): void {
    const { category, task, split } = entry;
    this.#ids++;
    countIn(this.#categories, category);
    if (split !== null) countIn(this.#splits, split);
    const key = JSON.stringify([category, task]);
    const group = this.#tasks.get(key) ?? { of: task, category, ids: 0 };
    group.ids++;
    this.#tasks.set(key, group);

    const { messages } = entry.dialogue();
    let turns = 0;
    for (const { language, counter } of this.#languages) {
      const list = messages[language];
      if (!list) continue;
      counter.dialogues++;
      let prompts = 0;
      for (const { role, content } of list) {
        if (role === 'system') {
          counter.directed++;
          continue;
        }
        if (role === 'user') prompts++;
        const { characters, words } = role === 'user' ? counter.prompts : counter.answers;
        characters.add(countCharacters(content));
        words.add(countWords(content));
      }
      turns = Math.max(turns, prompts);
    }
    countIn(this.#turns, turns);
  }

  figures(): SetFigures {
    const place = (category: string | null): number => {
      const index = (categories as readonly (string | null)[]).indexOf(category);
      return index >= 0 ? index : categories.length + (category === null ? 1 : 0);
    };
    const inOrder = (a: string | null, b: string | null): number =>
      place(a) - place(b) || (a ?? '').localeCompare(b ?? '', 'en');
    return {
      ids: this.#ids,
      languages: this.#languages.map(({ language, counter: { dialogues, directed, prompts, answers } }) => ({
        ...{ language, dialogues, directed },
        prompts: { characters: prompts.characters.summary(), words: prompts.words.summary() },
        answers: { characters: answers.characters.summary(), words: answers.words.summary() },
      })),
      categories: groups(this.#categories).sort((a, b) => inOrder(a.of, b.of)),
      tasks: [...this.#tasks.values()].sort(
        (a, b) => inOrder(a.category, b.category) || (a.of ?? '').localeCompare(b.of ?? '', 'en'),
      ),
      turns: groups(this.#turns).sort((a, b) => a.of - b.of),
      splits: groups(this.#splits),
    };
  }
}

/** Of a whole set at once. */
export function figuresOf(entries: readonly SetEntry[]): SetFigures {
  const count = new FigureCount(languagesOf(entries));
  for (const entry of entries) count.add(entry);
  return count.figures();
}

function countIn<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function groups<K>(counts: Map<K, number>): Group<K>[] {
  return [...counts].map(([of, ids]) => ({ of, ids }));
}
