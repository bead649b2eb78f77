import { nonlinearSteps } from '../formats/nonlinear.ts';
import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';
import {
  bitPairs,
  bitsOf,
  bitsWorth,
  halfToFloat,
  highBits,
  nibbles,
  ofSuperblock,
  quarter,
  sixteen,
  times,
} from './unit-code.ts';

/*
 * How each format's unit of 32 weights becomes eight vectors of four floats; formulas and planes as in formats/. Every product
 * here is exact in single precision and only a minimum's subtraction rounds, so the weights are those of `decodeUnit` to the bit.
 */

/** Locals that a decoder may use. */
export interface Unit {
  /** Where each plane has this unit. A plane with less than a byte a unit: where it has the row. */
  planes: readonly number[];
  /** which unit of the row */
  index: number;
  /** of any content, i32 and v128 */
  integer: number;
  vectors: readonly number[];
}

export const scratchVectors = 6;

export interface Decoder {
  /** bytes of a unit in each plane, 1/4 … */
  unitBytes: readonly number[];
  /** what must be done once a unit */
  prepare(unit: Unit): Code;
  /** puts vector v of the unit, 0 … 7, onto the stack */
  weights: (unit: Unit, v: number) => Code;
}

const f32: Decoder = {
  unitBytes: [128],
  prepare: () => [],
  weights: ({ planes: [at] }, v) => [...get(at!), ...vector.load(v * 16)],
};

const f16: Decoder = {
  unitBytes: [64],
  prepare: () => [],
  weights: ({ planes: [at], vectors: [bits] }, v) => [
    ...[...get(at!), ...vector.loadHalves(v * 8), ...set(bits!)],
    ...[...get(bits!), ...wasm.constant(0x7fff), ...vector.splatInteger, ...vector.and],
    ...[
      ...wasm.constant(13),
      ...vector.shiftLeft,
      ...wasm.floatConstant(2 ** 112),
      ...vector.splatFloat,
      ...vector.multiply,
    ],
    ...[...get(bits!), ...wasm.constant(0x8000), ...vector.splatInteger, ...vector.and],
    ...[...wasm.constant(16), ...vector.shiftLeft, ...vector.or],
  ],
};

const bf16: Decoder = {
  unitBytes: [64],
  prepare: () => [],
  weights: ({ planes: [at] }, v) => [
    ...get(at!),
    ...vector.loadHalves(v * 8),
    ...wasm.constant(16),
    ...vector.shiftLeft,
  ],
};

const q8_0: Decoder = {
  unitBytes: [32, 2],
  prepare: ({ planes: [, scale], integer, vectors: [d] }) => [
    ...halfToFloat([...get(scale!), ...wasm.load16()], integer),
    ...[...vector.splatFloat, ...set(d!)],
  ],
  weights: ({ planes: [quants], vectors: [d] }, v) => [
    ...[...get(quants!), ...vector.loadBytes((v >> 1) * 8), ...((v & 1) === 0 ? vector.lowHalves : vector.highHalves)],
    ...[...vector.fromIntegers, ...times(d!)],
  ],
};

/** d (q - offset), q of four bits or, with a plane for the fifth ones, of five. */
const symmetric = (offset: number, withFifth: boolean): Decoder => ({
  unitBytes: withFifth ? [16, 4, 2] : [16, 2],
  prepare({ planes, integer, vectors: [d, ...halves] }) {
    return [
      ...halfToFloat([...get(planes.at(-1)!), ...wasm.load16()], integer),
      ...[...vector.splatFloat, ...set(d!)],
      ...nibbles(planes[0]!, halves),
      ...[0, 1].flatMap((half) => [
        ...get(halves[half]!),
        ...(withFifth ? [...highBits(planes[1]!, half, 16), ...vector.or] : []),
        ...[...vector.bytes(sixteen(offset)), ...vector.bytesSubtract, ...set(halves[half]!)],
      ]),
    ];
  },
  weights: ({ vectors: [d, ...halves] }, v) => [...quarter(get(halves[v >> 2]!), v), ...times(d!)],
});

/** a q - b or a q + b, a and b of the unit; q of four bits or, with a plane for the fifth ones, of five. */
const affine = (
  unitBytes: readonly number[],
  withFifth: boolean,
  combine: Code,
  factors: (at: number, unit: Unit) => { a: Code; b: Code },
): Decoder => ({
  unitBytes,
  prepare(unit) {
    const [a, b, ...halves] = unit.vectors;
    const both = factors(unit.planes.at(-1)!, unit);
    return [
      ...[...both.a, ...vector.splatFloat, ...set(a!), ...both.b, ...vector.splatFloat, ...set(b!)],
      ...nibbles(unit.planes[0]!, halves),
      ...(withFifth ? [0, 1] : []).flatMap((half) => [
        ...[...get(halves[half]!), ...highBits(unit.planes[1]!, half, 16), ...vector.or, ...set(halves[half]!)],
      ]),
    ];
  },
  weights: ({ vectors: [a, b, ...halves] }, v) => [
    ...[...quarter(get(halves[v >> 2]!), v), ...times(a!), ...get(b!), ...combine],
  ],
});

