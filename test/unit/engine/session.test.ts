import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GenerationEvent, type GenerationRequest, greedy } from '#core/chat/generation.ts';
import type { GgufFile } from '#engine/gguf/file.ts';
import { readGguf } from '#engine/gguf/reader.ts';
import { openCheckpoint, type OpenOptions } from '#engine/open-checkpoint.ts';
import type { Session } from '#engine/session.ts';
import { steadyPromptPace } from '../../fixtures/lanes.ts';
import { memorySource } from '../../fixtures/memory-source.ts';
import reference from '../../fixtures/prototype-reference.json' with { type: 'json' };

const options: OpenOptions = {
  device: { reason: 'no-webgpu' },
  executor: 'auto',
  lanes: 4,
  contextTokens: null,
  budgetBytes: 2 ** 30,
  residentBytes: 0,
};
const request = (content: string, changes: Partial<GenerationRequest> = {}): GenerationRequest => ({
  messages: [{ role: 'user', content }],
  adapter: null,
  sampling: greedy,
  maxTokens: 40,
  stop: [],
  alternatives: 0,
  ...changes,
});
type Token = Extract<GenerationEvent, { kind: 'token' }>;
type Finish = Extract<GenerationEvent, { kind: 'finish' }>;

let file: GgufFile;
let session: Session;
beforeAll(async () => {
  file = await readGguf([memorySource(new Uint8Array(await readFile('public/checkpoints/endefrites.q8_0.gguf')))]);
});
beforeEach(async () => {
  ({ session } = await openCheckpoint(file, options));
});

async function run(requests: GenerationRequest[]): Promise<{ tokens: Token[][]; finishes: Finish[] }> {
  const tokens: Token[][] = requests.map(() => []);
  const finishes: Finish[] = [];
  for await (const event of session.generate(requests)) {
    if (event.kind === 'token') tokens[event.lane]!.push(event);
    if (event.kind === 'finish') finishes[event.lane] = event;
  }
  return { tokens, finishes };
}
const answer = async (asked: GenerationRequest) => {
  const { tokens, finishes } = await run([asked]);
  return { tokens: tokens[0]!, finish: finishes[0]! };
};

describe('an answer', () => {
  it.each(reference.prompts)(
    'to "$prompt" has the reference ids and text',
    async ({ prompt, promptIds, greedyIds }) => {
      expect(session.encode([{ role: 'user', content: prompt }])).toEqual(promptIds);
      // whole continuations are the business of test/agreement
      const { tokens, finish } = await answer(request(prompt, { maxTokens: 16 }));
      expect(tokens.map(({ id }) => id)).toEqual(greedyIds.slice(0, 16));
      expect(tokens.map(({ text }) => text).join('')).toBe(finish.text);
    },
  );

  it('ends at a stop string, which is not part of it', async () => {
    const { finish } = await answer(request('What is 45 plus 37?', { stop: [' = 75'] }));
    expect(finish).toMatchObject({ reason: 'stop-string', text: '45 + 30' });
  });

  it('ends after the tokens it was allowed', async () => {
    const { tokens, finish } = await answer(request('What is 45 plus 37?', { maxTokens: 5 }));
    expect(tokens).toHaveLength(5);
    expect(finish).toMatchObject({ reason: 'max-tokens', totals: { tokens: 5, promptTokens: 15, reusedTokens: 0 } });
  });

  it('names the likeliest alternatives, whose first is the greedy token', async () => {
    const { tokens } = await answer(
      request('Wie heißt die Hauptstadt von Österreich?', { alternatives: 5, maxTokens: 4 }),
    );
    for (const { id, probability, alternatives, entropyBits } of tokens) {
      expect(alternatives).toHaveLength(5);
      expect(alternatives[0]).toMatchObject({ id, probability });
      expect(alternatives.map((other) => other.probability)).toEqual(
        alternatives.map((other) => other.probability).sort((a, b) => b - a),
      );
      expect(entropyBits).toBeGreaterThanOrEqual(0);
    }
  });

  it('is the same for the same seed, and another for another', async () => {
    const sampling = { temperature: 1.2, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1.1 };
    const texts = [];
    for (const seed of [7, 7, 8])
      texts.push(
        (await answer(request('Write a tale about a cat.', { sampling: { ...sampling, seed }, maxTokens: 20 }))).finish
          .text,
      );
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
  });
});

