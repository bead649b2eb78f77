import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeptFiles } from '../../../../src/features/results/kept-files.ts';
import { addressOf, viewAt, type View, wholeView } from '../../../../src/features/results/view.ts';

test('the usual view has a bare address', () => {
  expect(addressOf(wholeView)).toBe('#/results');
  expect(viewAt('#/results')).toEqual(wholeView);
});

test('an address may be written by hand', () => {
  const view = viewAt(
    '#/results?source=study:abc&source=blind&language=de&turn=2&pair=B&pair=A&trained=sampled&rule=paper',
  );
  expect(view.sources).toEqual(['study:abc', 'blind']);
  expect(view.filter).toEqual({
    ...{ language: 'de', category: null, turn: 2, pair: ['A', 'B'], voter: null },
    training: { languages: 'sampled', size: null, nature: null },
  });
  expect(view.rule).toBe('paper');
});

test('what is no value in an address is passed over', () => {
  expect(
    viewAt(
      '#/results?source=__proto__&source=elsewhere:x&language=xx&trained=all&size=large&nature=wild&turn=1.5&pair=A&rule=mine&seed=-1&by=size&of-verdict=win',
    ),
  ).toEqual(wholeView);
});

const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const language = fc.constantFrom('en', 'de', 'fr', 'it', 'es');
const views: fc.Arbitrary<View> = fc.record({
  sources: fc.uniqueArray(
    fc.oneof(
      fc.constant('blind'),
      name.map((own) => `study:${own}`),
      name.map((own) => `file:${own}`),
    ),
    { maxLength: 3 },
  ),
  filter: fc.record({
    language: maybe(language),
    category: maybe(name),
    turn: maybe(fc.integer({ min: 1, max: 100 })),
    pair: maybe(fc.tuple(name, name).map((pair) => pair.sort())),
    voter: maybe(name),
    training: fc.record({
      languages: maybe(fc.constantFrom('one', 'several', 'sampled')),
      size: maybe(fc.constantFrom('full', 'small')),
      nature: maybe(fc.constantFrom('curated', 'synthetic')),
    }),
  }),
  rule: fc.constantFrom('corrected', 'paper', 'lmsys'),
  judge: maybe(name),
  baseline: maybe(name),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  by: fc.constantFrom('category', 'language'),
  rate: fc.constantFrom('decided', 'adjusted', 'raw'),
  behind: fc.record({
    category: maybe(name),
    language: maybe(language),
    label: maybe(fc.constantFrom('first', 'second', 'tie', 'both-bad')),
    model: maybe(name),
  }),
});

test('every view is there again from its address', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(viewAt(addressOf(view))).toEqual(view);
    }),
  );
});

describe('imported files', () => {
  class Room implements Storage {
    readonly #items = new Map<string, string>();
    readonly #most: number;
    constructor(most: number) {
      this.#most = most;
    }
    get length(): number {
      return this.#items.size;
    }
    key(at: number): string | null {
      return [...this.#items.keys()][at] ?? null;
    }
    getItem(key: string): string | null {
      return this.#items.get(key) ?? null;
    }
    setItem(key: string, value: string): void {
      if (value.length > this.#most) throw new DOMException('full', 'QuotaExceededError');
      this.#items.set(key, value);
    }
    removeItem(key: string): void {
      this.#items.delete(key);
    }
    clear(): void {
      this.#items.clear();
    }
  }

  test('are kept for the tab, but for those that are too large', async () => {
    const room = new Room(10);
    room.setItem('others', 'not ours');
    const files = new KeptFiles(() => room);
    expect(await files.keep(new File(['short'], 'b.jsonl'))).toBe(true);
    expect(await files.keep(new File(['x'], 'a.jsonl'))).toBe(true);
    expect(await files.keep(new File(['far too long'], 'c.jsonl'))).toBe(false);
    expect(files.all()).toEqual([
      { name: 'a.jsonl', text: 'x' },
      { name: 'b.jsonl', text: 'short' },
    ]);
    expect(await files.keep(new File(['x'.repeat(2_000_001)], 'd.jsonl'))).toBe(false);
    // an old text under a name must not stand for a new one that had no room
    expect(await files.keep(new File(['far too long'], 'b.jsonl'))).toBe(false);
    files.remove('a.jsonl');
    expect(files.all()).toEqual([]);
    expect(room.getItem('others')).toBe('not ours');
  });

  test('are kept nowhere where the browser keeps nothing', async () => {
    const files = new KeptFiles(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await files.keep(new File([''], 'a'))).toBe(false);
    expect(files.all()).toEqual([]);
  });
});
