import { isLanguage } from '#core/languages.ts';
import { trainingValues } from '#core/mixtures/training-data.ts';
import type { Behind } from '#core/results/questions.ts';
import { everything, type Filter, type RuleName, ruleNames } from '#core/results/request.ts';
import { type Label } from '#core/stats/ballot.ts';
import { labels } from '#core/stats/items.ts';

export const rates = ['decided', 'adjusted', 'raw'] as const;
export type Rate = (typeof rates)[number];
export const groupings = ['category', 'language'] as const;
export type Grouping = (typeof groupings)[number];

/** What is looked at, and how: all of it is in the address, so that a view can be shared, and is there again after a reload. */
export interface View {
  /** keys of sources; empty: all there are */
  sources: readonly string[];
  filter: Filter;
  rule: RuleName;
  judge: string | null;
  baseline: string | null;
  seed: number;
  by: Grouping;
  rate: Rate;
  behind: Behind;
}

const nothingBehind: Behind = { category: null, language: null, label: null, model: null };

export const wholeView: View = {
  ...{ sources: [], filter: everything, rule: 'corrected', judge: null, baseline: null, seed: 1 },
  ...{ by: 'category', rate: 'decided', behind: nothingBehind },
};

const route = '#/results';
const longest = 1000;

/** Anything in an address may be anybody's words: what is no value is passed over. */
export function viewAt(hash: string): View {
  const at = hash.indexOf('?');
  const said = new URLSearchParams(at < 0 ? '' : hash.slice(at + 1));
  const name = (key: string): string | null => {
    const value = said.get(key);
    return value === null || value === '' || value.length > longest ? null : value;
  };
  const oneOf = <T extends string>(key: string, values: readonly T[]): T | null =>
    values.find((value) => value === name(key)) ?? null;
  const language = (key: string) => {
    const value = name(key);
    return isLanguage(value) ? value : null;
  };
  const pair = said.getAll('pair').filter((value) => value !== '' && value.length <= longest);
  const turn = Number(name('turn'));
  const seed = Number(name('seed') ?? wholeView.seed);
  return {
    sources: [...new Set(said.getAll('source'))].filter((key) =>
      /^(?:blind|example|(?:study|file):.{1,1000})$/su.test(key),
    ),
    filter: {
      language: language('language'),
      category: name('category'),
      turn: Number.isInteger(turn) && turn >= 1 && turn <= 100 ? turn : null,
      pair: pair.length === 2 ? (pair.sort() as [string, string]) : null,
      voter: name('annotator'),
      training: {
        languages: oneOf('trained', trainingValues.languages),
        size: oneOf('size', trainingValues.size),
        nature: oneOf('nature', trainingValues.nature),
      },
    },
    rule: oneOf('rule', ruleNames) ?? wholeView.rule,
    judge: name('judge'),
    baseline: name('baseline'),
    seed: Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32 ? seed : wholeView.seed,
    by: oneOf('by', groupings) ?? wholeView.by,
    rate: oneOf('rate', rates) ?? wholeView.rate,
    behind: {
      category: name('of-category'),
      language: language('of-language'),
      label: oneOf<Label>('of-verdict', labels),
      model: name('of-model'),
    },
  };
}

/** The address of a view; what is as usual is not in it. */
export function addressOf(view: View): string {
  const said = new URLSearchParams();
  const put = (key: string, value: string | number | null, usual: string | number | null = null): void => {
    if (value !== null && value !== usual) said.append(key, String(value));
  };
  for (const key of view.sources) put('source', key);
  const { language, category, turn, pair, voter, training } = view.filter;
  put('language', language);
  put('category', category);
  put('turn', turn);
  for (const model of pair ?? []) put('pair', model);
  put('annotator', voter);
  put('trained', training.languages);
  put('size', training.size);
  put('nature', training.nature);
  put('rule', view.rule, wholeView.rule);
  put('judge', view.judge);
  put('baseline', view.baseline);
  put('seed', view.seed, wholeView.seed);
  put('by', view.by, wholeView.by);
  put('rate', view.rate, wholeView.rate);
  put('of-category', view.behind.category);
  put('of-language', view.behind.language);
  put('of-verdict', view.behind.label);
  put('of-model', view.behind.model);
  const query = said.toString();
  return query === '' ? route : `${route}?${query}`;
}
