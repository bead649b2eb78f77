/** First and second derivatives of a contest's log-likelihood, by the difference of strengths and by the tie parameter. */
export interface Slopes {
  difference: number;
  tie: number;
  difference2: number;
  differenceTie: number;
  tie2: number;
}

/**
 * How likely a win, a loss and a tie are, given the difference d of two natural logarithms of strength. One file a law. All are
 * concave in d and in the tie parameter together, so that a maximum is the only one.
 */
export interface Law {
  name: 'bradley-terry' | 'davidson' | 'rao-kupper';
  /** null: ties are half a win for each */
  ties: null | {
    /** the parameter for models all alike; both numbers are positive */
    start: (decided: number, ties: number) => number;
    /** from the parameter to what the law's authors write */
    natural: (parameter: number) => number;
  };
  /** what the authors' parameter is when there are no ties */
  tieOfNone: number;
  /** @returns the log-likelihood, a constant apart; its derivatives go into `slopes` */
  evaluate: (
    counts: readonly [wins: number, losses: number, ties: number],
    difference: number,
    tie: number,
    slopes: Slopes,
  ) => number;
}

/** 1 / (1 + e^−x) */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** Its natural logarithm. */
export function logLogistic(x: number): number {
  return Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
}
