import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countObjects } from '#engine/gpu/count-objects.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { GpuExecutor } from '#engine/gpu/gpu-executor.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import type { ColumnUse } from '#engine/plan/columns.ts';
import type { DeviceProfile } from '#engine/plan/plan.ts';
import type { Session } from '#engine/session.ts';
import { adapterBase, adapterCases, adapterOf } from '../fixtures/adapter-cases.ts';
import { everyMatrix, randomAdapter } from '../fixtures/adapters.ts';
import { compareExecutors, executorLimit } from '../fixtures/compare-executors.ts';
import { attachTo, differentBits, openSession, record, requestFor } from '../fixtures/lanes.ts';
import { memorySource } from '../fixtures/memory-source.ts';
import { parseOracle } from '../fixtures/oracle-fixture.ts';
import adaptersJson from '../fixtures/oracle/adapters.json?raw';
import { prototypeAdapter } from '../fixtures/prototype-adapter.ts';
import { shapeOf, tinyFile } from '../fixtures/tiny.ts';
import { writeGguf } from '../fixtures/write-gguf.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const oracle = parseOracle(adaptersJson);

let open: OpenDevice;
beforeAll(async () => {
  open = await openDevice(navigator.gpu);
});
afterAll(() => {
  open.device.destroy();
});

async function attached(base: Bytes, adapter: Bytes, scale: number, device: OpenDevice | null) {
  const session = await openSession(base, device ? { device, executor: 'webgpu', lanes: 1 } : { lanes: 1 });
  const use: ColumnUse = session.adapters.use({ id: await attachTo(session, adapter), scale });
  return { session, use };
}

/** The adapter on the device and in plain loops. */
async function compared(
  { base, adapter, scale }: { base: Bytes; adapter: Bytes; scale: number },
  sequences: readonly (readonly number[])[],
  positions: number,
  changes: Partial<DeviceProfile> = {},
) {
  const device = { ...open, profile: { ...open.profile, ...changes } };
  const cpu = await attached(base, adapter, scale, null);
  const gpu = await attached(base, adapter, scale, device);
  const pair = {
    cpu: cpu.session.executor,
    gpu: gpu.session.executor,
    use: { cpu: cpu.use, gpu: gpu.use },
  };
  expect(pair.gpu.kind).toBe('webgpu');
  const found = await compareExecutors(pair, sequences, positions);
  gpu.session.close();
  return found;
}

describe('adapters on WebGPU', () => {
  it.each(Object.entries(adapterCases))('agree with the CPU: %s', async (name, one) => {
    const files = { base: adapterBase(one.base), adapter: adapterOf(one), scale: one.scale };
    const found = await compared(files, oracle[name]!.sequences, 88);
    expect(found).toMatchObject({ positions: 88, decisiveErrors: 0 });
    expect(found.difference).toBeLessThan(executorLimit);
  });

  it.each([
    { reduce: 'single', workgroup: 4, tile: '8x8' },
    { reduce: 'shared', workgroup: 16 },
    { reduce: 'subgroup', workgroup: 8 },
  ] as const)('agree with $reduce sums, $workgroup threads and tile $tile', async (changes) => {
    const name = 'embedding-and-head-q8_0';
    const one = adapterCases[name]!;
    const files = { base: adapterBase(one.base), adapter: adapterOf(one), scale: one.scale };
    const found = await compared(files, oracle[name]!.sequences, 88, changes);
    expect(found).toMatchObject({ positions: 88, decisiveErrors: 0 });
    expect(found.difference).toBeLessThan(executorLimit);
  });

  // beside the base of the prototype, whose path the configuration found
  const path = (import.meta.env as Record<string, string | undefined>)['TANDEM_PROTOTYPE'];
  it.skipIf(!path)(
    `agree for the prototype's adapter${path ? '' : ' (skipped: not found beside TANDEM_DATA)'}`,
    { timeout: 600_000 },
    async ({ annotate }) => {
      const adapterPath = path!.replace('base.q4_0.gguf', 'lora_endefrites_r16.f32.safetensors');
      const [base, numbers] = await Promise.all([path!, adapterPath].map(download));
      const files = { base: base!, adapter: prototypeAdapter(numbers!, base!), scale: 1 };
      const found = await compared(files, oracle['prototype']!.sequences, 200);
      await annotate(`${found.positions} positions, largest difference ${found.difference.toExponential(1)}`);
      expect(found).toMatchObject({ positions: 200, decisiveErrors: 0 });
      expect(found.difference).toBeLessThan(executorLimit);
    },
  );
  const download = async (file: string): Promise<Bytes> =>
    new Uint8Array(await (await fetch(`/@fs${file}`)).arrayBuffer());
});

