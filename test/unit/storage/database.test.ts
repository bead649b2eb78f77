import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import { greedy } from '#core/chat/generation.ts';
import type { WorkbenchError } from '#core/errors.ts';
import { defaultSettings, type Settings } from '#core/settings.ts';
import { Conversations } from '#storage/conversations.ts';
import { openStorage, type Storage } from '#storage/open.ts';
import { openDatabase } from '#storage/database.ts';
import { schemaVersion } from '#storage/schema.ts';
import { SettingsStore } from '#storage/settings.ts';
import { databaseTable, memoryTable, type Table } from '#storage/table.ts';
import { inDatabase } from '#storage/transaction.ts';
import { voteEvent } from '../../fixtures/study-events.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function conversation(id: string, updatedAt: number): ConversationRecord {
  return {
    id,
    title: `About ${id}`,
    language: 'de',
    checkpoint: 'endefrites.q8_0.gguf',
    createdAt: 1000 - updatedAt,
    updatedAt,
    sampling: greedy,
    maxTokens: 256,
    directive: null,
    turns: [{ role: 'user', content: 'Grüße', language: 'de' }],
  };
}

const tables: [string, () => Promise<Table<ConversationRecord>>][] = [
  ['IndexedDB', async () => databaseTable(inDatabase(await openDatabase()), 'conversations')],
  ['memory', () => Promise.resolve(memoryTable<ConversationRecord>())],
];
for (const [name, open] of tables) {
  test(`conversations in ${name} are listed latest first and come back whole`, async () => {
    const conversations = new Conversations(await open());
    for (const [id, updatedAt] of [
      ['a', 3],
      ['b', 9],
      ['c', 5],
    ] as const)
      await conversations.put(conversation(id, updatedAt));
    await conversations.put({ ...conversation('a', 7), title: 'Renamed' });
    expect((await conversations.list()).map(({ id, title }) => [id, title])).toEqual([
      ['b', 'About b'],
      ['a', 'Renamed'],
      ['c', 'About c'],
    ]);
    expect(await conversations.get('b')).toEqual(conversation('b', 9));
    expect((await conversations.all()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    await conversations.delete('b');
    expect(await conversations.get('b')).toBeUndefined();
    await conversations.clear();
    expect(await conversations.list()).toEqual([]);
  });
}

for (const [name, open] of tables) {
  test(`a record in ${name} is changed as it is now, by one at a time, and not at all where the change fails`, async () => {
    const table = await open();
    const rename = (title: string) =>
      table.change('a', (there = conversation('a', 1)) => ({ ...there, title: `${there.title}, ${title}` }));
    await Promise.all([rename('one'), rename('two'), rename('three')]);
    expect((await table.get('a'))?.title).toBe('About a, one, two, three');
    const refused = table.change('a', () => {
      throw new Error('not this one');
    });
    await expect(refused).rejects.toThrow('not this one');
    expect((await table.get('a'))?.title).toBe('About a, one, two, three');
  });
}

test('what one tab keeps, the next one finds', async () => {
  await (await openStorage()).conversations.put(conversation('a', 1));
  expect(await (await openStorage()).conversations.list()).toHaveLength(1);
});

test('data of a newer build are left alone and the versions named', async () => {
  (await openDB('tandem', schemaVersion + 4)).close();
  await expect(openDatabase()).rejects.toMatchObject({
    code: 'storage/newer-schema',
    facts: { found: schemaVersion + 4, known: schemaVersion },
  });
});

test('an older version that another tab holds open is said, and not waited for long', async () => {
  // a tab that does not let go: it has no ear for the wish of the newer one
  const older = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('tandem', 1);
    request.onsuccess = () => resolve(request.result);
  });
  await expect(openDatabase()).rejects.toMatchObject({ code: 'storage/blocked' });
  older.close();
});

/** A database as the build before votes left it: its stores, made as it made them, with something in each. */
async function leftByVersion1(): Promise<void> {
  const database = await openDB('tandem', 1, {
    upgrade(database) {
      database.createObjectStore('conversations', { keyPath: 'id' });
      database.createObjectStore('settings');
      database.createObjectStore('checkpoints', { keyPath: 'name' });
    },
  });
  for (const id of ['a', 'b']) await database.put('conversations', conversation(id, 4));
  await database.put('settings', { ...defaultSettings, theme: 'dark' }, 'settings');
  await database.put('checkpoints', { name: 'mine.gguf', addedAt: 5, parts: [], facts: null });
  database.close();
}

async function expectAllOfVersion1({ conversations, settings, checkpoints }: Storage): Promise<void> {
  expect(await conversations.all()).toEqual([conversation('a', 4), conversation('b', 4)]);
  expect(await settings.load()).toEqual({ ...defaultSettings, theme: 'dark' });
  expect(await checkpoints.get('mine.gguf')).toEqual({ name: 'mine.gguf', addedAt: 5, parts: [], facts: null });
}

