/** One at a time, in the order they came. */
export class Turn {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when everybody before has released. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let release: () => void = () => undefined;
    this.#last = new Promise((resolve) => (release = resolve));
    await before;
    return release;
  }
}
