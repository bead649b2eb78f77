import { WorkbenchError } from '#core/errors.ts';

/** A file of the browser's private file system, to read from. */
export async function opfsFile(folder: string, name: string): Promise<File> {
  try {
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(folder);
    return await (await directory.getFileHandle(name)).getFile();
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'NotFoundError') {
      throw new WorkbenchError('source/not-found', { address: name, status: 404 });
    }
    throw new WorkbenchError('storage/unavailable', { what: thrown instanceof Error ? thrown.name : String(thrown) });
  }
}
