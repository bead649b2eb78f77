import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { type GenerationEvent, greedy, type LaneRequest } from '#core/chat/generation.ts';
import type { AttachedAdapter, CheckpointSource, LoadedCheckpoint, LoadOptions, LoadProgress } from '#core/engine.ts';
import { EngineHost } from '#engine/host.ts';
import { everyMatrix, randomAdapter } from '../../fixtures/adapters.ts';
import { shapeOf, tinyFile } from '../../fixtures/tiny.ts';
import { writeGguf } from '../../fixtures/write-gguf.ts';

const options: LoadOptions = { executor: 'auto', lanes: 1, contextTokens: null, memoryBudgetBytes: null };

let host: EngineHost;
let source: CheckpointSource<File>;
beforeEach(async () => {
  host = new EngineHost({
    gpu: undefined,
    deviceMemory: 8,
    openStored: (name) => Promise.reject(new Error(name)),
  });
  const bytes = new Uint8Array(await readFile('public/checkpoints/de.q8_0.gguf'));
  source = { kind: 'files', files: [new File([bytes], 'de.q8_0.gguf')] };
});

async function load(): Promise<LoadedCheckpoint> {
  let last: LoadProgress | LoadedCheckpoint | null = null;
  for await (const value of host.load(source, options)) last = value;
  return last as LoadedCheckpoint;
}
const request = (checkpoint: number, content: string) => ({
  checkpoint,
  adapter: null,
  messages: [{ role: 'user' as const, content }],
  sampling: greedy,
  maxTokens: 20,
  stop: [],
  alternatives: 0,
});

describe('the engine behind the worker', () => {
  it('loads, answers, counts its bytes and gives them back', async () => {
    expect(await host.residentBytes()).toBe(0);
    const { id, memory, executor, facts } = await load();
    expect(executor).toMatchObject({ kind: 'cpu', reason: 'no-webgpu' });
    expect(facts).toMatchObject({ architecture: 'llama', layers: 4, width: 256 });
    expect(memory.fits).toBe(true);
    expect(await host.residentBytes()).toBeGreaterThan(5e6);
    let text = '';
    for await (const event of host.generate([request(id, 'Wie heißt die Hauptstadt von Österreich?')])) {
      if (event.kind === 'finish') text = event.text;
    }
    expect(text).toContain('Wien');
    await host.unload(id);
    expect(await host.residentBytes()).toBe(0);
    await expect(host.countTokens(id, [])).rejects.toMatchObject({ code: 'engine/nothing-loaded' });
  });

  it('a reader that leaves while it loads leaves nothing behind', async () => {
    for await (const value of host.load(source, options)) {
      if (!('id' in value)) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await host.residentBytes()).toBe(0);
    expect((await load()).executor.kind).toBe('cpu');
  });

  it('a checkpoint that is unloaded in the middle of an answer ends it as if it had been stopped', async () => {
    const { id } = await load();
    const asking = async () => {
      for await (const event of host.generate([request(id, 'Wie heißt die Hauptstadt von Österreich?')])) {
        if (event.kind === 'token') await host.unload(id);
      }
    };
    await expect(asking()).rejects.toMatchObject({ code: 'engine/cancelled' });
    expect(await host.residentBytes()).toBe(0);
  });

  it('a GPU that was not to be had is asked for again by whoever needs one next', async () => {
    let asked = 0;
    const gpu = { requestAdapter: () => Promise.resolve((asked++, null)) } as unknown as GPU;
    const other = new EngineHost({ gpu, deviceMemory: 8, openStored: (name) => Promise.reject(new Error(name)) });
    const { fits } = await other.estimate([source], options);
    expect(fits).toBe(true);
    expect(asked).toBe(1);
    await other.estimate([source], options);
    expect(asked).toBe(2);
  });

  it('estimates what a load will need, and refuses what exceeds the budget', async () => {
    const { totalBytes, availableBytes, fits } = await host.estimate([source], options);
    expect(fits).toBe(true);
    expect(availableBytes).toBe(6 * 2 ** 30);
    const small = { ...options, memoryBudgetBytes: totalBytes - 1 };
    expect(await host.estimate([source], small)).toMatchObject({ fits: false });
    const loading = async () => {
      for await (const value of host.load(source, small)) void value;
    };
    await expect(loading()).rejects.toMatchObject({ code: 'engine/out-of-memory', facts: { neededBytes: totalBytes } });
  });

  it('says that there is no GPU, and refuses to force one', async () => {
    expect(await host.gpu()).toMatchObject({ available: false, fallback: false });
    const forced = async () => {
      for await (const value of host.load(source, { ...options, executor: 'webgpu' })) void value;
    };
    await expect(forced()).rejects.toMatchObject({ code: 'engine/no-webgpu', facts: { reason: 'no-webgpu' } });
    await expect(host.selfCheck().next()).rejects.toMatchObject({ code: 'engine/no-webgpu' });
  });
});

