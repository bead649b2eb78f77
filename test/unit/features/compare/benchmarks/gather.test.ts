import { afterEach, describe, expect, test, vi } from 'vitest';
import { largestFile } from '#core/benchmarks/faults.ts';
import {
  gatherAddresses,
  type Gathered,
  gatherFiles,
  type GatherStep,
  isFileAddress,
} from '#features/compare/study/benchmarks/gather.ts';

afterEach(() => vi.unstubAllGlobals());

async function last(stream: AsyncIterable<GatherStep>): Promise<Gathered> {
  let gathered: Gathered | null = null;
  for await (const step of stream) if (step.kind === 'gathered') gathered = step;
  return gathered!;
}

const placed = (path: string, ...parts: BlobPart[]) => ({ path, file: new File(parts, path.split('/').at(-1)!) });

describe('files', () => {
  test('come as texts with their folders; what is no JSON by its name stays closed', async () => {
    const files = [
      placed('mt_DE/question.jsonl', '{"a": "ü"}\n'),
      placed('mt_DE/README.md', 'no'),
      placed('a.JSON', '[]'),
    ];
    expect(await last(gatherFiles(files))).toEqual({
      kind: 'gathered',
      files: [
        { path: 'mt_DE/question.jsonl', text: '{"a": "ü"}\n' },
        { path: 'a.JSON', text: '[]' },
      ],
      faults: [],
      leftOut: ['mt_DE/README.md'],
    });
  });

  test('that are one object over many lines are one record; lines and arrays stay as they are', async () => {
    const texts = ['{\n "a": 1\n}\n', '{"a": 1}\n{"a": 2}\n', '[\n{}\n]'];
    const { files } = await last(gatherFiles(texts.map((text, index) => placed(`${index}.json`, text))));
    expect(files.map(({ text }) => text)).toEqual(['{"a":1}', texts[1], texts[2]]);
  });

  test('of 200 MB are refused before anything of them is read', async () => {
    const huge = placed('huge.jsonl');
    Object.defineProperty(huge.file, 'size', { value: 200_000_000 });
    const read = vi.spyOn(huge.file, 'arrayBuffer');
    const gathered = await last(gatherFiles([huge, placed('small.jsonl', '{}')]));
    expect(read).not.toHaveBeenCalled();
    expect(gathered.faults).toEqual([{ file: 'huge.jsonl', line: 0, problem: 'too large', found: '200000000' }]);
    expect(gathered.files.map(({ path }) => path)).toEqual(['small.jsonl']);
  });

  test('are refused, too, where together they are too much', async () => {
    const half = (path: string) => {
      const file = placed(path, '{}');
      Object.defineProperty(file.file, 'size', { value: largestFile / 2 + 1 });
      return file;
    };
    const { files, faults } = await last(gatherFiles([half('one.jsonl'), half('two.jsonl')]));
    expect(files.map(({ path }) => path)).toEqual(['one.jsonl']);
    expect(faults.map(({ file, problem }) => [file, problem])).toEqual([['two.jsonl', 'too large']]);
  });

  test('in another encoding are faults, not texts with holes', async () => {
    const { files, faults } = await last(gatherFiles([placed('latin.jsonl', new Uint8Array([0x7b, 0xfc, 0x7d]))]));
    expect([files, faults]).toEqual([[], [{ file: 'latin.jsonl', line: 0, problem: 'no UTF-8', found: '' }]]);
  });

  test('that the disk no longer gives are an error with their name', async () => {
    const gone = placed('gone.jsonl', '{}');
    vi.spyOn(gone.file, 'arrayBuffer').mockRejectedValue(new Error('vanished'));
    await expect(last(gatherFiles([gone]))).rejects.toMatchObject({
      code: 'source/read-failed',
      facts: { file: 'gone.jsonl', reason: 'vanished' },
    });
  });
});

describe('addresses', () => {
  const answering = (answer: (address: string) => Response | Promise<Response>) =>
    vi.stubGlobal(
      'fetch',
      vi.fn((address: string) => Promise.resolve(answer(address))),
    );

  test('are https, or this machine, and lead to JSON', () => {
    expect(isFileAddress('https://example.org/mt_bench/question.jsonl?raw=1')).toBe(true);
    expect(isFileAddress('http://localhost:8080/question.json')).toBe(true);
    for (const wrong of [
      'http://example.org/question.jsonl',
      'https://example.org/',
      'file:///question.jsonl',
      'q.jsonl',
    ]) {
      expect(isFileAddress(wrong), wrong).toBe(false);
    }
  });

  test('give texts under the names of their last folders', async () => {
    answering((address) => new Response(address));
    const one = 'https://example.org/raw/main/mt_bench_DE/question.jsonl';
    const two = 'https://example.org/raw/main/mt_bench_DE/reference_answer/gpt-4%20turbo.jsonl';
    expect((await last(gatherAddresses([one, two]))).files).toEqual([
      { path: 'mt_bench_DE/question.jsonl', text: one },
      { path: 'mt_bench_DE/reference_answer/gpt-4 turbo.jsonl', text: two },
    ]);
  });

  test('that lead nowhere end it with the address', async () => {
    const address = 'https://example.org/question.jsonl';
    answering(() => new Response('', { status: 404 }));
    await expect(last(gatherAddresses([address]))).rejects.toMatchObject({
      code: 'source/not-found',
      facts: { address, status: 404 },
    });
    answering(() => Promise.reject(new TypeError('network')));
    await expect(last(gatherAddresses([address]))).rejects.toMatchObject({ code: 'source/unreachable' });
  });

  test('that never stop giving are left once there is too much', async () => {
    let given = 0;
    const chunk = new Uint8Array(8_000_000);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += chunk.length;
        controller.enqueue(chunk);
      },
    });
    answering(() => new Response(body));
    const { files, faults } = await last(gatherAddresses(['https://example.org/endless/question.jsonl']));
    expect(files).toEqual([]);
    expect(faults).toMatchObject([{ file: 'endless/question.jsonl', problem: 'too large' }]);
    expect(given).toBeLessThan(largestFile + 4 * chunk.length);
  });
});
