import { nonlinearSteps } from '../formats/nonlinear.ts';
import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';
import {
  bitPairs,
  bitsOf,
  bitsWorth,
  floatsOfHalf,
  halvesToFloats,
  highBits,
  minus,
  nibbles,
  ofSuperblock,
  onBoth,
  splatAsFloat,
} from './unit-code.ts';

/*
 * How each format's unit of 32 weights is decoded; formulas and planes as in formats/. Floats become eight vectors of four. All else
 * becomes a q, a q + b or a q - b: 32 integers q that fit 16 bits, in four vectors of eight, and a and b of the unit. Integers and factors
 * are exact, so the weights are those of `decodeUnit`.
 */

/** Locals of one row's unit. */
export interface Unit {
  /** Where each plane has this unit. A plane with less than a byte a unit: where it has the row. */
  planes: readonly number[];
  /** which unit of the row */
  index: number;
  /** a, four times */
  factor: number;
  /** b, for each of the four sums of `fixed-point.ts` */
  minimum: number;
  /** quants 0 … 15 and 16 … 31, a signed byte each */
  halves: readonly [number, number];
  /** of each half, eight times */
  multipliers: readonly [number, number];
}

export const unitVectors = 6;

export interface FloatDecoder {
  /** bytes of a unit in each plane, 1/4 … */
  unitBytes: readonly number[];
  /** puts weights 4 v … 4 v + 3, v = 0 … 7, onto the stack */
  weights: (unit: Unit, v: number) => Code;
}

export interface IntegerDecoder {
  unitBytes: readonly number[];
  /** sets the locals that `quants` reads, the factor, and the minimum if there is one */
  prepare: (unit: Unit) => Code;
  /** puts q 8 v … 8 v + 7, v = 0 … 3, onto the stack; of each unit |q| < 2^12, so that 32 products with 16 bits fit 32 */
  quants: (unit: Unit, v: number) => Code;
  /** whether b is added or subtracted */
  combine?: Code;
}

export type Decoder = FloatDecoder | IntegerDecoder;

const f32: FloatDecoder = {
  unitBytes: [128],
  weights: ({ planes: [at] }, v) => [...get(at!), ...vector.load(v * 16)],
};

const f16: FloatDecoder = {
  unitBytes: [64],
  weights: ({ planes: [at] }, v) => halvesToFloats([...get(at!), ...vector.loadHalves(v * 8)]),
};

const bf16: FloatDecoder = {
  unitBytes: [64],
  weights: ({ planes: [at] }, v) => [
    ...[...get(at!), ...vector.loadUnsignedHalves(v * 8), ...wasm.constant(16), ...vector.shiftLeft],
  ],
};

const q8_0: IntegerDecoder = {
  unitBytes: [32, 2],
  prepare: ({ planes: [, scale], factor }) => [...floatsOfHalf(get(scale!)), ...set(factor)],
  quants: ({ planes: [quants] }, v) => [...get(quants!), ...vector.loadBytes(v * 8)],
};

/** A quarter of the unit's bytes. */
const widened: IntegerDecoder['quants'] = ({ halves }, v) => [
  ...[...get(halves[v >> 1]!), ...((v & 1) === 0 ? vector.lowBytes : vector.highBytes)],
];

/** … times the multiplier of its half */
const multiplied: IntegerDecoder['quants'] = (unit, v) => [
  ...[...widened(unit, v), ...get(unit.multipliers[v >> 1]!), ...vector.halvesMultiply],
];

/** Sets the multipliers. @param of each half an integer */
const multipliersFrom = ({ multipliers }: Unit, of: (half: number) => Code): Code =>
  [0, 1].flatMap((half) => [...of(half), ...vector.splatHalf, ...set(multipliers[half]!)]);

const withFifthBits = ({ planes, halves }: Unit): Code =>
  onBoth(halves, (half) => [...highBits(planes[1]!, half, 16), ...vector.or]);

/** d (q - offset), q of four bits or, with a plane for the fifth ones, of five. */
const symmetric = (offset: number, withFifth: boolean): IntegerDecoder => ({
  unitBytes: withFifth ? [16, 4, 2] : [16, 2],
  prepare: (unit) => [
    ...[...floatsOfHalf(get(unit.planes.at(-1)!)), ...set(unit.factor)],
    ...nibbles(unit.planes[0]!, unit.halves),
    ...(withFifth ? withFifthBits(unit) : []),
    ...onBoth(unit.halves, () => minus(offset)),
  ],
  quants: widened,
});

/** a q - b or a q + b, q of four bits or, with a plane for the fifth ones, of five. @param factors sets both from the last plane */
const affine = (
  unitBytes: readonly number[],
  withFifth: boolean,
  combine: Code,
  factors: (at: number, unit: Unit) => Code,
): IntegerDecoder => ({
  unitBytes,
  combine,
  prepare: (unit) => [
    ...factors(unit.planes.at(-1)!, unit),
    ...nibbles(unit.planes[0]!, unit.halves),
    ...(withFifth ? withFifthBits(unit) : []),
  ],
  quants: widened,
});

/** d and m beside each other, a half each */
const twoHalves = (at: number, { factor, minimum }: Unit): Code => [
  ...[...floatsOfHalf(get(at)), ...set(factor), ...floatsOfHalf(get(at), 2), ...set(minimum)],
];

/**
 * d s and dmin m from the 16 bytes that eight units share: the pointer moves by two bytes a unit, so that its last four bits
 * say which unit it is. [ggml get_scale_min_k4]
 */