/** d and m beside each other, a half each */
const twoHalves = (at: number, { integer }: Unit) => ({
  a: halfToFloat([...get(at), ...wasm.load16()], integer),
  b: halfToFloat([...get(at), ...wasm.load16(2)], integer),
});

/**
 * d s and dmin m from the 16 bytes that eight units share: the pointer moves by two bytes a unit, so that its last four bits
 * say which unit it is. [ggml get_scale_min_k4]
 */
const sharedHeader = (at: number, { integer }: Unit) => {
  const block = [...get(at), ...wasm.constant(-16), ...wasm.and];
  const sub = [...get(at), ...wasm.constant(1), ...wasm.shiftRight, ...wasm.constant(7), ...wasm.and];
  /** byte `offset` + sub of the twelve */
  const byte = (offset: number): Code => [...block, ...sub, ...wasm.add, ...wasm.loadUnsignedByte(4 + offset)];
  const masked = (value: Code, mask: number): Code => [...value, ...wasm.constant(mask), ...wasm.and];
  const shifted = (value: Code, right: number): Code => [...value, ...wasm.constant(right), ...wasm.shiftRight];
  const topBits = (value: Code): Code => [...shifted(value, 6), ...wasm.constant(4), ...wasm.shiftLeft];
  const isFirstHalf = [...wasm.constant(4), ...sub, ...wasm.isAbove];
  // before the block's own bytes lie the four of d and dmin, so nothing is read out of bounds
  const earlier = [...block, ...sub, ...wasm.add, ...wasm.loadUnsignedByte(0)];
  const scale = [
    ...[...masked(byte(0), 63), ...masked(byte(4), 15), ...topBits(earlier), ...wasm.or],
    ...[...isFirstHalf, ...wasm.select],
  ];
  const min = [
    ...[...masked(byte(4), 63), ...shifted(byte(4), 4), ...topBits(byte(0)), ...wasm.or],
    ...[...isFirstHalf, ...wasm.select],
  ];
  const product = (offset: number, factor: Code): Code => [
    ...halfToFloat([...block, ...wasm.load16(offset)], integer),
    ...[...factor, ...wasm.toFloat, ...wasm.floatMultiply],
  ];
  return { a: product(0, scale), b: product(2, min) };
};

/** sixteen quants with a factor of their own, twice */
const halfByHalf: Decoder['weights'] = ({ vectors: [first, second, ...halves] }, v) => [
  ...quarter(get(halves[v >> 2]!), v),
  ...times(v < 4 ? first! : second!),
];

const q6_k: Decoder = {
  unitBytes: [16, 8, 2, 1 / 4],
  prepare({ planes: [quants, high, scales, factors], index, integer, vectors: [first, second, ...halves] }) {
    const pairs = (half: number, bit: number, worth: number): Code => {
      const places = Array.from({ length: 16 }, (_, e) => e >> 2);
      const masks = Array.from({ length: 16 }, (_, e) => 1 << ((e & 3) * 2 + bit));
      return bitsWorth([...get(high!), ...vector.loadWord(half * 4)], places, masks, worth);
    };
    const d = halfToFloat([...ofSuperblock(factors!, index, 2), ...wasm.load16()], integer);
    return [
      ...nibbles(quants!, halves),
      ...[0, 1].flatMap((half) => [
        ...[...get(halves[half]!), ...pairs(half, 0, 16), ...vector.or, ...pairs(half, 1, 32), ...vector.or],
        ...[...vector.bytes(sixteen(32)), ...vector.bytesSubtract, ...set(halves[half]!)],
        ...[...d, ...get(scales!), ...wasm.loadByte(half), ...wasm.toFloat, ...wasm.floatMultiply],
        ...[...vector.splatFloat, ...set([first!, second!][half]!)],
      ]),
    ];
  },
  weights: halfByHalf,
};

const q2_k: Decoder = {
  unitBytes: [8, 2, 1 / 2],
  prepare({ planes: [quants, multipliers, factors], index, integer, vectors: [...locals] }) {
    const product = (offset: number, half: number): Code => [
      ...halfToFloat([...ofSuperblock(factors!, index, 4), ...wasm.load16(offset)], integer),
      ...bitsOf([...get(multipliers!), ...wasm.loadUnsignedByte(half)], offset * 2, 15),
      ...[...wasm.toFloat, ...wasm.floatMultiply, ...vector.splatFloat],
    ];
    return [
      ...bitPairs(quants!, locals.slice(4)),
      // d s of both halves, then dmin m of both
      ...[0, 1].flatMap((half) => [...product(0, half), ...set(locals[half]!)]),
      ...[0, 1].flatMap((half) => [...product(2, half), ...set(locals[2 + half]!)]),
    ];
  },
  weights({ vectors: locals }, v) {
    const half = v >> 2;
    return [
      ...quarter(get(locals[4 + half]!), v),
      ...times(locals[half]!),
      ...get(locals[2 + half]!),
      ...vector.subtract,
    ];
  },
};

