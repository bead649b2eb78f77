/**
 * out = x g / sqrt(mean(x²) + eps) for the given columns. [ZhangSennrich2019]
 * @param x (columns, stride), of which `width` count
 * @param gain (width)
 * @param roots 1 / sqrt(…) of each column, written
 */
export function rmsNorm(
  x: Float32Array,
  gain: Float32Array,
  width: number,
  stride: number,
  epsilon: number,
  sources: readonly number[],
  out: Float32Array,
  roots: Float64Array,
): void {
  for (const column of sources) {
    const at = column * stride;
    let squares = 0;
    for (let k = 0; k < width; k++) squares += x[at + k]! * x[at + k]!;
    const scale = 1 / Math.sqrt(squares / width + epsilon);
    roots[column] = scale;
    for (let k = 0; k < width; k++) out[at + k] = x[at + k]! * gain[k]! * scale;
  }
}
