import { wrap } from 'comlink';
import { WorkbenchError } from '#core/errors.ts';
import { teachComlink } from './errors.ts';
import { Owed } from './owed.ts';
import { awaitStream } from './streams.ts';

teachComlink();

/** A worker's methods, how to call those that give one answer, and those that give a stream. `onBroken` hears once if it dies. */
export function connect<Api>(worker: Worker, onBroken: (error: WorkbenchError) => void) {
  const owed = new Owed();
  worker.addEventListener('error', (event) => {
    const error = new WorkbenchError('unexpected', { reason: event.message || 'a worker stopped' });
    owed.fail(error);
    onBroken(error);
  });
  return {
    remote: wrap<Api>(worker),
    call: <T>(answer: Promise<T>): Promise<T> => owed.or(answer),
    // Comlink sees a promise of what the method returns; our handler makes that a stream
    stream: <T>(answer: Promise<AsyncIterable<T>>): AsyncIterableIterator<T> =>
      awaitStream(answer as Promise<AsyncIterableIterator<T>>, owed),
  };
}
