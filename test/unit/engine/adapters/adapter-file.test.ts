import { describe, expect, test } from 'vitest';
import { type AdapterFile, adapterHalf, isAdapter, readAdapter } from '#engine/adapters/adapter-file.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { readGraph } from '#engine/open-checkpoint.ts';
import { mostRank } from '#engine/plan/adapter-slots.ts';
import type { Graph } from '#engine/plan/graph.ts';
import { everyMatrix, loraTensor, randomAdapterFile, type RandomAdapterOptions } from '../../../fixtures/adapters.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { shapeOf, tinyFile, type TinyShape } from '../../../fixtures/tiny.ts';
import { f32, list, text, u32, type WritableFile, writeGguf } from '../../../fixtures/write-gguf.ts';

const tied = shapeOf('f32');
const untied = shapeOf('untied');
const gguf = (file: WritableFile) => readGguf([memorySource(writeGguf(file), 'adapter.gguf')]);
const graphOf = async (shape: TinyShape): Promise<Graph> => readGraph(await gguf(tinyFile(shape)));

interface Try {
  shape?: TinyShape;
  options?: Partial<RandomAdapterOptions>;
  change?: (file: WritableFile) => void;
}
/** What is read of a random adapter of rank 4, changed in some way. */
async function adapter({ shape = tied, options = {}, change = () => undefined }: Try = {}): Promise<AdapterFile> {
  const file = randomAdapterFile(tinyFile(shape).tensors, { rank: 4, alpha: 8, ...options });
  change(file);
  return readAdapter(await gguf(file), await graphOf(shape));
}

const refusal = (code: string, facts: object) => expect.objectContaining({ code, facts }) as object;
const tensor = (name: string, dims: [number, number]) => loraTensor(name, dims, 'F32', () => 0.1);
/** Another tensor in the place of one of that name, or none. */
const replace = (file: WritableFile, name: string, by?: WritableFile['tensors'][number]): void => {
  file.tensors = [...file.tensors.filter((one) => one.name !== name), ...(by ? [by] : [])];
};
const q = 'blk.1.attn_q.weight';

describe('an adapter for every linear layer', () => {
  test('has a pair for each of them, with its rank and scale', async () => {
    const { pairs, rank, file } = await adapter();
    expect(rank).toBe(4);
    expect([...pairs.keys()]).toEqual(
      [0, 1].flatMap((layer) =>
        ['attn_q', 'attn_k', 'attn_v', 'attn_output', 'ffn_gate', 'ffn_up', 'ffn_down'].map(
          (name) => `blk.${layer}.${name}.weight`,
        ),
      ),
    );
    expect(pairs.get(q)).toMatchObject({ tensor: q, rank: 4, scale: 2, a: { dims: [64, 4] }, b: { dims: [4, 64] } });
    expect(file.tensors.size).toBe(2 * pairs.size);
  });

  test('takes the rank from each pair, and alpha / rank with it', async () => {
    const { pairs, rank } = await adapter({ options: { rank: (name) => (name === q ? 16 : 2) } });
    expect(rank).toBe(16);
    expect(pairs.get(q)).toMatchObject({ rank: 16, scale: 0.5 });
    expect(pairs.get('blk.0.attn_q.weight')).toMatchObject({ rank: 2, scale: 4 });
  });

  test('is used as it is where alpha is absent or 0', async () => {
    for (const alpha of [null, 0]) {
      const { pairs } = await adapter({ options: { alpha } });
      expect([...pairs.values()].map(({ scale }) => scale)).toEqual(Array(14).fill(1));
    }
  });

  test('may have an embedding, whose pair lies the other way round, and a head', async () => {
    const { pairs } = await adapter({ shape: untied, options: { adapts: everyMatrix } });
    expect(pairs.get('token_embd.weight')).toMatchObject({ rank: 4, a: { dims: [4, 128] }, b: { dims: [4, 64] } });
    expect(pairs.get('output.weight')).toMatchObject({ rank: 4, a: { dims: [64, 4] }, b: { dims: [4, 128] } });
  });

  test('may have norms, which are passed over', async () => {
    const change = (file: WritableFile): void => replace(file, '', tensor('blk.0.attn_norm.weight', [64, 1]));
    expect((await adapter({ change })).pairs.size).toBe(14);
  });

  test('may have a rank of 1 written without its second dimension', async () => {
    const change = (file: WritableFile): void => {
      replace(file, `${q}.lora_a`, { ...tensor(`${q}.lora_a`, [64, 1]), dims: [64] });
    };
    expect((await adapter({ options: { rank: 1 }, change })).pairs.get(q)).toMatchObject({
      rank: 1,
      a: { dims: [64, 1] },
    });
  });

  test('may be of halves or of blocks', async () => {
    for (const format of ['F16', 'BF16', 'Q8_0'] as const) {
      expect((await adapter({ options: { format, rank: 32 } })).pairs.size).toBe(14);
    }
  });

  test('calls itself one', async () => {
    expect(isAdapter(await gguf(randomAdapterFile(tinyFile(tied).tensors)))).toBe(true);
    expect(isAdapter(await gguf(tinyFile(tied)))).toBe(false);
  });
});

