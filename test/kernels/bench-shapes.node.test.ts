import './dawn.ts';
import { expect, it } from 'vitest';
import { kernels } from '#engine/kernels/index.ts';
import { gpuReport } from '../../scripts/bench-gpu.mjs';
import { tandem } from '../unit/cli/captured.ts';

interface Rate {
  tokensPerSecond: number;
  shareOfStream: number;
}
interface Found {
  weightsBytes: number;
  dispatchesPerLayer: number;
  bytesPerToken: number;
  decode: (Rate & { rounds: number; tokenMs: number })[];
  prefill: { tokensPerSecond: number };
  kernels: { kernel: string; bytes: number; dispatches: number; shareOfStream: number }[];
}

it(
  'one report has all of a GPU: shapes without a file, by tokens a submit and by kernel, and checkpoints',
  { timeout: 600_000 },
  async () => {
    const run = async (...args: string[]) => {
      const { status, results, words } = await tandem(...args);
      expect(status, words).toBe(0);
      return results;
    };
    const rounds = ['--rounds', '0', '--rounds', '1', '--rounds', '2'];
    const lengths = ['--prompt-tokens', '20', '--decode-tokens', '3'];
    const options = ['--shape', 'tiny', '--format', 'Q4_K', ...rounds, ...lengths, '--untuned'];
    const report = await gpuReport(run, { options, checkpoints: [] });
    expect(report.machine.processors).toBeGreaterThan(0);
    expect(report.checkpoints).toEqual([]);
    expect(report.shapes).toHaveLength(1);
    const [found] = report.shapes as [Found];
    expect(found.dispatchesPerLayer).toBe(5);
    // all weights but the embedding's rows that no token asked for, which a tied head reads anyway
    expect(found.bytesPerToken).toBeGreaterThan(found.weightsBytes);
    expect(found.bytesPerToken).toBeLessThan(found.weightsBytes * 1.2);
    expect(found.decode.map((row) => row.rounds)).toEqual([0, 1, 2]);
    for (const { tokenMs, tokensPerSecond } of found.decode) expect(tokenMs * tokensPerSecond).toBeCloseTo(1000, 6);
    const matvecs = found.kernels.filter(({ kernel }) => kernels[kernel as keyof typeof kernels].grid === 'pairs');
    expect(matvecs.map(({ kernel, dispatches }) => [kernel, dispatches])).toEqual([
      ['qkv', 2],
      ['project', 4],
      ['gate_up', 2],
      ['head', 1],
    ]);
    const read = matvecs.reduce((total, { bytes }) => total + bytes, 0);
    expect(Math.abs(read / found.weightsBytes - 1)).toBeLessThan(0.01);
    for (const rate of [
      found.prefill.tokensPerSecond,
      ...found.decode.flatMap((row) => [row.tokensPerSecond, row.shareOfStream]),
      ...matvecs.map((row) => row.shareOfStream),
    ]) {
      expect(rate).toBeGreaterThan(0);
      expect(Number.isFinite(rate)).toBe(true);
    }
  },
);

it('a report has each checkpoint with each number of tokens a submit', async () => {
  const asked: string[][] = [];
  const run = (...args: string[]) => {
    asked.push(args);
    return [{ stepMs: asked.length }];
  };
  const { checkpoints } = await gpuReport(run, {
    options: ['--untuned'],
    checkpoints: ['folder/one.gguf', 'two.gguf'],
  });
  expect(asked[0]).toEqual(['bench-shapes', '--untuned']);
  expect(asked[1]).toEqual(['bench', 'folder/one.gguf', '--executor', 'webgpu', '--rounds', '0']);
  expect(checkpoints).toHaveLength(8);
  expect(checkpoints[7]).toEqual({ file: 'two.gguf', rounds: 16, stepMs: 9 });
});

it('bench-shapes says what it does not know', async () => {
  expect(await tandem('bench-shapes', '--shape', '3b')).toMatchObject({ status: 2 });
  expect(await tandem('bench-shapes', '--format', 'Q9')).toMatchObject({ status: 2 });
  expect(await tandem('bench-shapes', '--rounds', '17')).toMatchObject({ status: 2 });
});
