/**
 * erfc by rational functions on three ranges. [Cody1969, tables I to III]
 * Relative error below 1e-15 near 0, and below 1e-13 as far as doubles go (x = 26).
 */
function erfc(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.46875) return 1 - (x * polynomial(nearZero.above, y * y)) / polynomial(nearZero.below, y * y);
  const upper = y <= 4 ? scaledMiddle(y) * expOfMinusSquare(y) : scaledFar(y) * expOfMinusSquare(y);
  return x < 0 ? 2 - upper : upper;
}

// highest power first
const nearZero = {
  above: [
    1.85777706184603153e-1, 3.1611237438705656, 1.13864154151050156e2, 3.77485237685302021e2, 3.20937758913846947e3,
  ],
  below: [1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3],
};
const middle = {
  above: [
    2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594, 6.61191906371416295e1, 2.98635138197400131e2,
    8.8195222124176909e2, 1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
  ],
  below: [
    1, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2, 1.62138957456669019e3,
    3.29079923573345963e3, 4.36261909014324716e3, 3.43936767414372164e3, 1.23033935480374942e3,
  ],
};
const far = {
  above: [
    1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1,
    1.60837851487422766e-2, 6.58749161529837803e-4,
  ],
  below: [
    1, 2.56852019228982242, 1.87295284992346725, 5.27905102951428412e-1, 6.05183413124413191e-2, 2.33520497626869185e-3,
  ],
};

/** exp(y²) erfc(y) */
function scaledMiddle(y: number): number {
  return polynomial(middle.above, y) / polynomial(middle.below, y);
}

function scaledFar(y: number): number {
  const square = 1 / (y * y);
  const correction = (square * polynomial(far.above, square)) / polynomial(far.below, square);
  return (1 / Math.sqrt(Math.PI) - correction) / y;
}

/** In two factors, of which the first is exact up to its square: y² alone would lose digits that matter in the exponent. */
function expOfMinusSquare(y: number): number {
  // below the smallest double
  if (y > 30) return 0;
  const coarse = Math.trunc(y * 16) / 16;
  return Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

/** The share of a standard normal variable above z. */
export function normalUpperTail(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}

/** The share of a standard normal variable at least as far from 0 as z. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/**
 * The z with a share of `lower` below it: a first guess [AbramowitzStegun1964, 26.2.23], then Halley's steps on the tail, which keep the
 * relative precision of small shares.
 * @param lower  0 < lower < 1
 */
export function normalQuantile(lower: number): number {
  if (lower > 0.5) return -normalQuantile(1 - lower);
  const t = Math.sqrt(-2 * Math.log(lower));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step++) {
    const tail = normalUpperTail(z);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const newton = (tail - lower) / density;
    z += newton / (1 - (newton * z) / 2);
  }
  return -z;
}
