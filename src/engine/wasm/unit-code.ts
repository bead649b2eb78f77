import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';

/* What decoders of several formats share: from bits in memory to vectors of bytes, from halves to floats. */

export const sixteen = (value: number) => new Array<number>(16).fill(value);

/**
 * Four halves, widened with their sign, as floats. Their bits, moved to where a float has them, are 2^-112 of each; exact but for
 * infinities.
 */
export const halvesToFloats = (words: Code): Code => [
  ...[...words, ...wasm.constant(13), ...vector.shiftLeft],
  ...[...vector.words(0x8fffe000 | 0), ...vector.and, ...vector.floats(2 ** 112), ...vector.multiply],
];

/**
 * The half at an address, four times as a float, from the table that the memory begins with. The arithmetic above is slow where bits are those
 * of a subnormal float, as the factors of K formats often are.
 */
export const floatsOfHalf = (address: Code, offset = 0): Code => [
  ...[...address, ...wasm.load16(offset), ...wasm.constant(2), ...wasm.shiftLeft, ...vector.loadWord()],
];

/** Both nibbles of sixteen bytes into two vectors of bytes. */
export const nibbles = (at: number, [low, high]: readonly [number, number]): Code => [
  ...[...get(at), ...vector.load(), ...set(high)],
  ...[...get(high), ...vector.bytes(sixteen(15)), ...vector.and, ...set(low)],
  ...[...get(high), ...wasm.constant(4), ...vector.halvesShiftRight],
  ...[...vector.bytes(sixteen(15)), ...vector.and, ...set(high)],
];

/** `worth` in each byte whose own bits of the word, picked to its place, are all set. */
export const bitsWorth = (word: Code, places: readonly number[], masks: readonly number[], worth: number): Code => [
  ...[...word, ...word, ...vector.pick(places), ...vector.bytes(masks), ...vector.and, ...vector.bytes(masks)],
  ...[...vector.bytesEqual, ...vector.bytes(sixteen(worth)), ...vector.and],
];

/** The highest bits, of a worth, of elements 16 half … 16 half + 15 from a word with bit e for element e. */
export const highBits = (at: number, half: number, worth: number): Code => {
  const places = Array.from({ length: 16 }, (_, e) => half * 2 + (e >> 3));
  const masks = Array.from({ length: 16 }, (_, e) => 1 << (e & 7));
  return bitsWorth([...get(at), ...vector.loadWord()], places, masks, worth);
};

/** The pairs of bits of a unit (formats/bit-pairs.ts) into two vectors of bytes. */
export const bitPairs = (at: number, halves: readonly [number, number]): Code => {
  const [first] = halves;
  const eightOfEach = Array.from({ length: 16 }, (_, e) => (e & 7) + (e >> 3) * 16);
  const shifted = (right: number): Code => [...get(first), ...wasm.constant(right), ...vector.bytesShiftRight];
  const half = (index: 0 | 1): Code => [
    ...[...shifted(index * 4), ...shifted(index * 4 + 2), ...vector.pick(eightOfEach)],
    ...[...vector.bytes(sixteen(3)), ...vector.and, ...set(halves[index])],
  ];
  // the second before the first, whose place holds what both come from
  return [...get(at), ...vector.loadTwoWords(), ...set(first), ...half(1), ...half(0)];
};

/** Does something to both vectors of bytes. */
export const onBoth = (halves: readonly [number, number], change: (half: number) => Code): Code =>
  [0, 1].flatMap((half) => [...get(halves[half]!), ...change(half), ...set(halves[half]!)]);

export const minus = (offset: number): Code => [...vector.bytes(sixteen(offset)), ...vector.bytesSubtract];

/** The address of what eight units share in a plane of so many bytes for them. */
export const ofSuperblock = (plane: number, index: number, bytes: number): Code => [
  ...[...get(plane), ...get(index), ...wasm.constant(3), ...wasm.shiftRight],
  ...[...wasm.constant(bytes), ...wasm.multiply, ...wasm.add],
];

export const bitsOf = (value: Code, from: number | Code, mask: number): Code => [
  ...[...value, ...(typeof from === 'number' ? wasm.constant(from) : from), ...wasm.shiftRight],
  ...[...wasm.constant(mask), ...wasm.and],
];

/** An integer on the stack as four floats. */
export const splatAsFloat: Code = [...wasm.toFloat, ...vector.splatFloat];
