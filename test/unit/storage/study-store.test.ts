import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WorkbenchError } from '#core/errors.ts';
import type { Sealed, StoredAnswer } from '#core/studies/answer.ts';
import type { SkipEvent, StudyEvent, VoteEvent } from '#core/studies/event.ts';
import { Changes } from '#storage/changes.ts';
import { deleteStudy } from '#storage/delete-study.ts';
import { memoryStorage, openStorage, type Storage } from '#storage/open.ts';
import { openDatabase } from '#storage/database.ts';
import { schemaVersion } from '#storage/schema.ts';
import { databaseKeyPlace, memoryKeyPlace, Sealer } from '#storage/sealing.ts';
import { databaseShelf } from '#storage/study-shelf.ts';
import { KeptStudyStore } from '#storage/study-store.ts';
import { inDatabase } from '#storage/transaction.ts';
import { provenanceOf, voteEvent } from '../../fixtures/study-events.ts';

const persist = vi.fn(() => Promise.resolve(true));
/** tabs of other test files must not be heard */
const name = `tandem-${crypto.randomUUID()}`;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  persist.mockReset().mockResolvedValue(true);
  const estimate = () => Promise.resolve({ usage: 9e6, quota: 10e6 });
  vi.stubGlobal('navigator', { storage: { persist, estimate, persisted: () => Promise.resolve(false) } });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const skip: SkipEvent = {
  ...(({ id: _id, verdict: _verdict, ...shared }: VoteEvent) => shared)(voteEvent(1)),
  id: 'skip',
  kind: 'skip',
  reason: 'broken-answer',
};

function answer(id: string, facts: Partial<StoredAnswer> = {}): StoredAnswer {
  return {
    ...{ id, study: 'study', question: '81_FR', language: 'fr', turns: ['Bonjour.'], finish: ['end-of-turn'] },
    ...{ hash: 'b2'.repeat(32), provenance: provenanceOf('Tandem · FR') },
    ...facts,
  };
}

