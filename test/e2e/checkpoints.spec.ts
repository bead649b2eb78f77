import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const builtIn = 'endefrites.q8_0.gguf';
const row = (page: Page, name: string): Locator => page.getByRole('listitem', { name, exact: true });
const button = (page: Page, file: string, name: string): Locator =>
  row(page, file).getByRole('button', { name, exact: true });

async function visit(page: Page): Promise<void> {
  await page.goto('./#/checkpoints');
  await expect(button(page, builtIn, 'Unload')).toBeVisible();
}

/** A checkpoint of ours as a file of the reader's. */
function mine(name = 'mine.gguf') {
  return { name, mimeType: 'application/octet-stream', buffer: readFileSync('public/checkpoints/de.q8_0.gguf') };
}

/** Files in the browser's private folder, with their sizes. */
function kept(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('checkpoints', { create: true });
    const sizes: Record<string, number> = {};
    for await (const entry of folder.values()) {
      if (entry.kind === 'file') sizes[entry.name] = (await entry.getFile()).size;
    }
    return sizes;
  });
}

test('an opened file is loaded, survives a reload, and leaves nothing when deleted', async ({ page }) => {
  await visit(page);
  const file = mine();
  await page.getByLabel('Open checkpoint').setInputFiles(file);
  await expect(button(page, 'mine.gguf', 'Unload')).toBeVisible();
  await expect.poll(() => kept(page)).toEqual({ 'mine.gguf': file.buffer.length });

  await page.reload();
  await expect(button(page, 'mine.gguf', 'Unload')).toBeVisible();
  await button(page, 'mine.gguf', 'Details').click();
  const details = page.getByRole('dialog');
  await expect(details.getByText('llama', { exact: true })).toBeVisible();
  await expect(details.getByRole('rowheader', { name: 'Q8_0' })).toBeVisible();
  await expect(details.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await page.keyboard.press('Escape');

  await button(page, 'mine.gguf', 'Delete').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(row(page, 'mine.gguf')).toHaveCount(0);
  await expect.poll(() => kept(page)).toEqual({});
  await page.reload();
  await expect(row(page, builtIn)).toBeVisible();
  await expect(row(page, 'mine.gguf')).toHaveCount(0);
});

test('a checkpoint from an address is downloaded, kept and loaded', async ({ page, baseURL }) => {
  await visit(page);
  await page.getByRole('button', { name: 'From an address' }).click();
  await page.getByRole('textbox', { name: 'Address' }).fill(`${baseURL}/checkpoints/de.q8_0.gguf?copy=1`);
  await page.keyboard.press('Enter');
  await expect(button(page, 'de.q8_0.gguf (2)', 'Unload')).toBeVisible();
  await expect.poll(async () => Object.keys(await kept(page))).toEqual(['de.q8_0.gguf']);
});

test('a reload in mid-copy leaves a row that says how far it got', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-large-'));
  const large = join(folder, 'large.gguf');
  writeFileSync(large, mine().buffer);
  truncateSync(large, 600e6); // padding that no tensor needs: time to reload in
  try {
    await visit(page);
    await page.getByLabel('Open checkpoint').setInputFiles(large);
    await expect(row(page, 'large.gguf').getByRole('progressbar', { name: 'Keeping a copy' })).toBeVisible();
    await expect.poll(async () => (await kept(page))['large.gguf.part'] ?? 0).toBeGreaterThan(1e6);
    await page.reload();
    await expect(row(page, 'large.gguf')).toContainText(/copy broken off at \d+%; open the file again/);
    await expect(button(page, builtIn, 'Unload')).toBeVisible();
    await button(page, 'large.gguf', 'Delete').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => kept(page)).toEqual({});
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a file that is no checkpoint is refused in words, and nothing else is disturbed', async ({ page }) => {
  await visit(page);
  const notes = { name: 'notes.gguf', mimeType: 'text/plain', buffer: Buffer.from('a shopping list') };
  await page.getByLabel('Open checkpoint').setInputFiles(notes);
  await expect(page.getByRole('alert')).toContainText('“notes.gguf”');
  await expect(row(page, 'notes.gguf')).toHaveCount(0);
  await expect(button(page, builtIn, 'Unload')).toBeVisible();
});

test('the whole way by keyboard: skip link, navigation, unload and load', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('Tab');
  await expect(page.getByText('Skip to the content')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/checkpoints$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Make all available offline' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, builtIn, 'Details')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(page, builtIn, 'Load')).toBeVisible();
  await button(page, builtIn, 'Load').focus();
  await page.keyboard.press('Space');
  await expect(button(page, builtIn, 'Unload')).toBeVisible();
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1920, 1080],
] as const) {
  test(`no screen is wider than a window of ${width} pixels, in any language`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./#/settings');
    for (const language of ['en', 'de', 'fr', 'it', 'es']) {
      await page.goto('./#/settings');
      await page.locator('select:has(option[lang])').selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const screen of ['settings', 'checkpoints', 'chat']) {
        await page.goto(`./#/${screen}`);
        await expect(page.locator('h1')).toBeVisible();
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${screen} in ${language}`).toBeLessThanOrEqual(0);
      }
    }
  });
}
