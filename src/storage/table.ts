import { WorkbenchError } from '#core/errors.ts';
import type { Database, Schema } from './schema.ts';

/** Records under a key. In IndexedDB, or in memory where the browser keeps nothing. */
export interface Table<T> {
  get(key: string): Promise<T | undefined>;
  put(key: string, value: T): Promise<void>;
  delete(key: string): Promise<void>;
  clear(): Promise<void>;
  /** every record in the order of keys; `pick` runs on one at a time, so that long records need not all be held */
  map<U>(pick: (value: T) => U): Promise<U[]>;
}

type StoreName = 'conversations' | 'settings' | 'checkpoints';

export function databaseTable<N extends StoreName>(database: Database, name: N): Table<Schema[N]['value']> {
  return {
    get: (key) => said(() => database.get(name, key)),
    put: (key, value) =>
      said(async () => {
        // stores with a key path take no key beside it
        await (name === 'settings' ? database.put(name, value, key) : database.put(name, value));
      }),
    delete: (key) => said(() => database.delete(name, key)),
    clear: () => said(() => database.clear(name)),
    map: (pick) =>
      said(async () => {
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

/** The browser's exceptions in our words. */
async function said<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : '';
    if (name === 'QuotaExceededError') {
      const { quota = 0, usage = 0 } = await navigator.storage.estimate();
      throw new WorkbenchError('storage/quota', { neededBytes: usage, availableBytes: quota });
    }
    // the connection was closed for a newer build, or by the browser
    if (name === 'InvalidStateError' || name === 'AbortError') {
      throw new WorkbenchError('storage/unavailable', { what: name });
    }
    throw thrown;
  }
}
