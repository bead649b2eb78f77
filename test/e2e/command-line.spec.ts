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
