import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { binomialTest } from '#core/stats/binomial.ts';
import { cohenKappa } from '#core/stats/cohen.ts';
import { fleissKappaOfTable } from '#core/stats/fleiss.ts';
import { nominalAlpha } from '#core/stats/krippendorff.ts';
import { mcNemarTest } from '#core/stats/mcnemar.ts';
import { twoSidedP } from '#core/stats/normal.ts';
import { eValue } from '#core/stats/stopping.ts';
import { wilsonInterval } from '#core/stats/wilson.ts';

/** The parts of the collection of reference values that this half of the statistics has to meet. */
interface Oracles {
  fleiss: {
    wikipedia: { kappa: number; z: number };
    fleiss1971_diagnoses: { kappa: number; z: number };
    data: { wikipedia: number[][]; fleiss1971_ratings: number[][] };
  };
  wilson95: Record<string, [number, number] | string>;
  mcnemar_86_150: { chi2: number; p: number; chi2_corrected: number; exact_p: number };
  binomial_two_sided: Record<string, number>;
  pair_swap_sample: {
    first_slot_both_times: number;
    second_slot_both_times: number;
    binomial_first_vs_second_two_sided_p: number;
  };
  krippendorff_small: {
    three_coders_15_units: { data: (number | null)[][]; nominal: number };
    'codings.csv': { nominal: number };
  };
  cohen_small: { table: number[][]; kappa: number; ase: number; ase0: number; z: number; p_two_sided: number };
  normal_two_sided_p: Record<string, number>;
  e_process_jeffreys: Record<string, number | string>;
}

const folder = process.env['TANDEM_DATA'] && join(process.env['TANDEM_DATA'], 'stat-oracles');
const read = (file: string) => readFileSync(join(folder!, file), 'utf8');
const oracles = () => JSON.parse(read('oracles.json')) as Oracles;
/** Right to the digits that are there. */
const expectDigits = (ours: number, reference: number, digits: number) =>
  expect(Math.abs(ours - reference) / (Math.abs(reference) || 1)).toBeLessThan(10 ** -digits);

describe.skipIf(!folder)('the collection of reference values (skipped without TANDEM_DATA)', () => {
  test('has our values of Fleiss’ kappa, its z, and p-values in the tails', () => {
    const { fleiss, normal_two_sided_p: p } = oracles();
    const ratings = fleiss.data.fleiss1971_ratings.map((unit) =>
      [1, 2, 3, 4, 5].map((label) => unit.filter((rating) => rating === label).length),
    );
    for (const [table, reference] of [
      [fleiss.data.wikipedia, fleiss.wikipedia],
      [ratings, fleiss.fleiss1971_diagnoses],
    ] as const) {
      const ours = fleissKappaOfTable(table)!;
      expectDigits(ours.kappa, reference.kappa, 6);
      expectDigits(ours.z, reference.z, 7);
      // the collection has z rounded, and p of z as it was before
      expectDigits(ours.p, p[String(reference.z)]!, 9);
    }
    for (const [z, reference] of Object.entries(p).filter(([key]) => key.length < 5)) {
      expectDigits(twoSidedP(Number(z)), reference, 12);
    }
  });

  test('has our values of intervals and paired tests', () => {
    const { wilson95, mcnemar_86_150: mcnemar, binomial_two_sided: binomial, pair_swap_sample: swapped } = oracles();
    for (const [key, bounds] of Object.entries(wilson95)) {
      if (typeof bounds === 'string') continue;
      const [successes, n] = key.split('/').map(Number);
      const { low, high } = wilsonInterval(successes!, n!)!;
      expect([low, high].map((bound) => Number(bound.toFixed(4)))).toEqual(bounds);
    }
    expectDigits(mcNemarTest(86, 150, 'chi-square').statistic!, mcnemar.chi2, 7);
    expectDigits(mcNemarTest(86, 150, 'chi-square').p!, mcnemar.p, 6);
    expectDigits(mcNemarTest(86, 150, 'corrected').statistic!, mcnemar.chi2_corrected, 7);
    expectDigits(mcNemarTest(86, 150).p!, mcnemar.exact_p, 6);
    for (const [key, p] of Object.entries(binomial)) {
      const [successes, n] = key.split('/').map(Number);
      expectDigits(binomialTest(successes!, n!)!, p, 6);
    }
    const slots = swapped.first_slot_both_times + swapped.second_slot_both_times;
    expectDigits(binomialTest(swapped.first_slot_both_times, slots)!, swapped.binomial_first_vs_second_two_sided_p, 12);
  });

  test('has our values of alpha and Cohen’s kappa', () => {
    const { krippendorff_small: small, cohen_small: cohen } = oracles();
    const alphaOf = (coders: (number | null)[][]) =>
      nominalAlpha(
        coders[0]!.map((_, unit) =>
          [1, 2, 3, 4, 5].map((label) => coders.filter((coder) => coder[unit] === label).length),
        ),
      )!;
    expectDigits(alphaOf(small.three_coders_15_units.data), small.three_coders_15_units.nominal, 5.5);
    const codings = read('codings.csv').trim().split('\n');
    const coders = codings.map((line) => line.split(',').map((value) => (value.trim() ? Number(value) : null)));
    expectDigits(alphaOf(coders), small['codings.csv'].nominal, 5.5);
    const ours = cohenKappa(cohen.table)!;
    expect(ours.kappa.toFixed(4)).toBe(cohen.kappa.toFixed(4));
    expect(ours.standardError.toFixed(4)).toBe(cohen.ase.toFixed(4));
    expect(ours.standardErrorUnderChance.toFixed(4)).toBe(cohen.ase0.toFixed(4));
    expect(ours.z!.toFixed(4)).toBe(cohen.z.toFixed(4));
    expect(ours.p!.toFixed(4)).toBe(cohen.p_two_sided.toFixed(4));
  });

  test('has our e-values', () => {
    for (const [key, value] of Object.entries(oracles().e_process_jeffreys)) {
      if (typeof value === 'string') continue;
      const [wins, losses] = key.split(',').map(Number);
      expect(eValue(wins!, losses!).toFixed(4)).toBe(value.toFixed(4));
    }
  });
});
