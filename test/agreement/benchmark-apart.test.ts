import { beforeAll, describe, expect, test } from 'vitest';
import { ourBenchmarkNames, ourBenchmarks } from '#core/benchmarks/ours.ts';
import { folded } from '#core/corpus/free-form.ts';
import { ourCorpus } from '#core/corpus/ours.ts';
import { slotless } from '#core/corpus/slotless.ts';
import { type Language, languageCodes } from '#core/languages.ts';

/*
 * What a benchmark measures must not have been learnt: none of its turns occurs in the first 30,000 IDs of our corpus, in any split.
 */
const asTyped = new Set<string>();
const withoutSlots = new Set<string>();
/** of the IDs after those: what is like the corpus without being in it */
const later: { language: Language; text: string }[] = [];
beforeAll(() => {
  let ids = 0;
  for (const entry of ourCorpus(31_000)) {
    ids++;
    for (const { user } of entry.dialogue().turns) {
      for (const language of languageCodes) {
        if (ids > 30_000) {
          later.push({ language, text: user[language] });
          continue;
        }
        asTyped.add(`${language} ${folded(user[language])}`);
        withoutSlots.add(`${language} ${slotless(user[language], language)}`);
      }
    }
  }
}, 300_000);

describe.each(ourBenchmarkNames)('%s', (name) => {
  const turns = ourBenchmarks[name].flatMap(({ id, turns }) =>
    turns.flatMap(({ user }, index) =>
      languageCodes.map((language) => ({ at: `${id}.${index + 1} ${language}`, language, text: user[language] })),
    ),
  );
  const known = (prompts: ReadonlySet<string>, normalised: (text: string, language: Language) => string) =>
    turns
      .filter(({ language, text }) => prompts.has(`${language} ${normalised(text, language)}`))
      .map(({ at, text }) => `${at}: ${text}`);

  test('has no turn that is a prompt of the corpus, however typed', () => {
    expect(asTyped.size).toBeGreaterThan(100_000);
    expect(known(asTyped, folded)).toEqual([]);
  });

  test('has no turn that is one but for names, nouns and numbers', () => {
    expect(withoutSlots.size).toBeGreaterThan(10_000);
    expect(known(withoutSlots, slotless)).toEqual([]);
  });
});

test('a prompt of the corpus with other names, nouns and numbers would mostly be noticed', () => {
  const share = (known: (prompt: (typeof later)[number]) => boolean) => later.filter(known).length / later.length;
  const typed = share(({ language, text }) => asTyped.has(`${language} ${folded(text)}`));
  const noticed = share(({ language, text }) => withoutSlots.has(`${language} ${slotless(text, language)}`));
  expect(noticed).toBeGreaterThan(0.7);
  expect(noticed).toBeGreaterThan(typed + 0.2);
});
