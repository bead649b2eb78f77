import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GenerationEvent, type GenerationRequest, greedy, type SamplingSettings } from '#core/chat/generation.ts';
import { countObjects } from '#engine/gpu/count-objects.ts';
import { openDevice, type OpenDevice } from '#engine/gpu/device.ts';
import { GpuExecutor } from '#engine/gpu/gpu-executor.ts';
import type { OpenOptions } from '#engine/open-checkpoint.ts';
import type { Pace } from '#engine/pace.ts';
import type { LoopLane, Outcome } from '#engine/plan/loop-tables.ts';
import type { Session } from '#engine/session.ts';
import { sideBySide } from '#engine/side-by-side.ts';
import { randomAdapter } from '../fixtures/adapters.ts';
import { attachTo, openSession, record, requestFor, said } from '../fixtures/lanes.ts';
import { shapeOf, tinyCheckpoint, tinyFile } from '../fixtures/tiny.ts';

/*
 * A tiny random checkpoint says nonsense, but it says the same nonsense whichever way its tokens are drawn. Probabilities are of F32 on the
 * device, of doubles in script.
 */
const close = 5;

let open: OpenDevice;
let session: Session;
let executor: GpuExecutor;
beforeAll(async () => {
  open = await openDevice(navigator.gpu);
  ({ session, executor } = await openLoop(tinyCheckpoint('f32'), { contextTokens: 128 }));
}, 500_000);
beforeEach(() => {
  session.pace = paceOf(4);
});
afterAll(() => {
  session.close();
  open.device.destroy();
});

/** On the device, and not before its tokens can go round there. */
async function openLoop(bytes: Uint8Array, options: Partial<OpenOptions> = {}) {
  const one = await openSession(bytes, { device: open, executor: 'webgpu', ...options });
  if (!(one.executor instanceof GpuExecutor)) throw new Error('not on the device');
  expect(await one.executor.goesRound).toBe(true);
  return { session: one, executor: one.executor };
}

/** Always as many rounds a submit, two of them under way. */
function paceOf(rounds: number, underWay = 2): Pace {
  return { rounds, underWay, note: () => undefined, restart: () => undefined };
}

const lively: SamplingSettings = { ...greedy, temperature: 1.3, seed: 5 };
const asked = (index: number, sampling: Partial<SamplingSettings>, changes: Partial<GenerationRequest> = {}) =>
  requestFor(['two words', 'what is the worth of the king', 'tell', 'in the world'][index % 4]!, {
    sampling: { ...lively, ...sampling },
    alternatives: 5,
    maxTokens: 19,
    ...changes,
  });

interface Said {
  tokens: Extract<GenerationEvent, { kind: 'token' }>[];
  finish: Extract<GenerationEvent, { kind: 'finish' }>;
}

async function answers(requests: readonly GenerationRequest[], by = session): Promise<Said[]> {
  const lanes = requests.map(() => ({ tokens: [] as Said['tokens'], finish: undefined as Said['finish'] | undefined }));
  for await (const event of by.generate(requests)) {
    if (event.kind === 'token') lanes[event.lane]!.tokens.push(event);
    if (event.kind === 'finish') lanes[event.lane]!.finish = event;
  }
  return lanes.map(({ tokens, finish }) => ({ tokens, finish: finish! }));
}

/** What the same requests get with every token drawn in script, each alone. */
async function inScript(requests: readonly GenerationRequest[]): Promise<Said[]> {
  const alone: Said[] = [];
  for (const request of requests) alone.push((await record(session, [request])).lanes[0]!);
  return alone;
}

function expectSame(found: Said, wanted: Said): void {
  const [one, other] = [found, wanted].map((lane) => said({ ...lane, logits: [] }));
  const texts = ({ tokens }: typeof one & object) =>
    tokens.map(({ id, alternatives }) => [id, ...alternatives.map((alternative) => alternative.id)]);
  expect(texts(one!)).toEqual(texts(other!));
  expect(found.tokens.map(({ text }) => text)).toEqual(wanted.tokens.map(({ text }) => text));
  expect({ ...one!, tokens: [] }).toEqual({ ...other!, tokens: [] });
  expect(found.finish.totals.tokens).toBe(wanted.finish.totals.tokens);
  one!.tokens.forEach((token, index) => {
    const { probability, entropyBits, alternatives } = other!.tokens[index]!;
    expect(token.probability).toBeCloseTo(probability, close);
    expect(token.entropyBits).toBeCloseTo(entropyBits, close - 1);
    token.alternatives.forEach((one, rank) =>
      expect(one.probability).toBeCloseTo(alternatives[rank]!.probability, close),
    );
  });
}

