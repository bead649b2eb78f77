import { asWorkbenchError, WorkbenchError, type ErrorCode, type ErrorFacts } from '#core/errors.ts';
import type { Owed } from './owed.ts';

/**
 * An async generator across a MessagePort. The serving side runs it and posts each value as it comes; the reading side
 * gets an async iterable. Leaving the reading loop runs `return()` on the generator, so that its `finally` tidies up.
 *
 * Values are pushed, not pulled: a reader that is busy drawing must not hold up the next token. What may pile up is
 * bounded by the stream itself (an answer's tokens, a load's progress).
 */
type Message = { kind: 'value'; value: unknown } | { kind: 'done' } | { kind: 'failed'; failure: Failure };

/** A WorkbenchError as plain data. */
export interface Failure {
  code: ErrorCode;
  facts: ErrorFacts[ErrorCode];
  /** where it was thrown, for the console */
  stack: string | undefined;
}

export function toFailure(thrown: unknown): Failure {
  const error = asWorkbenchError(thrown);
  return { code: error.code, facts: error.facts, stack: thrown instanceof Error ? thrown.stack : error.stack };
}

export function fromFailure(failure: Failure): WorkbenchError {
  const error = new WorkbenchError(failure.code, failure.facts);
  if (failure.stack !== undefined) error.stack = failure.stack;
  return error;
}

/** Serves `stream` on `port` until it ends, fails or the reader leaves. */
export function serveStream(stream: AsyncIterable<unknown>, port: MessagePort): void {
  const iterator = stream[Symbol.asyncIterator]();
  let left = false;
  const post = (message: Message): void => {
    if (!left) port.postMessage(message);
  };
  const pump = async (): Promise<void> => {
    try {
      while (!left) {
        const step = await iterator.next();
        if (step.done === true) break;
        post({ kind: 'value', value: step.value });
        // A generator that never leaves the microtask queue would keep the reader's "leave" from being heard.
        await nextTask();
      }
      post({ kind: 'done' });
    } catch (thrown) {
      post({ kind: 'failed', failure: toFailure(thrown) });
    } finally {
      port.close();
    }
  };
  port.addEventListener('message', () => {
    left = true;
    // the generator may be in mid-step: its return() waits for that step, nobody waits for it
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  });
  port.start();
  void pump();
}

/** The stream that `serveStream` serves on the other end of `port`. May be read once. */
export function readStream<T>(port: MessagePort): AsyncIterableIterator<T> {
  const arrived: IteratorResult<T, undefined>[] = [];
  const waiting: { resolve: (step: IteratorResult<T, undefined>) => void; reject: (reason: WorkbenchError) => void }[] =
    [];
  let failure: WorkbenchError | null = null;
  let ended = false;
  const end: IteratorResult<T, undefined> = { done: true, value: undefined };

  const close = (): void => {
    ended = true;
    port.close();
    for (const reader of waiting.splice(0)) reader.resolve(end);
  };

  port.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (ended) return;
    switch (data.kind) {
      case 'value': {
        const step: IteratorResult<T, undefined> = { done: false, value: data.value as T };
        const reader = waiting.shift();
        if (reader) reader.resolve(step);
        else arrived.push(step);
        return;
      }
      case 'failed': {
        const reader = waiting.shift();
        if (reader) reader.reject(fromFailure(data.failure));
        else failure = fromFailure(data.failure);
        close();
        return;
      }
      case 'done':
        close();
    }
  });
  port.start();

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      const step = arrived.shift();
      if (step) return Promise.resolve(step);
      if (failure) {
        const reason = failure;
        failure = null;
        return Promise.reject(reason);
      }
      if (ended) return Promise.resolve(end);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    return() {
      arrived.length = 0;
      failure = null;
      if (!ended) {
        port.postMessage('leave');
        close();
      }
      return Promise.resolve(end);
    },
  };
}

/**
 * A stream that is still being fetched, as a stream. Leaving before it is there leaves it as soon as it is.
 * @param owed by the other side: when that dies, reading fails
 */
export function awaitStream<T>(promised: Promise<AsyncIterableIterator<T>>, owed: Owed): AsyncIterableIterator<T> {
  promised.catch(() => undefined);
  let left = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (left) return { done: true, value: undefined };
      const stream = await owed.or(promised);
      return owed.or(stream.next());
    },
    async return() {
      left = true;
      void promised.then((stream) => stream.return?.()).catch(() => undefined);
      return { done: true, value: undefined };
    },
  };
}

/** Resolves in a later task, after messages that wait now. Timers would be clamped to 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
