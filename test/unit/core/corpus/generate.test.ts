import { describe, expect, it } from 'vitest';
import { corpus } from '#core/corpus/generate.ts';
import { parallel } from '#core/corpus/parallel.ts';
import { splitOf } from '#core/corpus/split.ts';
import { task } from '#core/corpus/task.ts';

const text = (english: string) => parallel((language) => (language === 'en' ? english : `${language} ${english}`));
const sums = task<{ a: number; b: number }>({
  name: 'sum',
  category: 'math',
  weight: 3,
  paraphrases: 2,
  draw: (draw) => ({ a: draw.whole(1, 50), b: draw.whole(1, 50) }),
  key: ({ a, b }) => `${a}+${b}`,
  render: ({ a, b }, paraphrase) => ({
    system: null,
    turns: [
      {
        user: text(paraphrase === 0 ? `What is ${a} + ${b}?` : `${a} + ${b}?`),
        assistant: text(String(a + b)),
        check: { kind: 'number', value: a + b },
      },
    ],
  }),
});
/** Four greetings, of which two differ only in what comes later. */
const greetings = task<{ word: string; later: number }>({
  name: 'greet',
  category: 'roleplay',
  weight: 1,
  paraphrases: 1,
  draw: (draw) => ({ word: draw.pick(['Hello', 'Good morning']), later: draw.whole(0, 1) }),
  key: ({ word, later }) => `${word}-${later}`,
  render: ({ word, later }) => ({
    system: null,
    turns: [
      { user: text(word), assistant: text('Hello.'), check: { kind: 'exact' } },
      { user: text(`And ${later}?`), assistant: text('Yes.'), check: { kind: 'exact' } },
    ],
  }),
});
const tasks = [sums, greetings];

describe('the corpus', () => {
  it('gives the same IDs for the same seed, and a larger one begins with a smaller', () => {
    const ids = (count: number, seed = 1) => [...corpus({ tasks, seed, ids: count })].map(({ id }) => id);
    expect(ids(300)).toEqual(ids(300));
    expect(ids(300).slice(0, 100)).toEqual(ids(100));
    expect(ids(300, 2)).not.toEqual(ids(300));
    expect(new Set(ids(300)).size).toBe(300);
  });

  it('draws out what has no more to give, and goes on with the rest', () => {
    const entries = [...corpus({ tasks, seed: 1, ids: 2000 })];
    expect(entries).toHaveLength(2000);
    expect(entries.filter(({ task: name }) => name === 'greet')).toHaveLength(4);
  });

  it('ends where there are fewer IDs than wanted', () => {
    expect([...corpus({ tasks: [greetings], seed: 1, ids: 100 })]).toHaveLength(4);
  });

  it('gives eight IDs of a hundred a system prompt where the task has none', () => {
    const directed = [...corpus({ tasks: [sums], seed: 1, ids: 2000 })].filter(({ dialogue }) => dialogue().system);
    expect(directed.length).toBeGreaterThan(120);
    expect(directed.length).toBeLessThan(200);
  });
});

describe('the split', () => {
  const entries = [...corpus({ tasks, seed: 1, ids: 3000 })];
  const splits = splitOf(entries);

  it('has every ID once, and some in each part', () => {
    expect(splits.size).toBe(3000);
    const count = (wanted: string) => [...splits.values()].filter((split) => split === wanted).length;
    expect(count('held-out')).toBeGreaterThan(90);
    expect(count('final')).toBeGreaterThan(50);
    expect(count('training')).toBeGreaterThan(2600);
  });

  it('keeps together what begins alike, whatever follows', () => {
    for (const word of ['Hello', 'Good morning']) {
      expect(splits.get(`greet:${word}-0:0`)).toBe(splits.get(`greet:${word}-1:0`));
    }
  });

  it('learns from every group that has a prompt of one word', () => {
    const leftOut = entries.filter(({ id }) => splits.get(id) !== 'training');
    const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length;
    expect(
      leftOut.filter(({ dialogue }) => Object.values(dialogue().turns[0]!.user).some((user) => words(user) < 2)),
    ).toEqual([]);
    expect(entries.some(({ dialogue }) => words(dialogue().turns[0]!.user.en) === 1)).toBe(true);
  });

  it('does not depend on the order of the entries', () => {
    expect(new Map([...splitOf([...entries].reverse())].sort())).toEqual(new Map([...splits].sort()));
  });
});
