import type { CheckpointFacts, FileFacts } from '#core/checkpoint.ts';
import type { Table } from './table.ts';

/** What is known about a checkpoint or an adapter whose files are in OPFS, or were on their way there. */
export interface CheckpointRecord {
  /** file name of the first part, and the key */
  name: string;
  addedAt: number;
  parts: PartRecord[];
  /** header facts, once read */
  facts: FileFacts | null;
  /** of an adapter the key of its base; null for a checkpoint */
  base: string | null;
  /** of an adapter, 0…2 */
  scale: number;
}

export interface PartRecord {
  name: string;
  /** where it was downloaded from; null for a file of the reader's */
  address: string | null;
  totalBytes: number;
  etag: string | null;
  /** as the server has it; absent from records of earlier versions */
  lastModified?: string | null;
  /** hex, once the whole file has been stored */
  sha256: string | null;
}

/** As it was written before there were adapters. */
export type EarlierCheckpointRecord = Omit<CheckpointRecord, 'facts' | 'base' | 'scale'> & {
  facts: Omit<CheckpointFacts, 'kind'> | null;
};

export type CheckpointRecords = Table<CheckpointRecord>;

/** A record of whatever age. One from before adapters is a checkpoint's. */
export function currentRecord(record: CheckpointRecord | EarlierCheckpointRecord): CheckpointRecord {
  const { facts } = record;
  const kinded: FileFacts | null = facts === null || 'kind' in facts ? facts : { ...facts, kind: 'checkpoint' };
  return { base: null, scale: 1, ...record, facts: kinded };
}
