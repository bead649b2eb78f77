import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';

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

export const scratchVectors = 5;

export interface Decoder {
  /** bytes of a unit in each plane, 1/4 … */
  unitBytes: readonly number[];
  /** what must be done once a unit */
  prepare(unit: Unit): Code;
  /** puts vector v of the unit, 0 … 7, onto the stack */
  weights(unit: Unit, v: number): Code;
}

const sixteen = (value: number) => new Array<number>(16).fill(value);

/** The half at an address on the stack as a float. Its bits, moved to where a float has them, are 2^-112 of it; exact but for infinities. */
const halfToFloat = (load: Code, integer: number): Code => [
  ...[...load, ...set(integer)],
  ...[...get(integer), ...wasm.constant(0x7fff), ...wasm.and, ...wasm.constant(13), ...wasm.shiftLeft, ...wasm.asFloat],
  ...[...wasm.floatConstant(2 ** 112), ...wasm.floatMultiply, ...wasm.asInteger],
  ...[...get(integer), ...wasm.constant(0x8000), ...wasm.and, ...wasm.constant(16), ...wasm.shiftLeft],
  ...[...wasm.or, ...wasm.asFloat],
];

/** A quarter of sixteen bytes with their sign as floats. */
const quarter = (bytes: Code, v: number): Code => [
  ...bytes,
  ...((v & 2) === 0 ? vector.lowBytes : vector.highBytes),
  ...((v & 1) === 0 ? vector.lowHalves : vector.highHalves),
  ...vector.fromIntegers,
];

/** Both nibbles of sixteen bytes into two vectors of bytes. */
const nibbles = (at: number, [low, high]: readonly number[]): Code => [
  ...[...get(at), ...vector.load(), ...vector.bytes(sixteen(15)), ...vector.and, ...set(low!)],
  ...[...get(at), ...vector.load(), ...wasm.constant(4), ...vector.bytesShiftRight, ...set(high!)],
];

/** `worth` in each byte whose own bits of the word, picked to its place, are all set. */
const bitsWorth = (word: Code, places: readonly number[], masks: readonly number[], worth: number): Code => [
  ...[...word, ...word, ...vector.pick(places), ...vector.bytes(masks), ...vector.and, ...vector.bytes(masks)],
  ...[...vector.bytesEqual, ...vector.bytes(sixteen(worth)), ...vector.and],
];

const times = (factor: number): Code => [...get(factor), ...vector.multiply];

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

/** The fifth bits of elements 16 half … 16 half + 15 from a word with bit e for element e. */
const fifthBits = (at: number, half: number): Code => {
  const places = Array.from({ length: 16 }, (_, e) => half * 2 + (e >> 3));
  const masks = Array.from({ length: 16 }, (_, e) => 1 << (e & 7));
  return bitsWorth([...get(at), ...vector.loadWord()], places, masks, 16);
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
        ...(withFifth ? [...fifthBits(planes[1]!, half), ...vector.or] : []),
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
        ...[...get(halves[half]!), ...fifthBits(unit.planes[1]!, half), ...vector.or, ...set(halves[half]!)],
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

const q6_k: Decoder = {
  unitBytes: [16, 8, 2, 1 / 4],
  prepare({ planes: [quants, high, scales, factors], index, integer, vectors: [first, second, ...halves] }) {
    const pairs = (half: number, bit: number, worth: number): Code => {
      const places = Array.from({ length: 16 }, (_, e) => e >> 2);
      const masks = Array.from({ length: 16 }, (_, e) => 1 << ((e & 3) * 2 + bit));
      return bitsWorth([...get(high!), ...vector.loadWord(half * 4)], places, masks, worth);
    };
    const d = halfToFloat(
      [
        ...[...get(factors!), ...get(index), ...wasm.constant(3), ...wasm.shiftRight],
        ...[...wasm.constant(1), ...wasm.shiftLeft, ...wasm.add, ...wasm.load16()],
      ],
      integer,
    );
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
  weights: ({ vectors: [first, second, ...halves] }, v) => [
    ...quarter(get(halves[v >> 2]!), v),
    ...times(v < 4 ? first! : second!),
  ],
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
  Q4_K: affine([16, 2], false, vector.subtract, sharedHeader),
  Q5_K: affine([16, 4, 2], true, vector.subtract, sharedHeader),
  Q6_K: q6_k,
};