const settings: Partial<SamplingSettings>[] = [
  { temperature: 0 },
  { temperature: 0, repetitionPenalty: 1.4 },
  {},
  { topK: 12, topP: 0.9, repetitionPenalty: 1.2, seed: 9 },
  { minP: 0.1, temperature: 0.8, seed: 11 },
  { topP: 0.7, seed: 12 },
];

describe('whatever the settings', () => {
  const requests = settings.map((sampling, index) => asked(index, sampling));
  let wanted: Said[];
  beforeAll(async () => {
    wanted = await inScript(requests);
    expect(new Set(wanted.map(({ finish }) => finish.text)).size).toBeGreaterThan(4);
    expect(wanted.reduce((total, { tokens }) => total + tokens.length, 0)).toBeGreaterThan(60);
  }, 120_000);

  it.each([1, 2, 4, 8, 16])('%i rounds a submit say what steps say one by one', async (rounds) => {
    session.pace = paceOf(rounds);
    for (const [index, request] of requests.entries()) expectSame((await answers([request]))[0]!, wanted[index]!);
  });
});

it('prompts say the same however many of their tokens a step reads', async () => {
  const content = Array.from({ length: 5 }, () => 'what is the worth of the king').join(' ');
  const long = requestFor(content, { alternatives: 5, maxTokens: 6 });
  const [wanted] = await answers([long]);
  const { promptTokens } = wanted!.finish.totals;
  expect(promptTokens).toBeGreaterThan(70);
  const pace = session.promptPace;
  try {
    for (const tokens of [1, 4, 12, 33]) {
      await answers([asked(2, {}, { maxTokens: 1 })]); // nothing of the prompt lies in the cache any more
      const noted: number[] = [];
      session.promptPace = { tokens, note: (columns) => noted.push(columns) };
      const [found] = await answers([long]);
      expect(noted.slice(0, -1).every((columns) => columns === tokens)).toBe(true);
      if (tokens > 1) expect(noted.length).toBeGreaterThanOrEqual(Math.floor((promptTokens - 10) / tokens));
      expectSame(found!, wanted!);
    }
  } finally {
    session.promptPace = pace;
  }
});

it('submits once and reads back once for all rounds of a burst, and makes nothing', async () => {
  session.pace = paceOf(8);
  await answers([asked(0, {})]);
  const request = asked(1, {}, { maxTokens: 41 });
  const made = countObjects(open.device);
  const before = { ...executor.work };
  const [found] = await answers([request]);
  expect(found!.tokens).toHaveLength(41);
  expect(made()).toBe(0);
  // the prompt and the first token by a step, the others by five bursts of eight
  expect(executor.work.submits - before.submits).toBe(1 + 5);
  expect(executor.work.readbacks - before.readbacks).toBe(1 + 5);
  expect(executor.work.dispatches - before.dispatches).toBe(41 * executor.plan.dispatches.length + 40 * 2);
});

