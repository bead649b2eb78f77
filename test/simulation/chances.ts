import type { Random } from '#core/random.ts';

/** From a normal distribution with mean 0. [BoxMuller1958] */
export function drawNormal(random: Random, deviation: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return deviation * radius * Math.cos(2 * Math.PI * random.next());
}

/** An index, in proportion to weights. */
export function drawIndex(random: Random, weights: readonly number[]): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  // what rounding leaves over belongs to the last
  return index < 0 ? weights.length - 1 : index;
}

/**
 * The mean of a function of a normal variable with mean 0: the trapezoid rule, which for a normal weight errs by far less than
 * simulations can see.
 */
export function meanOverNormal(deviation: number, of: (value: number) => readonly number[]): number[] {
  const reach = 7;
  const steps = 40;
  let sums: number[] = [];
  let weights = 0;
  for (let step = -steps; step <= steps; step++) {
    const z = (reach * step) / steps;
    const weight = Math.exp((-z * z) / 2);
    const values = of(z * deviation);
    sums = values.map((value, at) => (sums[at] ?? 0) + weight * value);
    weights += weight;
  }
  return sums.map((sum) => sum / weights);
}

/** All ways in which so many votes can fall on four labels, with how many orders each has. */
export function outcomesOf(votes: number): { counts: [number, number, number, number]; orders: number }[] {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const outcomes: { counts: [number, number, number, number]; orders: number }[] = [];
  for (let a = 0; a <= votes; a++)
    for (let b = 0; a + b <= votes; b++)
      for (let c = 0; a + b + c <= votes; c++) {
        const counts: [number, number, number, number] = [a, b, c, votes - a - b - c];
        outcomes.push({ counts, orders: counts.reduce((orders, n) => orders / factorial(n), factorial(votes)) });
      }
  return outcomes;
}
