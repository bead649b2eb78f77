import type { Statistic } from '#core/proof/claim.ts';
import { formatsFor } from '../../format.ts';

const format = formatsFor('en');
/** @param value  0…100 */
const percent = (value: number, digits = 0): string => format.percent(value / 100, digits);

export const proof = {
  heading: 'Proof',
  intro:
    'Values that others have printed, recomputed here and now in this browser by the functions that compute your results. A value is right if ours, rounded to the digits that are printed, is what is printed.',
  back: 'Results',
  running: 'Recomputing',
  summary: (f: { right: number; total: number }) =>
    `${format.number(f.right)} of ${format.number(f.total)} values are right`,
  progress: (f: { done: number; total: number }) => `${format.number(f.done)} of ${format.number(f.total)}`,
  again: 'Recompute',
  exportCsv: 'Export CSV',
  groups: {
    kappas: 'Agreement beyond chance',
    tails: 'Intervals, tests and evidence',
    strengths: 'Ratings',
    slots: 'A judge’s two games',
    scores: 'Scores and gains',
  },
  columns: {
    statistic: 'Value',
    source: 'Source',
    input: 'Input',
    printed: 'Printed',
    ours: 'Ours',
    difference: 'Difference',
    result: 'Result',
  },
  right: 'right',
  wrong: 'differs',
  recomputed: 'computed apart with SciPy',
  none: 'n/a',
  statistics: {
    alpha: 'Krippendorff’s alpha, nominal',
    average: 'Average of the category means',
    binomial: 'Exact binomial test against one half, p',
    'bradley-terry': 'Strength by Bradley and Terry',
    cohen: 'Cohen’s kappa',
    'cohen-error': 'Cohen’s kappa, standard error',
    'cohen-error-chance': 'Cohen’s kappa, standard error under chance',
    'cohen-p': 'Cohen’s kappa, two-sided p',
    'cohen-z': 'Cohen’s kappa, z',
    davidson: 'Strength by Davidson',
    'davidson-tie': 'Davidson’s tie parameter ν',
    'e-value': 'Evidence that one is better, wins and losses',
    fleiss: 'Fleiss’ kappa',
    'fleiss-p': 'Fleiss’ kappa, two-sided p',
    'fleiss-z': 'Fleiss’ kappa, z after Fleiss, Nee and Landis',
    gain: 'Gain in percent of the scale',
    'gain-relative': 'Gain relative to the other, percent',
    'judge-consistent': 'Judgments whose games agree',
    'judge-first': 'The first slot won both games',
    'judge-second': 'The second slot won both games',
    'judge-slots': 'Exact test of first against second slot, p',
    'judge-valid': 'Judgments that can be read',
    mcnemar: 'McNemar’s chi-square',
    'mcnemar-corrected': 'McNemar’s chi-square, corrected for continuity',
    'mcnemar-exact': 'McNemar’s test, exact p',
    'mcnemar-p': 'McNemar’s test, p',
    normal: 'Two-sided p of a normal z',
    'normal-logarithm': '−log₁₀ of the normal share above x',
    student: 'Student’s t for 95 %, degrees of freedom',
    'wilson-high': 'Wilson’s interval, upper bound',
    'wilson-low': 'Wilson’s interval, lower bound',
  } satisfies Record<Statistic, string>,
  doubts: {
    heading: 'Published and not reproducible, and why',
    intro: 'Numbers of the paper that cannot be had from what is published. The figures beside them are computed here.',
    what: 'What is printed',
    where: 'Where',
    why: 'Why it cannot be reproduced',
    notReproducible: 'not reproducible',
    category: (f: { category: string; turn: number }) => `${f.category}, turn ${format.number(f.turn)}`,
    limit: {
      what: 'An upper limit of the judge’s agreement with people',
      case: (f: { place: string; judge: number; limit: number }) =>
        `${f.place}: the judge agrees in ${percent(f.judge)} and may agree in ${percent(f.limit)} at most`,
      why: (f: { cases: string }) =>
        `It is no bound: ${f.cases}. Ours takes the most frequent label of each item on the same votes, which nobody can exceed.`,
    },
    kappa: {
      what: (f: { kappa: number; p: string; items: number }) =>
        `Fleiss’ kappa ${format.number(f.kappa, 2)}, p = ${f.p}, ${format.number(f.items)} samples`,
      why: (f: { z: number; error: number; two: number; three: number }) =>
        `The p implies z = ${format.number(f.z, 2)} and a standard error of ${format.number(f.error, 3)}. With four labels used alike the formula gives ${format.number(f.two, 3)} for two votes on an item and ${format.number(f.three, 3)} for three. How many votes an item had is not said, and the votes are not published.`,
    },
    bias: {
      what: 'Positional bias by category, averaged over three runs',
      why: (f: { percent: number; said: number; ofSaid: number; implied: number }) =>
        `Ten questions of two turns in three runs are ${format.number(f.said)} items a category. But ${percent(f.percent, 2)} of ${format.number(f.said)} is ${format.number(f.ofSaid, 2)}, no whole number; all printed shares are whole numbers of ${format.number(f.implied)}. What was divided by is not known.`,
    },
    gain: {
      what: (f: { printed: number; before: number }) =>
        `A gain of up to ${percent(f.printed, 1)}, ${percent(f.before, 1)} in the first version`,
      why: (f: { points: number; ours: number }) =>
        `It is ${format.number(f.points, 2)} points of the ten-point scale, and not relative. It is of the first turn alone, while the tables have both turns together; from those of the first version comes ${percent(f.ours, 2)}.`,
    },
    group: {
      what: (f: { printed: number }) => `RCEMR agreement of ${percent(f.printed)} in the second turn`,
      why: (f: { mean: number }) =>
        `The mean of the five categories is ${percent(f.mean, 1)}. So votes were pooled, as we do; with the votes unpublished the share itself cannot be recomputed.`,
    },
    unread: {
      what: 'Mean scores below the lowest score',
      why: (f: { count: number; lowest: number }) =>
        `${format.number(f.count)} of the means that we carry are below 1, the lowest ${format.number(f.lowest, 2)}; scores go from 1 to 10. Scores that could not be read were counted as −1. The averages of such means come out; the means themselves need the judgments, which are not published.`,
    },
    votes: {
      what: (f: { agreement: number; humans: number }) =>
        `Agreement of ${percent(f.agreement)} between judge and people, ${percent(f.humans)} among people`,
      why: 'The votes of people behind these shares are not published.',
    },
  },
};
