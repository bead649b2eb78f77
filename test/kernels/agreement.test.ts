import { afterAll, beforeAll, expect, it } from 'vitest';
import { BlobSource } from '#engine/gguf/blob-source.ts';
import type { GgufFile } from '#engine/gguf/file.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { GpuExecutor } from '#engine/gpu/gpu-executor.ts';
import { loadWeights } from '#engine/load-weights.ts';
import { planFor, readGraph } from '#engine/open-checkpoint.ts';
import type { Executor } from '#engine/plan/executor.ts';
import type { DeviceProfile } from '#engine/plan/plan.ts';
import { CpuExecutor, cpuProfile } from '#engine/reference/cpu-executor.ts';
import { compareExecutors, executorLimit } from '../fixtures/compare-executors.ts';
import builtInJson from '../fixtures/oracle/built-in.json?raw';
import smollm2Json from '../fixtures/oracle/smollm2.json?raw';
import { parseOracle } from '../fixtures/oracle-fixture.ts';
import { tinyCheckpoint, tinyNames } from '../fixtures/tiny.ts';

const oracles = { ...parseOracle(builtInJson), ...parseOracle(smollm2Json) };

let open: OpenDevice;
beforeAll(async () => {
  open = await openDevice(navigator.gpu);
});
afterAll(() => {
  open.device.destroy();
});

async function executors(
  file: GgufFile,
  changes: Partial<DeviceProfile> = {},
): Promise<{ cpu: Executor; gpu: GpuExecutor }> {
  const graph = await readGraph(file);
  const options = { lanes: 1, contextTokens: 256, kv: 'f32' as const };
  const cpu = new CpuExecutor(planFor(graph, cpuProfile(file.sizeBytes), options));
  await loadWeights(file, cpu, () => undefined);
  const { executor, compiled } = await GpuExecutor.create(
    open,
    planFor(graph, { ...open.profile, ...changes }, options),
  );
  await loadWeights(file, executor, () => undefined);
  await compiled;
  return { cpu, gpu: executor };
}

const download = async (address: string, name: string) =>
  readGguf([new BlobSource(await (await fetch(address)).blob(), name)]);

const found = import.meta.env as Record<string, string | undefined>;
const checkpoints = [
  { name: 'endefrites.q8_0', address: '/checkpoints/endefrites.q8_0.gguf', positions: 200 },
  { name: 'de.q8_0', address: '/checkpoints/de.q8_0.gguf', positions: 200 },
  { name: 'endefrites.q4_0', address: prototype('endefrites.q4_0.gguf'), positions: 200 },
  { name: 'base.q4_0', address: prototype('base.q4_0.gguf'), positions: 200 },
  { name: 'smollm2', address: outside(found['TANDEM_SMOLLM2']), positions: 32 },
];
/** beside the base of the prototype, whose path the configuration found */
function prototype(file: string): string | null {
  return outside(found['TANDEM_PROTOTYPE']?.replace('base.q4_0.gguf', file));
}
function outside(path: string | undefined): string | null {
  return path ? `/@fs${path}` : null;
}

for (const { name, address, positions } of checkpoints) {
  it.skipIf(!address)(
    `${name}: WebGPU agrees with the CPU over ${positions} positions${address ? '' : ' (skipped: the file is not here)'}`,
    { timeout: 600_000 },
    async ({ annotate }) => {
      const pair = await executors(await download(address!, name));
      const found = await compareExecutors(pair, (oracles[name] ?? oracles['endefrites.q8_0']!).sequences, positions);
      await annotate(`${found.positions} positions, largest difference ${found.difference.toExponential(1)}`);
      expect(found).toMatchObject({ positions, decisiveErrors: 0 });
      expect(found.difference).toBeLessThan(executorLimit);
      pair.gpu.close();
    },
  );
}

it.each(tinyNames)('%s, tiny and random: WebGPU agrees with the CPU', async (name) => {
  const pair = await executors(await readGguf([new BlobSource(new Blob([tinyCheckpoint(name)]), name)]));
  const found = await compareExecutors(
    pair,
    [Array.from({ length: 24 }, (_, position) => (position * 37 + 11) % 100)],
    24,
  );
  expect(found.decisiveErrors).toBe(0);
  expect(found.difference).toBeLessThan(executorLimit);
  pair.gpu.close();
});

it('a step makes no buffer, bind group or pipeline, submits once and reads back once', async () => {
  const { device } = open;
  const { gpu } = await executors(await download('/checkpoints/endefrites.q8_0.gguf', 'endefrites'));
  const made: string[] = [];
  const makers = [
    'createBuffer',
    'createBindGroup',
    'createComputePipeline',
    'createComputePipelineAsync',
    'createShaderModule',
    'createTexture',
  ] as const;
  for (const maker of makers) {
    const original = device[maker].bind(device) as (...args: unknown[]) => unknown;
    Object.defineProperty(device, maker, {
      configurable: true,
      value: (...args: unknown[]) => {
        made.push(maker);
        return original(...args);
      },
    });
  }
  const before = { ...gpu.work };
  for (let position = 0; position < 5; position++) await gpu.step([{ token: 5, lane: 0, position }], [0]);
  for (const maker of makers) Reflect.deleteProperty(device, maker);
  expect(made).toEqual([]);
  expect(gpu.work.submits - before.submits).toBe(5);
  expect(gpu.work.readbacks - before.readbacks).toBe(5);
  const whole = gpu.plan.dispatches.filter(({ onlySplit }) => !onlySplit);
  expect(gpu.work.dispatches - before.dispatches).toBe(5 * whole.length);
  gpu.close();
});

it('closing gives every byte back, and what was held is what the plan said', async () => {
  const before = open.residentBytes();
  const { gpu } = await executors(await download('/checkpoints/endefrites.q8_0.gguf', 'endefrites'));
  expect(open.residentBytes() - before).toBe(gpu.residentBytes);
  expect(gpu.residentBytes).toBe(gpu.plan.memory.totalBytes);
  gpu.close();
  expect(open.residentBytes()).toBe(before);
});