const filesOf = (name: string, bytes: Uint8Array<ArrayBuffer>): CheckpointSource<File> => ({
  kind: 'files',
  files: [new File([bytes], name)],
});
const tiny = tinyFile(shapeOf('untied'));
const tinySource = filesOf('tiny.gguf', writeGguf(tiny));
const otherTinySource = filesOf('other.gguf', writeGguf(tinyFile({ ...shapeOf('q8_0'), seed: 8 })));
const adapterSource = filesOf('adapter.gguf', randomAdapter(tiny.tensors, { rank: 8 }));
const largeSource = filesOf('large.gguf', randomAdapter(tiny.tensors, { seed: 2, rank: 16, adapts: everyMatrix }));

async function last<T>(stream: AsyncIterable<T>): Promise<T> {
  let value: T | undefined;
  for await (value of stream);
  return value!;
}
const loaded = async (from: CheckpointSource<File>, changes: Partial<LoadOptions> = {}) =>
  (await last(host.load(from, { ...options, lanes: 4, ...changes }))) as LoadedCheckpoint;
const attached = async (checkpoint: number, from: CheckpointSource<File>) =>
  (await last(host.attach(checkpoint, from))) as AttachedAdapter;
const lane = (checkpoint: number, content: string, changes: Partial<LaneRequest> = {}): LaneRequest => ({
  ...request(checkpoint, content),
  maxTokens: 6,
  ...changes,
});

async function answers(lanes: LaneRequest[]): Promise<{ ids: number[][]; order: number[] }> {
  const ids: number[][] = lanes.map(() => []);
  const order: number[] = [];
  for await (const event of host.generate(lanes)) {
    if (event.kind !== 'token') continue;
    ids[event.lane]!.push(event.id);
    order.push(event.lane);
  }
  return { ids, order };
}

