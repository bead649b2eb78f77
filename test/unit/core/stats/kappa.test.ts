import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohenKappa, cohenKappaOfPairs } from '#core/stats/cohen.ts';
import { fleissKappa, fleissKappaOfTable } from '#core/stats/fleiss.ts';
import { countVotes, groupByItem, merged, strict, type LabelCounts } from '#core/stats/items.ts';
import { kappaWord } from '#core/stats/kappa-words.ts';
import { krippendorffAlpha, nominalAlpha } from '#core/stats/krippendorff.ts';
import { anyBallots, ballotsOf } from '../../../fixtures/ballots.ts';

// Wikipedia, "Fleiss' kappa", worked example: ten subjects, fourteen raters, five categories
const wikipedia = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];

// [Fleiss1971, table 1]: thirty patients, six psychiatrists, five diagnoses; one digit a diagnosis
const diagnoses =
  '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 ' +
  '333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555';

/** How often each of five labels is among the ratings of each unit. */
const tabulate = (units: readonly (readonly (number | null)[])[]) =>
  units.map((ratings) => [1, 2, 3, 4, 5].map((label) => ratings.filter((rating) => rating === label).length));

test('Fleiss’ kappa and z of Wikipedia’s table come out', () => {
  const { kappa, z, p } = fleissKappaOfTable(wikipedia)!;
  expect(kappa).toBeCloseTo(0.2099307, 7);
  expect(z).toBeCloseTo(12.374291, 6);
  // computed by SciPy from the unrounded z
  expect(p / 3.6005943234666626e-35).toBeCloseTo(1, 5);
});

test('Fleiss’ kappa and z of his own diagnoses come out', () => {
  // R's irr::kappam.fleiss prints 0.430 and 17.7
  const { kappa, z, p } = fleissKappaOfTable(tabulate(diagnoses.split(' ').map((unit) => [...unit].map(Number))))!;
  expect(kappa).toBeCloseTo(0.4302445, 7);
  expect(z).toBeCloseTo(17.651831, 6);
  expect(p / 9.851070940926601e-70).toBeCloseTo(1, 5);
});

test('the paper’s p-value asks for about two votes an item', () => {
  // kappa .37 with p 3e-8 means a standard error of .067; 66 items with four equally frequent labels give .071 for two votes
  const [same, apart]: [LabelCounts[], LabelCounts[]] = [[], []];
  for (let label = 0; label < 4; label++) {
    const votes: LabelCounts = [0, 0, 0, 0];
    votes[label] = 2;
    same.push(votes);
    const split: LabelCounts = [0, 0, 0, 0];
    split[label] = 1;
    split[(label + 1) % 4] = 1;
    apart.push(split);
  }
  const table = Array.from({ length: 66 }, (_, i) => (i % 2 ? same : apart)[(i >> 1) % 4]!);
  const { kappa, z } = fleissKappaOfTable(table)!;
  expect(kappa / z).toBeCloseTo(0.071, 3);
});

test('Fleiss’ kappa takes the items with the usual number of votes and says which', () => {
  const items = groupByItem(ballotsOf({ 81: [3, 0, 0, 0], 82: [1, 2, 0, 0], 83: [2, 0, 0, 0], 84: [0, 0, 1, 0] }));
  const counted = countVotes(items, strict);
  const usual = fleissKappa(counted);
  expect(usual).toMatchObject({ votesAnItem: 3, leftOut: 2, kappa: { n: 2, questions: 2 } });
  const byHand = fleissKappaOfTable([
    [3, 0],
    [1, 2],
  ])!;
  expect(usual.kappa.value).toBeCloseTo(byHand.kappa, 12);
  expect(usual.test.statistic).toBeCloseTo(byHand.z, 12);
  expect(fleissKappa(counted, 2)).toMatchObject({ votesAnItem: 2, leftOut: 3, kappa: { n: 1, value: null } });
  expect(() => fleissKappa(counted, 1)).toThrow('1 votes');
  expect(() =>
    fleissKappaOfTable([
      [2, 0],
      [2, 1],
    ]),
  ).toThrow('unequal');
});

test('of two equally usual numbers of votes Fleiss’ kappa takes the larger', () => {
  const items = groupByItem(ballotsOf({ 81: [2, 0, 0, 0], 82: [1, 2, 0, 0] }));
  expect(fleissKappa(countVotes(items, strict))).toMatchObject({ votesAnItem: 3, leftOut: 1 });
});

test('Fleiss’ kappa is not defined without two votes on one item, nor where all votes are the same', () => {
  const none = { kappa: { value: null, interval: null, seed: null }, test: { statistic: null, p: null } };
  expect(fleissKappa(countVotes([], strict))).toMatchObject({ ...none, votesAnItem: null });
  expect(fleissKappa(countVotes(groupByItem(ballotsOf({ 81: [1, 0, 0, 0] })), strict))).toMatchObject(none);
  const same = groupByItem(ballotsOf({ 81: [0, 0, 2, 0], 82: [0, 0, 1, 1] }));
  expect(fleissKappa(countVotes(same, merged))).toMatchObject({ ...none, votesAnItem: 2 });
  expect(fleissKappaOfTable([])).toBeNull();
});

test('Krippendorff’s alpha of two published matrices comes out', () => {
  // from the tests of pln-fing-udelar/fast-krippendorff; one row a coder
  const threeCoders = '*****34121133*3 1*213343******* **21344*21133*4';
  const fourCoders = '123321412*** 1233224125*3 *3332342251* 12332441251*';
  const alphaOf = (coders: string) => {
    const rows = coders.split(' ');
    const units = Array.from(rows[0]!, (_, unit) => rows.map((row) => (row[unit] === '*' ? null : Number(row[unit]))));
    return nominalAlpha(tabulate(units));
  };
  expect(alphaOf(threeCoders)).toBeCloseTo(0.691358, 6);
  expect(alphaOf(fourCoders)).toBeCloseTo(0.743421, 6);
});