describe('the device', () => {
  const shape = tinyFile(shapeOf('untied'));
  const base = writeGguf(shape);
  const small = randomAdapter(shape.tensors, { seed: 1, rank: 8 });
  const other = randomAdapter(shape.tensors, { seed: 2, rank: 5 });
  const large = randomAdapter(shape.tensors, { seed: 4, rank: 20, adapts: everyMatrix });
  const broken = large.slice();
  new DataView(broken.buffer).setFloat32(broken.byteLength - 4, Number.NaN, true);

  let session: Session;
  let emptyBytes: number;
  beforeEach(async () => {
    emptyBytes = open.residentBytes();
    session = await openSession(base, { device: open, executor: 'webgpu', lanes: 2 });
    return () => {
      session.close();
      expect(open.residentBytes()).toBe(emptyBytes);
    };
  });

  async function says(id: number | null) {
    const adapter = id === null ? null : { id, scale: 1 };
    return (await record(session, [requestFor('two words', { adapter, maxTokens: 3 })])).lanes[0]!.logits;
  }

  it('has all its bytes back after the last adapter', async ({ annotate }) => {
    const baseBytes = open.residentBytes();
    let most = 0;
    const createBuffer = open.createBuffer;
    open.createBuffer = (descriptor) => {
      const buffer = createBuffer(descriptor);
      most = Math.max(most, open.residentBytes());
      return buffer;
    };
    const plain = await says(null);
    const one = await attachTo(session, small);
    const withOne = open.residentBytes();
    const two = await attachTo(session, large);
    const withTwo = open.residentBytes();
    open.createBuffer = createBuffer;
    expect(withOne).toBeGreaterThan(baseBytes);
    expect(withTwo).toBeGreaterThan(withOne);
    expect(withTwo - emptyBytes).toBe(session.executor.residentBytes);
    await session.adapters.detach(one);
    await session.adapters.detach(two);
    expect(open.residentBytes()).toBe(baseBytes);
    expect(differentBits(await says(null), plain)).toBe(null);
    await annotate(`bytes: ${baseBytes} before, at most ${most} while attaching, ${withOne} and ${withTwo} with them`);
  });

  it('keeps earlier adapters through a rebuild, and through an attachment that fails after one', async () => {
    const plain = await says(null);
    const first = await attachTo(session, small);
    const second = await attachTo(session, other);
    const before = [await says(first), await says(second)];
    const bytes = open.residentBytes();
    await expect(attachTo(session, broken)).rejects.toMatchObject({ code: 'adapter/not-finite' });
    expect(open.residentBytes()).toBe(bytes);
    for (const [index, id] of [first, second].entries()) {
      expect(differentBits(await says(id), before[index]!)).toBe(null);
    }
    const third = await attachTo(session, large);
    for (const [index, id] of [first, second].entries()) {
      (await says(id)).forEach((row, at) => expectClose(row, before[index]![at]!));
    }
    (await says(null)).forEach((row, at) => expectClose(row, plain[at]!));
    const alone = await openSession(base, { device: open, executor: 'webgpu', lanes: 1 });
    const id = await attachTo(alone, large);
    const use = { adapter: { id, scale: 1 }, maxTokens: 3 };
    const { lanes } = await record(alone, [requestFor('two words', use)]);
    (await says(third)).forEach((row, at) => expectClose(row, lanes[0]!.logits[at]!));
    alone.close();
  });

  /** Another rank is another shader. */
  function expectClose(row: Float32Array, wanted: Float32Array): void {
    expect(row).toHaveLength(wanted.length);
    row.forEach((logit, id) => expect(Math.abs(logit - wanted[id]!)).toBeLessThan(executorLimit));
  }

  it('switches without making anything', async () => {
    const ids = [await attachTo(session, small), await attachTo(session, other)];
    for (const id of ids) await says(id);
    const made = countObjects(open.device);
    const said = [];
    for (const id of [...ids, null]) said.push(await says(id));
    expect(made()).toBe(0);
    for (const [index, one] of said.entries()) {
      for (const another of said.slice(0, index)) expect(differentBits(one, another)).not.toBe(null);
    }
  });

  it('is sent one dispatch a layer more than without adapters, and one for all', async () => {
    const { executor } = session;
    if (!(executor instanceof GpuExecutor)) throw new Error('not on the device');
    const sent = async (slot: number) => {
      const before = executor.work.dispatches;
      await executor.step(
        [0, 1].map((lane) => ({ token: 5, lane, position: 0, slot, scale: 1 })),
        [0, 1],
      );
      return executor.work.dispatches - before;
    };
    const plain = await sent(0);
    await attachTo(session, small);
    await attachTo(session, large);
    for (const slot of [0, 1, 2]) expect(await sent(slot)).toBe(plain + executor.plan.layers + 1);
    expect(plain).toBe(5 * executor.plan.layers + 2);
  });

  it.each(['pipelines', 'weights'] as const)(
    'has all its bytes back when the checkpoint goes while an adapter comes: %s',
    async (at) => {
      await attachTo(session, small);
      const file = await readGguf([memorySource(large)]);
      const attaching = session.adapters.attach(file, {
        availableBytes: 1e9,
        progress: ({ stage }) => {
          if (stage === at) queueMicrotask(() => session.close());
        },
      });
      await expect(attaching).rejects.toMatchObject({ code: 'engine/cancelled' });
      expect(open.residentBytes()).toBe(emptyBytes);
    },
  );
});
