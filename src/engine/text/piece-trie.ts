/**
 * A byte trie in one hash table of (node, byte): a node is the slot that its key lies in, so a step looks at one place in memory.
 * Slots cannot move, so the table is made for all pieces at once. A quarter of a million pieces of nine bytes cost 32 MB.
 */
export class PieceTrie {
  static readonly root = 0;
  /** by slot, from 1 on: node · 256 + byte + 1, so that 0 is free */
  readonly #keys: Uint32Array;
  /** by node: id + 1, 0 for none */
  readonly #ids: Int32Array;
  readonly #mask: number;
  #free: number;

  /** nodes are 24-bit numbers */
  static readonly maxSlots = 1 << 23;

  /** @param bytes  of all pieces together */
  constructor(bytes: number) {
    const slots = Math.min(PieceTrie.maxSlots, 2 ** Math.ceil(Math.log2(Math.max(16, (bytes * 4) / 3))));
    this.#keys = new Uint32Array(slots + 1);
    this.#ids = new Int32Array(slots + 1);
    this.#mask = slots - 1;
    // fuller tables are slow to search
    this.#free = slots * 0.75;
  }

  /**
   * The piece that lies at `from` … `to` of the bytes; the first of equal pieces keeps its id.
   * @returns false if the trie is full
   */
  insert(bytes: Uint8Array, from: number, to: number, id: number): boolean {
    let node = PieceTrie.root;
    for (let at = from; at < to; at++) {
      const key = (((node << 8) | bytes[at]!) + 1) >>> 0;
      node = this.#slot(key);
      if (this.#keys[node] !== 0) continue;
      if (this.#free-- < 1) return false;
      this.#keys[node] = key;
    }
    if (this.#ids[node] === 0) this.#ids[node] = id + 1;
    return true;
  }

  /** @returns the child of a node, −1 for none */
  step(node: number, byte: number): number {
    const child = this.#slot((((node << 8) | byte) + 1) >>> 0);
    return this.#keys[child] === 0 ? -1 : child;
  }

  /** @returns the id of the piece that ends at a node, −1 for none */
  id(node: number): number {
    return this.#ids[node]! - 1;
  }

  /** Where a key lies, or could. */
  #slot(key: number): number {
    let slot = (hash(key) & this.#mask) + 1;
    for (;;) {
      const found = this.#keys[slot]!;
      if (found === 0 || found === key) return slot;
      slot = (slot & this.#mask) + 1;
    }
  }
}

/** Fibonacci hashing with the high bits folded down. */
function hash(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
