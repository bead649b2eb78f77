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
  above: [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694],
  below: [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171],
};
const middle = {
  above: [
    2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
    881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
  ],
  below: [
    1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
    4362.619090143247, 3439.3676741437216, 1230.3393548037495,
  ],
};
const far = {
  above: [
    0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
    0.0006587491615298378,
  ],
  below: [1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918],
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
