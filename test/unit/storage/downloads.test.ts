import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DownloadRequest, StoreProgress } from '#core/weights.ts';
import { Weights } from '#storage/weights.ts';
import { MemoryFolder } from './memory-folder.ts';

const content = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 31 + (i >> 8)) % 256);
const other = content.map((byte) => byte ^ 1);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes);
const sha256 = hashOf(content).digest('hex');
const name = 'tiny.gguf';

/** A host as it behaves at the moment. */
interface Host {
  content: Uint8Array;
  /** the connection is cut after so many bytes of a body; null for never */
  cutAfter: number | null;
  ranges: boolean;
  /** beside Content-Length and Content-Range */
  headers: Record<string, string>;
  showsRange: boolean;
  /** bytes a range begins later or earlier than asked */
  shift: number;
  /** the Range of each request */
  asked: (string | undefined)[];
  sentBytes: number;
}

let host: Host;
let server: Server;
let address: string;
let folder: MemoryFolder;
let weights: Weights;

beforeEach(async () => {
  host = {
    ...{ content, cutAfter: null, ranges: true, headers: { ETag: '"v1"' }, showsRange: true, shift: 0 },
    ...{ asked: [], sentBytes: 0 },
  };
  folder = new MemoryFolder();
  weights = new Weights(folder, (...request) => fetch(...request));
  server = createServer((request, response) => {
    const { range } = request.headers;
    host.asked.push(range);
    const total = host.content.length;
    const from = host.ranges && range ? Number(/^bytes=(\d+)-$/.exec(range)![1]) + host.shift : 0;
    for (const [header, value] of Object.entries(host.headers)) response.setHeader(header, value);
    if (from >= total) {
      response.writeHead(416, { 'Content-Range': `bytes */${total}` }).end();
      return;
    }
    response.setHeader('Content-Length', total - from);
    const partial = host.ranges && range !== undefined;
    if (partial && host.showsRange) response.setHeader('Content-Range', `bytes ${from}-${total - 1}/${total}`);
    response.writeHead(partial ? 206 : 200);
    const whole = host.content.subarray(from);
    const sent = host.cutAfter === null ? whole : whole.subarray(0, host.cutAfter);
    host.sentBytes += sent.length;
    if (sent.length === whole.length) response.end(sent);
    // the bytes must be gone before the connection is
    else response.write(sent, () => setTimeout(() => response.destroy(), 20));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/folder/${name}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** The page's side: what the first attempt was told is what later ones expect. */
class Page {
  expected: DownloadRequest['expected'] = null;
  reports: StoreProgress[] = [];

  async attempt(at = address): Promise<StoreProgress | undefined> {
    this.reports = [];
    for await (const report of weights.download({ name, address: at, expected: this.expected })) {
      this.reports.push(report);
      if (report.kind === 'begun') this.expected = report;
    }
    return this.reports.at(-1);
  }
}

const complete = { kind: 'complete', sizeBytes: content.length, sha256 };

/** A first attempt that breaks off after 60,000 bytes, and a host that has recovered from that. */
async function broken(): Promise<Page> {
  host.cutAfter = 60_000;
  const page = new Page();
  await expect(page.attempt()).rejects.toMatchObject({ code: 'source/unreachable', facts: { address } });
  expect(await weights.list()).toEqual([{ name, sizeBytes: 60_000, complete: false }]);
  host.cutAfter = null;
  return page;
}

const whole = () => folder.files.get(name);

test('a download that breaks off goes on from what is here, in one range, and is the whole file', async () => {
  const page = await broken();
  expect(await page.attempt()).toEqual(complete);
  expect(host.asked).toEqual([undefined, 'bytes=55904-']);
  // but for the overlap nothing is sent twice
  expect(host.sentBytes).toBe(content.length + 4096);
  expect(Buffer.compare(whole()!, content)).toBe(0);
  expect(await weights.list()).toEqual([{ name, sizeBytes: content.length, complete: true }]);
});

test('progress begins where the download does, never falls, and ends at the size of the file', async () => {
  const page = await broken();
  await page.attempt();
  const [begun, ...later] = page.reports;
  expect(begun).toMatchObject({ kind: 'begun', storedBytes: 60_000, totalBytes: content.length, etag: '"v1"' });
  const stored = later.flatMap((report) => (report.kind === 'stored' ? [report.storedBytes] : []));
  expect(stored[0]).toBeGreaterThan(60_000);
  expect(stored).toEqual([...stored].sort((a, b) => a - b));
  expect(later.at(-1)).toEqual(complete);
});

test('it may break off again and again', async () => {
  const page = await broken();
  host.cutAfter = 50_000;
  for (const arrived of [105_904, 151_808, 197_712]) {
    await expect(page.attempt()).rejects.toMatchObject({ code: 'source/unreachable' });
    expect(folder.files.get(`${name}.part`)!.length).toBe(arrived);
  }
  expect(await page.attempt()).toEqual(complete);
});

test.each([
  ['ETag', { ETag: '"v2"' }],
  ['date', { ETag: '"v1"', 'Last-Modified': 'Tue, 03 Nov 2026 10:00:00 GMT' }],
])(
  'another file, known by its %s, is never joined to the old part; the next attempt begins anew',
  async (_, headers) => {
    host.headers = { ...host.headers, 'Last-Modified': 'Mon, 02 Nov 2026 10:00:00 GMT' };
    const page = await broken();
    host.headers = headers;
    host.content = other;
    await expect(page.attempt()).rejects.toMatchObject({ code: 'source/replaced', facts: { file: name } });
    expect(page.reports.at(-1)).toMatchObject({ kind: 'stored', storedBytes: 0 });
    expect(await weights.list()).toEqual([{ name, sizeBytes: 0, complete: false }]);
    expect(folder.opened.size).toBe(0);

    expect(await page.attempt()).toMatchObject({ kind: 'complete', sha256: hashOf(other).digest('hex') });
    expect(Buffer.compare(whole()!, other)).toBe(0);
    expect(host.asked.at(-1)).toBe(undefined);
  },
);

test('another file is known by its bytes where the host shows nothing that names it', async () => {
  Object.assign(host, { headers: {}, showsRange: false });
  const page = await broken();
  host.content = other;
  await expect(page.attempt()).rejects.toMatchObject({ code: 'source/replaced' });
  expect(await page.attempt()).toMatchObject({ kind: 'complete', sha256: hashOf(other).digest('hex') });
});

test('the same file is gone on with where the host shows nothing that names it', async () => {
  Object.assign(host, { headers: {}, showsRange: false });
  expect(await (await broken()).attempt()).toEqual(complete);
  expect(Buffer.compare(whole()!, content)).toBe(0);
});

test('a file that has become shorter or longer is another one', async () => {
  for (const changed of [content.subarray(0, 50_000), content.subarray(0, 100_000), new Uint8Array(300_000)]) {
    const page = await broken();
    host.content = changed;
    await expect(page.attempt()).rejects.toMatchObject({ code: 'source/replaced' });
    expect(await page.attempt()).toMatchObject({ sizeBytes: changed.length, sha256: hashOf(changed).digest('hex') });
    host.content = content;
    await weights.remove(name);
  }
});

test('a host that ignores ranges sends the whole file again, and it is right in the end', async () => {
  host.ranges = false;
  const page = await broken();
  expect(await page.attempt()).toEqual(complete);
  expect(page.reports[0]).toMatchObject({ kind: 'begun', storedBytes: 0 });
  expect(Buffer.compare(whole()!, content)).toBe(0);
});

test('a host that begins elsewhere than asked is not believed, and what is here is kept', async () => {
  const page = await broken();
  for (const shift of [-1000, 1000]) {
    host.shift = shift;
    const reason = `asked for bytes from 55904, was given ${55_904 + shift}`;
    await expect(page.attempt()).rejects.toMatchObject({ code: 'source/read-failed', facts: { file: name, reason } });
    expect(await weights.list()).toEqual([{ name, sizeBytes: 60_000, complete: false }]);
  }
  host.shift = 0;
  expect(await page.attempt()).toEqual(complete);
});

test('a download whose last byte had arrived before the break is complete when gone on with', async () => {
  folder.files.set(`${name}.part`, content);
  const page = new Page();
  page.expected = { totalBytes: content.length, etag: '"v1"', lastModified: null };
  expect(await page.attempt()).toEqual(complete);
  expect(host.sentBytes).toBe(4096);
});

const promises: [string, (bytes: Uint8Array) => Record<string, string>][] = [
  ['Repr-Digest', (bytes) => ({ 'Repr-Digest': `sha-512=:AA==:, sha-256=:${hashOf(bytes).digest('base64')}:` })],
  ['Digest', (bytes) => ({ Digest: `sha-256=${hashOf(bytes).digest('base64')}` })],
  ['X-Linked-ETag', (bytes) => ({ 'X-Linked-ETag': `"${hashOf(bytes).digest('hex')}"` })],
];

test.each(promises)('a file is held against the hash that its server promises in %s', async (_, headersFor) => {
  host.headers = headersFor(content);
  expect(await new Page().attempt()).toEqual(complete);

  await weights.remove(name);
  host.headers = headersFor(other);
  const page = new Page();
  const facts = { file: name, expected: hashOf(other).digest('hex'), found: sha256 };
  await expect(page.attempt()).rejects.toMatchObject({ code: 'source/wrong-hash', facts });
  expect(await weights.list()).toEqual([{ name, sizeBytes: 0, complete: false }]);

  host.content = other;
  expect(await page.attempt()).toMatchObject({ kind: 'complete', sha256: hashOf(other).digest('hex') });
});

test('a hash at the end of the address counts for more than the promise of the server', async () => {
  host.headers = promises[0]![1](other);
  expect(await new Page().attempt(`${address}#sha256=${sha256.toUpperCase()}`)).toEqual(complete);
  await weights.remove(name);
  host.headers = {};
  host.content = other;
  await expect(new Page().attempt(`${address}#sha256=${sha256}`)).rejects.toMatchObject({
    code: 'source/wrong-hash',
    facts: { expected: sha256 },
  });
});

test('a part that was damaged here is found by the promised hash, though the overlap agrees', async () => {
  host.headers = promises[0]![1](content);
  const page = await broken();
  folder.files.get(`${name}.part`)![100]! ^= 1;
  await expect(page.attempt()).rejects.toMatchObject({ code: 'source/wrong-hash', facts: { expected: sha256 } });
  expect(await page.attempt()).toEqual(complete);
});
