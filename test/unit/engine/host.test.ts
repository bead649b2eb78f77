import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { greedy } from '#core/chat/generation.ts';
import type { CheckpointSource, LoadedCheckpoint, LoadOptions, LoadProgress } from '#core/engine.ts';
import { EngineHost } from '#engine/host.ts';

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
