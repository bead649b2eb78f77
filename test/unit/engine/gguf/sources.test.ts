import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openAddress } from '#engine/gguf/address-source.ts';
import { BlobSource } from '#engine/gguf/blob-source.ts';
import { HttpSource } from '#engine/gguf/http-source.ts';
import { orderParts, partNames } from '#engine/gguf/order-parts.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { openFileSource } from '../../../../src/cli/file-source.ts';
import { tinyCheckpoint } from '../../../fixtures/tiny.ts';

const bytes = tinyCheckpoint('q8_0');
const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0)) await step();
});

describe('a blob', () => {
  test('gives the bytes asked for', async () => {
    const source = new BlobSource(new Blob([bytes]), 'tiny.gguf');
    expect(source).toMatchObject({ name: 'tiny.gguf', sizeBytes: bytes.length });
    expect(await source.read(100, 50)).toEqual(bytes.slice(100, 150));
    expect((await readGguf([source])).tensors.size).toBe(20);
  });

  test('says when it is shorter than it was, cannot be read, or nobody waits any more', async () => {
    const source = new BlobSource(new Blob([bytes]), 'tiny.gguf');
    await expect(source.read(bytes.length - 10, 50)).rejects.toMatchObject({ code: 'source/read-failed' });
    await expect(source.read(0, 1, AbortSignal.abort())).rejects.toMatchObject({ code: 'engine/cancelled' });
    const failing = (name: string): Blob => {
      const blob = new Blob([bytes]);
      const slice = (): Blob =>
        Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('', name)) });
      return Object.assign(blob, { slice });
    };
    const read = (name: string): Promise<unknown> => new BlobSource(failing(name), 'tiny.gguf').read(0, 1);
    await expect(read('NotReadableError')).rejects.toMatchObject({ code: 'source/changed' });
    await expect(read('SecurityError')).rejects.toMatchObject({ facts: { reason: 'SecurityError' } });
  });
});

describe('a file on disk', () => {
  test('gives the bytes asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tandem-'));
    cleanUp.push(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'tiny.gguf'), bytes);
    const source = await openFileSource(join(folder, 'tiny.gguf'));
    cleanUp.unshift(() => source.close());
    expect(source).toMatchObject({ name: 'tiny.gguf', sizeBytes: bytes.length });
    expect(await source.read(100, 50)).toEqual(bytes.slice(100, 150));
    await expect(source.read(bytes.length - 10, 50)).rejects.toMatchObject({ code: 'source/read-failed' });
    await expect(source.read(0, 1, AbortSignal.abort())).rejects.toMatchObject({ code: 'engine/cancelled' });
  });

  test('that is missing is said with its path', async () => {
    await expect(openFileSource('no/such.gguf')).rejects.toMatchObject({
      code: 'source/read-failed',
      facts: { file: 'no/such.gguf', reason: 'ENOENT' },
    });
  });
});

