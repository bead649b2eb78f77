import { describe, expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { randomNumbers } from '../../../fixtures/random.ts';
import { tinyFile, tinyShape } from '../../../fixtures/tiny.ts';
import { ByteWriter, list, text, texts, u32, writeGguf } from '../../../fixtures/write-gguf.ts';
import type { WritableFile, WritableTensor } from '../../../fixtures/write-gguf.ts';

/** The code it was refused with, or `valid`; anything but a WorkbenchError fails the test. */
async function outcome(bytes: Uint8Array, firstWindowBytes?: number): Promise<string> {
  try {
    await readGguf([memorySource(bytes)], undefined, firstWindowBytes);
    return 'valid';
  } catch (thrown) {
    if (thrown instanceof WorkbenchError) return String(thrown.code);
    throw thrown;
  }
}

const floats = (count: number): Uint8Array => new Uint8Array(new Float32Array(count).buffer);
const tensor = (name: string, count = 8, changes: Partial<WritableTensor> = {}): WritableTensor => ({
  name,
  ggmlType: 0,
  dims: [count],
  data: floats(count),
  ...changes,
});
const small: WritableFile = {
  metadata: {
    'general.architecture': text('llama'),
    'llama.block_count': u32(2),
    'tokenizer.ggml.tokens': texts(['<s>', 'Ġa', 'é']),
    'tokenizer.ggml.scores': list('f32', [0, -1, -2]),
    flag: { type: 'bool', value: true },
    nested: { type: 'array', of: 'array', value: [list('u8', [1]), texts(['x'])] },
  },
  tensors: [tensor('one'), tensor('two', 16), tensor('three', 32, { ggmlType: 8, data: new Uint8Array(34) })],
};
const withTensors = (...tensors: WritableTensor[]): Uint8Array => writeGguf({ metadata: {}, tensors });

/** magic, version, tensor count, key count, then whatever the test adds */
const begin = (tensorCount: number | bigint, keyCount: number | bigint): ByteWriter =>
  new ByteWriter()
    .raw(new TextEncoder().encode('GGUF'))
    .scalar('u32', 3)
    .scalar('u64', tensorCount)
    .scalar('u64', keyCount);
/** one key whose value is up to the test; the padding keeps the counts believable */
const oneKey = (type: number): ByteWriter => begin(0, 1).string('k').scalar('u32', type);
const padded = (writer: ByteWriter, bytes = 100): Uint8Array => writer.raw(new Uint8Array(bytes)).done();

describe('what is no GGUF of ours', () => {
  test('is refused by name: another file, version 1, 4 and 0, big-endian', async () => {
    const bytes = writeGguf(small);
    const withVersion = (version: number): Uint8Array => writeGguf({ ...small, version });
    expect(await outcome(new TextEncoder().encode('%PDF-1.7, and more of it than a header has'))).toBe('gguf/not-gguf');
    for (const version of [0, 1, 4]) expect(await outcome(withVersion(version))).toBe('gguf/unsupported-version');
    expect(await outcome(withVersion(0x03000000))).toBe('gguf/unsupported-feature');
    expect(await outcome(new Uint8Array(0))).toBe('gguf/truncated');
    expect(await outcome(bytes)).toBe('valid');
  });
});

describe('a truncated file', () => {
  test('is refused wherever it ends, through any window', async () => {
    const bytes = writeGguf(small);
    // the last tensor is 34 bytes long, and the padding after it may be missing
    const needed = bytes.length - 30;
    for (const window of [undefined, 16, 64]) {
      for (let length = 0; length < needed; length++) {
        expect(`${length}: ${await outcome(bytes.subarray(0, length), window)}`).toBe(`${length}: gguf/truncated`);
      }
    }
    expect(await outcome(bytes.subarray(0, needed))).toBe('valid');
  });

  test('is refused when it ends within the data of a checkpoint', async () => {
    const bytes = writeGguf(tinyFile(tinyShape));
    for (let length = bytes.length - 256; length > 0; length -= 9973) {
      expect(await outcome(bytes.subarray(0, length))).toBe('gguf/truncated');
    }
  });

  test('says in which section, and how many bytes it needs', async () => {
    const bytes = writeGguf(small);
    const section = async (length: number): Promise<unknown> =>
      readGguf([memorySource(bytes.subarray(0, length))]).catch((error: unknown) => error);
    expect(await section(10)).toMatchObject({ facts: { section: 'header', file: 'test.gguf', sizeBytes: 10 } });
    expect(await section(200)).toMatchObject({ facts: { section: 'metadata' } });
    expect(await section(bytes.length - 100)).toMatchObject({
      facts: { section: 'tensor data', neededBytes: bytes.length - 30 },
    });
  });
});

describe('a count or length out of reason', () => {
  const huge = [2 ** 20, 2 ** 31, 2 ** 32 + 1, 2n ** 53n, 2n ** 60n, 2n ** 63n, 2n ** 64n - 1n];

  test.each([
    ['tensors', (value: number | bigint) => padded(begin(value, 0))],
    ['keys', (value: number | bigint) => padded(begin(0, value))],
    ['bytes of a key', (value: number | bigint) => padded(begin(0, 1).scalar('u64', value))],
    ['bytes of a string', (value: number | bigint) => padded(oneKey(8).scalar('u64', value))],
    ['strings in an array', (value: number | bigint) => padded(oneKey(9).scalar('u32', 8).scalar('u64', value))],
    ['flags in an array', (value: number | bigint) => padded(oneKey(9).scalar('u32', 7).scalar('u64', value))],
    ['numbers in an array', (value: number | bigint) => padded(oneKey(9).scalar('u32', 12).scalar('u64', value))],
    ['arrays in an array', (value: number | bigint) => padded(oneKey(9).scalar('u32', 9).scalar('u64', value))],
    ['bytes of a tensor name', (value: number | bigint) => padded(begin(1, 0).scalar('u64', value))],
    ['a dimension', (value: number | bigint) => padded(begin(1, 0).string('t').scalar('u32', 1).scalar('u64', value))],
    [
      'an offset',
      (value: number | bigint) =>
        padded(begin(1, 0).string('t').scalar('u32', 1).scalar('u64', 1).scalar('u32', 0).scalar('u64', value)),
    ],
  ])('is refused at once: %s', async (_, write) => {
    for (const value of huge) {
      const bytes = write(value);
      const before = process.memoryUsage();
      const start = performance.now();
      expect(await outcome(bytes)).toMatch(/^gguf\/(limit|truncated)$/);
      expect(performance.now() - start).toBeLessThan(500);
      const after = process.memoryUsage();
      expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(4e6);
      expect(after.heapUsed - before.heapUsed).toBeLessThan(4e6);
    }
  });

  test('is refused: five dimensions, four that multiply beyond counting, none of any length', async () => {
    const dims = (...values: (number | bigint)[]): Uint8Array => {
      const writer = begin(1, 0).string('t').scalar('u32', values.length);
      for (const value of values) writer.scalar('u64', value);
      return padded(writer.scalar('u32', 0).scalar('u64', 0));
    };
    expect(await outcome(dims(1, 1, 1, 1, 1))).toBe('gguf/limit');
    expect(
      await outcome(
        padded(
          begin(1, 0)
            .string('t')
            .scalar('u32', 2 ** 32 - 1),
        ),
      ),
    ).toBe('gguf/limit');
    expect(await outcome(dims(2 ** 32, 2 ** 32, 2 ** 32, 2 ** 32))).toBe('gguf/limit');
    expect(await outcome(dims(2 ** 26, 2 ** 26))).toBe('gguf/truncated');
    expect(await outcome(dims(8, 0))).toBe('gguf/malformed');
    expect(await outcome(dims(8))).toBe('valid');
    expect(await outcome(dims())).toBe('valid');
  });

  test('is refused: arrays in arrays in arrays in arrays', async () => {
    const nest = (depth: number): Uint8Array => {
      const writer = oneKey(9);
      for (let level = 1; level < depth; level++) writer.scalar('u32', 9).scalar('u64', 1);
      return padded(writer.scalar('u32', 0).scalar('u64', 1));
    };
    expect(await outcome(nest(3))).toBe('valid');
    expect(await outcome(nest(4))).toBe('gguf/limit');
    expect(await outcome(nest(1000))).toBe('gguf/limit');
  });

  test('stays below 64 MB even where the file is as long as it claims', { timeout: 60_000 }, async () => {
    const million = 2 ** 20;
    const megabytes = 24;
    const strings = oneKey(9).scalar('u32', 8).scalar('u64', million);
    for (let index = 0; index < million; index++) strings.string('ab');
    const files = [
      // as many strings as are allowed, then one too many
      strings.done(),
      padded(
        oneKey(9)
          .scalar('u32', 8)
          .scalar('u64', million + 1),
        9 * million,
      ),
      // empty strings, flags and empty arrays, of which a few bytes each make far more in memory
      padded(oneKey(9).scalar('u32', 8).scalar('u64', million), 8 * million),
      padded(
        oneKey(9)
          .scalar('u32', 7)
          .scalar('u64', megabytes * million),
        megabytes * million,
      ),
      padded(oneKey(9).scalar('u32', 9).scalar('u64', million), 12 * million),
      // one array of numbers that fills the header
      padded(
        oneKey(9)
          .scalar('u32', 0)
          .scalar('u64', 15 * million),
        15 * million,
      ),
      padded(
        oneKey(9)
          .scalar('u32', 0)
          .scalar('u64', 30 * million),
        30 * million,
      ),
    ];
    for (const bytes of files) {
      const before = process.memoryUsage();
      const kept: unknown = await readGguf([memorySource(bytes)]).catch((error: unknown) => error);
      const after = process.memoryUsage();
      expect(after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers).toBeLessThan(64e6);
      expect(kept).toBeDefined();
    }
  });
});

describe('a header that contradicts itself', () => {
  test('is refused: names twice, empty or not text', async () => {
    const key = new ByteWriter().string('same').scalar('u32', 7).scalar('u8', 1).done();
    expect(await outcome(padded(begin(0, 2).raw(key).raw(key)))).toBe('gguf/duplicate-name');
    expect(await outcome(padded(begin(0, 1).string('')))).toBe('gguf/malformed');
    expect(
      await outcome(
        padded(
          begin(0, 1)
            .scalar('u64', 2)
            .raw(new Uint8Array([0xc3, 0x28])),
        ),
      ),
    ).toBe('gguf/malformed');
    expect(await outcome(withTensors(tensor('same'), tensor('same')))).toBe('gguf/duplicate-name');
    expect(await outcome(withTensors(tensor('')))).toBe('gguf/malformed');
  });

  test('is refused: types that nobody knows, and flags that are neither', async () => {
    for (const type of [13, 255, 2 ** 32 - 1]) {
      expect(await outcome(padded(oneKey(type)))).toBe('gguf/malformed');
      expect(await outcome(padded(oneKey(9).scalar('u32', type).scalar('u64', 1)))).toBe('gguf/malformed');
    }
    expect(await outcome(padded(oneKey(7).scalar('u8', 2)))).toBe('gguf/malformed');
    for (const ggmlType of [4, 5, 31, 99, 2 ** 32 - 1]) {
      expect(await outcome(withTensors(tensor('t', 8, { ggmlType })))).toBe('gguf/unsupported-format');
    }
  });

  test('is refused: an alignment that is no power of two, too small or no number', async () => {
    for (const alignment of [0, 1, 4, 24, 33, 2 ** 31]) {
      const metadata = { 'general.alignment': u32(alignment) };
      expect(await outcome(writeGguf({ metadata, tensors: [tensor('t')] }))).toBe('gguf/malformed');
    }
    const metadata = { 'general.alignment': text('32') };
    expect(await outcome(writeGguf({ metadata, tensors: [tensor('t')] }))).toBe('gguf/malformed');
  });

  test('is refused: tensors off their alignment, over each other, beyond the file, in broken blocks', async () => {
    expect(await outcome(withTensors(tensor('a'), tensor('b')))).toBe('valid');
    expect(await outcome(withTensors(tensor('a'), tensor('b', 8, { offset: 40 })))).toBe('gguf/malformed');
    expect(await outcome(withTensors(tensor('a'), tensor('b', 8, { offset: 0 })))).toBe('gguf/malformed');
    expect(await outcome(withTensors(tensor('a', 16), tensor('b', 8, { offset: 32 })))).toBe('gguf/malformed');
    expect(await outcome(withTensors(tensor('a'), tensor('b', 8, { offset: 64 })))).toBe('gguf/truncated');
    expect(await outcome(withTensors(tensor('a', 8, { ggmlType: 8 })))).toBe('gguf/malformed');
    expect(await outcome(withTensors(tensor('a', 8, { ggmlType: 12, dims: [128, 2] })))).toBe('gguf/malformed');
  });

  test('may list its tensors in another order than they lie', async () => {
    const swapped = withTensors(tensor('a', 8, { offset: 32 }), tensor('b', 8, { offset: 0 }));
    expect(await outcome(swapped)).toBe('valid');
  });
});

describe('100,000 mutated headers', () => {
  // few tokens, so that a mutation is likely to hit something that matters
  const original = writeGguf(small);
  const headerBytes = original.length - 32 - 64 - 64;
  const interesting = [0, 1, 7, 8, 9, 12, 13, 31, 32, 127, 128, 254, 255];

  test('each give a typed error or a valid file, quickly, in little memory', { timeout: 180_000 }, async () => {
    const random = randomNumbers(20261122);
    const outcomes = new Map<string, number>();
    let slowestMs = 0;
    let totalMs = 0;
    const before = process.memoryUsage();
    let mostBytes = 0;
    for (let round = 0; round < 100_000; round++) {
      const bytes = original.slice();
      for (let count = 1 + random.below(4); count > 0; count--) mutate(bytes);
      const cut = random.below(8) === 0 ? random.below(bytes.length) : bytes.length;
      const start = performance.now();
      const found = await outcome(bytes.subarray(0, cut), random.below(4) === 0 ? 1 + random.below(64) : undefined);
      const elapsedMs = performance.now() - start;
      slowestMs = Math.max(slowestMs, elapsedMs);
      totalMs += elapsedMs;
      outcomes.set(found, (outcomes.get(found) ?? 0) + 1);
      if (round % 1000 === 0) {
        const now = process.memoryUsage();
        mostBytes = Math.max(mostBytes, now.heapUsed - before.heapUsed + now.arrayBuffers - before.arrayBuffers);
      }
    }
    // every way of being wrong was met, and enough mutations were harmless
    expect([...outcomes.keys()].sort()).toEqual([
      'gguf/duplicate-name',
      'gguf/limit',
      'gguf/malformed',
      'gguf/not-gguf',
      'gguf/truncated',
      'gguf/unsupported-feature',
      'gguf/unsupported-format',
      'gguf/unsupported-version',
      'valid',
    ]);
    expect(outcomes.get('valid')).toBeGreaterThan(1000);
    // the mean is what the reader takes; a pause of the collector or of a busy machine is not its own
    expect(totalMs / 100_000).toBeLessThan(2);
    expect(slowestMs).toBeLessThan(2000);
    expect(mostBytes).toBeLessThan(64e6);

    function mutate(bytes: Uint8Array): void {
      const at = random.below(headerBytes);
      switch (random.below(5)) {
        case 0: // flip a bit
          bytes[at]! ^= 1 << random.below(8);
          break;
        case 1: // set a byte
          bytes[at] = interesting[random.below(interesting.length)]!;
          break;
        case 2: // overwrite a number of 8 bytes, often a large one
          new DataView(bytes.buffer).setBigUint64(at, 2n ** BigInt(random.below(64)) - BigInt(random.below(2)), true);
          break;
        case 3: // copy a stretch to another place
          bytes.copyWithin(at, random.below(headerBytes), random.below(headerBytes));
          break;
        default: // noise
          for (let index = at; index < Math.min(at + 1 + random.below(16), headerBytes); index++) {
            bytes[index] = random.below(256);
          }
      }
    }
  });
});
