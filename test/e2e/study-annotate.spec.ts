import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readBundle } from '../../src/core/studies/bundle-file.ts';
import { repeatedVotes } from '../../src/core/studies/checks.ts';
import { sha256Of } from '../../src/core/studies/hashes.ts';
import { itemsOf } from '../../src/core/studies/progress.ts';
import { showingKey, standingOf } from '../../src/core/studies/standing.ts';
import { writeStudy } from '../../src/core/studies/study-file.ts';
import { secrets, studyOf } from '../fixtures/studies.ts';
import { expect, expectAccessible, test } from './fixture.ts';

test.use({ locale: 'en-GB' });

const study = studyOf({ questions: 20 });
const blocks = itemsOf(study, study.seats[0]!, false);
const file = { name: 'study.json', mimeType: 'application/json', buffer: Buffer.from(writeStudy(study, 'study.json')) };

/** Opens the study file at home, takes the first seat and agrees. */
async function join(page: Page, pseudonym: string): Promise<void> {
  await page.goto('./#/compare/study');
  await page.getByLabel('Open a study file').setInputFiles(file);
  await expect(page.getByRole('heading', { name: study.title })).toBeVisible();
  await page.getByRole('combobox', { name: 'Seat' }).selectOption('0');
  await page.getByRole('textbox', { name: 'Pseudonym' }).fill(pseudonym);
  await page.getByRole('checkbox', { name: 'I have read this and agree.' }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
}

async function judged(page: Page, block: number, done: number): Promise<void> {
  const bar = page.getByRole('progressbar', { name: `Block ${block + 1}` });
  await expect(bar).toHaveAttribute('aria-valuetext', `${done} of ${blocks[block]!.length} judged`);
}

/** All that the browser keeps, as text; bytes are read as they lie there. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('tandem');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('the database does not open'));
    });
    const stores = ['events', 'answers', 'studies', 'sessions'];
    const all = stores.map(
      (store) =>
        new Promise<unknown>((resolve, reject) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(new Error(`${store} cannot be read`));
        }),
    );
    const values = await Promise.all(all);
    database.close();
    return JSON.stringify(values, (_key, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder('latin1').decode(value instanceof ArrayBuffer ? value : value.buffer)
        : value,
    );
  });
}

test('an annotator judges a whole seat by keyboard alone, over a reload, and hands in one file', async ({ page }) => {
  test.setTimeout(180_000);
  await join(page, 'Reiher');
  await judged(page, 0, 0);
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
  await expectAccessible(page);

  expect(blocks.length).toBeGreaterThan(1);
  for (const [block, items] of blocks.entries()) {
    for (let done = 0; done < items.length; done++) {
      await judged(page, block, done);
      if (block === 0 && done === 7) {
        await page.reload();
        await judged(page, 0, 7);
      }
      await page.keyboard.press(String(1 + (done % 4)));
    }
    if (block === blocks.length - 1) break;
    const title = `Block ${block + 1} of ${blocks.length} done`;
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    if (block === 0) {
      await expectAccessible(page);
      await page.reload();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    }
    const next = page.getByRole('button', { name: 'Next block' });
    while (!(await next.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }

  await expect(page.getByRole('heading', { name: 'All blocks are done' })).toBeVisible();
  const texts = [await kept(page), await page.evaluate(() => document.documentElement.outerHTML), await page.title()];
  for (const secret of secrets) for (const text of texts) expect(text).not.toContain(secret);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hand in' }).click();
  const handedIn = await download;
  expect(handedIn.suggestedFilename()).toBe(`${study.title} Reiher.votes.jsonl`);
  const { events, participants } = readBundle(await readFile(await handedIn.path(), 'utf8'), 'votes.jsonl');
  const { votes } = standingOf(events);
  expect(votes.map(({ showing }) => showingKey(showing))).toEqual(blocks.flat().map(showingKey));
  expect(votes.map(({ unblinded }) => unblinded)).not.toContain(true);
  expect(repeatedVotes(votes).length).toBeGreaterThan(0);
  expect(participants).toMatchObject([
    { annotator: 'Reiher', seat: 0, consent: { sha256: sha256Of(study.consent.en) } },
  ]);
  await expect(page.getByRole('button', { name: 'Hand in once more' })).toBeVisible();
});

test('two tabs on one sitting stand alike, without a network, and what is deleted is gone in both', async ({
  page,
  context,
}) => {
  await join(page, 'Amsel');
  await judged(page, 0, 0);
  const other = await context.newPage();
  await other.goto(page.url());
  await judged(other, 0, 0);
  await context.setOffline(true);
  await page.keyboard.press('2');
  await judged(page, 0, 1);
  await judged(other, 0, 1);
  await other.keyboard.press('u');
  await judged(page, 0, 0);

  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  for (const tab of [page, other]) await expect(tab.getByRole('heading', { name: 'Studies' })).toBeVisible();
  expect(await kept(page)).toBe('[[],[],[],[]]');
  await context.setOffline(false);
});

test('a phone shows both answers one above the other, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await join(page, 'Zeisig');
  await judged(page, 0, 0);
  await page.getByRole('button', { name: 'Tie' }).click();
  await judged(page, 0, 1);
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await widest()).toBeLessThanOrEqual(0);
  const [a, b] = [page.getByRole('article', { name: 'Answer A' }), page.getByRole('article', { name: 'Answer B' })];
  expect((await b.last().boundingBox())!.y).toBeGreaterThan((await a.last().boundingBox())!.y);
  await expectAccessible(page);
});
