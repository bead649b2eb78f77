import { type Law, logistic, logLogistic } from './tie-laws.ts';

/**
 * P(i beats j) = π_i / (π_i + θ π_j), and P(tie) = (θ² − 1) π_i π_j / ((π_i + θ π_j) (π_j + θ π_i)): a tie is a difference too small to
 * be seen. [RaoKupper1967] A check of Davidson's law. The parameter is ln θ > 0; P(tie) is (θ² − 1) P(i beats j) P(j beats i), and the
 * likelihood concave since the logistic density is [Pratt1981].
 */
export const raoKupper: Law = {
  name: 'rao-kupper',
  ties: {
    // among models all alike the share of ties is (θ − 1) / (θ + 1)
    start: (decided, ties) => Math.log1p((2 * ties) / decided),
    natural: Math.exp,
  },
  tieOfNone: 1,
  evaluate([wins, losses, ties], difference, tie, slopes) {
    if (tie <= 0) return Number.NEGATIVE_INFINITY;
    // a tie counts as both
    const ofWin = wins + ties;
    const ofLoss = losses + ties;
    const won = logistic(difference - tie);
    const lost = logistic(-difference - tie);
    // (θ² − 1) / θ², exact where θ is close to 1
    const excess = -Math.expm1(-2 * tie);
    slopes.difference = ofWin * (1 - won) - ofLoss * (1 - lost);
    slopes.tie = -ofWin * (1 - won) - ofLoss * (1 - lost) + (2 * ties) / excess;
    slopes.difference2 = -ofWin * won * (1 - won) - ofLoss * lost * (1 - lost);
    slopes.differenceTie = ofWin * won * (1 - won) - ofLoss * lost * (1 - lost);
    slopes.tie2 = slopes.difference2 - (4 * ties * (1 - excess)) / (excess * excess);
    return (
      ofWin * logLogistic(difference - tie) +
      ofLoss * logLogistic(-difference - tie) +
      ties * (2 * tie + Math.log(excess))
    );
  },
};
