import { WorkbenchError } from '#core/errors.ts';
import type { ByteSource } from './file.ts';

/** A chosen file, a file of the origin's private file system, or any Blob. */
export class BlobSource implements ByteSource {
  readonly name: string;
  readonly sizeBytes: number;
  readonly #blob: Blob;

  constructor(blob: Blob, name: string) {
    this.#blob = blob;
    this.name = name;
    this.sizeBytes = blob.size;
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
    const bytes = await this.#slice(offset, length);
    if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
    if (bytes.length !== length) throw this.#failed(`${bytes.length} of ${length} bytes at ${offset}`);
    return bytes;
  }

  async #slice(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return new Uint8Array(await this.#blob.slice(offset, offset + length).arrayBuffer());
    } catch (thrown) {
      // A File is refused as soon as the file on disk is another than the one that was chosen.
      const reason = thrown instanceof Error ? thrown.name : String(thrown);
      if (reason === 'NotReadableError') throw new WorkbenchError('source/changed', { file: this.name });
      throw this.#failed(reason);
    }
  }

  #failed(reason: string): WorkbenchError {
    return new WorkbenchError('source/read-failed', { file: this.name, reason });
  }
}
