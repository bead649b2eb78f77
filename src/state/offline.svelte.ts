import type { OfflineCopies } from '#storage/offline-copies.ts';

/** Which built-in checkpoints are there without a network, and keeping the rest. */
export class Offline {
  /** by file name */
  kept = $state.raw<readonly string[]>([]);
  /** while the rest is being kept */
  keeping = $state(false);
  /** whether anything can be kept at all */
  readonly possible: boolean;
  readonly #copies: OfflineCopies | null;
  readonly #addresses: readonly string[];

  /** @param copies null where the browser keeps nothing for this page */
  constructor(copies: OfflineCopies | null, addresses: readonly string[]) {
    this.#copies = copies;
    this.#addresses = addresses;
    this.possible = copies !== null;
  }

  get complete(): boolean {
    return this.#addresses.every((address) => this.kept.includes(fileOf(address)));
  }

  async refresh(): Promise<void> {
    if (!this.#copies) return;
    this.kept = (await this.#copies.kept(this.#addresses)).map(fileOf);
  }

  /** Follows what is kept from now on. @returns how to stop that */
  watch(failed: (thrown: unknown) => void): () => void {
    const refresh = (): void => void this.refresh().catch(failed);
    refresh();
    return this.#copies?.watch(refresh) ?? (() => undefined);
  }

  async keepAll(): Promise<void> {
    if (!this.#copies || this.keeping) return;
    this.keeping = true;
    try {
      await this.#copies.keepAll();
    } finally {
      this.keeping = false;
      await this.refresh();
    }
  }
}

function fileOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
