import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGguf } from '#engine/gguf/reader.ts';
import { openCheckpoint } from '#engine/open-checkpoint.ts';
import type { ColumnUse } from '#engine/plan/columns.ts';
import type { Executor } from '#engine/plan/executor.ts';
import { adapterBase, adapterCases, adapterOf } from '../fixtures/adapter-cases.ts';
import { randomAdapter } from '../fixtures/adapters.ts';
import { compare, describeComparison, expectAgreement, expectGreedy, force, loadOnCpu } from '../fixtures/agreement.ts';
import { copyAsF32 } from '../fixtures/copy-as-f32.ts';
import { memorySource } from '../fixtures/memory-source.ts';
import { mergeAdapter } from '../fixtures/merge-adapter.ts';
import { parseOracle } from '../fixtures/oracle-fixture.ts';
import adaptersJson from '../fixtures/oracle/adapters.json?raw';
import { prototypeAdapter } from '../fixtures/prototype-adapter.ts';
import { shapeOf, tinyFile } from '../fixtures/tiny.ts';
import { writeGguf } from '../fixtures/write-gguf.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const oracle = parseOracle(adaptersJson);

/** A resident base with an adapter attached, and what columns need to run under it. */
async function attach(base: Bytes, adapter: Bytes, scale: number): Promise<{ executor: Executor; use: ColumnUse }> {
  const { session } = await openCheckpoint(await readGguf([memorySource(base)]), {
    device: { reason: 'no-webgpu' },
    executor: 'cpu',
    lanes: 1,
    contextTokens: 256,
    kv: 'f32',
    budgetBytes: 1e9,
    residentBytes: 0,
  });
  const { id } = await session.adapters.attach(await readGguf([memorySource(adapter)]), { availableBytes: 1e9 });
  return { executor: session.executor, use: session.adapters.use({ id, scale }) };
}

/** The largest difference between any two log-probabilities, after every token. */
async function largestDifference(
  { executor, use }: { executor: Executor; use: ColumnUse },
  reference: Executor,
  sequences: readonly (readonly number[])[],
): Promise<number> {
  let largest = 0;
  for (const ids of sequences) {
    const truth = await force(reference, ids);
    const found = await force(executor, ids, use);
    expect(found).toHaveLength(ids.length);
    for (const [position, row] of found.entries()) {
      row.forEach((value, id) => (largest = Math.max(largest, Math.abs(value - truth[position]![id]!))));
    }
  }
  return largest;
}

const merged = (base: Bytes, adapter: Bytes, scale: number): Promise<Executor> =>
  loadOnCpu(memorySource(mergeAdapter(base, adapter, scale)));

describe('a base with an adapter on the CPU executor', () => {
  test.for(Object.entries(adapterCases))(
    'agrees with llama.cpp at every position, and with the merged weights: %s',
    async ([name, one], { annotate }) => {
      const [base, adapter] = [adapterBase(one.base), adapterOf(one)];
      const attached = await attach(base, adapter, one.scale);
      const answers = oracle[name]!;
      // random weights decide little, so llama.cpp's rounding tips more
      const found = await compare(attached.executor, answers, attached.use);
      expectAgreement(found, 88, 0.7);
      await expectGreedy(attached.executor, answers, attached.use);

      const copies = await attach(copyAsF32(base), copyAsF32(adapter), one.scale);
      expectAgreement(await compare(copies.executor, answers, copies.use), 88, 0.7);

      const reference = await merged(base, adapter, one.scale);
      const difference = await largestDifference(attached, reference, answers.sequences);
      await annotate(`${describeComparison(found)}; within ${difference.toExponential(1)} of the merged weights`);
      expect(difference).toBeLessThan(1e-3);
    },
  );

  test('keeps the head where it is tied to an adapted embedding', async () => {
    const file = tinyFile(shapeOf('f32'));
    const embedding = file.tensors.find(({ name }) => name === 'token_embd.weight')!;
    const untied = writeGguf({ ...file, tensors: [...file.tensors, { ...embedding, name: 'output.weight' }] });
    const adapter = randomAdapter(file.tensors, { adapts: (name) => name === 'token_embd.weight' });
    const { sequences } = oracle['embedding-alone']!;
    const attached = await attach(writeGguf(file), adapter, 1);
    expect(await largestDifference(attached, await merged(untied, adapter, 1), sequences)).toBeLessThan(1e-4);
    expect(await largestDifference(attached, await merged(writeGguf(file), adapter, 1), sequences)).toBeGreaterThan(
      0.1,
    );
  });
});

const folder = join(process.env['TANDEM_DATA'] ?? '', '../prototype');
const [baseFile, adapterFile] = ['base.q4_0.gguf', 'lora_endefrites_r16.f32.safetensors'];
const missing = !existsSync(join(folder, baseFile)) || !existsSync(join(folder, adapterFile));

describe.skipIf(missing)(`the prototype's adapter${missing ? ' (skipped: not found beside TANDEM_DATA)' : ''}`, () => {
  const read = (name: string): Bytes => new Uint8Array(readFileSync(join(folder, name)));

  test(
    'agrees with llama.cpp in five languages, and with the merged weights',
    { timeout: 900_000 },
    async (context) => {
      const base = read(baseFile);
      const adapter = prototypeAdapter(read(adapterFile), base);
      const answers = oracle['prototype']!;
      const attached = await attach(base, adapter, 1);
      const found = await compare(attached.executor, answers, attached.use);
      expectAgreement(found, 573, 0.15);
      expect(await expectGreedy(attached.executor, answers, attached.use)).toBeGreaterThanOrEqual(4);

      const difference = await largestDifference(attached, await merged(base, adapter, 1), answers.sequences);
      const words = `${describeComparison(found)}; within ${difference.toExponential(1)} of the merged weights`;
      await context.annotate(words);
      expect(difference).toBeLessThan(1e-3);
    },
  );
});
