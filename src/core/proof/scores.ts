import type { SingleScore } from '../judgments/single-score.ts';
import { languageCodes, type Language } from '../languages.ts';
import { type Resampling } from '../stats/bootstrap.ts';
import { gain, type Gain } from '../stats/gain.ts';
import { averageScore, lowestScore } from '../stats/single-scores.ts';
import { type Claim, claimsOf } from './claim.ts';

const categories = ['writing', 'roleplay', 'reasoning', 'math', 'coding', 'extraction', 'stem', 'humanities'];

interface Row {
  model: string;
  language: Language;
  /** in the order of the categories */
  means: number[];
  average: string;
}

/** Means of both turns by language, model and category, and the average that is printed beside them. [Weber2024, arXiv v1, tables 8 to 10] */
const rows: readonly Row[] = Object.entries({
  'en 24EU-1T-pre-train': '1.0 1.75 1.0 1.0 1.25 1.0 1.0 1.0 = 1.12',
  'en Bactrian-DE': '5.1 5.1 2.0 1.35 1.95 2.8 4.25 5.35 = 3.49',
  'en Bactrian-EN': '4.68 5.2 3.4 1.15 2.05 2.6 5.5 6.2 = 3.85',
  'en Bactrian-ENDEFRITES': '5.4 4.75 3.45 1.15 2.0 2.55 4.8 5.35 = 3.68',
  'en Bactrian-ES': '5.5 5.1 2.2 1.35 2.0 2.6 4.05 5.48 = 3.53',
  'en Bactrian-FR': '5.68 4.95 3.2 1.4 2.1 2.5 4.28 5.2 = 3.66',
  'en Bactrian-IT': '4.82 4.45 2.75 1.35 1.89 2.3 4.35 4.7 = 3.33',
  'de 24EU-1T-pre-train': '1.1 2.2 1.0 1.0 1.0 1.0 1.0 1.0 = 1.16',
  'de Bactrian-DE': '5.15 4.6 3.15 1.4 1.7 2.1 4.55 5.7 = 3.54',
  'de Bactrian-EN': '4.9 4.4 3.4 1.55 1.85 2.25 3.4 4.22 = 3.25',
  'de Bactrian-ENDEFRITES': '5.6 5.35 2.95 1.65 1.85 2.55 5.05 6.0 = 3.88',
  'de Bactrian-ES': '4.75 4.6 3.5 1.5 2.05 2.0 3.6 4.08 = 3.26',
  'de Bactrian-FR': '5.3 4.3 3.05 1.95 2.25 1.8 3.35 3.3 = 3.16',
  'de Bactrian-IT': '4.8 4.55 2.6 1.5 2.1 2.6 3.75 3.65 = 3.19',
  'fr 24EU-1T-pre-train': '0.95 1.1 0.79 0.68 0.95 1.0 0.74 0.75 = 0.87',
  'fr Bactrian-DE': '5.42 4.8 2.35 1.0 1.7 2.45 3.9 5.05 = 3.33',
  'fr Bactrian-EN': '4.25 4.3 2.9 1.35 1.65 2.25 3.9 3.95 = 3.07',
  'fr Bactrian-ENDEFRITES': '5.15 4.75 2.6 1.05 1.75 2.65 4.95 4.32 = 3.40',
  'fr Bactrian-ES': '4.0 4.35 2.35 1.1 2.0 2.55 3.05 3.7 = 2.89',
  'fr Bactrian-FR': '4.55 4.9 2.55 1.65 1.8 3.0 4.75 5.65 = 3.61',
  'fr Bactrian-IT': '4.8 4.8 2.65 1.4 1.75 3.7 3.85 3.1 = 3.26',
  'it 24EU-1T-pre-train': '1.0 2.1 0.93 1.33 1.0 1.1 0.85 0.85 = 1.15',
  'it Bactrian-DE': '4.95 4.6 2.65 1.7 1.8 3.15 4.5 5.5 = 3.61',
  'it Bactrian-EN': '4.4 4.5 2.3 1.2 1.35 3.1 4.4 3.75 = 3.12',
  'it Bactrian-ENDEFRITES': '4.88 5.5 2.15 1.4 2.0 2.65 6.0 5.22 = 3.72',
  'it Bactrian-ES': '4.68 5.05 2.45 1.1 1.7 2.45 3.95 5.0 = 3.30',
  'it Bactrian-FR': '4.58 4.9 2.15 1.05 1.3 2.95 3.75 4.0 = 3.08',
  'it Bactrian-IT': '4.85 5.1 2.55 1.1 1.65 3.0 4.9 3.95 = 3.39',
  'es 24EU-1T-pre-train': '0.84 1.4 0.85 0.85 0.95 0.82 1.94 1.0 = 1.08',
  'es Bactrian-DE': '4.5 5.18 2.6 1.05 1.6 2.95 4.5 5.6 = 3.50',
  'es Bactrian-EN': '4.58 4.05 2.4 1.1 1.15 2.95 3.48 4.32 = 3.00',
  'es Bactrian-ENDEFRITES': '4.82 5.0 2.3 1.05 2.15 2.95 5.18 5.65 = 3.64',
  'es Bactrian-ES': '4.15 4.8 3.0 1.1 2.1 2.0 5.05 5.05 = 3.41',
  'es Bactrian-FR': '4.97 4.68 2.45 1.05 1.95 2.05 4.4 5.28 = 3.35',
  'es Bactrian-IT': '4.72 4.15 2.4 1.15 1.65 2.1 4.5 4.25 = 3.12',
}).map(([key, values]) => {
  const [means = '', average = ''] = values.split(' = ');
  return {
    model: key.slice(3),
    language: languageCodes.find((code) => key.startsWith(code))!,
    means: means.split(' ').map(Number),
    average,
  };
});

