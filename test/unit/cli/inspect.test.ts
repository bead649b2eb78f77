import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { randomAdapter } from '../../fixtures/adapters.ts';
import { parseGguf } from '../../fixtures/parse-gguf.ts';
import { tandem } from './captured.ts';

const builtIn = 'public/checkpoints/de.q8_0.gguf';

describe('tandem', () => {
  it('without a command says what there is, and that this was wrong usage', async () => {
    const { status, results, words } = await tandem();
    expect(status).toBe(2);
    expect(results).toEqual([]);
    expect(words).toContain('inspect FILE');
  });

  it('says its usage when asked, which is fine', async () => {
    const { status, words } = await tandem('--help');
    expect(status).toBe(0);
    expect(words).toContain('inspect FILE');
  });

  it('knows no command by the name of an inherited property', async () => {
    const { status, words } = await tandem('constructor', builtIn);
    expect(status).toBe(2);
    expect(words).toContain('There is no command "constructor".');
  });
});

describe('tandem inspect', () => {
  it('gives the header facts of a checkpoint on one line', async () => {
    const { status, results, words } = await tandem('inspect', builtIn);
    expect({ status, words }).toEqual({ status: 0, words: '' });
    expect(results).toEqual([
      expect.objectContaining({
        architecture: 'llama',
        tokenizer: 't5',
        contextTokens: 256,
        layers: 4,
        hasTemplate: true,
      }),
    ]);
    const [{ formats }] = results as [{ formats: { format: string }[] }];
    expect(formats.map(({ format }) => format)).toEqual(['Q8_0', 'F32']);
  });

  it('gives those of an adapter, with the ranks that occur in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-adapter-'));
    try {
      const file = join(folder, 'random.gguf');
      const rank = (tensor: string): number => (tensor.includes('ffn') ? 8 : 4);
      const base = parseGguf(new Uint8Array(readFileSync(builtIn))).tensors;
      writeFileSync(file, randomAdapter(base, { rank, alpha: 12 }));
      const { status, results, words } = await tandem('inspect', file);
      expect({ status, words }).toEqual({ status: 0, words: '' });
      // 4 layers, 7 linear each
      expect(results).toEqual([
        expect.objectContaining({
          kind: 'adapter',
          architecture: 'llama',
          ranks: [4, 8],
          alpha: 12,
          adaptedTensors: 28,
        }),
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('fails in words, with status 1, on a file that is no checkpoint', async () => {
    const { status, results, words } = await tandem('inspect', 'package.json');
    expect({ status, results, words }).toEqual({ status: 1, results: [], words: 'package.json is not a GGUF file.' });
  });

  it('fails with status 1 on a file that is not there', async () => {
    const { status, words } = await tandem('inspect', 'no-such-file.gguf');
    expect({ status, words }).toEqual({ status: 1, words: 'no-such-file.gguf cannot be read: ENOENT.' });
  });

  it('names the part of a split checkpoint that is missing', async () => {
    const { status, words } = await tandem('inspect', 'no-such-00002-of-00003.gguf');
    expect({ status, words }).toEqual({ status: 1, words: 'no-such-00001-of-00003.gguf cannot be read: ENOENT.' });
  });

  it.each([
    { args: ['inspect'], because: 'A FILE is needed.' },
    { args: ['inspect', builtIn, 'another.gguf'], because: 'One FILE is enough' },
    { args: ['inspect', builtIn, '--depth', '3'], because: "Unknown option '--depth'" },
  ])('calls "$args" wrong usage', async ({ args, because }) => {
    const { status, results, words } = await tandem(...args);
    expect({ status, results }).toEqual({ status: 2, results: [] });
    expect(words).toContain(because);
    expect(words).toContain('Usage: tandem inspect FILE');
  });
});
