import { WorkbenchError } from '#core/errors.ts';
import type { Folder, OpenFile } from './folder.ts';

/** TypeScript's DOM types leave out what only workers have. */
interface SyncAccessHandle {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(sizeBytes: number): void;
  flush(): void;
  close(): void;
}
interface WorkerFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncAccessHandle>;
  move(name: string): Promise<void>;
}

/** A folder of the browser's private file system. For workers only: files are written in place. */
export function opfsFolder(name: string): Folder {
  const directory = async (): Promise<FileSystemDirectoryHandle> => {
    try {
      const root = await navigator.storage.getDirectory();
      return await root.getDirectoryHandle(name, { create: true });
    } catch (thrown) {
      throw new WorkbenchError('storage/unavailable', { what: nameOf(thrown) });
    }
  };
  const handle = async (file: string, create: boolean): Promise<WorkerFileHandle> =>
    (await (await directory()).getFileHandle(file, { create })) as WorkerFileHandle;

  return {
    async list() {
      const files = [];
      for await (const entry of (await directory()).values()) {
        if (entry.kind !== 'file') continue;
        files.push({ name: entry.name, sizeBytes: (await entry.getFile()).size });
      }
      return files.sort((a, b) => a.name.localeCompare(b.name));
    },

    async open(file) {
      const entry = await handle(file, true);
      try {
        return openFile(await entry.createSyncAccessHandle());
      } catch (thrown) {
        if (nameOf(thrown) === 'NoModificationAllowedError') throw new WorkbenchError('storage/in-use', { file });
        throw thrown;
      }
    },

    async rename(from, to) {
      // Chromium refuses to move onto an existing file
      await this.remove(to);
      await (await handle(from, false)).move(to);
    },

    async remove(file) {
      try {
        await (await directory()).removeEntry(file);
      } catch (thrown) {
        if (nameOf(thrown) === 'NotFoundError') return;
        if (nameOf(thrown) === 'NoModificationAllowedError') throw new WorkbenchError('storage/in-use', { file });
        throw thrown;
      }
    },

    async availableBytes() {
      const { quota, usage } = await navigator.storage.estimate();
      return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
    },
  };
}

function openFile(access: SyncAccessHandle): OpenFile {
  let open = true;
  return {
    get sizeBytes() {
      return access.getSize();
    },
    read(offset, length) {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, access.read(bytes, { at: offset }));
    },
    write(bytes, offset) {
      const written = access.write(bytes, { at: offset });
      if (written < bytes.length) throw new DOMException('a write came to its end too early', 'QuotaExceededError');
    },
    truncate(sizeBytes) {
      access.truncate(sizeBytes);
    },
    close() {
      if (!open) return;
      open = false;
      try {
        access.flush();
      } finally {
        access.close();
      }
    },
  };
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : String(thrown);
}
