import { afterEach, expect, test, vi } from 'vitest';
import { wipeFolders, wipeOfflineCopies } from '#storage/wipe.ts';

afterEach(() => vi.unstubAllGlobals());

/** @param refusals  by the name of a folder, the name of the exception that removing it throws */
function disk(folders: string[], refusals: Record<string, string> = {}): Set<string> {
  const there = new Set(folders);
  const removeEntry = async (name: string, options: { recursive: boolean }): Promise<void> => {
    const refusal = refusals[name] ?? (there.has(name) && options.recursive ? null : 'NotFoundError');
    if (refusal) throw new DOMException('', refusal);
    there.delete(name);
  };
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve({ removeEntry }) } });
  return there;
}

test('the folders of checkpoints and corpora go, those of other pages of the same host stay', async () => {
  const there = disk(['checkpoints', 'corpora', 'photographs']);
  await wipeFolders();
  expect([...there]).toEqual(['photographs']);
  await wipeFolders(); // nothing of ours is there any more
});

test('a folder that another tab writes into is named', async () => {
  disk(['checkpoints'], { checkpoints: 'NoModificationAllowedError' });
  await expect(wipeFolders()).rejects.toMatchObject({ code: 'storage/in-use', facts: { file: 'checkpoints' } });
});

test('where the browser keeps no files there are none to delete', async () => {
  vi.stubGlobal('navigator', {
    storage: { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) },
  });
  await expect(wipeFolders()).resolves.toBeUndefined();
});

/** @param scope  of the service worker that serves the page */
function offline(scope: string, answer: () => Promise<{ ok: boolean }>) {
  const caches = new Set(['tandem-app-1', 'tandem-weights', 'photographs']);
  const unregister = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('document', { baseURI: 'https://host/tandem/#/settings' });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: () => Promise.resolve({ scope, unregister }) } });
  vi.stubGlobal('caches', { keys: async () => [...caches], delete: async (name: string) => caches.delete(name) });
  vi.stubGlobal('fetch', vi.fn(answer));
  return { caches, unregister };
}

test('what is kept for offline use goes with its service worker, and nothing of other pages', async () => {
  const { caches, unregister } = offline('https://host/tandem/', async () => ({ ok: true }));
  await wipeOfflineCopies();
  expect([...caches]).toEqual(['photographs']);
  expect(unregister).toHaveBeenCalledOnce();
  expect(fetch).toHaveBeenCalledWith('https://host/tandem/', expect.objectContaining({ method: 'HEAD' }));
  const other = offline('https://host/', async () => ({ ok: true }));
  await wipeOfflineCopies();
  expect(other.unregister).not.toHaveBeenCalled();
});

test.each([
  ['is not reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['has it no more', async () => ({ ok: false })],
])('while the host %s, the page stays usable', async (_case, answer) => {
  const { caches, unregister } = offline('https://host/tandem/', answer);
  await wipeOfflineCopies();
  expect(caches.size).toBe(3);
  expect(unregister).not.toHaveBeenCalled();
});
