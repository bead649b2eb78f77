import { afterAll, beforeAll, expect, it } from 'vitest';
import { greedy } from '#core/chat/generation.ts';
import { BlobSource } from '#engine/gguf/blob-source.ts';
import type { GgufFile } from '#engine/gguf/file.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { readTuning } from '#engine/gpu/device-tuning.ts';
import { openCheckpoint, type OpenOptions } from '#engine/open-checkpoint.ts';

let open: OpenDevice;
let file: GgufFile;
let options: OpenOptions;
beforeAll(async () => {
  open = await openDevice(navigator.gpu);
  const blob = await (await fetch('/checkpoints/endefrites.q8_0.gguf')).blob();
  file = await readGguf([new BlobSource(blob, 'endefrites.q8_0.gguf')]);
  options = { device: open, executor: 'auto', lanes: 1, contextTokens: null, budgetBytes: 2 ** 30, residentBytes: 0 };
});
afterAll(() => {
  open.device.destroy();
});

it('Auto does not try a software GPU, and says so', async () => {
  const { executor } = await openCheckpoint(file, { ...options, device: { ...open, fallback: true } });
  expect(executor).toEqual({ kind: 'cpu', reason: 'software-adapter', measuredMs: { webgpu: null, cpu: null } });
});

it('Auto takes what it measured to be faster, and gives the other one back', async () => {
  const before = open.residentBytes();
  const { executor, session } = await openCheckpoint(file, { ...options, device: { ...open, fallback: false } });
  const { webgpu, cpu } = executor.measuredMs;
  expect(executor.reason).toBe('faster');
  expect(executor.kind).toBe(webgpu! <= cpu! ? 'webgpu' : 'cpu');
  expect(open.residentBytes() - before).toBe(executor.kind === 'webgpu' ? session.executor.residentBytes : 0);
  session.close();
});

it('a GPU that fails leaves the CPU under Auto, and an error where WebGPU was asked for', async () => {
  const before = open.residentBytes();
  const failing = new Proxy(open.device, {
    get(device, name) {
      if (name === 'createComputePipelineAsync') return () => Promise.reject(new Error('the driver gave up'));
      const value: unknown = Reflect.get(device, name);
      return typeof value === 'function' ? (value.bind(device) as unknown) : value;
    },
  });
  const device = { ...open, device: failing, fallback: false };
  const { executor } = await openCheckpoint(file, { ...options, device });
  expect(executor).toMatchObject({ kind: 'cpu', reason: 'device-failed' });
  await expect(openCheckpoint(file, { ...options, device, executor: 'webgpu' })).rejects.toThrow('the driver gave up');
  expect(open.residentBytes()).toBe(before);
});

it('WebGPU answers as the CPU does where the margin allows no doubt', async () => {
  const texts: string[] = [];
  for (const executor of ['webgpu', 'cpu'] as const) {
    const { session } = await openCheckpoint(file, { ...options, executor });
    const messages = [{ role: 'user' as const, content: 'Wie heißt die Hauptstadt von Österreich?' }];
    const request = { messages, adapter: null, sampling: greedy, maxTokens: 24, stop: [], alternatives: 0 };
    for await (const event of session.generate([request])) if (event.kind === 'finish') texts.push(event.text);
    session.close();
  }
  expect(texts).toEqual(['Die Hauptstadt von Österreich ist Wien.', 'Die Hauptstadt von Österreich ist Wien.']);
});

it('a device is tuned after the first answer, keeps what lies in its lanes, and says the same', async () => {
  const before = open.residentBytes();
  const { session, tune } = await openCheckpoint(file, { ...options, executor: 'webgpu' });
  const messages = [{ role: 'user' as const, content: 'Wie heißt die Hauptstadt von Österreich?' }];
  const answer = async () => {
    const request = { messages, adapter: null, sampling: greedy, maxTokens: 8, stop: [], alternatives: 0 };
    for await (const event of session.generate([request])) if (event.kind === 'finish') return event;
    throw new Error('no end');
  };
  const first = await answer();
  const bytes = open.residentBytes();
  const tuning = await tune!();
  expect(readTuning(structuredClone(tuning))).toEqual(tuning);
  expect(open.residentBytes()).toBe(bytes);
  const second = await answer();
  expect(second.text).toBe(first.text);
  expect(second.totals.reusedTokens).toBe(second.totals.promptTokens - 1);
  session.close();
  expect(open.residentBytes()).toBe(before);
});

it('the processor has nothing to tune', async () => {
  const { session, tune } = await openCheckpoint(file, { ...options, executor: 'cpu' });
  expect(tune).toBe(null);
  session.close();
});
