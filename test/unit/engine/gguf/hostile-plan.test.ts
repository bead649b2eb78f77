import { expect, test } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { checkpointFacts } from '#engine/gguf/facts.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { planFor, readGraph } from '#engine/open-checkpoint.ts';
import { cpuProfile } from '#engine/reference/cpu-executor.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { randomNumbers } from '../../../fixtures/random.ts';
import { tinyFile, tinyShape } from '../../../fixtures/tiny.ts';
import { list, texts, writeGguf } from '../../../fixtures/write-gguf.ts';

/** A whole checkpoint, but with few tokens: most mutations then hit numbers and names that the plan is made of. */
const shape = {
  ...tinyShape,
  width: 32,
  heads: 2,
  kvHeads: 1,
  hidden: 32,
  layers: 1,
  frequencyFactors: Array<number>(8).fill(2),
};
const file = tinyFile(shape);
const bytes = writeGguf({
  ...file,
  metadata: {
    ...file.metadata,
    'tokenizer.ggml.tokens': texts(['a', 'b']),
    'tokenizer.ggml.token_type': list('i32', [1, 1]),
    'tokenizer.ggml.merges': texts([]),
  },
});
const rounds = 5000;

test(`${rounds} mutated checkpoints each give a typed error or a plan that fits its tensors`, async () => {
  const original = await readGguf([memorySource(bytes)]);
  const headerBytes = Math.min(...[...original.tensors.values()].map((tensor) => tensor.offset));
  const random = randomNumbers(7);
  const outcomes = new Map<string, number>();
  const count = (outcome: string): void => void outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  let slowestMs = 0;
  for (let round = 0; round < rounds; round++) {
    const mutated = bytes.slice();
    for (let times = 1 + random.below(3); times > 0; times--) mutate(mutated, random.below(headerBytes));
    const start = performance.now();
    try {
      const read = await readGguf([memorySource(mutated)]);
      checkpointFacts(read);
      const plan = planFor(await readGraph(read), cpuProfile(read.sizeBytes), { lanes: 1, contextTokens: 64 });
      expect(plan.dispatches.length).toBeGreaterThan(0);
      // a plan asks for no more weights than the file has
      expect(plan.memory.weightsBytes).toBeLessThan(4 * read.sizeBytes);
      count('planned');
    } catch (thrown) {
      if (!(thrown instanceof WorkbenchError)) throw thrown;
      count(String(thrown.code));
    }
    slowestMs = Math.max(slowestMs, performance.now() - start);
  }
  expect(outcomes.get('planned')).toBeGreaterThan(rounds / 20);
  expect(outcomes.get('gguf/missing-tensor')).toBeGreaterThan(0);
  expect(outcomes.get('gguf/tensor-shape')).toBeGreaterThan(0);
  // a header that makes the reader hang would take far longer; the rest is a busy machine's
  expect(slowestMs).toBeLessThan(2000);

  function mutate(target: Uint8Array<ArrayBuffer>, at: number): void {
    const view = new DataView(target.buffer);
    switch (random.below(4)) {
      case 0:
        target[at]! ^= 1 << random.below(8);
        break;
      case 1:
        target[at] = random.below(256);
        break;
      case 2:
        view.setBigUint64(at, 2n ** BigInt(random.below(64)) - BigInt(random.below(2)), true);
        break;
      default:
        view.setUint32(at, random.below(1000), true);
    }
  }
});
