import { describe, expect, test } from 'vitest';
import type { Graph } from '#engine/plan/graph.ts';
import { compare, describeComparison, expectAgreement, expectGreedy, force, loadOnCpu } from '../fixtures/agreement.ts';
import { copyAsF32 } from '../fixtures/copy-as-f32.ts';
import { memorySource } from '../fixtures/memory-source.ts';
import { parseOracle } from '../fixtures/oracle-fixture.ts';
import tinyJson from '../fixtures/oracle/tiny.json?raw';
import { referenceForward } from '../fixtures/reference-forward.ts';
import { shapeOf, tinyCheckpoint, tinyFile, tinyNames } from '../fixtures/tiny.ts';

describe('tiny checkpoints: the CPU executor agrees with llama.cpp at every position', () => {
  const oracle = parseOracle(tinyJson);
  const answered = tinyNames.filter((name) => name !== 'rope-partial');

  test.for(answered)('%s', async (name, { annotate }) => {
    const bytes = tinyCheckpoint(name);
    const executor = await loadOnCpu(memorySource(bytes));
    // random weights decide little, so rounding tips more
    const found = await compare(executor, oracle[name]!);
    await annotate(describeComparison(found));
    expectAgreement(found, 88, 0.7);
    expectAgreement(await compare(await loadOnCpu(memorySource(copyAsF32(bytes))), oracle[name]!), 88, 0.7);
    await expectGreedy(executor, oracle[name]!);
  });

  test('and with the float64 reference where llama.cpp does not go: partial rotation, NeoX order', async () => {
    const ids = oracle['f32']!.sequences[0]!.slice(0, 32);
    const halves = (graph: Graph): Graph => ({ ...graph, rope: { ...graph.rope, order: 'halves' } });
    for (const name of ['rope-partial', 'f32', 'rope-yarn'] as const) {
      for (const neox of [false, true]) {
        const truth = referenceForward(tinyFile(shapeOf(name)), ids, neox);
        const found = await force(await loadOnCpu(memorySource(tinyCheckpoint(name)), neox ? halves : undefined), ids);
        const differences = truth.map((logprobs, position) =>
          Math.max(...logprobs.map((logprob, id) => Math.abs(logprob - found[position]![id]!))),
        );
        expect(Math.max(...differences)).toBeLessThan(1e-4);
      }
    }
  });
});
