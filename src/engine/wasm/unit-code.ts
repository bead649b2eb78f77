import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';

/* What decoders of several formats share: from bits in memory to vectors of bytes, from bytes to floats. */

export const sixteen = (value: number) => new Array<number>(16).fill(value);

/** The half at an address on the stack as a float. Its bits, moved to where a float has them, are 2^-112 of it; exact but for infinities. */
export const halfToFloat = (load: Code, integer: number): Code => [
  ...[...load, ...set(integer)],
  ...[...get(integer), ...wasm.constant(0x7fff), ...wasm.and, ...wasm.constant(13), ...wasm.shiftLeft, ...wasm.asFloat],
  ...[...wasm.floatConstant(2 ** 112), ...wasm.floatMultiply, ...wasm.asInteger],
  ...[...get(integer), ...wasm.constant(0x8000), ...wasm.and, ...wasm.constant(16), ...wasm.shiftLeft],
  ...[...wasm.or, ...wasm.asFloat],
];

/** A quarter of sixteen bytes with their sign as floats. */
export const quarter = (bytes: Code, v: number): Code => [
  ...bytes,
  ...((v & 2) === 0 ? vector.lowBytes : vector.highBytes),
  ...((v & 1) === 0 ? vector.lowHalves : vector.highHalves),
  ...vector.fromIntegers,
];

/** Both nibbles of sixteen bytes into two vectors of bytes. */
export const nibbles = (at: number, [low, high]: readonly number[]): Code => [
  ...[...get(at), ...vector.load(), ...vector.bytes(sixteen(15)), ...vector.and, ...set(low!)],
  ...[...get(at), ...vector.load(), ...wasm.constant(4), ...vector.bytesShiftRight, ...set(high!)],
];

/** `worth` in each byte whose own bits of the word, picked to its place, are all set. */
export const bitsWorth = (word: Code, places: readonly number[], masks: readonly number[], worth: number): Code => [
  ...[...word, ...word, ...vector.pick(places), ...vector.bytes(masks), ...vector.and, ...vector.bytes(masks)],
  ...[...vector.bytesEqual, ...vector.bytes(sixteen(worth)), ...vector.and],
];

export const times = (factor: number): Code => [...get(factor), ...vector.multiply];

/** The highest bits, of a worth, of elements 16 half … 16 half + 15 from a word with bit e for element e. */
export const highBits = (at: number, half: number, worth: number): Code => {
  const places = Array.from({ length: 16 }, (_, e) => half * 2 + (e >> 3));
  const masks = Array.from({ length: 16 }, (_, e) => 1 << (e & 7));
  return bitsWorth([...get(at), ...vector.loadWord()], places, masks, worth);
};

/** The pairs of bits of a unit (formats/bit-pairs.ts) into two vectors of bytes. */
export const bitPairs = (at: number, halves: readonly number[]): Code => {
  const [first] = halves as [number, number];
  const eightOfEach = Array.from({ length: 16 }, (_, e) => (e & 7) + (e >> 3) * 16);
  const shifted = (right: number): Code => [...get(first), ...wasm.constant(right), ...vector.bytesShiftRight];
  const half = (index: number): Code => [
    ...[...shifted(index * 4), ...shifted(index * 4 + 2), ...vector.pick(eightOfEach)],
    ...[...vector.bytes(sixteen(3)), ...vector.and, ...set(halves[index]!)],
  ];
  // the second before the first, whose place holds what both come from
  return [...get(at), ...vector.loadTwoWords(), ...set(first), ...half(1), ...half(0)];
};

/** The address of what eight units share in a plane of so many bytes for them. */
export const ofSuperblock = (plane: number, index: number, bytes: number): Code => [
  ...[...get(plane), ...get(index), ...wasm.constant(3), ...wasm.shiftRight],
  ...[...wasm.constant(bytes), ...wasm.multiply, ...wasm.add],
];

export const bitsOf = (value: Code, from: number | Code, mask: number): Code => [
  ...[...value, ...(typeof from === 'number' ? wasm.constant(from) : from), ...wasm.shiftRight],
  ...[...wasm.constant(mask), ...wasm.and],
];
