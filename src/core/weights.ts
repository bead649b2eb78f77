/** Checkpoint files kept on this machine: what the store says about them, on both sides of its worker. */

export interface StoredFile {
  name: string;
  sizeBytes: number;
  /** false: a copy or download that was broken off; `sizeBytes` is what has arrived */
  complete: boolean;
}

export interface DownloadRequest {
  name: string;
  /** may end in `#sha256=<hex>`, which the file must then have */
  address: string;
  /** of the first attempt, to tell whether the file is still the same; null on that first attempt */
  expected: { totalBytes: number; etag: string | null; lastModified: string | null } | null;
}

export type StoreProgress =
  /** before the first byte: how much is to come, and what the server says identifies it */
  | { kind: 'begun'; totalBytes: number; etag: string | null; lastModified: string | null; storedBytes: number }
  | { kind: 'stored'; storedBytes: number; totalBytes: number }
  /** last: the whole file is there; sha256 in hex */
  | { kind: 'complete'; sizeBytes: number; sha256: string };