const sharedHeader = (at: number, { factor, minimum }: Unit): Code => {
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
  return [
    ...[...floatsOfHalf(block), ...scale, ...splatAsFloat, ...vector.multiply, ...set(factor)],
    ...[...floatsOfHalf(block, 2), ...min, ...splatAsFloat, ...vector.multiply, ...set(minimum)],
  ];
};

/** d s q, s of a half unit */
const q6_k: IntegerDecoder = {
  unitBytes: [16, 8, 2, 1 / 4],
  prepare(unit) {
    const [quants, high, scales, factors] = unit.planes as [number, number, number, number];
    const pairs = (half: number, bit: number, worth: number): Code => {
      const places = Array.from({ length: 16 }, (_, e) => e >> 2);
      const masks = Array.from({ length: 16 }, (_, e) => 1 << ((e & 3) * 2 + bit));
      return [...bitsWorth([...get(high), ...vector.loadWord(half * 4)], places, masks, worth), ...vector.or];
    };
    return [
      ...nibbles(quants, unit.halves),
      ...onBoth(unit.halves, (half) => [...pairs(half, 0, 16), ...pairs(half, 1, 32), ...minus(32)]),
      ...multipliersFrom(unit, (half) => [...get(scales), ...wasm.loadByte(half)]),
      ...[...floatsOfHalf(ofSuperblock(factors, unit.index, 2)), ...set(unit.factor)],
    ];
  },
  quants: multiplied,
};

/** d s q - dmin m, s and m of a half unit; half of the sums that m is for are of the first half */
const q2_k: IntegerDecoder = {
  unitBytes: [8, 2, 1 / 2],
  combine: vector.subtract,
  prepare(unit) {
    const [quants, multipliers, factors] = unit.planes as [number, number, number];
    const bits = (from: number) => (half: number) =>
      bitsOf([...get(multipliers), ...wasm.loadUnsignedByte(half)], from, 15);
    const shared = ofSuperblock(factors, unit.index, 4);
    const minimum = (half: number): Code => [...bits(4)(half), ...splatAsFloat];
    const twoOfEach = Array.from({ length: 16 }, (_, byte) => byte + (byte >> 3) * 8);
    return [
      ...bitPairs(quants, unit.halves),
      ...multipliersFrom(unit, bits(0)),
      ...[...floatsOfHalf(shared), ...set(unit.factor)],
      ...[...minimum(0), ...minimum(1), ...vector.pick(twoOfEach)],
      ...[...floatsOfHalf(shared, 2), ...vector.multiply, ...set(unit.minimum)],
    ];
  },
  quants: multiplied,
};

/** d s q, s of a half unit */
const q3_k: IntegerDecoder = {
  unitBytes: [8, 4, 1, 1 / 2, 1 / 4],
  prepare(unit) {
    const [quants, high, lows, highs, factors] = unit.planes as [number, number, number, number, number];
    const { index } = unit;
    // a nibble a unit: two units a byte
    const pairs = bitsOf(
      [...get(highs), ...get(index), ...wasm.constant(1), ...wasm.shiftRight, ...wasm.add, ...wasm.loadUnsignedByte()],
      [...get(index), ...wasm.constant(1), ...wasm.and, ...wasm.constant(2), ...wasm.shiftLeft],
      15,
    );
    return [
      ...bitPairs(quants, unit.halves),
      ...onBoth(unit.halves, (half) => [...highBits(high, half, 4), ...vector.or, ...minus(4)]),
      ...multipliersFrom(unit, (half) => [
        ...bitsOf([...get(lows), ...wasm.loadUnsignedByte()], half * 4, 15),
        ...[...bitsOf(pairs, half * 2, 3), ...wasm.constant(4), ...wasm.shiftLeft, ...wasm.or],
        ...[...wasm.constant(32), ...wasm.subtract],
      ]),
      ...[...floatsOfHalf(ofSuperblock(factors, index, 2)), ...set(unit.factor)],
    ];
  },
  quants: multiplied,
};

/** a step(q) @param factor a, as four floats */
const nonlinear = (unitBytes: readonly number[], factor: (at: number) => Code): IntegerDecoder => ({
  unitBytes,
  prepare: ({ planes, halves, factor: a }) => [
    ...[...factor(planes[1]!), ...set(a)],
    ...nibbles(planes[0]!, halves),
    ...[0, 1].flatMap((half) => [
      ...vector.bytes(nonlinearSteps.map((step) => step & 255)),
      ...[...get(halves[half]!), ...vector.lookUp, ...set(halves[half]!)],
    ]),
  ],
  quants: widened,
});

/** d (s - 32) from the 8 bytes that eight units share: the pointer moves by a byte a unit, so that its last three bits say which. */
const sharedMultiplier = (at: number): Code => {
  const block = [...get(at), ...wasm.constant(-8), ...wasm.and];
  const sub = [...get(at), ...wasm.constant(7), ...wasm.and];
  const high = bitsOf([...block, ...wasm.load16(2)], [...sub, ...wasm.constant(1), ...wasm.shiftLeft], 3);
  const low = bitsOf([...block, ...wasm.load(4)], [...sub, ...wasm.constant(2), ...wasm.shiftLeft], 15);
  return [
    ...floatsOfHalf(block),
    ...[...low, ...high, ...wasm.constant(4), ...wasm.shiftLeft, ...wasm.or],
    ...[...wasm.constant(32), ...wasm.subtract, ...splatAsFloat, ...vector.multiply],
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
  IQ4_NL: nonlinear([16, 2], (at) => floatsOfHalf(get(at))),
  IQ4_XS: nonlinear([16, 1], sharedMultiplier),
};
