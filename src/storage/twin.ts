import type { Database } from './schema.ts';
import { inDatabase, type Place, type WritableStore } from './transaction.ts';

/** What a study cannot do without. */
const twice = ['events', 'answers', 'studies', 'sessions', 'benchmarks', 'keys'] as const;
type TwiceName = (typeof twice)[number];

/**
 * A database and its copy, of which no single death of the browser can damage both.
 *
 * Chromium keeps the databases of an origin in one LevelDB. It goes on writing behind a record that a kill has torn, takes that for damage at
 * a later start, and throws all of them away; with version 156 after about one kill in a hundred. So what a study cannot do without is
 * written once more, into a storage bucket, which is a LevelDB of its own. The two are written one after the other and never at the same
 * time, in whatever tab, so that one kill can tear only one of them; what either lacks comes back from the other at the next start. Browsers
 * without storage buckets (Firefox, Safari) keep IndexedDB in SQLite, which takes a torn page back by itself.
 */
export class Twin implements Place<TwiceName> {
  readonly #first: Place;
  readonly #copy: Promise<Place | null>;
  readonly #database: Database;
  readonly #lock: string;
  #opened: Database | null = null;

  /**
   * @param openCopy  begun at once, and no earlier than the database is open
   * @param lock  the same in all tabs
   */
  constructor(database: Database, openCopy: () => Promise<Database | null>, lock: string) {
    this.#database = database;
    this.#first = inDatabase(database);
    this.#lock = lock;
    this.#copy = this.#join(openCopy);
    // whoever reads or writes first hears of it
    this.#copy.catch(() => undefined);
  }

  async read<T>(work: (database: Database) => Promise<T>): Promise<T> {
    await this.#copy;
    return this.#first.read(work);
  }

  /** `work` runs once for each of the two, in this order; the copy's trouble is not the caller's. */
  async write<N extends TwiceName>(name: N, work: (store: WritableStore<N>) => Promise<unknown>): Promise<void> {
    const copy = await this.#copy;
    if (!copy) return this.#first.write(name, work);
    await this.#alone(async () => {
      await this.#first.write(name, work);
      await copy.write(name, work).catch((thrown: unknown) => console.warn(thrown));
    });
  }

  close(): void {
    this.#database.close();
    this.#opened?.close();
  }

  async #join(openCopy: () => Promise<Database | null>): Promise<Place | null> {
    try {
      this.#opened = await openCopy();
    } catch (thrown) {
      console.warn(thrown);
    }
    if (!this.#opened) return null;
    const copy = inDatabase(this.#opened);
    return this.#alone(async () => {
      for (const name of twice) await fill(name, copy, this.#first);
      try {
        for (const name of twice) await fill(name, this.#first, copy);
      } catch (thrown) {
        console.warn(thrown); // what is missing there follows at the next start
      }
      return copy;
    });
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const { locks } = navigator as { locks?: LockManager };
    return locks ? locks.request(this.#lock, work) : work();
  }
}

/** Copies the records that are in one place and not in the other. */
async function fill(name: TwiceName, from: Place, to: Place): Promise<void> {
  const there = new Set(await to.read((database) => database.getAllKeys(name)));
  const missing = (await from.read((database) => database.getAllKeys(name))).filter((key) => !there.has(key));
  if (missing.length === 0) return;
  const records = await from.read((database) => {
    const { store } = database.transaction(name);
    return Promise.all(missing.map((key) => store.get(key)));
  });
  await to.write(name, (store) =>
    Promise.all(
      records.map(async (record, index) =>
        // stores with a key path take no key beside it
        store.keyPath === null ? store.put(record!, missing[index]) : store.put(record!),
      ),
    ),
  );
}

interface Buckets {
  open(name: string, options: { durability: 'strict' }): Promise<{ indexedDB: IDBFactory }>;
}

/** Where databases lie apart from the others on disk; null where the browser has no such place. */
export async function otherPlace(): Promise<IDBFactory | null> {
  const { storageBuckets: buckets } = navigator as { storageBuckets?: Buckets };
  return buckets ? (await buckets.open('tandem-copy', { durability: 'strict' })).indexedDB : null;
}
