import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** Pipelines are compiled anew for each cycle, which software is slow at; what is left of a single one would be seen. */
for (const { executor, cycles } of [
  { executor: 'cpu', cycles: 12 },
  { executor: 'webgpu', cycles: 4 },
]) {
  test(`a checkpoint that comes and goes ${cycles} times leaves nothing on ${executor}, nor in script`, () => {
    test.setTimeout(300_000);
    const args = ['scripts/load-cycles.mjs', '--cycles', String(cycles), '--executor', executor];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    const { left, late } = JSON.parse(stdout) as { left: string[]; late: { buffers: { made: number } } };
    expect(left).toEqual([]);
    expect(late.buffers.made > 0).toBe(executor === 'webgpu');
    expect(status).toBe(0);
  });
}