describe('the context', () => {
  it('a next turn reuses the prefix in the cache and says the same as a fresh start', async () => {
    const first = request('Wie heißt die Hauptstadt von Österreich?');
    const { finish } = await answer(first);
    const next = {
      ...first,
      messages: [
        ...first.messages,
        { role: 'assistant' as const, content: finish.text },
        { role: 'user' as const, content: 'Und von Italien?' },
      ],
    };
    const reused = await answer(next);
    expect(reused.finish.totals.reusedTokens).toBeGreaterThan(15);
    ({ session } = await openCheckpoint(file, options));
    const fresh = await answer(next);
    expect(fresh.finish.totals.reusedTokens).toBe(0);
    expect(reused.tokens.map(({ id }) => id)).toEqual(fresh.tokens.map(({ id }) => id));
  });

  it('a prompt that fills it is refused with the numbers, before anything is computed', async () => {
    const long = request(Array.from({ length: 300 }, () => 'Katze').join(' '));
    await expect(run([long])).rejects.toMatchObject({ code: 'engine/context-full', facts: { contextTokens: 256 } });
    expect((await answer(request('What is 45 plus 37?'))).finish.reason).toBe('end-of-turn');
  });

  it('an answer that fills it ends there and says so', async () => {
    ({ session } = await openCheckpoint(file, { ...options, contextTokens: 24 }));
    const { tokens, finish } = await answer(request('What is 45 plus 37?'));
    expect(finish.reason).toBe('context-full');
    // 15 of the prompt lie in the cache with all answer tokens but the last, which needs no place
    expect(15 + tokens.length).toBe(25);
  });

  it('leaving the loop stops, and the next answer is untouched by it', async () => {
    for await (const event of session.generate([
      request('Écris une courte histoire sur un chat qui s’appelle Leo et une clé.'),
    ])) {
      if (event.kind === 'token') break;
    }
    const { finish } = await answer(request('What is 45 plus 37?'));
    expect(finish.text).toBe('45 + 30 = 75, 75 + 4 = 81. The answer is 81.');
  });
});

describe('lanes', () => {
  it('answer together, each as it would alone, whatever their lengths, settings and seeds', async () => {
    const sampling = { temperature: 0.9, topK: 20, topP: 0.9, minP: 0.02, repetitionPenalty: 1.05, seed: 5 };
    const requests = [
      request('What is 45 plus 37?'),
      request('Écris une courte histoire sur un chat qui s’appelle Leo et une clé.', { sampling }),
      request('Wer bist du?', { maxTokens: 3 }),
      request('¿Cuántos centímetros son 10 metros?', { sampling: { ...sampling, seed: 6 } }),
    ];
    const together = await run(requests);
    for (const [lane, alone] of requests.entries()) {
      ({ session } = await openCheckpoint(file, options));
      const { tokens, finish } = await answer(alone);
      expect(together.tokens[lane]!.map(({ id, probability }) => [id, probability])).toEqual(
        tokens.map(({ id, probability }) => [id, probability]),
      );
      expect(together.finishes[lane]).toMatchObject({ reason: finish.reason, text: finish.text });
    }
  });
});

it('prompts say the same however many of their tokens a step reads', async () => {
  const requests = ['What is 45 plus 37?', '¿Cuántos centímetros son 10 metros?'].map((one) =>
    request(one, { maxTokens: 5 }),
  );
  const said = async (tokens: number) => {
    ({ session } = await openCheckpoint(file, options));
    session.promptPace = steadyPromptPace(tokens);
    const lanes = (await run(requests)).tokens;
    return lanes.map((lane) => lane.map(({ id, probability }) => [id, probability]));
  };
  const wanted = await said(32);
  for (const tokens of [1, 3, 16]) expect(await said(tokens)).toEqual(wanted);
});

it('a step tells how long it took, but only where it reads a prompt', async () => {
  const noted: number[] = [];
  session.promptPace = { tokens: 6, note: (columns) => noted.push(columns) };
  const { finish } = await answer(request('What is 45 plus 37?', { maxTokens: 5 }));
  expect(finish.totals.promptTokens).toBe(15);
  expect(noted).toEqual([6, 6, 3]);
});

describe('memory', () => {
  it('too little is refused before loading, with the numbers', async () => {
    const refused = openCheckpoint(file, { ...options, budgetBytes: 7e6, residentBytes: 1e6 });
    await expect(refused).rejects.toMatchObject({ code: 'engine/out-of-memory', facts: { availableBytes: 6e6 } });
  });

  it('is counted while loading: progress rises to the whole', async () => {
    const seen: number[] = [];
    await openCheckpoint(file, {
      ...options,
      progress: ({ stage, loadedBytes, totalBytes }) => {
        if (stage === 'weights') seen.push(loadedBytes / totalBytes);
      },
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('a load that is cancelled ends with its own code', async () => {
    const abort = new AbortController();
    const loading = openCheckpoint(file, { ...options, signal: abort.signal, progress: () => abort.abort() });
    await expect(loading).rejects.toMatchObject({ code: 'engine/cancelled' });
  });
});

it('a tokenizer with more tokens than there are embeddings is refused before anything is loaded', async () => {
  const tokens = [...(file.metadata.get('tokenizer.ggml.tokens') as string[]), '<one too many>'];
  const scores = Float32Array.of(...(file.metadata.get('tokenizer.ggml.scores') as Float32Array), -20);
  const types = Int32Array.of(...(file.metadata.get('tokenizer.ggml.token_type') as Int32Array), 1);
  const metadata = new Map([
    ...file.metadata,
    ['tokenizer.ggml.tokens', tokens] as const,
    ['tokenizer.ggml.scores', scores] as const,
    ['tokenizer.ggml.token_type', types] as const,
  ]);
  await expect(openCheckpoint({ ...file, metadata }, options)).rejects.toMatchObject({
    code: 'text/malformed-tokenizer',
    facts: { what: '3856 tokens, 3855 embeddings' },
  });
});
