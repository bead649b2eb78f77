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

/** How the units of some rows meet one of inputs. */
interface Product {
  /** rows' units into locals */
  decode: (rows: readonly Unit[]) => Code;
  /** the four sums of each row's unit times the inputs at an address, into locals */
  times: (rows: readonly Unit[], input: number) => Code;
  sums: readonly number[];
  /** how many rows go along with one column */
  rows: number;
}

const mostRows = 2;
const columnsTogether = 4;

function floatProduct({ weights }: FloatDecoder, locals: Locals): Product {
  const decoded = locals.many(8);
  const [sum, odd] = [locals.one(), locals.one()];
  return {
    ...{ sums: [sum], rows: 1 },
    decode: ([unit]) => decoded.flatMap((local, v) => [...weights(unit!, v), ...set(local)]),
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
  const [high, low] = [locals.one(), locals.one()];
  const highs = locals.many(mostRows);
  const lows = locals.many(mostRows);
  const sums = locals.many(mostRows);
  const decoded = Array.from({ length: mostRows }, () => locals.many(4));
  const dot = (weights: number, part: number, sum: number, v: number): Code => [
    ...(v === 0 ? [] : get(sum)),
    ...[...get(weights), ...get(part), ...vector.halvesDot],
    ...[...(v === 0 ? [] : vector.addIntegers), ...set(sum)],
  ];
  /** a 2^(15-k) (H + L 2^-15), and b times the sum of inputs */
  const scaled = ({ factor, minimum }: Unit, r: number, input: number): Code => [
    ...[...get(factor), ...get(input), ...vector.load(scaleAt), ...vector.multiply],
    ...[...get(highs[r]!), ...vector.fromIntegers, ...get(lows[r]!), ...vector.fromIntegers],
    ...[...vector.floats(lowWorth), ...vector.multiply, ...vector.add, ...vector.multiply],
    ...(combine ? [...get(minimum), ...get(input), ...vector.load(sumsAt), ...vector.multiply, ...combine] : []),
    ...set(sums[r]!),
  ];
  return {
    ...{ sums, rows: mostRows },
    decode: (rows) =>
      rows.flatMap((unit, r) => [
        ...prepare(unit),
        ...decoded[r]!.flatMap((local, v) => [...quants(unit, v), ...set(local)]),
      ]),
    times: (rows, input) => [
      ...[0, 1, 2, 3].flatMap((v) => [
        ...[...get(input), ...vector.load(v * 16), ...set(high)],
        ...[...get(input), ...vector.load(lowAt + v * 16), ...set(low)],
        ...rows.flatMap((_, r) => [
          ...dot(decoded[r]![v]!, high, highs[r]!, v),
          ...dot(decoded[r]![v]!, low, lows[r]!, v),
        ]),
      ]),
      ...rows.flatMap((unit, r) => scaled(unit, r, input)),
    ],
  };
}

/** Bytes of a unit's inputs as the loop of this decoder reads them: floats, or in fixed point. */
export const inputBytes = (decoder: Decoder): number => ('weights' in decoder ? 128 : fixedUnitBytes);

/** What `rowsTimesColumns` keeps on its way: the sums of some columns. */
export const keptBytes = columnsTogether * 16;

/**
 * (planes…, units of a row, rows, inputs, columns, room to keep sums, outputs): outputs[row × columns + c] = W[row] · inputs[c].
 * One column is read once for two rows; of several, each row is decoded once for four.
 */
export function rowsTimesColumns(name: string, decoder: Decoder): wasm.WasmFunction {
  const { unitBytes } = decoder;
  const planes = unitBytes.map((_, plane) => plane);
  const parameters = planes.length + 6;
  const [units, rows, inputs, columns, kept, out] = [0, 1, 2, 3, 4, 5].map((index) => planes.length + index) as [
    ...[number, number, number, number, number, number],
  ];
  const locals = new Locals(parameters);
  const [row, index, input, second] = [locals.one(), locals.one(), locals.one(), locals.one()];
  const [column, group, end, stride, sum] = [locals.one(), locals.one(), locals.one(), locals.one(), locals.one()];
  const walking = Array.from({ length: mostRows }, () => planes.map(locals.one));
  locals.vectorsFollow();
  const totals = locals.many(mostRows);
  const unitOf = walking.map((own): Unit => {
    const [factor, minimum, ...four] = locals.many(unitVectors) as [number, number, number, number, number, number];
    return { planes: own, index, factor, minimum, halves: [four[0], four[1]], multipliers: [four[2], four[3]] };
  });
  const product = 'weights' in decoder ? floatProduct(decoder, locals) : integerProduct(decoder, locals);

  const rowBytes = (plane: number): Code => [...get(units), ...bytesOfMany(unitBytes[plane]!)];
  /** walks through the units of some rows, the second as far ahead as its local says */
  const walk = (rowCount: number, oneUnit: Code): Code => [
    ...walking
      .slice(0, rowCount)
      .flatMap((own, r) =>
        planes.flatMap((plane) => [
          ...get(plane),
          ...(r === 0 ? [] : [...rowBytes(plane), ...get(second), ...wasm.multiply, ...wasm.add]),
          ...set(own[plane]!),
        ]),
      ),
    ...[...wasm.constant(0), ...set(index)],
    ...wasm.repeatBelow(index, get(units), wasm.constant(1), [
      ...oneUnit,
      ...walking
        .slice(0, rowCount)
        .flatMap((own) =>
          planes.flatMap((plane) => (unitBytes[plane]! < 1 ? [] : advance(own[plane]!, unitBytes[plane]!))),
        ),
    ]),
  ];
  /** the four sums of a row and column into outputs + number × 4 */
  const store = (total: number, number: Code): Code => [
    ...[...get(out), ...number, ...wasm.constant(4), ...wasm.multiply, ...wasm.add],
    ...[...laneOf(total, 0), ...laneOf(total, 1), ...wasm.floatAdd],
    ...[...laneOf(total, 2), ...laneOf(total, 3), ...wasm.floatAdd, ...wasm.floatAdd, ...wasm.storeFloat()],
  ];
  const rowsBy = (count: number, body: Code): Code => [
    ...[...wasm.constant(0), ...set(row)],
    ...wasm.repeatBelow(row, get(rows), wasm.constant(count), [
      ...body,
      ...planes.flatMap((plane) => [
        ...[...get(plane), ...rowBytes(plane), ...wasm.constant(count), ...wasm.multiply, ...wasm.add, ...set(plane)],
      ]),
    ]),
  ];

  const together = unitOf.slice(0, product.rows);
  const sumOf = totals.slice(0, product.rows);
  const oneColumn = rowsBy(product.rows, [
    // an odd row at the end goes along with itself
    ...[...get(rows), ...get(row), ...wasm.subtract, ...wasm.constant(1), ...wasm.isAbove, ...set(second)],
    ...[...get(inputs), ...set(input)],
    ...sumOf.flatMap((total) => [...zero, ...set(total)]),
    ...walk(product.rows, [
      ...product.decode(together),
      ...product.times(together, input),
      ...sumOf.flatMap((total, r) => [...get(total), ...get(product.sums[r]!), ...vector.add, ...set(total)]),
      ...advance(input, inputBytes(decoder)),
    ]),
    ...sumOf.flatMap((total, r) => store(total, [...get(row), ...(r === 0 ? [] : [...get(second), ...wasm.add])])),
  ]);

  const [only] = unitOf as [Unit, Unit];
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
    ...rowsBy(1, [
      ...[...wasm.constant(0), ...set(group)],
      ...wasm.repeatBelow(group, get(columns), wasm.constant(columnsTogether), [
        ...[...get(group), ...wasm.constant(columnsTogether), ...wasm.add, ...set(end)],
        ...[...get(end), ...get(columns), ...get(columns), ...get(end), ...wasm.isAbove, ...wasm.select, ...set(end)],
        ...forGroup(wasm.constant(0), [...get(sum), ...zero, ...vector.store()]),
        ...walk(1, [
          ...product.decode([only]),
          ...forGroup(unitInputs, [
            ...product.times([only], input),
            ...[...get(sum), ...get(sum), ...vector.load(), ...get(product.sums[0]!), ...vector.add, ...vector.store()],
          ]),
        ]),
        ...forGroup(wasm.constant(0), [
          ...[...get(sum), ...vector.load(), ...set(totals[0]!)],
          ...store(totals[0]!, [...get(row), ...get(columns), ...wasm.multiply, ...get(column), ...wasm.add]),
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
