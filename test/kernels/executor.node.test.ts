import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFileSource } from '../../src/cli/file-source.ts';
import { gpu } from './dawn.ts';
import { graphOf } from '#engine/architectures/index.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { GpuExecutor } from '#engine/gpu/gpu-executor.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import type { GgufFile } from '#engine/gguf/file.ts';
import { loadWeights } from '#engine/load-weights.ts';
import { planOf } from '#engine/plan/planner.ts';
import type { DeviceProfile } from '#engine/plan/plan.ts';
import { CpuExecutor, cpuProfile } from '#engine/reference/cpu-executor.ts';
import reference from '../fixtures/prototype-reference.json' with { type: 'json' };

let open: OpenDevice;
let file: GgufFile;
beforeAll(async () => {
  open = await openDevice(gpu);
  file = await readGguf([await openFileSource('public/checkpoints/endefrites.q8_0.gguf')]);
});
afterAll(() => {
  open.device.destroy();
});

const variants: Partial<DeviceProfile>[] = [
  { workgroup: 4, reduce: 'single', atOnce: 1, part: 4 },
  { workgroup: 16, reduce: 'shared', atOnce: 2, part: 5 },
  { workgroup: 8, reduce: 'subgroup', atOnce: 4, tile: '8x8' },
];

it.each(variants)(
  'agrees with the plain loops on the built-in checkpoint: $reduce, $workgroup threads, parts of $part, tile $tile',
  async (variant) => {
    const graph = graphOf(file, null);
    const options = { lanes: 2, contextTokens: 64, kv: 'f32' as const };
    const cpu = new CpuExecutor(planOf(graph, { ...options, profile: cpuProfile(file.sizeBytes) }));
    await loadWeights(file, cpu, () => undefined);
    const { executor, compiled } = await GpuExecutor.create(
      open,
      planOf(graph, { ...options, profile: { ...open.profile, ...variant } }),
    );
    await loadWeights(file, executor, () => undefined);
    await compiled;
    const ids = reference.prompts[0]!.promptIds;
    const prompt = ids.map((token, position) => ({ token, lane: 1, position }));
    const steps = [prompt.slice(0, 9), prompt.slice(9, 11), prompt.slice(11, 12)];
    for (const columns of steps) {
      const outputs = columns.map((_, index) => index);
      const want = Float32Array.from(await cpu.step(columns, outputs));
      const got = await executor.step(columns, outputs);
      let worst = 0;
      want.forEach((value, index) => (worst = Math.max(worst, Math.abs(value - got[index]!))));
      expect(worst).toBeLessThan(1e-3);
    }
    // what few columns look back on is split where it is longer than a part: one dispatch a layer more
    const { layers, dispatches, parts } = executor.plan;
    const split = parts.most > 1 && parts.positions < steps[0]!.length;
    const whole = dispatches.filter(({ onlySplit }) => !onlySplit).length;
    expect(executor.work.dispatches).toBe(steps.length * whole + (split ? 2 * layers : 0));
    expect(split).toBe(variant.part !== undefined);
    executor.close();
  },
);
