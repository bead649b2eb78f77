import { describe, expect, test } from 'vitest';
import { checkpointFacts, fileFacts } from '#engine/gguf/facts.ts';
import { Metadata } from '#engine/gguf/metadata.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import type { GgufFile } from '#engine/gguf/file.ts';
import { randomAdapterFile } from '../../../fixtures/adapters.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { shapeOf, tinyCheckpoint, tinyFile } from '../../../fixtures/tiny.ts';
import { f32, list, text, texts, u32, writeGguf } from '../../../fixtures/write-gguf.ts';
import type { WritableMetadata } from '../../../fixtures/write-gguf.ts';

const fileOf = (metadata: WritableMetadata): Promise<GgufFile> =>
  readGguf([memorySource(writeGguf({ metadata, tensors: [] }))]);

describe('metadata', async () => {
  const metadata = new Metadata(
    await fileOf({
      text: text('words'),
      flag: { type: 'bool', value: false },
      half: { type: 'f32', value: 0.5 },
      infinite: { type: 'f32', value: Infinity },
      negative: { type: 'i32', value: -3 },
      huge: { type: 'u64', value: 2n ** 60n },
      layers: u32(12),
      words: texts(['a', 'b']),
      scores: list('f32', [1, 2]),
      sizes: list('u64', [3n, 4n]),
      'sizes-huge': list('i64', [-(2n ** 60n)]),
      nothing: texts([]),
    }),
  );

  test('come as the kind that is asked for', () => {
    expect(metadata.string('text')).toBe('words');
    expect(metadata.boolean('flag')).toBe(false);
    expect(metadata.number('half')).toBe(0.5);
    expect(metadata.number('negative')).toBe(-3);
    expect(metadata.count('layers')).toBe(12);
    expect(metadata.strings('words')).toEqual(['a', 'b']);
    expect(metadata.numbers('scores')).toEqual(new Float32Array([1, 2]));
    expect(metadata.numbers('sizes')).toEqual([3, 4]);
    expect(metadata.strings('nothing')).toEqual([]);
    expect(metadata.numbers('nothing')).toEqual([]);
    expect(metadata.has('text')).toBe(true);
    expect(metadata.has('texts')).toBe(false);
  });

  test('of another kind are refused, with a fallback too', () => {
    const wrong = { code: 'gguf/wrong-type' };
    expect(() => metadata.string('layers')).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.string('layers', null)).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.boolean('layers')).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.number('text')).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.number('infinite')).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.number('huge')).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.count('half')).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.count('negative')).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.strings('scores')).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.numbers('words')).toThrow(expect.objectContaining(wrong) as Error);
    expect(() => metadata.numbers('sizes-huge')).toThrow(expect.objectContaining(wrong) as Error);
  });

  test('that are absent are what the caller says, or an error with the key', () => {
    expect(metadata.count('absent', 7)).toBe(7);
    expect(metadata.string('absent', null)).toBeNull();
    expect(() => metadata.count('absent')).toThrow(
      expect.objectContaining({
        code: 'gguf/missing-key',
        facts: { file: 'test.gguf', key: 'absent' },
      }) as Error,
    );
  });
});

