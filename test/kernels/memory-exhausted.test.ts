import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GenerationEvent, greedy } from '#core/chat/generation.ts';
import type { OpenOptions } from '#engine/open-checkpoint.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { GpuExecutor } from '#engine/gpu/gpu-executor.ts';
import type { Session } from '#engine/session.ts';
import { randomAdapter } from '../fixtures/adapters.ts';
import { attachTo, openSession, requestFor } from '../fixtures/lanes.ts';
import { parseGguf } from '../fixtures/parse-gguf.ts';
import { refusing, type Refusing } from '../fixtures/refusing-device.ts';
import { tinyCheckpoint } from '../fixtures/tiny.ts';

const exhausted = { code: 'engine/memory-exhausted', facts: { executor: 'webgpu' } };

let open: OpenDevice;
let driver: Refusing;
beforeEach(async () => {
  open = await openDevice(navigator.gpu);
  driver = refusing(open.device);
});
afterEach(() => open.device.destroy());

/** Without what draws on the device, whose compilation takes longer than all else. */
function drawnInScript(device: OpenDevice): OpenDevice {
  const { rounds: _, ...profile } = device.profile;
  return { ...device, profile };
}

const sessionOn = (device: OpenDevice, options: Partial<OpenOptions> = {}): Promise<Session> =>
  openSession(tinyCheckpoint('f32'), { device, executor: 'webgpu', lanes: 2, contextTokens: 128, ...options });

const lively = { ...greedy, temperature: 1.1, topP: 0.95, seed: 11 };
async function said(session: Session, adapter: number | null = null, at?: (events: number) => void) {
  const request = requestFor('what is the worth of the king', { sampling: lively, maxTokens: 12 });
  const events: GenerationEvent[] = [];
  const asked = { ...request, adapter: adapter === null ? null : { id: adapter, scale: 1.5 } };
  try {
    for await (const event of session.generate([asked])) {
      events.push(event);
      at?.(events.length);
    }
    return { ids: idsOf(events), error: null };
  } catch (error) {
    return { ids: idsOf(events), error };
  }
}
const idsOf = (events: readonly GenerationEvent[]) =>
  events.flatMap((event) => (event.kind === 'token' ? [event.id] : []));

it('a checkpoint that the driver has no room for gives everything back, and the next one loads', async () => {
  const device = drawnInScript(open);
  for (const buffers of [0, 5]) {
    driver.buffersAfter(buffers);
    const error: unknown = await sessionOn(device).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(exhausted);
    expect((error as { facts: { neededBytes: number } }).facts.neededBytes).toBeGreaterThan(100_000);
    expect(open.residentBytes()).toBe(0);
  }
  driver.buffersAfter(null);
  const session = await sessionOn(device);
  expect((await said(session)).ids).toHaveLength(12);
  session.close();
  expect(open.residentBytes()).toBe(0);
});

it('what the driver says while weights arrive ends the load as well', async () => {
  const device = drawnInScript(open);
  let told = false;
  const progress: OpenOptions['progress'] = ({ stage, loadedBytes }) => {
    if (stage !== 'weights' || loadedBytes === 0 || told) return;
    told = true;
    const error = new GPUOutOfMemoryError('no room to write');
    open.device.dispatchEvent(new GPUUncapturedErrorEvent('uncapturederror', { error }));
  };
  await expect(sessionOn(device, { progress })).rejects.toMatchObject(exhausted);
  expect(told).toBe(true);
  expect(open.residentBytes()).toBe(0);
  (await sessionOn(device)).close();
});

it('an adapter that there is no room for leaves the base, and those that are there, as they were', async () => {
  const session = await sessionOn(drawnInScript(open));
  const { tensors } = parseGguf(tinyCheckpoint('f32'));
  const first = await attachTo(session, randomAdapter(tensors, { seed: 3, rank: 4, strength: 0.5 }));
  const [alone, under] = [await said(session), await said(session, first)];
  expect(under.ids).not.toEqual(alone.ids);
  const before = open.residentBytes();
  driver.buffersAfter(1);
  await expect(attachTo(session, randomAdapter(tensors, { seed: 4, rank: 16 }))).rejects.toMatchObject(exhausted);
  driver.buffersAfter(null);
  expect(open.residentBytes()).toBe(before);
  expect(session.adapters.attached).toEqual([first]);
  expect([await said(session), await said(session, first)]).toEqual([alone, under]);
  session.close();
  expect(open.residentBytes()).toBe(0);
}, 300_000);

it('a driver that runs out of memory in mid-answer ends it with that word, after right tokens, and the next is whole', async () => {
  const session = await sessionOn(drawnInScript(open));
  const wanted = await said(session);
  expect(wanted).toMatchObject({ error: null });
  const found = await said(session, null, (events) => events === 9 && driver.submitAfter(0));
  expect(found.error).toMatchObject(exhausted);
  expect(found.ids.length).toBeGreaterThan(5);
  expect(found.ids).toEqual(wanted.ids.slice(0, found.ids.length));
  expect(await said(session)).toEqual(wanted);
  session.close();
});

it('so it is while lanes go round on the device', async () => {
  const session = await sessionOn(open);
  if (!(session.executor instanceof GpuExecutor)) throw new Error('not on the device');
  expect(await session.executor.goesRound).toBe(true);
  session.pace = { rounds: 2, underWay: 2, note: () => undefined, restart: () => undefined };
  const wanted = await said(session);
  const found = await said(session, null, (events) => events === 5 && driver.submitAfter(0));
  expect(found.error).toMatchObject(exhausted);
  expect(found.ids).toEqual(wanted.ids.slice(0, found.ids.length));
  expect(await said(session)).toEqual(wanted);
  session.close();
}, 300_000);

it('where a lost device’s successor has no room, that is said; once there is room again, all goes on', async () => {
  const others: OpenDevice[] = [];
  let room = false;
  const anotherDevice = async () => {
    const other = await openDevice(navigator.gpu);
    others.push(other);
    if (!room) refusing(other.device).buffersAfter(3);
    return drawnInScript(other);
  };
  const session = await sessionOn(drawnInScript(open), { anotherDevice });
  const wanted = await said(session);
  expect((await said(session, null, (events) => events === 9 && open.device.destroy())).error).toMatchObject(exhausted);
  expect(others.map((other) => other.residentBytes())).toEqual([0]);
  room = true;
  expect(await said(session)).toEqual(wanted);
  session.close();
  for (const { device } of others) device.destroy();
});

it('a checkpoint that is unloaded in mid-answer ends the answer as if it had been stopped', async () => {
  const session = await sessionOn(drawnInScript(open));
  const found = await said(session, null, (events) => events === 9 && session.close());
  expect(found.error).toMatchObject({ code: 'engine/cancelled' });
  expect(open.residentBytes()).toBe(0);
});
