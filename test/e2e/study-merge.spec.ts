import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { subjectOf } from '../../src/core/studies/bundle.ts';
import { writeBundle } from '../../src/core/studies/bundle-file.ts';
import { mergeBundles } from '../../src/core/studies/merge.ts';
import type { Study } from '../../src/core/studies/study.ts';
import { allHandedIn } from '../fixtures/handed-in.ts';
import { draftOver, organiseIn } from '../fixtures/organised-browser.ts';
import { secrets } from '../fixtures/studies.ts';
import { expect, expectAccessible, test } from './fixture.ts';

test.use({ locale: 'en-GB' });

const draft = draftOver('tandem-mini', { seats: 12 });

/** The votes of a study that this page's browser organises, none of them handed in yet. */
async function organise(page: Page): Promise<Study> {
  // after the votes, whatever the clock says
  await page.clock.setFixedTime(1_900_000_000_000);
  await page.goto('./#/compare/study');
  await expect(page.getByRole('radiogroup', { name: 'Mode' })).toBeVisible();
  const study = await organiseIn(page, draft);
  await page.goto(`./#/compare/study/${study.id}/votes`);
  await page.reload();
  await expect(page.getByText('Nobody has handed anything in yet.')).toBeVisible();
  return study;
}

type Files = { file: string; bundle: Parameters<typeof writeBundle>[0] }[];

async function take(page: Page, files: Files): Promise<void> {
  await page.getByLabel('Open files').setInputFiles(
    files.map(({ file, bundle }) => ({
      ...{ name: file, mimeType: 'application/jsonl' },
      buffer: Buffer.from(writeBundle(bundle)),
    })),
  );
  await expect(page.getByRole('status', { name: 'Files' }).getByRole('listitem')).toHaveCount(files.length);
}

async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish the study' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish and show the names' }).click();
  await expect(page.getByRole('table', { name: 'Votes by pair' })).toBeVisible();
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFile(await file.path(), 'utf8');
}

test('twelve annotators of one study come to one result, whatever the order in which they hand in', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const study = await organise(page);
  const bundles = allHandedIn(study);
  expect(bundles).toHaveLength(12);

  await take(page, bundles);
  const annotators = page.getByRole('table', { name: 'Annotators' });
  await expect(annotators.getByRole('row')).toHaveCount(13);
  await expect(annotators.getByRole('rowheader')).toHaveText(
    Array.from({ length: 12 }, (_, index) => `Person-${index + 1}`).sort(),
  );
  await expectAccessible(page);
  for (const secret of secrets) expect(await page.content()).not.toContain(secret);
  const merged = await download(page, 'Download: Bundle');
  expect(merged).toBe(writeBundle(mergeBundles(subjectOf(study), bundles).bundle));

  await finish(page);
  const pair = page.getByRole('table', { name: 'Votes by pair' }).getByRole('row').nth(1);
  await expect(pair).toContainText('Tandem · DE');
  await expect(pair).toContainText('Tandem · ENDEFRITES');
  await expect(page.getByRole('link', { name: 'See the results' })).toHaveAttribute(
    'href',
    `#/results?source=study:${study.id}`,
  );
  await expectAccessible(page);
  const table = await download(page, 'Download: Table (CSV)');
  expect(table.split('\r\n').length).toBeGreaterThan(900);

  // another browser, the other way round, in three goes, some of them twice
  const context = await browser.newContext({ locale: 'en-GB', ...(baseURL ? { baseURL } : {}) });
  const other = await context.newPage();
  await organise(other);
  const turned = bundles.toReversed();
  await take(other, turned.slice(0, 1));
  await take(other, turned.slice(1, 9));
  await take(other, turned.slice(6));
  expect(await download(other, 'Download: Bundle')).toBe(merged);
  await finish(other);
  expect(await download(other, 'Download: Table (CSV)')).toBe(table);
  await context.close();
});

test('files that cannot be used are said, an annotator can be taken out, and a reload finds the same', async ({
  page,
}) => {
  const study = await organise(page);
  const [one, two] = allHandedIn(study) as [Files[number], Files[number]];
  await take(page, [one, two]);
  await page.getByLabel('Open files').setInputFiles([
    { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear organiser,') },
    { name: 'again.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(writeBundle(one.bundle)) },
  ]);
  const files = page.getByRole('status', { name: 'Files' });
  await expect(files).toContainText('“letter.txt” is not a bundle of votes.');
  await expect(files).toContainText(/nothing new · \d+ here before/);

  await page.getByRole('button', { name: 'Take out Person-1', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Take “Person-1” out of the study?' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Take out' }).click();
  const annotators = page.getByRole('table', { name: 'Annotators' }).getByRole('rowheader');
  await expect(annotators).toHaveText(['Person-2']);
  await page.reload();
  await expect(annotators).toHaveText(['Person-2']);
  expect(await download(page, 'Download: Bundle')).toBe(writeBundle(two.bundle));
});

test('an export of everything brings a study to another browser, which says what it cannot name', async ({
  page,
  browser,
  baseURL,
}) => {
  const study = await organise(page);
  await take(page, allHandedIn(study).slice(0, 2));
  const bundle = await download(page, 'Download: Bundle');
  await page.goto('./#/settings');
  const everything = await download(page, 'Export everything');

  const context = await browser.newContext({ locale: 'en-GB', ...(baseURL ? { baseURL } : {}) });
  const other = await context.newPage();
  await other.clock.setFixedTime(1_900_000_000_000);
  await other.goto('./#/settings');
  const file = { name: 'tandem.json', mimeType: 'application/json', buffer: Buffer.from(everything) };
  await other.getByRole('button', { name: 'Import an export' }).setInputFiles(file);
  const said = other.getByRole('status', { name: 'Import an export' });
  await expect(said).toContainText('1 study');
  await expect(said).toContainText('sealed in another browser');
  await expectAccessible(other);

  await other.goto(`./#/compare/study/${study.id}/votes`);
  expect(await download(other, 'Download: Bundle')).toBe(bundle);
  await other.getByRole('button', { name: 'Finish the study' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Finish and show the names' }).click();
  await expect(other.getByText('Only that browser can say which checkpoint gave them')).toBeVisible();
  await context.close();
});

test('nothing is wider than a phone, whatever the language', async ({ page }) => {
  const study = await organise(page);
  await take(page, allHandedIn(study).slice(0, 3));
  await finish(page);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of ['de', 'fr', 'it', 'es', 'en']) {
    await page.goto('./#/settings');
    await page.locator('select').first().selectOption(language);
    await page.goto(`./#/compare/study/${study.id}/votes`);
    await expect(page.getByRole('table')).toHaveCount(3);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, language).toBeLessThanOrEqual(0);
  }
});
