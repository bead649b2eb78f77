import { describe, expect, test } from 'vitest';
import { readGguf } from '#engine/gguf/reader.ts';
import type { GgufFile } from '#engine/gguf/file.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { tinyCheckpoint, tinyFile, tinyShape } from '../../../fixtures/tiny.ts';
import { writeGguf, writeSplitGguf, text, texts, u32 } from '../../../fixtures/write-gguf.ts';
import type { WritableFile, WritableMetadata } from '../../../fixtures/write-gguf.ts';

const read = (bytes: Uint8Array, firstWindowBytes?: number): Promise<GgufFile> =>
  readGguf([memorySource(bytes)], undefined, firstWindowBytes);

/** toEqual takes a second for this */
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const everyKind: WritableMetadata = {
  'a.u8': { type: 'u8', value: 200 },
  'a.i8': { type: 'i8', value: -100 },
  'a.u16': { type: 'u16', value: 60000 },
  'a.i16': { type: 'i16', value: -30000 },
  'a.u32': { type: 'u32', value: 4e9 },
  'a.i32': { type: 'i32', value: -2e9 },
  'a.f32': { type: 'f32', value: 0.5 },
  'a.f64': { type: 'f64', value: 0.1 },
  'a.yes': { type: 'bool', value: true },
  'a.no': { type: 'bool', value: false },
  'a.u64': { type: 'u64', value: 2 ** 40 },
  'a.u64-large': { type: 'u64', value: 2n ** 63n },
  'a.i64': { type: 'i64', value: -(2 ** 40) },
  'a.i64-large': { type: 'i64', value: -(2n ** 62n) },
  'a.text': text('Grüße, 世界 and 😀'),
  'a.empty': text(''),
  'a.texts': texts(['Ġthe', '▁und', '', '😀', 'x'.repeat(300)]),
  'a.flags': { type: 'array', of: 'bool', value: [true, false, true] },
  'a.scores': { type: 'array', of: 'f32', value: [0.5, -1.25] },
  'a.bytes': { type: 'array', of: 'u8', value: [1, 2, 255] },
  'a.signed': { type: 'array', of: 'i16', value: [-1, 7] },
  'a.doubles': { type: 'array', of: 'f64', value: [0.1] },
  'a.large': { type: 'array', of: 'u64', value: [2n ** 63n] },
  'a.none': { type: 'array', of: 'string', value: [] },
  'a.nested': {
    type: 'array',
    of: 'array',
    value: [texts(['a', 'b']), { type: 'array', of: 'i32', value: [1, 2, 3] }],
  },
};

describe('a header', () => {
  test.each([
    ['at one reading', undefined],
    ['through a window that is too small for anything', 4],
    ['through a window that ends within values', 100],
  ])('gives back every kind of value %s', async (_, window) => {
    const { metadata, version } = await read(writeGguf({ metadata: everyKind, tensors: [] }), window);
    expect(version).toBe(3);
    expect(Object.fromEntries(metadata)).toEqual({
      'a.u8': 200,
      'a.i8': -100,
      'a.u16': 60000,
      'a.i16': -30000,
      'a.u32': 4e9,
      'a.i32': -2e9,
      'a.f32': 0.5,
      'a.f64': 0.1,
      'a.yes': true,
      'a.no': false,
      'a.u64': 2 ** 40,
      'a.u64-large': 2n ** 63n,
      'a.i64': -(2 ** 40),
      'a.i64-large': -(2n ** 62n),
      'a.text': 'Grüße, 世界 and 😀',
      'a.empty': '',
      'a.texts': ['Ġthe', '▁und', '', '😀', 'x'.repeat(300)],
      'a.flags': [true, false, true],
      'a.scores': new Float32Array([0.5, -1.25]),
      'a.bytes': new Uint8Array([1, 2, 255]),
      'a.signed': new Int16Array([-1, 7]),
      'a.doubles': new Float64Array([0.1]),
      'a.large': new BigUint64Array([2n ** 63n]),
      'a.none': [],
      'a.nested': [['a', 'b'], new Int32Array([1, 2, 3])],
    });
  });

  test('says where the bytes of each tensor lie', async () => {
    const file = tinyFile(tinyShape);
    const bytes = writeGguf(file);
    const { tensors } = await read(bytes);
    expect([...tensors.keys()]).toEqual(file.tensors.map((tensor) => tensor.name));
    for (const { name, dims, ggmlType, data } of file.tensors) {
      const found = tensors.get(name)!;
      expect(found).toMatchObject({ dims, ggmlType, part: 0, sizeBytes: data.length });
      expect(same(bytes.subarray(found.offset, found.offset + found.sizeBytes), data)).toBe(true);
    }
  });

  test('of version 2 reads like one of version 3', async () => {
    const { version, metadata } = await read(writeGguf({ metadata: everyKind, tensors: [], version: 2 }));
    expect(version).toBe(2);
    expect(metadata.size).toBe(Object.keys(everyKind).length);
  });

  test('may ask for another alignment', async () => {
    const file = tinyFile(tinyShape);
    const { tensors } = await read(writeGguf({ ...file, alignment: 256 }));
    expect([...tensors.values()].every(({ offset }) => offset % 256 === 0)).toBe(true);
  });

  test('leaves the tensor data unread', async () => {
    const source = memorySource(tinyCheckpoint('q4_k'));
    await readGguf([source], undefined, 2048);
    const furthest = Math.max(...source.reads.map(([offset, length]) => offset + length));
    expect(furthest).toBeLessThan(16_384);
  });

  test('with a vocabulary of 128k tokens and 280k merges is read in a moment', async () => {
    const tokens = Array.from({ length: 128_256 }, (_, index) => `Ġtoken${index}`);
    const merges = Array.from({ length: 280_147 }, (_, index) => `Ġto ken${index}`);
    const bytes = writeGguf({
      metadata: { 'tokenizer.ggml.tokens': texts(tokens), 'tokenizer.ggml.merges': texts(merges) },
      tensors: [],
    });
    const start = performance.now();
    const { metadata } = await read(bytes);
    const elapsedMs = performance.now() - start;
    expect(metadata.get('tokenizer.ggml.tokens')).toEqual(tokens);
    // 0.3 s is the target on a machine that has nothing else to do
    expect(elapsedMs).toBeLessThan(3000);
  });

  test('is read once, whatever its size', async () => {
    const tokens = Array.from({ length: 60_000 }, (_, index) => `Ġtoken${index}`);
    const bytes = writeGguf({ metadata: { 'tokenizer.ggml.tokens': texts(tokens) }, tensors: [] });
    const source = memorySource(bytes);
    await readGguf([source], undefined, 1000);
    const readBytes = source.reads.reduce((sum, [, length]) => sum + length, 0);
    // each read begins with the string that the one before cut off
    expect(readBytes - bytes.length).toBeLessThan(source.reads.length * 32);
    expect(source.reads.length).toBeLessThan(15);
  });

  test('replaces broken UTF-8 in texts', async () => {
    const bytes = writeGguf({ metadata: { key: text('a?b') }, tensors: [] });
    bytes[bytes.indexOf('?'.charCodeAt(0))] = 0xff;
    const { metadata } = await read(bytes);
    expect(metadata.get('key')).toBe('a\u{fffd}b');
  });
});

