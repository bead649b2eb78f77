/** Of many numbers. */
export interface LengthSummary {
  n: number;
  mean: number;
  median: number;
  p95: number;
}

/** Many whole numbers, to be summed up once. */
export class Lengths {
  #values = new Uint32Array(64);
  #n = 0;
  #sum = 0;

  add(value: number): void {
    if (this.#n === this.#values.length) {
      const grown = new Uint32Array(2 * this.#n);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#n++] = value;
    this.#sum += value;
  }

  get sum(): number {
    return this.#sum;
  }

  /**
   * Mean, median and 95th percentile. A percentile lies between its neighbours in rank, linearly (type 7 of [HyndmanFan1996]).
   * @returns null of nothing
   */
  summary(): LengthSummary | null {
    const n = this.#n;
    if (n === 0) return null;
    const sorted = this.#values.slice(0, n).sort();
    const quantile = (share: number): number => {
      const rank = share * (n - 1);
      const low = sorted[Math.floor(rank)]!;
      return low + (sorted[Math.ceil(rank)]! - low) * (rank % 1);
    };
    return { n, mean: this.#sum / n, median: quantile(0.5), p95: quantile(0.95) };
  }
}

/** Code points, so that a sign outside the first plane counts once. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}

/** What stands between spaces and has a letter or a digit: "qu’est-ce" is one, the "?" that French sets apart is none. */
export function countWords(text: string): number {
  let count = 0;
  for (const part of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(part)) count++;
  return count;
}
