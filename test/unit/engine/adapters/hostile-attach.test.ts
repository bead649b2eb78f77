import { beforeEach, describe, expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import type { Column } from '#engine/plan/columns.ts';
import type { Session } from '#engine/session.ts';
import { everyMatrix, randomAdapter, randomAdapterFile } from '../../../fixtures/adapters.ts';
import { attachTo, differentBits, openSession } from '../../../fixtures/lanes.ts';
import { parseGguf } from '../../../fixtures/parse-gguf.ts';
import { randomNumbers } from '../../../fixtures/random.ts';
import { tinyFile } from '../../../fixtures/tiny.ts';
import { writeGguf } from '../../../fixtures/write-gguf.ts';
import { mutateAdapterBytes, mutateAdapterFile, mutatedBase } from './mutate-adapter.ts';

/* Wrong files all the way to a resident base: each is refused with a code or attached, and nobody else notices. */
const base = tinyFile(mutatedBase);
const valid = randomAdapterFile(base.tensors, { rank: 4, alpha: 8, adapts: everyMatrix });
const bytes = writeGguf(valid);
const [firstTensor] = parseGguf(bytes).tensors;
const headerBytes = firstTensor!.data.byteOffset;
const neighbour = randomAdapter(base.tensors, { seed: 3, rank: 8 });

let session: Session;
beforeEach(async () => {
  session = await openSession(writeGguf(base), { lanes: 2, contextTokens: 32 });
});

/** Rows of logits for three tokens in lane 0, and in lane 1 beside it those under `slot`. */
async function logits(slot: number, beside: number | null = null): Promise<Float32Array[]> {
  const rows: Float32Array[] = [];
  const { vocab } = session.executor.plan;
  for (const [position, token] of [7, 30, 51].entries()) {
    const columns: Column[] = [{ token, lane: 0, position, slot, scale: 1 }];
    if (beside !== null) columns.push({ token, lane: 1, position, slot: beside, scale: 1 });
    rows.push((await session.executor.step(columns, [...columns.keys()])).slice(0, vocab));
  }
  return rows;
}

/** @returns outcomes by code, `attached` among them */
async function attachAll(count: number, next: () => Uint8Array, others: readonly number[]) {
  const found = new Map<string, number>();
  const slots = [0, ...others.map((id) => session.adapters.use({ id, scale: 1 }).slot)];
  const before: Float32Array[][] = [];
  for (const slot of slots) before.push(await logits(slot));
  const baseBytes = session.executor.residentBytes;
  for (let round = 0; round < count; round++) {
    const file = next();
    const { residentBytes } = session.executor;
    let outcome = 'attached';
    let beside: number | null = null;
    try {
      const id = await attachTo(session, file);
      beside = session.adapters.use({ id, scale: 2 }).slot;
    } catch (thrown) {
      if (!(thrown instanceof WorkbenchError)) throw thrown;
      outcome = String(thrown.code);
      expect(session.executor.residentBytes).toBe(residentBytes);
    }
    found.set(outcome, (found.get(outcome) ?? 0) + 1);
    for (const [index, slot] of slots.entries()) {
      expect(differentBits(await logits(slot, beside), before[index]!), outcome).toBe(null);
    }
    for (const id of session.adapters.attached) if (!others.includes(id)) await session.adapters.detach(id);
    expect(session.adapters.attached).toEqual(others);
    if (others.length === 0) expect(session.executor.residentBytes).toBe(baseBytes);
  }
  return found;
}

describe.each([
  { beside: 'the base alone', neighbours: [] },
  { beside: 'a base with an adapter of its own', neighbours: [neighbour] },
])('beside $beside', ({ neighbours }) => {
  async function outcomes(count: number, next: () => Uint8Array) {
    const others: number[] = [];
    for (const one of neighbours) others.push(await attachTo(session, one));
    return attachAll(count, next, others);
  }

  test('300 adapters with other bytes in their headers are refused or attached', async () => {
    const random = randomNumbers(51);
    const found = await outcomes(300, () => {
      const mutated = bytes.slice();
      mutateAdapterBytes(mutated, random.below(headerBytes), random);
      return mutated;
    });
    expect(found.get('attached')).toBeGreaterThan(5);
    expect(found.get('adapter/unexpected-tensor')).toBeGreaterThan(5);
  });

  test('300 adapters with other bytes in their numbers are refused or attached', async () => {
    const random = randomNumbers(52);
    const found = await outcomes(300, () => {
      const mutated = bytes.slice();
      for (let times = 0; times < 4; times++) {
        mutateAdapterBytes(mutated, headerBytes + random.below(bytes.length - headerBytes - 8), random);
      }
      return mutated;
    });
    expect(found.get('attached')).toBeGreaterThan(50);
    expect(found.get('adapter/not-finite')).toBeGreaterThan(5);
  });

  test('300 adapters whose tensors and keys are changed are refused or attached', async () => {
    const random = randomNumbers(53);
    const found = await outcomes(300, () => {
      const file = { metadata: { ...valid.metadata }, tensors: valid.tensors.map((tensor) => ({ ...tensor })) };
      mutateAdapterFile(file, random);
      return writeGguf(file);
    });
    expect(found.get('attached')).toBeGreaterThan(5);
    expect(found.get('adapter/tensor-shape')).toBeGreaterThan(5);
  });
});
