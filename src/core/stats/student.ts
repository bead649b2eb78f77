import { regularizedBeta } from './beta.ts';

/** The share of Student's t at least as far from 0 as t. [DLMF, 8.17; AbramowitzStegun1964, 26.7.1] */
export function studentTwoSidedP(t: number, degrees: number): number {
  const square = t * t;
  return regularizedBeta(degrees / (degrees + square), degrees / 2, 0.5, square / (degrees + square));
}

/**
 * The t that a share of `outside` is further from 0 than, by halving where it can lie.
 * @param outside  0 < outside < 1
 * @param degrees  of freedom, at least 1
 */
export function studentQuantile(outside: number, degrees: number): number {
  let [low, high] = [0, 1];
  while (studentTwoSidedP(high, degrees) > outside) [low, high] = [high, 2 * high];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (studentTwoSidedP(middle, degrees) > outside) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
