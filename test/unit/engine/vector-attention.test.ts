import { expect, it } from 'vitest';
import { createRandom } from '#core/random.ts';
import { floatToHalf } from '#engine/formats/half.ts';
import { type Head, plainAttention } from '#engine/reference/head-attention.ts';
import { OneMemory } from '#engine/reference/script-memory.ts';
import { scoresBytes, vectorAttention } from '#engine/wasm/vector-attention.ts';

const context = 41;

/** Both ways' output of one head of random queries, keys and values; `change` may alter them. */
function attended(headDim: number, positions: number, half: boolean, change: (head: Head) => void = () => {}) {
  const random = createRandom(headDim * 100 + positions);
  const home = new OneMemory();
  const stride = headDim * 2;
  const bytes = half ? 2 : 4;
  const places = [headDim * 4, context * stride * 2 * bytes, headDim * 4, scoresBytes(context)].map((size) =>
    home.allocate(size),
  );
  const [queryPlace, cachePlace, outPlace, scores] = places as [(typeof places)[0], ...typeof places];
  const { buffer } = home.memory;
  const queries = new Float32Array(buffer, queryPlace.offset, headDim);
  const cache = half
    ? new Uint16Array(buffer, cachePlace!.offset, context * stride * 2)
    : new Float32Array(buffer, cachePlace!.offset, context * stride * 2);
  const y = new Float32Array(buffer, outPlace!.offset, headDim);
  for (let at = 0; at < headDim; at++) queries[at] = random.next() * 8 - 4;
  for (let at = 0; at < cache.length; at++) {
    const value = random.next() * 4 - 2;
    cache[at] = half ? floatToHalf(value) : value;
  }
  const values = context * stride + headDim;
  const numbers = { query: 0, keys: headDim, values, stride, positions, headDim, scale: headDim ** -0.5, out: 0 };
  const head: Head = { queries, cache, y, ...numbers };
  change(head);
  plainAttention(context)(head);
  const wanted = [...y];
  vectorAttention(home.memory, scores!.offset, context)(head);
  return { wanted, found: [...y] };
}

it.each([true, false])('attends to any number of positions as the plain loops do, of halves: %s', (half) => {
  for (const headDim of [4, 16, 20, 64, 128]) {
    for (const positions of [1, 2, 3, 4, 5, 8, 31, 40, 41]) {
      const { wanted, found } = attended(headDim, positions, half);
      found.forEach((value, d) => expect(Math.abs(value - wanted[d]!)).toBeLessThan(2e-6));
    }
  }
});

it('leaves a head whose dimension is no multiple of four to the plain loops', () => {
  const { wanted, found } = attended(6, 9, false);
  expect(found).toEqual(wanted);
});

it('takes the value of the one position that outweighs all others', () => {
  const { found } = attended(16, 9, false, ({ cache, keys, stride, queries, values }) => {
    for (let d = 0; d < 16; d++) cache[keys + 5 * stride + d] = queries[d]! * 1e4;
    for (let d = 0; d < 16; d++) cache[values + 5 * stride + d] = d + 1;
  });
  expect(found).toEqual(Array.from({ length: 16 }, (_, d) => d + 1));
});

it.each([NaN, Infinity, -Infinity])('does not lose %d among the queries or the values', (value) => {
  const spoil: ((head: Head) => void)[] = [
    ({ queries }) => (queries[3] = value),
    ({ cache, values, stride }) => (cache[values + 7 * stride + 2] = value),
  ];
  for (const change of spoil) expect(attended(16, 9, false, change).found.every(Number.isFinite)).toBe(false);
});