describe('an adapter behind the worker', () => {
  it('comes with progress, facts and bytes, answers, and goes with its bytes', async () => {
    const { id } = await loaded(tinySource);
    const before = await host.residentBytes();
    const seen: (LoadProgress | AttachedAdapter)[] = [];
    for await (const value of host.attach(id, adapterSource)) seen.push(value);
    const adapter = seen.at(-1) as AttachedAdapter;
    expect(seen.length).toBeGreaterThan(1);
    expect(adapter.facts).toMatchObject({ kind: 'adapter', name: 'Random', ranks: [8], adaptedTensors: 14 });
    expect(adapter.addedBytes).toBeGreaterThan(0);
    expect(await host.residentBytes()).toBe(before + adapter.addedBytes);
    expect(adapter.memory).toMatchObject({ fits: true });
    expect(adapter.memory.adapterBytes).toBeGreaterThan(0);

    const use = { id: adapter.id, scale: 1 };
    const { ids } = await answers([lane(id, 'two words'), lane(id, 'two words', { adapter: use })]);
    expect(ids[0]).toHaveLength(6);
    expect(ids[1]).not.toEqual(ids[0]);
    await host.detach(id, adapter.id);
    expect(await host.residentBytes()).toBe(before);
    await expect(answers([lane(id, 'two words', { adapter: use })])).rejects.toMatchObject({
      code: 'adapter/not-attached',
    });
    expect((await answers([lane(id, 'two words')])).ids[0]).toEqual(ids[0]);
  });

  it.each([
    { when: 'while it comes', leaves: () => true },
    { when: 'at the very result', leaves: (value: LoadProgress | AttachedAdapter) => 'addedBytes' in value },
  ])('is gone with a reader that leaves $when', async ({ leaves }) => {
    const { id } = await loaded(tinySource);
    const before = await host.residentBytes();
    for await (const value of host.attach(id, largeSource)) if (leaves(value)) break;
    // the next one waits for its turn, so that by then the first has gone
    const next = await attached(id, adapterSource);
    await host.detach(id, next.id);
    expect(await host.residentBytes()).toBe(before);
    await expect(answers([lane(id, 'a', { adapter: { id: 1, scale: 1 } })])).rejects.toMatchObject({
      code: 'adapter/not-attached',
    });
  });

  it('is refused where it takes more than the budget leaves, with the numbers', async () => {
    const { totalBytes } = await host.estimate([tinySource], { ...options, lanes: 4 });
    const { id } = await loaded(tinySource, { memoryBudgetBytes: totalBytes + 1000 });
    const before = await host.residentBytes();
    await expect(attached(id, adapterSource)).rejects.toMatchObject({
      code: 'engine/out-of-memory',
      facts: { availableBytes: totalBytes + 1000 - before },
    });
    expect(await host.residentBytes()).toBe(before);
    expect((await answers([lane(id, 'two words')])).ids[0]).toHaveLength(6);
  });

  it('is known by its header', async () => {
    expect(await host.inspect(adapterSource)).toMatchObject({ kind: 'adapter', architecture: 'llama', ranks: [8] });
    expect(await host.inspect(tinySource)).toMatchObject({ kind: 'checkpoint' });
  });

  it('is no checkpoint, and a checkpoint is no adapter', async () => {
    const needsBase = { code: 'adapter/needs-base', facts: { file: 'adapter.gguf' } };
    await expect(loaded(adapterSource)).rejects.toMatchObject(needsBase);
    await expect(host.estimate([adapterSource], options)).rejects.toMatchObject(needsBase);
    const { id } = await loaded(tinySource);
    const before = await host.residentBytes();
    await expect(attached(id, otherTinySource)).rejects.toMatchObject({ code: 'adapter/not-an-adapter' });
    expect(await host.residentBytes()).toBe(before);
  });

  it('needs a base that is loaded; without one, detaching is harmless', async () => {
    await expect(attached(1, adapterSource)).rejects.toMatchObject({ code: 'engine/nothing-loaded' });
    const { id } = await loaded(tinySource);
    const adapter = await attached(id, adapterSource);
    await host.unload(id);
    await host.detach(id, adapter.id);
    expect(await host.residentBytes()).toBe(0);
    await expect(attached(id, adapterSource)).rejects.toMatchObject({ code: 'engine/nothing-loaded' });
  });

  it('that comes while its base is unloaded ends, and nothing is left', async () => {
    const { id } = await loaded(tinySource);
    const attaching = attached(id, largeSource);
    attaching.catch(() => undefined);
    await host.unload(id);
    await expect(attaching).rejects.toMatchObject({ code: expect.stringMatching(/^engine\//) });
    expect(await host.residentBytes()).toBe(0);
  });
});

describe('two checkpoints behind the worker', () => {
  it('answer side by side, in turn, each as it does alone', async () => {
    const [one, other] = [(await loaded(tinySource)).id, (await loaded(otherTinySource)).id];
    const adapter = await attached(one, adapterSource);
    const lanes = [
      lane(other, 'two words'),
      lane(one, 'two words', { adapter: { id: adapter.id, scale: 1 } }),
      lane(other, 'some more words', { maxTokens: 3 }),
      lane(one, 'two words'),
    ];
    const together = await answers(lanes);
    for (const [index, single] of lanes.entries()) {
      expect(together.ids[index]).toEqual((await answers([single])).ids[0]);
      expect(together.ids[index]!.length).toBeGreaterThan(0);
    }
    // as long as both are under way, one event of each in turn
    const from = (index: number) => lanes[index]!.checkpoint;
    const both = together.order.slice(0, 8);
    expect(both.filter((index) => from(index) === one)).toHaveLength(4);
    expect(both.every((index, at) => at === 0 || from(index) !== from(both[at - 1]!))).toBe(true);
  });

  it('do not wait for each other for ever, whoever is named first', async () => {
    const [one, other] = [(await loaded(tinySource)).id, (await loaded(otherTinySource)).id];
    const lanes = [lane(one, 'two words'), lane(other, 'two words')];
    const [first, second] = await Promise.all([answers(lanes), answers(lanes.toReversed())]);
    expect(second.ids).toEqual(first.ids.toReversed());
  });

  it('are both free again when one refuses, and when the reader leaves', async () => {
    const [one, other] = [(await loaded(tinySource)).id, (await loaded(otherTinySource)).id];
    const long = lane(other, 'word '.repeat(400));
    await expect(answers([lane(one, 'two words'), long])).rejects.toMatchObject({ code: 'engine/context-full' });
    const lanes = [lane(one, 'two words'), lane(other, 'two words')];
    let seen: GenerationEvent | null = null;
    for await (seen of host.generate(lanes)) if (seen.kind === 'token') break;
    expect(seen?.kind).toBe('token');
    expect((await answers(lanes)).ids.map((ids) => ids.length)).toEqual([6, 6]);
  });

  it('are estimated together', async () => {
    const [one, other] = [await host.estimate([tinySource], options), await host.estimate([otherTinySource], options)];
    const both = await host.estimate([tinySource, otherTinySource], options);
    expect(both).toMatchObject({
      fits: true,
      weightsBytes: one.weightsBytes + other.weightsBytes,
      kvBytes: one.kvBytes + other.kvBytes,
      totalBytes: one.totalBytes + other.totalBytes,
      availableBytes: one.availableBytes,
    });
    const tight = { ...options, memoryBudgetBytes: both.totalBytes - 1 };
    expect(await host.estimate([tinySource, otherTinySource], tight)).toMatchObject({ fits: false });
    await loaded(tinySource, { lanes: 1 });
    expect((await host.estimate([otherTinySource], options)).availableBytes).toBe(
      one.availableBytes - (await host.residentBytes()),
    );
  });
});
