import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyMatrix, randomAdapter } from '../../fixtures/adapters.ts';
import { parseGguf } from '../../fixtures/parse-gguf.ts';
import { shapeOf, tinyFile, tinyShape } from '../../fixtures/tiny.ts';
import { writeGguf } from '../../fixtures/write-gguf.ts';
import { tandem } from './captured.ts';

const builtIn = 'public/checkpoints/endefrites.q8_0.gguf';
const onCpu = ['--executor', 'cpu'];

let folder: string;
/** Random ones for the built-in checkpoint, of ranks 4 and 16. */
let small: string;
let large: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-cli-'));
  const { tensors } = parseGguf(new Uint8Array(readFileSync(builtIn)));
  small = binaryFile('small.gguf', randomAdapter(tensors, { rank: 4, strength: 2 }));
  large = binaryFile('large.gguf', randomAdapter(tensors, { seed: 2, rank: 16, adapts: everyMatrix }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function binaryFile(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function jsonFile(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface TokenLine {
  id: number;
  text: string;
  probability: number;
}
interface LastLine {
  text: string;
  tokens: number;
  promptTokens: number;
  elapsedMs: number;
  finish: string;
}

async function generated(...args: string[]): Promise<{ tokens: TokenLine[]; last: LastLine }> {
  const { status, results, words } = await tandem('generate', builtIn, ...args, ...onCpu);
  expect({ status, words }).toEqual({ status: 0, words: 'Running on the processor, as chosen.' });
  return { tokens: results.slice(0, -1) as TokenLine[], last: results.at(-1) as LastLine };
}

describe('tandem generate', () => {
  const prompt = ['--prompt', 'What is the capital of France?'];

  it('gives a line per token, then the whole answer', async () => {
    const { tokens, last } = await generated(...prompt);
    expect(Object.keys(last).sort()).toEqual(['elapsedMs', 'finish', 'promptTokens', 'text', 'tokens']);
    expect(last).toMatchObject({ tokens: tokens.length, finish: 'end-of-turn' });
    expect(last.text).toMatch(/^The capital of France is \w+\.$/);
    expect(tokens.map(({ text }) => text).join('')).toBe(last.text);
    for (const { probability } of tokens) expect(probability).toSatisfy((value: number) => value > 0 && value <= 1);
  });

  it('reads a prompt as the one message of a list', async () => {
    const messages = jsonFile('messages.json', [{ role: 'user', content: prompt[1] }]);
    const [one, other] = [await generated(...prompt), await generated('--messages', messages)];
    expect(other.tokens).toEqual(one.tokens);
    expect(other.last.promptTokens).toBe(one.last.promptTokens);
  });

  it('ends after as many tokens as were asked for', async () => {
    const { tokens, last } = await generated(...prompt, '--max-tokens', '3');
    expect(tokens).toHaveLength(3);
    expect(last).toMatchObject({ tokens: 3, finish: 'max-tokens' });
  });

  it('draws the same text from the same seed, and another from another', async () => {
    const drawn = ['--prompt', 'Tell me a tale about a fox.', '--temperature', '1.5', '--max-tokens', '24'];
    const ids = async (seed: string) => (await generated(...drawn, '--seed', seed)).tokens.map(({ id }) => id);
    const first = await ids('7');
    expect(await ids('7')).toEqual(first);
    expect(await ids('8')).not.toEqual(first);
  });

  it('with top-k 1 is greedy at any temperature', async () => {
    const greedy = await generated(...prompt);
    const narrowed = await generated(...prompt, '--temperature', '2', '--top-k', '1');
    expect(narrowed.last.text).toBe(greedy.last.text);
  });

  it('fails in words on a prompt that is longer than the context', async () => {
    const { status, results, words } = await tandem('generate', builtIn, '--prompt', 'Hallo '.repeat(400), ...onCpu);
    expect({ status, results }).toEqual({ status: 1, results: [] });
    expect(words).toMatch(/The context is full: the prompt has \d+ tokens, the context 256\./);
  });

  it.each([
    { args: [], because: 'Either --prompt or --messages is needed.' },
    { args: ['--prompt', 'a', '--messages', 'b'], because: 'Either --prompt or --messages is needed.' },
    { args: [...prompt, '--temperature', 'hot'], because: '--temperature must be a number from 0 to 2, not "hot".' },
    { args: [...prompt, '--max-tokens', '0'], because: '--max-tokens must be a whole number from 1' },
    { args: [...prompt, '--seed', ''], because: '--seed must be a whole number' },
    { args: [...prompt, '--executor', 'tpu'], because: '--executor must be one of auto, webgpu, cpu, not "tpu".' },
  ])('calls "$args" wrong usage', async ({ args, because }) => {
    const { status, results, words } = await tandem('generate', builtIn, ...args);
    expect({ status, results }).toEqual({ status: 2, results: [] });
    expect(words).toContain(because);
  });

  it.each(['nothing', '[]', '[{"role":"judge","content":"x"}]', '[{"role":"user"}]', '[null]'])(
    'calls a list of messages that reads %s wrong usage',
    async (content) => {
      const path = jsonFile('wrong.json', content);
      const { status } = await tandem('generate', builtIn, '--messages', path, ...onCpu);
      expect(status).toBe(2);
    },
  );
});

describe('tandem force', () => {
  const promptIds = [1, 393, 1109, 396];

  async function forced(ids: number[]) {
    const path = jsonFile('ids.json', ids);
    const { status, results } = await tandem('force', builtIn, '--ids', path, ...onCpu);
    expect(status).toBe(0);
    return results as { position: number; id: number; top: [number, number][] }[];
  }

  it('gives a line per position with the likeliest next tokens first', async () => {
    const lines = await forced(promptIds);
    expect(lines.map(({ position, id }) => [position, id])).toEqual(promptIds.map((id, position) => [position, id]));
    for (const { top } of lines) {
      const logprobs = top.map(([, logprob]) => logprob);
      expect(logprobs).toEqual(logprobs.toSorted((a, b) => b - a));
      const mass = logprobs.reduce((sum, logprob) => sum + Math.exp(logprob), 0);
      expect(mass).toBeGreaterThan(0);
      expect(mass).toBeLessThanOrEqual(1 + 1e-6);
    }
  });

  it('says of a position what it says without the tokens after it', async () => {
    const whole = await forced(promptIds);
    const beginning = await forced(promptIds.slice(0, 2));
    expect(whole.slice(0, 2)).toEqual(beginning);
  });

  it('reads what tokenize prints', async () => {
    const { results } = await tandem('tokenize', builtIn, '--text', 'Die Hauptstadt');
    const path = jsonFile('tokenized.json', results[0]);
    const forcedIds = (await tandem('force', builtIn, '--ids', path, ...onCpu)).results as { id: number }[];
    expect(forcedIds.map(({ id }) => id)).toEqual((results as [{ ids: number[] }])[0].ids);
  });

  it('fails in words on an id beyond the vocabulary', async () => {
    const path = jsonFile('beyond.json', [1, 3855]);
    const { status, words } = await tandem('force', builtIn, '--ids', path, ...onCpu);
    expect(status).toBe(1);
    expect(words).toContain('Token 3855 is not one of the 3855 tokens of the vocabulary.');
  });

  it.each(['[]', '["a"]', '[1.5]', '{"text":"x"}', 'ids'])('calls ids that read %s wrong usage', async (content) => {
    const path = jsonFile('wrong-ids.json', content);
    expect((await tandem('force', builtIn, '--ids', path, ...onCpu)).status).toBe(2);
  });
});

describe('an adapter on the command line', () => {
  const prompt = ['--prompt', 'What is the capital of France?', '--max-tokens', '6'];

  it('answers for the base, as strongly as was asked', async () => {
    const ids = async (...args: string[]) => (await generated(...prompt, ...args)).tokens.map(({ id }) => id);
    const plain = await ids();
    expect(await ids('--adapter', small, '--adapter-scale', '0')).toEqual(plain);
    const adapted = await ids('--adapter', small);
    expect(adapted).not.toEqual(plain);
    expect(await ids('--adapter', small, '--adapter-scale', '1')).toEqual(adapted);
  });

  it('is forced at every position', async () => {
    const path = jsonFile('adapted-ids.json', [1, 393, 1109]);
    const forced = async (...args: string[]) => {
      const { status, results } = await tandem('force', builtIn, '--ids', path, ...args, ...onCpu);
      expect(status).toBe(0);
      return results as { position: number; id: number; top: [number, number][] }[];
    };
    const [plain, adapted, half] = [
      await forced(),
      await forced('--adapter', large),
      await forced('--adapter', large, '--adapter-scale', '0.5'),
    ];
    for (const position of [0, 1, 2]) {
      const tops = [plain, adapted, half].map((lines) => JSON.stringify(lines[position]!.top));
      expect(new Set(tops).size).toBe(3);
    }
  });

  it.each([
    { args: ['--adapter-scale', '1'], because: '--adapter-scale needs an --adapter.' },
    { args: ['--adapter', 'a', '--adapter-scale', '2.5'], because: '--adapter-scale must be a number from 0 to 2' },
    { args: ['--adapter', 'a', '--adapter-scale', 'half'], because: 'a number from 0 to 2, not "half".' },
  ])('calls "$args" wrong usage', async ({ args, because }) => {
    const { status, results, words } = await tandem('generate', builtIn, ...prompt, ...args, ...onCpu);
    expect({ status, results }).toEqual({ status: 2, results: [] });
    expect(words).toContain(because);
  });

  it('fails in words where the file is missing, or is a checkpoint', async () => {
    const running = (adapter: string) => tandem('generate', builtIn, ...prompt, '--adapter', adapter, ...onCpu);
    const missing = await running(join(folder, 'missing.gguf'));
    expect({ status: missing.status, results: missing.results }).toEqual({ status: 1, results: [] });
    expect(missing.words).toContain('missing.gguf');
    const checkpoint = await running(builtIn);
    expect({ status: checkpoint.status, results: checkpoint.results }).toEqual({ status: 1, results: [] });
    expect(checkpoint.words).toContain('endefrites.q8_0.gguf');
  });
});

describe('tandem bench', () => {
  it('calls more than four lanes wrong usage', async () => {
    expect((await tandem('bench', builtIn, '--lanes', '5')).status).toBe(2);
  });

  it('counts what lanes under adapters cost, against one lane', async () => {
    const tiny = tinyFile(shapeOf('untied'));
    const [base, first, second] = [
      ['tiny.gguf', writeGguf(tiny)] as const,
      ['first.gguf', randomAdapter(tiny.tensors, { rank: 4 })] as const,
      // changes the room of the first, which is read once more
      ['second.gguf', randomAdapter(tiny.tensors, { seed: 2, rank: 16, adapts: everyMatrix })] as const,
    ].map(([name, bytes]) => binaryFile(name, bytes));
    const bench = async (...args: string[]) => {
      const { status, results, words } = await tandem('bench', base!, ...args, ...onCpu);
      expect({ status, words }).toEqual({ status: 0, words: 'Running on the processor, as chosen.' });
      return results[0] as Record<string, number>;
    };
    const plain = await bench();
    const two = await bench('--adapter', first!, '--adapter', second!, '--lanes', '2');
    expect(plain).toMatchObject({ lanes: 1, adapters: 0, adapterBytes: 0 });
    expect(plain).not.toHaveProperty('timesOneLane');
    expect(two).toMatchObject({ lanes: 2, adapters: 2, dispatchesPerLayer: plain['dispatchesPerLayer']! + 1 });
    expect(two['dispatchesPerStep']).toBe(plain['dispatchesPerStep']! + tinyShape.layers + 1);
    expect(two['adapterBytes']).toBeGreaterThan(0);
    expect(two['residentBytes']).toBeGreaterThan(plain['residentBytes']!);
    expect(two['bytesPerStep']).toBeGreaterThan(plain['bytesPerStep']!);
    expect(two['timesOneLane']).toBeCloseTo(two['stepMs']! / two['oneLaneStepMs']!, 6);
  });
});
