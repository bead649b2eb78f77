import { parallel, type Parallel } from '../../parallel.ts';
import { shown } from './result.ts';
import { differenceSteps, productSteps, quotient, sumSteps } from './steps.ts';

/** A calculation as answers show it: "34 + 58: 30 + 50 = 80, 4 + 8 = 12, 80 + 12 = 92", without a full stop. */
export interface Working {
  readonly steps: Parallel;
  readonly value: number;
}

export function plus(a: number, b: number): Working {
  return { steps: shown(`${a} + ${b}`, sumSteps(a, b)), value: a + b };
}

/** @param b at most `a` */
export function minus(a: number, b: number): Working {
  return { steps: shown(`${a} - ${b}`, differenceSteps(a, b)), value: a - b };
}

export function times(a: number, b: number): Working {
  return { steps: shown(`${a} × ${b}`, productSteps(a, b)), value: a * b };
}

/** @param a a multiple of `b` */
export function divided(a: number, b: number): Working {
  const value = a / b;
  return {
    steps: parallel((language) => `${b} × ${value} = ${a}, ${quotient(language, a, b)} = ${value}`),
    value,
  };
}

/** One calculation, then another with its value. */
export function chained(first: Working, next: (value: number) => Working): Working {
  const second = next(first.value);
  return { steps: parallel((language) => `${first.steps[language]}. ${second.steps[language]}`), value: second.value };
}
