import { type Law, logistic, logLogistic } from './tie-laws.ts';

/**
 * P(i beats j) = 1 / (1 + e^−d), and a tie is half a win for each. [BradleyTerry1952]
 * Votes must be independent given the strengths; intervals by question bootstrap do not need that.
 */
export const bradleyTerry: Law = {
  name: 'bradley-terry',
  ties: null,
  tieOfNone: 0,
  evaluate([wins, losses, ties], difference, _tie, slopes) {
    const won = wins + ties / 2;
    const n = wins + losses + ties;
    const chance = logistic(difference);
    slopes.difference = won - n * chance;
    slopes.difference2 = -n * chance * (1 - chance);
    return won * logLogistic(difference) + (n - won) * logLogistic(-difference);
  },
};
