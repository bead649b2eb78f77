/** How fast something goes and how long it will take, from the last few seconds. */
export class Pace {
  readonly #windowMs: number;
  #seen: { at: number; doneBytes: number }[] = [];

  constructor(windowMs = 3000) {
    this.#windowMs = windowMs;
  }

  /** Call with every report. `null` until half a second has passed: an earlier guess would only jump. */
  observe(
    doneBytes: number,
    totalBytes: number,
    now: number,
  ): { bytesPerSecond: number | null; leftMs: number | null } {
    this.#seen.push({ at: now, doneBytes });
    while (this.#seen.length > 2 && this.#seen[0]!.at < now - this.#windowMs) this.#seen.shift();
    const first = this.#seen[0]!;
    const elapsedMs = now - first.at;
    if (elapsedMs < 500 || doneBytes <= first.doneBytes) return { bytesPerSecond: null, leftMs: null };
    const bytesPerSecond = ((doneBytes - first.doneBytes) / elapsedMs) * 1000;
    return { bytesPerSecond, leftMs: ((totalBytes - doneBytes) / bytesPerSecond) * 1000 };
  }
}
