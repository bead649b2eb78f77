import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';
import { Locals } from './locals.ts';
import { halvesToFloats } from './unit-code.ts';

/** How a cache keeps its elements. */
interface CacheElements {
  bytes: number;
  /** elements 4 v … 4 v + 3 from an address */
  four: (address: number, v: number) => Code;
}

export const cacheElements: Readonly<Record<'f32' | 'f16', CacheElements>> = {
  f32: { bytes: 4, four: (address, v) => [...get(address), ...vector.load(v * 16)] },
  f16: { bytes: 2, four: (address, v) => halvesToFloats([...get(address), ...vector.loadHalves(v * 8)]) },
};

const words = (places: readonly number[]): Code =>
  vector.pick(places.flatMap((place) => [0, 1, 2, 3].map((byte) => place * 4 + byte)));
const times = (factor: number): Code => [...vector.floats(factor), ...vector.multiply];
const plus = (summand: number): Code => [...vector.floats(summand), ...vector.add];

/**
 * e^x of what is on the stack, x ≤ 0, within two units in the last place; what is below -87 counts as that. x = n ln 2 + r, a
 * polynomial of r, and n into the exponent. [Cephes, expf]
 */
function exponential([x, n, r]: readonly [number, number, number]): Code {
  const polynomial = [1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1];
  return [
    ...[...vector.floats(-87), ...vector.max, ...set(x)],
    ...[...get(x), ...times(Math.LOG2E), ...vector.nearest, ...set(n)],
    ...[...get(x), ...get(n), ...times(0.693359375), ...vector.subtract],
    ...[...get(n), ...times(2.1219444e-4), ...vector.add, ...set(r)],
    ...vector.floats(1.98756915e-4),
    ...polynomial.flatMap((factor) => [...get(r), ...vector.multiply, ...plus(factor)]),
    ...[...get(r), ...vector.multiply, ...get(r), ...vector.multiply, ...get(r), ...vector.add, ...plus(1)],
    ...[...get(n), ...vector.toIntegers, ...vector.words(127), ...vector.addIntegers],
    ...[...wasm.constant(23), ...vector.shiftLeft, ...vector.multiply],
  ];
}

/**
 * (query, keys, values, bytes from a position to the next, positions, bytes of the query, bits of the scale, scores, output): one head of one
 * column. Head dimensions by fours. Positions are scored four at a time, the last of them more than once where they are no multiple.
 * @param name of the function
 */
