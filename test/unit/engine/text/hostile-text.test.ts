import { beforeAll, describe, expect, it } from 'vitest';
import type { GgufFile } from '#engine/gguf/file.ts';
import { createTokenizer } from '#engine/text/create-tokenizer.ts';
import { createPreTokenizer } from '#engine/text/pre-tokenizer.ts';
import type { Tokenizer } from '#engine/text/tokenizer.ts';
import { preTokenizerIds, readVocabularyFile, vocabularyFile } from '../../../fixtures/text/vocabularies.ts';

const patterns = ['a', 'Ä', '日', '\u0301', '🙂', ' ', '\n', ' \n', '1', '!', "'s", 'a1', 'x ', 'aA', '\ud800'];
/** what a quadratic loop cannot do for so many characters on any machine, and a linear one can on a busy one */
const patienceMs = 20_000;

function elapsedMs(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('hostile text', () => {
  const files = new Map<string, GgufFile>();
  beforeAll(async () => {
    for (const name of ['spm', 'words', 'unigram'] as const) files.set(name, await readVocabularyFile(name));
  });

  it.each(['spm', 'words', 'unigram'])(
    'of a million equal letters takes %s no more than linear time',
    (name) => {
      const tokenizer = createTokenizer(files.get(name)!);
      const text = 'a'.repeat(1_000_000);
      expect(elapsedMs(() => tokenizer.encode(text, { special: true, bos: false }))).toBeLessThan(patienceMs);
    },
    60_000,
  );

  it('makes no pre-tokenizer slow, with or without something else at the end', () => {
    for (const { names } of preTokenizerIds()) {
      const preTokenizer = createPreTokenizer(names[0]!);
      for (const pattern of patterns) {
        const text = pattern.repeat(100_000 / pattern.length);
        for (const end of ['', 'x', '1']) {
          const spent = elapsedMs(() => preTokenizer.split(text + end));
          expect(spent, `${names[0]} ${JSON.stringify(pattern)} ${end}`).toBeLessThan(patienceMs / 4);
        }
      }
    }
  }, 120_000);

  it('comes back whole, lone surrogates as U+FFFD', () => {
    const tokenizer = createTokenizer(files.get('words')!);
    const text = 'a\ud800b\udfff\u0301'.repeat(1000);
    const bytes = tokenizer.encode(text, { special: false, bos: false }).flatMap((id) => [...tokenizer.bytes(id)]);
    expect(new TextDecoder().decode(Uint8Array.from(bytes))).toBe('a\ufffdb\ufffd\u0301'.repeat(1000));
  });
});

describe('a vocabulary of a quarter of a million tokens', () => {
  const count = 250_000;
  const letters = 'etaoinshrdlucmfwypvbgkjqxz';
  /** all different, four to nine letters */
  const words = Array.from({ length: count }, (_, id) => {
    let name = '';
    for (let rest = id + 26 ** 3; rest > 0; rest = Math.floor(rest / 26)) name += letters[rest % 26]!;
    return (id % 3 === 0 ? '▁' : '') + name + letters.slice(id % 5, (id % 5) + (id % 4));
  });

  it.each(['llama', 't5', 'gpt2'])(
    'loads for %s in the time it takes to blink, almost',
    (kind) => {
      const keys = {
        model: kind,
        tokens: ['<unk>', '<s>', '</s>', ...words],
        scores: Float32Array.from({ length: count + 3 }, (_, id) => -id / 1000),
        token_type: Int32Array.from({ length: count + 3 }, (_, id) => (id === 0 ? 2 : id < 3 ? 3 : 1)),
        merges: words.map((word) => `${word.slice(0, 2)} ${word.slice(2)}`),
        unknown_token_id: 0,
        bos_token_id: 1,
        eos_token_id: 2,
      };
      const file = vocabularyFile(keys);
      let tokenizer: Tokenizer | undefined;
      const spent = elapsedMs(() => {
        tokenizer = createTokenizer(file);
      });
      expect(tokenizer?.vocab).toBe(count + 3);
      // 0.3 s where nothing else runs
      expect(spent).toBeLessThan(4000);
    },
    60_000,
  );
});
