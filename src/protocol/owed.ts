import type { WorkbenchError } from '#core/errors.ts';

/**
 * What a worker owes the page. When it dies without a word all of that fails, so that nobody waits for ever. Nothing is held of what has
 * come: `Promise.race` with one promise that lasts as long as the page would keep every answer and every token that it was ever raced with.
 */
export class Owed {
  readonly #waiting = new Set<(error: WorkbenchError) => void>();
  #broken: WorkbenchError | null = null;

  /** What the promise gives, unless the worker dies before. */
  or<T>(answer: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#broken) reject(this.#broken);
      else this.#waiting.add(reject);
      void answer.then(resolve, reject).finally(() => this.#waiting.delete(reject));
    });
  }

  /** It is dead. */
  fail(error: WorkbenchError): void {
    this.#broken = error;
    for (const reject of this.#waiting) reject(error);
    this.#waiting.clear();
  }
}
