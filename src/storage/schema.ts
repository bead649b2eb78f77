import { deleteDB, openDB, unwrap, type DBSchema, type IDBPDatabase, type OpenDBCallbacks, type StoreNames } from 'idb';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Settings } from '#core/settings.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import type { BenchmarkRecord } from './benchmarks.ts';
import type { CheckpointRecord } from './checkpoints.ts';
import type { SessionRecord, StudyRecord } from './studies.ts';

export interface Schema extends DBSchema {
  conversations: { key: string; value: ConversationRecord };
  settings: { key: string; value: Settings };
  checkpoints: { key: string; value: CheckpointRecord };
  /** append-only */
  events: { key: string; value: StudyEvent; indexes: { study: string } };
  answers: { key: string; value: StoredAnswer; indexes: { study: string } };
  studies: { key: string; value: StudyRecord };
  sessions: { key: string; value: SessionRecord };
  benchmarks: { key: string; value: BenchmarkRecord };
  /** one, that seals; it can be used, and never be read */
  keys: { key: string; value: CryptoKey };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;

/** The version this build writes. A new record is the next rung below, never a change of an old one. */
export const schemaVersion = 2;

export const databaseName = 'tandem';

export interface OpenOptions {
  name?: string;
  /** of a later build, to try its rungs against this one's data */
  version?: number;
  /**
   * The connection is gone, nothing can be kept any more. Says why: storage/newer-schema (a newer build in another tab has taken over),
   * storage/deleted (in another tab) or storage/closed (by the browser).
   */
  onClosed?: (why: WorkbenchError) => void;
}

/** why connections were closed */
const closings = new WeakMap<IDBDatabase, WorkbenchError>();

/**
 * Opens the database, upgrading it rung by rung.
 * Fails with storage/unavailable (the browser keeps nothing), storage/newer-schema (a newer build has been here) or
 * storage/blocked (another tab holds an older version open).
 */
export async function openDatabase({
  name = databaseName,
  version = schemaVersion,
  onClosed,
}: OpenOptions = {}): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new WorkbenchError('storage/unavailable', { what: 'IndexedDB' });
  let giveUp: (error: WorkbenchError) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => (giveUp = reject));
  const callbacks: OpenDBCallbacks<Schema> = {
    upgrade(database, oldVersion, _version, transaction) {
      // if it fails, so does opening
      transaction.done.catch(() => undefined);
      if (oldVersion < 1) {
        database.createObjectStore('conversations', { keyPath: 'id' });
        database.createObjectStore('settings');
        database.createObjectStore('checkpoints', { keyPath: 'name' });
      }
      if (oldVersion < 2) {
        database.createObjectStore('events', { keyPath: 'id' }).createIndex('study', 'study');
        database.createObjectStore('answers', { keyPath: 'id' }).createIndex('study', 'study');
        database.createObjectStore('studies', { keyPath: 'id' });
        database.createObjectStore('sessions', { keyPath: 'id' });
        database.createObjectStore('benchmarks', { keyPath: 'name' });
        database.createObjectStore('keys');
      }
    },
    blocked: () => giveUp(new WorkbenchError('storage/blocked', {})),
    blocking(_current, wanted, event) {
      const connection = event.target as IDBDatabase;
      const why =
        wanted === null
          ? new WorkbenchError('storage/deleted', {})
          : new WorkbenchError('storage/newer-schema', { found: wanted, known: version });
      closings.set(connection, why);
      connection.close();
      onClosed?.(why);
    },
    terminated: () => onClosed?.(new WorkbenchError('storage/closed', {})),
  };
  // where storage is forbidden, some browsers throw at once
  const opening = new Promise<Database>((resolve) => resolve(openDB(name, version, callbacks)));
  try {
    return await Promise.race([opening, blocked]);
  } catch (thrown) {
    // if the other tab goes after all, nobody waits for this connection any more
    opening.then((late) => late.close()).catch(() => undefined);
    if (thrown instanceof WorkbenchError) throw thrown;
    const reason = thrown instanceof Error ? thrown.name : String(thrown);
    if (reason === 'VersionError') {
      throw new WorkbenchError('storage/newer-schema', { found: await foundVersion(name), known: version });
    }
    throw new WorkbenchError('storage/unavailable', { what: reason });
  }
}

/** Why nothing can be read or written on this connection any more. */
export function closedBecause(database: Database): WorkbenchError {
  return closings.get(unwrap(database)) ?? new WorkbenchError('storage/closed', {});
}

/**
 * Deletes the database with all that is in it; connections of this build let go by themselves.
 * @throws WorkbenchError storage/blocked when another tab does not; the browser then deletes it once that tab is closed
 */
export async function deleteDatabase(name = databaseName): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  try {
    await new Promise<void>((resolve, reject) => {
      const blocked = () => reject(new WorkbenchError('storage/blocked', {}));
      deleteDB(name, { blocked }).then(resolve, reject);
    });
  } catch (thrown) {
    if (thrown instanceof WorkbenchError) throw thrown;
    const reason = thrown instanceof Error ? thrown.name : String(thrown);
    // nothing can be kept here, so nothing is
    if (reason === 'SecurityError' || reason === 'InvalidStateError') return;
    throw new WorkbenchError('storage/failed', { reason });
  }
}

/** 0 where the browser cannot list its databases. */
async function foundVersion(name: string): Promise<number> {
  const databases = (await indexedDB.databases?.()) ?? [];
  return databases.find((database) => database.name === name)?.version ?? 0;
}
