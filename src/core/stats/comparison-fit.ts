import type { Law, Slopes } from './tie-laws.ts';

/** Votes between two models under the same circumstances. */
export interface Contest {
  /** index of the models */
  first: number;
  second: number;
  /** how far each circumstance speaks for the first; added to the difference of strengths with a weight that is fitted */
  circumstances: readonly number[];
  /** votes for the first, for the second, ties; may be fractional */
  counts: readonly [wins: number, losses: number, ties: number];
}

/** What is fitted: strengths of all models but the last, which has 0; the law's tie parameter, if any; weights of circumstances. */
export interface Shape {
  models: number;
  law: Law;
  circumstances: number;
}

export interface Fit {
  parameters: Float64Array;
  /** natural logarithms of strength, with mean 0 */
  strengths: number[];
  /** as the law writes it; that of no ties if it has no such parameter */
  tie: number;
  weights: number[];
}

/** Further away from 0 than anything that data determine: then there is no maximum. */
const farthest = 50;
const mostIterations = 100;
/** Less is a standard error of ten thousand: the likelihood goes on growing, ever more slowly. */
const leastInformation = 1e-8;

export function parameterCount({ models, law, circumstances }: Shape): number {
  return models - 1 + (law.ties ? 1 : 0) + circumstances;
}

/** Length of a row of derivatives: the gradient, then the lower triangle of the information, row by row. */
export function derivativesWidth(shape: Shape): number {
  const count = parameterCount(shape);
  return count + (count * (count + 1)) / 2;
}

/**
 * The maximum of a log-likelihood that is concave, by Newton's method with halved steps.
 * @param start  parameters of a similar fit
 * @returns null where there is no maximum, or several: models or circumstances that these votes do not tell apart
 */
export function fitContests(contests: readonly Contest[], shape: Shape, start?: Float64Array): Fit | null {
  const count = parameterCount(shape);
  let parameters = start?.length === count ? start.slice() : startOf(contests, shape);
  let derivatives = new Float64Array(derivativesWidth(shape));
  let candidateDerivatives = derivatives.slice();
  let likelihood = likelihoodOf(contests, shape, parameters, derivatives);
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const step = newtonStep(derivatives, count);
    if (!step) return null;
    // twice what the likelihood has still to gain, were it a parabola
    const gain = step.reduce((sum, value, at) => sum + value * derivatives[at]!, 0);
    for (let size = 1; ; size /= 2) {
      if (size < 1e-6) return null;
      const candidate = parameters.map((value, at) => value + size * step[at]!);
      const reached = likelihoodOf(contests, shape, candidate, candidateDerivatives);
      if (!(reached >= likelihood - 1e-12 * (1 + Math.abs(likelihood)))) continue;
      parameters = candidate;
      likelihood = reached;
      [derivatives, candidateDerivatives] = [candidateDerivatives, derivatives];
      break;
    }
    if (parameters.some((value) => Math.abs(value) > farthest)) return null;
    if (gain < 1e-12) return fitOf(parameters, shape);
  }
  return null;
}

/** The strengths, tie parameter and weights that parameters stand for. */
export function fitOf(parameters: Float64Array, { models, law }: Shape): Fit {
  const raw = [...parameters.subarray(0, models - 1), 0];
  const mean = raw.reduce((sum, strength) => sum + strength, 0) / models;
  const afterTie = models - 1 + (law.ties ? 1 : 0);
  return {
    parameters,
    strengths: raw.map((strength) => strength - mean),
    tie: law.ties ? law.ties.natural(parameters[models - 1]!) : law.tieOfNone,
    weights: [...parameters.subarray(afterTie)],
  };
}

const slopes: Slopes = { difference: 0, tie: 0, difference2: 0, differenceTie: 0, tie2: 0 };

