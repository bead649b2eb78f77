import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './fixture.ts';

test('the visitor’s own browser recomputes what others have printed, and hands it out as a file', async ({ page }) => {
  await page.goto('./#/results/proof');
  await expect(page.getByRole('heading', { level: 1, name: 'Proof' })).toBeVisible();
  const sum = page.getByRole('status').filter({ hasText: 'values are right' });
  await expect(sum).toHaveText(/^\s*(\d+) of \1 values are right\s*$/);
  const [, total] = /(\d+) of/.exec(await sum.innerText())!;
  const kappas = page.getByRole('group', { name: 'Agreement beyond chance' });
  await expect(kappas.getByRole('row').filter({ hasText: 'right' })).toHaveCount(18);
  await expect(page.getByRole('heading', { name: 'Published and not reproducible, and why' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'z = 5.54' })).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('tandem-proof.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines.filter((line) => line.endsWith(',right')).length).toBe(Number(total));

  await page.getByRole('button', { name: 'Recompute' }).click();
  await expect(sum).toBeVisible();
  await expectAccessible(page);
});

test('on a phone, in German, the tables scroll and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/results/proof');
  await page.getByRole('combobox', { name: 'Interface language' }).selectOption('de');
  await expect(page.getByText(/Werten stimmen/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
