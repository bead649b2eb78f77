/** One file of the folder, open for writing in place; nobody else can open it meanwhile. */
export interface OpenFile {
  readonly sizeBytes: number;
  /** up to `length` bytes at `offset` */
  read(offset: number, length: number): Uint8Array;
  write(bytes: Uint8Array, offset: number): void;
  truncate(sizeBytes: number): void;
  /** may be called again */
  close(): void;
}

/** Where checkpoint files are kept. `opfs-folder.ts` is the real one. A full disk is a `QuotaExceededError`. */
export interface Folder {
  list(): Promise<{ name: string; sizeBytes: number }[]>;
  open(name: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** what the browser would still let us write, bytes; null where it does not say */
  availableBytes(): Promise<number | null>;
}
