import { createRandom, type Random } from '#core/random.ts';
import type { Ballot, Item } from '#core/stats/ballot.ts';
import type { Resampling } from '#core/stats/bootstrap.ts';
import type { Estimate } from '#core/stats/estimate.ts';
import { fleissKappa } from '#core/stats/fleiss.ts';
import { humanAgreement } from '#core/stats/human-agreement.ts';
import { countVotes, groupByItem, labels, majority, strict } from '#core/stats/items.ts';
import { compareWithJudge, judgeAgreement, judgeKappa } from '#core/stats/judge-agreement.ts';
import { krippendorffAlpha } from '#core/stats/krippendorff.ts';
import { leaveOneOut } from '#core/stats/leave-one-out.ts';
import { upperBound } from '#core/stats/upper-bound.ts';
import { winRate } from '#core/stats/win-rate.ts';
import { drawIndex, drawNormal, meanOverNormal, outcomesOf } from './chances.ts';

/**
 * Two models on questions of two turns, a vote of two people on four items of five and of three on the fifth, four labels, and a judge.
 * What a label's chances are depends on the question: which model suits it, and whether it is too hard for both; so votes on one question
 * are alike. Kappa is .25.
 */
const deviation = { question: 1.2, turn: 0.5, hardness: 1.2 };
const advantage = 0.2;
const turns = [1, 2];
const sizes = [
  { votes: 2, share: 0.8 },
  { votes: 3, share: 0.2 },
];

