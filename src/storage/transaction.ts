import type { IDBPObjectStore } from 'idb';
import { WorkbenchError } from '#core/errors.ts';
import { closedBecause } from './database.ts';
import { measureRoom } from './room.ts';
import type { Database, Schema, StoreName } from './schema.ts';

export type WritableStore<N extends StoreName> = IDBPObjectStore<Schema, [N], N, 'readwrite'>;

/** Where records are read and written, all of them or those of some stores; the browser's exceptions come in our words. */
export interface Place<S extends StoreName = StoreName> {
  read<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in a transaction of its own. When this resolves, all of it is on disk; when it throws, nothing of it is kept.
   * `work` awaits requests of its store only, since a transaction ends with the first wait for anything else.
   */
  write<N extends S>(name: N, work: (store: WritableStore<N>) => Promise<unknown>): Promise<void>;
}

export function inDatabase(database: Database): Place {
  return {
    read: (work) => said(database, () => work(database)),
    write: (name, work) => said(database, () => committed(database, name, work)),
  };
}

async function committed<N extends StoreName>(
  database: Database,
  name: N,
  work: (store: WritableStore<N>) => Promise<unknown>,
): Promise<void> {
  // Chromium's default answers before the data have left the system's memory
  const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
  // a failed request ends it, too; then `work` tells of it first
  transaction.done.catch(() => undefined);
  try {
    await work(transaction.store);
  } catch (thrown) {
    try {
      transaction.abort();
    } catch {
      // it has ended by itself
    }
    throw transaction.error ?? thrown;
  }
  await transaction.done;
}

const failures = new Set(['UnknownError', 'TimeoutError', 'NotReadableError']);

async function said<T>(database: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : '';
    if (name === 'QuotaExceededError') {
      const { usedBytes, quotaBytes } = await measureRoom();
      throw new WorkbenchError('storage/full', { usedBytes, quotaBytes });
    }
    // the connection is closed, or was while a transaction ran
    if (name === 'InvalidStateError' || name === 'AbortError') throw closedBecause(database);
    if (failures.has(name)) throw new WorkbenchError('storage/failed', { reason: name });
    throw thrown;
  }
}
