/** The checkpoint that an answer waits for. */
export interface LoadingCheckpoint {
  name: string;
  doneBytes: number;
  /** 0 while unknown */
  totalBytes: number;
  /** the bytes are there; pipelines are being built or the executors measured */
  preparing: boolean;
}
