import { WorkbenchError } from '#core/errors.ts';
import { ggmlTypes, ggmlTypeName } from '../formats/ggml-types.ts';
import type { ByteSource, GgufFile, MetadataValue, TensorInfo } from './file.ts';
import { HeaderWindow, type Reading } from './header-window.ts';
import { headerLimits } from './limits.ts';
import { joinParts } from './split.ts';
import { readValue, type ArrayBudget } from './value-reader.ts';

/*
 * GGUF: magic, version, number of tensors, number of keys; keys with their values; tensor entries; padding; tensor data.
 * The file format is described in docs/gguf.md of ggml. Everything here may be hostile.
 */

const magic = 0x46554747; // "GGUF", little-endian
const versions = [2, 3];
const defaultAlignment = 32;
const smallestAlignment = 8;
const largestAlignment = 2 ** 30;
/** An empty key and a one-byte value; a tensor entry with one dimension. Sizes below which no count can be true. */
const smallestKeyBytes = 8 + 4 + 1;
const smallestTensorBytes = 8 + 4 + 4 + 8;

/** What one file says, before the parts of a split checkpoint are joined. */
export interface GgufPart {
  source: ByteSource;
  version: number;
  metadata: Map<string, MetadataValue>;
  tensors: TensorInfo[];
}

/**
 * Reads and checks the header of a checkpoint; tensor data stay unread. A split checkpoint needs all its parts, in any order.
 *
 * Metadata arrive as they are in the first part. Every tensor lies inside its part, aligned, on bytes of its own.
 * @param firstWindowBytes how much the first read asks for; later ones ask for more
 * @throws WorkbenchError `gguf/*` for what is wrong with the file, `source/*` for what is wrong with reading it
 */
export async function readGguf(
  sources: readonly ByteSource[],
  signal?: AbortSignal,
  firstWindowBytes = 512 * 1024,
): Promise<GgufFile> {
  const parts: GgufPart[] = [];
  for (const source of sources) parts.push(await readPart(source, firstWindowBytes, signal));
  return joinParts(parts);
}

async function readPart(source: ByteSource, firstWindowBytes: number, signal?: AbortSignal): Promise<GgufPart> {
  const window = new HeaderWindow(source, firstWindowBytes, signal);
  const { version, tensorCount, keyCount } = await window.run(window.whole(() => readCounts(window)));

  window.section = 'metadata';
  const metadata = new Map<string, MetadataValue>();
  await window.run(readKeys(window, keyCount, metadata));
  const alignment = alignmentOf(window, metadata);

  window.section = 'tensor list';
  const tensors: TensorInfo[] = [];
  await window.run(window.fill(tensors, tensorCount, () => readTensor(window, source.sizeBytes)));
  const names = new Set<string>();
  for (const { name } of tensors) {
    if (names.has(name)) throw duplicate(source.name, name);
    names.add(name);
  }

  window.section = 'tensor data';
  place(window, tensors, alignment, source.sizeBytes);
  return { source, version, metadata, tensors };
}

function readCounts(window: HeaderWindow): { version: number; tensorCount: number; keyCount: number } {
  const { file } = window;
  if (window.u32() !== magic) throw new WorkbenchError('gguf/not-gguf', { file });
  const version = window.u32();
  // A big-endian file has its version in the upper bytes.
  if (version !== 0 && (version & 0xffff) === 0) {
    throw new WorkbenchError('gguf/unsupported-feature', { feature: 'big-endian GGUF' });
  }
  if (!versions.includes(version)) throw new WorkbenchError('gguf/unsupported-version', { file, version });
  const tensorCount = window.size('tensors', headerLimits.tensors);
  const keyCount = window.size('keys', headerLimits.keys);
  window.expect(keyCount * smallestKeyBytes + tensorCount * smallestTensorBytes);
  return { version, tensorCount, keyCount };
}