test('data of version 1 are all there in version 3, with room for votes and imported results beside them', async () => {
  await leftByVersion1();
  const storage = await openStorage();
  expect(storage.problem).toBeNull();
  await expectAllOfVersion1(storage);
  await storage.votes.append([voteEvent(1)]);
  expect(await (await openStorage()).votes.events('study')).toEqual([voteEvent(1)]);
  const { version, objectStoreNames } = unwrap(await openDatabase());
  expect(version).toBe(3);
  await storage.resultFiles.put('a.jsonl', { name: 'a.jsonl', content: new Blob(['x']), importedAt: 1 });
  expect(await (await openStorage()).resultFiles.map(({ name }) => name)).toEqual(['a.jsonl']);
  expect([...objectStoreNames]).toEqual(
    ['answers', 'benchmarks', 'checkpoints', 'conversations', 'events', 'keys', 'resultFiles', 'sessions', 'settings', 'studies'], // prettier-ignore
  );
});

test('an upgrade that breaks off changes nothing, and the next one succeeds', async () => {
  await leftByVersion1();
  const original = IDBDatabase.prototype.createObjectStore;
  const breaking = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    if (given[0] === 'keys') throw new DOMException('', 'UnknownError');
    return original.apply(this, given);
  });
  expect((await openStorage()).problem).toMatchObject({ code: 'storage/unavailable' });
  breaking.mockRestore();
  expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([1]);
  const storage = await openStorage();
  expect(storage.problem).toBeNull();
  await expectAllOfVersion1(storage);
});

test('two tabs that upgrade at the same moment both get the new version', async () => {
  await leftByVersion1();
  const [one, other] = await Promise.all([openStorage(), openStorage()]);
  await one.votes.append([voteEvent(1)]);
  await other.votes.append([voteEvent(2)]);
  expect(await one.votes.events('study')).toEqual([voteEvent(1), voteEvent(2)]);
  await expectAllOfVersion1(other);
});

test('a newer build gets its way: the connection closes and the page is told which version wants in', async () => {
  const told: WorkbenchError[] = [];
  await openDatabase({ onProblem: (why) => told.push(why) });
  const newer = await openDB('tandem', schemaVersion + 1);
  expect(told).toMatchObject([
    { code: 'storage/newer-schema', facts: { found: schemaVersion + 1, known: schemaVersion } },
  ]);
  newer.close();
});

test('without IndexedDB everything is kept in memory and the reason is given', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  const storage = await openStorage();
  expect(storage.problem).toMatchObject({ code: 'storage/unavailable' });
  await storage.conversations.put(conversation('a', 1));
  expect(await storage.conversations.list()).toHaveLength(1);
});

test('a browser that fails once and begins anew at the next try is tried again', async () => {
  const opening = vi.spyOn(IDBFactory.prototype, 'open');
  opening.mockImplementationOnce(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  expect((await openStorage()).problem).toBeNull();
  expect(opening).toHaveBeenCalledTimes(2);
  opening.mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  expect((await openStorage()).problem).toMatchObject({ code: 'storage/unavailable' });
  expect(opening).toHaveBeenCalledTimes(2 + 3);
});

test('a browser that has thrown everything away as damaged is reported', async () => {
  const told: WorkbenchError[] = [];
  const original = IDBFactory.prototype.open;
  const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
    const request = original.apply(this, given);
    // as Chromium has it on its event
    request.addEventListener('upgradeneeded', (event) => Object.assign(event, { dataLoss: 'total' }));
    return request;
  });
  await openDatabase({ onProblem: (problem) => told.push(problem) });
  opening.mockRestore();
  expect(told).toMatchObject([{ code: 'storage/damaged' }]);
  await openDatabase({ name: 'sound', onProblem: (problem) => told.push(problem) });
  expect(told).toHaveLength(1);
});

test('settings are completed by the defaults, and values that make no sense are dropped', async () => {
  const table = memoryTable<Settings>();
  const store = new SettingsStore(table);
  expect(await store.load()).toEqual(defaultSettings);
  await table.put('settings', { theme: 'dark', language: 'kl', executor: 'quantum' } as unknown as Settings);
  expect(await store.load()).toEqual({ ...defaultSettings, theme: 'dark' });
  await store.save({ ...defaultSettings, language: 'it', memoryBudgetBytes: 4e9 });
  expect(await store.load()).toEqual({ ...defaultSettings, language: 'it', memoryBudgetBytes: 4e9 });
  await store.clear();
  expect(await store.load()).toEqual(defaultSettings);
});
