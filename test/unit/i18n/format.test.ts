import { expect, test } from 'vitest';
import { formatsFor } from '#i18n/format.ts';

/** Intl's several no-break spaces as one, so that a newer ICU does not matter. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('sizes have decimal units, one decimal below ten, and the symbols of the language', () => {
  const en = formatsFor('en');
  expect([0, 1, 999, 1000, 2_980_000, 184e6, 4.36e9, 7.7e12].map((size) => plain(en.bytes(size)))).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1.0 kB',
    '3.0 MB',
    '184 MB',
    '4.4 GB',
    '7.7 TB',
  ]);
  expect(plain(formatsFor('fr').bytes(4.36e9))).toBe('4,4 Go');
  expect(plain(formatsFor('de').bytes(4.36e9))).toBe('4,4 GB');
});

test('a size that rounds up to a thousand steps to the next unit', () => {
  expect(plain(formatsFor('en').bytes(999_600))).toBe('1.0 MB');
  expect(plain(formatsFor('en').bytes(9_960))).toBe('10 kB');
});

test('times left are told in the largest unit that says enough', () => {
  const { duration } = formatsFor('de');
  expect([250, 9_000, 99_000, 125_000, 7_200_000].map((time) => plain(duration(time)))).toEqual([
    '250 ms',
    '9 s',
    '99 s',
    '2 min',
    '2 h',
  ]);
});

test('plurals follow the language: French counts nought as one', () => {
  const words = { one: 'une', other: 'plusieurs' };
  expect([0, 1, 2].map((count) => formatsFor('fr').plural(count, words))).toEqual(['une', 'une', 'plusieurs']);
  expect([0, 1, 2].map((count) => formatsFor('en').plural(count, words))).toEqual(['plusieurs', 'une', 'plusieurs']);
});

test('numbers of parameters are short', () => {
  expect(plain(formatsFor('en').compact(5_120_000))).toBe('5.1M');
  expect(plain(formatsFor('en').compact(7_240_000_000))).toBe('7.2B');
  expect(plain(formatsFor('de').compact(7_240_000_000))).toBe('7,2 Mrd.');
});