/** Of the first, the second, a tie, both bad. @param keen  how much more the judge minds the difference than people */
function chancesOf(suits: number, hardness: number, keen = 1): number[] {
  const lead = keen * (advantage + suits);
  const weights = [lead, -lead, -0.2, -0.9 + hardness].map(Math.exp);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
const judgeKeenness = 1.3;

export interface VotedStudy {
  ballots: Ballot[];
  verdicts: Ballot[];
}

export function drawVotedStudy(questions: number, random: Random): VotedStudy {
  const ballots: Ballot[] = [];
  const verdicts: Ballot[] = [];
  for (let question = 0; question < questions; question++) {
    const ofQuestion = drawNormal(random, deviation.question);
    const hardness = drawNormal(random, deviation.hardness);
    for (const turn of turns) {
      const item: Item = { question: `${question}`, category: '', language: 'de', turn, pair: ['a', 'b'] };
      const suits = ofQuestion + drawNormal(random, deviation.turn);
      const { votes } =
        sizes[
          drawIndex(
            random,
            sizes.map(({ share }) => share),
          )
        ]!;
      const vote = (voter: string, chances: number[]): Ballot => {
        const label = labels[drawIndex(random, chances)]!;
        return { item, voter, label, left: null, lengths: null };
      };
      const chances = chancesOf(suits, hardness);
      for (let voter = 0; voter < votes; voter++) ballots.push(vote(`v${voter}`, chances));
      verdicts.push(vote('judge', chancesOf(suits, hardness, judgeKeenness)));
    }
  }
  return { ballots, verdicts };
}

/** Votes on two models that are equally good over all questions, though not on one: the question's effect may be either's. */
export function drawEqualStudy(questions: number, random: Random): Ballot[] {
  return Array.from({ length: questions }, (_, question) => {
    const item: Item = { question: `${question}`, category: '', language: 'de', turn: 1, pair: ['a', 'b'] };
    const suits = drawNormal(random, deviation.question);
    const hardness = drawNormal(random, deviation.hardness);
    const chances = chancesOf(suits - advantage, hardness);
    return Array.from({ length: 3 }, (_, voter): Ballot => {
      const label = labels[drawIndex(random, chances)]!;
      return { item, voter: `v${voter}`, label, left: null, lengths: null };
    });
  }).flat();
}

type Name =
  | 'win rate, raw'
  | 'win rate, adjusted'
  | 'win rate, decided'
  | 'human agreement'
  | 'Fleiss’ kappa'
  | 'Krippendorff’s alpha'
  | 'judge agreement'
  | 'Cohen’s kappa'
  | 'upper bound'
  | 'leave-one-out';

export function votedEstimates(
  questions: number,
  seed: number,
  draws: Omit<Resampling, 'seed'>,
): Record<Name, Estimate> {
  const random = createRandom(seed);
  const { ballots, verdicts } = drawVotedStudy(questions, random);
  const resampling = { ...draws, seed: Math.floor(random.next() * 2 ** 32) };
  const items = groupByItem(ballots);
  const counted = countVotes(items, strict);
  const compared = compareWithJudge(items, verdicts, strict);
  const rates = winRate(ballots, 'a', resampling);
  return {
    'win rate, raw': rates.raw,
    'win rate, adjusted': rates.adjusted,
    'win rate, decided': rates.decided,
    'human agreement': humanAgreement(counted, 'votes', resampling),
    'Fleiss’ kappa': fleissKappa(counted, 2, resampling).kappa,
    'Krippendorff’s alpha': krippendorffAlpha(counted, resampling),
    'judge agreement': judgeAgreement(compared, 'votes', resampling),
    'Cohen’s kappa': judgeKappa(compared, 'drop', resampling),
    'upper bound': upperBound(counted, 1, resampling),
    'leave-one-out': leaveOneOut(counted, 'fraction', resampling),
  };
}

/** What they are with all questions that there might be, by integration and not by the functions that are on trial. */
export function votedTruths(): Record<Name, number> {
  const outcomes = sizes.flatMap(({ votes, share }) => outcomesOf(votes).map((outcome) => ({ ...outcome, share })));
  const size = labels.length;
  const votesAnItem = sizes.reduce((sum, { votes, share }) => sum + share * votes, 0);
  const means = meanOverNormal(Math.hypot(deviation.question, deviation.turn), (suits) =>
    meanOverNormal(deviation.hardness, (hardness) => {
      const chances = chancesOf(suits, hardness);
      const ofJudge = chancesOf(suits, hardness, judgeKeenness);
      // the judge's label against the majority's, splits dropped
      const table = new Float64Array(size * size);
      let most = 0;
      let meeting = 0;
      for (const { counts, orders, share } of outcomes) {
        const chance = counts.reduce((product, count, at) => product * chances[at]! ** count, share * orders);
        most += (chance * Math.max(...counts)) / votesAnItem;
        const people = majority(counts, 'drop');
        for (let i = 0; people && i < size; i++)
          for (let j = 0; j < size; j++) table[i * size + j]! += chance * ofJudge[i]! * people[j]!;
        for (const [at, count] of counts.entries()) {
          if (count === 0) continue;
          const others = counts.map((other, label) => other - (label === at ? 1 : 0));
          const largest = Math.max(...others);
          const modes = others.filter((other) => other === largest).length;
          if (others[at] === largest) meeting += (chance * count) / modes / votesAnItem;
        }
      }
      return [
        ...chances,
        sum(chances.map((p) => p * p)),
        sum(chances.map((p, at) => p * ofJudge[at]!)),
        most,
        meeting,
        ...table,
      ];
    }),
  );
  const [first = 0, second = 0, tie = 0, bothBad = 0, equal = 0, judged = 0, most = 0, meeting = 0, ...table] = means;
  const byChance = first * first + second * second + tie * tie + bothBad * bothBad;
  const all = sum(table);
  const cells = table.map((cell) => cell / all);
  const row = (i: number): number => sum(cells.slice(i * size, (i + 1) * size));
  const column = (j: number): number => sum(cells.filter((_, at) => at % size === j));
  const observed = sum(cells.filter((_, at) => at % (size + 1) === 0));
  const expected = sum(labels.map((_, i) => row(i) * column(i)));
  return {
    'win rate, raw': first,
    'win rate, adjusted': first + (tie + bothBad) / 2,
    'win rate, decided': first / (first + second),
    'human agreement': equal,
    'Fleiss’ kappa': (equal - byChance) / (1 - byChance),
    'Krippendorff’s alpha': (equal - byChance) / (1 - byChance),
    'judge agreement': judged,
    'Cohen’s kappa': (observed - expected) / (1 - expected),
    'upper bound': most,
    'leave-one-out': meeting,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
