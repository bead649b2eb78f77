import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AdapterUse } from '#core/chat/generation.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { GpuExecutor } from '#engine/gpu/gpu-executor.ts';
import { kernels } from '#engine/kernels/index.ts';
import type { KernelName } from '#engine/plan/plan.ts';
import type { Session } from '#engine/session.ts';
import { everyMatrix, randomAdapter } from '../fixtures/adapters.ts';
import { attachTo, differentBits, type LaneRecord, openSession, record, requestFor } from '../fixtures/lanes.ts';
import { parseGguf } from '../fixtures/parse-gguf.ts';
import { prompts } from '../fixtures/prompts.ts';

/*
 * On a device, too, a lane says in company what it says alone: a compiler may order additions otherwise for another number of columns, so
 * ids may differ where the margin is below 1e-3, and nowhere else.
 */
const decisiveMargin = 1e-3;

let open: OpenDevice;
/** Four lanes, and one, with the same adapters attached. */
let company: Session;
let single: Session;
let ids: number[];
beforeAll(async () => {
  open = await openDevice(navigator.gpu);
  const bytes = new Uint8Array(await (await fetch('/checkpoints/de.q8_0.gguf')).arrayBuffer());
  const { tensors } = parseGguf(bytes);
  const adapters = [
    randomAdapter(tensors, { seed: 1, rank: 4, adapts: everyMatrix, strength: 0.1 }),
    randomAdapter(tensors, { seed: 2, rank: 8, strength: 0.1 }),
  ];
  const options = { device: open, executor: 'webgpu' as const, contextTokens: 64 };
  company = await openSession(bytes, options);
  single = await openSession(bytes, { ...options, lanes: 1 });
  for (const session of [company, single]) {
    ids = [];
    for (const adapter of adapters) ids.push(await attachTo(session, adapter));
  }
}, 120_000);
afterAll(() => {
  company.close();
  single.close();
  open.device.destroy();
});

/** In both sessions the adapters have the same handles. */
function asked(index: number) {
  const uses: (AdapterUse | null)[] = [null, { id: ids[0]!, scale: 1 }, { id: ids[1]!, scale: 1.5 }];
  const adapter = uses[(index + Math.floor(index / 4)) % 3]!;
  return requestFor(prompts[index]!, { adapter, maxTokens: 4 + ((index * 3) % 5) });
}

/** Rows of logits compared, how many of them had the very same bits, and decisive rows with another likeliest id. */
function compareLanes(one: LaneRecord, other: LaneRecord) {
  const result = { rows: 0, sameBits: 0, decisiveErrors: 0 };
  for (const [index, row] of one.logits.entries()) {
    const found = other.logits[index]!;
    const [best, second] = twoHighest(row);
    const [foundBest] = twoHighest(found);
    result.rows++;
    if (differentBits([row], [found]) === null) result.sameBits++;
    if (best.id !== foundBest.id) {
      if (best.logit - second.logit > decisiveMargin) result.decisiveErrors++;
      break; // from here on they read different texts
    }
  }
  return result;
}

function twoHighest(row: Float32Array) {
  let [best, second] = [0, -1];
  for (let id = 1; id < row.length; id++) {
    if (row[id]! > row[best]!) [best, second] = [id, best];
    else if (second < 0 || row[id]! > row[second]!) second = id;
  }
  return [best, second].map((id) => ({ id, logit: row[id]! })) as [Choice, Choice];
}
interface Choice {
  id: number;
  logit: number;
}

it('20 prompts say in two and in four lanes what each says alone', { timeout: 600_000 }, async ({ annotate }) => {
  const requests = Array.from({ length: 20 }, (_, index) => asked(index));
  const alone: LaneRecord[] = [];
  for (const request of requests) alone.push((await record(single, [request])).lanes[0]!);
  expect(new Set(alone.map(({ finish }) => finish.text)).size).toBeGreaterThan(10);
  for (const lanes of [2, 4]) {
    const sum = { rows: 0, sameBits: 0, decisiveErrors: 0 };
    for (let first = 0; first < requests.length; first += lanes) {
      const found = await record(company, requests.slice(first, first + lanes));
      for (const [lane, one] of found.lanes.entries()) {
        const { rows, sameBits, decisiveErrors } = compareLanes(alone[first + lane]!, one);
        sum.rows += rows;
        sum.sameBits += sameBits;
        sum.decisiveErrors += decisiveErrors;
      }
    }
    expect(sum.decisiveErrors).toBe(0);
    expect(sum.rows).toBeGreaterThan(60);
    await annotate(`${lanes} lanes: ${sum.rows} rows of logits, ${sum.sameBits} of them bit for bit as alone`);
  }
});

