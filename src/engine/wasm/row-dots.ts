import type { MatrixDots } from '../reference/matrix-dots.ts';
import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';

/*
 * Rows times columns, four floats at a time. Every column keeps two sums, of even and of odd vectors, and adds them up in the
 * same order whether it is alone or one of four, so a lane computes the same bits in any company.
 */

/** columns for which a unit is decoded once */
const together = 4;
/** vectors in a unit of 32 weights */
const vectors = 8;

/** How a format's unit becomes eight vectors of weights; `scale` is an i32 local to use freely. */
interface Decoder {
  /** bytes of a unit in each plane */
  unitBytes: readonly number[];
  /** what must be done once a unit, then vector v of it onto the stack; planes: locals that point to the unit */
  prepare(planes: readonly number[], scratch: number): Code;
  weights(planes: readonly number[], scratch: number, v: number): Code;
}

const floats: Decoder = {
  unitBytes: [128],
  prepare: () => [],
  weights: ([at], _, v) => [...get(at!), ...vector.load(v * 16)],
};

const bytesAndHalf: Decoder = {
  unitBytes: [32, 2],
  // a half's bits, moved to where a float has them, are that half times 2^-112; exact for all but infinities
  prepare: ([, scales], scratch) => [
    ...[...get(scales!), ...wasm.load16(), ...wasm.constant(0x7fff), ...wasm.and],
    ...[
      ...wasm.constant(13),
      ...wasm.shiftLeft,
      ...wasm.asFloat,
      ...wasm.floatConstant(2 ** 112),
      ...wasm.floatMultiply,
    ],
    ...[...wasm.asInteger, ...get(scales!), ...wasm.load16(), ...wasm.constant(0x8000), ...wasm.and],
    ...[...wasm.constant(16), ...wasm.shiftLeft, ...wasm.or, ...set(scratch)],
  ],
  weights: ([quants], scratch, v) => [
    ...[...get(quants!), ...vector.loadBytes((v >> 1) * 8), ...(v % 2 === 0 ? vector.lowHalf : vector.highHalf)],
    ...[...vector.fromIntegers, ...get(scratch), ...wasm.asFloat, ...vector.splat, ...vector.multiply],
  ],
};

const decoders: Record<string, Decoder> = { F32: floats, Q8_0: bytesAndHalf };

/**
 * (planes…, units of a row, rows, table of input addresses, columns, outputs): outputs[row × columns + c] = W[row] · inputs[c].
 * The planes are walked through once a group of columns; a row of weights stays in the nearest cache meanwhile.
 */
function rowsTimesColumns(name: string, { unitBytes, prepare, weights }: Decoder): wasm.WasmFunction {
  const planes = unitBytes.map((_, plane) => plane);
  const parameter = planes.length;
  const [units, rows, table, columns, out] = [0, 1, 2, 3, 4].map((index) => parameter + index) as [
    number,
    number,
    number,
    number,
    number,
  ];
  let next = parameter + 5;
  const local = () => next++;
  const [row, column, unit, scratch] = [local(), local(), local(), local()];
  const walking = planes.map(local);
  const inputs = Array.from({ length: together }, local);
  const integers = next - (parameter + 5);
  const even = Array.from({ length: together }, local);
  const odd = Array.from({ length: together }, local);
  const weight = local();

  const forColumns = (count: number): Code => {
    const some = Array.from({ length: count }, (_, index) => index);
    const begin = some.flatMap((c) => [
      ...[...get(table), ...get(column), ...wasm.constant(4), ...wasm.multiply, ...wasm.add, ...wasm.load(c * 4)],
      ...set(inputs[c]!),
      ...[...vector.zero, ...set(even[c]!), ...vector.zero, ...set(odd[c]!)],
    ]);
    const oneUnit = [
      ...prepare(walking, scratch),
      ...Array.from({ length: vectors }, (_, v) => [
        ...[...weights(walking, scratch, v), ...set(weight)],
        ...some.flatMap((c) => {
          const sum = (v % 2 === 0 ? even : odd)[c]!;
          const product = [...get(weight), ...get(inputs[c]!), ...vector.load(v * 16), ...vector.multiply];
          return [...get(sum), ...product, ...vector.add, ...set(sum)];
        }),
      ]).flat(),
      ...planes.flatMap((plane) => advance(walking[plane]!, unitBytes[plane]!)),
      ...some.flatMap((c) => advance(inputs[c]!, 128)),
    ];
    const end = some.flatMap((c) => [
      // outputs + (row × columns + column + c) × 4
      ...[...get(out), ...get(row), ...get(columns), ...wasm.multiply, ...get(column), ...wasm.add],
      ...[...wasm.constant(4), ...wasm.multiply, ...wasm.add],
      ...[...get(even[c]!), ...get(odd[c]!), ...vector.add, ...set(even[c]!)],
      ...[...laneOf(even[c]!, 0), ...laneOf(even[c]!, 1), ...wasm.floatAdd],
      ...[...laneOf(even[c]!, 2), ...laneOf(even[c]!, 3), ...wasm.floatAdd, ...wasm.floatAdd],
      ...wasm.storeFloat(c * 4),
    ]);
    return [
      ...planes.flatMap((plane) => [...get(plane), ...set(walking[plane]!)]),
      ...begin,
      ...[...wasm.constant(0), ...set(unit)],
      ...wasm.whileBelow(unit, get(units), wasm.constant(1), oneUnit),
      ...end,
    ];
  };

  const groups = [...get(columns), ...wasm.constant(together - 1), ...wasm.subtract];
  const body = [
    ...[...wasm.constant(0), ...set(row)],
    ...wasm.whileBelow(row, get(rows), wasm.constant(1), [
      ...[...wasm.constant(0), ...set(column)],
      // columns - 3 must not fall below 0
      ...[...get(columns), ...wasm.constant(together - 1), ...wasm.isAbove],
      ...wasm.when(wasm.whileBelow(column, groups, wasm.constant(together), forColumns(together))),
      ...wasm.whileBelow(column, get(columns), wasm.constant(1), forColumns(1)),
      // the next row begins where this one ends
      ...planes.flatMap((plane) => [
        ...[...get(plane), ...get(units), ...wasm.constant(unitBytes[plane]!), ...wasm.multiply, ...wasm.add],
        ...set(plane),
      ]),
    ]),
  ];
  return { name, parameters: parameter + 5, integers, vectors: next - (parameter + 5) - integers, body };
}

