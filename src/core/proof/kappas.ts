import { cohenKappa } from '../stats/cohen.ts';
import { fleissKappaOfTable } from '../stats/fleiss.ts';
import { nominalAlpha } from '../stats/krippendorff.ts';
import { type Claim, claimsOf, rowsOf } from './claim.ts';

/** Ten subjects, fourteen raters, five labels: the example of Wikipedia's article. */
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

const fiveLabels = ['1', '2', '3', '4', '5'];

/** Thirty patients, six psychiatrists each, five diagnoses. [Fleiss1971, table 1] */
const diagnoses = [
  '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555',
  '144444 124444 222333 144444 224445 333335 111455 111112 224444 133555',
  '555555 244444 224555 114444 144445 222224 111155 224444 133333 555555',
].flatMap((line) => line.split(' ').map((ratings) => fiveLabels.map((label) => ratings.split(label).length - 1)));

/** Two raters, three labels. */
const twoRaters = [
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
];
const twoLabels = [
  [20, 5],
  [10, 15],
];

/** Coders by line, units by column; a point where a coder did not code. */
const threeCoders = ['.....34121133.3', '1.213343.......', '..21344.21133.4'];
const fourCoders = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];

function alphaOf(coders: readonly string[]): number | null {
  return nominalAlpha(
    Array.from(coders[0]!, (_, unit) =>
      fiveLabels.map((label) => coders.filter((coder) => coder[unit] === label).length),
    ),
  );
}

const ofWikipedia = { of: '10 × 14', input: rowsOf(wikipedia) };
const ofDiagnoses = { of: '30 × 6', input: rowsOf(diagnoses) };
const recomputed = { source: 'Virtanen2020', place: '' };

export const kappaClaims: readonly Claim[] = [
  ...claimsOf({ ...ofWikipedia, source: 'WikipediaFleiss', place: '' }, [
    ['fleiss', '0.210', () => fleissKappaOfTable(wikipedia)?.kappa],
  ]),
  ...claimsOf({ ...ofWikipedia, ...recomputed }, [
    ['fleiss', '0.2099307', () => fleissKappaOfTable(wikipedia)?.kappa],
    ['fleiss-z', '12.374291', () => fleissKappaOfTable(wikipedia)?.z],
    ['fleiss-p', '3.6005943e-35', () => fleissKappaOfTable(wikipedia)?.p],
  ]),
  ...claimsOf({ ...ofDiagnoses, source: 'Gamer2019', place: 'kappam.fleiss' }, [
    ['fleiss', '0.430', () => fleissKappaOfTable(diagnoses)?.kappa],
    ['fleiss-z', '17.7', () => fleissKappaOfTable(diagnoses)?.z],
  ]),
  ...claimsOf({ ...ofDiagnoses, ...recomputed }, [
    ['fleiss', '0.4302445', () => fleissKappaOfTable(diagnoses)?.kappa],
    ['fleiss-z', '17.651831', () => fleissKappaOfTable(diagnoses)?.z],
    ['fleiss-p', '9.851071e-70', () => fleissKappaOfTable(diagnoses)?.p],
  ]),
  ...claimsOf({ of: '3 × 3', source: 'SeaboldPerktold2010', place: 'SAS', input: rowsOf(twoRaters) }, [
    ['cohen', '0.4842', () => cohenKappa(twoRaters)?.kappa],
    ['cohen-error', '0.1380', () => cohenKappa(twoRaters)?.standardError],
    ['cohen-error-chance', '0.1484', () => cohenKappa(twoRaters)?.standardErrorUnderChance],
    ['cohen-z', '3.2626', () => cohenKappa(twoRaters)?.z],
    ['cohen-p', '0.0011', () => cohenKappa(twoRaters)?.p],
  ]),
  ...claimsOf({ of: '2 × 2', source: 'WikipediaCohen', place: '', input: rowsOf(twoLabels) }, [
    ['cohen', '0.4', () => cohenKappa(twoLabels)?.kappa],
  ]),
  ...claimsOf({ of: '3 × 15', source: 'Castro2017', place: '', input: threeCoders.join(' / ') }, [
    ['alpha', '0.691358', () => alphaOf(threeCoders)],
  ]),
  ...claimsOf({ of: '4 × 12', source: 'Krippendorff2011', place: '§ C', input: fourCoders.join(' / ') }, [
    ['alpha', '0.743', () => alphaOf(fourCoders)],
  ]),
  ...claimsOf({ of: '4 × 12', source: 'Castro2017', place: '', input: fourCoders.join(' / ') }, [
    ['alpha', '0.743421', () => alphaOf(fourCoders)],
  ]),
];
