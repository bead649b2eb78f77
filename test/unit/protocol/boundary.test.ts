import { expose, wrap, type Remote } from 'comlink';
import { afterEach, expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { teachComlink } from '#protocol/errors.ts';

teachComlink();

class Service {
  greet(name: string): string {
    return `hello ${name}`;
  }
  fail(): Promise<never> {
    return Promise.reject(new WorkbenchError('storage/quota', { neededBytes: 2, availableBytes: 1 }));
  }
  async *count(to: number): AsyncGenerator<number> {
    for (let i = 1; i <= to; i++) yield i;
  }
}

let close: () => void = () => undefined;
afterEach(() => close());

function connected(): Remote<Service> {
  const { port1, port2 } = new MessageChannel();
  close = () => port1.close();
  expose(new Service(), port1);
  return wrap<Service>(port2);
}

test('a plain method answers', async () => {
  expect(await connected().greet('you')).toBe('hello you');
});

test('an error keeps code and facts across the boundary', async () => {
  // Comlink's types make of a promise that never resolves no promise at all
  const failing = connected().fail() as Promise<unknown>;
  const error = await failing.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WorkbenchError);
  expect(error).toMatchObject({ code: 'storage/quota', facts: { neededBytes: 2, availableBytes: 1 } });
});

test('a method that streams gives a stream', async () => {
  const stream = await (connected().count(3) as unknown as Promise<AsyncIterable<number>>);
  const values = [];
  for await (const value of stream) values.push(value);
  expect(values).toEqual([1, 2, 3]);
});