function* readKeys(window: HeaderWindow, keyCount: number, metadata: Map<string, MetadataValue>): Reading<void> {
  const budget: ArrayBudget = { arrays: 0, values: 0 };
  while (metadata.size < keyCount) {
    const key = yield* window.whole(() => window.name('a key', headerLimits.keyBytes));
    if (metadata.has(key)) throw duplicate(window.file, key);
    metadata.set(key, yield* readValue(window, budget));
  }
}

function alignmentOf(window: HeaderWindow, metadata: Map<string, MetadataValue>): number {
  const alignment = metadata.get('general.alignment') ?? defaultAlignment;
  const whole = typeof alignment === 'number' && Number.isInteger(alignment) ? alignment : 0;
  const isPowerOfTwo = (whole & (whole - 1)) === 0;
  if (!isPowerOfTwo || whole < smallestAlignment || whole > largestAlignment) {
    throw window.malformed(`general.alignment ${String(alignment)}`);
  }
  return whole;
}

/** One entry of the tensor list; `offset` still counts from the start of the data. */
function readTensor(window: HeaderWindow, fileBytes: number): TensorInfo {
  const name = window.name('a tensor name', headerLimits.tensorNameBytes);
  const dimCount = window.u32();
  if (dimCount > headerLimits.dims) {
    const facts = { what: `dimensions of ${name}`, value: `${dimCount}`, limit: `${headerLimits.dims}` };
    throw new WorkbenchError('gguf/limit', { file: window.file, ...facts });
  }
  const dims: number[] = [];
  let elements = 1;
  for (let index = 0; index < dimCount; index++) {
    const dim = window.size(`dimension of ${name}`, Number.MAX_SAFE_INTEGER);
    if (dim === 0) throw window.malformed(`dimension 0 of ${name}`);
    dims.push(dim);
    elements *= dim;
  }
  if (dimCount === 0) dims.push(1); // a single number
  if (!Number.isSafeInteger(elements)) {
    const facts = { what: `size of ${name}`, value: dims.join(' × '), limit: `${Number.MAX_SAFE_INTEGER}` };
    throw new WorkbenchError('gguf/limit', { file: window.file, ...facts });
  }
  const ggmlType = window.u32();
  const format = ggmlTypes.get(ggmlType);
  if (!format) {
    throw new WorkbenchError('gguf/unsupported-format', { tensor: name, format: ggmlTypeName(ggmlType) });
  }
  if (dims[0]! % format.blockSize !== 0) throw window.malformed(`rows of ${name} are not whole blocks`);
  const sizeBytes = (elements / format.blockSize) * format.blockBytes;
  const offset = window.size(`offset of ${name}`, Number.MAX_SAFE_INTEGER);
  // Refused here, where the sum of both cannot yet lose precision.
  if (sizeBytes > fileBytes || offset > fileBytes) throw window.truncated(Math.max(sizeBytes, offset));
  return { name, ggmlType, dims, part: 0, offset, sizeBytes };
}

/** Makes offsets absolute and checks that each tensor is aligned, inside the file, and alone on its bytes. */
function place(window: HeaderWindow, tensors: TensorInfo[], alignment: number, fileBytes: number): void {
  const dataStart = Math.ceil(window.position / alignment) * alignment;
  let occupiedTo = dataStart;
  for (const tensor of tensors.toSorted((a, b) => a.offset - b.offset)) {
    if (tensor.offset % alignment !== 0) throw window.malformed(`${tensor.name} is not aligned to ${alignment} bytes`);
    tensor.offset += dataStart;
    if (tensor.offset < occupiedTo) throw window.malformed(`${tensor.name} overlaps another tensor`);
    occupiedTo = tensor.offset + tensor.sizeBytes;
  }
  if (tensors.length > 0 && occupiedTo > fileBytes) throw window.truncated(occupiedTo);
}

function duplicate(file: string, name: string): WorkbenchError {
  return new WorkbenchError('gguf/duplicate-name', { file, name });
}
