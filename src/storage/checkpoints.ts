import type { CheckpointFacts } from '#core/checkpoint.ts';
import type { Table } from './table.ts';

/** What is known about a checkpoint whose files are in OPFS, or were on their way there. */
export interface CheckpointRecord {
  /** file name of the first part, and the key */
  name: string;
  addedAt: number;
  parts: PartRecord[];
  /** header facts, once read */
  facts: CheckpointFacts | null;
}

export interface PartRecord {
  name: string;
  /** where it was downloaded from; null for a file of the reader's */
  address: string | null;
  totalBytes: number;
  etag: string | null;
  /** hex, once the whole file has been stored */
  sha256: string | null;
}

export type CheckpointRecords = Table<CheckpointRecord>;
