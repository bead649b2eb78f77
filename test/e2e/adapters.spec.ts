import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { everyMatrix, linearLayers, randomAdapter, type RandomAdapterOptions } from '../fixtures/adapters.ts';
import { parseGguf } from '../fixtures/parse-gguf.ts';
import { ask, expect, expectAccessible, test } from './fixture.ts';

test.use({ locale: 'en-GB' });

const builtIn = 'endefrites.q8_0.gguf';
const base = parseGguf(new Uint8Array(readFileSync(`public/checkpoints/${builtIn}`))).tensors;
const row = (page: Page, name: string): Locator => page.getByRole('listitem', { name, exact: true });
const button = (page: Page, file: string, name: string): Locator =>
  row(page, file).getByRole('button', { name, exact: true });

/** A random adapter over the built-in checkpoint, as a file of the reader's. */
function adapter(name: string, options: Partial<RandomAdapterOptions> = {}) {
  const buffer = Buffer.from(randomAdapter(base, { strength: 1, ...options }));
  return { name, mimeType: 'application/octet-stream', buffer };
}

type AdapterFile = ReturnType<typeof adapter>;

async function visit(page: Page): Promise<void> {
  await page.goto('./#/checkpoints');
  await expect(button(page, builtIn, 'Unload')).toBeVisible();
}

/** Opens adapters and waits until they are attached and kept. */
async function open(page: Page, ...files: AdapterFile[]): Promise<void> {
  await page.getByLabel('Open checkpoint').setInputFiles(files);
  for (const { name } of files) {
    await expect(button(page, name, 'Detach')).toBeVisible();
    await expect(row(page, name)).not.toContainText('kept until the tab is closed');
  }
}

/** Goes to the chat, whose answers are to be short: a random adapter makes a checkpoint babble. */
async function chat(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Chat' }).click();
  await page.getByText('More settings').click();
  const most = page.getByRole('textbox', { name: 'New tokens at most' });
  await most.fill('16');
  await most.press('Enter');
}

/** What the checkpoint with this label answers to a first message. */
async function answerOf(page: Page, label: string): Promise<string> {
  await page.getByRole('combobox', { name: 'Checkpoint' }).selectOption({ label });
  await page.getByRole('button', { name: 'New conversation', exact: true }).click();
  await ask(page, 'What is the capital of Spain?');
  return page.getByRole('article', { name: 'Answer' }).last().locator('.read').innerText();
}

/** "12 MB of 6.0 GB" */
async function memory(page: Page): Promise<string> {
  return (await page.getByRole('meter', { name: 'Memory' }).getAttribute('aria-valuetext')) ?? '';
}

test('two adapters share one base: each answers in its own way, and the base alone as before', async ({ page }) => {
  await visit(page);
  await expect.poll(() => memory(page)).toMatch(/^\d/);
  const before = await memory(page);
  const [one, other] = [
    adapter('one.gguf', { seed: 1 }),
    adapter('other.gguf', { seed: 2, rank: 8, adapts: everyMatrix }),
  ];
  await open(page, one, other);
  await expect(row(page, 'one.gguf')).toContainText('LoRA adapter, rank 16');
  await expect(row(page, 'other.gguf')).toContainText('LoRA adapter, rank 8');
  expect(await memory(page)).not.toBe(before);

  await chat(page);
  const alone = await answerOf(page, 'Tandem · ENDEFRITES');
  expect(alone).toContain('The capital of Spain is Madrid.');
  // both headers say "Random"
  const byOne = await answerOf(page, 'Tandem · ENDEFRITES · one.gguf');
  const byOther = await answerOf(page, 'Tandem · ENDEFRITES · other.gguf');
  expect(new Set([alone, byOne, byOther]).size).toBe(3);
  expect(await answerOf(page, 'Tandem · ENDEFRITES')).toBe(alone);
  expect(await answerOf(page, 'Tandem · ENDEFRITES · one.gguf')).toBe(byOne);

  await page.getByRole('link', { name: 'Checkpoints' }).click();
  await button(page, 'one.gguf', 'Detach').click();
  await button(page, 'other.gguf', 'Detach').click();
  await expect.poll(() => memory(page)).toBe(before);
});

