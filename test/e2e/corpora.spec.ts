import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test, untilKeptOffline } from './fixture.ts';

const ours = 'Corpus of this workbench';
const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });
const language = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Lima's shape, a file a language; the Spanish one lacks the last. */
function greetings() {
  const texts = {
    EN: ['Hello, who are you?', 'I am a small program.'],
    DE: ['Guten Tag, wer sind Sie?', 'Ich bin ein kleines Programm.'],
    FR: ['Bonjour, qui êtes-vous ?', 'Je suis un petit programme.'],
    IT: ['Buongiorno, chi è Lei?', 'Sono un piccolo programma.'],
    ES: ['Buenos días, ¿quién es usted?', 'Soy un pequeño programa.'],
  };
  return Object.entries(texts).map(([code, conversations]) => {
    const ids = code === 'ES' ? [1, 2] : [1, 2, 3];
    const lines = ids.map((id) => JSON.stringify({ id: `${id}_${code}`, conversations }));
    return { name: `train_lima_${code}.jsonl`, mimeType: 'application/jsonl', buffer: Buffer.from(lines.join('\n')) };
  });
}

async function importGreetings(page: Page): Promise<void> {
  await page.goto('./#/corpora');
  await page.getByLabel('Open files').setInputFiles(greetings());
  await expect(row(page, 'train_lima')).toContainText('3 IDs · EN DE FR IT ES · 1 lacks a translation');
}

test('an imported set stands side by side, is composed and exported, survives a reload, and goes when wiped', async ({
  page,
}) => {
  await importGreetings(page);
  await expect(language(page, 'Español')).toContainText('Soy un pequeño programa.');
  const tops = await Promise.all(
    ['English', 'Español'].map(async (name) => (await language(page, name).boundingBox())!.y),
  );
  expect(tops[0]).toBe(tops[1]);
  await page.reload();
  await row(page, 'train_lima').getByRole('button', { name: 'Show' }).click();
  await expect(language(page, 'Deutsch')).toContainText('Ich bin ein kleines Programm.');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSONL' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('ENDEFRITES.full.jsonl');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines).toHaveLength(10);
  expect(JSON.parse(lines[1]!)).toEqual({
    ...{ id: '1', weight: 1, language: 'de' },
    messages: [
      { role: 'user', content: 'Guten Tag, wer sind Sie?' },
      { role: 'assistant', content: 'Ich bin ein kleines Programm.' },
    ],
  });

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
  await page.getByRole('link', { name: 'Corpora' }).click();
  await expect(row(page, ours)).toBeVisible();
  await expect(row(page, 'train_lima')).toHaveCount(0);
});

test('a broken line is named with its file, and nothing is kept', async ({ page }) => {
  await page.goto('./#/corpora');
  const buffer = Buffer.from('{"id": 1, "messages": []}\n');
  await page.getByLabel('Open files').setInputFiles({ name: 'odd.en.jsonl', mimeType: 'application/jsonl', buffer });
  await expect(page.getByRole('alert')).toContainText('“odd.en.jsonl” cannot be imported: messages in line 1.');
  await page.reload();
  await expect(page.getByRole('listitem')).toHaveCount(1);
});

test('after the first visit our corpus is made without a network, shown while it is made, and can be cancelled', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await untilKeptOffline(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: 'Corpora' }).click();
  await row(page, ours).getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByRole('progressbar', { name: 'Making the corpus' })).toBeVisible();
  await expect(row(page, ours)).toContainText(/[\d,]+ of 250,000 IDs/);
  for (const name of ['English', 'Deutsch', 'Français', 'Italiano', 'Español']) {
    await expect(language(page, name)).toContainText('Assistant');
  }
  const first = await language(page, 'Italiano').innerText();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => language(page, 'Italiano').innerText()).not.toBe(first);
  await row(page, ours).getByRole('button', { name: 'Cancel' }).click();
  await expect(row(page, ours).getByRole('button', { name: 'Make it' })).toBeVisible();
  await expect(page.getByText('Make the corpus of this workbench, or open files')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('a set with its figures has no violation that axe finds', async ({ page }) => {
      await importGreetings(page);
      await page.getByRole('button', { name: 'Count tokens' }).click();
      await expect(page.getByRole('columnheader', { name: 'Premium' })).toBeVisible();
      await expect(page.getByRole('table', { name: 'IDs by turns' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('the keyboard alone goes through a set', async ({ page }) => {
  await importGreetings(page);
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(language(page, 'Español')).toContainText('No translation');
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
});
