import type { Language } from '../languages.ts';

/** What two answers are compared on: its votes count together. */
export interface Item {
  /** the same in every language: the number before `_` in MT-Bench-X's ids */
  question: string;
  category: string;
  language: Language | null;
  turn: number;
  /** two models, the smaller name first */
  pair: readonly [string, string];
}

/** By model, not by side: the pair's first is better, its second is, a tie, both bad. */
export type Label = 'first' | 'second' | 'tie' | 'both-bad';

/** A verdict of one voter on one item. Skips, errors and votes after a reveal are none. */
export interface Ballot {
  item: Item;
  /** a person's pseudonym or a judge's model */
  voter: string;
  label: Label;
  /** which of the pair stood on the left, or in the first slot; null: not known */
  left: 'first' | 'second' | null;
  /** of the pair's answers, in characters; null: not known */
  lengths: readonly [number, number] | null;
}
