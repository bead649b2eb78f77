import { WorkbenchError } from '#core/errors.ts';

/** as the workers name them; other pages of the same origin may have folders of their own */
const folders = ['checkpoints', 'corpora'];

/**
 * Deletes all files of checkpoints and corpora, half-written ones, too.
 * @throws WorkbenchError storage/in-use while another tab writes one
 */
export async function wipeFolders(): Promise<void> {
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
 * Deletes what the service worker keeps of the page and its checkpoints, and lets the worker go: the next visit is a first one. Where the
 * page could not be had again, it stays, since nothing of the reader's is in it.
 */
export async function wipeOfflineCopies(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  const page = new URL('./', document.baseURI).href;
  // the worker answers GET only
  const reachable = await fetch(page, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!reachable) return;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.scope === page) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith('tandem-')) await caches.delete(name);
}
