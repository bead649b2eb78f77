import { binomialTest } from '../stats/binomial.ts';
import { mcNemarTest } from '../stats/mcnemar.ts';
import { normalUpperTail, twoSidedP } from '../stats/normal.ts';
import { eValue } from '../stats/stopping.ts';
import { studentQuantile } from '../stats/student.ts';
import { wilsonInterval } from '../stats/wilson.ts';
import { type Claim, claimsOf } from './claim.ts';

/** [Newcombe1998, table I, method 3]: successes, n, bounds. */
const newcombe = [
  [81, 263, '0.2553', '0.3662'],
  [15, 148, '0.0624', '0.1605'],
  [0, 20, '0.0000', '0.1611'],
  [1, 29, '0.0061', '0.1718'],
] as const;

/** Two-sided p of z. */
const tails = [
  ['1.96', '0.0499957902964409'],
  ['4', '6.334248366624e-05'],
  ['5.41', '6.302474903416e-08'],
  ['5.54', '3.024716467152e-08'],
  ['8', '1.244192114854e-15'],
] as const;

/** [AbramowitzStegun1964, table 26.2]: x and −log10 of the share above. */
const logarithms = [
  [5, '6.54265'],
  [10, '23.11805'],
  [20, '88.56010'],
  [25, '137.51475'],
] as const;

/** [AbramowitzStegun1964, table 26.10]: degrees of freedom and the t that 5 % are further out than. */
const students = [
  [20, '2.086'],
  [40, '2.021'],
  [60, '2.000'],
] as const;

/** Wins, losses. */
const evidence = [
  [16, 2, '89.9192'],
  [10, 0, '180.4258'],
  [9, 1, '9.4961'],
  [152, 90, '157.5993'],
  [60, 40, '0.5961'],
] as const;

/** Of questions that change sides, those that go the one way and the other: 86 and 150. [Agresti1990, p. 350] */
const changed = { of: '', input: '86, 150' };
const recomputed = { source: 'Virtanen2020', place: '' };

export const tailClaims: readonly Claim[] = [
  ...newcombe.flatMap(([successes, n, low, high]) =>
    claimsOf({ of: '', source: 'Newcombe1998', place: 'tab. I, 3', input: `${successes} / ${n}` }, [
      ['wilson-low', low, () => wilsonInterval(successes, n)?.low],
      ['wilson-high', high, () => wilsonInterval(successes, n)?.high],
    ]),
  ),
  ...claimsOf({ ...changed, source: 'RCoreTeam2024', place: 'mcnemar.test' }, [
    ['mcnemar', '17.3559', () => mcNemarTest(86, 150, 'chi-square').statistic],
    ['mcnemar-p', '3.099e-05', () => mcNemarTest(86, 150, 'chi-square').p],
  ]),
  ...claimsOf({ ...changed, ...recomputed }, [
    ['mcnemar', '17.355932', () => mcNemarTest(86, 150, 'chi-square').statistic],
    ['mcnemar-p', '3.099293e-05', () => mcNemarTest(86, 150, 'chi-square').p],
    ['mcnemar-corrected', '16.817797', () => mcNemarTest(86, 150, 'corrected').statistic],
    ['mcnemar-exact', '3.715936e-05', () => mcNemarTest(86, 150).p],
  ]),
  ...claimsOf({ of: '', ...recomputed, input: '152 / 242' }, [
    ['binomial', '8.110885e-05', () => binomialTest(152, 242)],
  ]),
  ...claimsOf({ of: '', ...recomputed, input: '20 / 23' }, [['binomial', '0.00048828125', () => binomialTest(20, 23)]]),
  ...tails.flatMap(([z, printed]) =>
    claimsOf({ of: '', ...recomputed, input: z }, [['normal', printed, () => twoSidedP(Number(z))]]),
  ),
  ...logarithms.flatMap(([x, printed]) =>
    claimsOf({ of: '', source: 'AbramowitzStegun1964', place: 'tab. 26.2', input: `${x}` }, [
      ['normal-logarithm', printed, () => -Math.log10(normalUpperTail(x))],
    ]),
  ),
  ...students.flatMap(([degrees, printed]) =>
    claimsOf({ of: '', source: 'AbramowitzStegun1964', place: 'tab. 26.10', input: `${degrees}` }, [
      ['student', printed, () => studentQuantile(0.05, degrees)],
    ]),
  ),
  ...evidence.flatMap(([wins, losses, printed]) =>
    claimsOf({ of: '', ...recomputed, input: `${wins}, ${losses}` }, [
      ['e-value', printed, () => eValue(wins, losses)],
    ]),
  ),
];