const places: [string, () => Promise<Storage>][] = [
  ['IndexedDB', () => openStorage({ name })],
  ['memory', () => Promise.resolve(memoryStorage())],
];
describe.each(places)('in %s', (_place, open) => {
  test('events come back in order of time, then id, without those of other studies', async () => {
    const { votes } = await open();
    const at = voteEvent(1).at;
    const given = [voteEvent(3), voteEvent(2, { at }), voteEvent(1), voteEvent(4, { study: 'other' })];
    await votes.append(given.slice(0, 1));
    await votes.append(given.slice(1));
    expect(await votes.events('study')).toEqual([voteEvent(1), voteEvent(2, { at }), voteEvent(3)]);
    expect(await votes.events('other')).toEqual([voteEvent(4, { study: 'other' })]);
    expect(await votes.events('nowhere')).toEqual([]);
    expect((await votes.allEvents()).map(({ id }) => id)).toEqual([1, 2, 3, 4].map((n) => voteEvent(n).id));
  });

  test('an event given twice is kept once, whatever the order of its fields', async () => {
    const { votes } = await open();
    const reversed = Object.fromEntries(Object.entries(voteEvent(1)).reverse()) as unknown as VoteEvent;
    await votes.append([voteEvent(1), reversed]);
    await votes.append([voteEvent(1), voteEvent(2)]);
    expect(await votes.events('study')).toEqual([voteEvent(1), voteEvent(2)]);
  });

  test.each([
    ['that is there', [voteEvent(1)], [voteEvent(2), voteEvent(1, { verdict: 'right' })]],
    ['in the same batch', [], [voteEvent(1), voteEvent(2), voteEvent(1, { note: 'changed' })]],
  ])(
    'another event with the id of one %s is refused, and nothing of the batch is kept',
    async (_case, before, batch) => {
      const { votes } = await open();
      await votes.append(before);
      await expect(votes.append(batch)).rejects.toMatchObject({
        code: 'storage/conflict',
        facts: { id: voteEvent(1).id },
      });
      expect(await votes.events('study')).toEqual(before);
      await votes.append([voteEvent(3)]);
      expect(await votes.events('study')).toEqual([...before, voteEvent(3)]);
    },
  );

  test('an annotator’s events can be deleted, or those of a whole study, and nobody else’s', async () => {
    const { votes } = await open();
    const [mine, theirs, elsewhere] = [
      voteEvent(1),
      voteEvent(2, { annotator: 'wren' }),
      voteEvent(3, { study: 'other' }),
    ];
    await votes.append([mine, theirs, elsewhere]);
    const heard: string[] = [];
    const stop = votes.watch((study) => heard.push(study));
    await votes.deleteEvents('study', 'heron');
    expect(await votes.allEvents()).toEqual([theirs, elsewhere]);
    await votes.append([mine]);
    await votes.deleteEvents('study');
    expect(await votes.allEvents()).toEqual([elsewhere]);
    await vi.waitFor(() => expect(heard).toEqual(['study', 'study', 'study']));
    stop();
  });

  test('what comes out can be changed without changing what is kept', async () => {
    const { votes } = await open();
    const given = voteEvent(1);
    await votes.append([given]);
    given.note = 'changed outside';
    (await votes.events('study'))[0]!.annotator = 'changed outside';
    expect(await votes.events('study')).toEqual([voteEvent(1)]);
  });

  test('answers come back by study, in order of their ids, and a retry replaces what failed', async () => {
    const { votes } = await open();
    await votes.putAnswers([
      answer('b'),
      answer('a', { finish: ['failed'], turns: [''] }),
      answer('c', { study: 'other' }),
    ]);
    await votes.putAnswers([answer('a')]);
    expect(await votes.answers('study')).toEqual([answer('a'), answer('b')]);
    expect((await votes.allAnswers()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('what is sealed says no name, not even by its length, and can be unsealed here', async () => {
    const { votes } = await open();
    const long = provenanceOf('A checkpoint with a name that is much longer than those of the others');
    const [one, other, again] = await Promise.all([
      votes.seal(provenanceOf('Tandem · FR')),
      votes.seal(long),
      votes.seal(long),
    ]);
    expect(new TextDecoder('latin1').decode(one.cipher)).not.toContain('Tandem');
    expect(one.cipher.byteLength).toBe(other.cipher.byteLength);
    expect(new Uint8Array(other.cipher)).not.toEqual(new Uint8Array(again.cipher));
    expect(await votes.unseal(one)).toEqual(provenanceOf('Tandem · FR'));
    expect(await votes.unseal(again)).toEqual(long);
  });

  test('what another browser sealed, or somebody changed, is not unsealed', async () => {
    const { votes } = await open();
    const foreign = await new Sealer(memoryKeyPlace()).seal(provenanceOf('Tandem · DE'));
    await expect(votes.unseal(foreign)).rejects.toMatchObject({ code: 'storage/sealed-elsewhere' });
    const own = await votes.seal(provenanceOf('Tandem · FR'));
    await expect(votes.unseal(foreign)).rejects.toMatchObject({ code: 'storage/sealed-elsewhere' });
    new Uint8Array(own.cipher)[5]! ^= 1;
    await expect(votes.unseal(own)).rejects.toMatchObject({ code: 'storage/sealed-elsewhere' });
  });

  test('whoever watches hears of each study that changes, until they stop', async () => {
    const { votes } = await open();
    const heard: string[] = [];
    const stop = votes.watch((study) => heard.push(study));
    await votes.append([voteEvent(1), voteEvent(2, { study: 'other' }), voteEvent(3)]);
    await votes.putAnswers([answer('a', { study: 'third' })]);
    await votes.append([]);
    await expect.poll(() => heard).toEqual(['study', 'other', 'third']);
    stop();
    await votes.append([voteEvent(4)]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(3);
  });

  test('studies, sessions and benchmarks are kept whole', async () => {
    const { studies, sessions, benchmarks } = await open();
    const study = {
      id: 's',
      name: 'S',
      role: 'annotator',
      createdAt: 1,
      finishedAt: null,
      file: '{}\n',
      draft: null,
      participants: [],
      conflicts: [],
    } as const;
    const session = {
      ...{ id: 'z', study: 's', annotator: 'heron', seat: 3, seed: 7, startedAt: 2, finishedAt: null },
      ...{ consent: { sha256: 'c3'.repeat(32), at: 2 }, pauses: [{ from: 3, to: null }], firstTurnOnly: false },
    };
    const benchmark = { name: 'MT-Bench-X', languages: ['de'], questions: [], promptSets: [], importedAt: 4 } as const;
    await studies.put('s', study);
    await sessions.put('z', session);
    await benchmarks.put('MT-Bench-X', benchmark);
    expect(await studies.get('s')).toEqual(study);
    expect(await sessions.map((record) => record)).toEqual([session]);
    expect(await benchmarks.get('MT-Bench-X')).toEqual(benchmark);
    await benchmarks.delete('MT-Bench-X');
    expect(await benchmarks.map((record) => record.name)).toEqual([]);
  });

  test('a study that is deleted takes with it all that belongs to it, and nothing of another', async () => {
    const storage = await open();
    const { votes, studies, sessions } = storage;
    for (const id of ['study', 'other']) {
      await studies.put(id, {
        ...{ id, name: id, role: 'annotator', createdAt: 1, finishedAt: null, file: null, draft: null },
        ...{ participants: [], conflicts: [] },
      });
      await sessions.put(`session-${id}`, {
        ...{ id: `session-${id}`, study: id, annotator: 'heron', seat: 0, seed: 7, startedAt: 2, finishedAt: null },
        ...{ consent: null, pauses: [], firstTurnOnly: false },
      });
      await votes.putAnswers([answer(`answer-${id}`, { study: id })]);
    }
    await votes.append([voteEvent(1), voteEvent(2, { study: 'other' })]);
    const there: string[][] = [];
    const stop = votes.watch(() => void studies.map(({ id }) => id).then((ids) => there.push(ids)));
    await deleteStudy(storage, 'study');
    // who hears of it last finds it gone
    await vi.waitFor(() => expect(there.at(-1)).toEqual(['other']));
    stop();
    expect(await studies.map(({ id }) => id)).toEqual(['other']);
    expect(await sessions.map(({ id }) => id)).toEqual(['session-other']);
    expect((await votes.allAnswers()).map(({ id }) => id)).toEqual(['answer-other']);
    expect(await votes.allEvents()).toEqual([voteEvent(2, { study: 'other' })]);
  });
});

/** A store on IndexedDB, as `openStorage` makes it. */
async function store(): Promise<KeptStudyStore> {
  const database = await openDatabase({ name });
  const place = inDatabase(database);
  const [shelf, sealer] = [databaseShelf(place), new Sealer(databaseKeyPlace(place))];
  return new KeptStudyStore({ shelf, sealer, changes: new Changes(null), persist });
}

test('an acknowledged vote has been committed, with strict durability', async () => {
  const votes = await store();
  const course: string[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    const transaction = original.apply(this, given);
    course.push(`${transaction.mode} ${transaction.durability}`);
    transaction.addEventListener('complete', () => course.push('committed'));
    return transaction;
  });
  await votes.append([voteEvent(1)]);
  course.push('acknowledged');
  await votes.putAnswers([answer('a')]);
  course.push('acknowledged');
  expect(course).toEqual([
    ...['readwrite strict', 'committed', 'acknowledged'],
    ...['readwrite strict', 'committed', 'acknowledged'],
  ]);
});

test('a disk that runs full when it comes to committing is said with the figures, and nothing is kept', async () => {
  const votes = await store();
  await votes.append([voteEvent(1)]);
  const original = IDBObjectStore.prototype.add;
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = original.apply(this, given);
    const transaction = this.transaction as IDBTransaction & { _abort(name: string): void };
    // as browsers do it: the request succeeds, the commit does not
    request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
    return request;
  });
  await expect(votes.append([voteEvent(2), voteEvent(3)])).rejects.toMatchObject({
    code: 'storage/full',
    facts: { usedBytes: 9e6, quotaBytes: 10e6 },
  });
  full.mockRestore();
  expect(await votes.events('study')).toEqual([voteEvent(1)]);
  await votes.append([voteEvent(2)]);
  expect(await votes.events('study')).toHaveLength(2);
});

test('a batch that breaks off in its middle leaves nothing behind', async () => {
  const votes = await store();
  const broken = { ...voteEvent(2), note: (() => 'no text') as unknown as string };
  await expect(votes.append([voteEvent(1), broken, voteEvent(3)])).rejects.toMatchObject({ name: 'DataCloneError' });
  expect(await votes.events('study')).toEqual([]);
});

test('a fault of the disk is said with the browser’s name for it', async () => {
  const votes = await store();
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });
  await expect(votes.events('study')).rejects.toMatchObject({
    code: 'storage/failed',
    facts: { reason: 'UnknownError' },
  });
});