const advance = (local: number, bytes: number): Code => [
  ...[...get(local), ...wasm.constant(bytes), ...wasm.add, ...set(local)],
];
const laneOf = (local: number, lane: number): Code => [...get(local), ...vector.lane(lane)];

type Loop = (...values: number[]) => void;

let compiled: WebAssembly.Module | null | undefined;

/** Null where WebAssembly or its vectors are missing, or a policy forbids them. */
function loops(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  const functions = Object.entries(decoders).map(([name, decoder]) => rowsTimesColumns(name, decoder));
  try {
    compiled = new WebAssembly.Module(wasm.assemble(functions));
  } catch {
    compiled = null;
  }
  return compiled;
}

export function hasVectors(): boolean {
  return typeof WebAssembly === 'object' && loops() !== null;
}

/** Byte offsets of what the loops need beside matrices and inputs. */
export interface DotsRoom {
  /** an address a column */
  table: number;
  /** one row of weights, decoded */
  row: number;
  results: number;
}

/**
 * The same as the plain loops, in single precision. A format without a decoder of its own is decoded row by row in script.
 * All matrices and inputs must lie in the memory, which must not grow while this is in use.
 */
export function vectorDots(memory: WebAssembly.Memory, room: DotsRoom): MatrixDots {
  const module = loops();
  if (!module) throw new Error('no vectors in this WebAssembly');
  const loop = new WebAssembly.Instance(module, { host: { memory } }).exports as Record<string, Loop>;
  const addresses = new Uint32Array(memory.buffer);
  const unitsOfRow: Float32Array[] = [];
  return ({ format, planes, unitsPerRow }, first, rows, inputs, sources) => {
    const count = sources.length;
    for (let c = 0; c < count; c++) {
      addresses[(room.table >> 2) + c] = inputs.byteOffset + sources[c]! * unitsPerRow * 128;
    }
    const decoder = decoders[format.name];
    if (decoder) {
      const starts = planes.map(
        ({ bytes }, plane) => bytes.byteOffset + first * unitsPerRow * decoder.unitBytes[plane]!,
      );
      loop[format.name]!(...starts, unitsPerRow, rows, room.table, count, room.results);
    } else {
      for (let row = 0; row < rows; row++) {
        for (let u = 0; u < unitsPerRow; u++) {
          const unit = (unitsOfRow[u] ??= new Float32Array(memory.buffer, room.row + u * 128, 32));
          format.decodeUnit(planes, (first + row) * unitsPerRow + u, unit);
        }
        loop.F32!(room.row, unitsPerRow, 1, room.table, count, room.results + row * count * 4);
      }
    }
    return new Float32Array(memory.buffer, room.results, rows * count);
  };
}