describe('the facts of a checkpoint', () => {
  test('are what its header says', async () => {
    const file = await readGguf([memorySource(tinyCheckpoint('q4_k_m'), 'tiny.gguf')]);
    const { tensors } = tinyFile(shapeOf('q4_k_m'));
    const bytesOf = (ggmlType: number): number =>
      tensors.reduce((sum, tensor) => sum + (tensor.ggmlType === ggmlType ? tensor.data.length : 0), 0);
    expect(checkpointFacts(file)).toMatchObject({
      name: 'Tiny',
      architecture: 'llama',
      // 128 tokens and two layers of 256, of which the output norm is one row more
      parameters: 128 * 256 + 2 * (2 * 256 * 256 + 2 * 128 * 256 + 3 * 256 * 512 + 2 * 256) + 256,
      contextTokens: 256,
      layers: 2,
      width: 256,
      heads: 8,
      kvHeads: 4,
      vocab: 128,
      tokenizer: 'gpt2 smollm',
      formats: [
        { format: 'Q4_K', tensors: 12, sizeBytes: bytesOf(12) },
        { format: 'Q6_K', tensors: 3, sizeBytes: bytesOf(14) },
        { format: 'F32', tensors: 5, sizeBytes: bytesOf(0) },
      ],
      hasTemplate: true,
      licence: null,
      author: null,
      languages: [],
      ggufVersion: 3,
    });
  });

  test('leave out what is of another kind, and cut what is too long to show', async () => {
    const file = await fileOf({
      'general.architecture': text('strange'),
      'general.name': u32(3),
      'general.license': text('x'.repeat(100_000)),
      'general.languages': texts(['de', 'fr']),
      'strange.block_count': text('many'),
      'strange.attention.head_count': list('i32', [4, 8, 2]),
    });
    const facts = checkpointFacts(file);
    expect(facts).toMatchObject({ name: 'test', layers: 0, heads: 8, kvHeads: 8, languages: ['de', 'fr'] });
    expect(facts.licence).toHaveLength(200);
  });

  test('do not count rotary factors as parameters', async () => {
    const factors = checkpointFacts(await readGguf([memorySource(tinyCheckpoint('rope-frequency-factors'))]));
    const plain = checkpointFacts(await readGguf([memorySource(tinyCheckpoint('f32'))]));
    expect(factors.parameters).toBe(plain.parameters);
  });

  test('need an architecture', async () => {
    const file = await fileOf({ 'general.name': text('none') });
    expect(() => checkpointFacts(file)).toThrow(expect.objectContaining({ code: 'gguf/missing-key' }) as Error);
  });
});

describe('the facts of an adapter', () => {
  test('are what its header says', async () => {
    const base = tinyFile(shapeOf('f32')).tensors;
    const { metadata, tensors } = randomAdapterFile(base, {
      alpha: 32,
      rank: (name) => (name.includes('attn_v') ? 16 : 4),
      adapts: (name) => /attn_[qv]/.test(name),
      format: 'F16',
    });
    const described = { 'general.base_model.0.name': text('Tiny'), 'general.author': text('us') };
    const bytes = writeGguf({ metadata: { ...metadata, ...described }, tensors });
    expect(fileFacts(await readGguf([memorySource(bytes, 'a.gguf')]))).toEqual({
      kind: 'adapter',
      name: 'Random',
      architecture: 'llama',
      baseName: 'Tiny',
      // in each of two layers Q of 64 rows and V of 32, both of 64 columns
      parameters: 2 * (4 * (64 + 64) + 16 * (64 + 32)),
      sizeBytes: bytes.length,
      ranks: [4, 16],
      alpha: 32,
      adaptedTensors: 4,
      formats: [{ format: 'F16', tensors: 8, sizeBytes: 2 * 2 * (4 * (64 + 64) + 16 * (64 + 32)) }],
      licence: null,
      author: 'us',
      languages: [],
      ggufVersion: 3,
    });
  });

  test('leave out halves of pairs and numbers of no size', async () => {
    const { metadata, tensors } = randomAdapterFile(tinyFile(shapeOf('f32')).tensors);
    const changed = { ...metadata, 'adapter.lora.alpha': f32(Number.NaN), 'general.base_model.0.name': u32(3) };
    const halves = tensors.filter((tensor) => tensor.name.endsWith('.lora_b'));
    const facts = fileFacts(await readGguf([memorySource(writeGguf({ metadata: changed, tensors: halves }))]));
    expect(facts).toMatchObject({ adaptedTensors: 0, parameters: 0, ranks: [], alpha: null, baseName: null });
  });

  test('are told from those of a checkpoint', async () => {
    const file = await readGguf([memorySource(tinyCheckpoint('f32'))]);
    expect(fileFacts(file)).toEqual(checkpointFacts(file));
    expect(fileFacts(file).kind).toBe('checkpoint');
  });
});