test('two tabs write at once: all is kept, each hears of the other, and they share the key', async () => {
  const [one, other] = [await openStorage({ name }), await openStorage({ name })];
  const heard: string[] = [];
  const stop = other.votes.watch((study) => heard.push(study));
  const of = (tab: Storage, first: number) =>
    Array.from({ length: 40 }, (_, index) => tab.votes.append([voteEvent(first + 2 * index), voteEvent(0)]));
  await Promise.all([...of(one, 1), ...of(other, 2), one.votes.append([voteEvent(0, { study: 'study' })])]);
  expect(await other.votes.events('study')).toEqual(Array.from({ length: 81 }, (_, n) => voteEvent(n)));
  await expect.poll(() => heard.length).toBe(81);
  expect(new Set(heard)).toEqual(new Set(['study']));
  stop();
  const [first, second] = await Promise.all([
    one.votes.seal(provenanceOf('Tandem · FR')),
    other.votes.seal(provenanceOf('Tandem · DE')),
  ]);
  expect(await other.votes.unseal(first)).toEqual(provenanceOf('Tandem · FR'));
  expect(await one.votes.unseal(second)).toEqual(provenanceOf('Tandem · DE'));
});

test('the key that seals can be used and never be read', async () => {
  await (await store()).seal(provenanceOf('Tandem · FR'));
  const key = await (await openDatabase({ name })).get('keys', 'seal');
  expect(key?.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key!)).rejects.toThrow();
});

