import { describe, expect, it } from 'vitest';
import { readGguf } from '#engine/gguf/reader.ts';
import { gridOf } from '#engine/gpu/pipelines.ts';
import { kernels } from '#engine/kernels/index.ts';
import { adapterBindings } from '#engine/kernels/kernel.ts';
import { readGraph } from '#engine/open-checkpoint.ts';
import { countStep } from '#engine/plan/counts.ts';
import type { Graph } from '#engine/plan/graph.ts';
import { planOf } from '#engine/plan/planner.ts';
import { printPlan } from '#engine/plan/print.ts';
import type { DeviceProfile } from '#engine/plan/plan.ts';
import { readFile } from 'node:fs/promises';
import { memorySource } from '../../fixtures/memory-source.ts';
import { type TinyName, tinyCheckpoint, tinyNames } from '../../fixtures/tiny.ts';

const gpuProfile: DeviceProfile = {
  maxBindingBytes: 128 * 2 ** 20,
  workgroup: 64,
  reduce: 'subgroup',
  atOnce: 2,
  tile: '64x64',
  columnCapacity: 256,
  part: 128,
  rounds: 16,
};
const options = { profile: gpuProfile, lanes: 2, contextTokens: 256, kv: 'auto' as const };
const graphOfTiny = async (name: TinyName) => readGraph(await readGguf([memorySource(tinyCheckpoint(name))]));

/** Shapes and formats of an 8B Q4_K_M as llama.cpp makes it: value and down projections in Q6_K in half of the layers. */
function graphOf8B(layers: number): Graph {
  const q4k = 12;
  const q6k = 14;
  const [width, hidden, vocab, kv] = [4096, 14336, 128256, 1024];
  const matrix = (name: string, rows: number, cols: number, ggmlType = q4k) => ({ name, ggmlType, rows, cols });
  return {
    architecture: 'llama',
    layers: Array.from({ length: layers }, (_, index) => {
      const better = index % 2 === 0 ? q6k : q4k;
      return {
        attention: {
          norm: `blk.${index}.attn_norm.weight`,
          q: matrix(`blk.${index}.attn_q.weight`, width, width),
          k: matrix(`blk.${index}.attn_k.weight`, kv, width),
          v: matrix(`blk.${index}.attn_v.weight`, kv, width, better),
          biases: { q: null, k: null, v: null, output: null },
          output: matrix(`blk.${index}.attn_output.weight`, width, width),
        },
        feedForward: {
          norm: `blk.${index}.ffn_norm.weight`,
          gate: matrix(`blk.${index}.ffn_gate.weight`, hidden, width),
          up: matrix(`blk.${index}.ffn_up.weight`, hidden, width),
          down: matrix(`blk.${index}.ffn_down.weight`, width, hidden, better),
          biases: { gate: null, up: null, down: null },
        },
      };
    }),
    width,
    hidden,
    heads: 32,
    kvHeads: 8,
    headDim: 128,
    vocab,
    contextTokens: 8192,
    epsilon: 1e-5,
    rope: {
      order: 'pairs',
      frequencies: Array.from({ length: 64 }, (_, pair) => 500000 ** (-pair / 64)),
      magnitude: 1,
    },
    embedding: matrix('token_embd.weight', vocab, width),
    outputNorm: 'output_norm.weight',
    head: matrix('output.weight', vocab, width, q6k),
  };
}

describe('a grid', () => {
  const most = 65535;
  const head = (profile: Partial<DeviceProfile>) => {
    const graph = { ...graphOf8B(1), vocab: 300_000 };
    const tall = { ...graph.head, name: 'output.weight', rows: 300_000 };
    const plan = planOf(
      { ...graph, head: tall, embedding: { ...tall, name: 'token_embd.weight' } },
      {
        ...options,
        profile: { ...gpuProfile, maxBindingBytes: 2 ** 31, ...profile },
      },
    );
    return plan.dispatches.find(({ kernel }) => kernel === 'head')!;
  };

  it.each([
    { reduce: 'single', workgroup: 1, atOnce: 1 },
    { reduce: 'shared', workgroup: 64, atOnce: 1 },
    { reduce: 'subgroup', workgroup: 64, atOnce: 4 },
  ] as const)('of a head of 300,000 rows stays within every axis: $reduce, $atOnce at once', (profile) => {
    const dispatch = head(profile);
    for (const variant of [1, 2, 4, 'tile'] as const) {
      const [x, y, z] = gridOf(dispatch, 256, variant);
      expect(Math.max(x, y, z)).toBeLessThanOrEqual(most);
      const pairs = variant === 'tile' ? 32 : (dispatch.workgroup / dispatch.threads) * dispatch.atOnce;
      const columns = variant === 'tile' ? 64 : variant;
      expect(x * y * pairs).toBeGreaterThanOrEqual(150_000);
      expect((x - 1) * y * pairs).toBeLessThan(150_000);
      expect(z * columns).toBe(256);
    }
  });
});

