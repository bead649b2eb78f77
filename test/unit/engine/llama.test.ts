import { expect, it } from 'vitest';
import { readGguf } from '#engine/gguf/reader.ts';
import { readGraph } from '#engine/open-checkpoint.ts';
import { memorySource } from '../../fixtures/memory-source.ts';
import { tinyFile, tinyShape } from '../../fixtures/tiny.ts';
import { text, u32, type WritableFile, writeGguf } from '../../fixtures/write-gguf.ts';

const graphOf = async (change: (file: WritableFile) => void) => {
  const file = tinyFile(tinyShape);
  change(file);
  return readGraph(await readGguf([memorySource(writeGguf(file))]));
};
const refusal = (code: string, facts: object) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) as object }) as object;

it('reads heads, widths and the tied head of a small checkpoint', async () => {
  const graph = await graphOf(() => undefined);
  expect(graph).toMatchObject({
    width: 64,
    heads: 4,
    kvHeads: 2,
    headDim: 16,
    hidden: 128,
    rope: { order: 'pairs', magnitude: 1 },
  });
  expect(graph.head).toBe(graph.embedding);
});

it('names the tensor that is missing, misshapen or not understood', async () => {
  await expect(
    graphOf((file) => (file.tensors = file.tensors.filter(({ name }) => name !== 'blk.1.ffn_up.weight'))),
  ).rejects.toEqual(refusal('gguf/missing-tensor', { tensor: 'blk.1.ffn_up.weight' }));
  await expect(
    graphOf((file) => {
      const norm = file.tensors.find(({ name }) => name === 'blk.0.attn_norm.weight')!;
      file.tensors = [...file.tensors, { ...norm, name: 'blk.0.attn_q_norm.weight' }];
    }),
  ).rejects.toEqual(refusal('gguf/unsupported-feature', { feature: 'the tensor blk.0.attn_q_norm.weight' }));
  await expect(graphOf((file) => (file.metadata['llama.feed_forward_length'] = u32(96)))).rejects.toEqual(
    refusal('gguf/tensor-shape', { tensor: 'blk.0.ffn_gate.weight', expected: '64 × 96', found: '64 × 128' }),
  );
});

it('refuses what it does not compute: other architectures, experts, unknown RoPE scaling', async () => {
  await expect(graphOf((file) => (file.metadata['general.architecture'] = text('mamba')))).rejects.toEqual(
    refusal('gguf/unsupported-architecture', { architecture: 'mamba' }),
  );
  await expect(graphOf((file) => (file.metadata['llama.expert_count'] = u32(8)))).rejects.toEqual(
    refusal('gguf/unsupported-feature', { feature: 'mixture of experts' }),
  );
  await expect(graphOf((file) => (file.metadata['llama.rope.scaling.type'] = text('longrope')))).rejects.toEqual(
    refusal('gguf/unsupported-feature', { feature: 'RoPE scaling "longrope"' }),
  );
});

it('refuses absurd dimensions before anything is allocated for them', async () => {
  await expect(graphOf((file) => (file.metadata['llama.block_count'] = u32(200_000)))).rejects.toMatchObject({
    code: 'gguf/missing-tensor',
  });
  await expect(graphOf((file) => (file.metadata['llama.attention.head_count'] = u32(0)))).rejects.toMatchObject({
    code: 'gguf/limit',
  });
  await expect(graphOf((file) => (file.metadata['llama.attention.head_count'] = u32(7)))).rejects.toMatchObject({
    code: 'gguf/malformed',
  });
});

it('refuses rows that streaming could not hold within its bounds', async () => {
  await expect(graphOf((file) => (file.metadata['llama.feed_forward_length'] = u32(2 ** 18 + 1)))).rejects.toEqual(
    refusal('gguf/limit', { what: 'llama.feed_forward_length', value: '262145' }),
  );
});

it('refuses frequency factors that are too few, too many, or no divisors', async () => {
  const withFactors = (factors: number[]) =>
    graphOf((file) => {
      const data = new Uint8Array(Float32Array.from(factors).buffer);
      file.tensors = [
        ...file.tensors,
        { ...file.tensors[0]!, name: 'rope_freqs.weight', dims: [factors.length], ggmlType: 0, data },
      ];
    });
  expect((await withFactors(Array(8).fill(2) as number[])).rope.frequencies[0]).toBe(0.5);
  for (const wrong of [
    [1, 2],
    Array(16).fill(1) as number[],
    [1, 1, 1, 0, 1, 1, 1, 1],
    [1, 1, 1, NaN, 1, 1, 1, 1],
    Array(600).fill(1) as number[],
  ]) {
    await expect(withFactors(wrong)).rejects.toEqual(refusal('gguf/tensor-shape', { tensor: 'rope_freqs.weight' }));
  }
});
