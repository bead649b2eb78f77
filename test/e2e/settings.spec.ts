import { readFileSync } from 'node:fs';
import { ask, expect, test } from './fixture.ts';

test('language and theme of the last visit are there from the first paint on', async ({ page, faults }) => {
  await page.goto('./#/settings');
  await page.getByRole('combobox', { name: 'Interface language' }).selectOption('es');
  await page.getByText('Oscuro', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // stop the app's own script: what remains is the first paint
  const entry = await page.locator('script[type=module]').evaluate((script: HTMLScriptElement) => script.src);
  await page.route(entry, (route) => route.abort());
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const before = page.waitForEvent('console', (message) => message.text().includes('ERR_FAILED'));
  await page.reload();
  await before;
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(faults).toEqual([expect.stringContaining('ERR_FAILED')]); // provoked above
  faults.length = 0;
});

test('everything can be exported, and wiped after a question', async ({ page }) => {
  await page.goto('./');
  expect(await ask(page, 'Hello')).not.toBe('');
  await page.getByRole('link', { name: 'Settings' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^tandem-\d{4}-\d\d-\d\d\.json$/);
  const exported = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    format: string;
    conversations: { turns: { content: string }[] }[];
  };
  expect(exported.format).toBe('tandem-export');
  expect(exported.conversations[0]?.turns[0]?.content).toBe('Hello');

  await page.getByRole('button', { name: 'Delete everything' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect(dialog).toContainText('1 conversation');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Message' })).toHaveCount(0);
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(dialog).toContainText('0 conversations');
});

test('the self-check computes every kernel on this device, and all agree', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Check all kernels' }).click();
  const result = page.getByText(/^\d+ of \d+ kernels agree\.$/);
  await expect(result).toBeVisible({ timeout: 50_000 });
  const [passed, total] = (await result.innerText()).match(/\d+/g)!.map(Number);
  expect(total).toBeGreaterThan(5);
  expect(passed).toBe(total);
});

test('a chosen executor is used, and the masthead says so on every screen', async ({ page }) => {
  await page.goto('./#/settings');
  await expect(page.getByRole('banner').getByRole('link', { name: 'CPU' })).toBeVisible();
  await page.getByText('WebGPU', { exact: true }).click();
  await page.getByRole('button', { name: 'Load again now' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'WebGPU' })).toBeVisible();
  await expect(page.getByText('WebGPU computes now: chosen in Settings.')).toBeVisible();
});
