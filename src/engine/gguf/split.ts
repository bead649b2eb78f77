import { WorkbenchError } from '#core/errors.ts';
import type { GgufFile, MetadataValue, TensorInfo } from './file.ts';
import type { GgufPart } from './reader.ts';

/**
 * One checkpoint from the files that hold it. Parts say their place in `split.no` (from 0) and their number in
 * `split.count`; the first carries the metadata, each lists its own tensors.
 */
export function joinParts(given: readonly GgufPart[]): GgufFile {
  const parts = given.length === 1 && !isSplit(given[0]!) ? [...given] : inOrder(given);
  const [first] = parts;
  if (!first) throw new Error('a checkpoint needs at least one file');

  const tensors = new Map<string, TensorInfo>();
  for (const [index, part] of parts.entries()) {
    for (const tensor of part.tensors) {
      if (tensors.has(tensor.name)) {
        throw new WorkbenchError('gguf/duplicate-name', { file: part.source.name, name: tensor.name });
      }
      tensors.set(tensor.name, { ...tensor, part: index });
    }
  }
  const expected = first.metadata.get('split.tensors.count');
  if (expected !== undefined && expected !== tensors.size) {
    const what = `split.tensors.count is ${String(expected)}, the parts have ${tensors.size}`;
    throw new WorkbenchError('gguf/malformed', { file: first.source.name, what });
  }
  return {
    version: first.version,
    metadata: first.metadata,
    tensors,
    sources: parts.map((part) => part.source),
    sizeBytes: parts.reduce((sum, part) => sum + part.source.sizeBytes, 0),
  };
}

function isSplit(part: GgufPart): boolean {
  return (part.metadata.get('split.count') ?? 1) !== 1;
}

function inOrder(given: readonly GgufPart[]): GgufPart[] {
  const ordered: GgufPart[] = [];
  let parts = given.length;
  for (const part of given) {
    const file = part.source.name;
    parts = wholeNumber(part, 'split.count');
    const place = wholeNumber(part, 'split.no');
    // A wrong number of files is said as the part that is missing or too much, below.
    if (place >= parts) throw new WorkbenchError('gguf/malformed', { file, what: `part ${place + 1} of ${parts}` });
    if (parts !== wholeNumber(given[0]!, 'split.count') || ordered[place]) {
      throw new WorkbenchError('gguf/malformed', { file, what: 'not a part of the same checkpoint' });
    }
    ordered[place] = part;
  }
  for (let place = 0; place < given.length || place < parts; place++) {
    if (ordered[place]) continue;
    throw new WorkbenchError('gguf/missing-part', { file: given[0]!.source.name, part: place + 1, parts });
  }
  return ordered;
}

function wholeNumber(part: GgufPart, key: string): number {
  const value: MetadataValue | undefined = part.metadata.get(key);
  const file = part.source.name;
  if (value === undefined) throw new WorkbenchError('gguf/missing-key', { file, key });
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > 0xffff) {
    throw new WorkbenchError('gguf/wrong-type', { file, key, expected: 'a whole number' });
  }
  return value;
}