test('alpha leaves single votes out, and is not defined where nothing could disagree', () => {
  expect(
    nominalAlpha([
      [2, 0],
      [1, 1],
      [1, 0],
    ]),
  ).toBe(
    nominalAlpha([
      [2, 0],
      [1, 1],
    ]),
  );
  expect(
    nominalAlpha([
      [2, 0],
      [3, 0],
      [0, 1],
    ]),
  ).toBeNull();
  expect(nominalAlpha([[1, 0]])).toBeNull();
  expect(nominalAlpha([])).toBeNull();
  expect(krippendorffAlpha(countVotes([], strict))).toMatchObject({ value: null, interval: null, n: 0, seed: null });
});

test('with the same number of votes on all items, alpha is Fleiss’ kappa but for a term of 1 / votes', () => {
  const table = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(table, (pairs) => {
      const counts = pairs.map(([one, other]) =>
        [0, 1, 2, 3].map((label) => Number(one === label) + Number(other === label)),
      );
      const fleiss = fleissKappaOfTable(counts);
      const alpha = nominalAlpha(counts);
      if (fleiss === null) expect(alpha).toBeNull();
      else expect(alpha).toBeCloseTo(fleiss.kappa + (1 - fleiss.kappa) / (2 * counts.length), 10);
    }),
  );
});

test('Cohen’s kappa, its errors and its z are those that SAS prints', () => {
  // from the tests of statsmodels
  const result = cohenKappa([
    [0, 4, 1],
    [0, 8, 0],
    [0, 1, 5],
  ])!;
  expect(result.kappa).toBeCloseTo(0.4842, 4);
  expect(result.standardError).toBeCloseTo(0.138, 4);
  expect(result.standardErrorUnderChance).toBeCloseTo(0.1484, 4);
  expect(result.z).toBeCloseTo(3.2626, 4);
  expect(result.p).toBeCloseTo(0.0011, 4);
  expect(result.kappa - 1.96 * result.standardError).toBeCloseTo(0.2137, 3);
  expect(result.kappa + 1.96 * result.standardError).toBeCloseTo(0.7547, 3);
  expect(
    cohenKappa([
      [20, 5],
      [10, 15],
    ])!.kappa,
  ).toBeCloseTo(0.4, 12);
});

test('Cohen’s kappa is not defined where both use one label, and 0 without a test where one does', () => {
  expect(
    cohenKappa([
      [7, 0],
      [0, 0],
    ]),
  ).toBeNull();
  expect(
    cohenKappa([
      [0, 0],
      [0, 0],
    ]),
  ).toBeNull();
  expect(cohenKappa([])).toBeNull();
  const oneSided = cohenKappa([
    [5, 3],
    [0, 0],
  ])!;
  expect(oneSided.kappa).toBeCloseTo(0, 12);
  expect(oneSided).toMatchObject({ z: null, p: null, standardErrorUnderChance: 0 });
});

test('Cohen’s kappa is the same with labels renamed and with raters exchanged, and at most 1', () => {
  const square = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(square, (table) => {
      const result = cohenKappa(table);
      const exchanged = cohenKappa(table.map((_, i) => table.map((row) => row[i]!)));
      const renamed = cohenKappa(table.map((row) => row.toReversed()).reverse());
      if (result === null) {
        expect([exchanged, renamed]).toEqual([null, null]);
        return;
      }
      expect(result.kappa).toBeLessThanOrEqual(1 + 1e-12);
      for (const other of [exchanged!, renamed!]) {
        expect(other.kappa).toBeCloseTo(result.kappa, 10);
        expect(other.standardError).toBeCloseTo(result.standardError, 7);
      }
    }),
  );
});

test('a split counts in parts in Cohen’s table', () => {
  const rule = {};
  const half: LabelCounts = [0.5, 0.5, 0, 0];
  const pairs = [
    { question: '81', one: [1, 0, 0, 0], other: half },
    { question: '82', one: [0, 1, 0, 0], other: [0, 1, 0, 0] },
  ] satisfies Parameters<typeof cohenKappaOfPairs>[0];
  const result = cohenKappaOfPairs(pairs, rule);
  expect(result.value).toBeCloseTo(
    cohenKappa([
      [0.5, 0.5],
      [0, 1],
    ])!.kappa,
    12,
  );
  expect(result).toMatchObject({ n: 2, counted: 'items', questions: 2 });
});

test('kappa and alpha are at most 1, and 1 where all agree on several labels', () => {
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      const counted = countVotes(groupByItem(ballots), strict);
      const quick = { draws: 20, seed: 1, level: 0.95 };
      const alpha = krippendorffAlpha(counted, quick).value;
      const kappa = fleissKappa(counted, undefined, quick).kappa.value;
      for (const value of [alpha, kappa]) if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
  const agreed = countVotes(groupByItem(ballotsOf({ 81: [2, 0, 0, 0], 82: [0, 2, 0, 0], 83: [0, 0, 2, 0] })), strict);
  expect(krippendorffAlpha(agreed).value).toBe(1);
  expect(fleissKappa(agreed).kappa.value).toBeCloseTo(1, 12);
});

test('a word for a kappa', () => {
  const words = [-0.1, 0, 0.2, 0.36, 0.37, 0.5, 0.7, 0.9].map(kappaWord);
  expect(words).toEqual(['poor', 'slight', 'slight', 'fair', 'fair', 'moderate', 'substantial', 'almost-perfect']);
});