describe('an answer ends', () => {
  it('at a stop string that begins in one burst and ends in the next, and the next turn finds the right prefix', async () => {
    const request = asked(1, { temperature: 0 });
    const [whole] = await inScript([request]);
    // the step draws token 0, the first burst 1 … 4, the second 5 … 8
    const stop = whole!.tokens
      .slice(4, 6)
      .map(({ text }) => text)
      .join('');
    expect(stop.length).toBeGreaterThan(1);
    const stopping = { ...request, stop: [stop] };
    const [wanted] = await inScript([stopping]);
    const [found] = await answers([stopping]);
    expect(found!.finish.reason).toBe('stop-string');
    expectSame(found!, wanted!);

    const messages = [
      ...request.messages,
      { role: 'assistant' as const, content: found!.finish.text },
      { role: 'user' as const, content: 'in the end' },
    ];
    const next = { ...request, messages };
    const [again] = await answers([next]);
    expect(again!.finish.totals.reusedTokens).toBeGreaterThan(10);
    await answers([asked(2, {})]);
    const [fresh] = await inScript([next]);
    expectSame(again!, fresh!);
  });

  it('in mid-burst by an end of turn, and is no column from then on', async () => {
    const ending: { request: GenerationRequest; wanted: Said }[] = [];
    for (let seed = 1; ending.length < 3 && seed < 40; seed++) {
      const request = asked(seed, { seed, temperature: 3 }, { maxTokens: 40 });
      const [wanted] = await inScript([request]);
      const { reason, totals } = wanted!.finish;
      if (reason === 'end-of-turn' && totals.tokens > 2) ending.push({ request, wanted: wanted! });
    }
    expect(ending).toHaveLength(3);
    for (const rounds of [3, 16]) {
      session.pace = paceOf(rounds);
      for (const { request, wanted } of ending) expectSame((await answers([request]))[0]!, wanted);
    }
  });

  it('after the tokens it was allowed, computing none beyond them', async () => {
    session.pace = paceOf(16);
    const before = { ...executor.work };
    const [found] = await answers([asked(0, {}, { maxTokens: 6 })]);
    expect(found!.finish).toMatchObject({ reason: 'max-tokens', totals: { tokens: 6 } });
    expect(executor.work.dispatches - before.dispatches).toBe(6 * executor.plan.dispatches.length + 5 * 2);
  });

  it('where the context is full', async () => {
    const request = asked(0, { temperature: 0.9 }, { maxTokens: 500 });
    const [wanted] = await inScript([request]);
    session.pace = paceOf(16);
    const [found] = await answers([request]);
    expect(found!.finish.reason).toBe('context-full');
    expect(found!.finish.totals.promptTokens + found!.tokens.length).toBe(129);
    expectSame(found!, wanted!);
  });

  it('within the burst under way when nobody listens any more', async () => {
    const request = asked(3, {}, { maxTokens: 60 });
    const [wanted] = await inScript([request]);
    const before = executor.work.submits;
    let tokens = 0;
    for await (const event of session.generate([request])) if (event.kind === 'token' && ++tokens === 3) break;
    // a step, the burst that the token came in, and the one behind it
    expect(executor.work.submits - before).toBe(3);
    expectSame((await answers([request]))[0]!, wanted!);
    expect((await answers([request]))[0]!.finish.totals.reusedTokens).toBe(wanted!.finish.totals.promptTokens - 1);
  });
});

it.each([2, 4])('%i lanes that end at different times say what each says alone', async (lanes) => {
  const requests = Array.from({ length: lanes }, (_, lane) =>
    asked(lane, settings[(lane + 2) % settings.length]!, { maxTokens: 3 + ((lane * 7) % 17) }),
  );
  const wanted = await inScript(requests);
  for (const rounds of [1, 5, 16]) {
    session.pace = paceOf(rounds);
    const found = await answers(requests);
    found.forEach((one, lane) => expectSame(one, wanted[lane]!));
  }
});

it('rounds that look back on more and more parts say what steps say', async () => {
  const device = { ...open, profile: { ...open.profile, part: 16 } };
  const { session: parted } = await openLoop(tinyCheckpoint('f32'), { device, contextTokens: 96 });
  expect(parted.executor.plan.parts.most).toBe(6);
  parted.pace = paceOf(16);
  const request = asked(0, { temperature: 0.9 }, { maxTokens: 500 });
  const [wanted] = (await record(parted, [request])).lanes;
  const [found] = await answers([request], parted);
  expect(found!.finish.reason).toBe('context-full');
  expectSame(found!, wanted!);
  parted.close();
});

it('lanes under adapters say what each says alone', async () => {
  const { tensors } = tinyFile(shapeOf('f32'));
  const ids = [];
  for (const seed of [1, 2]) ids.push(await attachTo(session, randomAdapter(tensors, { seed, rank: 4 })));
  const requests = [
    asked(0, {}, { adapter: { id: ids[0]!, scale: 1 } }),
    asked(0, {}),
    asked(0, {}, { adapter: { id: ids[1]!, scale: 1.5 } }),
  ];
  const wanted = await inScript(requests);
  expect(new Set(wanted.map(({ finish }) => finish.text)).size).toBe(3);
  const found = await answers(requests);
  found.forEach((one, lane) => expectSame(one, wanted[lane]!));
  for (const id of ids) await session.adapters.detach(id);
  const [plain] = await answers([requests[1]!]);
  expectSame(plain!, wanted[1]!);
});

it('two checkpoints take turns, token by token', async () => {
  const { session: other } = await openLoop(tinyCheckpoint('untied'), { contextTokens: 64 });
  other.pace = paceOf(3);
  const sessions = [session, other];
  const request = asked(0, {}, { maxTokens: 12 });
  const alone = [(await answers([request]))[0]!, (await answers([request], other))[0]!];
  const lanes = [0, 1].map((checkpoint) => ({ ...request, checkpoint }));
  const events: GenerationEvent[] = [];
  for await (const event of sideBySide(lanes, (checkpoint) => sessions[checkpoint]!)) events.push(event);
  const tokens = events.filter((event) => event.kind === 'token');
  expect(tokens.map(({ lane }) => lane)).toEqual(Array.from({ length: 24 }, (_, index) => index % 2));
  for (const lane of [0, 1]) {
    const ids = tokens.filter((token) => token.lane === lane).map(({ id }) => id);
    expect(ids).toEqual(alone[lane]!.tokens.map(({ id }) => id));
  }
  other.close();
});

