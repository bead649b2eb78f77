import { bradleyTerry } from '../stats/bradley-terry.ts';
import type { Contest, Fit } from '../stats/comparison-fit.ts';
import { davidson } from '../stats/davidson.ts';
import { fitVotes } from '../stats/ratings.ts';
import type { Law } from '../stats/tie-laws.ts';
import { type Claim, claimsOf } from './claim.ts';

/** Citations of one journal by another, 1987 and 1988. [Stigler1994] */
const journals = ['Biometrika', 'Communications in Statistics', 'JASA', 'JRSS-B'];
const citations: readonly (readonly [first: number, second: number, ofFirst: number, ofSecond: number])[] = [
  [0, 1, 730, 33],
  [0, 2, 498, 320],
  [0, 3, 221, 284],
  [1, 2, 68, 813],
  [1, 3, 17, 276],
  [2, 3, 142, 325],
];
/** As R's BradleyTerry2 prints them, less the first's. [TurnerFirth2012] */
const abilities = ['0.0000', '-2.9491', '-0.4796', '0.2690'];

/** The battles that evalica is tested with. [Ustalov2025] */
const simple = '0=1 0<2 0=2 0=4 1>0 1=2 1=2 1=3 2=4 3>0 3>1 3>2 3=4 3=4 4>0 4>3';
const food =
  'Pizza>Sushi Burger<Pasta Tacos>Pizza Sushi<Tacos Burger>Pizza Pasta<Sushi Tacos>Burger Pizza=Pasta Sushi<Burger ' +
  'Pasta>Tacos Burger<Sushi Tacos>Pizza Sushi=Pasta Burger>Tacos Pizza<Burger Pasta<Tacos Burger<Sushi Tacos>Pasta ' +
  'Pizza<Tacos Sushi>Burger Pasta<Pizza Burger<Sushi Tacos>Pasta Pizza>Sushi Sushi<Burger Pasta<Tacos Tacos>Pizza ' +
  'Burger<Pasta Sushi>Tacos Pizza<Burger';

/**
 * What evalica's tests expect of "bradley_terry" and of "newman", which is Davidson's law but for the scale. It counts as printed to
 * five digits, since its iterations stop in the sixth.
 */
const golden = [
  {
    name: 'simple',
    battles: simple,
    bradleyTerry: { 0: 0.05079967253, 1: 0.1311506915, 2: 0.1316856807, 3: 0.3368886804, 4: 0.3494752749 },
    newman: { 0: 0.01797359276, 1: 0.4802400245, 2: 0.4814190343, 3: 12.80577024, 4: 13.03674474 },
    tie: '6.9220',
  },
  {
    name: 'food',
    battles: food,
    bradleyTerry: {
      Burger: 0.1479766512,
      Pasta: 0.1281534106,
      Pizza: 0.09897982557,
      Sushi: 0.1906002849,
      Tacos: 0.4342898277,
    },
    newman: { Burger: 0.8296600883, Pasta: 0.7101537821, Pizza: 0.5368125114, Sushi: 1.090627159, Tacos: 2.665210723 },
    tie: '0.15728',
  },
];

/** A fit and the names of its models, in order. */
function fitBattles(battles: string, law: Law): { names: string[]; fit: Fit | null } {
  const read = battles.split(' ').map((battle) => /^(\w+)([<>=])(\w+)$/.exec(battle)!);
  const names = [...new Set(read.flatMap(([, left, , right]) => [left!, right!]))].sort();
  const contests = read.map(([, left, sign, right]): Contest => ({
    first: names.indexOf(left!),
    second: names.indexOf(right!),
    circumstances: [],
    counts: [sign === '>' ? 1 : 0, sign === '<' ? 1 : 0, sign === '=' ? 1 : 0],
  }));
  return { names, fit: fitVotes(contests, names.length, law).fit };
}

/** A model's strength, on the scale of those that the golden file has. */
function strengthOf(battles: string, law: Law, model: string, values: readonly number[]): number | null {
  const { names, fit } = fitBattles(battles, law);
  if (!fit) return null;
  const mean = values.reduce((sum, value) => sum + Math.log(value), 0) / values.length;
  return Math.exp(fit.strengths[names.indexOf(model)]! + mean);
}

function abilityOf(journal: number): number | null {
  const contests = citations.map(([first, second, ofFirst, ofSecond]): Contest => ({
    ...{ first, second, circumstances: [] },
    counts: [ofFirst, ofSecond, 0],
  }));
  const { fit } = fitVotes(contests, journals.length, bradleyTerry);
  return fit && fit.strengths[journal]! - fit.strengths[0]!;
}

export const strengthClaims: readonly Claim[] = [
  ...journals.flatMap((journal, at) =>
    claimsOf(
      {
        of: journal,
        source: 'TurnerFirth2012',
        place: 'citations',
        input: citations.map(([first, second, ...counts]) => `${first}:${second} ${counts.join('–')}`).join(' / '),
      },
      [['bradley-terry', abilities[at]!, () => abilityOf(at)]],
    ),
  ),
  ...golden.flatMap(({ name, battles, tie, ...printed }) => {
    const facts = { source: 'Ustalov2025', input: battles };
    const ofLaw = (statistic: 'bradley-terry' | 'davidson', law: Law, scores: Record<string, number>): Claim[] => {
      const values = Object.values(scores);
      const place = `${name}, ${statistic === 'davidson' ? 'newman' : 'bradley_terry'}`;
      return Object.entries(scores).flatMap(([model, score]) =>
        claimsOf({ ...facts, of: model, place }, [
          [statistic, score.toPrecision(5), () => strengthOf(battles, law, model, values)],
        ]),
      );
    };
    return [
      ...ofLaw('bradley-terry', bradleyTerry, printed.bradleyTerry),
      ...ofLaw('davidson', davidson, printed.newman),
      ...claimsOf({ of: name, source: 'Virtanen2020', place: '', input: battles }, [
        ['davidson-tie', tie, () => fitBattles(battles, davidson).fit?.tie],
      ]),
    ];
  }),
];
