import { beforeAll, describe, expect, it } from 'vitest';
import { WorkbenchError, type ErrorCode } from '#core/errors.ts';
import type { GgufFile, MetadataValue } from '#engine/gguf/file.ts';
import { createTokenizer } from '#engine/text/create-tokenizer.ts';
import { randomNumbers } from '../../../fixtures/random.ts';
import { readVocabularyFile, vocabularyFile, withMetadata } from '../../../fixtures/text/vocabularies.ts';

const refusals: ErrorCode[] = [
  'text/malformed-tokenizer',
  'text/unsupported-tokenizer',
  'gguf/missing-key',
  'gguf/wrong-type',
];

/** The code of our error, or null where the work was done. Anything else is thrown on. */
function refusal(work: () => unknown): ErrorCode | null {
  try {
    work();
    return null;
  } catch (thrown) {
    if (thrown instanceof WorkbenchError) return (thrown as WorkbenchError).code;
    throw thrown;
  }
}

const little = (changes: Record<string, MetadataValue>): GgufFile =>
  vocabularyFile({
    model: 'llama',
    tokens: ['<unk>', '<s>', '</s>', 'a'],
    scores: Float32Array.of(0, 0, 0, -1),
    token_type: Int32Array.of(2, 3, 3, 1),
    ...changes,
  });

