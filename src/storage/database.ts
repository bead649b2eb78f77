import { unwrap, wrap } from 'idb';
import { WorkbenchError } from '#core/errors.ts';
import { climb, type Database, schemaVersion } from './schema.ts';

export const databaseName = 'tandem';

export interface OpenOptions {
  name?: string;
  /** of a later build, to try its rungs against this one's data */
  version?: number;
  /** where the database lies; the page's own place unless said */
  factory?: IDBFactory;
  /**
   * Something has happened to what is stored: storage/damaged (the browser has thrown it away), or the connection is gone and nothing can
   * be kept any more, to a newer build in another tab (storage/newer-schema), to a tab that deleted it (storage/deleted), or by the
   * browser's doing (storage/closed).
   */
  onProblem?: (problem: WorkbenchError) => void;
}

/** why connections were closed */
const closings = new WeakMap<IDBDatabase, WorkbenchError>();

/** Chromium fails once for what it finds damaged, and begins anew at the next try. */
const openAttempts = 3;
const pauseMs = 100;

/** A connection that was just closed may hold a database for a moment still, and longer on a busy machine. */
const blockedMs = 2000;

/**
 * Opens the database, upgrading it rung by rung.
 * Fails with storage/unavailable (the browser keeps nothing), storage/newer-schema (a newer build has been here) or
 * storage/blocked (another tab holds an older version open).
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { name = databaseName, version = schemaVersion } = options;
  if (typeof indexedDB === 'undefined') throw new WorkbenchError('storage/unavailable', { what: 'IndexedDB' });
  const factory = options.factory ?? indexedDB;
  for (let attempt = 1; ; attempt++) {
    try {
      return await connect(factory, name, version, options.onProblem);
    } catch (thrown) {
      if (thrown instanceof WorkbenchError) throw thrown;
      const reason = thrown instanceof Error ? thrown.name : String(thrown);
      if (reason === 'VersionError') {
        throw new WorkbenchError('storage/newer-schema', { found: await foundVersion(factory, name), known: version });
      }
      if (reason !== 'UnknownError' || attempt === openAttempts) {
        throw new WorkbenchError('storage/unavailable', { what: reason });
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** One attempt to open it. */
function connect(
  factory: IDBFactory,
  name: string,
  version: number,
  onProblem: OpenOptions['onProblem'],
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let given = true;
    const request = factory.open(name, version);
    const blocked = whenBlocked(request, (error) => {
      given = false;
      reject(error);
    });
    request.addEventListener('upgradeneeded', (event) => {
      climb(request.result, event.oldVersion);
      // Chromium's own word for it
      if ('dataLoss' in event && event.dataLoss === 'total') onProblem?.(new WorkbenchError('storage/damaged', {}));
    });
    request.addEventListener('error', () => {
      blocked.over();
      reject(request.error ?? new Error('no reason'));
    });
    request.addEventListener('success', () => {
      blocked.over();
      const connection = request.result;
      // if the other tab goes after all, nobody waits for this connection any more
      if (!given) {
        connection.close();
        return;
      }
      connection.addEventListener('close', () => onProblem?.(new WorkbenchError('storage/closed', {})));
      connection.addEventListener('versionchange', ({ newVersion }) => {
        const why =
          newVersion === null
            ? new WorkbenchError('storage/deleted', {})
            : new WorkbenchError('storage/newer-schema', { found: newVersion, known: version });
        closings.set(connection, why);
        connection.close();
        onProblem?.(why);
      });
      resolve(wrap(connection) as Database);
    });
  });
}

/** Gives up on a request some time after the browser has said that others block it. */
function whenBlocked(request: IDBOpenDBRequest, reject: (error: WorkbenchError) => void): { over: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  request.addEventListener('blocked', () => {
    timer = setTimeout(() => reject(new WorkbenchError('storage/blocked', {})), blockedMs);
  });
  return { over: () => clearTimeout(timer) };
}

/** Why nothing can be read or written on this connection any more. */
export function closedBecause(database: Database): WorkbenchError {
  return closings.get(unwrap(database)) ?? new WorkbenchError('storage/closed', {});
}

/**
 * Deletes the database with all that is in it; connections of this build let go by themselves.
 * @throws WorkbenchError storage/blocked when another tab does not; the browser then deletes it once that tab is closed
 */
export async function deleteDatabase(name = databaseName, place?: IDBFactory): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  try {
    await new Promise<void>((resolve, reject) => {
      const request = (place ?? indexedDB).deleteDatabase(name);
      const blocked = whenBlocked(request, reject);
      request.addEventListener('error', () => {
        blocked.over();
        reject(request.error ?? new Error('no reason'));
      });
      request.addEventListener('success', () => {
        blocked.over();
        resolve();
      });
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
async function foundVersion(factory: IDBFactory, name: string): Promise<number> {
  const databases = (await factory.databases?.()) ?? [];
  return databases.find((database) => database.name === name)?.version ?? 0;
}
