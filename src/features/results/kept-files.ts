/** A file that was imported, as it is kept for the tab. */
export interface KeptFile {
  name: string;
  text: string;
}

const prefix = 'results/';
/** In bytes: browsers have room for about five million characters, and writing them holds the page up. */
const largest = 2_000_000;

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
  async keep(file: File): Promise<boolean> {
    // an older text of that name must not stand for this one
    this.remove(file.name);
    if (file.size > largest) return false;
    const text = await file.text();
    return this.#try(false, (storage) => {
      storage.setItem(prefix + file.name, text);
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
