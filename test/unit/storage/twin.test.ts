import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { openStorage, type Storage } from '#storage/open.ts';
import { provenanceOf, voteEvent } from '../../fixtures/study-events.ts';

/** what lies in the storage bucket, and is apart from `indexedDB` */
let bucket: IDBFactory;
const name = `tandem-${crypto.randomUUID()}`;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  bucket = new IDBFactory();
  let last = Promise.resolve();
  const locks = {
    /** one after the other, whatever the name */
    request(_name: string, work: () => Promise<unknown>): Promise<unknown> {
      const turn = last.then(work);
      last = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
  };
  const storageBuckets = { open: () => Promise.resolve({ indexedDB: bucket }) };
  vi.stubGlobal('navigator', { storageBuckets, locks, storage: {} });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const study = {
  id: 's',
  name: 'Study',
  role: 'organiser',
  createdAt: 1,
  finishedAt: null,
  file: null,
  draft: null,
  participants: [],
  conflicts: [],
} as const;
const benchmark = { name: 'Mine', languages: [], questions: [], promptSets: [], importedAt: 4 } as const;

function answer(id: string, text: string) {
  const said = { turns: [text], finish: ['end-of-turn'], hash: 'b2'.repeat(32) };
  return { id, study: 'study', question: '81_FR', language: 'fr', ...said, provenance: provenanceOf('x') } as const;
}

async function idsIn(factory: IDBFactory): Promise<string[]> {
  const database = await openDatabase({ name, factory });
  const keys = await database.getAllKeys('events');
  database.close();
  return keys;
}

async function filled(): Promise<Storage> {
  const storage = await openStorage({ name });
  await storage.votes.append([voteEvent(1), voteEvent(2)]);
  await storage.votes.putAnswers([answer('a', 'Bonjour.')]);
  await storage.studies.put('s', study);
  await storage.benchmarks.put('Mine', benchmark);
  return storage;
}

test('what the browser throws away of the one comes back from the other, the key with it', async () => {
  const sealed = await (await filled()).votes.seal(provenanceOf('Tandem · FR'));
  globalThis.indexedDB = new IDBFactory();
  const { votes, studies, sessions, benchmarks } = await openStorage({ name });
  expect(await votes.allEvents()).toEqual([voteEvent(1), voteEvent(2)]);
  expect(await votes.allAnswers()).toEqual([answer('a', 'Bonjour.')]);
  expect(await studies.get('s')).toEqual(study);
  expect(await sessions.map((record) => record)).toEqual([]);
  expect(await benchmarks.get('Mine')).toEqual(benchmark);
  expect(await votes.unseal(sealed)).toEqual(provenanceOf('Tandem · FR'));

  bucket = new IDBFactory();
  await (await openStorage({ name })).votes.allEvents();
  globalThis.indexedDB = new IDBFactory();
  const once = await openStorage({ name });
  expect(await once.votes.allEvents()).toEqual([voteEvent(1), voteEvent(2)]);
  expect(await once.votes.unseal(sealed)).toEqual(provenanceOf('Tandem · FR'));
});

test('votes from before there was a copy are in it after the first start', async () => {
  vi.stubGlobal('navigator', {});
  await filled();
  expect(await idsIn(bucket)).toEqual([]);
  vi.stubGlobal('navigator', { storageBuckets: { open: () => Promise.resolve({ indexedDB: bucket }) } });
  await (await openStorage({ name })).votes.allEvents();
  expect(await idsIn(bucket)).toEqual([voteEvent(1).id, voteEvent(2).id]);
});

test('each gets what only the other has, and where both have something, the first one’s holds', async () => {
  const [first, copy] = [await openDatabase({ name }), await openDatabase({ name, factory: bucket })];
  await first.put('events', voteEvent(1));
  await first.put('answers', answer('a', 'the later'));
  await copy.put('events', voteEvent(2));
  await copy.put('answers', answer('a', 'the earlier'));
  const { votes } = await openStorage({ name });
  expect(await votes.allEvents()).toEqual([voteEvent(1), voteEvent(2)]);
  expect(await votes.allAnswers()).toEqual([answer('a', 'the later')]);
  expect(await copy.getAllKeys('events')).toEqual([voteEvent(1).id, voteEvent(2).id]);
});

test('a record is changed once, and both have what it was changed to', async () => {
  const { benchmarks } = await filled();
  let changes = 0;
  await benchmarks.change('Mine', (there) => ({ ...there!, importedAt: 5 + changes++ }));
  expect(await benchmarks.get('Mine')).toEqual({ ...benchmark, importedAt: 5 });
  const refused = benchmarks.change('Mine', () => {
    throw new Error('not now');
  });
  await expect(refused).rejects.toThrow('not now');
  globalThis.indexedDB = new IDBFactory();
  expect(await (await openStorage({ name })).benchmarks.get('Mine')).toEqual({ ...benchmark, importedAt: 5 });
  expect(changes).toBe(1);
});

test('the two are never written at the same time, whichever tab writes', async () => {
  const tabs = [await openStorage({ name }), await openStorage({ name })];
  await Promise.all(tabs.map(({ votes }) => votes.allEvents()));
  const course: string[] = [];
  const original = IDBDatabase.prototype.transaction;
  const copies = new WeakSet<IDBDatabase>();
  const copy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    const transaction = original.apply(this, given);
    // the copy is the one that a tab opens second, and so writes second
    const place = copies.has(this) ? 'copy' : 'first';
    course.push(`${place} begins`);
    transaction.addEventListener('complete', () => course.push(`${place} ends`));
    return transaction;
  });
  for (const database of openedIn(bucket)) copies.add(database);
  await Promise.all([1, 2, 3, 4, 5, 6].map((n) => tabs[n % 2]!.votes.append([voteEvent(n)])));
  copy.mockRestore();
  const one = ['first begins', 'first ends', 'copy begins', 'copy ends'];
  expect(course).toEqual(Array.from({ length: 6 }, () => one).flat());
});

