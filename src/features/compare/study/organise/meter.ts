import { Pace } from '#state/pace.ts';

/** how often the figures change */
const shownEachMs = 500;
/** without a tick for so long, the tab was frozen or in the background: what is known of the speed is of another time */
const asleepMs = 5000;
const speedWindowMs = 10_000;
/** answers differ much in length, and so do checkpoints */
const progressWindowMs = 600_000;

/** How fast it goes, told from time to time. */
export class Meter {
  #speed = new Pace(speedWindowMs);
  #progress = new Pace(progressWindowMs);
  #tickedAt = performance.now();
  readonly #timer: ReturnType<typeof setInterval>;
  #tokens = 0;
  #answers = 0;
  #due = 0;

  constructor(tell: (tokensPerSecond: number | null, leftMs: number | null) => void) {
    this.#timer = setInterval(() => {
      const now = performance.now();
      if (now - this.#tickedAt > asleepMs) {
        this.#speed = new Pace(speedWindowMs);
        this.#progress = new Pace(progressWindowMs);
      }
      this.#tickedAt = now;
      // the classes' words are of bytes; here they are tokens and answers
      const { bytesPerSecond: tokensPerSecond } = this.#speed.observe(this.#tokens, Infinity, now);
      const { leftMs } = this.#progress.observe(this.#answers, this.#due, now);
      tell(tokensPerSecond, leftMs);
    }, shownEachMs);
  }

  begin(due: number): void {
    this.#due = due;
  }

  token(): void {
    this.#tokens++;
  }

  answered(): void {
    this.#answers++;
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
