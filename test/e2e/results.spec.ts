import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { manyScores } from '../fixtures/many-variants.ts';
import { battle, brothers, games, jsonl, scores, twelveVotes } from '../fixtures/result-files.ts';
import { expect, expectAccessible, test } from './fixture.ts';

const data = process.env['TANDEM_DATA'];
const real = (path: string): string | null => {
  const file = data === undefined ? null : join(data, path);
  return file !== null && existsSync(file) ? file : null;
};

async function importFiles(page: Page, files: { name: string; text: string }[]): Promise<void> {
  await page.goto('./#/results');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (
    await chooser
  ).setFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/jsonl', buffer: Buffer.from(text) })));
  // until then the figures are those of the example
  await expect(page).toHaveURL(/source=file/);
  await complete(page);
}
async function complete(page: Page): Promise<void> {
  await expect(page.locator('.figures')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('figure').first()).toBeVisible();
}
const ours = [
  { name: 'votes.jsonl', text: jsonl(twelveVotes) },
  { name: 'judge.jsonl', text: jsonl([games(81, 'model_2', 'model_2'), games(121, 'model_1', 'tie', 'FR')]) },
  { name: 'scores.jsonl', text: jsonl(scores) },
];

test('votes become figures, are filtered in the address, and are there again after a reload', async ({ page }) => {
  await importFiles(page, ours.slice(0, 1));
  await expect(page.getByRole('combobox', { name: 'Source' })).toContainText('votes.jsonl');
  const rates = page.getByRole('table', { name: 'Win rate', exact: true });
  await expect(rates).toContainText('Tandem · ENDEFRITES');
  for (const name of ['Votes', 'Agreement', 'Positional bias'])
    await expect(page.getByRole('table', { name, exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Language', exact: true }).first().selectOption('fr');
  await expect(page).toHaveURL(/language=fr/);
  await expect(rates.getByRole('row', { name: /^Tandem · DE/ })).toContainText('2');
  await page.reload();
  await complete(page);
  await expect(page.getByRole('combobox', { name: 'Language', exact: true }).first()).toHaveValue('fr');
  await page.goBack();
  await expect(page).not.toHaveURL(/language=fr/);
});

test('a large file is there again after a reload, until it is removed; then its address says so', async ({ page }) => {
  const many = Array.from({ length: 4000 }, (_, at) => battle(at % 60, { winner: 'tie', voter: `p${at}` }));
  const text = jsonl(many);
  expect(text.length).toBeGreaterThan(2_000_000);
  await importFiles(page, [{ name: 'large.jsonl', text }]);
  await page.reload();
  await complete(page);
  const source = page.getByRole('combobox', { name: 'Source' });
  await expect(source).toContainText('large.jsonl');
  const address = page.url();
  await source.selectOption({ label: 'Several…' });
  await page.getByRole('button', { name: 'Remove large.jsonl' }).click();
  await expect(page.getByText('This is the built-in example')).toBeVisible();
  await page.goto('./#/settings');
  await page.goto(address);
  await page.reload();
  await expect(page.getByText('Not in this browser: large.jsonl.')).toBeVisible();
  await page.getByRole('button', { name: 'Everything here' }).click();
  await expect(page.getByText('This is the built-in example')).toBeVisible();
});

test('nineteen variants fit a phone in German, questions and all answers as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await importFiles(page, [
    { name: 'many.jsonl', text: jsonl(manyScores(1)) },
    { name: 'brothers.jsonl', text: jsonl(brothers) },
  ]);
  await page.getByRole('combobox', { name: 'Interface language' }).selectOption('de');
  await expect(page.getByRole('table', { name: 'Bewertete Antworten' })).toBeVisible();
  await page.locator('section.frame tbody button').first().click();
  await expect(page.getByRole('article').first()).toBeVisible();
  const inside = page.locator('.inside').first();
  expect((await inside.boundingBox())!.width).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test('what is shown is exported: votes as CSV and JSONL, figures as pictures, tables as text', async ({ page }) => {
  await importFiles(page, ours.slice(0, 1));
  const saved = async (name: string): Promise<{ file: string; text: string }> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const found = await download;
    return { file: found.suggestedFilename(), text: readFileSync(await found.path(), 'utf8') };
  };
  const csv = await saved('Export CSV');
  expect(csv.file).toBe('tandem-votes.csv');
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(13);
  const lines = (await saved('Export JSONL')).text.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { winner: string }).winner)).toContain('tie (bothbad)');
  const svg = await saved('SVG, Votes by category');
  expect(svg.text).toContain('Votes by category');
  expect(svg.text).toContain('data:font/woff2;base64,');
  // the first checkpoint’s colour in the light theme, whatever the page’s
  expect(svg.text).toContain('rgb(36, 79, 149)');
  expect(svg.text).not.toMatch(/var\(|class=|light-dark/);
  const png = await saved('PNG, Votes by category');
  expect(png.text.slice(1, 4)).toBe('PNG');
  expect((await saved('LaTeX, Agreement')).text).toContain('\\begin{tabular}');
  expect((await saved('CSV, Win rate')).text.split('\r\n')[0]).toContain('Decided: Low');
});

