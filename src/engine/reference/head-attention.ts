import { halfToFloat } from '../formats/half.ts';

/** One head of one column: y[out + d] = sum over p of softmax(scale q · key[p]) value[p][d]. Places in elements. */
export interface Head {
  queries: Float32Array;
  query: number;
  /** halves or floats */
  cache: Uint16Array | Float32Array;
  keys: number;
  values: number;
  /** from a position to the next */
  stride: number;
  positions: number;
  headDim: number;
  scale: number;
  y: Float32Array;
  out: number;
}

export type HeadAttention = (head: Head) => void;

/** Adds in double precision. */
export function plainAttention(contextTokens: number): HeadAttention {
  const scores = new Float64Array(contextTokens);
  return ({ queries, query, cache, keys, values, stride, positions, headDim, scale, y, out }) => {
    const half = cache instanceof Uint16Array;
    let peak = -Infinity;
    for (let p = 0; p < positions; p++) {
      const key = keys + p * stride;
      let score = 0;
      if (half) for (let d = 0; d < headDim; d++) score += queries[query + d]! * halfToFloat[cache[key + d]!]!;
      else for (let d = 0; d < headDim; d++) score += queries[query + d]! * cache[key + d]!;
      scores[p] = score * scale;
      if (scores[p]! > peak) peak = scores[p]!;
    }
    let total = 0;
    for (let p = 0; p < positions; p++) {
      scores[p] = Math.exp(scores[p]! - peak);
      total += scores[p]!;
    }
    for (let d = 0; d < headDim; d++) {
      let sum = 0;
      for (let p = 0, at = values + d; p < positions; p++, at += stride) {
        sum += scores[p]! * (half ? halfToFloat[cache[at]!]! : cache[at]!);
      }
      y[out + d] = sum / total;
    }
  };
}
