/**
 * The stream's values until it ends or the signal aborts, whichever is first. Aborting does not wait for the value
 * that is being computed; the stream is closed either way, so that its `finally` runs on the other side.
 */
export async function* until<T>(stream: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T, void, void> {
  const iterator = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await settled(iterator.next(), signal);
      if (step === aborted || step.done === true) return;
      yield step.value;
    }
  } finally {
    // Not awaited: the other side may be in mid-step, and the reader has already left.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

export const aborted = Symbol('aborted');

/** What the promise gives, or `aborted` as soon as the signal says so. */
export async function settled<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | typeof aborted> {
  if (signal.aborted) {
    promise.catch(() => undefined);
    return aborted;
  }
  let leave = (): void => undefined;
  const abort = new Promise<typeof aborted>((resolve) => {
    leave = () => resolve(aborted);
    signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([promise, abort]);
  } finally {
    signal.removeEventListener('abort', leave);
    // A failure after leaving concerns nobody.
    promise.catch(() => undefined);
  }
}
