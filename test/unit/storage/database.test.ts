import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import { greedy } from '#core/chat/generation.ts';
import { defaultSettings, type Settings } from '#core/settings.ts';
import { Conversations } from '#storage/conversations.ts';
import { openStorage } from '#storage/open.ts';
import { openDatabase, schemaVersion } from '#storage/schema.ts';
import { SettingsStore } from '#storage/settings.ts';
import { databaseTable, memoryTable, type Table } from '#storage/table.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
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
  ['IndexedDB', async () => databaseTable(await openDatabase(), 'conversations')],
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

test('an older version that another tab holds open is said, not waited for', async () => {
  // a tab that does not let go: it has no ear for the wish of the newer one
  const older = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('tandem', 1);
    request.onsuccess = () => resolve(request.result);
  });
  await expect(openDatabase({ version: 2 })).rejects.toMatchObject({ code: 'storage/blocked' });
  older.close();
});

test('a newer build gets its way: the connection closes and the page is told which version wants in', async () => {
  let wanted = 0;
  await openDatabase({ onSuperseded: (found) => (wanted = found) });
  const newer = await openDB('tandem', schemaVersion + 1);
  expect(wanted).toBe(schemaVersion + 1);
  newer.close();
});

test('without IndexedDB everything is kept in memory and the reason is given', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  const storage = await openStorage();
  expect(storage.problem).toMatchObject({ code: 'storage/unavailable' });
  await storage.conversations.put(conversation('a', 1));
  expect(await storage.conversations.list()).toHaveLength(1);
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
