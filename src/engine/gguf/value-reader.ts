import { WorkbenchError } from '#core/errors.ts';
import type { MetadataArray, MetadataValue } from './file.ts';
import type { HeaderWindow, Reading } from './header-window.ts';
import { headerLimits } from './limits.ts';

/** GGUF's numbers for the types of metadata values (docs/gguf.md of ggml, `enum gguf_metadata_value_type`). */
const valueTypes = {
  u8: 0,
  i8: 1,
  u16: 2,
  i16: 3,
  u32: 4,
  i32: 5,
  f32: 6,
  bool: 7,
  string: 8,
  array: 9,
  u64: 10,
  i64: 11,
  f64: 12,
} as const;

/** What one element takes at least: an array its type and count, a string its length. */
const smallestBytes = new Map<number, number>([
  [valueTypes.array, 12],
  [valueTypes.string, 8],
  [valueTypes.bool, 1],
]);

const typedArrays = new Map<number, { bytes: number; of: (buffer: ArrayBuffer) => MetadataArray }>([
  [valueTypes.u8, { bytes: 1, of: (buffer) => new Uint8Array(buffer) }],
  [valueTypes.i8, { bytes: 1, of: (buffer) => new Int8Array(buffer) }],
  [valueTypes.u16, { bytes: 2, of: (buffer) => new Uint16Array(buffer) }],
  [valueTypes.i16, { bytes: 2, of: (buffer) => new Int16Array(buffer) }],
  [valueTypes.u32, { bytes: 4, of: (buffer) => new Uint32Array(buffer) }],
  [valueTypes.i32, { bytes: 4, of: (buffer) => new Int32Array(buffer) }],
  [valueTypes.f32, { bytes: 4, of: (buffer) => new Float32Array(buffer) }],
  [valueTypes.u64, { bytes: 8, of: (buffer) => new BigUint64Array(buffer) }],
  [valueTypes.i64, { bytes: 8, of: (buffer) => new BigInt64Array(buffer) }],
  [valueTypes.f64, { bytes: 8, of: (buffer) => new Float64Array(buffer) }],
]);

/** What the arrays of one file have used up of the limits. */
export interface ArrayBudget {
  arrays: number;
  values: number;
}

/** One value with its leading type number; adds what its arrays took to `budget`. */
export function* readValue(window: HeaderWindow, budget: ArrayBudget): Reading<MetadataValue> {
  const type = yield* window.whole(() => window.u32());
  if (type === valueTypes.array) return yield* readArray(window, budget, 1);
  return yield* window.whole(() => readScalar(window, type));
}

function readScalar(window: HeaderWindow, type: number): MetadataValue {
  switch (type) {
    case valueTypes.u8:
      return window.u8();
    case valueTypes.i8:
      return window.i8();
    case valueTypes.u16:
      return window.u16();
    case valueTypes.i16:
      return window.i16();
    case valueTypes.u32:
      return window.u32();
    case valueTypes.i32:
      return window.i32();
    case valueTypes.f32:
      return window.f32();
    case valueTypes.bool:
      return readBoolean(window);
    case valueTypes.string:
      return window.text();
    case valueTypes.u64:
      return window.u64();
    case valueTypes.i64:
      return window.i64();
    case valueTypes.f64:
      return window.f64();
    default:
      throw window.malformed(`value type ${type}`);
  }
}

function readBoolean(window: HeaderWindow): boolean {
  const byte = window.u8();
  if (byte > 1) throw window.malformed(`a boolean of ${byte}`);
  return byte === 1;
}

function* readArray(window: HeaderWindow, budget: ArrayBudget, depth: number): Reading<MetadataArray> {
  spend(window, budget, 'arrays', 1);
  const { type, length } = yield* window.whole(() => ({
    type: window.u32(),
    length: window.size('array length', headerLimits.arrayLength),
  }));
  const numbers = typedArrays.get(type);
  if (numbers) return yield* window.whole(() => numbers.of(window.copy(length * numbers.bytes)));

  const smallest = smallestBytes.get(type);
  if (smallest === undefined) throw window.malformed(`value type ${type}`);
  spend(window, budget, 'values', length);
  // no list is made before the file is known to be long enough for it
  window.expect(length * smallest);
  if (type === valueTypes.array) {
    if (depth === headerLimits.arrayDepth) throw limit(window, 'array depth', depth + 1, headerLimits.arrayDepth);
    const arrays: MetadataArray[] = [];
    while (arrays.length < length) arrays.push(yield* readArray(window, budget, depth + 1));
    return arrays;
  }
  if (type === valueTypes.bool) {
    const flags: boolean[] = [];
    yield* window.fill(flags, length, () => readBoolean(window));
    return flags;
  }
  const texts: string[] = [];
  yield* window.fill(texts, length, () => window.text());
  return texts;
}

function spend(window: HeaderWindow, budget: ArrayBudget, what: keyof ArrayBudget, amount: number): void {
  budget[what] += amount;
  const most = what === 'arrays' ? headerLimits.arrays : headerLimits.arrayValues;
  if (budget[what] > most) throw limit(window, what === 'arrays' ? 'arrays' : 'array values', budget[what], most);
}

function limit(window: HeaderWindow, what: string, value: number, most: number): WorkbenchError {
  return new WorkbenchError('gguf/limit', { file: window.file, what, value: `${value}`, limit: `${most}` });
}
