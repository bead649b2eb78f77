import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GenerationEvent, type GenerationRequest, greedy } from '#core/chat/generation.ts';
import { WorkbenchError } from '#core/errors.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { GpuExecutor } from '#engine/gpu/gpu-executor.ts';
import type { Session } from '#engine/session.ts';
import { randomAdapter } from '../fixtures/adapters.ts';
import { attachTo, openSession, requestFor, steadyPromptPace } from '../fixtures/lanes.ts';
import { parseGguf } from '../fixtures/parse-gguf.ts';
import { tinyCheckpoint } from '../fixtures/tiny.ts';

/** All that were opened, the last of them in use. */
let devices: OpenDevice[];
let sessions: Session[];
beforeEach(() => {
  devices = [];
  sessions = [];
});
afterEach(() => {
  for (const session of sessions) session.close();
  for (const { device } of devices) device.destroy();
});

/** Without what draws there, whose compilation takes longer than all else, tokens are drawn in script. */
async function another(): Promise<OpenDevice> {
  const device = await openDevice(navigator.gpu);
  devices.push(device);
  const { rounds: _, ...profile } = device.profile;
  return { ...device, profile };
}

/** One that lanes can go round on. */
async function whole(): Promise<OpenDevice> {
  await another();
  return devices.at(-1)!;
}

async function openWith(anotherDevice?: () => Promise<OpenDevice>, open = another): Promise<Session> {
  const options = { device: await open(), executor: 'webgpu' as const, lanes: 2, contextTokens: 128 };
  const session = await openSession(tinyCheckpoint('f32'), { ...options, ...(anotherDevice && { anotherDevice }) });
  sessions.push(session);
  return session;
}

const lose = (): void => devices.at(-1)!.device.destroy();

/** Ids and texts by lane, and how each ended; `at` is called at each event. */
async function said(
  session: Session,
  requests: readonly GenerationRequest[],
  at?: (events: GenerationEvent[]) => void,
) {
  const events: GenerationEvent[] = [];
  for await (const event of session.generate(requests)) {
    events.push(event);
    at?.(events);
  }
  return requests.map((_, lane) => ({
    tokens: events.flatMap((event) => (event.kind === 'token' && event.lane === lane ? [[event.id, event.text]] : [])),
    finish: events.flatMap((event) =>
      event.kind === 'finish' && event.lane === lane ? [[event.reason, event.text, event.totals.tokens]] : [],
    ),
  }));
}

const lively = { ...greedy, temperature: 1.1, topP: 0.95, repetitionPenalty: 1.1, seed: 11 };
const asked = (adapter: number | null): GenerationRequest[] => [
  requestFor('two words', { sampling: lively, maxTokens: 30 }),
  requestFor('what is the worth of the king', {
    ...{ sampling: lively, maxTokens: 24 },
    adapter: adapter === null ? null : { id: adapter, scale: 1.5 },
  }),
];

async function withAdapter(session: Session): Promise<number> {
  const { tensors } = parseGguf(tinyCheckpoint('f32'));
  return attachTo(session, randomAdapter(tensors, { seed: 3, rank: 4, strength: 0.5 }));
}

it('a device lost in mid-answer is replaced, and two lanes say what they would have said', async () => {
  const session = await openWith(another);
  const adapter = await withAdapter(session);
  const wanted = await said(session, asked(adapter));
  expect(wanted[1]!.tokens).not.toEqual((await said(session, asked(null)))[1]!.tokens);

  let lost = 0;
  const found = await said(session, asked(adapter), (events) => {
    const tokens = events.filter(({ kind }) => kind === 'token').length;
    if (lost === 2 || tokens !== [7, 21][lost]) return;
    lost++;
    lose();
  });
  expect(lost).toBe(2);
  expect(devices).toHaveLength(3);
  expect(found).toEqual(wanted);
  // the next turn reads on from what the new device holds
  expect(await said(session, asked(adapter))).toEqual(wanted);
  expect(devices.map((device) => device.residentBytes())).toEqual([0, 0, session.executor.residentBytes]);
}, 300_000);

it('one that is lost while lanes go round on it is replaced as well, and their chance goes on where it was', async () => {
  const session = await openWith(whole, whole);
  if (!(session.executor instanceof GpuExecutor)) throw new Error('not on the device');
  expect(await session.executor.goesRound).toBe(true);
  const wanted = await said(session, asked(null));
  let lost = false;
  const found = await said(session, asked(null), (events) => {
    if (lost || events.filter(({ kind }) => kind === 'token').length !== 9) return;
    lost = true;
    lose();
  });
  expect(lost).toBe(true);
  expect(found).toEqual(wanted);
}, 300_000);

it('a device lost in a prompt, or while nobody computes, is replaced as well', async () => {
  const session = await openWith(another);
  const [first, second] = asked(null);
  const wanted = await said(session, [first!, second!]);
  await said(session, [second!, first!]); // nothing of their prompts lies in the cache any more
  session.promptPace = steadyPromptPace(4);
  let lost = false;
  const found = await said(session, [first!, second!], (events) => {
    const event = events[0];
    if (lost || event?.kind !== 'prompt') return;
    expect(event.doneTokens).toBeLessThan(event.totalTokens);
    lost = true;
    lose();
  });
  expect(found).toEqual(wanted);
  lose();
  await devices.at(-1)!.device.lost;
  expect(await said(session, asked(null))).toEqual(wanted);
  lose();
  await devices.at(-1)!.device.lost;
  await session.ready();
  const adapter = await withAdapter(session);
  expect((await said(session, asked(adapter)))[0]).toEqual(wanted[0]);
  expect(devices).toHaveLength(4);
}, 300_000);

it('where no other device can be had, or each is lost again, the loss is the answer’s error', async () => {
  const alone = await openWith();
  await expect(said(alone, asked(null), lose)).rejects.toMatchObject({ code: 'engine/device-lost' });

  const refused = await openWith(() => Promise.reject(new WorkbenchError('engine/no-webgpu', { reason: 'none' })));
  await expect(said(refused, asked(null), lose)).rejects.toMatchObject({ code: 'engine/device-lost' });

  const again = await openWith(another);
  const before = devices.length;
  await expect(said(again, asked(null), lose)).rejects.toMatchObject({ code: 'engine/device-lost' });
  expect(devices.length - before).toBe(3);
}, 300_000);
