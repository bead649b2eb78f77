import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AdapterUse, type GenerationRequest, greedy } from '#core/chat/generation.ts';
import type { Column } from '#engine/plan/columns.ts';
import type { Session } from '#engine/session.ts';
import { type AdapterBase, adapterBase } from '../fixtures/adapter-cases.ts';
import { attentionLayers, everyMatrix, linearLayers, randomAdapter } from '../fixtures/adapters.ts';
import { attachTo, differentBits, openSession, record, requestFor, said } from '../fixtures/lanes.ts';
import { parseGguf } from '../fixtures/parse-gguf.ts';
import { prompts } from '../fixtures/prompts.ts';

/*
 * On the CPU a lane gives the same bits in company and alone: the order of additions depends neither on how many columns a step has
 * nor on what the others run under.
 */
type Bytes = Uint8Array<ArrayBuffer>;
const builtIn: Bytes = new Uint8Array(readFileSync('public/checkpoints/de.q8_0.gguf'));
const { tensors } = parseGguf(builtIn);
const adapters = [
  randomAdapter(tensors, { seed: 1, rank: 4, adapts: everyMatrix, strength: 0.1 }),
  randomAdapter(tensors, { seed: 2, rank: 16, adapts: linearLayers, strength: 0.1 }),
  randomAdapter(tensors, { seed: 3, rank: 8, alpha: null, adapts: attentionLayers, strength: 0.2 }),
];

/** The base with all adapters: its lanes run together. */
let company: Session;
let ids: number[];
/** One lane and one adapter each, the first without any: here a request is alone. */
let solitary: { session: Session; id: number | null }[];
beforeAll(async () => {
  company = await openSession(builtIn);
  ids = [];
  for (const adapter of adapters) ids.push(await attachTo(company, adapter));
  solitary = [{ session: await openSession(builtIn, { lanes: 1 }), id: null }];
  for (const adapter of adapters) {
    const session = await openSession(builtIn, { lanes: 1 });
    solitary.push({ session, id: await attachTo(session, adapter) });
  }
});

/** A request and which adapter it names: 0 for none, else 1 … */
interface Asked {
  request: GenerationRequest;
  under: number;
}

/** The settings differ from one to the next, and come together in ever new company. */
function asked(index: number): Asked {
  const pick = <T>(choices: readonly T[], every: number): T =>
    choices[(index + Math.floor(index / every)) % choices.length]!;
  const under = pick([0, 1, 2, 3], 4);
  const adapter: AdapterUse | null = under === 0 ? null : { id: ids[under - 1]!, scale: pick([1, 0.5, 2, 1.25], 7) };
  const temperature = pick([0, 0.7, 1.2], 5);
  const drawn = {
    temperature,
    topK: pick([0, 40, 5], 6),
    topP: pick([1, 0.9], 3),
    minP: pick([0, 0.05], 9),
    repetitionPenalty: pick([1, 1.1], 4),
    seed: index,
  };
  const changes = {
    adapter,
    sampling: temperature === 0 ? { ...greedy, repetitionPenalty: drawn.repetitionPenalty } : drawn,
    maxTokens: 3 + ((index * 5) % 11),
    alternatives: pick([0, 3], 2),
  };
  return { request: requestFor(prompts[index]!, changes), under };
}

async function alone({ request, under }: Asked) {
  const { session, id } = solitary[under]!;
  const adapter = request.adapter && id !== null ? { id, scale: request.adapter.scale } : null;
  return (await record(session, [{ ...request, adapter }])).lanes[0]!;
}

async function expectSameAlone(together: readonly Asked[]) {
  const found = await record(
    company,
    together.map(({ request }) => request),
  );
  for (const [lane, one] of together.entries()) {
    const single = await alone(one);
    expect(said(found.lanes[lane]!)).toEqual(said(single));
    expect(single.logits.length).toBeGreaterThan(0);
    expect(differentBits(found.lanes[lane]!.logits, single.logits)).toBe(null);
  }
  return found;
}

test(
  '200 prompts in five languages say in company, bit for bit, what each says alone',
  { timeout: 900_000 },
  async ({ annotate }) => {
    let [rows, groups, first] = [0, 0, 0];
    const reasons = new Set<string>();
    while (first < prompts.length) {
      const size = Math.min([4, 3, 4, 2][groups % 4]!, prompts.length - first);
      const together = Array.from({ length: size }, (_, lane) => asked(first + lane));
      const { lanes } = await expectSameAlone(together);
      for (const { logits, finish } of lanes) {
        rows += logits.length;
        reasons.add(finish.reason);
      }
      first += size;
      groups++;
    }
    expect(first).toBe(200);
    expect(new Set(prompts).size).toBe(200);
    expect(reasons).toEqual(new Set(['end-of-turn', 'max-tokens']));
    await annotate(`${first} prompts in ${groups} groups of two to four lanes, ${rows} rows of logits, all bits alike`);
  },
);

test('each adapter says something of its own', async () => {
  const request = requestFor(prompts[0]!, { maxTokens: 1, adapter: { id: 0, scale: 1 } });
  const rows = [];
  for (const under of solitary.keys()) rows.push((await alone({ request, under })).logits);
  for (const [under, row] of rows.entries()) {
    for (const other of rows.slice(0, under)) expect(differentBits(row, other)).not.toBe(null);
  }
});

