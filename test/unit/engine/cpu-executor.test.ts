import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { graphOf } from '#engine/architectures/index.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { loadWeights } from '#engine/load-weights.ts';
import { planOf } from '#engine/plan/planner.ts';
import { CpuExecutor, cpuProfile } from '#engine/reference/cpu-executor.ts';
import { memorySource } from '../../fixtures/memory-source.ts';
import reference from '../../fixtures/prototype-reference.json' with { type: 'json' };

describe('the CPU executor on the built-in checkpoint', () => {
  let executor: CpuExecutor;
  beforeAll(async () => {
    const file = await readGguf([
      memorySource(new Uint8Array(await readFile('public/checkpoints/endefrites.q8_0.gguf'))),
    ]);
    const graph = graphOf(file, null);
    executor = new CpuExecutor(
      planOf(graph, { profile: cpuProfile(file.sizeBytes), lanes: 2, contextTokens: 256, kv: 'f32' }),
    );
    await loadWeights(file, executor, () => undefined);
  });

  const argmax = (logits: Float32Array) => logits.reduce((best, value, id) => (value > logits[best]! ? id : best), 0);

  it.each(reference.prompts)(
    'continues "$prompt" as the model it was exported from',
    async ({ promptIds, greedyIds, top10Ids, top10Logits }) => {
      const prompt = promptIds.map((token, position) => ({ token, lane: 0, position }));
      const chunk = executor.plan.columnCapacity;
      for (let start = 0; start < prompt.length - 1; start += chunk)
        await executor.step(prompt.slice(start, Math.min(start + chunk, prompt.length - 1)), []);
      const first = Float32Array.from(await executor.step(prompt.slice(-1), [0]));
      top10Ids.forEach((id, rank) => expect(first[id]).toBeCloseTo(top10Logits[rank]!, 3));
      const ids = [argmax(first)];
      while (ids.length < greedyIds.length) {
        const logits = await executor.step(
          [{ token: ids.at(-1)!, lane: 0, position: prompt.length + ids.length - 1 }],
          [0],
        );
        ids.push(argmax(logits));
      }
      expect(ids).toEqual(greedyIds);
    },
  );
});
