import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import type { Settings } from '#core/settings.ts';
import type { StoredAnswer } from '#core/studies/answer.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import type { BenchmarkRecord } from './benchmarks.ts';
import type { CheckpointRecord } from './checkpoints.ts';
import type { ResultFileRecord } from './result-files.ts';
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
  resultFiles: { key: string; value: ResultFileRecord };
  /** one, that seals; it can be used, and never be read */
  keys: { key: string; value: CryptoKey };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;

/** The version this build writes. A new record is the next rung below, never a change of an old one. */
export const schemaVersion = 3;

/** Brings a database up from a version, 0 for one that is new, rung by rung. */
export function climb(database: IDBDatabase, oldVersion: number): void {
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
  if (oldVersion < 3) database.createObjectStore('resultFiles', { keyPath: 'name' });
}
