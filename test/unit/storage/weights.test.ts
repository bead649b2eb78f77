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

interface Server {
  etag: string | null;
  ranges: boolean;
  /** the connection breaks after so many bytes of a body; null for never */
  breaksAfter: number | null;
  /** whether pages may see Content-Range and ETag */
  exposes: boolean;
  content: Uint8Array;
  asked: (string | null)[];
}

function server(changes: Partial<Server> = {}): { fetch: typeof fetch; server: Server } {
  const it: Server = { etag: '"v1"', ranges: true, breaksAfter: null, exposes: true, content, asked: [], ...changes };
  const answer = async (_address: string, options: RequestInit = {}): Promise<Response> => {
    const range = new Headers(options.headers).get('range');
    it.asked.push(range);
    const from = it.ranges && range ? Number(/bytes=(\d+)-/.exec(range)?.[1]) : 0;
    const total = it.content.length;
    if (from >= total) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${total}` } });
    let at = from;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (it.breaksAfter !== null && at - from >= it.breaksAfter) return controller.error(new TypeError('network'));
        const piece = it.content.subarray(at, at + 10_000);
        at += piece.length;
        if (piece.length > 0) controller.enqueue(piece);
        else controller.close();
      },
    });
    const headers = new Headers({ 'content-length': String(total - from) });
    if (it.exposes && it.etag) headers.set('etag', it.etag);
    if (it.exposes && from > 0) headers.set('content-range', `bytes ${from}-${total - 1}/${total}`);
    return new Response(body, { status: from > 0 ? 206 : 200, headers });
  };
  return { fetch: answer as typeof fetch, server: it };
}

async function last(stream: AsyncIterable<StoreProgress>): Promise<StoreProgress | undefined> {
  let report: StoreProgress | undefined;
  for await (report of stream);
  return report;
}

test('a file is copied, hashed, and listed as whole', async () => {
  const weights = new Weights(folder, server().fetch);
  expect(await last(weights.add(new File([content], 'tiny.gguf')))).toEqual({
    kind: 'complete',
    sizeBytes: content.length,
    sha256,
  });
  expect(Buffer.compare(folder.files.get('tiny.gguf')!, content)).toBe(0);
  expect(await weights.list()).toEqual([{ name: 'tiny.gguf', sizeBytes: content.length, complete: true }]);
});

test('a cancelled copy leaves nothing behind, not even an open file', async () => {
  const weights = new Weights(folder, server().fetch);
  for await (const report of weights.add(new File([content], 'tiny.gguf'))) if (report.kind === 'stored') break;
  expect(await weights.list()).toEqual([]);
  expect(folder.opened.size).toBe(0);
});

test('a copy that does not fit is refused with the numbers before anything is written', async () => {
  folder.freeBytes = 1000;
  const weights = new Weights(folder, server().fetch);
  await expect(last(weights.add(new File([content], 'tiny.gguf')))).rejects.toMatchObject({
    code: 'storage/quota',
    facts: { neededBytes: content.length, availableBytes: 1000 },
  });
  expect(await weights.list()).toEqual([]);
});

test('a broken download keeps what has arrived, and goes on from there', async () => {
  const { fetch, server: it } = server({ breaksAfter: 60_000 });
  const weights = new Weights(folder, fetch);
  const request = { name: 'tiny.gguf', address, expected: null };
  await expect(last(weights.download(request))).rejects.toMatchObject({ code: 'source/unreachable' });
  expect(await weights.list()).toEqual([{ name: 'tiny.gguf', sizeBytes: 60_000, complete: false }]);

  it.breaksAfter = null;
  const expected = { totalBytes: content.length, etag: '"v1"' };
  expect(await last(weights.download({ ...request, expected }))).toMatchObject({ kind: 'complete', sha256 });
  expect(it.asked).toEqual([null, 'bytes=60000-']);
  expect(Buffer.compare(folder.files.get('tiny.gguf')!, content)).toBe(0);
});

test('a server that hides its headers from other origins is resumed all the same', async () => {
  const { fetch, server: it } = server({ breaksAfter: 60_000, exposes: false });
  const weights = new Weights(folder, fetch);
  const request = { name: 'tiny.gguf', address, expected: null };
  await expect(last(weights.download(request))).rejects.toMatchObject({ code: 'source/unreachable' });
  it.breaksAfter = null;
  const expected = { totalBytes: content.length, etag: null };
  expect(await last(weights.download({ ...request, expected }))).toMatchObject({ kind: 'complete', sha256 });
});

test('a server without ranges sends the whole file again, and it is right in the end', async () => {
  const { fetch, server: it } = server({ breaksAfter: 60_000, ranges: false });
  const weights = new Weights(folder, fetch);
  const request = { name: 'tiny.gguf', address, expected: null };
  await expect(last(weights.download(request))).rejects.toMatchObject({ code: 'source/unreachable' });
  it.breaksAfter = null;
  const expected = { totalBytes: content.length, etag: '"v1"' };
  expect(await last(weights.download({ ...request, expected }))).toMatchObject({ kind: 'complete', sha256 });
});

test('a file that changed on the server meanwhile is never mixed with the old part', async () => {
  const { fetch, server: it } = server({ breaksAfter: 60_000 });
  const weights = new Weights(folder, fetch);
  const request = { name: 'tiny.gguf', address, expected: null };
  await expect(last(weights.download(request))).rejects.toThrow();
  it.etag = '"v2"';
  it.breaksAfter = null;
  const expected = { totalBytes: content.length, etag: '"v1"' };
  await expect(last(weights.download({ ...request, expected }))).rejects.toMatchObject({ code: 'source/changed' });
});

test('a download whose last byte had arrived before the break is complete when resumed', async () => {
  const { fetch } = server();
  folder.files.set('tiny.gguf.part', content);
  const expected = { totalBytes: content.length, etag: '"v1"' };
  const weights = new Weights(folder, fetch);
  expect(await last(weights.download({ name: 'tiny.gguf', address, expected }))).toMatchObject({
    kind: 'complete',
    sha256,
  });
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
  const weights = new Weights(folder, server().fetch);
  for await (const report of weights.download({ name: 'tiny.gguf', address, expected: null })) {
    if (report.kind === 'stored') break;
  }
  expect(await weights.list()).toMatchObject([{ name: 'tiny.gguf', complete: false }]);
  await weights.remove('tiny.gguf');
  expect(await weights.list()).toEqual([]);
});

test('a file that another tab is writing is left alone', async () => {
  const weights = new Weights(folder, server().fetch);
  await folder.open('tiny.gguf.part');
  await expect(last(weights.add(new File([content], 'tiny.gguf')))).rejects.toMatchObject({ code: 'storage/in-use' });
});

test('a disk that runs full in the middle is said with the numbers, and the copy is taken back', async () => {
  folder.fullAfterBytes = 100_000;
  const weights = new Weights(folder, server().fetch);
  await expect(last(weights.add(new File([content], 'tiny.gguf')))).rejects.toMatchObject({
    code: 'storage/quota',
    facts: { neededBytes: content.length, availableBytes: 0 },
  });
  expect(await weights.list()).toEqual([]);
  expect(folder.opened.size).toBe(0);
});
