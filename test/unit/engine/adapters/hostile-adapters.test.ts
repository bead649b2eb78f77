import { expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { type AdapterFile, readAdapter } from '#engine/adapters/adapter-file.ts';
import { formatOf } from '#engine/formats/index.ts';
import { fileFacts } from '#engine/gguf/facts.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { readGraph } from '#engine/open-checkpoint.ts';
import { mostRank } from '#engine/plan/adapter-slots.ts';
import type { Graph } from '#engine/plan/graph.ts';
import { everyMatrix, randomAdapterFile } from '../../../fixtures/adapters.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { randomNumbers } from '../../../fixtures/random.ts';
import { tinyFile } from '../../../fixtures/tiny.ts';
import { type WritableTensor, writeGguf } from '../../../fixtures/write-gguf.ts';
import { mutateAdapterBytes, mutateAdapterFile, mutatedBase as shape } from './mutate-adapter.ts';

const base = tinyFile(shape);
const valid = randomAdapterFile(base.tensors, { rank: 4, alpha: 8, adapts: everyMatrix });
const rows = new Map(base.tensors.map(({ name, dims }) => [name, dims[1]!]));
const graph = await readGraph(await readGguf([memorySource(writeGguf(base))]));

/** Its outcomes by code, `valid` among them; fails on anything but a WorkbenchError, and on what is slow. */
async function outcomes(count: number, next: (round: number) => Uint8Array): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  let slowestMs = 0;
  for (let round = 0; round < count; round++) {
    const bytes = next(round);
    const start = performance.now();
    const outcome = await outcomeOf(bytes, graph);
    slowestMs = Math.max(slowestMs, performance.now() - start);
    found.set(outcome, (found.get(outcome) ?? 0) + 1);
  }
  // what hangs or allocates without reason would take far longer; the rest is a busy machine's
  expect(slowestMs).toBeLessThan(2000);
  return found;
}

async function outcomeOf(bytes: Uint8Array, onto: Graph): Promise<string> {
  try {
    const file = await readGguf([memorySource(bytes)]);
    fileFacts(file);
    expectSound(readAdapter(file, onto));
    return 'valid';
  } catch (thrown) {
    if (!(thrown instanceof WorkbenchError)) throw thrown;
    return String(thrown.code);
  }
}

/** What the engine relies on when it fills a slot. */
function expectSound({ file, pairs, rank }: AdapterFile): void {
  const ranks = [...pairs.values()].map((pair) => {
    const cols = base.tensors.find(({ name }) => name === pair.tensor)!.dims[0]!;
    const outer = pair.tensor === 'token_embd.weight' ? [rows.get(pair.tensor)!, cols] : [cols, rows.get(pair.tensor)!];
    expect(elements(pair.a.dims)).toBe(outer[0]! * pair.rank);
    expect(elements(pair.b.dims)).toBe(outer[1]! * pair.rank);
    expect(Number.isFinite(pair.scale)).toBe(true);
    for (const { part, offset, sizeBytes, ggmlType, dims, name } of [pair.a, pair.b]) {
      expect(dims).toHaveLength(2);
      expect(offset + sizeBytes).toBeLessThanOrEqual(file.sources[part]!.sizeBytes);
      const { blockSize, blockBytes } = formatOf({ name, ggmlType });
      expect(sizeBytes).toBe((elements(dims) / blockSize) * blockBytes);
      expect(dims[0]! % blockSize).toBe(0);
    }
    return pair.rank;
  });
  expect(Math.max(...ranks)).toBe(rank);
  expect(Math.min(...ranks)).toBeGreaterThan(0);
  expect(rank).toBeLessThanOrEqual(mostRank);
}

const elements = (dims: readonly number[]): number => dims.reduce((product, dim) => product * dim, 1);

test('4000 adapters with flipped bits and changed numbers each give a typed error or a sound adapter', async () => {
  const bytes = writeGguf(valid);
  const { tensors } = await readGguf([memorySource(bytes)]);
  const headerBytes = Math.min(...Array.from(tensors.values(), ({ offset }) => offset));
  const random = randomNumbers(31);
  const found = await outcomes(4000, () => {
    const mutated = bytes.slice();
    for (let times = 1 + random.below(3); times > 0; times--)
      mutateAdapterBytes(mutated, random.below(headerBytes), random);
    return mutated;
  });
  for (const code of ['valid', 'adapter/incomplete-pair', 'adapter/unexpected-tensor', 'adapter/not-an-adapter']) {
    expect(found.get(code) ?? 0, code).toBeGreaterThan(5);
  }
});

test('3000 adapters whose tensors and keys are changed one by one do too', async () => {
  const random = randomNumbers(32);
  const found = await outcomes(3000, () => {
    const file = { metadata: { ...valid.metadata }, tensors: valid.tensors.map((tensor) => ({ ...tensor })) };
    for (let times = 1 + random.below(2); times > 0; times--) mutateAdapterFile(file, random);
    return writeGguf(file);
  });
  for (const code of [
    'valid',
    'adapter/tensor-shape',
    'adapter/incomplete-pair',
    'adapter/no-such-tensor',
    'adapter/not-an-adapter',
    'adapter/architecture',
    'adapter/rank',
    'gguf/duplicate-name',
    'gguf/unsupported-format',
    'gguf/unsupported-feature',
    'gguf/wrong-type',
  ]) {
    expect(found.get(code) ?? 0, code).toBeGreaterThan(5);
  }
});

test('an adapter that ends early is refused wherever it ends', async () => {
  const bytes = writeGguf(valid);
  const lengths = [...Array.from({ length: 2000 }, (_, length) => length), bytes.length - 4096, bytes.length - 64];
  const found = await outcomes(lengths.length, (round) => bytes.subarray(0, lengths[round]));
  expect([...found]).toEqual([['gguf/truncated', lengths.length]]);
});

test('an adapter with a tensor for everything that could be named is refused without going through them all', async () => {
  const tensor = (index: number, half: string): WritableTensor => ({
    name: `blk.${index}.attn_q.weight.lora_${half}`,
    dims: half === 'a' ? [32, 1] : [1, 48],
    ggmlType: 0,
    data: new Uint8Array(4 * (half === 'a' ? 32 : 48)),
  });
  const tensors = Array.from({ length: 20_000 }, (_, index) => [tensor(index, 'a'), tensor(index, 'b')]).flat();
  const bytes = writeGguf({ ...valid, tensors });
  expect(await outcomes(1, () => bytes)).toEqual(new Map([['adapter/no-such-tensor', 1]]));
});

test('an adapter for another base is refused', async () => {
  for (const change of [{ width: 64 }, { hidden: 96 }, { kvHeads: 2 }, { headDim: 16 }, { layers: 2 }]) {
    const other = randomAdapterFile(tinyFile({ ...shape, ...change }).tensors, { rank: 4 });
    expect(await outcomeOf(writeGguf(other), graph)).toMatch(/^adapter\/(tensor-shape|no-such-tensor)$/);
  }
});
