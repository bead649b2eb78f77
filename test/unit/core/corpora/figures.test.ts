import { describe, expect, test } from 'vitest';
import { mixtureLines } from '#core/corpus/export.ts';
import type { CorpusEntry } from '#core/corpus/generate.ts';
import { parallel } from '#core/corpus/parallel.ts';
import { figuresOf } from '#core/corpora/figures.ts';
import { everyEntry, matcher, type SetFilter } from '#core/corpora/filter.ts';
import { countCharacters, countWords, Lengths } from '#core/corpora/lengths.ts';
import { languagesOf, ourEntry, plainEntry, type PlainEntry, type SetEntry } from '#core/corpora/parallel-set.ts';
import { compositionOf, mixtureFileName, setMixtureLines, trainable } from '#core/corpora/set-mixture.ts';
import { tokenFairness, tokenSample } from '#core/corpora/token-fairness.ts';
import type { Language } from '#core/languages.ts';
import { mixtureNamed, mixtures } from '#core/mixtures/mixtures.ts';

function entry(id: string, texts: Partial<Record<Language, string[]>>, more: Partial<PlainEntry> = {}): SetEntry {
  const messages = Object.fromEntries(
    Object.entries(texts).map(([language, list]) => [
      language,
      list.map((content, index) => ({ role: index % 2 === 0 ? ('user' as const) : ('assistant' as const), content })),
    ]),
  );
  return plainEntry({ id, task: null, category: null, weight: 1, split: null, checks: null, messages, ...more });
}

describe('lengths', () => {
  test('characters are code points, words stand between spaces and have a letter or a digit', () => {
    expect(countCharacters('naïve 😀')).toBe(7);
    expect(countWords('Qu’est-ce que c’est\u00a0?')).toBe(3);
    expect(countWords(' – 3 + 4 = 7 … ')).toBe(3);
    expect(countWords('')).toBe(0);
  });

  test('mean, median and 95th percentile are those of the whole numbers 1 to 101', () => {
    const lengths = new Lengths();
    for (let value = 101; value > 0; value--) lengths.add(value);
    expect(lengths.summary()).toEqual({ n: 101, mean: 51, median: 51, p95: 96 });
    expect(new Lengths().summary()).toBeNull();
  });

  test('between two ranks a percentile lies in between', () => {
    const lengths = new Lengths();
    lengths.add(1);
    lengths.add(3);
    expect(lengths.summary()).toMatchObject({ median: 2, p95: 2.9 });
  });
});

const set = [
  entry(
    'a',
    { en: ['Hello you', 'Good day.'], de: ['Hallo Sie', 'Guten Tag.'] },
    { category: 'writing', task: 'greet' },
  ),
  entry(
    'b',
    { en: ['1', '2', '3', '4'], de: ['1', '2', '3', '4'] },
    { category: 'math', task: 'next', split: 'final' },
  ),
  entry('c', { en: ['L’eau', 'Water'] }, { category: 'cooking' }),
];

test('a set is counted by language, category, task, turns and split', () => {
  const figures = figuresOf(set);
  expect(figures.ids).toBe(3);
  expect(figures.languages.map(({ language, dialogues }) => [language, dialogues])).toEqual([
    ['en', 3],
    ['de', 2],
  ]);
  expect(figures.languages[0]?.prompts.words).toEqual({ n: 4, mean: 1.25, median: 1, p95: expect.closeTo(1.85) });
  expect(figures.languages[1]?.answers.characters).toMatchObject({ n: 3, mean: 4 });
  expect(figures.categories).toEqual([
    { of: 'writing', ids: 1 },
    { of: 'math', ids: 1 },
    { of: 'cooking', ids: 1 },
  ]);
  expect(figures.tasks.map(({ of, category }) => [of, category])).toEqual([
    ['greet', 'writing'],
    ['next', 'math'],
    [null, 'cooking'],
  ]);
  expect(figures.turns).toEqual([
    { of: 1, ids: 2 },
    { of: 2, ids: 1 },
  ]);
  expect(figures.splits).toEqual([{ of: 'final', ids: 1 }]);
});