test('a scale of 0 is the base alone, and the scale outlives a reload with the adapter', async ({ page }) => {
  await visit(page);
  await open(page, adapter('one.gguf'));
  const scale = row(page, 'one.gguf').getByRole('slider', { name: 'Scale' });
  await scale.fill('0');
  await chat(page);
  expect(await answerOf(page, 'Tandem · ENDEFRITES · Random')).toContain('The capital of Spain is Madrid.');

  await page.goto('./#/checkpoints');
  await page.reload();
  await expect(button(page, 'one.gguf', 'Detach')).toBeVisible();
  await expect(button(page, builtIn, 'Unload')).toBeVisible();
  await expect(scale).toHaveValue('0');
  await scale.focus();
  await page.keyboard.press('End');
  await expect(row(page, 'one.gguf')).toContainText('2.00');
  await chat(page);
  expect(await answerOf(page, 'Tandem · ENDEFRITES · Random')).not.toContain('The capital of Spain is Madrid.');
});

test('an adapter of another base is refused with the name of the tensor, and nothing is disturbed', async ({
  page,
}) => {
  await visit(page);
  const wider = base.map(({ name, dims: [cols, rows] }) => ({ name, dims: [2 * cols!, rows!] }));
  const buffer = Buffer.from(randomAdapter(wider, { adapts: linearLayers }));
  await page
    .getByLabel('Open checkpoint')
    .setInputFiles({ name: 'wide.gguf', mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('alert')).toContainText(/blk\.0\.\w+\.weight\.lora_a/);
  await expect(row(page, 'wide.gguf')).toHaveCount(0);
  await page.getByRole('link', { name: 'Chat' }).click();
  expect(await answerOf(page, 'Tandem · ENDEFRITES')).toContain('The capital of Spain is Madrid.');
});

test('unloading the base while an adapter is in use: the next message brings both back', async ({ page }) => {
  await visit(page);
  await open(page, adapter('one.gguf'));
  await chat(page);
  const answer = await answerOf(page, 'Tandem · ENDEFRITES · Random');
  await page.getByRole('link', { name: 'Checkpoints' }).click();
  await button(page, builtIn, 'Unload').click();
  await expect(button(page, 'one.gguf', 'Attach')).toBeVisible();
  await page.getByRole('link', { name: 'Chat' }).click();
  expect(await answerOf(page, 'Tandem · ENDEFRITES · Random')).toBe(answer);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('a base with adapters has no violation that axe finds', async ({ page }) => {
      await visit(page);
      await open(page, adapter('one.gguf'), adapter('other.gguf', { seed: 2 }));
      await button(page, 'other.gguf', 'Detach').click();
      await expect(button(page, 'other.gguf', 'Attach')).toBeVisible();
      await expectAccessible(page);
      await button(page, 'one.gguf', 'Details').click();
      await expect(page.getByRole('dialog')).toContainText('Tensors it changes');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await chat(page);
      await answerOf(page, 'Tandem · ENDEFRITES · one.gguf');
      await expect(page.getByRole('combobox', { name: 'Checkpoint' })).toHaveAccessibleDescription('one.gguf');
      await expectAccessible(page);
    });
  });
}

for (const width of [320, 390, 768, 1024, 1920]) {
  test(`a base with adapters is not wider than a window of ${width} pixels, in any language`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(page);
    await open(page, adapter('an-adapter-with-a-rather-long-name.r16.f32.gguf'));
    for (const language of ['de', 'fr', 'it', 'es', 'en']) {
      await page.locator('select:has(option[lang])').selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, language).toBeLessThanOrEqual(0);
    }
  });
}