describe('a step', () => {
  const of = (lane: number, columns: readonly Column[]) => columns.filter((column) => column.lane === lane);

  test('reads the prompts of all lanes together, and of a long one what fits', async () => {
    const long = prompts.slice(0, 12).join(' ');
    const requests = [prompts[0]!, long, prompts[3]!].map((prompt, lane) =>
      requestFor(prompt, { maxTokens: 4, adapter: lane === 1 ? { id: ids[1]!, scale: 1 } : null }),
    );
    // an own session: nothing of the prompts lies in the cache yet
    const session = await openSession(builtIn);
    const id = await attachTo(session, adapters[1]!);
    const { lanes, steps } = await record(
      session,
      requests.map((request) => ({ ...request, adapter: request.adapter && { id, scale: 1 } })),
    );
    const { columnCapacity } = session.executor.plan;
    const [first] = steps;
    expect(new Set(first!.columns.map(({ lane }) => lane))).toEqual(new Set([0, 1, 2]));
    expect(of(0, first!.columns)).toHaveLength(Math.min(Math.floor(columnCapacity / 3), promptTokens(0)));
    for (const lane of [0, 1, 2]) {
      const read = steps.flatMap(({ columns }) => of(lane, columns));
      // every position once, in order; the last token drawn needs no column
      expect(read.map(({ position }) => position)).toEqual([...read.keys()]);
      expect(read).toHaveLength(promptTokens(lane) + lanes[lane]!.logits.length - 1);
    }
    // while the long prompt is read, the others answer in the same steps
    const mixed = steps.filter(({ columns }) => of(1, columns).length > 1 && of(0, columns).length === 1);
    expect(mixed.length).toBeGreaterThan(0);
    expect(Math.max(...steps.map(({ columns }) => columns.length))).toBeLessThanOrEqual(columnCapacity);

    function promptTokens(lane: number): number {
      return lanes[lane]!.finish.totals.promptTokens;
    }
  });

  test('has a column less for each lane that has ended, and the others go on as they would alone', async () => {
    const together = [2, 7, 5, 9].map((maxTokens, lane): Asked => {
      const adapter = lane === 0 ? null : { id: ids[lane - 1]!, scale: 1 };
      const sampling = { ...greedy, temperature: 1, seed: lane };
      // those whose answers are long: a tale, in five languages
      return { request: requestFor(prompts[lane + 40]!, { maxTokens, adapter, sampling }), under: lane };
    });
    const { lanes, steps } = await expectSameAlone(together);
    const tokens = lanes.map((lane) => lane.logits.length);
    expect(tokens).toEqual([2, 7, 5, 9]);
    const last = tokens.map((_, lane) => steps.findLastIndex(({ columns }) => of(lane, columns).length > 0));
    for (const [index, { columns }] of steps.entries()) {
      const underWay = last.flatMap((end, lane) => (end >= index ? [lane] : []));
      expect(new Set(columns.map(({ lane }) => lane))).toEqual(new Set(underWay));
      if (index > last[0]!) expect(columns).toHaveLength(underWay.length);
    }
    expect(new Set(steps.slice(last[0]! + 1).map(({ columns }) => columns.length))).toEqual(new Set([3, 2, 1]));
  });
});

test('a next turn in every lane goes on from the cache, and says what a fresh start says', async () => {
  const first = [4, 5, 6, 7].map(asked);
  const begun = await expectSameAlone(first);
  const next = first.map(({ request, under }, lane): Asked => {
    const answer = { role: 'assistant' as const, content: begun.lanes[lane]!.finish.text };
    const more = { role: 'user' as const, content: prompts[lane + 60]! };
    return { request: { ...request, messages: [...request.messages, answer, more] }, under };
  });
  // alone each lane's request follows upon another's, so that less is reused there, or nothing
  const { lanes } = await expectSameAlone(next);
  for (const [lane, { finish }] of lanes.entries()) {
    expect(finish.totals.reusedTokens).toBeGreaterThanOrEqual(begun.lanes[lane]!.finish.totals.promptTokens);
  }
});

test.for<AdapterBase>(['f32', 'q4_k', 'untied-q8_0', 'biases'])(
  'every column of a step gives the bits that it gives alone, whatever the shape: %s',
  async (name) => {
    const base = adapterBase(name);
    const shapes = parseGguf(base).tensors;
    const pairs = [
      { seed: 1, rank: 3, adapts: everyMatrix },
      { seed: 2, rank: 24, adapts: linearLayers },
    ].map((options) => randomAdapter(shapes, options));
    const together = await openSession(base);
    for (const pair of pairs) await attachTo(together, pair);
    const uses = [
      { slot: 0, scale: 0 },
      { slot: 1, scale: 1 },
      { slot: 2, scale: 0.7 },
      { slot: 1, scale: 2 },
    ];
    const columns = Array.from({ length: 20 }, (_, index): Column => {
      const lane = index % 4;
      return { token: (index * 31 + 5) % 90, lane, position: Math.floor(index / 4), ...uses[lane]! };
    });
    const rows = (await together.executor.step(columns, [...columns.keys()])).slice();
    const { vocab } = together.executor.plan;
    for (const [lane, { slot, scale }] of uses.entries()) {
      const single = await openSession(base, { lanes: 1 });
      if (slot > 0) await attachTo(single, pairs[slot - 1]!);
      for (const [index, column] of columns.entries()) {
        if (column.lane !== lane) continue;
        const use = { slot: Math.min(slot, 1), scale };
        const row = await single.executor.step([{ ...column, lane: 0, ...use }], [0]);
        expect(differentBits([row], [rows.subarray(index * vocab, (index + 1) * vocab)])).toBe(null);
      }
    }
  },
);
