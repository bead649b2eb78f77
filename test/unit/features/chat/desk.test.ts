import { describe, expect, test } from 'vitest';
import type { ConversationRecord } from '#core/chat/conversation.ts';
import { greedy, type GenerationEvent, type LaneRequest } from '#core/chat/generation.ts';
import { ChatDesk, type DeskOptions } from '#features/chat/desk.svelte.ts';
import type { ChatEngine } from '#features/chat/conversation.svelte.ts';
import { inTurn } from '#state/in-turn.ts';
import { Conversations } from '#storage/conversations.ts';
import { memoryTable } from '#storage/table.ts';

const totals = { promptTokens: 3, reusedTokens: 0, tokens: 1, firstTokenMs: 1, decodeMs: 0 };
const token = (text: string): GenerationEvent => ({
  ...{ kind: 'token', lane: 0, id: 1, text, piece: text },
  ...{ probability: 1, entropyBits: 0, alternatives: [] },
});

const laneOf = (checkpoint: number): LaneRequest => {
  return { checkpoint, adapter: null, messages: [], sampling: greedy, maxTokens: 1, stop: [], alternatives: 0 };
};
const engine: ChatEngine = {
  ready: () => Promise.resolve({ id: 1, name: 'tiny', vocab: 10, builtIn: true, adapter: null }),
  async *generate() {
    yield await Promise.resolve(token('Yes'));
    yield { kind: 'finish', lane: 0, reason: 'end-of-turn', text: 'Yes', totals };
  },
  countTokens: () => Promise.resolve(1),
};

/** A tab's memory. */
function tabMemory(): NonNullable<DeskOptions['tab']> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function sit(changes: Partial<DeskOptions> = {}) {
  const store = new Conversations(memoryTable<ConversationRecord>());
  const reported: unknown[] = [];
  const report = (thrown: unknown): void => void reported.push(thrown);
  const options: DeskOptions = { engine, store, language: 'de', tab: tabMemory(), report, ...changes };
  return { desk: new ChatDesk(options), options, store, reported };
}

const titles = (desk: ChatDesk): string[] => desk.summaries.map((summary) => summary.title);

describe('the desk', () => {
  test('begins in the language it is given and lists a conversation once it has a message', async () => {
    const { desk } = sit();
    expect(desk.current.language).toBe('de');
    expect(titles(desk)).toEqual([]);
    await desk.current.send('One');
    expect(titles(desk)).toEqual(['One']);
  });

  test('begins the next conversation with the settings of the one before', () => {
    const { desk } = sit();
    desk.current.language = 'it';
    desk.current.sampling = { ...desk.current.sampling, seed: 9 };
    desk.begin();
    expect(desk.current).toMatchObject({ language: 'it', title: '' });
    expect(desk.current.sampling.seed).toBe(9);
  });

  test('opens after a reload of the tab what lay open, and in another tab nothing', async () => {
    const { desk, options } = sit();
    await desk.current.send('One');
    const sameTab = new ChatDesk(options);
    await sameTab.restore();
    expect(sameTab.current.title).toBe('One');
    const otherTab = new ChatDesk({ ...options, tab: tabMemory() });
    await otherTab.restore();
    expect(otherTab.current.empty).toBe(true);
    expect(titles(otherTab)).toEqual(['One']);
  });

  test('does not pull away a message that was begun before the drawer had been read', async () => {
    const { desk, options } = sit();
    await desk.current.send('One');
    const reloaded = new ChatDesk(options);
    reloaded.draft = 'Two';
    await reloaded.restore();
    expect(reloaded.current.empty).toBe(true);
    expect(reloaded.draft).toBe('Two');
  });

  test('renames the open and a closed conversation', async () => {
    const { desk, store } = sit();
    await desk.current.send('One');
    const first = desk.current.id;
    desk.begin();
    await desk.current.send('Two');
    await desk.rename(first, ' Uno ');
    await desk.rename(desk.current.id, 'Due');
    await desk.rename(first, '  ');
    expect(new Set(titles(desk))).toEqual(new Set(['Uno', 'Due']));
    expect((await store.get(first))?.title).toBe('Uno');
    expect(desk.current.title).toBe('Due');
  });

  test('a conversation deleted in mid-answer does not come back when the answer is kept', async () => {
    const waiting = { ...engine, ready: () => new Promise<never>(() => undefined) };
    const { desk, store } = sit({ engine: waiting });
    const sending = desk.current.send('One');
    const { id } = desk.current;
    await desk.remove(id);
    await sending;
    expect(titles(desk)).toEqual([]);
    expect(await store.get(id)).toBeUndefined();
    expect(desk.current.empty).toBe(true);
  });

  test('leaving a conversation ends its answer and keeps it', async () => {
    const waiting = { ...engine, ready: () => new Promise<never>(() => undefined) };
    const { desk, store } = sit({ engine: waiting });
    const sending = desk.current.send('One');
    const { id } = desk.current;
    desk.begin();
    await sending;
    expect((await store.get(id))?.turns[1]).toMatchObject({ role: 'assistant', finish: 'cancelled' });
  });

  test('an answer comes even when nothing can be kept, and the reason is reported', async () => {
    const refused = new Error('full');
    const { desk, store, reported } = sit();
    store.put = () => Promise.reject(refused);
    await desk.current.send('One');
    expect(desk.current.turns[1]?.content).toBe('Yes');
    expect(reported).toContain(refused);
  });
});

test('one answer at a time: the next begins once the one before has left the engine', async () => {
  const events: string[] = [];
  let release = (): void => undefined;
  const generate = inTurn(async function* ([lane]) {
    const id = lane?.checkpoint;
    events.push(`begin ${id}`);
    try {
      await new Promise<void>((resolve) => (release = resolve));
      yield token('x');
    } finally {
      events.push(`end ${id}`);
    }
  });
  const first = generate([laneOf(1)])[Symbol.asyncIterator]();
  const second = generate([laneOf(2)])[Symbol.asyncIterator]();
  const pending = first.next();
  const waiting = second.next();
  await Promise.resolve();
  void first.return?.();
  await Promise.resolve();
  expect(events).toEqual(['begin 1']);
  release();
  await pending;
  await expect.poll(() => events).toEqual(['begin 1', 'end 1', 'begin 2']);
  release();
  await waiting;
  await second.return?.();
  expect(events.at(-1)).toBe('end 2');
});
