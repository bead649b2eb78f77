import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFileSource } from '../../src/cli/file-source.ts';
import { compare, describeComparison, expectAgreement, expectGreedy, loadOnCpu } from '../fixtures/agreement.ts';
import { parseOracle } from '../fixtures/oracle-fixture.ts';
import builtInJson from '../fixtures/oracle/built-in.json?raw';
import smollm2Json from '../fixtures/oracle/smollm2.json?raw';

/** Other checkpoints lie outside the repository; their tests say so when they are skipped. */
const data = process.env['TANDEM_DATA'];
const files: { name: string; path: string | undefined; positions: number; margin: number; from: string }[] = [
  { name: 'endefrites.q8_0', path: 'public/checkpoints/endefrites.q8_0.gguf', positions: 1008, margin: 0.15, from: '' },
  { name: 'de.q8_0', path: 'public/checkpoints/de.q8_0.gguf', positions: 519, margin: 0.15, from: '' },
  {
    name: 'endefrites.q4_0',
    path: data && join(data, '../prototype/endefrites.q4_0.gguf'),
    positions: 489,
    margin: 0.15,
    from: 'beside TANDEM_DATA',
  },
  { name: 'smollm2', path: process.env['TANDEM_SMOLLM2'], positions: 531, margin: 0.4, from: 'TANDEM_SMOLLM2' },
];

describe('checkpoints in five languages: the CPU executor agrees with llama.cpp at every position', () => {
  const oracles = { ...parseOracle(builtInJson), ...parseOracle(smollm2Json) };

  for (const { name, path = '', positions, margin, from } of files) {
    const missing = !existsSync(path);
    test.skipIf(missing)(
      `${name}${missing ? ` (skipped: not found ${from})` : ''}`,
      { timeout: 900_000 },
      async ({ annotate }) => {
        const oracle = oracles[name]!;
        const source = await openFileSource(path);
        try {
          const executor = await loadOnCpu(source);
          const found = await compare(executor, oracle);
          await annotate(describeComparison(found));
          expectAgreement(found, positions, margin);
          expect(await expectGreedy(executor, oracle)).toBeGreaterThanOrEqual(4);
        } finally {
          await source.close();
        }
      },
    );
  }
});
