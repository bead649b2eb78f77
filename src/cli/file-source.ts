import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { WorkbenchError } from '#core/errors.ts';
import type { ByteSource } from '#engine/gguf/file.ts';

/** A file on disk, kept open until `close`. */
export interface FileSource extends ByteSource {
  close(): Promise<void>;
}

/** @throws WorkbenchError `source/read-failed` where the file is missing or cannot be read */
export async function openFileSource(path: string): Promise<FileSource> {
  const name = basename(path);
  const handle = await open(path, 'r').catch(failed(path));
  const { size } = await handle.stat().catch(failed(path));
  return {
    name,
    sizeBytes: size,
    async read(offset, length, signal) {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        if (signal?.aborted) throw new WorkbenchError('engine/cancelled', {});
        const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled).catch(failed(path));
        if (bytesRead === 0) {
          const reason = `${filled} of ${length} bytes at ${offset}`;
          throw new WorkbenchError('source/read-failed', { file: name, reason });
        }
        filled += bytesRead;
      }
      return bytes;
    },
    close: () => handle.close(),
  };
}

function failed(path: string): (thrown: unknown) => never {
  return (thrown) => {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
    throw new WorkbenchError('source/read-failed', { file: path, reason: code });
  };
}
