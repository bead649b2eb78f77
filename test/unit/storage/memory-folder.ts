import { WorkbenchError } from '#core/errors.ts';
import type { Folder, OpenFile } from '#storage/folder.ts';

/** A folder in memory, as strict as OPFS: a file is open for one at a time. */
export class MemoryFolder implements Folder {
  readonly files = new Map<string, Uint8Array>();
  readonly opened = new Set<string>();
  freeBytes: number | null = null;
  /** refuses to hold more, whatever `freeBytes` promised */
  fullAfterBytes = Infinity;

  list() {
    return Promise.resolve([...this.files].map(([name, bytes]) => ({ name, sizeBytes: bytes.length })));
  }

  open(name: string): Promise<OpenFile> {
    if (this.opened.has(name)) return Promise.reject(new WorkbenchError('storage/in-use', { file: name }));
    this.opened.add(name);
    const { files, opened } = this;
    const limit = (): number => this.fullAfterBytes;
    const bytes = () => files.get(name) ?? new Uint8Array(0);
    files.set(name, bytes());
    return Promise.resolve({
      get sizeBytes() {
        return bytes().length;
      },
      read: (offset, length) => bytes().slice(offset, offset + length),
      write(more, offset) {
        if (offset + more.length > limit()) throw new DOMException('full', 'QuotaExceededError');
        const grown = new Uint8Array(Math.max(bytes().length, offset + more.length));
        grown.set(bytes());
        grown.set(more, offset);
        files.set(name, grown);
      },
      truncate(sizeBytes) {
        const cut = new Uint8Array(sizeBytes);
        cut.set(bytes().subarray(0, sizeBytes));
        files.set(name, cut);
      },
      close: () => void opened.delete(name),
    });
  }

  rename(from: string, to: string) {
    const bytes = this.files.get(from);
    if (!bytes) return Promise.reject(new Error(`no file ${from}`));
    this.files.set(to, bytes);
    this.files.delete(from);
    return Promise.resolve();
  }

  remove(name: string) {
    this.files.delete(name);
    return Promise.resolve();
  }

  availableBytes() {
    return Promise.resolve(this.freeBytes);
  }
}
