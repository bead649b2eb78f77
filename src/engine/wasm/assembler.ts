/**
 * Writes WebAssembly modules of one imported memory and functions from i32s to nothing: just what our loops need, so that they
 * can be generated where they are used, unrolled by format and width. [WebAssembly2, binary format]
 */

/** Bytes of one or several instructions. */
export type Code = number[];

/** @param n unsigned, below 2^32 */
function leb(n: number): number[] {
  const bytes = [];
  do {
    bytes.push((n & 0x7f) | (n > 0x7f ? 0x80 : 0));
    n >>>= 7;
  } while (n > 0);
  return bytes;
}

function signedLeb(n: number): number[] {
  const bytes = [];
  for (;;) {
    const low = n & 0x7f;
    n >>= 7;
    if ((n === 0 && (low & 0x40) === 0) || (n === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

const i32 = 0x7f;
const v128 = 0x7b;
const nothing = 0x40;

const simd = (opcode: number): Code => [0xfd, ...leb(opcode)];
/** of an access at least as wide as it is aligned; nothing is promised of alignment */
const at = (offset: number): Code => [0, ...leb(offset)];

export const get = (local: number): Code => [0x20, ...leb(local)];
export const set = (local: number): Code => [0x21, ...leb(local)];
export const constant = (value: number): Code => [0x41, ...signedLeb(value)];
export const add: Code = [0x6a];
export const subtract: Code = [0x6b];
export const multiply: Code = [0x6c];
export const and: Code = [0x71];
export const or: Code = [0x72];
export const shiftLeft: Code = [0x74];
export const shiftRight: Code = [0x76];
export const isAbove: Code = [0x4b];
export const load = (offset = 0): Code => [0x28, ...at(offset)];
export const loadByte = (offset = 0): Code => [0x2c, ...at(offset)];
export const loadUnsignedByte = (offset = 0): Code => [0x2d, ...at(offset)];
export const load16 = (offset = 0): Code => [0x2f, ...at(offset)];
export const storeFloat = (offset = 0): Code => [0x38, ...at(offset)];
export const asFloat: Code = [0xbe];
export const asInteger: Code = [0xbc];
/** of a signed integer */
export const toFloat: Code = [0xb2];
export const floatAdd: Code = [0x92];
export const floatMax: Code = [0x97];

/** 128 bits at once: four floats or integers, eight halves, sixteen bytes. */
export const vector = {
  load: (offset = 0): Code => [...simd(0x00), ...at(offset)],
  store: (offset = 0): Code => [...simd(0x0b), ...at(offset)],
  /** eight signed bytes, widened to 16 bits */
  loadBytes: (offset = 0): Code => [...simd(0x01), ...at(offset)],
  /** four halves, widened to 32 bits with their sign, or without */
  loadHalves: (offset = 0): Code => [...simd(0x03), ...at(offset)],
  loadUnsignedHalves: (offset = 0): Code => [...simd(0x04), ...at(offset)],
  /** one half, eight times */
  loadHalf: (offset = 0): Code => [...simd(0x08), ...at(offset)],
  /** one word, four times */
  loadWord: (offset = 0): Code => [...simd(0x09), ...at(offset)],
  /** two words, twice */
  loadTwoWords: (offset = 0): Code => [...simd(0x0a), ...at(offset)],
  bytes: (values: readonly number[]): Code => [...simd(0x0c), ...values],
  /** one integer of 16 or 32 bits, or one float, everywhere */
  halves: (value: number): Code => [...simd(0x0c), ...new Uint8Array(new Int16Array(8).fill(value).buffer)],
  words: (value: number): Code => [...simd(0x0c), ...new Uint8Array(new Int32Array(4).fill(value).buffer)],
  floats: (value: number): Code => [...simd(0x0c), ...new Uint8Array(new Float32Array(4).fill(value).buffer)],
  /** bytes of two operands, picked and repeated: 0 … 15 of the first, 16 … 31 of the second */
  pick: (places: readonly number[]): Code => [...simd(0x0d), ...places],
  /** bytes of the first operand, picked by those of the second, 0 … 15 */
  lookUp: simd(0x0e),
  splatFloat: simd(0x13),
  splatHalf: simd(0x10),
  lane: (index: number): Code => [...simd(0x1f), index],
  and: simd(0x4e),
  or: simd(0x50),
  bytesEqual: simd(0x23),
  bytesShiftRight: simd(0x6d),
  bytesSubtract: simd(0x71),
  halvesShiftRight: simd(0x8d),
  halvesMultiply: simd(0x95),
  /** products of signed halves, two neighbours added to one word */
  halvesDot: simd(0xba),
  /** two vectors of words to one of halves, kept within their range */
  narrow: simd(0x85),
  shiftLeft: simd(0xab),
  /** keeps the sign */
  shiftRight: simd(0xac),
  addIntegers: simd(0xae),
  /** half of the bytes or halves, widened with their sign */
  lowBytes: simd(0x87),
  highBytes: simd(0x88),
  lowHalves: simd(0xa7),
  highHalves: simd(0xa8),
  fromIntegers: simd(0xfa),
  /** kept within their range; of NaN 0 */
  toIntegers: simd(0xf8),
  nearest: simd(0x6a),
  absolute: simd(0xe0),
  max: simd(0xe9),
  add: simd(0xe4),
  subtract: simd(0xe5),
  multiply: simd(0xe6),
  divide: simd(0xe7),
};

/** The first of two values if the number above them is not 0, else the second. */
export const select: Code = [0x1b];

/** Does the first body if the condition is not 0, else the second. */
export const either = (condition: Code, first: Code, second: Code): Code => [
  ...[...condition, 0x04, nothing, ...first, 0x05, ...second, 0x0b],
];

/**
 * Does the body, adds `step` to the local, and again as long as it is below the limit (unsigned). The test comes last, because then the
 * body always runs and compilers compute beforehand what does not change in it.
 */
export function repeatBelow(local: number, limit: Code, step: Code, body: Code): Code {
  const again = 0x03;
  const jumpIf = 0x0d;
  const below = 0x49;
  const end = 0x0b;
  return [
    ...[again, nothing, ...body, ...get(local), ...step, ...add, ...set(local)],
    ...[...get(local), ...limit, below, jumpIf, 0, end],
  ];
}

export interface WasmFunction {
  name: string;
  /** i32s; they are locals 0 … */
  parameters: number;
  /** more i32 locals, after the parameters */
  integers: number;
  /** v128 locals, after those */
  vectors: number;
  body: Code;
}

/** A module that imports memory `host.memory` and exports the functions. */
export function assemble(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const text = (value: string) => [...leb(value.length), ...new TextEncoder().encode(value)];
  const list = (items: readonly number[][]) => [...leb(items.length), ...items.flat()];
  const section = (id: number, content: number[]) => [id, ...leb(content.length), ...content];
  const types = functions.map(({ parameters }) => [0x60, ...list(new Array<number[]>(parameters).fill([i32])), 0]);
  const memory = [...text('host'), ...text('memory'), 0x02, 0x00, 1];
  const code = functions.map(({ integers, vectors, body }) => {
    const locals = list([
      [...leb(integers), i32],
      [...leb(vectors), v128],
    ]);
    return [...leb(locals.length + body.length + 1), ...locals, ...body, 0x0b];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([memory])),
    ...section(3, list(functions.map((_, index) => leb(index)))),
    ...section(7, list(functions.map(({ name }, index) => [...text(name), 0x00, ...leb(index)]))),
    ...section(10, list(code)),
  ]);
}
