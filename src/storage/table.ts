import type { Schema } from './schema.ts';
import type { Place } from './transaction.ts';

/** Records under a key. In IndexedDB, or in memory where the browser keeps nothing. */
export interface Table<T> {
  get(key: string): Promise<T | undefined>;
  /** resolves once it is on disk */
  put(key: string, value: T): Promise<void>;
  /**
   * Makes another record of the one that is there, or the first; nobody writes in between. It resolves once that is on disk.
   * @param change  its Error leaves everything as it was
   */
  change(key: string, change: (value: T | undefined) => T): Promise<void>;
  delete(key: string): Promise<void>;
  clear(): Promise<void>;
  /** every record in the order of keys; `pick` runs on one at a time, so that long records need not all be held */
  map<U>(pick: (value: T) => U): Promise<U[]>;
}

type TableName = 'conversations' | 'settings' | 'checkpoints' | 'studies' | 'sessions' | 'benchmarks' | 'resultFiles';

export function databaseTable<N extends TableName>(place: Place<NoInfer<N>>, name: N): Table<Schema[N]['value']> {
  return {
    get: (key) => place.read((database) => database.get(name, key)),
    put: (key, value) =>
      // stores with a key path take no key beside it
      place.write(name, (store) => (name === 'settings' ? store.put(value, key) : store.put(value))),
    change(key, change) {
      let changed: Schema[N]['value'] | undefined;
      return place.write(name, async (store) => {
        // where there is a copy this runs once for each of the two, and both are to say the same
        changed ??= change(await store.get(key));
        await (name === 'settings' ? store.put(changed, key) : store.put(changed));
      });
    },
    delete: (key) => place.write(name, (store) => store.delete(key)),
    clear: () => place.write(name, (store) => store.clear()),
    map: (pick) =>
      place.read(async (database) => {
        const picked = [];
        let cursor = await database.transaction(name).store.openCursor();
        while (cursor) {
          picked.push(pick(cursor.value));
          cursor = await cursor.continue();
        }
        return picked;
      }),
  };
}

export function memoryTable<T>(): Table<T> {
  const records = new Map<string, T>();
  return {
    get: (key) => Promise.resolve(structuredClone(records.get(key))),
    put(key, value) {
      records.set(key, structuredClone(value));
      return Promise.resolve();
    },
    change(key, change) {
      // thrown as a rejection, as by the other
      return Promise.resolve().then(() => {
        records.set(key, structuredClone(change(structuredClone(records.get(key)))));
      });
    },
    delete(key) {
      records.delete(key);
      return Promise.resolve();
    },
    clear() {
      records.clear();
      return Promise.resolve();
    },
    map: (pick) =>
      Promise.resolve(
        [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => pick(structuredClone(value))),
      ),
  };
}
