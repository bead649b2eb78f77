import { describe, expect, it } from 'vitest';
import { createTokenizer } from '#engine/text/create-tokenizer.ts';
import { preTokenizerNames } from '#engine/text/pre-tokenizer.ts';
import { createStreamDecoder } from '#engine/text/stream-decoder.ts';
import type { Tokenizer } from '#engine/text/tokenizer.ts';
import {
  llamaCppIds,
  nfkcIds,
  preTokenizerIds,
  readVocabularyFile,
  strings,
  unigramIds,
  withMetadata,
} from '../../../fixtures/text/vocabularies.ts';

/** Strings whose ids differ from the oracle's, for a message that says what went wrong. */
function differences(tokenizer: Tokenizer, texts: string[], expected: number[][], special: boolean): object[] {
  expect(expected).toHaveLength(texts.length);
  return texts.flatMap((text, index) => {
    const found = tokenizer.encode(text, { special, bos: false });
    return String(found) === String(expected[index]) ? [] : [{ text, found, expected: expected[index] }];
  });
}

function decode(tokenizer: Tokenizer, ids: number[]): string {
  const decoder = createStreamDecoder(tokenizer);
  return ids.map((id) => decoder.push(id)).join('') + decoder.end();
}

/** what a browser makes of lone surrogates */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

describe('tokenizers against their oracles', () => {
  it('have more than a thousand strings to be tried on', () => {
    expect(new Set(strings).size).toBeGreaterThan(1000);
  });

  it.each(['spm', 'smollm2'] as const)(
    'give the ids of llama.cpp for %s, as text and with special tokens',
    async (name) => {
      const tokenizer = createTokenizer(await readVocabularyFile(name));
      const { plain, special } = llamaCppIds(name);
      expect(differences(tokenizer, strings, plain, false)).toEqual([]);
      expect(Object.keys(special).length).toBeGreaterThan(20);
      const expected = plain.map((ids, index) => special[index] ?? ids);
      expect(differences(tokenizer, strings, expected, true)).toEqual([]);
    },
  );

  it('give the ids and the text of SentencePiece for the Unigram vocabulary', async () => {
    const tokenizer = createTokenizer(await readVocabularyFile('unigram'));
    const { plain, decoded } = unigramIds();
    expect(differences(tokenizer, strings, plain, false)).toEqual([]);
    expect(plain.map((ids) => decode(tokenizer, ids))).toEqual(decoded);
  });

  it('give the ids of SentencePiece where compiled rules normalise, spaces merge and bytes are missing', async () => {
    const tokenizer = createTokenizer(await readVocabularyFile('nfkc'));
    expect(differences(tokenizer, strings, nfkcIds(), false)).toEqual([]);
  });

  it('give the ids of llama.cpp under every pre-tokenizer', async () => {
    const file = await readVocabularyFile('words');
    const texts = strings.filter((_, index) => index % 5 === 0);
    const tried: string[] = [];
    for (const { names, ids } of preTokenizerIds()) {
      for (const name of names) {
        const tokenizer = createTokenizer(withMetadata(file, { pre: name }));
        expect(differences(tokenizer, texts, ids, false), name).toEqual([]);
        tried.push(name);
      }
    }
    expect(tried.sort()).toEqual([...preTokenizerNames].sort());
  });

  it.each(['spm', 'words', 'unigram'] as const)('decode what they encoded with %s', async (name) => {
    const tokenizer = createTokenizer(await readVocabularyFile(name));
    // U+2581 stands for a space in SentencePiece's pieces, so it comes back as one; and as llama.cpp does, `llama` puts
    // its space before text that follows a user-defined piece
    const changed = { spm: /▁|<sep>|####/, unigram: /▁/, words: /(?!)/ }[name];
    for (const text of strings.filter((each) => !changed.test(each))) {
      const ids = tokenizer.encode(text, { special: false, bos: false });
      expect(decode(tokenizer, ids)).toBe(wellFormed(text));
    }
  });
});
