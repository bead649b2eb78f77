import { createRandom } from '#core/random.ts';

/** One lane's chance: a number uniform in [0, 1) for each token drawn. The token loop looks ahead; what counts is how many were taken. */
export class Chance {
  readonly #random;
  readonly #numbers: number[] = [];
  #taken = 0;

  /** @param seed unsigned 32-bit */
  constructor(seed: number) {
    this.#random = createRandom(seed);
  }

  get taken(): number {
    return this.#taken;
  }

  take(): number {
    return this.at(this.#taken++);
  }

  /** The number of the token `index`, counted from the first. */
  at(index: number): number {
    while (this.#numbers.length <= index) this.#numbers.push(this.#random.next());
    return this.#numbers[index]!;
  }
}
