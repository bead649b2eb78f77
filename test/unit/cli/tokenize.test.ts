import { describe, expect, it } from 'vitest';
import { tandem } from './captured.ts';

const builtIn = 'public/checkpoints/de.q8_0.gguf';

async function ids(...args: string[]): Promise<number[]> {
  const { status, results, words } = await tandem('tokenize', builtIn, ...args);
  expect({ status, words }).toEqual({ status: 0, words: '' });
  expect(results).toHaveLength(1);
  return (results as [{ ids: number[] }])[0].ids;
}

describe('tandem tokenize', () => {
  // ids from SentencePiece with the model that the built-in checkpoints were trained with
  it('gives the ids of a text, BOS first because this file asks for it', async () => {
    expect(await ids('--text', 'Guten Tag, wie heißt du?')).toEqual([1, 1700, 1190, 788, 267, 857, 504, 291, 412, 272]);
  });

  it('reads the names of special tokens only when asked', async () => {
    const plain = await ids('--text', '<|user|>', '--no-bos');
    const special = await ids('--text', '<|user|>', '--no-bos', '--special');
    expect(special).toHaveLength(1);
    expect(plain.length).toBeGreaterThan(1);
  });

  it('takes a text that begins with a dash as `--text=…`', async () => {
    expect(await ids('--text=-1', '--no-bos')).toEqual([265, 284, 268]);
  });

  it('without a text is wrong usage', async () => {
    const { status, results, words } = await tandem('tokenize', builtIn);
    expect({ status, results }).toEqual({ status: 2, results: [] });
    expect(words).toContain('A --text is needed.');
  });
});
