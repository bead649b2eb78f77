import type { Draw } from './draw.ts';
import type { Parallel } from './parallel.ts';

/** The paper's eight categories, those of MT-bench [Zheng2023]. */
export const categories = [
  'writing',
  'roleplay',
  'reasoning',
  'math',
  'coding',
  'extraction',
  'stem',
  'humanities',
] as const;
export type Category = (typeof categories)[number];

/** What a right answer must have; the scorer reads nothing else. */
export type Check =
  /** the answer itself, but for spaces, capitals and the last mark */
  | { kind: 'exact' }
  /** this as the last number in it */
  | { kind: 'number'; value: number }
  /** all of these words, whatever the capitals */
  | { kind: 'contains'; parts: Parallel<readonly string[]> };

export interface ParallelTurn {
  user: Parallel;
  assistant: Parallel;
  check: Check;
}

/** One ID of the corpus: the same conversation in five languages. */
export interface ParallelDialogue {
  /** null: none that belongs to the task; a general directive may come in its place */
  system: Parallel | null;
  /** one or two */
  turns: ParallelTurn[];
  /** the user's turns hold code or a text to be read as it stands: never typed carelessly */
  verbatim?: true;
}

/**
 * A task grammar. One ID = this task, one set of slots, one paraphrase. Everything that tells one ID from another, a second turn
 * included, is in the slots.
 */
export interface Task<S> {
  /** unique, in kebab-case */
  name: string;
  category: Category;
  /** how often it is drawn against the others; 1 is ordinary */
  weight: number;
  /** how many ways of asking the first turn has, 8 … 10 */
  paraphrases: number;
  draw(draw: Draw): S;
  /** what tells these slots from others, short and readable: "34+50" */
  key(slots: S): string;
  render(slots: S, paraphrase: number): ParallelDialogue;
  /** plain lines that a base should have seen often: facts, tables, pairs of words; without any chat */
  drills?(): Iterable<Parallel>;
}

/** A task whose kind of slots is its own affair. */
export interface AnyTask {
  readonly name: string;
  readonly category: Category;
  readonly weight: number;
  readonly paraphrases: number;
  instance(draw: Draw): { key: string; render(paraphrase: number): ParallelDialogue };
  drills(): Iterable<Parallel>;
}

export function task<S>(grammar: Task<S>): AnyTask {
  const { name, category, weight, paraphrases } = grammar;
  return {
    ...{ name, category, weight, paraphrases },
    instance(from) {
      const slots = grammar.draw(from);
      return { key: grammar.key(slots), render: (paraphrase) => grammar.render(slots, paraphrase) };
    },
    drills: () => grammar.drills?.() ?? [],
  };
}