describe('a malformed vocabulary', () => {
  it.each<[string, Record<string, MetadataValue>, ErrorCode]>([
    ['of a kind that is not known', { model: 'bert' }, 'text/unsupported-tokenizer'],
    [
      'with a pre-tokenizer that is not known',
      { model: 'gpt2', pre: 'superbpe', merges: ['a b'] },
      'text/unsupported-tokenizer',
    ],
    ['without tokens', { tokens: [] }, 'text/malformed-tokenizer'],
    ['with fewer scores than tokens', { scores: Float32Array.of(0, 0) }, 'text/malformed-tokenizer'],
    ['with fewer types than tokens', { token_type: Int32Array.of(2) }, 'text/malformed-tokenizer'],
    ['with a score that is no number', { scores: Float32Array.of(0, 0, 0, NaN) }, 'text/malformed-tokenizer'],
    ['with a special token beyond its end', { eos_token_id: 4 }, 'text/malformed-tokenizer'],
    ['with a merge of one part', { model: 'gpt2', merges: ['ab'] }, 'text/malformed-tokenizer'],
    ['with a merge that ends in nothing', { model: 'gpt2', merges: ['ab '] }, 'text/malformed-tokenizer'],
    [
      'that asks for a BOS it has not',
      { model: 'gpt2', merges: ['a b'], add_bos_token: true },
      'text/malformed-tokenizer',
    ],
    ['with numbers for tokens', { tokens: Int32Array.of(1, 2) }, 'gguf/wrong-type'],
    ['with text for a token id', { bos_token_id: '1' }, 'gguf/wrong-type'],
    ['with a negative token id', { bos_token_id: -1 }, 'gguf/wrong-type'],
    ['without merges', { model: 'gpt2' }, 'gguf/missing-key'],
    [
      'of Unigram without an ordinary token',
      { model: 't5', token_type: Int32Array.of(2, 3, 3, 3), unknown_token_id: 0 },
      'text/malformed-tokenizer',
    ],
    [
      'of Unigram without an unknown token',
      { model: 't5', token_type: Int32Array.of(1, 1, 1, 1) },
      'text/malformed-tokenizer',
    ],
  ])('%s is refused', (_, changes, code) => {
    expect(refusal(() => createTokenizer(little(changes)))).toBe(code);
  });

  it('takes a name given twice for the first of its tokens, and an empty one for none', () => {
    const tokenizer = createTokenizer(
      little({ tokens: ['<unk>', '<s>', 'a', 'a'], token_type: Int32Array.of(2, 3, 1, 1), add_space_prefix: false }),
    );
    expect(tokenizer.encode('a', { special: false, bos: false })).toEqual([2]);
    const empty = createTokenizer(little({ tokens: ['<unk>', '<s>', '', ''] }));
    expect(empty.piece(3)).toBe('[EMPTY_3]');
  });

  it('does not take an ordinary word for a special token because of its number', () => {
    const list = Array.from({ length: 20 }, (_, id) => `w${id}`);
    const tokenizer = createTokenizer(vocabularyFile({ model: 'gpt2', pre: 'gpt-2', tokens: list, merges: ['a b'] }));
    expect(tokenizer.eos).toBeNull();
    expect([...tokenizer.endOfTurn]).toEqual([]);
  });

  const names = ['spm', 'words', 'unigram', 'nfkc'] as const;
  const files = new Map<string, GgufFile>();
  beforeAll(async () => {
    for (const name of names) files.set(name, await readVocabularyFile(name));
  });

  it.each(names)('made of %s at random is refused with a reason or gives ids that exist', (name) => {
    const file = files.get(name)!;
    const random = randomNumbers(name.length * 1000 + 7);
    const pick = <T>(from: readonly T[]): T => from[random.below(from.length)]!;
    const keys = [...file.metadata.keys()].flatMap((key) => (key.startsWith('tokenizer.ggml.') ? [key.slice(15)] : []));
    const samples = [
      '',
      ' ',
      'Hello, wörld! 日本 🙂 </s><|end|> 123',
      '\u0000\ud800\ufeff\u0301',
      'ﬁ㎏ ﷺ ①',
      '    x\n\n\ty',
    ];

    const mutant = (key: string, value: MetadataValue | undefined): MetadataValue | undefined => {
      if (random.uniform() < 0.15) return undefined;
      if (random.uniform() < 0.2)
        return pick<MetadataValue>([
          -1,
          0,
          2 ** 31,
          NaN,
          0.5,
          'x',
          true,
          [],
          ['a'],
          Float32Array.of(1),
          Uint8Array.of(1, 2, 3),
        ]);
      if (typeof value === 'number') return random.below(20_000);
      if (typeof value === 'boolean') return !value;
      if (typeof value === 'string') return pick(['llama', 't5', 'gpt2', 'default', 'tekken', 'deepseek-llm', '']);
      if (Array.isArray(value)) {
        const list = [...(value as string[])];
        for (let times = random.below(50); times >= 0; times--) {
          list[random.below(list.length)] = pick([
            '',
            ' ',
            'a',
            'a b',
            '\ufffd',
            '▁',
            '<0x0A>',
            '<|im_end|>',
            'x'.repeat(500),
            list[0]!,
          ]);
        }
        return list.slice(0, random.uniform() < 0.2 ? random.below(list.length) : undefined);
      }
      if (
        value instanceof Float32Array ||
        value instanceof Int32Array ||
        value instanceof Uint8Array ||
        value instanceof Int8Array
      ) {
        const list = value.slice();
        for (let times = random.below(50); times >= 0; times--)
          list[random.below(list.length)] = pick([0, -1, 1, 6, 255, 1e30, -1e30, Infinity]);
        return list.slice(0, random.uniform() < 0.2 ? random.below(list.length) : undefined);
      }
      throw new Error(`a kind of metadata that the test does not know: ${key}`);
    };

    let worked = 0;
    let refused = 0;
    for (let round = 0; round < 150; round++) {
      const changes: Record<string, MetadataValue | undefined> = {};
      for (let times = random.below(3); times >= 0; times--) {
        const key = pick(keys);
        changes[key] = mutant(key, file.metadata.get(`tokenizer.ggml.${key}`));
      }
      const code = refusal(() => {
        const tokenizer = createTokenizer(withMetadata(file, changes));
        for (const sample of samples) {
          const ids = tokenizer.encode(sample, { special: true, bos: true });
          for (const id of ids) {
            expect(Number.isInteger(id) && id >= 0 && id < tokenizer.vocab).toBe(true);
            tokenizer.bytes(id);
            tokenizer.piece(id);
          }
        }
      });
      if (code === null) worked++;
      else {
        expect(refusals).toContain(code);
        refused++;
      }
    }
    // the fuzz is worth something only while it meets both ends
    expect(worked).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(10);
  });
});
