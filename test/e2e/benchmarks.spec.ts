import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { smallBenchmark } from '../fixtures/small-benchmark.ts';
import { expect, expectAccessible, test } from './fixture.ts';

const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A drop has folders; these are drawn up as the files of a picker. */
function asFiles() {
  return smallBenchmark().map(({ path, text }) => ({
    name: path.replaceAll('/', '.'),
    mimeType: 'application/jsonl',
    buffer: Buffer.from(text),
  }));
}

async function importSmall(page: Page): Promise<void> {
  await page.goto('./#/compare/benchmarks');
  await page.getByLabel('Open files').setInputFiles(asFiles());
  await expect(page.getByRole('heading', { name: 'What these files hold' })).toBeFocused();
}

test('the keyboard alone goes through ours, question by question, in five languages', async ({ page }) => {
  await page.goto('./#/compare/benchmarks');
  await row(page, 'Tandem-80').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tandem-80' })).toBeVisible();
  await expect(page.getByText('80 of 80 questions')).toBeVisible();
  const questions = page.getByRole('listitem');
  await questions.first().getByRole('link').focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('listitem').last().getByRole('link')).toBeFocused();
  await expect(page.getByRole('listitem').last()).toHaveAttribute('aria-posinset', '80');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('79 of 80')).toBeVisible();
  for (const name of ['English', 'Deutsch', 'Français', 'Italiano', 'Español']) {
    await expect(column(page, name)).toContainText('Turn 2');
  }
  const tops = await Promise.all(
    ['English', 'Español'].map(async (name) => (await column(page, name).boundingBox())!.y),
  );
  expect(tops[0]).toBe(tops[1]);
  await page.keyboard.press('n');
  await expect(page.getByText('80 of 80')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(page.getByText('78 of 80')).toBeVisible();
  // back in the list one is where one was
  await page.getByRole('link', { name: 'Tandem-80' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').and(page.locator('[aria-posinset="78"]')).getByRole('link')).toBeFocused();
});

test('of files with a broken line the good ones are kept, a wording is corrected, and both outlast a reload', async ({
  page,
}) => {
  await importSmall(page);
  const faults = page.getByRole('region', { name: '1 fault' });
  await expect(faults.getByRole('row').nth(1)).toContainText('small_DE.question.jsonl');
  await expect(faults.getByRole('row').nth(1)).toContainText('3');
  await expect(faults.getByRole('row').nth(1)).toContainText('not JSON');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep the good ones' }).click();
  await expect(page.getByRole('heading', { name: 'small' })).toBeVisible();
  await expect(page.getByText('2 of 2 questions')).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search' }).fill('Farbe');
  await expect(page.getByText('1 of 2 questions')).toBeVisible();
  await page.getByRole('listitem').getByRole('link').click();
  await page.getByRole('button', { name: 'Correct in German' }).click();
  await page.getByRole('textbox', { name: 'Turn 1', exact: true }).fill('Nennen Sie eine Farbe.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await expect(column(page, 'Deutsch')).toContainText('corrected');

  await page.reload();
  await expect(column(page, 'Deutsch')).toContainText('Nennen Sie eine Farbe.');
  await column(page, 'Deutsch').getByText('1 earlier wording').click();
  await expect(column(page, 'Deutsch').getByRole('deletion')).toHaveText('Nenne');
  await expect(column(page, 'Deutsch').getByRole('insertion')).toHaveText('Nennen Sie');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'small' }).click();
  await expect(page.getByRole('row', { name: 'All' })).toContainText('2');

  await page.getByRole('link', { name: '2' }).first().click();
  await column(page, 'Deutsch').getByText('1 earlier wording').click();
  await page.getByRole('button', { name: 'Restore wording 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore it' }).click();
  await expect(column(page, 'Deutsch')).toContainText('Nenne eine Farbe.');
  await expect(column(page, 'Deutsch')).not.toContainText('corrected');
});

