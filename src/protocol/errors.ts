import { transferHandlers } from 'comlink';
import { fromFailure, readStream, serveStream, toFailure, type Failure } from './streams.ts';

/** Comlink's own handler for thrown values: it knows the private mark on them, we know the words. */
interface Thrown {
  value: unknown;
}

/**
 * Teaches Comlink two things, on both sides of the boundary: an error keeps its code and facts, and an async iterable
 * that a method returns becomes a stream. Call once before `expose` or `wrap`.
 */
export function teachComlink(): void {
  const thrown = transferHandlers.get('throw');
  if (!thrown) throw new Error('Comlink has no handler for thrown values');
  transferHandlers.set('throw', {
    canHandle: (value): value is Thrown => thrown.canHandle(value),
    serialize: ({ value }: Thrown) => [toFailure(value), []],
    deserialize: (failure: Failure) => {
      throw fromFailure(failure);
    },
  });
  transferHandlers.set('stream', {
    canHandle: (value): value is AsyncIterable<unknown> =>
      typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
    serialize: (stream: AsyncIterable<unknown>) => {
      const { port1, port2 } = new MessageChannel();
      serveStream(stream, port1);
      return [port2, [port2]];
    },
    deserialize: (port: MessagePort) => readStream(port),
  });
}
