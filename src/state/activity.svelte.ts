import type { Progress } from '#core/corpora/library.ts';

/** shorter work goes by without a word */
const patienceMs = 500;

/** Something that takes a while: how far it is, and the way to stop it. One at a time; a new one ends the one before. */
export class Activity {
  running = $state(false);
  /** it has lasted long enough to be shown */
  shown = $state(false);
  done = $state(0);
  total = $state(0);
  /** the last one was left before its end */
  stopped = false;
  #leave: (() => void) | null = null;

  /**
   * Follows a stream to its end. @param onstep  hears every step of the progress
   * @returns its last value that is no progress; null where there was none, or where it was left before its end
   */
  async follow<T extends { kind: string }, P extends Progress>(
    stream: AsyncIterable<T | P>,
    onstep: (step: P) => void = () => undefined,
  ): Promise<Exclude<T, Progress> | null> {
    this.stop();
    const iterator = stream[Symbol.asyncIterator]();
    let left = false;
    const leave = (): void => {
      left = true;
      void iterator.return?.();
    };
    this.#leave = leave;
    Object.assign(this, { running: true, shown: false, done: 0, total: 0, stopped: false });
    const timer = setTimeout(() => {
      if (this.#leave === leave) this.shown = true;
    }, patienceMs);
    let value: Exclude<T, Progress> | null = null;
    try {
      for (let step = await iterator.next(); step.done !== true && !left; step = await iterator.next()) {
        if (step.value.kind === 'progress') {
          const progress = step.value as P;
          this.done = progress.done;
          this.total = progress.total;
          onstep(progress);
        } else value = step.value as Exclude<T, Progress>;
      }
      return left ? null : value;
    } finally {
      clearTimeout(timer);
      if (this.#leave === leave) {
        this.#leave = null;
        this.running = this.shown = false;
      }
    }
  }

  stop(): void {
    const leave = this.#leave;
    this.#leave = null;
    if (leave) this.stopped = true;
    this.running = this.shown = false;
    leave?.();
  }
}
