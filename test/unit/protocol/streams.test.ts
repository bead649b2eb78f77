import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { Owed } from '#protocol/owed.ts';
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
  const stream = awaitStream(promised, new Owed());
  await stream.return?.();
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  expect(left).toBe(false);
  deliver(late);
  await expect.poll(() => left).toBe(true);
});

test('a worker that dies fails the stream instead of leaving its reader waiting', async () => {
  const owed = new Owed();
  async function* silent() {
    await new Promise(() => undefined);
    yield 1;
  }
  const stream = awaitStream(Promise.resolve(silent()), owed);
  const waiting = stream.next();
  owed.fail(new WorkbenchError('unexpected', { reason: 'a worker stopped' }));
  await expect(waiting).rejects.toMatchObject({ code: 'unexpected' });
  await expect(stream.next()).rejects.toMatchObject({ code: 'unexpected' });
});

test('nothing is held of a value that was read, nor of an answer that was given, while the worker lives', async () => {
  const owed = new Owed();
  const seen: WeakRef<object>[] = [];
  async function* values() {
    for (let count = 0; count < 3; count++) yield { count };
  }
  // in a function of its own, which leaves nothing on the stack
  const read = async () => {
    for await (const value of awaitStream(Promise.resolve(values()), owed)) seen.push(new WeakRef(value));
    seen.push(new WeakRef(await owed.or(Promise.resolve({ answer: 1 }))));
  };
  await read();
  // what a weak reference gave is held until the end of the task
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(seen).toHaveLength(4);
  expect(seen.map((value) => value.deref())).toEqual([undefined, undefined, undefined, undefined]);
});

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
