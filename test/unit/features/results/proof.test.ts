import { expect, test } from 'vitest';
import type { Claim } from '#core/proof/claim.ts';
import { claims } from '#core/proof/proof.ts';
import { parseCsv } from '#core/exchange/csv.ts';
import { languageCodes } from '#core/languages.ts';
import { differenceText, oursText, printedText } from '#features/results/proof/numbers.ts';
import { ProofRun } from '#features/results/proof/proof-run.svelte.ts';
import { claimName, doubtRows, proofCsv, sourceName } from '#features/results/proof/proof-words.ts';
import { loadMessages } from '#i18n/dictionaries.ts';
import { formatsFor } from '#i18n/format.ts';

const claim = (printed: string, ours: () => number | null, facts: Partial<Claim> = {}): Claim => ({
  ...{ statistic: 'alpha', of: '', source: 'Krippendorff2011', place: '§ C', input: '' },
  ...{ printed, ours, ...facts },
});

test('all values are recomputed, and all are right', async () => {
  const proof = new ProofRun();
  expect(proof.total).toBe(claims.length);
  await proof.run();
  expect(proof).toMatchObject({ running: false, done: claims.length, right: claims.length });
});

test('the page gets its turn between values, and sees those that are done', async () => {
  let clock = 0;
  const seen: number[] = [];
  const proof: ProofRun = new ProofRun({
    groups: { kappas: Array.from({ length: 6 }, () => claim('0.7', () => ((clock += 5), 0.7))) },
    now: () => clock,
    giveWay: async () => void seen.push(proof.done),
  });
  await proof.run();
  expect(seen).toEqual([2, 4, 6]);
  expect(proof.right).toBe(6);
});

test('a wrong value is counted as done, and not as right', async () => {
  const proof = new ProofRun({ groups: { kappas: [claim('0.7', () => 0.8), claim('0.7', () => null)] } });
  await proof.run();
  expect(proof).toMatchObject({ done: 2, right: 0 });
});

test('whoever leaves the page ends the work', async () => {
  const proof: ProofRun = new ProofRun({
    groups: { kappas: [claim('0.7', () => 0.7), claim('0.7', () => 0.7)] },
    now: (() => {
      let at = 0;
      return () => (at += 100);
    })(),
    giveWay: async () => proof.stop(),
  });
  await proof.run();
  expect(proof).toMatchObject({ done: 1, running: false });
});

test('numbers are written as the reader writes them', () => {
  const german = formatsFor('de');
  expect(printedText(german, '0.0624')).toBe('0,0624');
  expect(printedText(german, '3.099e-05')).toBe('3,099\u00a0×\u00a010⁻⁵');
  expect(printedText(german, '-2.9491')).toBe('-2,9491');
  expect(
    oursText(
      german,
      3.09929e-5,
      claim('3.099e-05', () => null),
    ),
  ).toBe('3,09929\u00a0×\u00a010⁻⁵');
  expect(
    oursText(
      german,
      0.06239,
      claim('0.0624', () => null),
    ),
  ).toBe('0,062390');
  expect(
    oursText(
      german,
      73,
      claim('73', () => null),
    ),
  ).toBe('73');
  expect(differenceText(german, 0)).toBe('0');
  expect(differenceText(german, -1.4e-7)).toBe('-1\u00a0×\u00a010⁻⁷');
  expect(differenceText(german, 0.0049)).toBe('+5\u00a0×\u00a010⁻³');
  expect(differenceText(german, 3)).toBe('+3');
});

test('sources are named by author and year', async () => {
  const text = await loadMessages('en');
  expect(
    sourceName(
      text,
      claim('1', () => 1),
    ),
  ).toBe('Krippendorff 2011, § C');
  expect(
    sourceName(
      text,
      claim('1', () => 1, { source: 'RCoreTeam2024', place: 'mcnemar.test' }),
    ),
  ).toBe('R Core Team 2024, mcnemar.test');
  expect(
    sourceName(
      text,
      claim('1', () => 1, { source: 'WikipediaFleiss', place: '' }),
    ),
  ).toBe('Wikipedia Fleiss');
  expect(
    sourceName(
      text,
      claim('1', () => 1, { source: 'Virtanen2020', place: '' }),
    ),
  ).toContain('SciPy');
  expect(
    claimName(
      text,
      claim('1', () => 1, { of: '4 × 12' }),
    ),
  ).toBe('Krippendorff’s alpha, nominal · 4 × 12');
});

test.each(languageCodes)('the file in %s has every value, and what cannot be recomputed', async (language) => {
  const [text, format] = [await loadMessages(language), formatsFor(language)];
  const proof = new ProofRun();
  await proof.run();
  const csv = proofCsv(text, format, [...proof.checked.values()].flat());
  const rows = [...parseCsv(csv, () => new Error('broken'))].map(({ fields }) => fields);
  expect(new Set(rows.map((fields) => fields.length))).toEqual(new Set([7]));
  expect(rows.length).toBe(1 + claims.length + doubtRows(text, format).length);
  expect(rows.filter((fields) => fields[6] === text.proof.right).length).toBe(claims.length);
  for (const { what, why } of doubtRows(text, format)) {
    expect(what).not.toMatch(/undefined|NaN|null/);
    expect(why).not.toMatch(/undefined|NaN|null/);
  }
});