/** fake-indexeddb's own list of a factory's connections */
function openedIn(factory: IDBFactory): IDBDatabase[] {
  const { _databases } = factory as unknown as { _databases: Map<string, { connections: IDBDatabase[] }> };
  return [..._databases.values()].flatMap(({ connections }) => connections);
}

test('what is refused reaches neither, and a copy that fails keeps no vote from being acknowledged', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { votes } = await filled();
  await expect(votes.append([voteEvent(3), voteEvent(1, { note: 'other' })])).rejects.toMatchObject({
    code: 'storage/conflict',
  });
  expect(await idsIn(bucket)).toHaveLength(2);
  expect(warned).not.toHaveBeenCalled();
  for (const database of openedIn(bucket)) database.close();
  await votes.append([voteEvent(3)]);
  expect(await votes.allEvents()).toHaveLength(3);
  expect(warned).toHaveBeenCalled();
  await (await openStorage({ name })).votes.allEvents();
  expect(await idsIn(bucket)).toHaveLength(3);
});

test('where the other place cannot be had, all works without', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const storageBuckets = { open: () => Promise.reject(new DOMException('', 'SecurityError')) };
  vi.stubGlobal('navigator', { storageBuckets });
  const { votes } = await filled();
  expect(await votes.allEvents()).toHaveLength(2);
});

test('what is deleted is gone from both, one record as well as everything', async () => {
  const storage = await filled();
  await storage.studies.delete('s');
  globalThis.indexedDB = new IDBFactory();
  const again = await openStorage({ name });
  expect(await again.studies.get('s')).toBeUndefined();
  expect(await again.votes.allEvents()).toHaveLength(2);
  await again.wipe();
  expect(await indexedDB.databases()).toEqual([]);
  expect(await bucket.databases()).toEqual([]);
  expect(await (await openStorage({ name })).votes.allEvents()).toEqual([]);
});
