import { expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { awaitStream, fromFailure, readStream, serveStream, toFailure } from '#protocol/streams.ts';

/** The two ends of a stream, as worker and page hold them. */
function across<T>(stream: AsyncIterable<T>): AsyncIterableIterator<T> {
  const { port1, port2 } = new MessageChannel();
  serveStream(stream, port1);
  return readStream<T>(port2);
}

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of stream) values.push(value);
  return values;
}

test('values arrive in order, then the stream ends', async () => {
  async function* numbers() {
    for (let i = 0; i < 100; i++) yield i;
  }
  expect(await collect(across(numbers()))).toEqual(Array.from({ length: 100 }, (_, i) => i));
});

test('leaving the loop runs the finally of a generator that waits for nothing', async () => {
  let tidied: (value: number) => void = () => undefined;
  const given = new Promise<number>((resolve) => (tidied = resolve));
  async function* endless() {
    let count = 0;
    try {
      for (;;) yield count++;
    } finally {
      tidied(count);
    }
  }
  for await (const value of across(endless())) if (value === 3) break;
  expect(await given).toBeGreaterThan(3);
});

test('leaving while the next value is awaited ends the waiting at once', async () => {
  let tidied = false;
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  async function* slow() {
    try {
      yield 1;
      await gate;
      yield 2;
    } finally {
      tidied = true;
    }
  }
  const stream = across(slow());
  expect(await stream.next()).toEqual({ done: false, value: 1 });
  const waiting = stream.next();
  await stream.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(tidied).toBe(false);
  release();
  await expect.poll(() => tidied).toBe(true);
});

test('an error arrives after the values before it, with its code and facts', async () => {
  async function* failing() {
    yield 'first';
    throw new WorkbenchError('gguf/not-gguf', { file: 'notes.txt' });
  }
  const stream = across(failing());
  expect((await stream.next()).value).toBe('first');
  const failure = await stream.next().catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(WorkbenchError);
  expect(failure).toMatchObject({ code: 'gguf/not-gguf', facts: { file: 'notes.txt' } });
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test('any other error arrives as unexpected, with its own words', () => {
  const error = fromFailure(structuredClone(toFailure(new RangeError('out of bounds'))));
  expect(error).toMatchObject({ code: 'unexpected', facts: { reason: 'RangeError: out of bounds' } });
});

test('a stream that is still being fetched can be left, and is then left when it comes', async () => {
  let left = false;
  const late: AsyncIterableIterator<number> = {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => Promise.resolve({ done: false, value: 1 }),
    return() {
      left = true;
      return Promise.resolve({ done: true, value: undefined });
    },
  };
  let deliver: (stream: AsyncIterableIterator<number>) => void = () => undefined;
  const promised = new Promise<AsyncIterableIterator<number>>((resolve) => (deliver = resolve));
  const stream = awaitStream(promised, new Promise<never>(() => undefined));
  await stream.return?.();
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  expect(left).toBe(false);
  deliver(late);
  await expect.poll(() => left).toBe(true);
});

test('a worker that dies fails the stream instead of leaving its reader waiting', async () => {
  let die: (error: Error) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => (die = reject));
  async function* silent() {
    await new Promise(() => undefined);
    yield 1;
  }
  const waiting = awaitStream(Promise.resolve(silent()), broken).next();
  die(new WorkbenchError('unexpected', { reason: 'a worker stopped' }));
  await expect(waiting).rejects.toMatchObject({ code: 'unexpected' });
});
