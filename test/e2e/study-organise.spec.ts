import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readStudy } from '#core/studies/study-file.ts';
import { expect, expectAccessible, test } from './fixture.ts';

test.use({ locale: 'en-GB' });

const names = /endefrites|· DE\b|\bde\.q8_0/i;
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Generating answers' });

async function answered(page: Page): Promise<number> {
  const text = await progress(page).getAttribute('aria-valuetext');
  return Number(/^(\d+) of 20 answers$/.exec(text ?? '')?.[1]);
}

test('a study over Tandem-Mini: chosen, answered in spite of a reload, handed out in a file that names nobody', async ({
  page,
}) => {
  await page.goto('./#/compare/study');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Organise a study' }).click();
  await page.getByRole('textbox', { name: 'Name of the study' }).fill('Autumn study');
  for (const name of ['English', 'German', 'Italian', 'Spanish'])
    await page.getByRole('group', { name: 'Languages' }).getByRole('checkbox', { name }).uncheck();
  for (const name of ['Reasoning', 'Mathematics', 'Coding', 'Extraction', 'Science and technology', 'Humanities'])
    await page.getByRole('group', { name: 'Categories' }).getByRole('checkbox', { name }).uncheck();
  await expect(page.getByText('10 questions in 1 language')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Generate all answers' }).click();
  await expect.poll(() => answered(page), { timeout: 60_000 }).toBeGreaterThan(1);
  await page.reload();
  const kept = progress(page);
  await expect(kept).toHaveAttribute('aria-valuetext', /^[1-9]\d* of 20 answers$/);
  expect(await answered(page)).toBeLessThan(20);
  await expect(page.getByRole('textbox', { name: 'Name of the study' })).toHaveValue('Autumn study');
  await page.getByRole('button', { name: 'Go on generating' }).click();
  await expect(page.getByText('All answers are there.')).toBeVisible({ timeout: 120_000 });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Write the study file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Autumn study.study.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).not.toMatch(names);
  const study = readStudy(text, 'study');
  expect([study.title, study.benchmark, study.languages]).toEqual(['Autumn study', 'Tandem-Mini', ['fr']]);
  expect([study.questions.length, study.pairs.length, study.seats.length]).toEqual([10, 1, 4]);
  expect(study.answers.every(({ turns }) => turns.length === 2)).toBe(true);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Save the file again' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name of the study' })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'All studies' }).click();
  await expect(page.getByRole('list', { name: 'In this browser' })).toContainText('0 of 4 handed in');
});

test('a study that one tab prepares is not written over by another', async ({ page, context }) => {
  await page.goto('./#/compare/study');
  await page.getByRole('button', { name: 'Organise a study' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the study' });
  await name.fill('Autumn study');
  await expect(page.getByText('All changes are kept in this browser.')).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  const elsewhere = 'This study is being prepared in another tab.';
  await expect(other.getByText(elsewhere)).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Go on here' }).click();
  await expect(other.getByRole('textbox', { name: 'Name of the study' })).toHaveValue('Autumn study');
  await expect(page.getByText(elsewhere)).toBeVisible();
  await expect(name).toHaveCount(0);

  // closed, it leaves the study to whoever asks next
  await other.close();
  await page.reload();
  await expect(name).toHaveValue('Autumn study');
});