describe('a token that the device leaves undecided', () => {
  /** Takes the device's word away from chosen rounds of the first lane. */
  async function withUndecided<T>(rounds: readonly number[], work: () => Promise<T>): Promise<T> {
    const start = executor.tokenLoop!;
    let round = 0;
    executor.tokenLoop = (lanes) => {
      const loop = start(lanes);
      let silent = false;
      const land = loop.land.bind(loop);
      loop.land = async () => {
        const burst = await land();
        const silenced = (outcome: Outcome): Outcome => {
          if (silent) return null;
          silent = rounds.includes(round++);
          return silent ? 'undecided' : outcome;
        };
        return { ...burst, rounds: burst.rounds.map(([first = null, ...others]) => [silenced(first), ...others]) };
      };
      return loop;
    };
    try {
      return await work();
    } finally {
      executor.tokenLoop = start;
    }
  }

  it('is drawn in script by the same chance, and the answer goes on', async () => {
    const requests = [asked(0, { repetitionPenalty: 1.3 }), asked(1, { topK: 9 })];
    const wanted = await inScript(requests);
    let restarts = 0;
    session.pace = { ...paceOf(4), restart: () => restarts++ };
    const found = await withUndecided([0, 3, 9], () => answers(requests));
    expect(restarts).toBe(3);
    found.forEach((one, lane) => expectSame(one, wanted[lane]!));
  });
});

it('settings beyond the device are left to script', async () => {
  const before = executor.work.readbacks;
  await answers([asked(0, { repetitionPenalty: 0.9 }, { maxTokens: 7 })]);
  await answers([asked(0, {}, { maxTokens: 7, alternatives: 9 })]);
  expect(executor.work.readbacks - before).toBe(14);
});

it('an ended lane stays silent for the rest of the burst', async () => {
  const lane: LoopLane = {
    ...{ lane: 0, use: { slot: 0, scale: 0 }, token: 7, position: 0, sampling: greedy, alternatives: 0, recent: [7] },
    ...{ endings: new Set<number>(), tokens: 40, chance: () => 0 },
  };
  const ids = async (endings: ReadonlySet<number>) => {
    const loop = executor.tokenLoop!([{ ...lane, endings }]);
    loop.launch(6);
    const { rounds } = await loop.land();
    return rounds.map(([outcome]) => (outcome !== null && typeof outcome === 'object' ? outcome.id : null));
  };
  const all = await ids(new Set());
  expect(all).not.toContain(null);
  const end = all.indexOf(all[2]!);
  expect(await ids(new Set([9999, all[2]!]))).toEqual(all.map((id, at) => (at <= end ? id : null)));
});

describe('numbers beyond their range', () => {
  const broken = { code: 'engine/not-finite' };
  /** One weight of the layer is no number from now on. */
  async function breakIn(one: Session, buffer: string): Promise<void> {
    one.executor.write(buffer, 0, new Uint8Array(Float32Array.of(NaN).buffer));
    await one.executor.flush();
  }

  it.each(['blk.0.attn_qkv', 'blk.0.attn_output', 'blk.1.ffn_gate_up', 'blk.1.ffn_down'])(
    'in mid-answer are named by their layer: %s',
    async (layer) => {
      const { session: one } = await openLoop(tinyCheckpoint('f32'));
      one.pace = paceOf(4);
      const reading = async () => {
        let tokens = 0;
        for await (const event of one.generate([asked(0, {}), asked(1, {})])) {
          if (event.kind === 'token' && ++tokens === 6) await breakIn(one, layer);
        }
      };
      await expect(reading()).rejects.toMatchObject({ ...broken, facts: { layer } });
      one.close();
    },
  );

  it.each(['webgpu', 'cpu'] as const)('in a prompt, too: %s', async (kind) => {
    const one = await openSession(tinyCheckpoint('f32'), { device: open, executor: kind, lanes: 1 });
    await breakIn(one, 'blk.1.attn_output');
    await expect(answers([asked(0, {})], one)).rejects.toMatchObject({
      ...broken,
      facts: { layer: 'blk.1.attn_output' },
    });
    one.close();
  });
});
