import { WorkbenchError } from '#core/errors.ts';
import type { ByteSource } from './file.ts';

/** A chosen file, a file of the origin's private file system, or any Blob. */
export function blobSource(blob: Blob, name: string): ByteSource {
  return {
    name,
    sizeBytes: blob.size,
    async read(offset, length, signal) {
      if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
      let bytes: Uint8Array<ArrayBuffer>;
      try {
        bytes = new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
      } catch (thrown) {
        // The browser hands out a File once and refuses it when the file on disk is another by now.
        const reason = thrown instanceof Error ? thrown.name : String(thrown);
        if (reason === 'NotReadableError') throw new WorkbenchError('source/changed', { file: name });
        throw new WorkbenchError('source/read-failed', { file: name, reason });
      }
      if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
      if (bytes.length !== length) {
        const reason = `${bytes.length} of ${length} bytes at ${offset}`;
        throw new WorkbenchError('source/read-failed', { file: name, reason });
      }
      return bytes;
    },
  };
}
