import { errorUnderChance } from '../stats/fleiss.ts';
import { normalQuantile } from '../stats/normal.ts';
import { gainOver, lowestCells } from './scores.ts';

/** Percent, of table 2: the judge's agreement with people, and its "upper limit". [Weber2024] */
const agreement = [
  { turn: 1, category: 'coding', judge: 47, limit: 80 },
  { turn: 1, category: 'extraction', judge: 51, limit: 48 },
  { turn: 1, category: 'humanities', judge: 0, limit: 88 },
  { turn: 1, category: 'math', judge: 62, limit: 92 },
  { turn: 1, category: 'reasoning', judge: 43, limit: 54 },
  { turn: 1, category: 'roleplay', judge: 46, limit: 45 },
  { turn: 1, category: 'stem', judge: 20, limit: 60 },
  { turn: 1, category: 'writing', judge: 16, limit: 49 },
  { turn: 2, category: 'coding', judge: 11, limit: 36 },
  { turn: 2, category: 'extraction', judge: 29, limit: 81 },
  { turn: 2, category: 'humanities', judge: 44, limit: 46 },
  { turn: 2, category: 'math', judge: 70, limit: 88 },
  { turn: 2, category: 'reasoning', judge: 70, limit: 83 },
  { turn: 2, category: 'roleplay', judge: 33, limit: 70 },
  { turn: 2, category: 'stem', judge: 26, limit: 42 },
  { turn: 2, category: 'writing', judge: 18, limit: 51 },
] as const;
const pooledSecondTurn = 46;
const pooled: readonly string[] = ['roleplay', 'coding', 'extraction', 'math', 'reasoning'];

/** Percent, of table 1: judgments of a category that contradict each other. */
const inconsistent = [30, 27.5, 20, 16.25, 15, 12.5, 7.5, 6.25];
const runs = 3;
/** ten questions a category, of two turns */
const itemsARun = 20;

/** What is printed and cannot be had from what is published, each with figures that show why. Percentages as the paper has them. */
export const doubts = {
  /** a judge that agrees more often than the limit allows */
  limit: {
    place: 'tab. 2',
    cases: agreement.filter(({ judge, limit }) => judge > limit),
  },
  /** kappa, its p and the number of items; what they imply, and what the formula gives for two and for three votes on each of four labels */
  kappa: {
    place: '§ 6.3',
    turns: [
      { kappa: 0.37, p: 3e-8, items: 66 },
      { kappa: 0.36, p: 6e-8, items: 62 },
    ].map((turn) => {
      const z = -normalQuantile(turn.p / 2);
      const errorOf = (votes: number): number =>
        errorUnderChance(Array<number>(4).fill((turn.items * votes) / 4), votes);
      return { ...turn, z, error: turn.kappa / z, errorOfTwo: errorOf(2), errorOfThree: errorOf(3) };
    }),
  },
  /** shares are whole numbers of 80 items, and not of three runs' */
  bias: {
    place: 'tab. 1',
    said: runs * itemsARun,
    implied: [itemsARun, 2 * itemsARun, 3 * itemsARun, 4 * itemsARun].find((items) =>
      inconsistent.every((percent) => Number.isInteger((percent * items) / 100)),
    )!,
    percent: 16.25,
    ofSaid: (16.25 * runs * itemsARun) / 100,
  },
  /** the largest gain, of the first turn; tables have both turns together */
  gain: { place: '§ 5.2', printed: 9.9, points: 0.99, before: 4.4, ours: gainOver('Bactrian-IT', 'percentOfScale')! },
  /** votes of the group are pooled, since the mean of its categories is another number */
  group: {
    place: 'tab. 2',
    printed: pooledSecondTurn,
    mean: meanOf(
      agreement.flatMap(({ turn, category, judge }) => (turn === 2 && pooled.includes(category) ? [judge] : [])),
    ),
  },
  /** means below the lowest score there is: scores that could not be read were counted as -1 */
  unread: { place: 'v1, tab. 8–10', ...lowestCells },
  /** agreement and kappa rest on votes that are not published */
  votes: { place: 'tab. 2', agreement: 39, humans: 56 },
} as const;

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
