/**
 * Byte-pair merging as llama.cpp does it: of all neighbours that may merge, the pair with the lowest cost goes first, the
 * leftmost of equals. O(n log n) for n symbols through a heap over typed arrays, so that one word of a million letters
 * takes a second and not a minute.
 */
export class GreedyMerge {
  /** start of each symbol in the text, then the text's length */
  #starts = new Int32Array(0);
  #previous = new Int32Array(0);
  #next = new Int32Array(0);
  /** heap of candidate pairs: cost, left symbol, and where the pair ends, by which an outdated pair is known */
  #costs = new Float64Array(0);
  #lefts = new Int32Array(0);
  #ends = new Int32Array(0);
  #size = 0;

  /**
   * @param cost  of joining text[start, middle) with text[middle, end); undefined where they must not join
   * @param emit  called for each remaining symbol, from left to right
   */
  run(
    text: string,
    cost: (start: number, middle: number, end: number) => number | undefined,
    emit: (start: number, end: number) => void,
  ): void {
    const count = this.#split(text);
    const ends = (symbol: number): number => {
      const next = this.#next[symbol]!;
      return next < 0 ? text.length : this.#starts[next]!;
    };
    const consider = (left: number): void => {
      if (left < 0) return;
      const right = this.#next[left]!;
      if (right < 0) return;
      const end = ends(right);
      const price = cost(this.#starts[left]!, this.#starts[right]!, end);
      if (price !== undefined) this.#push(price, left, end);
    };

    for (let symbol = 0; symbol + 1 < count; symbol++) consider(symbol);
    while (this.#size > 0) {
      const left = this.#lefts[0]!;
      const end = this.#ends[0]!;
      this.#pop();
      const right = this.#next[left]!;
      // −2 marks a symbol that was merged away; another end means one of the two has grown since
      if (right < 0 || ends(right) !== end) continue;
      const after = this.#next[right]!;
      this.#next[left] = after;
      this.#next[right] = -2;
      if (after >= 0) this.#previous[after] = left;
      consider(this.#previous[left]!);
      consider(left);
    }
    for (let symbol = count > 0 ? 0 : -1; symbol >= 0; symbol = this.#next[symbol]!)
      emit(this.#starts[symbol]!, ends(symbol));
  }

  /** One symbol per code point; a lone surrogate is a symbol of its own. */
  #split(text: string): number {
    if (this.#starts.length < text.length) {
      const capacity = Math.max(64, 2 ** Math.ceil(Math.log2(text.length)));
      this.#starts = new Int32Array(capacity);
      this.#previous = new Int32Array(capacity);
      this.#next = new Int32Array(capacity);
    }
    let count = 0;
    for (let at = 0; at < text.length;) {
      this.#starts[count] = at;
      this.#previous[count] = count - 1;
      this.#next[count] = count + 1;
      count++;
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    }
    if (count > 0) this.#next[count - 1] = -1;
    return count;
  }

  #before(a: number, b: number): boolean {
    const difference = this.#costs[a]! - this.#costs[b]!;
    return difference < 0 || (difference === 0 && this.#lefts[a]! < this.#lefts[b]!);
  }

  #swap(a: number, b: number): void {
    const cost = this.#costs[a]!;
    const left = this.#lefts[a]!;
    const end = this.#ends[a]!;
    this.#copy(b, a);
    this.#costs[b] = cost;
    this.#lefts[b] = left;
    this.#ends[b] = end;
  }

  #copy(from: number, to: number): void {
    this.#costs[to] = this.#costs[from]!;
    this.#lefts[to] = this.#lefts[from]!;
    this.#ends[to] = this.#ends[from]!;
  }

  #push(cost: number, left: number, end: number): void {
    if (this.#size === this.#costs.length) this.#growHeap();
    let at = this.#size++;
    this.#costs[at] = cost;
    this.#lefts[at] = left;
    this.#ends[at] = end;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #pop(): void {
    this.#size--;
    this.#copy(this.#size, 0);
    for (let at = 0; ;) {
      let least = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2; child++)
        if (child < this.#size && this.#before(child, least)) least = child;
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #growHeap(): void {
    const capacity = Math.max(64, 2 * this.#costs.length);
    const costs = new Float64Array(capacity);
    const lefts = new Int32Array(capacity);
    const ends = new Int32Array(capacity);
    costs.set(this.#costs);
    lefts.set(this.#lefts);
    ends.set(this.#ends);
    this.#costs = costs;
    this.#lefts = lefts;
    this.#ends = ends;
  }
}
