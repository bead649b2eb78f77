import type { DownloadRequest, StoredFile, StoreProgress } from '#core/weights.ts';

/** Everything the page may ask of the weights worker, which keeps checkpoint files in OPFS, folder `checkpoints`. */
export interface WeightsApi {
  list(): Promise<StoredFile[]>;
  /** Copies a file. Leaving the loop removes what was copied. */
  add(file: File): AsyncIterable<StoreProgress>;
  /** Downloads, going on where an earlier attempt ended. Leaving the loop keeps what has arrived. */
  download(request: DownloadRequest): AsyncIterable<StoreProgress>;
  /** complete or not */
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
}