export function attendHead(name: string, { bytes, four }: CacheElements): wasm.WasmFunction {
  const parameters = 9;
  const [query, keys, values, stride, positions, width, scale, scores, out] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const locals = new Locals(parameters);
  const [position, at, to, score] = [locals.one(), locals.one(), locals.one(), locals.one()];
  const key = locals.many(4);
  locals.vectorsFollow();
  const sums = locals.many(4) as [number, number, number, number];
  const [peak, total, weight, low] = [locals.one(), locals.one(), locals.one(), locals.one()];
  const exponent = [locals.one(), locals.one(), locals.one()] as const;
  const zero = vector.halves(0);
  const advance = (local: number, by: Code): Code => [...get(local), ...by, ...wasm.add, ...set(local)];
  const lane = (index: number): Code => [...get(peak), ...vector.lane(index)];
  const plusLanes = (index: number): Code => [...get(total), ...vector.lane(index)];
  /** first + second, picked from both vectors */
  const added = (one: number, two: number, first: number[], second: number[]): Code => [
    ...[...get(one), ...get(two), ...words(first), ...get(one), ...get(two), ...words(second), ...vector.add],
  ];

  const scoreFour = [
    ...key.flatMap((local, j) => [
      ...[...get(position), ...wasm.constant(j), ...wasm.add, ...get(positions), ...wasm.constant(1), ...wasm.subtract],
      ...[...get(positions), ...get(position), ...wasm.constant(j), ...wasm.add, ...wasm.isAbove, ...wasm.select],
      ...[...get(stride), ...wasm.multiply, ...get(keys), ...wasm.add, ...set(local)],
    ]),
    ...sums.flatMap((sum) => [...zero, ...set(sum)]),
    ...[...get(query), ...set(at)],
    ...wasm.repeatBelow(at, [...get(query), ...get(width), ...wasm.add], wasm.constant(16), [
      ...sums.flatMap((sum, j) => [
        ...[...get(sum), ...get(at), ...vector.load(), ...four(key[j]!, 0), ...vector.multiply, ...vector.add],
        ...[...set(sum), ...advance(key[j]!, wasm.constant(bytes * 4))],
      ]),
    ]),
    // four sums of four lanes each, across
    ...[...added(sums[0], sums[1], [0, 4, 1, 5], [2, 6, 3, 7]), ...set(sums[0])],
    ...[...added(sums[2], sums[3], [0, 4, 1, 5], [2, 6, 3, 7]), ...set(sums[1])],
    ...[...added(sums[0], sums[1], [0, 1, 4, 5], [2, 3, 6, 7])],
    ...[...get(scale), ...wasm.asFloat, ...vector.splatFloat, ...vector.multiply, ...set(low)],
    ...[...get(peak), ...get(low), ...vector.max, ...set(peak)],
    ...[...get(scores), ...get(position), ...wasm.constant(4), ...wasm.multiply, ...wasm.add, ...get(low)],
    ...vector.store(),
  ];
  const softmax = [
    // nothing of what was scored beyond the last
    ...[...get(scores), ...get(positions), ...wasm.constant(4), ...wasm.multiply, ...wasm.add],
    ...[...vector.floats(-Infinity), ...vector.store()],
    ...[...lane(0), ...lane(1), ...wasm.floatMax, ...lane(2), ...lane(3), ...wasm.floatMax, ...wasm.floatMax],
    ...[...vector.splatFloat, ...set(peak), ...zero, ...set(total)],
    ...[...get(scores), ...set(score), ...wasm.constant(0), ...set(position)],
    ...wasm.repeatBelow(position, get(positions), wasm.constant(4), [
      ...[...get(score), ...vector.load(), ...get(peak), ...vector.subtract, ...exponential(exponent), ...set(weight)],
      ...[...get(total), ...get(weight), ...vector.add, ...set(total)],
      ...[...get(score), ...get(weight), ...vector.store(), ...advance(score, wasm.constant(16))],
    ]),
    ...[...plusLanes(0), ...plusLanes(1), ...wasm.floatAdd, ...plusLanes(2), ...plusLanes(3), ...wasm.floatAdd],
    ...[...wasm.floatAdd, ...vector.splatFloat, ...set(total)],
  ];
  /** the weighted values, so many vectors of the output at a time */
  const mixed = (count: number): Code => {
    const some = sums.slice(0, count);
    return wasm.repeatBelow(to, get(width), wasm.constant(count * 16), [
      ...some.flatMap((sum) => [...zero, ...set(sum)]),
      ...[
        ...get(values),
        ...get(to),
        ...wasm.constant(bytes === 4 ? 0 : 1),
        ...wasm.shiftRight,
        ...wasm.add,
        ...set(at),
      ],
      ...[...get(scores), ...set(score), ...wasm.constant(0), ...set(position)],
      ...wasm.repeatBelow(position, get(positions), wasm.constant(1), [
        ...[...get(score), ...vector.loadWord(), ...set(weight)],
        ...some.flatMap((sum, v) => [
          ...[...get(sum), ...four(at, v), ...get(weight), ...vector.multiply, ...vector.add, ...set(sum)],
        ]),
        ...[...advance(at, get(stride)), ...advance(score, wasm.constant(4))],
      ]),
      ...some.flatMap((sum, v) => [
        ...[
          ...get(out),
          ...get(to),
          ...wasm.add,
          ...get(sum),
          ...get(total),
          ...vector.divide,
          ...vector.store(v * 16),
        ],
      ]),
    ]);
  };
  const body = [
    ...[...vector.floats(-Infinity), ...set(peak), ...wasm.constant(0), ...set(position)],
    ...wasm.repeatBelow(position, get(positions), wasm.constant(4), scoreFour),
    ...softmax,
    ...[...wasm.constant(0), ...set(to)],
    ...wasm.either([...get(width), ...wasm.constant(63), ...wasm.and], mixed(1), mixed(4)),
  ];
  return { name, parameters, ...locals.counts, body };
}
