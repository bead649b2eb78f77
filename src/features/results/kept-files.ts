/** A file that was imported, as it is kept for the tab. */
export interface KeptFile {
  name: string;
  text: string;
}

const prefix = 'results/';

/** Imported files as long as the tab: a view that names one is there again after a reload, and gone with the tab. */
export class KeptFiles {
  readonly #storage: () => Storage;

  /** @param storage  of the tab; asking for it may throw where the browser keeps nothing */
  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  all(): KeptFile[] {
    return this.#try([], (storage) =>
      Array.from({ length: storage.length }, (_, at) => storage.key(at)!)
        .filter((key) => key.startsWith(prefix))
        .sort()
        .map((key) => ({ name: key.slice(prefix.length), text: storage.getItem(key)! })),
    );
  }

  /** @returns whether there was room */
  keep({ name, text }: KeptFile): boolean {
    return this.#try(false, (storage) => {
      storage.removeItem(prefix + name);
      storage.setItem(prefix + name, text);
      return true;
    });
  }

  remove(name: string): void {
    this.#try(undefined, (storage) => storage.removeItem(prefix + name));
  }

  #try<T>(otherwise: T, work: (storage: Storage) => T): T {
    try {
      return work(this.#storage());
    } catch (thrown) {
      if (thrown instanceof DOMException) return otherwise;
      throw thrown;
    }
  }
}
