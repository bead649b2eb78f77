import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AdapterUse } from '#core/chat/generation.ts';
import { WorkbenchError } from '#core/errors.ts';
import type { AttachOptions } from '#engine/adapters/adapter-rack.ts';
import type { ByteSource } from '#engine/gguf/file.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import type { Session } from '#engine/session.ts';
import { attentionLayers, everyMatrix, randomAdapter } from '../../../fixtures/adapters.ts';
import { attachTo, differentBits, openSession, record, requestFor } from '../../../fixtures/lanes.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { parseGguf } from '../../../fixtures/parse-gguf.ts';
import { shapeOf, tinyFile } from '../../../fixtures/tiny.ts';
import { writeGguf } from '../../../fixtures/write-gguf.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const shape = tinyFile(shapeOf('untied'));
const base = writeGguf(shape);
const small = randomAdapter(shape.tensors, { seed: 1, rank: 8 });
const other = randomAdapter(shape.tensors, { seed: 2, rank: 5, adapts: attentionLayers });
const third = randomAdapter(shape.tensors, { seed: 3, rank: 7 });
const large = randomAdapter(shape.tensors, { seed: 4, rank: 20 });
const whole = randomAdapter(shape.tensors, { seed: 5, rank: 8, adapts: everyMatrix });

let session: Session;
beforeEach(async () => {
  session = await openSession(base);
});

/** Bits of what it says after a few words, and how many of the prompt's tokens lay in the cache. */
async function says(adapter: AdapterUse | number | null, from = session) {
  const use = typeof adapter === 'number' ? { id: adapter, scale: 1 } : adapter;
  const { lanes } = await record(from, [requestFor('two words', { adapter: use, maxTokens: 3 })]);
  return { logits: lanes[0]!.logits, reused: lanes[0]!.finish.totals.reusedTokens };
}

async function expectSame(adapter: AdapterUse | number | null, before: { logits: Float32Array[] }): Promise<void> {
  const { logits } = await says(adapter);
  expect(logits.length).toBeGreaterThan(0);
  expect(differentBits(logits, before.logits)).toBe(null);
}

/** What an adapter says that has a base for itself. */
async function alone(adapter: Bytes, scale = 1): Promise<{ logits: Float32Array[] }> {
  let answer = solitary.get(adapter)?.get(scale);
  if (!answer) {
    const own = await openSession(base);
    answer = await says({ id: await attachTo(own, adapter), scale }, own);
    solitary.set(adapter, new Map([...(solitary.get(adapter) ?? []), [scale, answer]]));
  }
  return answer;
}
const solitary = new Map<Bytes, Map<number, { logits: Float32Array[] }>>();

function spied() {
  const { executor } = session;
  return {
    adopt: vi.spyOn(executor, 'adopt'),
    write: vi.spyOn(executor, 'write'),
    compose: vi.spyOn(executor, 'compose'),
    flush: vi.spyOn(executor, 'flush'),
  };
}

