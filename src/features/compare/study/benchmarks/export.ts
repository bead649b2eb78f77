import type { NamedText } from '#core/benchmarks/faults.ts';

/** A folder that the reader has chosen; in browsers that can write into one. */
interface Folder {
  getDirectoryHandle(name: string, options: { create: true }): Promise<Folder>;
  getFileHandle(name: string, options: { create: true }): Promise<FileSystemFileHandle>;
}

interface FolderPicker {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;
}

export function canWriteFolders(): boolean {
  return (window as FolderPicker).showDirectoryPicker !== undefined;
}

/**
 * Writes files into a folder that the reader chooses, with their own folders.
 * @returns false where the reader chose none
 */
export async function writeIntoFolder(files: readonly NamedText[]): Promise<boolean> {
  let chosen: Folder;
  try {
    chosen = await (window as FolderPicker).showDirectoryPicker!({ id: 'benchmarks', mode: 'readwrite' });
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'AbortError') return false;
    throw thrown;
  }
  for (const { path, text } of files) {
    const folders = path.split('/');
    const name = folders.pop()!;
    let folder = chosen;
    for (const inner of folders) folder = await folder.getDirectoryHandle(inner, { create: true });
    const target = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await target.write(text);
    await target.close();
  }
  return true;
}

/** For a download, which has no folders. `readBenchmark` still finds language and kind in it. */
export function flatName(path: string): string {
  return path.replaceAll('/', '.');
}

export function asBlob(text: string): Blob {
  return new Blob([text], { type: 'application/jsonl' });
}
