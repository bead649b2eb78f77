import type { MatrixView } from './views.ts';

const decoded = new Float32Array(32);

/**
 * sums[c] = W[row] · x[sources[c]] for every column: each unit is decoded once for all. Adds in double precision and in an
 * order that does not depend on the number of columns, so a lane computes the same bits alone and in company.
 * @param inputs (columns, units × 32)
 */
export function rowDots(
  { format, planes, unitsPerRow }: MatrixView,
  row: number,
  inputs: Float32Array,
  sources: readonly number[],
  sums: Float64Array,
): void {
  const count = sources.length;
  const width = unitsPerRow * 32;
  for (let c = 0; c < count; c++) sums[c] = 0;
  for (let u = 0; u < unitsPerRow; u++) {
    format.decodeUnit(planes, row * unitsPerRow + u, decoded);
    for (let c = 0; c < count; c++) {
      const at = sources[c]! * width + u * 32;
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let e = 0; e < 32; e += 4) {
        first += decoded[e]! * inputs[at + e]!;
        second += decoded[e + 1]! * inputs[at + e + 1]!;
        third += decoded[e + 2]! * inputs[at + e + 2]!;
        fourth += decoded[e + 3]! * inputs[at + e + 3]!;
      }
      sums[c]! += first + second + (third + fourth);
    }
  }
}
