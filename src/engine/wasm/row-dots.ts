import type { MatrixDots } from '../reference/matrix-dots.ts';
import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';
import { type Decoder, decoders, scratchVectors, type Unit } from './decoders.ts';

/*
 * Rows times columns, four floats at a time. Every column keeps two sums, of even and of odd vectors, and adds them up in the
 * same order whether it is alone or one of four, so a lane computes the same bits in any company.
 */

/** columns for which a unit is decoded once */
const together = 4;
/** vectors in a unit of 32 weights */
const vectors = 8;
const zero = vector.bytes(new Array<number>(16).fill(0));

/**
 * (planes…, units of a row, rows, table of input addresses, columns, outputs): outputs[row × columns + c] = W[row] · inputs[c].
 * The planes are walked through once a group of columns; a row of weights stays in the nearest cache meanwhile.
 */
function rowsTimesColumns(name: string, { unitBytes, ...decoder }: Decoder): wasm.WasmFunction {
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
  const [row, column, index, integer] = [local(), local(), local(), local()];
  const walking = planes.map(local);
  const inputs = Array.from({ length: together }, local);
  const integers = next - (parameter + 5);
  const even = Array.from({ length: together }, local);
  const odd = Array.from({ length: together }, local);
  const weight = local();
  const unit: Unit = { planes: walking, index, integer, vectors: Array.from({ length: scratchVectors }, local) };

  const forColumns = (count: number): Code => {
    const some = Array.from({ length: count }, (_, index) => index);
    const begin = some.flatMap((c) => [
      ...[...get(table), ...get(column), ...wasm.constant(4), ...wasm.multiply, ...wasm.add, ...wasm.load(c * 4)],
      ...set(inputs[c]!),
      ...[...zero, ...set(even[c]!), ...zero, ...set(odd[c]!)],
    ]);
    const oneUnit = [
      ...decoder.prepare(unit),
      ...Array.from({ length: vectors }, (_, v) => [
        ...[...decoder.weights(unit, v), ...set(weight)],
        ...some.flatMap((c) => {
          const sum = (v % 2 === 0 ? even : odd)[c]!;
          const product = [...get(weight), ...get(inputs[c]!), ...vector.load(v * 16), ...vector.multiply];
          return [...get(sum), ...product, ...vector.add, ...set(sum)];
        }),
      ]).flat(),
      ...planes.flatMap((plane) => (unitBytes[plane]! < 1 ? [] : advance(walking[plane]!, unitBytes[plane]!))),
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
      ...[...wasm.constant(0), ...set(index)],
      ...wasm.whileBelow(index, get(units), wasm.constant(1), oneUnit),
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
        ...[...get(plane), ...get(units), ...manyBytes(unitBytes[plane]!), ...wasm.add, ...set(plane)],
      ]),
    ]),
  ];
  return { name, parameters: parameter + 5, integers, vectors: next - (parameter + 5) - integers, body };
}

const advance = (local: number, bytes: number): Code => [
  ...[...get(local), ...wasm.constant(bytes), ...wasm.add, ...set(local)],
];
/** The bytes of as many units as the stack says. */
const manyBytes = (unitBytes: number): Code =>
  unitBytes < 1
    ? [...wasm.constant(Math.log2(1 / unitBytes)), ...wasm.shiftRight]
    : [...wasm.constant(unitBytes), ...wasm.multiply];
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
  results: number;
}

/**
 * The same as the plain loops, in single precision. All matrices and inputs must lie in the memory, which must not grow while
 * this is in use.
 */
export function vectorDots(memory: WebAssembly.Memory, room: DotsRoom): MatrixDots {
  const module = loops();
  if (!module) throw new Error('no vectors in this WebAssembly');
  const loop = new WebAssembly.Instance(module, { host: { memory } }).exports as Record<string, Loop>;
  const addresses = new Uint32Array(memory.buffer);
  return ({ format, planes, unitsPerRow }, first, rows, inputs, sources) => {
    const count = sources.length;
    for (let c = 0; c < count; c++) {
      addresses[(room.table >> 2) + c] = inputs.byteOffset + sources[c]! * unitsPerRow * 128;
    }
    const { unitBytes } = decoders[format.name]!;
    const starts = planes.map(({ bytes }, plane) => bytes.byteOffset + first * unitsPerRow * unitBytes[plane]!);
    loop[format.name]!(...starts, unitsPerRow, rows, room.table, count, room.results);
    return new Float32Array(memory.buffer, room.results, rows * count);
  };
}
