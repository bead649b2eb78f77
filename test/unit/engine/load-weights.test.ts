import { expect, it } from 'vitest';
import type { ByteSource, GgufFile, TensorInfo } from '#engine/gguf/file.ts';
import { loadWeights } from '#engine/load-weights.ts';
import type { Executor } from '#engine/plan/executor.ts';
import type { BufferSpec, Plan } from '#engine/plan/plan.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { planFor, readGraph } from '#engine/open-checkpoint.ts';
import { cpuProfile } from '#engine/reference/cpu-executor.ts';
import { memorySource } from '../../fixtures/memory-source.ts';
import { tinyCheckpoint } from '../../fixtures/tiny.ts';

const mebibyte = 2 ** 20;

it('a hundred megabytes pass through script in batches: small reads, small writes, a flush before much piles up', async () => {
  const cols = 4096;
  const rows = 30_720;
  const sizeBytes = (rows * cols * 34) / 32;
  const reads: number[] = [];
  const source: ByteSource = {
    name: 'large.gguf',
    sizeBytes,
    read: (_offset, length) => {
      reads.push(length);
      return Promise.resolve(new Uint8Array(length));
    },
  };
  const tensor: TensorInfo = { name: 'w', ggmlType: 8, dims: [cols, rows], part: 0, offset: 0, sizeBytes };
  const file: GgufFile = {
    version: 3,
    metadata: new Map(),
    tensors: new Map([['w', tensor]]),
    sources: [source],
    sizeBytes,
  };
  const buffer: BufferSpec = {
    kind: 'weights',
    name: 'w',
    sizeBytes,
    ggmlType: 8,
    rows,
    cols,
    segments: [{ tensor: 'w', fromRow: 0, rows, atRow: 0 }],
  };
  let unflushed = 0;
  let written = 0;
  let most = 0;
  const taker = {
    plan: { buffers: [buffer] } as unknown as Plan,
    write: (_name, _offset, data) => {
      unflushed += data.length;
      written += data.length;
      most = Math.max(most, unflushed);
    },
    flush: () => {
      unflushed = 0;
      return Promise.resolve();
    },
  } satisfies Pick<Executor, 'plan' | 'write' | 'flush'>;
  await loadWeights(file, taker, () => undefined);
  expect(written).toBe(sizeBytes);
  expect(Math.max(...reads)).toBeLessThanOrEqual(8 * mebibyte);
  // what is read, its repacked copy and what waits for the device: together under 64 MB
  expect(2 * Math.max(...reads) + most).toBeLessThan(64e6);
}, 60_000);

it.each(['f16', 'untied', 'iq4_nl', 'all-biases'] as const)(
  'every byte of the tensors of %s is read once, and progress ends at all of them',
  async (name) => {
    const source = memorySource(tinyCheckpoint(name));
    const file = await readGguf([source]);
    const options = { lanes: 1, contextTokens: 64, kv: 'f32' as const };
    const plan = planFor(await readGraph(file), cpuProfile(file.sizeBytes), options);
    source.reads.length = 0;
    const progress: [loaded: number, total: number][] = [];
    const taker = { plan, write: () => undefined, flush: () => Promise.resolve() };
    await loadWeights(file, taker, (loaded, total) => progress.push([loaded, total]));

    const tensors = [...file.tensors.values()].sort((a, b) => a.offset - b.offset);
    source.reads.sort(([a], [b]) => a - b);
    expect(source.reads).toEqual(tensors.map(({ offset, sizeBytes }) => [offset, sizeBytes]));
    const loaded = progress.map(([bytes]) => bytes);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    const last = progress.at(-1)!;
    expect(last[0]).toBe(last[1]);
  },
);
