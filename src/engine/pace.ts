/** How many rounds a submit takes, and how many submits are under way at once. */
export interface Pace {
  readonly rounds: number;
  readonly underWay: number;
  /** A burst of `rounds` rounds took the device so long. */
  note(rounds: number, elapsedMs: number): void;
  /** Rounds were lost: what is under way grows anew from one. */
  restart(): void;
}

/** What is under way at once takes no longer than this, so that Stop is heard and the screen stays responsive. */
const budgetMs = 100;

/** A burst that took so many times what was known is not believed at once: its time may be that of a frozen tab or of a machine asleep. */
const outlier = 8;

/**
 * As many rounds as fit the budget with two submits under way, by what rounds have taken so far; at most twice as many as before. A
 * device too slow for two rounds in the budget has one round under way. One that seems to have become far slower gets one round at a time,
 * and is believed when that takes as long.
 */
export class MeasuredPace implements Pace {
  readonly #most: number;
  #rounds = 1;
  #roundMs: number | null = null;
  #doubted = false;

  /** @param most rounds a submit */
  constructor(most: number) {
    this.#most = most;
  }

  get rounds(): number {
    return this.#rounds;
  }

  get underWay(): number {
    return this.#roundMs !== null && 2 * this.#rounds * this.#roundMs <= budgetMs ? 2 : 1;
  }

  note(rounds: number, elapsedMs: number): void {
    const roundMs = elapsedMs / rounds;
    const known = this.#roundMs ?? roundMs;
    if (roundMs > outlier * known && !this.#doubted) {
      this.#doubted = true;
      this.restart();
      return;
    }
    this.#doubted = false;
    // far quicker: what was known was the time of something else, such as the first use of each pipeline
    this.#roundMs = known > outlier * roundMs ? roundMs : (known + roundMs) / 2;
    const fitting = Math.floor(budgetMs / 2 / Math.max(this.#roundMs, 1e-3));
    this.#rounds = Math.max(1, Math.min(fitting, 2 * this.#rounds, this.#most));
  }

  restart(): void {
    this.#rounds = 1;
  }
}
