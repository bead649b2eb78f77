import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readWithPatience } from '#storage/arriving-bytes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server's answer of which nothing has come yet. */
function silentAnswer() {
  let send: (bytes: Uint8Array) => void = () => undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => void (send = (bytes) => controller.enqueue(bytes)),
  });
  return { reader: stream.getReader(), send: (bytes: Uint8Array) => send(bytes) };
}

it('a server that is silent for half a minute is taken for gone', async () => {
  const reading = readWithPatience(silentAnswer().reader, 'https://example.org/a.gguf');
  const refused = expect(reading).rejects.toMatchObject({ code: 'source/unreachable' });
  await vi.advanceTimersByTimeAsync(29_999);
  await vi.advanceTimersByTimeAsync(1);
  await refused;
});

it('bytes that came while the tab was frozen are taken, though all timers are due when it goes on', async () => {
  const { reader, send } = silentAnswer();
  const reading = readWithPatience(reader, 'https://example.org/a.gguf');
  vi.runOnlyPendingTimers();
  send(new Uint8Array([1, 2, 3]));
  expect(await reading).toEqual(new Uint8Array([1, 2, 3]));
});
