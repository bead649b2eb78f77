import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';

/*
 * Inputs as integers, so that their products with integer weights are exact: a unit of 32 inputs becomes X 2^-k with |X| < 2^30, k from
 * the unit's largest. Single precision has 24 bits, so inputs down to 1/64 of the largest lose nothing, and those below are off by at
 * most 2^-30 of it. X is kept as two signed 16-bit halves, X = H 2^15 + L, because that is what one instruction multiplies and adds.
 *
 * A unit takes 160 bytes: 32 H, 32 L, four sums of inputs (two of the first half's, two of the second's), and 2^(15-k) four times. Where an
 * input is not finite, that factor and the sums are not, so neither is any sum of products. A unit below 2^-98 has 2^-127 for its last bit.
 */
export const fixedUnitBytes = 160;
export const lowAt = 64;
export const sumsAt = 128;
export const scaleAt = 144;
/** what L is worth beside H */
export const lowWorth = 2 ** -15;

/** (floats, fixed, units) */
export const toFixedPoint: wasm.WasmFunction = (() => {
  const [from, to, units, unit, exponent] = [0, 1, 2, 3, 4] as const;
  const [largest, factor, scale, first, second, third, fourth] = [5, 6, 7, 8, 9, 10, 11] as const;
  const float = (v: number): Code => [...get(from), ...vector.load(v * 16)];
  const lane = (index: number): Code => [...get(largest), ...vector.lane(index)];
  /** 2^(n - 127), n on the stack */
  const powerOfTwo: Code = [...wasm.constant(23), ...wasm.shiftLeft, ...wasm.asFloat, ...vector.splatFloat];

  const findScale = [
    ...float(0),
    ...vector.absolute,
    ...[1, 2, 3, 4, 5, 6, 7].flatMap((v) => [...float(v), ...vector.absolute, ...vector.max]),
    ...set(largest),
    ...[...lane(0), ...lane(1), ...wasm.floatMax, ...lane(2), ...lane(3), ...wasm.floatMax, ...wasm.floatMax],
    ...[...vector.splatFloat, ...set(largest)],
    // the largest is below 2^(exponent - 126)
    ...[...lane(0), ...wasm.asInteger, ...wasm.constant(23), ...wasm.shiftRight, ...set(exponent)],
    ...[...get(exponent), ...wasm.constant(29), ...get(exponent), ...wasm.constant(29), ...wasm.isAbove],
    ...[...wasm.select, ...set(exponent)],
    ...[...wasm.constant(283), ...get(exponent), ...wasm.subtract, ...powerOfTwo, ...set(factor)],
    // plus what is 0 unless the largest is not finite
    ...[...get(exponent), ...wasm.constant(14), ...wasm.subtract, ...powerOfTwo],
    ...[...get(largest), ...get(largest), ...vector.subtract, ...vector.add, ...set(scale)],
  ];
  const integers = (v: number): Code => [
    ...[...float(v), ...get(factor), ...vector.multiply, ...vector.nearest, ...vector.toIntegers],
  ];
  const high = (local: number): Code => [...get(local), ...wasm.constant(15), ...vector.shiftRight];
  const low = (local: number): Code => [...get(local), ...vector.words(0x7fff), ...vector.and];
  const eight = (v: number): Code => [
    ...[...integers(v * 2), ...set(first), ...integers(v * 2 + 1), ...set(second)],
    ...[...get(to), ...high(first), ...high(second), ...vector.narrow, ...vector.store(v * 16)],
    ...[...get(to), ...low(first), ...low(second), ...vector.narrow, ...vector.store(lowAt + v * 16)],
  ];
  /** sums of 2 × 2 elements of a half unit, as the dots have them */
  const halfSums = (at: number): Code => [
    ...[...get(to), ...vector.load(at), ...vector.halves(1), ...vector.halvesDot],
    ...[...get(to), ...vector.load(at + 16), ...vector.halves(1), ...vector.halvesDot, ...vector.addIntegers],
  ];
  const words = (places: readonly number[]): Code =>
    vector.pick(places.flatMap((place) => [0, 1, 2, 3].map((byte) => place * 4 + byte)));
  /** four sums of eight elements each */
  const sums = (at: number): Code => [
    ...[...halfSums(at), ...set(third), ...halfSums(at + 32), ...set(fourth)],
    ...[...get(third), ...get(fourth), ...words([0, 1, 4, 5]), ...get(third), ...get(fourth), ...words([2, 3, 6, 7])],
    ...[...vector.addIntegers, ...vector.fromIntegers],
  ];
  const oneUnit = [
    ...findScale,
    ...[0, 1, 2, 3].flatMap(eight),
    ...[...get(to), ...sums(0), ...sums(lowAt), ...vector.floats(lowWorth), ...vector.multiply, ...vector.add],
    ...[...get(scale), ...vector.multiply, ...vector.store(sumsAt)],
    ...[...get(to), ...get(scale), ...vector.store(scaleAt)],
    ...[...get(from), ...wasm.constant(128), ...wasm.add, ...set(from)],
    ...[...get(to), ...wasm.constant(fixedUnitBytes), ...wasm.add, ...set(to)],
  ];
  const body = wasm.repeatBelow(unit, get(units), wasm.constant(1), oneUnit);
  return { name: 'toFixedPoint', parameters: 3, integers: 2, vectors: 7, body };
})();
