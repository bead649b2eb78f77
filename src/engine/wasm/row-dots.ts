import * as wasm from './assembler.ts';
import { type Code, get, set, vector } from './assembler.ts';
import { type Decoder, type FloatDecoder, type IntegerDecoder, type Unit, unitVectors } from './decoders.ts';
import { fixedUnitBytes, lowAt, lowWorth, scaleAt, sumsAt } from './fixed-point.ts';
import { Locals } from './locals.ts';

/*
 * Rows times columns. A row and a column have four sums, to which each unit's are added in order, whatever goes along with them: so a
 * lane computes the same bits alone and in company. Floats are multiplied four at a time. Integer weights meet inputs in fixed point: their
 * products are added up exactly for a unit, then scaled.
 */

/** How a unit of a row meets one of inputs. */
interface Product {
  /** the row's unit into locals */
  decode: (unit: Unit) => Code;
  /** the four sums of what was decoded times the inputs at an address, into a local */
  times: (unit: Unit, input: number) => Code;
  sum: number;
}

const columnsTogether = 4;

function floatProduct({ weights }: FloatDecoder, locals: Locals): Product {
  const decoded = locals.many(8);
  const [sum, odd] = [locals.one(), locals.one()];
  return {
    sum,
    decode: (unit) => decoded.flatMap((local, v) => [...weights(unit, v), ...set(local)]),
    times(_, input) {
      const product = (v: number): Code => [
        ...[...get(decoded[v]!), ...get(input), ...vector.load(v * 16), ...vector.multiply],
      ];
      return [
        ...[...product(0), ...set(sum), ...product(1), ...set(odd)],
        ...[2, 4, 6].flatMap((v) => [
          ...[...get(sum), ...product(v), ...vector.add, ...set(sum)],
          ...[...get(odd), ...product(v + 1), ...vector.add, ...set(odd)],
        ]),
        ...[...get(sum), ...get(odd), ...vector.add, ...set(sum)],
      ];
    },
  };
}

function integerProduct({ prepare, quants, combine }: IntegerDecoder, locals: Locals): Product {
  const [high, low, sum] = [locals.one(), locals.one(), locals.one()];
  const decoded = locals.many(4);
  const dot = (v: number, input: number, at: number, total: number): Code => [
    ...(v === 0 ? [] : get(total)),
    ...[...get(decoded[v]!), ...get(input), ...vector.load(at + v * 16), ...vector.halvesDot],
    ...[...(v === 0 ? [] : vector.addIntegers), ...set(total)],
  ];
  return {
    sum,
    decode: (unit) => [...prepare(unit), ...decoded.flatMap((local, v) => [...quants(unit, v), ...set(local)])],
    times: ({ factor, minimum }, input) => [
      ...[0, 1, 2, 3].flatMap((v) => [...dot(v, input, 0, high), ...dot(v, input, lowAt, low)]),
      // a 2^(15-k) (H + L 2^-15), and b times the sum of inputs
      ...[...get(factor), ...get(input), ...vector.load(scaleAt), ...vector.multiply],
      ...[...get(high), ...vector.fromIntegers, ...get(low), ...vector.fromIntegers],
      ...[...vector.floats(lowWorth), ...vector.multiply, ...vector.add, ...vector.multiply],
      ...(combine ? [...get(minimum), ...get(input), ...vector.load(sumsAt), ...vector.multiply, ...combine] : []),
      ...set(sum),
    ],
  };
}

/** Bytes of a unit's inputs as the loop of this decoder reads them: floats, or in fixed point. */
export const inputBytes = (decoder: Decoder): number => ('weights' in decoder ? 128 : fixedUnitBytes);

/** What `rowsTimesColumns` keeps on its way: the sums of some columns. */
export const keptBytes = columnsTogether * 16;

/**
 * (planes…, units of a row, rows, inputs, columns, room to keep sums, outputs): outputs[row × columns + c] = W[row] · inputs[c].
 * Rows one after another, because then weights come from memory in the order they lie there. Each is decoded once for four columns.
 */
