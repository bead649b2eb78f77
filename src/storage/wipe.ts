import { WorkbenchError } from '#core/errors.ts';
import { weightsCache } from './offline-copies.ts';
import { tuningsCache } from './tunings.ts';

/** as the workers name them; other pages of the same origin may have folders of their own */
const folders = ['checkpoints', 'corpora'];

/**
 * Deletes all files of checkpoints and corpora, half-written ones, too, and what was found out about the GPU.
 * @throws WorkbenchError storage/in-use while another tab writes one
 */
export async function wipeFolders(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(tuningsCache);
  let root: FileSystemDirectoryHandle;
  try {
    root = await navigator.storage.getDirectory();
  } catch {
    return; // a browser that keeps no files here
  }
  for (const name of folders) {
    try {
      await root.removeEntry(name, { recursive: true });
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.name : '';
      if (reason === 'NoModificationAllowedError') throw new WorkbenchError('storage/in-use', { file: name });
      if (reason !== 'NotFoundError') throw thrown;
    }
  }
}

/**
 * Deletes the copies of our own checkpoints that are kept for offline use; they come back with later visits. Without a network they stay, since
 * then they could not be had again, and so does the page itself: nothing of the reader's is in either.
 */
export async function wipeOfflineCopies(): Promise<void> {
  if (!('caches' in globalThis)) return;
  // the service worker answers GET only, so this is the host's answer
  const reachable = await fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (reachable) await caches.delete(weightsCache);
}