describe('a connection that is lost', () => {
  async function lose(
    how: (tab: Storage) => Promise<void>,
  ): Promise<{ votes: KeptStudyStore; told: WorkbenchError[] }> {
    const told: WorkbenchError[] = [];
    const tab = await openStorage({ name, onProblem: (why) => told.push(why) });
    await tab.votes.append([voteEvent(1)]);
    await how(tab);
    return { votes: tab.votes, told };
  }

  test('to a newer build says which', async () => {
    const { votes, told } = await lose(async () => {
      (await openDB(name, schemaVersion + 1)).close();
    });
    const facts = { found: schemaVersion + 1, known: schemaVersion };
    await expect(votes.append([voteEvent(2)])).rejects.toMatchObject({ code: 'storage/newer-schema', facts });
    expect(told).toMatchObject([{ code: 'storage/newer-schema', facts }]);
  });

  test('to a tab that deletes everything says so, and everything is gone, the key with it', async () => {
    let sealed: Sealed | undefined;
    const { votes, told } = await lose(async (tab) => {
      sealed = await tab.votes.seal(provenanceOf('Tandem · FR'));
      await (await openStorage({ name })).wipe();
    });
    await expect(votes.append([voteEvent(2)])).rejects.toMatchObject({ code: 'storage/deleted' });
    await expect(votes.events('study')).rejects.toMatchObject({ code: 'storage/deleted' });
    expect(told).toMatchObject([{ code: 'storage/deleted' }]);
    const after = await openStorage({ name });
    expect(await after.votes.allEvents()).toEqual([]);
    await expect(after.votes.unseal(sealed!)).rejects.toMatchObject({ code: 'storage/sealed-elsewhere' });
  });

  test('by the browser’s doing says so', async () => {
    const opened = vi.spyOn(IDBFactory.prototype, 'open');
    const { votes, told } = await lose(async () => {
      const [first] = opened.mock.results;
      forceCloseDatabase((first!.value as IDBOpenDBRequest).result as never);
    });
    await expect.poll(() => told).toMatchObject([{ code: 'storage/closed' }]);
    await expect(votes.append([voteEvent(2)])).rejects.toMatchObject({ code: 'storage/closed' });
    opened.mockRestore();
    expect(await (await openStorage({ name })).votes.events('study')).toEqual([voteEvent(1)]);
  });

  test('in the middle of a transaction says so, and nothing of it is kept', async () => {
    const database = await openDatabase({ name });
    const original = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, ...given) {
      const request = original.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await expect(databaseShelf(inDatabase(database)).append([voteEvent(1)])).rejects.toMatchObject({
      code: 'storage/closed',
    });
    expect(await databaseShelf(inDatabase(database)).events(null)).toEqual([]);
    expect(unwrap(database).objectStoreNames.contains('events')).toBe(true);
  });
});

test('a tab that does not let go keeps the database from being deleted, which is said', async () => {
  const tab = await openStorage({ name });
  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  await expect(tab.wipe()).rejects.toMatchObject({ code: 'storage/blocked' });
  stubborn.close();
  await expect.poll(async () => (await indexedDB.databases()).length).toBe(0);
});

test('the browser is asked to keep all this once, after the first vote, and its answer changes nothing', async () => {
  persist.mockRejectedValue(new Error('no'));
  const { votes } = await openStorage({ name });
  await votes.append([skip]);
  expect(persist).not.toHaveBeenCalled();
  await votes.append([voteEvent(2)]);
  await votes.append([voteEvent(3)]);
  expect(persist).toHaveBeenCalledOnce();
  expect(await votes.events('study')).toHaveLength(3);
});

test('a browser that keeps nothing is named, and votes count until the tab closes', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
  const { votes, problem } = await openStorage({ name });
  expect(problem).toMatchObject({ code: 'storage/unavailable', facts: { what: 'InvalidStateError' } });
  const given: StudyEvent[] = [voteEvent(1), voteEvent(2)];
  await votes.append(given);
  expect(await votes.events('study')).toEqual(given);
  expect(persist).not.toHaveBeenCalled();
});

test('deleting everything succeeds where nothing could be kept, and says it where the browser fails', async () => {
  const deleting = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
  deleting.mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  const tab = await openStorage({ name });
  await expect(tab.wipe()).resolves.toBeUndefined();
  deleting.mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await expect((await openStorage({ name })).wipe()).rejects.toMatchObject({ code: 'storage/failed' });
});

test('a page without WebCrypto says that it cannot seal', async () => {
  vi.stubGlobal('crypto', {});
  const { votes } = memoryStorage();
  const said = { code: 'storage/unavailable', facts: { what: 'WebCrypto' } };
  await expect(votes.seal(provenanceOf('Tandem · FR'))).rejects.toMatchObject(said);
});