/** Columns that the pipelines of mat-vecs were built for, and groups of columns, as a pass was sent. */
async function sent(work: () => Promise<unknown>): Promise<{ columns: number; groups: number }[]> {
  const pass = GPUComputePassEncoder.prototype;
  const original = { setPipeline: pass.setPipeline, dispatchWorkgroups: pass.dispatchWorkgroups };
  const found: { columns: number; groups: number }[] = [];
  let columns: number | null = null;
  pass.setPipeline = function (pipeline) {
    const [shader] = JSON.parse(pipeline.label) as [string];
    const [kernel, slots] = JSON.parse(shader) as [KernelName, Record<string, string>];
    columns = kernels[kernel].grid === 'pairs' ? Number(slots['columns']) : null;
    return original.setPipeline.call(this, pipeline);
  };
  pass.dispatchWorkgroups = function (x, y, z) {
    if (columns !== null) found.push({ columns, groups: z ?? 1 });
    return original.dispatchWorkgroups.call(this, x, y, z);
  };
  try {
    await work();
  } finally {
    Object.assign(pass, original);
  }
  return found;
}

it.each([
  { lanes: 1, columns: 1, groups: 1 },
  { lanes: 2, columns: 2, groups: 1 },
  { lanes: 3, columns: 4, groups: 1 },
  { lanes: 4, columns: 4, groups: 1 },
])('a step of $lanes lanes reads each weight once, $columns columns wide', async ({ lanes, columns, groups }) => {
  const step = Array.from({ length: lanes }, (_, lane) => ({ token: 5, lane, position: 0, slot: lane % 3, scale: 1 }));
  const passes = await sent(() =>
    company.executor.step(
      step,
      step.map((_, index) => index),
    ),
  );
  expect(passes.length).toBeGreaterThan(company.executor.plan.layers * 4);
  expect(new Set(passes.map((pass) => JSON.stringify(pass)))).toEqual(new Set([JSON.stringify({ columns, groups })]));
  const rows = (await company.executor.step(step, [lanes - 1])).slice();
  const last = await company.executor.step([step[lanes - 1]!], [0]);
  last.forEach((logit, id) => expect(Math.abs(logit - rows[id]!)).toBeLessThan(decisiveMargin));
});

it('three lanes leave what lies in the fourth', async () => {
  const requests = [0, 1, 2, 3].map(asked);
  const before = await record(company, requests);
  await record(company, [4, 5, 6].map(asked));
  const after = await record(company, requests);
  const [then, now] = [before.lanes[3]!, after.lanes[3]!];
  expect(now.finish.totals.reusedTokens).toBe(now.finish.totals.promptTokens - 1);
  expect(compareLanes(then, now).decisiveErrors).toBe(0);
  expect(now.finish.text).toBe(then.finish.text);
});

it('a step under adapters makes nothing on the device, submits once and reads back once', async () => {
  const { executor } = company;
  if (!(executor instanceof GpuExecutor)) throw new Error('not on the device');
  const before = { ...executor.work };
  const buffers = open.residentBytes();
  for (const slot of [1, 2, 0]) {
    const columns = [0, 1].map((lane) => ({ token: 5, lane, position: 0, slot: lane === 0 ? slot : 0, scale: 1 }));
    await executor.step(columns, [0, 1]);
  }
  expect(open.residentBytes()).toBe(buffers);
  expect(executor.work.submits - before.submits).toBe(3);
  expect(executor.work.readbacks - before.readbacks).toBe(3);
  expect(executor.work.dispatches - before.dispatches).toBe(3 * executor.plan.dispatches.length);
});
