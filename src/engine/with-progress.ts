/**
 * Runs `work`, and yields its progress, the newest value only, then its result. A reader that leaves before the end, even at the
 * result, aborts the work, and what it gives all the same is undone.
 */
export async function* withProgress<P, T>(
  work: (report: (value: P) => void, signal: AbortSignal) => Promise<T>,
  undo: (result: T) => Promise<void>,
): AsyncGenerator<P | T> {
  const abort = new AbortController();
  const progress = new Latest<P>();
  const working = work((value) => progress.set(value), abort.signal).finally(() => progress.end());
  working.catch(ignore); // awaited below, unless the reader leaves
  let delivered = false;
  try {
    yield* progress.values();
    yield await working;
    delivered = true;
  } finally {
    if (!delivered) {
      abort.abort();
      void working.then(undo).catch(ignore);
    }
  }
}

const ignore = () => undefined;

/** A stream that keeps only the newest value: a reader that is slow misses some, and holds nothing up. */
class Latest<T> {
  #value: T | null = null;
  #ended = false;
  #wake: () => void = ignore;

  set(value: T): void {
    this.#value = value;
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *values(): AsyncGenerator<T> {
    for (;;) {
      if (this.#value !== null) {
        const value = this.#value;
        this.#value = null;
        yield value;
      } else if (this.#ended) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