describe('refused by its metadata: ', () => {
  const withKeys = (metadata: WritableFile['metadata']) =>
    adapter({ change: (file) => (file.metadata = { ...file.metadata, ...metadata }) });
  const file = 'adapter.gguf';

  test('what is no LoRA adapter', async () => {
    const found = (type: string, adapterType: string) => ({
      file,
      found: `general.type = ${type}, adapter.type = ${adapterType}`,
    });
    await expect(withKeys({ 'general.type': text('model') })).rejects.toEqual(
      refusal('adapter/not-an-adapter', found('model', 'lora')),
    );
    await expect(withKeys({ 'adapter.type': text('control_vector') })).rejects.toEqual(
      refusal('adapter/not-an-adapter', found('adapter', 'control_vector')),
    );
    await expect(withKeys({ 'adapter.type': u32(3) })).rejects.toEqual(
      refusal('adapter/not-an-adapter', found('adapter', '–')),
    );
    const graph = await graphOf(tied);
    const checkpoint = await gguf(tinyFile(tied));
    expect(() => readAdapter(checkpoint, graph)).toThrow(refusal('adapter/not-an-adapter', found('–', '–')));
  });

  test('one for another architecture', async () => {
    await expect(withKeys({ 'general.architecture': text('gemma2') })).rejects.toEqual(
      refusal('adapter/architecture', { file, expected: 'llama', found: 'gemma2' }),
    );
    await expect(withKeys({ 'general.architecture': text('x'.repeat(1e6)) })).rejects.toMatchObject({
      facts: { found: 'x'.repeat(200) },
    });
  });

  test('alpha that is no number, or none that one can count with', async () => {
    const key = 'adapter.lora.alpha';
    for (const alpha of [text('16'), f32(Number.NaN), f32(Infinity), list('f32', [16])]) {
      await expect(withKeys({ [key]: alpha })).rejects.toEqual(
        refusal('gguf/wrong-type', { file, key, expected: 'a number' }),
      );
    }
  });

  test('aLoRA, which acts from certain tokens on', async () => {
    await expect(withKeys({ 'adapter.alora.invocation_tokens': list('u32', [5, 6]) })).rejects.toEqual(
      refusal('gguf/unsupported-feature', { feature: 'aLoRA (adapter.alora.invocation_tokens)' }),
    );
  });
});

