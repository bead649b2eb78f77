import type { JudgeRule } from '../judgments/pair-judgment.ts';
import type { Language } from '../languages.ts';
import type { TrainingData } from '../mixtures/training-data.ts';
import type { Counting } from '../stats/items.ts';
import type { Unparsed } from '../stats/single-scores.ts';

/** What is looked at; null: all there is. */
export interface Filter {
  language: Language | null;
  category: string | null;
  turn: number | null;
  pair: readonly [string, string] | null;
  voter: string | null;
  /** of a checkpoint: of either one of a comparison */
  training: TrainingData;
}

export const everything: Filter = {
  ...{ language: null, category: null, turn: null, pair: null, voter: null },
  training: { languages: null, size: null, nature: null },
};

/**
 * Whose choices the figures follow. `paper`: as published [Weber2024]; `lmsys`: as FastChat and LMSYS's data have it [Zheng2023];
 * `corrected`: the paper's, but for those that are known to mislead.
 */
export const ruleNames = ['corrected', 'paper', 'lmsys'] as const;
export type RuleName = (typeof ruleNames)[number];

export interface Rules {
  labels: Counting['labels'];
  judge: JudgeRule;
  unparsed: Unparsed;
  /** the votes that the upper bound is of: those that the judge is compared with, or all, as published */
  bound: 'same-votes' | 'all-votes';
}

export const rulesOf: Readonly<Record<RuleName, Rules>> = {
  corrected: { labels: 'strict', judge: 'paper', unparsed: 'dropped', bound: 'same-votes' },
  paper: { labels: 'strict', judge: 'paper', unparsed: 'kept', bound: 'all-votes' },
  lmsys: { labels: 'merged', judge: 'lmsys', unparsed: 'dropped', bound: 'same-votes' },
};

/** What is to be worked out. Plain data: the same request has the same answer. */
export interface Request {
  /** keys of sources */
  sources: readonly string[];
  filter: Filter;
  rule: RuleName;
  /** a judge's model; null: the one with most work */
  judge: string | null;
  /** the model that others are measured against; null: monolingual fine-tunes, as names tell them */
  baseline: string | null;
  /** unsigned 32-bit */
  seed: number;
}