describe('attaching', () => {
  it('into a free slot of the room there is rebuilds nothing, and leaves no trace of who had the slot', async () => {
    await attachTo(session, small);
    const first = await attachTo(session, whole);
    expect((await says(first)).logits).toHaveLength(3);
    await session.adapters.detach(first);
    const { adopt, compose } = spied();
    const second = await attachTo(session, other);
    expect(adopt).not.toHaveBeenCalled();
    expect(compose).toHaveBeenCalledTimes(1);
    await expectSame(second, await alone(other));
  });

  it.each([
    { what: 'one more slot', added: other },
    { what: 'a larger rank', added: large },
    { what: 'pairs on embedding and head', added: whole },
  ])('$what rebuilds, and who was here before says what it said', async ({ added }) => {
    const [first, plain] = [await attachTo(session, small), await says(null)];
    const before = await says(first);
    const { adopt } = spied();
    const second = await attachTo(session, added);
    expect(adopt).toHaveBeenCalledTimes(1);
    await expectSame(first, before);
    await expectSame(second, await alone(added));
    await expectSame(null, plain);
  });

  it('of four leaves each as it is alone, in whatever lane', async () => {
    const all = [small, other, large, whole];
    const ids: number[] = [];
    for (const adapter of all) ids.push(await attachTo(session, adapter));
    expect(session.adapters.attached).toEqual(ids);
    const requests = ids.map((id) => requestFor('two words', { adapter: { id, scale: 0.5 }, maxTokens: 3 }));
    const { lanes } = await record(session, requests);
    for (const [lane, adapter] of all.entries()) {
      expect(differentBits(lanes[lane]!.logits, (await alone(adapter, 0.5)).logits)).toBe(null);
    }
  });

  it('tells how far it is, to the end', async () => {
    const seen: number[] = [];
    const file = await readGguf([memorySource(small)]);
    await session.adapters.attach(file, {
      availableBytes: 1e9,
      progress: ({ stage, loadedBytes, totalBytes }) => {
        if (stage === 'weights') seen.push(loadedBytes / totalBytes);
      },
    });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});

describe('switching', () => {
  it('is a number in the column table: nothing is built, written or composed', async () => {
    const [one, two] = [await attachTo(session, small), await attachTo(session, other)];
    const spies = spied();
    const { plan, residentBytes } = session.executor;
    for (const use of [one, two, null, { id: one, scale: 0.3 }]) await says(use);
    for (const spy of Object.values(spies)) expect(spy).not.toHaveBeenCalled();
    expect(session.executor.plan).toBe(plan);
    expect(session.executor.residentBytes).toBe(residentBytes);
  });

  it('keeps the cache of the same adapter and scale, and of no other', async () => {
    const [one, two] = [await attachTo(session, small), await attachTo(session, other)];
    const uses = [null, { id: one, scale: 1 }, { id: one, scale: 0.5 }, { id: two, scale: 0.5 }];
    for (const use of uses) {
      expect((await says(use)).reused).toBe(0);
      expect((await says(use)).reused).toBeGreaterThan(0);
    }
    expect((await says(null)).reused).toBe(0);
    // a scale of 0 is the base alone, whoever is named
    expect((await says({ id: one, scale: 0 })).reused).toBeGreaterThan(0);
  });

  it('does not take a new adapter in an old slot for the old one', async () => {
    await attachTo(session, small);
    const before = await attachTo(session, other);
    await says(before);
    await session.adapters.detach(before);
    const now = await attachTo(session, third);
    expect(now).not.toBe(before);
    expect((await says(now)).reused).toBe(0);
    await expectSame(now, await alone(third));
  });

  it('to a scale of 0 says what the base says, bit for bit', async () => {
    const plain = await says(null);
    const id = await attachTo(session, whole);
    await expectSame({ id, scale: 0 }, plain);
    expect(differentBits((await says(id)).logits, plain.logits)).not.toBe(null);
  });

  it.each([-0.1, 2.1, Number.NaN, Infinity])('to a scale of %d is refused', async (scale) => {
    const id = await attachTo(session, small);
    await expect(says({ id, scale })).rejects.toMatchObject({ code: 'adapter/scale', facts: { scale } });
    await expectSame(id, await alone(small));
  });

  it('to what is not attached is refused, before anything is computed', async () => {
    const id = await attachTo(session, small);
    const step = vi.spyOn(session.executor, 'step');
    await expect(says(id + 1)).rejects.toMatchObject({ code: 'adapter/not-attached' });
    expect(step).not.toHaveBeenCalled();
  });
});

describe('detaching', () => {
  it('the last brings back the plan and the bytes of before', async () => {
    const { plan, residentBytes } = session.executor;
    const plain = await says(null);
    const ids = [await attachTo(session, small), await attachTo(session, large)];
    expect(session.executor.residentBytes).toBeGreaterThan(residentBytes);
    for (const id of ids) await session.adapters.detach(id);
    expect(session.adapters.attached).toEqual([]);
    expect(session.executor.plan).toEqual(plan);
    expect(session.executor.residentBytes).toBe(residentBytes);
    await expectSame(null, plain);
  });

  it('one of two keeps the other as it is, and refuses the one that has gone', async () => {
    const [one, two] = [await attachTo(session, small), await attachTo(session, other)];
    const before = await says(two);
    await session.adapters.detach(one);
    expect(session.adapters.attached).toEqual([two]);
    await expectSame(two, before);
    await expect(says(one)).rejects.toMatchObject({ code: 'adapter/not-attached' });
  });

  it('what is not there changes nothing', async () => {
    const id = await attachTo(session, small);
    const before = await says(id);
    const { adopt } = spied();
    await session.adapters.detach(id + 7);
    expect(session.adapters.attached).toEqual([id]);
    expect(adopt).not.toHaveBeenCalled();
    await expectSame(id, before);
  });
});

/** A source that fails from the given read on, headers not counted. */
function failing(bytes: Bytes, from: number): ByteSource {
  const source = memorySource(bytes);
  let reads = 0;
  return {
    ...source,
    read: (offset, length) => {
      if (offset > 0 && reads++ >= from) {
        return Promise.reject(new WorkbenchError('source/read-failed', { file: source.name, reason: 'unplugged' }));
      }
      return source.read(offset, length);
    },
  };
}

/** A copy whose last tensor ends with what is no number. */
function broken(bytes: Bytes): Bytes {
  const copy = bytes.slice();
  const { data } = parseGguf(copy).tensors.at(-1)!;
  new DataView(data.buffer, data.byteOffset).setFloat32(data.byteLength - 4, Number.NaN, true);
  return copy;
}

describe.each([
  { where: 'nothing is attached', before: [], leaves: [], added: small },
  { where: 'a slot of that room is free', before: [small, third], leaves: [1], added: other },
  { where: 'one more slot is needed', before: [small], leaves: [0], added: other },
  { where: 'a larger rank is needed', before: [small, other], leaves: [0, 1], added: large },
  { where: 'embedding and head are adapted for the first time', before: [small], leaves: [0], added: whole },
])('a failure while $where', ({ before, leaves, added }) => {
  interface Failure {
    how: string;
    code: string;
    options?: (abort: AbortController) => Partial<AttachOptions>;
    source?: (bytes: Bytes) => ByteSource;
  }
  const failures: Failure[] = [
    { how: 'reading fails at once', code: 'source/read-failed', source: (bytes) => failing(bytes, 0) },
    { how: 'reading fails midway', code: 'source/read-failed', source: (bytes) => failing(bytes, 9) },
    { how: 'the last number is none', code: 'adapter/not-finite', source: (bytes) => memorySource(broken(bytes)) },
    {
      how: 'the reader leaves midway',
      code: 'engine/cancelled',
      options: (abort) => ({
        signal: abort.signal,
        progress: ({ stage, loadedBytes, totalBytes }) => {
          if (stage === 'weights' && loadedBytes > totalBytes / 2) abort.abort();
        },
      }),
    },
    {
      how: 'the reader leaves before it begins',
      code: 'engine/cancelled',
      options: (abort) => {
        abort.abort();
        return { signal: abort.signal };
      },
    },
  ];

  it.each(failures)('leaves everything as before: $how', async ({ code, options, source }) => {
    const ids: number[] = [];
    for (const adapter of before) ids.push(await attachTo(session, adapter));
    for (const [index, id] of ids.entries()) if (!leaves.includes(index)) await session.adapters.detach(id);
    const attached = ids.filter((_, index) => leaves.includes(index));
    const said = new Map<number | null, Awaited<ReturnType<typeof says>>>();
    for (const id of [null, ...attached]) said.set(id, await says(id));
    const { plan, residentBytes } = session.executor;

    const file = await readGguf([source?.(added) ?? memorySource(added)]);
    const attaching = session.adapters.attach(file, {
      availableBytes: 1e9,
      ...options?.(new AbortController()),
    });
    await expect(attaching).rejects.toMatchObject({ code });

    expect(session.adapters.attached).toEqual(attached);
    expect(session.executor.plan).toEqual(plan);
    expect(session.executor.residentBytes).toBe(residentBytes);
    for (const [id, then] of said) await expectSame(id, then);
    // and what was refused once may come again
    await expectSame(await attachTo(session, added), await alone(added));
  });
});

describe('a failure', () => {
  it('for lack of memory is known before anything is built, with the numbers', async () => {
    const first = await attachTo(session, small);
    const before = await says(first);
    const { residentBytes } = session.executor;
    const { adapterBytes } = session.executor.plan.memory;
    const { adopt } = spied();
    const file = await readGguf([memorySource(large)]);
    const refused = session.adapters.attach(file, { availableBytes: 1000 });
    await expect(refused).rejects.toMatchObject({ code: 'engine/out-of-memory', facts: { availableBytes: 1000 } });
    expect(adopt).not.toHaveBeenCalled();
    expect(session.executor.residentBytes).toBe(residentBytes);
    await expectSame(first, before);
    // as much as that, and it fits
    const facts = await refused.catch((thrown: unknown) => (thrown as WorkbenchError<'engine/out-of-memory'>).facts);
    const { neededBytes } = facts as { neededBytes: number };
    const { id } = await session.adapters.attach(file, { availableBytes: neededBytes });
    // the slots of before are there until the new ones are filled
    expect(session.executor.residentBytes).toBe(residentBytes + neededBytes - adapterBytes);
    await expectSame(id, await alone(large));
  });

  it('after which those before cannot be read again leaves the base alone', async () => {
    const plain = await says(null);
    const { plan, residentBytes } = session.executor;
    // read once when it comes; gone when the larger one needs another layout
    const { tensors } = parseGguf(small);
    const file = await readGguf([failing(small, tensors.length)]);
    const { id } = await session.adapters.attach(file, { availableBytes: 1e9 });
    await expect(attachTo(session, large)).rejects.toMatchObject({ code: 'source/read-failed' });
    expect(session.adapters.attached).toEqual([]);
    await expect(says(id)).rejects.toMatchObject({ code: 'adapter/not-attached' });
    expect(session.executor.plan).toEqual(plan);
    expect(session.executor.residentBytes).toBe(residentBytes);
    await expectSame(null, plain);
  });
});

describe('while an answer is under way', () => {
  async function begun(adapter: AdapterUse | null) {
    const request = requestFor('two words', { adapter, maxTokens: 6 });
    const events = session.generate([request]);
    const ids: number[] = [];
    await events.next();
    return {
      ids,
      async finish() {
        for await (const event of events) if (event.kind === 'token') ids.push(event.id);
        return ids;
      },
    };
  }
  const settled = async (promise: Promise<unknown>): Promise<boolean> => {
    const waiting = new Promise((resolve) => setTimeout(resolve, 20, 'waiting'));
    return (await Promise.race([promise.then(() => 'done'), waiting])) === 'done';
  };

  it('attaching waits for its end, and changes nothing of it', async () => {
    const plain = await (await begun(null)).finish();
    expect(plain).toHaveLength(6);
    const answer = await begun(null);
    const { adopt } = spied();
    const attaching = attachTo(session, large);
    expect(await settled(attaching)).toBe(false);
    expect(adopt).not.toHaveBeenCalled();
    expect(await answer.finish()).toEqual(plain);
    await expectSame(await attaching, await alone(large));
  });

  it('detaching waits for its end; who asks after that is refused', async () => {
    const id = await attachTo(session, large);
    const use = { id, scale: 1 };
    const undisturbed = await (await begun(use)).finish();
    const answer = await begun(use);
    const detaching = session.adapters.detach(id);
    const next = says(use);
    next.catch(() => undefined);
    expect(await settled(detaching)).toBe(false);
    expect(await answer.finish()).toEqual(undisturbed);
    await detaching;
    await expect(next).rejects.toMatchObject({ code: 'adapter/not-attached' });
  });

  it('a reader who leaves while waiting for it attaches nothing', async () => {
    const answer = await begun(null);
    const abort = new AbortController();
    const file = await readGguf([memorySource(small)]);
    const attaching = session.adapters.attach(file, { availableBytes: 1e9, signal: abort.signal });
    attaching.catch(() => undefined);
    abort.abort();
    await answer.finish();
    await expect(attaching).rejects.toMatchObject({ code: 'engine/cancelled' });
    expect(session.adapters.attached).toEqual([]);
  });
});

it('attachments come one after another, each with the room that the one before left', async () => {
  const ids = await Promise.all([small, large, whole].map((adapter) => attachTo(session, adapter)));
  expect(session.adapters.attached).toEqual(ids);
  for (const [index, adapter] of [small, large, whole].entries()) await expectSame(ids[index]!, await alone(adapter));
});

it('an attachment under way when the checkpoint goes ends, and takes no memory again', async () => {
  const file = await readGguf([memorySource(small)]);
  const attaching = session.adapters.attach(file, {
    availableBytes: 1e9,
    progress: ({ stage }) => {
      if (stage === 'weights' && session.executor.residentBytes > 0) session.close();
    },
  });
  await expect(attaching).rejects.toMatchObject({ code: 'engine/cancelled' });
  expect(session.executor.residentBytes).toBe(0);
  await expect(attachTo(session, small)).rejects.toMatchObject({ code: 'engine/cancelled' });
  await session.adapters.detach(1);
  expect(session.executor.residentBytes).toBe(0);
});