describe('refused by its tensors, with the name of the one that is wrong: ', () => {
  const changed = (change: (file: WritableFile) => void, shape = tied) => adapter({ shape, change });
  const replaced = (name: string, dims: [number, number]) => changed((file) => replace(file, name, tensor(name, dims)));

  test('none at all', async () => {
    await expect(changed((file) => (file.tensors = []))).rejects.toEqual(
      refusal('gguf/malformed', { file: 'adapter.gguf', what: 'no pair of .lora_a and .lora_b' }),
    );
    await expect(changed((file) => (file.tensors = [tensor('blk.0.attn_norm.weight', [64, 1])]))).rejects.toMatchObject(
      { code: 'gguf/malformed' },
    );
  });

  test('one that is no half of a pair', async () => {
    for (const name of ['blk.0.attn_q.weight', 'blk.0.attn_q.weight.lora_c', 'blk.0.attn_q.weight.lora_magnitude']) {
      await expect(changed((file) => replace(file, '', tensor(name, [64, 4])))).rejects.toEqual(
        refusal('adapter/unexpected-tensor', { tensor: name }),
      );
    }
  });

  test('one whose other half is missing', async () => {
    await expect(changed((file) => replace(file, `${q}.lora_b`))).rejects.toEqual(
      refusal('adapter/incomplete-pair', { tensor: `${q}.lora_b` }),
    );
    await expect(changed((file) => replace(file, `${q}.lora_a`))).rejects.toEqual(
      refusal('adapter/incomplete-pair', { tensor: `${q}.lora_a` }),
    );
  });

  test('one that the base does not have, or that is no matrix of it', async () => {
    for (const name of ['blk.2.attn_q.weight', 'blk.0.ffn_gate_exps.weight', 'blk.0.attn_norm.weight', '']) {
      const pair = [tensor(`${name}.lora_a`, [64, 4]), tensor(`${name}.lora_b`, [4, 64])];
      await expect(changed((file) => (file.tensors = [...file.tensors, ...pair]))).rejects.toEqual(
        refusal('adapter/no-such-tensor', { tensor: `${name}.lora_a` }),
      );
    }
  });

  test('a head where the base has none of its own; its embedding alone may be adapted', async () => {
    const head = [tensor('output.weight.lora_a', [64, 4]), tensor('output.weight.lora_b', [4, 128])];
    await expect(changed((file) => (file.tensors = head))).rejects.toEqual(
      refusal('adapter/no-such-tensor', { tensor: 'output.weight.lora_a' }),
    );
    expect((await changed((file) => (file.tensors = head), untied)).pairs.size).toBe(1);
    const embedding = { adapts: (name: string) => name === 'token_embd.weight' };
    expect((await adapter({ options: embedding })).pairs.size).toBe(1);
  });

  test('one of the wrong shape', async () => {
    const shape = (name: string, expected: string, found: string) =>
      refusal('adapter/tensor-shape', { tensor: name, expected, found });
    await expect(replaced(`${q}.lora_a`, [32, 4])).rejects.toEqual(shape(`${q}.lora_a`, '64 × 4', '32 × 4'));
    await expect(replaced(`${q}.lora_b`, [4, 65])).rejects.toEqual(shape(`${q}.lora_b`, '4 × 64', '4 × 65'));
    // not transposed, as old tools wrote it
    await expect(replaced(`${q}.lora_a`, [4, 64])).rejects.toEqual(shape(`${q}.lora_a`, '64 × 4', '4 × 64'));
    await expect(replaced(`${q}.lora_b`, [64, 4])).rejects.toEqual(shape(`${q}.lora_b`, '4 × 64', '64 × 4'));
    await expect(replaced(`${q}.lora_a`, [64, 64])).rejects.toEqual(shape(`${q}.lora_b`, '64 × 64', '4 × 64'));
    await expect(replaced(`${q}.lora_b`, [8, 64])).rejects.toEqual(shape(`${q}.lora_b`, '4 × 64', '8 × 64'));
    const thick = { ...tensor(`${q}.lora_a`, [64, 8]), dims: [64, 4, 2] };
    await expect(changed((file) => replace(file, thick.name, thick))).rejects.toEqual(
      shape(thick.name, 'two dimensions', '64 × 4 × 2'),
    );
  });

  test('an embedding that is not the other way round', async () => {
    const name = 'token_embd.weight';
    const pair = (a: [number, number], b: [number, number]) =>
      changed((file) => (file.tensors = [tensor(`${name}.lora_a`, a), tensor(`${name}.lora_b`, b)]));
    expect((await pair([4, 128], [4, 64])).pairs.size).toBe(1);
    const refused = (half: string, expected: string, found: string) =>
      refusal('adapter/tensor-shape', { tensor: `${name}.lora_${half}`, expected, found });
    await expect(pair([64, 4], [4, 128])).rejects.toEqual(refused('a', '4 × 128', '64 × 4'));
    await expect(pair([4, 128], [4, 128])).rejects.toEqual(refused('b', '4 × 64', '4 × 128'));
    await expect(pair([8, 128], [4, 64])).rejects.toEqual(refused('b', '8 × 64', '4 × 64'));
  });

  test('a rank out of reason', async () => {
    await adapter({ options: { rank: mostRank } });
    await expect(adapter({ options: { rank: mostRank + 1 } })).rejects.toEqual(
      refusal('adapter/rank', { tensor: 'blk.0.attn_q.weight.lora_a', rank: 257, limit: 256 }),
    );
  });

  test('a format that the engine does not decode', async () => {
    const data = new Uint8Array(64 * 4 * 8);
    const doubles = { name: `${q}.lora_a`, dims: [64, 4], ggmlType: 28, data };
    await expect(changed((file) => replace(file, doubles.name, doubles))).rejects.toEqual(
      refusal('gguf/unsupported-format', { tensor: doubles.name, format: 'F64' }),
    );
  });
});

test('a name is taken apart at its last suffix only', () => {
  expect(adapterHalf('blk.0.attn_q.weight.lora_a')).toEqual({ tensor: 'blk.0.attn_q.weight', half: 'a' });
  expect(adapterHalf('x.lora_a.lora_b')).toEqual({ tensor: 'x.lora_a', half: 'b' });
  expect(adapterHalf('lora_a')).toBeNull();
  expect(adapterHalf('x.lora_ab')).toBeNull();
});
