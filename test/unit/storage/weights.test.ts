import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { StoreProgress } from '#core/weights.ts';
import { Weights } from '#storage/weights.ts';
import { MemoryFolder } from './memory-folder.ts';

const content = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 31 + (i >> 8)) % 256);
const sha256 = createHash('sha256').update(content).digest('hex');
const address = 'https://models.example/folder/tiny.gguf';

let folder: MemoryFolder;
beforeEach(() => (folder = new MemoryFolder()));

/** A server that always has the file; what others do, `downloads.test.ts` asks. */
const serving = (() => Promise.resolve(new Response(content))) as typeof fetch;

async function last(stream: AsyncIterable<StoreProgress>): Promise<StoreProgress | undefined> {
  let report: StoreProgress | undefined;
  for await (report of stream);
  return report;
}

test('a file is copied, hashed, and listed as whole', async () => {
  const weights = new Weights(folder, serving);
  expect(await last(weights.add(new File([content], 'tiny.gguf')))).toEqual({
    kind: 'complete',
    sizeBytes: content.length,
    sha256,
  });
  expect(Buffer.compare(folder.files.get('tiny.gguf')!, content)).toBe(0);
  expect(await weights.list()).toEqual([{ name: 'tiny.gguf', sizeBytes: content.length, complete: true }]);
});

test('a cancelled copy leaves nothing behind, not even an open file', async () => {
  const weights = new Weights(folder, serving);
  for await (const report of weights.add(new File([content], 'tiny.gguf'))) if (report.kind === 'stored') break;
  expect(await weights.list()).toEqual([]);
  expect(folder.opened.size).toBe(0);
});

test('a copy that does not fit is refused with the numbers before anything is written', async () => {
  folder.freeBytes = 1000;
  const weights = new Weights(folder, serving);
  await expect(last(weights.add(new File([content], 'tiny.gguf')))).rejects.toMatchObject({
    code: 'storage/quota',
    facts: { neededBytes: content.length, availableBytes: 1000 },
  });
  expect(await weights.list()).toEqual([]);
});

test('an address that cannot be reached, and one that has nothing, say so', async () => {
  const request = { name: 'tiny.gguf', address, expected: null };
  const offline = new Weights(folder, () => Promise.reject(new TypeError('network')));
  await expect(last(offline.download(request))).rejects.toMatchObject({
    code: 'source/unreachable',
    facts: { address },
  });
  const missing = new Weights(folder, () => Promise.resolve(new Response('', { status: 404 })));
  await expect(last(missing.download(request))).rejects.toMatchObject({
    code: 'source/not-found',
    facts: { status: 404 },
  });
  expect(folder.opened.size).toBe(0);
});

test('leaving a download keeps its part, removing takes it away', async () => {
  const weights = new Weights(folder, serving);
  for await (const report of weights.download({ name: 'tiny.gguf', address, expected: null })) {
    if (report.kind === 'stored') break;
  }
  expect(await weights.list()).toMatchObject([{ name: 'tiny.gguf', complete: false }]);
  await weights.remove('tiny.gguf');
  expect(await weights.list()).toEqual([]);
});

test('a file that another tab is writing is left alone', async () => {
  const weights = new Weights(folder, serving);
  await folder.open('tiny.gguf.part');
  await expect(last(weights.add(new File([content], 'tiny.gguf')))).rejects.toMatchObject({ code: 'storage/in-use' });
});

test('a disk that runs full in the middle is said with the numbers, and the copy is taken back', async () => {
  folder.fullAfterBytes = 100_000;
  const weights = new Weights(folder, serving);
  await expect(last(weights.add(new File([content], 'tiny.gguf')))).rejects.toMatchObject({
    code: 'storage/quota',
    facts: { neededBytes: content.length, availableBytes: 0 },
  });
  expect(await weights.list()).toEqual([]);
  expect(folder.opened.size).toBe(0);
});