test('a filter finds by category, task, split, gap and text in any language, however it is typed', () => {
  const found = (filter: Partial<SetFilter>) =>
    set.filter(matcher({ ...everyEntry, ...filter }, 2)).map(({ id }) => id);
  expect(found({})).toEqual(['a', 'b', 'c']);
  expect(found({ category: 'math' })).toEqual(['b']);
  expect(found({ task: 'greet' })).toEqual(['a']);
  expect(found({ split: 'final' })).toEqual(['b']);
  expect(found({ incomplete: true })).toEqual(['c']);
  expect(found({ text: 'GUTEN tag' })).toEqual(['a']);
  expect(found({ text: "l'eau" })).toEqual(['c']);
});

describe('mixtures of a set', () => {
  const own: CorpusEntry[] = Array.from({ length: 1100 }, (_, index) => ({
    ...{ id: `count:${index}:0`, task: 'count', category: 'math', weight: 1 },
    dialogue: () => {
      const text = parallel((language) => `${language} ${index}`);
      return { system: null, turns: [{ user: text, assistant: text, check: { kind: 'exact' } }] };
    },
  }));
  const ours = own.map((one) => ourEntry(one, 'training'));

  test('of our corpus they are, line for line, what the command line writes', () => {
    for (const mixture of mixtures) {
      for (const size of ['full', 'small'] as const) {
        const here = [...setMixtureLines(mixture, size, ours)].map((line) => JSON.stringify(line));
        const there = [...mixtureLines(mixture, size, own)].map((line) => JSON.stringify(line));
        expect(here).toEqual(there);
        const composition = compositionOf(mixture, size, ours);
        expect(composition).toMatchObject({
          dialogues: there.length,
          ids: size === 'small' ? 1030 : 1100,
          lacking: [],
        });
      }
    }
  });

  test('sampled, each language has as many dialogues, but for one', () => {
    const { languages } = compositionOf(mixtureNamed('DEFRITES-sampled')!, 'small', ours);
    expect(languages.map(({ dialogues }) => dialogues).sort()).toEqual([257, 257, 258, 258]);
  });

  test('IDs that lack a translation or are held out are in none of them', () => {
    expect(trainable(set).map(({ id }) => id)).toEqual(['a']);
    expect([...setMixtureLines(mixtureNamed('DE')!, 'full', trainable(set))]).toHaveLength(1);
  });

  test('a language that the set lacks is named', () => {
    expect(compositionOf(mixtureNamed('DEFRITES')!, 'full', trainable(set))).toMatchObject({
      ids: 0,
      lacking: ['fr', 'it', 'es'],
    });
    expect(mixtureFileName(mixtureNamed('DEFRITES-sampled')!, 'small')).toBe('DEFRITES-sampled.small.jsonl');
  });
});

test('token fairness: tokens a word, characters a token, and the premium over the language that needs fewest', () => {
  const languages = languagesOf(set);
  const sample = tokenSample(set, languages);
  expect(sample.map(({ id }) => id)).toEqual(['a', 'b']);
  // German needs half as many again: 2 tokens a message in English, 3 in German
  const counts = (each: number) => sample.flatMap(({ texts }) => (texts.en ?? []).map(() => each));
  const { n, languages: found } = tokenFairness(sample, { en: counts(2), de: counts(3) });
  expect(n).toBe(2);
  expect(found.map(({ language, premium }) => [language, premium])).toEqual([
    ['en', 1],
    ['de', 1.5],
  ]);
  expect(found[0]?.dialogue).toMatchObject({ n: 2, mean: 6, median: 6 });
  expect(found[0]?.perWord).toBeCloseTo(12 / 8);
  expect(found[0]?.charactersPerToken).toBeCloseTo(22 / 12);
});
