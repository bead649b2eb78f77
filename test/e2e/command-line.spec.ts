import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

const checkpoint = 'public/checkpoints/endefrites.q8_0.gguf';

function tandem(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/tandem.mjs', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the built command answers on a clean stdout, words go to stderr, and the status tells how it went', () => {
  const fine = tandem('generate', checkpoint, '--prompt', 'Hello', '--max-tokens', '4', '--executor', 'cpu');
  expect(fine.status).toBe(0);
  expect(fine.stderr).toContain('Running on the processor, as chosen.');
  const lines = fine.stdout.trimEnd().split('\n');
  const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(objects.length).toBeGreaterThan(1);
  expect(objects.at(-1)).toHaveProperty('finish');

  expect(tandem('inspect', 'package.json')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'package.json is not a GGUF file.\n',
  });
  expect(tandem('inspect')).toMatchObject({ status: 2, stdout: '' });
});

test('bench counts what a step of two lanes costs, and measures', () => {
  const { status, stdout } = tandem('bench', checkpoint, '--lanes', '2', '--executor', 'cpu');
  expect(status).toBe(0);
  const last = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Record<string, number>;
  expect(last).toMatchObject({
    executor: 'cpu',
    lanes: 2,
    submitsPerToken: 0,
    readbacksPerToken: 0,
    objectsPerToken: 0,
  });
  expect(last['dispatchesPerLayer']).toBeLessThanOrEqual(7);
  expect(last['dispatchesPerStep']).toBeGreaterThan(0);
  const overhead = last['bytesPerStep']! / last['touchedBytesPerStep']!;
  expect(overhead).toBeGreaterThanOrEqual(1);
  expect(overhead).toBeLessThanOrEqual(1.05);
  for (const rate of ['prefillTokensPerSecond', 'decodeTokensPerSecond', 'streamBytesPerSecond']) {
    expect(last[rate], rate).toBeGreaterThan(0);
  }
  expect(last['adapter']).not.toBe('');
});
