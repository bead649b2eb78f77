import './dawn.ts';
import { expect, it } from 'vitest';
import { kernels } from '#engine/kernels/index.ts';
import { tandem } from '../unit/cli/captured.ts';

it(
  'bench-shapes measures a shape without a file: decode, prefill, and every kernel of a step',
  { timeout: 300_000 },
  async () => {
    const options = [
      '--shape',
      'tiny',
      '--format',
      'Q4_K',
      '--prompt-tokens',
      '20',
      '--decode-tokens',
      '3',
      '--untuned',
    ];
    const { status, results, words } = await tandem('bench-shapes', ...options);
    expect(status).toBe(0);
    expect(results).toHaveLength(1);
    const [found] = results as [
      {
        weightsBytes: number;
        dispatchesPerLayer: number;
        decode: { bytesPerStep: number; tokensPerSecond: number; shareOfStream: number };
        prefill: { tokensPerSecond: number };
        kernels: { kernel: string; bytes: number; dispatches: number; shareOfStream: number }[];
      },
    ];
    expect(found.dispatchesPerLayer).toBe(5);
    // all weights but the embedding's rows that no token asked for, which a tied head reads anyway
    expect(found.decode.bytesPerStep).toBeGreaterThan(found.weightsBytes);
    expect(found.decode.bytesPerStep).toBeLessThan(found.weightsBytes * 1.2);
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
      found.decode.tokensPerSecond,
      found.prefill.tokensPerSecond,
      ...matvecs.map((row) => row.shareOfStream),
    ]) {
      expect(rate).toBeGreaterThan(0);
      expect(Number.isFinite(rate)).toBe(true);
    }
    expect(words).toContain('gate_up');
  },
);

it('bench-shapes says what it does not know', async () => {
  expect(await tandem('bench-shapes', '--shape', '3b')).toMatchObject({ status: 2 });
  expect(await tandem('bench-shapes', '--format', 'Q9')).toMatchObject({ status: 2 });
});
