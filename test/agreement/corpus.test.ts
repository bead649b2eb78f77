import { beforeAll, describe, expect, test } from 'vitest';
import { messagesOf } from '#core/corpus/export.ts';
import type { CorpusEntry } from '#core/corpus/generate.ts';
import { ourCorpus } from '#core/corpus/ours.ts';
import { type Split, splitOf } from '#core/corpus/split.ts';
import { categories } from '#core/corpus/task.ts';
import { tasks } from '#core/corpus/tasks/index.ts';
import { languageCodes } from '#core/languages.ts';

/*
 * What our corpus promises, over its first 30,000 IDs.
 */
const entries: CorpusEntry[] = [];
let splits: Map<string, Split>;
beforeAll(() => {
  entries.push(...ourCorpus(30_000));
  splits = splitOf(entries);
}, 120_000);

const share = (of: (entry: CorpusEntry) => boolean) => entries.filter(of).length / entries.length;

describe('our corpus', () => {
  test('no prompt of the held-out and the final part occurs in training, at any turn, in any language', () => {
    const prefixes = (part: (split: Split) => boolean) =>
      entries
        .filter(({ id }) => part(splits.get(id)!))
        .flatMap((entry) =>
          languageCodes.flatMap((language) => {
            const messages = messagesOf(entry.dialogue(), language);
            return messages.flatMap(({ role }, index) =>
              role === 'user' ? [JSON.stringify([language, messages.slice(0, index + 1)])] : [],
            );
          }),
        );
    const learnt = new Set(prefixes((split) => split === 'training'));
    const unseen = prefixes((split) => split !== 'training');
    expect(unseen.length).toBeGreaterThan(10_000);
    expect(unseen.filter((prefix) => learnt.has(prefix))).toEqual([]);
  }, 120_000);

  test('has the eight categories, at least 40 tasks, and 8 to 10 paraphrases of each', () => {
    expect(new Set(entries.map(({ category }) => category))).toEqual(new Set(categories));
    expect(tasks.length).toBeGreaterThanOrEqual(40);
    expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length);
    expect(tasks.filter(({ paraphrases }) => paraphrases < 8 || paraphrases > 10)).toEqual([]);
    expect(new Set(entries.map(({ task }) => task)).size).toBe(tasks.length);
  });

  test('has a second turn, a system prompt and a question out of reach as often as it should', () => {
    expect(share((entry) => entry.dialogue().turns.length === 2)).toBeGreaterThan(0.35);
    const directed = share((entry) => entry.dialogue().system !== null);
    expect(directed).toBeGreaterThan(0.09);
    expect(directed).toBeLessThan(0.12);
    const deflected = share(({ task }) => task.startsWith('unknown-') || task === 'bare-word');
    expect(deflected).toBeGreaterThan(0.05);
    expect(deflected).toBeLessThan(0.08);
  }, 60_000);
});