describe('a split checkpoint', () => {
  const file = tinyFile(tinyShape);
  const parts = writeSplitGguf(file, 3);
  const sources = parts.map((bytes, index) => memorySource(bytes, `tiny-0000${index + 1}-of-00003.gguf`));

  test.each([
    ['in order', [0, 1, 2]],
    ['in any order', [2, 0, 1]],
  ])('is one file when its parts are given %s', async (_, order) => {
    const joined = await readGguf(order.map((index) => sources[index]!));
    expect(joined.sources.map((source) => source.name)).toEqual(sources.map((source) => source.name));
    expect(joined.metadata.get('general.architecture')).toBe('llama');
    expect(joined.sizeBytes).toBe(parts.reduce((sum, bytes) => sum + bytes.length, 0));
    for (const { name, data } of file.tensors) {
      const { part, offset, sizeBytes } = joined.tensors.get(name)!;
      expect(same(parts[part]!.subarray(offset, offset + sizeBytes), data)).toBe(true);
    }
  });

  test('is refused with a part missing, whichever', async () => {
    for (const missing of [0, 1, 2]) {
      const rest = sources.filter((_, index) => index !== missing);
      await expect(readGguf(rest)).rejects.toMatchObject({
        code: 'gguf/missing-part',
        facts: { part: missing + 1, parts: 3 },
      });
    }
    await expect(readGguf([sources[0]!])).rejects.toMatchObject({ code: 'gguf/missing-part', facts: { part: 2 } });
  });

  test('is refused with a part given twice', async () => {
    await expect(readGguf([sources[0]!, sources[1]!, sources[1]!])).rejects.toMatchObject({ code: 'gguf/malformed' });
  });

  test('is refused when its parts hold a tensor twice', async () => {
    const twice: WritableFile = { ...file, tensors: [file.tensors[0]!, file.tensors[0]!] };
    const doubled = writeSplitGguf(twice, 2).map((bytes) => memorySource(bytes));
    await expect(readGguf(doubled)).rejects.toMatchObject({ code: 'gguf/duplicate-name' });
  });

  test('is refused when tensors are missing from the parts', async () => {
    const [first] = writeSplitGguf({ ...file, tensors: file.tensors.slice(0, 4) }, 2);
    const [, second] = writeSplitGguf({ ...file, tensors: file.tensors.slice(0, 3) }, 2);
    await expect(readGguf([memorySource(first!), memorySource(second!)])).rejects.toMatchObject({
      code: 'gguf/malformed',
    });
  });

  test('is not made of two files that are whole', async () => {
    const whole = writeGguf({ metadata: { a: u32(1) }, tensors: [] });
    await expect(readGguf([memorySource(whole), memorySource(whole)])).rejects.toMatchObject({
      code: 'gguf/missing-key',
    });
  });
});
