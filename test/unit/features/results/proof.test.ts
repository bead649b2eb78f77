import { expect, test } from 'vitest';
import type { Claim } from '#core/proof/claim.ts';
import { claims } from '#core/proof/proof.ts';
import { parseCsv } from '#core/exchange/csv.ts';
import { languageCodes } from '#core/languages.ts';
import { differenceText, inLine, oursText, printedText } from '#features/results/proof/numbers.ts';
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
  expect(printedText(german, '0.0624')).toEqual({ mantissa: '0,0624', power: null });
  expect(printedText(german, '3.099e-05')).toEqual({ mantissa: '3,099', power: '−5' });
  expect(inLine(printedText(german, '3.099e-05'))).toBe('3,099\u00a0×\u00a010^−5');
  expect(printedText(german, '-2.9491')).toEqual({ mantissa: '−2,9491', power: null });
  expect(
    oursText(
      german,
      3.09929e-5,
      claim('3.099e-05', () => null),
    ),
  ).toEqual({ mantissa: '3,09929', power: '−5' });
  expect(
    inLine(
      oursText(
        german,
        0.06239,
        claim('0.0624', () => null),
      ),
    ),
  ).toBe('0,062390');
  expect(
    inLine(
      oursText(
        german,
        73,
        claim('73', () => null),
      ),
    ),
  ).toBe('73');
  expect(inLine(differenceText(german, 0))).toBe('0');
  expect(differenceText(german, -1.4e-7)).toEqual({ mantissa: '−1', power: '−7' });
  expect(differenceText(german, 0.0049)).toEqual({ mantissa: '+5', power: '−3' });
  expect(inLine(differenceText(german, 3))).toBe('+3');
});

test('every source has a name', async () => {
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
      claim('1', () => 1, { source: 'Virtanen2020', place: '' }),
    ),
  ).toContain('SciPy');
  expect(
    claimName(
      text,
      claim('1', () => 1, { of: '4 × 12' }),
    ),
  ).toBe('Krippendorff’s alpha, nominal · 4 × 12');
  for (const each of claims) expect(sourceName(text, each)).not.toBe('');
  expect(() =>
    sourceName(
      text,
      claim('1', () => 1, { source: 'Nobody1900' }),
    ),
  ).toThrow('Nobody1900');
});

test.each(languageCodes)('the file in %s has every value, and what cannot be recomputed', async (language) => {
  const [text, format] = [await loadMessages(language), formatsFor(language)];
  const proof = new ProofRun();
  await proof.run();
  const csv = proofCsv(text, format, Object.values(proof.checked).flat());
  const rows = [...parseCsv(csv, () => new Error('broken'))].map(({ fields }) => fields);
  expect(new Set(rows.map((fields) => fields.length))).toEqual(new Set([7]));
  expect(rows.length).toBe(1 + claims.length + doubtRows(text, format).length);
  expect(rows.filter((fields) => fields[6] === text.proof.right).length).toBe(claims.length);
  for (const { what, why } of doubtRows(text, format)) {
    expect(what).not.toMatch(/undefined|NaN|null/);
    expect(why).not.toMatch(/undefined|NaN|null/);
  }
});
