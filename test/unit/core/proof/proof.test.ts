import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check, type Claim, printedNumber } from '#core/proof/claim.ts';
import { doubts } from '#core/proof/doubts.ts';
import { claims } from '#core/proof/proof.ts';

const claim: Claim = {
  ...{ statistic: 'alpha', of: '', source: 'Krippendorff2011', place: '', input: '' },
  ...{ printed: '0.743', ours: () => 0.7434 },
};

test('every printed value comes out', () => {
  const checked = claims.map(check);
  expect(checked.filter(({ passes }) => !passes)).toEqual([]);
  expect(checked.length).toBeGreaterThan(100);
});

test('a value that is wrong in its last printed digit fails, whichever it is', () => {
  for (const each of claims) {
    const { unit } = printedNumber(each.printed);
    for (const sign of [-1, 1]) {
      const wrong = check({ ...each, ours: () => each.ours()! + 1.01 * sign * unit });
      expect(wrong.passes, `${each.statistic} ${each.of} ${each.printed}`).toBe(false);
    }
  }
});

test('so does a printed value that is mistyped, in any of its digits', () => {
  for (const each of claims) {
    const mantissa = each.printed.split('e')[0]!;
    for (const [at, sign] of Array.from(mantissa).entries()) {
      if (!/\d/.test(sign)) continue;
      const printed = each.printed.slice(0, at) + String((Number(sign) + 3) % 10) + each.printed.slice(at + 1);
      expect(check({ ...each, printed }).passes, `${each.statistic} ${each.of} ${printed}`).toBe(false);
    }
  }
});

test('a value passes if it rounds to what is printed', () => {
  expect(check(claim)).toMatchObject({ passes: true, ours: 0.7434 });
  expect(check({ ...claim, ours: () => 0.7426 }).passes).toBe(true);
  // halves may have been rounded either way
  expect(check({ ...claim, printed: '3.12', ours: () => 3.125 }).passes).toBe(true);
  expect(check({ ...claim, printed: '3.13', ours: () => 3.125 }).passes).toBe(true);
  expect(check({ ...claim, ours: () => 0.7436 }).passes).toBe(false);
  expect(check({ ...claim, ours: () => Number.NaN }).passes).toBe(false);
  expect(check({ ...claim, ours: () => null })).toMatchObject({ passes: false, difference: null });
});

test('printed numbers are read with the unit of their last digit', () => {
  expect(printedNumber('0.0624')).toMatchObject({ value: 0.0624, digits: 4, exponent: null });
  expect(printedNumber('0.0624').unit).toBeCloseTo(1e-4, 12);
  expect(printedNumber('-2.9491')).toMatchObject({ value: -2.9491, digits: 4 });
  expect(printedNumber('73')).toEqual({ value: 73, unit: 1, digits: 0, exponent: null });
  expect(printedNumber('3.099e-05')).toMatchObject({ value: 3.099e-5, unit: 1e-8, digits: 3, exponent: -5 });
  expect(() => printedNumber('.5')).toThrow('.5');
});

test('what cannot be had is shown by figures of its own', () => {
  expect(doubts.limit.cases.map(({ turn, category, judge, limit }) => [turn, category, judge, limit])).toEqual([
    [1, 'extraction', 51, 48],
    [1, 'roleplay', 46, 45],
  ]);
  const [first, second] = doubts.kappa.turns;
  expect(first!.z).toBeCloseTo(5.54, 2);
  expect(first!.error).toBeCloseTo(0.067, 3);
  expect(first!.errorOfTwo).toBeCloseTo(0.0711, 4);
  expect(first!.errorOfThree).toBeCloseTo(0.041, 3);
  expect(second!.z).toBeCloseTo(5.41, 1);
  expect(doubts.bias).toMatchObject({ said: 60, implied: 80, ofSaid: 9.75 });
  expect(doubts.group).toMatchObject({ printed: 46, mean: 42.6 });
  expect(doubts.gain.ours).toBeCloseTo(4.06, 2);
  expect(doubts.unread.lowest).toBe(0.68);
});

test('every source is in the list of references', () => {
  const references = readFileSync('docs/references.md', 'utf8');
  for (const source of new Set(claims.map((each) => each.source))) expect(references).toContain(`| ${source} |`);
});
