import type { Table } from './table.ts';

/** A file of votes or judgments that was imported into Results, as it came. Its name is the key. */
export interface ResultFileRecord {
  name: string;
  /** in a file of the browser's own, which is read when it is needed */
  content: Blob;
  /** milliseconds since 1970 */
  importedAt: number;
}

export type ResultFileRecords = Table<ResultFileRecord>;
