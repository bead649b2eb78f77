import { expect, test } from 'vitest';
import type { CheckpointFacts } from '#core/checkpoint.ts';
import { currentRecord, type CheckpointRecord, type EarlierCheckpointRecord } from '#storage/checkpoints.ts';

const facts: Omit<CheckpointFacts, 'kind'> = {
  name: 'tiny',
  architecture: 'llama',
  parameters: 5e6,
  sizeBytes: 5e6,
  contextTokens: 256,
  layers: 4,
  width: 192,
  heads: 6,
  kvHeads: 2,
  vocab: 4096,
  tokenizer: 't5',
  formats: [],
  hasTemplate: false,
  template: null,
  licence: null,
  author: null,
  languages: [],
  ggufVersion: 3,
};
const earlier: EarlierCheckpointRecord = { name: 'tiny.gguf', addedAt: 5, parts: [], facts };

test('a record from before adapters is that of a checkpoint, which has no base', () => {
  expect(currentRecord(earlier)).toEqual({
    ...earlier,
    facts: { ...facts, kind: 'checkpoint' },
    base: null,
    scale: 1,
  });
  expect(currentRecord({ ...earlier, facts: null }).facts).toBeNull();
});

test('a record of an adapter keeps its base and its scale', () => {
  const record: CheckpointRecord = { ...earlier, facts: null, base: 'tiny.gguf', scale: 0.35 };
  expect(currentRecord(record)).toEqual(record);
});