test('a figure’s picture is light, whatever the page’s colours are', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await importFiles(page, ours.slice(0, 1));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG, Votes by category', exact: true }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('rgb(36, 79, 149)');
  expect(text).not.toContain('rgb(111, 166, 244)');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
});

for (const [width, colorScheme] of [
  [390, 'dark'],
  [1920, 'light'],
] as const) {
  test(`figures fit a window of ${width}, in ${colorScheme} colours, without a violation that axe finds`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await importFiles(page, ours);
    await expect(page.getByRole('heading', { name: 'Scores by language and checkpoint' })).toBeVisible();
    await page.getByRole('table', { name: 'Votes', exact: true }).getByRole('button').first().click();
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

test('the real samples of LMSYS and MT-Bench-X are read', async ({ page }) => {
  const files = [
    real('mt-bench/human_judgments/human.sample.jsonl'),
    real('mt-bench/model_judgment/gpt-4_pair.sample.jsonl'),
    real('mt-bench-x/mt_bench_DE/model_judgment/gpt-4_single.jsonl'),
  ];
  test.skip(files.includes(null), 'TANDEM_DATA has no samples');
  await importFiles(
    page,
    files.map((path) => ({ name: path!.split('/').slice(-2).join('-'), text: readFileSync(path!, 'utf8') })),
  );
  await expect(page.getByText(/^60 votes · 27 people · 2 questions · 75 judgments/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Scores', exact: true })).toContainText('4');
  // 46 of 73 valid ones are consistent
  const bias = page.getByRole('table', { name: 'Positional bias', exact: true });
  await expect(bias.getByRole('row', { name: /^Judge, all categories/ })).toContainText('0.37');
});

test('a hundred thousand votes leave the page at hand', async ({ page }, info) => {
  test.setTimeout(180_000);
  const winners = ['model_a', 'model_b', 'tie', 'tie (bothbad)'];
  let text = '';
  for (let at = 0; at < 100_000; at++) {
    const [one, other] = [`m${at % 5}`, `m${(at + 1 + (at % 4)) % 5}`];
    text += `{"question_id":${at % 4000},"model_a":"${one}","model_b":"${other}","winner":"${winners[(at * 7) % 4]}","judge":"p${at % 97}","turn":1,"anony":true,"category":"writing"}\n`;
  }
  const path = info.outputPath('many.jsonl');
  writeFileSync(path, text);
  await page.goto('./#/results');
  await expect(page.getByText('This is the built-in example')).toBeVisible();
  await page.evaluate(() => {
    const seen = { longest: 0 };
    let last = performance.now();
    const look = (): void => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByRole('status').getByText('100,000 votes')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.figures')).toHaveAttribute('aria-busy', 'false', { timeout: 120_000 });
  await expect(page.getByRole('heading', { name: 'Ratings' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest)).toBeLessThan(
    1000,
  );
});
