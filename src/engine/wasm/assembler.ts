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
export const floatConstant = (value: number): Code => [0x43, ...new Uint8Array(new Float32Array([value]).buffer)];
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
export const floatMultiply: Code = [0x94];

/** 128 bits at once: four floats or integers, eight halves, sixteen bytes. */
export const vector = {
  load: (offset = 0): Code => [...simd(0x00), ...at(offset)],
  /** eight signed bytes, widened to 16 bits */
  loadBytes: (offset = 0): Code => [...simd(0x01), ...at(offset)],
  /** four unsigned halves, widened to 32 bits */
  loadHalves: (offset = 0): Code => [...simd(0x04), ...at(offset)],
  /** one word, four times */
  loadWord: (offset = 0): Code => [...simd(0x09), ...at(offset)],
  /** two words, twice */
  loadTwoWords: (offset = 0): Code => [...simd(0x0a), ...at(offset)],
  bytes: (values: readonly number[]): Code => [...simd(0x0c), ...values],
  /** bytes of two operands, picked and repeated: 0 … 15 of the first, 16 … 31 of the second */
  pick: (places: readonly number[]): Code => [...simd(0x0d), ...places],
  /** bytes of the first operand, picked by those of the second, 0 … 15 */
  lookUp: simd(0x0e),
  splatFloat: simd(0x13),
  splatInteger: simd(0x11),
  lane: (index: number): Code => [...simd(0x1f), index],
  and: simd(0x4e),
  or: simd(0x50),
  bytesEqual: simd(0x23),
  bytesShiftRight: simd(0x6d),
  bytesSubtract: simd(0x71),
  shiftLeft: simd(0xab),
  /** half of the bytes or halves, widened with their sign */
  lowBytes: simd(0x87),
  highBytes: simd(0x88),
  lowHalves: simd(0xa7),
  highHalves: simd(0xa8),
  fromIntegers: simd(0xfa),
  add: simd(0xe4),
  subtract: simd(0xe5),
  multiply: simd(0xe6),
};

/** The first of two values if the number above them is not 0, else the second. */
export const select: Code = [0x1b];

/** Does the body if the number on the stack is not 0. */
export const when = (body: Code): Code => [0x04, nothing, ...body, 0x0b];

/** Does the body while local < limit (unsigned), adding `step` after each time. */
export function whileBelow(local: number, limit: Code, step: Code, body: Code): Code {
  const again = 0x03;
  const jumpIf = 0x0d;
  const jump = 0x0c;
  const end = 0x0b;
  const notBelow = 0x4f;
  return [
    ...[0x02, nothing, again, nothing],
    ...[...get(local), ...limit, notBelow, jumpIf, 1],
    ...body,
    ...[...get(local), ...step, ...add, ...set(local), jump, 0, end, end],
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