export function rowsTimesColumns(name: string, decoder: Decoder): wasm.WasmFunction {
  const { unitBytes } = decoder;
  const planes = unitBytes.map((_, plane) => plane);
  const parameters = planes.length + 6;
  const [units, rows, inputs, columns, kept, out] = [0, 1, 2, 3, 4, 5].map((index) => planes.length + index) as [
    ...[number, number, number, number, number, number],
  ];
  const locals = new Locals(parameters);
  const [row, index, input] = [locals.one(), locals.one(), locals.one()];
  const [column, group, end, stride, sum] = [locals.one(), locals.one(), locals.one(), locals.one(), locals.one()];
  const walking = planes.map(locals.one);
  locals.vectorsFollow();
  const total = locals.one();
  const [factor, minimum, ...four] = locals.many(unitVectors) as [number, number, number, number, number, number];
  const [first, second, third, fourth] = four;
  const unit: Unit = { planes: walking, index, factor, minimum, halves: [first, second], multipliers: [third, fourth] };
  const product = 'weights' in decoder ? floatProduct(decoder, locals) : integerProduct(decoder, locals);

  /** walks through the units of a row */
  const walk = (oneUnit: Code): Code => [
    ...planes.flatMap((plane) => [...get(plane), ...set(walking[plane]!)]),
    ...[...wasm.constant(0), ...set(index)],
    ...wasm.repeatBelow(index, get(units), wasm.constant(1), [
      ...oneUnit,
      ...planes.flatMap((plane) => (unitBytes[plane]! < 1 ? [] : advance(walking[plane]!, unitBytes[plane]!))),
    ]),
  ];
  /** the four sums of a row and column into outputs + number × 4 */
  const store = (number: Code): Code => [
    ...[...get(out), ...number, ...wasm.constant(4), ...wasm.multiply, ...wasm.add],
    ...[...laneOf(total, 0), ...laneOf(total, 1), ...wasm.floatAdd],
    ...[...laneOf(total, 2), ...laneOf(total, 3), ...wasm.floatAdd, ...wasm.floatAdd, ...wasm.storeFloat()],
  ];
  const forRows = (body: Code): Code => [
    ...[...wasm.constant(0), ...set(row)],
    ...wasm.repeatBelow(row, get(rows), wasm.constant(1), [
      ...body,
      // the next row begins where this one ends
      ...planes.flatMap((plane) => [
        ...[...get(plane), ...get(units), ...bytesOfMany(unitBytes[plane]!), ...wasm.add, ...set(plane)],
      ]),
    ]),
  ];

  const oneColumn = forRows([
    ...[...get(inputs), ...set(input), ...zero, ...set(total)],
    ...walk([
      ...product.decode(unit),
      ...product.times(unit, input),
      ...[...get(total), ...get(product.sum), ...vector.add, ...set(total)],
      ...advance(input, inputBytes(decoder)),
    ]),
    ...store(get(row)),
  ]);

  /** does it for the columns of a group, `input` and `sum` going along */
  const forGroup = (start: Code, body: Code): Code => [
    ...[...start, ...set(input), ...get(kept), ...set(sum), ...get(group), ...set(column)],
    ...wasm.repeatBelow(column, get(end), wasm.constant(1), [
      ...body,
      ...[...get(input), ...get(stride), ...wasm.add, ...set(input), ...advance(sum, 16)],
    ]),
  ];
  const unitInputs: Code = [
    ...[...get(inputs), ...get(group), ...get(stride), ...wasm.multiply, ...wasm.add],
    ...[...get(index), ...wasm.constant(inputBytes(decoder)), ...wasm.multiply, ...wasm.add],
  ];
  const company = [
    ...[...get(units), ...wasm.constant(inputBytes(decoder)), ...wasm.multiply, ...set(stride)],
    ...forRows([
      ...[...wasm.constant(0), ...set(group)],
      ...wasm.repeatBelow(group, get(columns), wasm.constant(columnsTogether), [
        ...[...get(group), ...wasm.constant(columnsTogether), ...wasm.add, ...set(end)],
        ...[...get(end), ...get(columns), ...get(columns), ...get(end), ...wasm.isAbove, ...wasm.select, ...set(end)],
        ...forGroup(wasm.constant(0), [...get(sum), ...zero, ...vector.store()]),
        ...walk([
          ...product.decode(unit),
          ...forGroup(unitInputs, [
            ...product.times(unit, input),
            ...[...get(sum), ...get(sum), ...vector.load(), ...get(product.sum), ...vector.add, ...vector.store()],
          ]),
        ]),
        ...forGroup(wasm.constant(0), [
          ...[...get(sum), ...vector.load(), ...set(total)],
          ...store([...get(row), ...get(columns), ...wasm.multiply, ...get(column), ...wasm.add]),
        ]),
      ]),
    ]),
  ];
  const body = wasm.either([...get(columns), ...wasm.constant(1), ...wasm.isAbove], company, oneColumn);
  return { name, parameters, ...locals.counts, body };
}

const zero = vector.halves(0);
const advance = (local: number, bytes: number): Code => [
  ...[...get(local), ...wasm.constant(bytes), ...wasm.add, ...set(local)],
];
/** The bytes of as many units as the stack says. */
const bytesOfMany = (unitBytes: number): Code =>
  unitBytes < 1
    ? [...wasm.constant(Math.log2(1 / unitBytes)), ...wasm.shiftRight]
    : [...wasm.constant(unitBytes), ...wasm.multiply];
const laneOf = (local: number, lane: number): Code => [...get(local), ...vector.lane(lane)];