const q3_k: Decoder = {
  unitBytes: [8, 4, 1, 1 / 2, 1 / 4],
  prepare({ planes: [quants, high, lows, highs, factors], index, integer, vectors: [first, second, ...halves] }) {
    // a nibble a unit: two units a byte
    const pairs = bitsOf(
      [...get(highs!), ...get(index), ...wasm.constant(1), ...wasm.shiftRight, ...wasm.add, ...wasm.loadUnsignedByte()],
      [...get(index), ...wasm.constant(1), ...wasm.and, ...wasm.constant(2), ...wasm.shiftLeft],
      15,
    );
    return [
      ...bitPairs(quants!, halves),
      ...[0, 1].flatMap((half) => [
        ...[...get(halves[half]!), ...highBits(high!, half, 4), ...vector.or],
        ...[...vector.bytes(sixteen(4)), ...vector.bytesSubtract, ...set(halves[half]!)],
        ...halfToFloat([...ofSuperblock(factors!, index, 2), ...wasm.load16()], integer),
        ...bitsOf([...get(lows!), ...wasm.loadUnsignedByte()], half * 4, 15),
        ...[...bitsOf(pairs, half * 2, 3), ...wasm.constant(4), ...wasm.shiftLeft, ...wasm.or],
        ...[...wasm.constant(32), ...wasm.subtract, ...wasm.toFloat, ...wasm.floatMultiply],
        ...[...vector.splatFloat, ...set([first!, second!][half]!)],
      ]),
    ];
  },
  weights: halfByHalf,
};

/** d step(q), d of the unit */
const nonlinear = (unitBytes: readonly number[], factor: (at: number, unit: Unit) => Code): Decoder => ({
  unitBytes,
  prepare(unit) {
    const [d, ...halves] = unit.vectors;
    return [
      ...[...factor(unit.planes[1]!, unit), ...vector.splatFloat, ...set(d!)],
      ...nibbles(unit.planes[0]!, halves),
      ...[0, 1].flatMap((half) => [
        ...vector.bytes(nonlinearSteps.map((step) => step & 255)),
        ...[...get(halves[half]!), ...vector.lookUp, ...set(halves[half]!)],
      ]),
    ];
  },
  weights: ({ vectors: [d, ...halves] }, v) => [...quarter(get(halves[v >> 2]!), v), ...times(d!)],
});

/** d (s - 32) from the 8 bytes that eight units share: the pointer moves by a byte a unit, so that its last three bits say which. */
const sharedMultiplier = (at: number, { integer }: Unit): Code => {
  const block = [...get(at), ...wasm.constant(-8), ...wasm.and];
  const sub = [...get(at), ...wasm.constant(7), ...wasm.and];
  const high = bitsOf([...block, ...wasm.load16(2)], [...sub, ...wasm.constant(1), ...wasm.shiftLeft], 3);
  const low = bitsOf([...block, ...wasm.load(4)], [...sub, ...wasm.constant(2), ...wasm.shiftLeft], 15);
  return [
    ...halfToFloat([...block, ...wasm.load16()], integer),
    ...[...low, ...high, ...wasm.constant(4), ...wasm.shiftLeft, ...wasm.or],
    ...[...wasm.constant(32), ...wasm.subtract, ...wasm.toFloat, ...wasm.floatMultiply],
  ];
};

/** By the format's name. */
export const decoders: Readonly<Record<string, Decoder>> = {
  F32: f32,
  F16: f16,
  BF16: bf16,
  Q8_0: q8_0,
  Q4_0: symmetric(8, false),
  Q5_0: symmetric(16, true),
  Q4_1: affine([16, 4], false, vector.add, twoHalves),
  Q5_1: affine([16, 4, 4], true, vector.add, twoHalves),
  Q2_K: q2_k,
  Q3_K: q3_k,
  Q4_K: affine([16, 2], false, vector.subtract, sharedHeader),
  Q5_K: affine([16, 4, 2], true, vector.subtract, sharedHeader),
  Q6_K: q6_k,
  IQ4_NL: nonlinear([16, 2], (at, { integer }) => halfToFloat([...get(at), ...wasm.load16()], integer)),
  IQ4_XS: nonlinear([16, 1], sharedMultiplier),
};