test('nothing is kept of what its reader does not want, and a name that is taken is asked about', async ({ page }) => {
  await importSmall(page);
  await page.getByRole('button', { name: 'Keep nothing' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await page.getByLabel('Open files').setInputFiles(asFiles());
  await page.getByRole('button', { name: 'Keep the good ones' }).click();
  await expect(page.getByRole('heading', { name: 'small' })).toBeVisible();

  await importSmall(page);
  const clash = page.getByRole('radiogroup', { name: 'There already is a benchmark of this name' });
  await expect(clash.getByRole('radio', { name: 'Keep both, the new one as “small 2”' })).toBeChecked();
  await page.getByRole('button', { name: 'Keep the good ones' }).click();
  await expect(page.getByRole('heading', { name: 'small 2' })).toBeVisible();
  await importSmall(page);
  await clash.getByRole('radio', { name: 'Replace the one that is there' }).check();
  await page.getByRole('button', { name: 'Keep the good ones' }).click();
  await page.getByRole('link', { name: 'All benchmarks' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(4);

  await row(page, 'small 2').getByRole('button', { name: 'Delete' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(3);
});

test('ours stay as they are; a copy is corrected, in two tabs without either losing what the other wrote', async ({
  page,
  context,
}) => {
  await page.goto('./#/compare/benchmarks');
  await row(page, 'Tandem-Mini').getByRole('button', { name: 'Copy…' }).click();
  await page.getByRole('textbox', { name: 'Name of the copy' }).fill('My own');
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await page.getByRole('listitem').first().getByRole('link').click();
  const other = await context.newPage();
  await other.goto(page.url());
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Correct in English' }).click();
  await page.getByRole('textbox', { name: 'Turn 1', exact: true }).fill('The first tab says this.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(column(page, 'English')).toContainText('The first tab says this.');

  await expect(other.getByText('This wording has meanwhile been changed elsewhere.')).toBeVisible();
  await other.getByRole('textbox', { name: 'Turn 2', exact: true }).fill('The second tab says that.');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('alert')).toContainText('has meanwhile been changed elsewhere');
  await expect(column(other, 'English')).toContainText('The first tab says this.');
  await expect(other.getByRole('textbox', { name: 'Turn 2', exact: true })).toHaveValue('The second tab says that.');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(column(page, 'English')).toContainText('The second tab says that.');
  await expect(column(page, 'English')).toContainText('2 earlier wordings');
});

test('a benchmark is written file by file, and what FastChat would miss is said', async ({ page }) => {
  await page.goto('./#/compare/benchmarks/tandem-mini');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export “Tandem-Mini”' });
  await expect(dialog).toContainText('lack a reference answer');
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save tandem-mini_DE/question.jsonl' }).click();
  expect((await downloading).suggestedFilename()).toBe('tandem-mini_DE.question.jsonl');
  await dialog.getByRole('textbox', { name: 'Name of the judge' }).fill('gpt-4');
  await expect(dialog.getByRole('button', { name: 'Save tandem-mini_DE/reference_answer/gpt-4.jsonl' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the languages stand side by side in a region that scrolls, and the page is no wider than the window', async ({
    page,
  }) => {
    await page.goto('./#/compare/benchmarks');
    await row(page, 'Tandem-Mini').getByRole('link').click();
    await page.getByRole('listitem').first().getByRole('link').click();
    const side = column(page, 'The question in its languages');
    await expect(column(page, 'Deutsch')).toContainText('Turn 1');
    await side.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => side.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: 'English' }).uncheck();
    await expect(column(page, 'English')).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('neither list nor benchmark nor question has a violation that axe finds', async ({ page }) => {
      await page.goto('./#/compare/benchmarks');
      await expect(row(page, 'Tandem-80')).toBeVisible();
      await expectAccessible(page);
      await row(page, 'Tandem-80').getByRole('link').click();
      await expect(page.getByText('80 of 80 questions')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('listitem').first().getByRole('link').click();
      await expect(column(page, 'Français')).toBeVisible();
      await expectAccessible(page);
    });
  });
}

const real = process.env['TANDEM_DATA'] && join(process.env['TANDEM_DATA'], 'mt-bench-x');

test('MT-Bench-X comes in by its folder, with the corrections that the paper counts', async ({ page }) => {
  test.skip(!real || !existsSync(real), 'needs TANDEM_DATA, a folder of benchmarks outside the repository');
  await page.goto('./#/compare/benchmarks');
  await page.getByLabel('Open folder').setInputFiles(real!);
  const good = page.getByRole('region', { name: 'Can be kept' });
  for (const [language, corrected] of [
    ['English', 0],
    ['German', 31],
    ['French', 36],
    ['Italian', 72],
    ['Spanish', 37],
  ] as const) {
    const cells = good.getByRole('row', { name: language }).getByRole('cell');
    await expect(cells.nth(0)).toHaveText('80');
    await expect(cells.nth(1)).toHaveText(String(corrected));
    await expect(cells.nth(3)).toHaveText('30');
  }
  await expect(page.getByRole('region', { name: '2 faults' })).toContainText('judge_prompts_v2.jsonl');
  await page.getByRole('button', { name: 'Keep the good ones' }).click();
  await expect(page.getByRole('row', { name: 'All' }).getByRole('cell')).toHaveText(['31', '36', '72', '37']);
  await page.getByRole('checkbox', { name: 'Only corrected ones' }).check();
  await expect(page.getByText(/^\d+ of 80 questions$/)).not.toHaveText('80 of 80 questions');
  await page.getByRole('listitem').first().getByRole('link').click();
  await column(page, 'Italiano').getByText('1 earlier wording').click();
  await expect(column(page, 'Italiano').getByRole('insertion').first()).toBeVisible();
});