describe('an address', () => {
  type Answer = (request: IncomingMessage, response: ServerResponse) => void;

  async function serve(answer: Answer): Promise<string> {
    const server = createServer(answer);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    cleanUp.push(() => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/folder/tiny.gguf?download=true`;
  }

  function rangeOf(request: IncomingMessage): [first: number, last: number] {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')!;
    return [Number(first), Number(last)];
  }

  const answerRange =
    (headers: Record<string, string> = {}, hide: string[] = []): Answer =>
    (request, response) => {
      if (request.method === 'HEAD') {
        response.writeHead(200, { 'Content-Length': bytes.length }).end();
        return;
      }
      const [first, last] = rangeOf(request);
      if (!hide.includes('Content-Range')) {
        response.setHeader('Content-Range', `bytes ${first}-${Math.min(last, bytes.length - 1)}/${bytes.length}`);
      }
      response.writeHead(206, headers).end(bytes.subarray(first, last + 1));
    };

  test('gives the bytes asked for and no others', async () => {
    const asked: [number, number][] = [];
    const address = await serve((request, response) => {
      asked.push(rangeOf(request));
      answerRange()(request, response);
    });
    const source = await HttpSource.open(address);
    expect(source).toMatchObject({ name: 'tiny.gguf', sizeBytes: bytes.length });
    expect(await source.read(100, 50)).toEqual(bytes.slice(100, 150));
    expect(await source.read(100, 0)).toEqual(new Uint8Array(0));
    // never 0-0, which some servers take for the whole file
    expect(asked).toEqual([
      [0, 1],
      [100, 149],
    ]);
    expect((await readGguf([source], undefined, 4096)).tensors.size).toBe(20);
  });

  test('of another origin that hides its headers is measured by HEAD', async () => {
    const source = await HttpSource.open(await serve(answerRange({}, ['Content-Range'])));
    expect(source.sizeBytes).toBe(bytes.length);
    expect(await source.read(7, 9)).toEqual(bytes.slice(7, 16));
  });

  test('without ranges is refused before the file is downloaded', async () => {
    const whole = await serve((_, response) => void response.writeHead(200).end(bytes));
    await expect(HttpSource.open(whole)).rejects.toMatchObject({ code: 'source/no-ranges', facts: { address: whole } });
    const sizeless = await serve((request, response) => {
      response.writeHead(request.method === 'HEAD' ? 405 : 206).end(request.method === 'HEAD' ? undefined : 'GG');
    });
    await expect(HttpSource.open(sizeless)).rejects.toMatchObject({ code: 'source/no-ranges' });
  });

  test('without ranges is taken whole where the file is small', async () => {
    const address = await serve((_, response) => void response.writeHead(200).end(bytes));
    const source = await openAddress(address);
    expect(source).toMatchObject({ name: 'tiny.gguf', sizeBytes: bytes.length });
    expect(await source.read(100, 50)).toEqual(bytes.slice(100, 150));
  });

  test('without ranges is refused where the file is large, however small it says it is', async () => {
    let sentBytes = 0;
    const endless = await serve((_, response) => {
      response.writeHead(200);
      const mebibyte = new Uint8Array(2 ** 20);
      const send = (): void => {
        sentBytes += mebibyte.length;
        if (!response.destroyed) response.write(mebibyte, send);
      };
      send();
    });
    await expect(openAddress(endless)).rejects.toMatchObject({ code: 'source/no-ranges' });
    expect(sentBytes).toBeLessThan(64 * 2 ** 20);
  });

  test('that is not there or not reachable is said', async () => {
    const missing = await serve((_, response) => void response.writeHead(404).end());
    await expect(HttpSource.open(missing)).rejects.toMatchObject({ code: 'source/not-found', facts: { status: 404 } });
    const closed = await serve((request) => void request.socket.destroy());
    await expect(HttpSource.open(closed)).rejects.toMatchObject({ code: 'source/unreachable' });
  });

  test.each([
    ['another ETag', { ETag: '"two"' }, bytes.length],
    ['another date', { 'Last-Modified': 'Sun, 22 Nov 2026 10:00:00 GMT' }, bytes.length],
    ['another size', {}, bytes.length + 1],
  ])('whose file was replaced is noticed by %s', async (_, headers, total) => {
    let answered = 0;
    const before = { ETag: '"one"', 'Last-Modified': 'Sun, 22 Nov 2026 09:00:00 GMT' };
    const address = await serve((request, response) => {
      const [first, last] = rangeOf(request);
      const replaced = answered++ > 1;
      const size = replaced ? total : bytes.length;
      response.setHeader('Content-Range', `bytes ${first}-${last}/${size}`);
      response.writeHead(206, { ...before, ...(replaced ? headers : {}) }).end(bytes.subarray(first, last + 1));
    });
    const source = await HttpSource.open(address);
    expect(await source.read(0, 4)).toEqual(bytes.slice(0, 4));
    await expect(source.read(4, 4)).rejects.toMatchObject({ code: 'source/changed', facts: { file: 'tiny.gguf' } });
  });

  test('that gives fewer, more or other bytes than asked for is refused', async () => {
    let answer: Answer = answerRange();
    const address = await serve((request, response) => answer(request, response));
    const source = await HttpSource.open(address);
    const failed = { code: 'source/read-failed' };
    answer = (_, response) => void response.writeHead(206).end(bytes.subarray(0, 7));
    await expect(source.read(0, 8)).rejects.toMatchObject(failed);
    answer = (_, response) => void response.writeHead(206).end(bytes);
    await expect(source.read(0, 8)).rejects.toMatchObject(failed);
    answer = (_, response) => {
      response.writeHead(206, { 'Content-Range': `bytes 8-15/${bytes.length}` }).end(bytes.subarray(8, 16));
    };
    await expect(source.read(0, 8)).rejects.toMatchObject(failed);
    answer = (_, response) => {
      response.writeHead(206, { 'Content-Length': 8 }).write(bytes.subarray(0, 4));
      setTimeout(() => response.destroy(), 10);
    };
    await expect(source.read(0, 8)).rejects.toMatchObject(failed);
    answer = (_, response) => void response.writeHead(416).end();
    await expect(source.read(8, 8)).rejects.toMatchObject({ code: 'source/changed' });
  });

  test('is left at once when nobody waits any more', async () => {
    const controller = new AbortController();
    let answer: Answer = answerRange();
    const source = await HttpSource.open(await serve((request, response) => answer(request, response)));
    answer = (_, response) => {
      response.writeHead(206).write(bytes.subarray(0, 1));
      setTimeout(() => controller.abort(), 10);
    };
    await expect(source.read(0, 8, controller.signal)).rejects.toMatchObject({ code: 'engine/cancelled' });
    await expect(source.read(0, 8, controller.signal)).rejects.toMatchObject({ code: 'engine/cancelled' });
  });
});

describe('the parts of a split file', () => {
  const names = ['m-00001-of-00003.gguf', 'm-00002-of-00003.gguf', 'm-00003-of-00003.gguf'];
  const files = (...chosen: string[]): { name: string }[] => chosen.map((name) => ({ name }));

  test('are put in order by their names', () => {
    expect(orderParts(files(names[2]!, names[0]!, names[1]!))).toEqual(files(...names));
    expect(orderParts(files('alone.gguf'))).toEqual(files('alone.gguf'));
  });

  test('are missed when they are missing', () => {
    expect(() => orderParts(files(names[0]!, names[2]!))).toThrow(
      expect.objectContaining({ code: 'gguf/missing-part', facts: { file: names[0], part: 2, parts: 3 } }) as Error,
    );
  });

  test('are not mixed with other files or given twice', () => {
    const malformed = expect.objectContaining({ code: 'gguf/malformed' }) as Error;
    expect(() => orderParts(files(...names, 'other.gguf'))).toThrow(malformed);
    expect(() => orderParts(files('one.gguf', 'two.gguf'))).toThrow(malformed);
    expect(() => orderParts(files(...names, names[0]!))).toThrow(malformed);
  });

  test('follow from the address of any of them', () => {
    expect(partNames('https://host/m-00002-of-00003.gguf?download=true')).toEqual(
      names.map((name) => `https://host/${name}?download=true`),
    );
    expect(partNames('https://host/m.gguf')).toEqual(['https://host/m.gguf']);
    expect(() => partNames('m-00004-of-00003.gguf')).toThrow(
      expect.objectContaining({ code: 'gguf/malformed' }) as Error,
    );
    expect(() => partNames('m-00001-of-99999.gguf')).toThrow(
      expect.objectContaining({ code: 'gguf/malformed' }) as Error,
    );
  });
});
