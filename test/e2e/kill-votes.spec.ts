import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('six kills of the browser in the middle of voting, and logs torn by them, lose no vote and double none', () => {
  test.setTimeout(180_000);
  const args = ['scripts/kill-votes.mjs', '--kills', '6', '--seed', '5', '--tear', '2'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ kills: 6, lost: 0, duplicates: 0, changed: 0, unknown: 0, torn: 0 });
  expect((JSON.parse(stdout) as { acknowledged: number }).acknowledged).toBeGreaterThan(20);
  expect(status).toBe(0);
});
