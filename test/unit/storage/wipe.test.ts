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

function offline(answer: () => Promise<{ ok: boolean }>): Set<string> {
  const names = new Set(['tandem-app-1', 'tandem-weights', 'photographs']);
  vi.stubGlobal('document', { baseURI: 'https://host/tandem/' });
  vi.stubGlobal('caches', { delete: async (name: string) => names.delete(name) });
  vi.stubGlobal('fetch', vi.fn(answer));
  return names;
}

test('the copies of our checkpoints go; the page stays, and so does what is another page’s', async () => {
  const names = offline(async () => ({ ok: true }));
  await wipeOfflineCopies();
  expect([...names]).toEqual(['tandem-app-1', 'photographs']);
  expect(fetch).toHaveBeenCalledWith('https://host/tandem/', expect.objectContaining({ method: 'HEAD' }));
});

test.each([
  ['is not reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['has the page no more', async () => ({ ok: false })],
])('while the host %s, the copies stay', async (_case, answer) => {
  const names = offline(answer);
  await wipeOfflineCopies();
  expect(names).toContain('tandem-weights');
});
