import type { GameResult, PairJudgment } from '../judgments/pair-judgment.ts';
import { outcomeOf } from '../judgments/pair-judgment.ts';
import { judgeBias } from '../stats/positional-bias.ts';
import { type Claim, claimsOf } from './claim.ts';

/**
 * GPT-4's games of 75 questions with MT-bench's answers: winner of game 1, winner of game 2, how often. Model 1 stands first in game 1 and
 * second in game 2. From a sample of LMSYS's published judgments [Zheng2023].
 */
const games: readonly (readonly [GameResult, GameResult, number])[] = [
  ['second', 'second', 20],
  ['first', 'first', 18],
  ['first', 'second', 16],
  ['tie', 'tie', 8],
  ['first', 'tie', 5],
  ['tie', 'second', 3],
  ['second', 'first', 2],
  ['second', 'tie', 1],
  ['first', 'error', 1],
  ['error', 'error', 1],
];

function biasOfGames() {
  const judgments = games.flatMap(([one, two, times], kind) =>
    Array.from({ length: times }, (_, at): PairJudgment => ({
      item: { question: `${kind}-${at}`, category: '', language: 'en', turn: 1, pair: ['1', '2'] },
      judge: 'gpt-4',
      games: [one, two],
      opener: 'first',
      outcome: outcomeOf([one, two]),
      lengths: null,
    })),
  );
  return judgeBias(judgments, { draws: 1, seed: 1, level: 0.95 });
}

const signs = { first: '1', second: '2', tie: '=', error: '?', 'both-bad': '0' } as const;
const input = games.map(([one, two, times]) => `${times} × ${signs[one]} ${signs[two]}`).join(' / ');

export const slotClaims: readonly Claim[] = claimsOf({ of: 'GPT-4', source: 'Zheng2023', place: 'gpt-4_pair', input }, [
  ['judge-valid', '73', () => biasOfGames().counts.valid],
  ['judge-consistent', '46', () => biasOfGames().counts.valid - biasOfGames().counts.inconsistent],
  ['judge-first', '16', () => biasOfGames().counts.first],
  ['judge-second', '2', () => biasOfGames().counts.second],
  ['judge-slots', '0.001312255859375', () => biasOfGames().test.p],
]);
