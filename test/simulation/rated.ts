import { createRandom, type Random } from '#core/random.ts';
import type { Ballot } from '#core/stats/ballot.ts';
import type { Resampling } from '#core/stats/bootstrap.ts';
import { type Contest, fitContests } from '#core/stats/comparison-fit.ts';
import { davidson } from '#core/stats/davidson.ts';
import { labels } from '#core/stats/items.ts';
import { numbersOf, ratings, type Ratings } from '#core/stats/ratings.ts';
import { drawIndex, drawNormal, meanOverNormal } from './chances.ts';

/** Four models, each pair compared once a question. How strong a model is depends on the question, too: natural logarithms. */
const strengths = [0.6, 0.15, -0.15, -0.6];
const perQuestion = 0.6;
const tie = 0.8;
const names = strengths.map((_, model) => `m${model}`);
const pairs = strengths.flatMap((_, second) => Array.from({ length: second }, (__, first) => [first, second] as const));

/** Of a win, a loss, a tie: Davidson's law. */
function chancesOf(difference: number): number[] {
  const weights = [Math.exp(difference / 2), Math.exp(-difference / 2), tie];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

function drawRatedBallots(questions: number, random: Random): Ballot[] {
  return Array.from({ length: questions }, (_, question) => {
    const here = strengths.map((strength) => strength + drawNormal(random, perQuestion));
    return pairs.map(([first, second]): Ballot => {
      const label = labels[drawIndex(random, chancesOf(here[first]! - here[second]!))]!;
      const pair = [names[first]!, names[second]!] as const;
      const item = { question: `${question}`, category: '', language: 'de' as const, turn: 1, pair };
      return { item, voter: 'v', label, left: null, lengths: null };
    });
  }).flat();
}

export function ratedStudy(questions: number, seed: number, draws: Omit<Resampling, 'seed'>): Ratings {
  const random = createRandom(seed);
  const ballots = drawRatedBallots(questions, random);
  return ratings(ballots, davidson, 'tie', { ...draws, seed: Math.floor(random.next() * 2 ** 32) });
}

/**
 * What the fit tends to: that of the chances averaged over questions. It is nearer to equality than the strengths are, since strengths that
 * change from question to question make the better model lose more often.
 * @returns ratings by model, and the tie parameter
 */
export function ratedTruths(): { ratings: Map<string, number>; tie: number } {
  const contests = pairs.map(([first, second]): Contest => {
    const mean = strengths[first]! - strengths[second]!;
    const [win = 0, loss = 0, even = 0] = meanOverNormal(perQuestion * Math.SQRT2, (effect) =>
      chancesOf(mean + effect),
    );
    return { first, second, circumstances: [], counts: [win, loss, even] };
  });
  const fit = fitContests(contests, { models: names.length, law: davidson, circumstances: 0 });
  const numbers = numbersOf(fit, names.length);
  return { ratings: new Map(names.map((name, at) => [name, numbers[at]!])), tie: numbers[names.length]! };
}
