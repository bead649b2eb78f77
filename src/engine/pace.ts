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

/**
 * As many rounds as fit the budget with two submits under way, by what rounds have taken so far; at most twice as many as before. A
 * device too slow for two rounds in the budget has one round under way.
 */
export class MeasuredPace implements Pace {
  readonly #most: number;
  #rounds = 1;
  #roundMs: number | null = null;

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
    this.#roundMs = this.#roundMs === null ? roundMs : (this.#roundMs + roundMs) / 2;
    const fitting = Math.floor(budgetMs / 2 / Math.max(this.#roundMs, 1e-3));
    this.#rounds = Math.max(1, Math.min(fitting, 2 * this.#rounds, this.#most));
  }

  restart(): void {
    this.#rounds = 1;
  }
}
