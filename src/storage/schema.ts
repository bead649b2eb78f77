import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { Settings } from '#core/settings.ts';
import type { CheckpointRecord } from './checkpoints.ts';

export interface Schema extends DBSchema {
  conversations: { key: string; value: ConversationRecord };
  settings: { key: string; value: Settings };
  checkpoints: { key: string; value: CheckpointRecord };
}

export type Database = IDBPDatabase<Schema>;

/** The version this build writes. A new record is the next rung below, never a change of an old one. */
export const schemaVersion = 1;

export interface OpenOptions {
  name?: string;
  /** of a later build, to try its rungs against this one's data */
  version?: number;
  /** a newer build in another tab wants to upgrade: this connection has been closed for it */
  onSuperseded?: (found: number) => void;
}

/**
 * Opens the database, upgrading it rung by rung.
 * Fails with storage/unavailable (the browser keeps nothing), storage/newer-schema (a newer build has been here) or
 * storage/blocked (another tab holds an older version open).
 */
export async function openDatabase({
  name = 'tandem',
  version = schemaVersion,
  onSuperseded,
}: OpenOptions = {}): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new WorkbenchError('storage/unavailable', { what: 'IndexedDB' });
  let giveUp: (error: WorkbenchError) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => (giveUp = reject));
  const opening = openDB<Schema>(name, version, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('conversations', { keyPath: 'id' });
        database.createObjectStore('settings');
        database.createObjectStore('checkpoints', { keyPath: 'name' });
      }
    },
    blocked: () => giveUp(new WorkbenchError('storage/blocked', {})),
    blocking(_current, wanted, event) {
      (event.target as IDBDatabase).close();
      // null: it is being deleted, which asks for no newer build
      if (wanted !== null) onSuperseded?.(wanted);
    },
  });
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

/** 0 where the browser cannot list its databases. */
async function foundVersion(name: string): Promise<number> {
  const databases = (await indexedDB.databases?.()) ?? [];
  return databases.find((database) => database.name === name)?.version ?? 0;
}
