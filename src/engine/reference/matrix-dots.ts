import type { MatrixView } from './views.ts';

/**
 * Rows [first, first + rows) of W times columns of the inputs: result[r × columns + c] = W[first + r] · inputs[sources[c]].
 * What it returns is good until the next call. In an order that does not depend on the number of columns, so a lane computes
 * the same bits alone and in company.
 * @param inputs (columns, units × 32)
 */
export type MatrixDots = (
  matrix: MatrixView,
  first: number,
  rows: number,
  inputs: Float32Array,
  sources: readonly number[],
) => Float32Array | Float64Array;

/** Each unit is decoded once for all columns; adds in double precision. */
export function plainDots(): MatrixDots {
  const decoded = new Float32Array(32);
  let results = new Float64Array(0);
  return ({ format, planes, unitsPerRow }, first, rows, inputs, sources) => {
    const count = sources.length;
    const width = unitsPerRow * 32;
    if (results.length < rows * count) results = new Float64Array(rows * count);
    results.fill(0, 0, rows * count);
    for (let row = 0; row < rows; row++) {
      for (let u = 0; u < unitsPerRow; u++) {
        format.decodeUnit(planes, (first + row) * unitsPerRow + u, decoded);
        for (let c = 0; c < count; c++) {
          const at = sources[c]! * width + u * 32;
          let one = 0;
          let two = 0;
          let three = 0;
          let four = 0;
          for (let e = 0; e < 32; e += 4) {
            one += decoded[e]! * inputs[at + e]!;
            two += decoded[e + 1]! * inputs[at + e + 1]!;
            three += decoded[e + 2]! * inputs[at + e + 2]!;
            four += decoded[e + 3]! * inputs[at + e + 3]!;
          }
          results[row * count + c]! += one + two + (three + four);
        }
      }
    }
    return results;
  };
}
