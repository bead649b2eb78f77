import fc from 'fast-check';
import { expect, test } from 'vitest';
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
