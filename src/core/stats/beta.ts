/**
 * ln Γ(a) less Stirling's formula (a − 1/2) ln a − a + ln(2π)/2. Small where ln Γ itself is large, so that quotients of gamma
 * functions lose no digits. [Loader2000]
 */
function stirlingError(a: number): number {
  let shifted = 0;
  // from one argument to the next: the difference of Stirling's formula and ln Γ(a + 1) = ln Γ(a) + ln a
  while (a < 16) {
    shifted += (a + 0.5) * Math.log1p(1 / a) - 1;
    a += 1;
  }
  const square = 1 / (a * a);
  // Stirling's series [DLMF, 5.11.1]; the first term left out is below 1e-17 at a = 16
  const series =
    1 / 12 -
    square *
      (1 / 360 -
        square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156)))));
  return shifted + series / a;
}

/** ln B(a, b) for a, b > 0 */
export function logBeta(a: number, b: number): number {
  const sum = a + b;
  return (
    (a - 0.5) * Math.log(a / sum) +
    (b - 0.5) * Math.log(b / sum) +
    0.5 * Math.log((2 * Math.PI) / sum) +
    stirlingError(a) +
    stirlingError(b) -
    stirlingError(sum)
  );
}

/** a ln(a / expected) + expected − a, precise also where both are almost equal. [Loader2000] */
function deviance(a: number, expected: number): number {
  const difference = a - expected;
  const v = difference / (a + expected);
  if (Math.abs(v) > 0.1) return a * Math.log(a / expected) - difference;
  let sum = difference * v;
  let power = 2 * a * v;
  for (let j = 1; ; j++) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}

/** x^a y^b / B(a, b), for y = 1 − x */
export function betaPower(x: number, y: number, a: number, b: number): number {
  const sum = a + b;
  const error = stirlingError(sum) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a * b) / (2 * Math.PI * sum)) * Math.exp(error - deviance(a, sum * x) - deviance(b, sum * y));
}

/**
 * The regularized incomplete beta function I_x(a, b) by its continued fraction [DLMF, 8.17.22], evaluated from the front [Lentz1976].
 * Its relative precision holds in the far tail.
 * @param x  0…1
 * @param y  1 − x, for those who know it better than a subtraction
 */
export function regularizedBeta(x: number, a: number, b: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // where the fraction converges fast, and the result is not a difference of large numbers
  if (x > (a + 1) / (a + b + 2)) return 1 - regularizedBeta(y, b, a, x);
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
  let fraction = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d, tiny);
    c = nonZero(1 + even / c, tiny);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d, tiny);
    c = nonZero(1 + odd / c, tiny);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) return (betaPower(x, y, a, b) / a) * fraction;
  }
  throw new Error(`I_x(a, b) does not converge at x = ${x}, a = ${a}, b = ${b}.`);
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