/** Adds a contest's derivatives to a row of `derivativesWidth`. @returns its log-likelihood */
export function addDerivatives(row: Float64Array, contest: Contest, shape: Shape, parameters: Float64Array): number {
  const { models, law } = shape;
  const count = parameterCount(shape);
  const tieAt = law.ties ? models - 1 : -1;
  // which parameters the difference is made of, and how often each
  const places: number[] = [];
  const factors: number[] = [];
  const add = (place: number, factor: number): void => {
    places.push(place);
    factors.push(factor);
  };
  if (contest.first < models - 1) add(contest.first, 1);
  if (contest.second < models - 1) add(contest.second, -1);
  contest.circumstances.forEach((value, at) => value !== 0 && add(count - shape.circumstances + at, value));
  const difference = places.reduce((sum, place, at) => sum + factors[at]! * parameters[place]!, 0);

  const likelihood = law.evaluate(contest.counts, difference, tieAt < 0 ? 0 : parameters[tieAt]!, slopes);
  const addInformation = (one: number, other: number, value: number): void => {
    const [low, high] = one < other ? [one, other] : [other, one];
    row[count + (high * (high + 1)) / 2 + low]! -= value;
  };
  for (let i = 0; i < places.length; i++) {
    const [place, factor] = [places[i]!, factors[i]!];
    row[place]! += factor * slopes.difference;
    for (let j = 0; j <= i; j++) addInformation(place, places[j]!, factor * factors[j]! * slopes.difference2);
    if (tieAt >= 0) addInformation(place, tieAt, factor * slopes.differenceTie);
  }
  if (tieAt >= 0) {
    row[tieAt]! += slopes.tie;
    addInformation(tieAt, tieAt, slopes.tie2);
  }
  return likelihood;
}

/**
 * Information⁻¹ × gradient, by Cholesky's decomposition.
 * @returns null where the information is not positive: something is not determined
 */
export function newtonStep(derivatives: Float64Array, count: number): Float64Array | null {
  const lower = derivatives.slice(count);
  const at = (row: number, column: number): number => (row * (row + 1)) / 2 + column;
  for (let row = 0; row < count; row++) {
    const before = lower[at(row, row)]!;
    for (let column = 0; column <= row; column++) {
      let value = lower[at(row, column)]!;
      for (let k = 0; k < column; k++) value -= lower[at(row, k)]! * lower[at(column, k)]!;
      if (column < row) lower[at(row, column)] = value / lower[at(column, column)]!;
      else if (value > Math.max(1e-10 * before, leastInformation)) lower[at(row, row)] = Math.sqrt(value);
      else return null;
    }
  }
  const step = derivatives.slice(0, count);
  for (let row = 0; row < count; row++) {
    for (let k = 0; k < row; k++) step[row]! -= lower[at(row, k)]! * step[k]!;
    step[row]! /= lower[at(row, row)]!;
  }
  for (let row = count - 1; row >= 0; row--) {
    for (let k = row + 1; k < count; k++) step[row]! -= lower[at(k, row)]! * step[k]!;
    step[row]! /= lower[at(row, row)]!;
  }
  return step;
}

/** All models alike, and as many ties as there are. */
function startOf(contests: readonly Contest[], shape: Shape): Float64Array {
  const parameters = new Float64Array(parameterCount(shape));
  const total = (of: (contest: Contest) => number): number => contests.reduce((sum, contest) => sum + of(contest), 0);
  const ties = total(({ counts }) => counts[2]);
  const decided = total(({ counts }) => counts[0] + counts[1]);
  if (shape.law.ties) parameters[shape.models - 1] = shape.law.ties.start(decided, ties);
  return parameters;
}

function likelihoodOf(
  contests: readonly Contest[],
  shape: Shape,
  parameters: Float64Array,
  derivatives: Float64Array,
): number {
  derivatives.fill(0);
  let likelihood = 0;
  for (const contest of contests) likelihood += addDerivatives(derivatives, contest, shape, parameters);
  return likelihood;
}
