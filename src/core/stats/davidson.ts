import type { Law } from './tie-laws.ts';

/**
 * P(i beats j) : P(j beats i) : P(tie) = π_i : π_j : ν √(π_i π_j), which is e^(d/2) : e^(−d/2) : ν. [Davidson1970]
 * Our usual law where there are ties. The parameter is ln ν, in which the likelihood is that of a multinomial logit.
 */
export const davidson: Law = {
  name: 'davidson',
  ties: { start: (decided, ties) => Math.log((2 * ties) / decided), natural: Math.exp },
  tieOfNone: 0,
  evaluate([wins, losses, ties], difference, tie, slopes) {
    const n = wins + losses + ties;
    // from the largest, so that nothing overflows
    const most = Math.max(Math.abs(difference) / 2, tie);
    const ofWin = Math.exp(difference / 2 - most);
    const ofLoss = Math.exp(-difference / 2 - most);
    const ofTie = Math.exp(tie - most);
    const all = ofWin + ofLoss + ofTie;
    const lead = (ofWin - ofLoss) / all;
    const tied = ofTie / all;
    slopes.difference = (wins - losses - n * lead) / 2;
    slopes.tie = ties - n * tied;
    slopes.difference2 = (-n * (1 - tied - lead * lead)) / 4;
    slopes.differenceTie = (n * lead * tied) / 2;
    slopes.tie2 = -n * tied * (1 - tied);
    return ((wins - losses) * difference) / 2 + ties * tie - n * (most + Math.log(all));
  },
};
