/** Numbers the locals of a function that is being written: i32s after its parameters, then vectors. */
export class Locals {
  readonly #parameters: number;
  #next: number;
  #integers = 0;

  constructor(parameters: number) {
    this.#parameters = parameters;
    this.#next = parameters;
  }

  readonly one = (): number => this.#next++;

  many(count: number): number[] {
    return Array.from({ length: count }, this.one);
  }

  /** What is asked for from now on is a vector. */
  vectorsFollow(): void {
    this.#integers = this.#next - this.#parameters;
  }

  get counts(): { integers: number; vectors: number } {
    return { integers: this.#integers, vectors: this.#next - this.#parameters - this.#integers };
  }
}