describe('a plan', () => {
  it('of a layer that mixes Q4_K and Q6_K keeps its shape', async () => {
    expect(printPlan(planOf(await graphOfTiny('q4_k_m'), options))).toMatchSnapshot();
  });

  it('of the built-in checkpoint keeps its shape', async () => {
    const file = await readGguf([
      memorySource(new Uint8Array(await readFile('public/checkpoints/endefrites.q8_0.gguf'))),
    ]);
    expect(printPlan(planOf(await readGraph(file), options))).toMatchSnapshot();
  });

  // the K formats alone have the shape of their mix, and take long to write
  const shapes = tinyNames.filter((name) => !/^i?q\d_(k|xs)$/.test(name));
  it.each(shapes)('of %s has at most seven dispatches a layer and binds what its kernels ask for', async (name) => {
    const plan = planOf(await graphOfTiny(name), options);
    expect(countStep(plan, 1, 0).dispatchesPerLayer).toBeLessThanOrEqual(7);
    for (const dispatch of plan.dispatches) {
      const kernel = kernels[dispatch.kernel];
      expect(Object.keys(dispatch.bindings).sort()).toEqual(kernel.bindings.map((binding) => binding.name).sort());
      expect(kernel.bindings.length).toBeLessThanOrEqual(8);
      for (const { offset, sizeBytes } of Object.values(dispatch.bindings)) {
        expect(offset % 256).toBe(0);
        expect(sizeBytes).toBeLessThanOrEqual(gpuProfile.maxBindingBytes);
      }
    }
  });

  it('of an 8B Q4_K_M reads at most 1.05 times the weights and the cache that a step touches', () => {
    const plan = planOf(graphOf8B(4), { ...options, contextTokens: 4096 });
    const one = countStep(plan, 1, 1000);
    const two = countStep(plan, 2, 1000);
    // one more where a lane looks back on more than one part of positions
    expect(countStep(plan, 1, 127).dispatchesPerLayer).toBe(6);
    expect(one.dispatchesPerLayer).toBe(7);
    expect(one.bytesRead / one.touchedBytes).toBeLessThan(1.05);
    // weights are read once for both lanes; only their caches and activations come twice
    expect(two.bytesRead / two.touchedBytes).toBeLessThan(1.05);
    expect(two.bytesRead - one.bytesRead).toBeLessThan(1001 * plan.kvBytesPerPosition + 2e6);
  });

  describe('with room for adapters', () => {
    const room = { rank: 16, slots: 2, embedding: false, head: false };

    it('keeps its shape', async () => {
      expect(printPlan(planOf(await graphOfTiny('untied'), { ...options, adapters: room }))).toMatchSnapshot();
    });

    it.each(shapes)(
      'of %s has one dispatch a layer more, one more at the end, and at most eight bindings',
      async (name) => {
        const graph = await graphOfTiny(name);
        const plain = planOf(graph, options);
        const plan = planOf(graph, { ...options, adapters: { ...room, embedding: true, head: name === 'untied' } });
        expect(countStep(plan, 1, 0).dispatchesPerLayer).toBe(countStep(plain, 1, 0).dispatchesPerLayer + 1);
        expect(plan.dispatches).toHaveLength(plain.dispatches.length + plan.layers + 1);
        // where formats do not part Q, K and V, seven a layer, however far a lane looks back
        if (!name.includes('_k_m')) expect(countStep(plan, 1, 250).dispatchesPerLayer).toBeLessThanOrEqual(7);
        for (const { kernel, slots, bindings } of plan.dispatches) {
          const own = kernels[kernel].bindings.map((binding) => binding.name);
          const adapted = slots.adapter === 'lora' ? adapterBindings.map((binding) => binding.name) : [];
          expect(Object.keys(bindings).sort()).toEqual([...own, ...adapted].sort());
          expect(Object.keys(bindings).length).toBeLessThanOrEqual(8);
        }
      },
    );

    it('of an 8B Q4_K_M reads for two lanes under two adapters at most 1.1 times the bytes of one', () => {
      const plan = planOf(graphOf8B(4), { ...options, contextTokens: 4096, adapters: room });
      const one = countStep(plan, 1, 1000, 1);
      const two = countStep(plan, 2, 1000, 2);
      const four = countStep(plan, 4, 1000, 4);
      expect(two.bytesRead / one.bytesRead).toBeLessThan(1.1);
      expect(four.bytesRead / one.bytesRead).toBeLessThan(1.3);
      expect(countStep(plan, 1, 127, 1).dispatchesPerLayer).toBe(7);
      expect(one.dispatchesPerLayer).toBe(8);
      // the same adapter in both lanes is read once
      expect(countStep(plan, 2, 1000, 1).bytesRead).toBeLessThan(two.bytesRead);
    });

    it('refuses slots that no binding can hold', () => {
      const large = { ...room, rank: 256, slots: 4 };
      expect(() => planOf(graphOf8B(2), { ...options, adapters: large })).toThrow(
        expect.objectContaining({ code: 'engine/out-of-memory' }),
      );
    });
  });

  it('splits what is larger than a binding by rows, in every layer the same way', () => {
    const plan = planOf(graphOf8B(2), { ...options, contextTokens: 4096 });
    const heads = plan.dispatches.filter(({ kernel }) => kernel === 'head');
    expect(heads.length).toBeGreaterThan(1);
    const rows = heads.map(({ constants }) => [constants.FIRST_ROW!, constants.ROWS!]);
    rows.forEach(([first], index) => expect(first).toBe(index === 0 ? 0 : rows[index - 1]![0]! + rows[index - 1]![1]!));
    expect(rows.at(-1)![0]! + rows.at(-1)![1]!).toBe(128256);
  });

  it('keeps a small cache in F32 and a large one in F16', async () => {
    expect(planOf(await graphOfTiny('f32'), options).kv).toBe('f32');
    expect(planOf(graphOf8B(4), { ...options, contextTokens: 4096 }).kv).toBe('f16');
  });

  it('refuses a context whose cache no binding can hold, with the numbers', () => {
    expect(() => planOf(graphOf8B(1), { ...options, contextTokens: 100_000 })).toThrow(
      expect.objectContaining({
        code: 'engine/out-of-memory',
        facts: { neededBytes: 100_000 * 2 * 2048 * 2, availableBytes: 2 ** 27 },
      }),
    );
  });
});