/** Only values are looked at here. */
const noDraws: Resampling = { draws: 1, seed: 1, level: 0.95 };

const scoreOf = ({ model, language }: Row, category: string, score: number): SingleScore => ({
  ...{ question: category, category, language, turn: 1, model, judge: 'gpt-4', score, failed: false },
});

/** Of averages as they are printed: the mixture's against one language's. In percent of the scale; relative. */
export function gainOver(model: string, of: keyof Gain): number | null {
  const scores = (name: string): SingleScore[] =>
    rows.filter((row) => row.model === name).map((row) => scoreOf(row, 'average', Number(row.average)));
  return gain(scores('Bactrian-ENDEFRITES'), scores(model), 'kept', noDraws)[of].value;
}

const averages = (model: string): string => rows.flatMap((row) => (row.model === model ? [row.average] : [])).join(' ');

const cells = rows.flatMap(({ means }) => means);
/** How many means are below the lowest score there is, and the lowest of them. */
export const lowestCells = { count: cells.filter((mean) => mean < lowestScore).length, lowest: Math.min(...cells) };

export const scoreClaims: readonly Claim[] = [
  ...rows.flatMap((row) =>
    claimsOf(
      {
        of: `${row.model}, ${row.language.toUpperCase()}`,
        source: 'Weber2024',
        place: 'v1, tab. 8–10',
        input: row.means.join(' '),
      },
      [
        [
          'average',
          row.average,
          () =>
            averageScore(
              row.means.map((mean, at) => scoreOf(row, categories[at]!, mean)),
              'kept',
              noDraws,
            ).value,
        ],
      ],
    ),
  ),
  ...Object.entries({ EN: '4.06', DE: '1.70', FR: '2.92', IT: '4.06', ES: '3.86' }).flatMap(([code, printed]) => {
    const model = `Bactrian-${code}`;
    const input = `${averages('Bactrian-ENDEFRITES')} / ${averages(model)}`;
    return claimsOf({ of: `Bactrian-ENDEFRITES – ${model}`, source: 'Virtanen2020', place: '', input }, [
      ['gain', printed, () => gainOver(model, 'percentOfScale')],
      ...(code === 'EN' || code === 'IT'
        ? ([['gain-relative', '12.5', () => gainOver(model, 'relativePercent')]] as const)
        : []),
    ]);
  }),
];
