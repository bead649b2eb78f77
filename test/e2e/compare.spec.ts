import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixture.ts';

test.use({ locale: 'en-GB' });

const names = /endefrites|· DE\b|de\.q8_0/i;
const answers = (page: Page) => [
  page.getByRole('article', { name: 'Answer A' }),
  page.getByRole('article', { name: 'Answer B' }),
];
const reveal = (page: Page) => page.getByRole('status', { name: 'Reveal' });

/** What the browser keeps of votes, as text; sealed bytes are read as they lie there. */
function kept(page: Page): Promise<{ events: { kind: string }[]; text: string }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('tandem');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('the database does not open'));
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result as unknown[]);
        asked.onerror = () => reject(new Error(`${store} cannot be read`));
      });
    const [events, stored] = [await all('events'), await all('answers')];
    database.close();
    const readable = (_key: string, value: unknown): unknown =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder('latin1').decode(value instanceof ArrayBuffer ? value : value.buffer)
        : value;
    return { events: events as { kind: string }[], text: JSON.stringify([events, stored], readable) };
  });
}

async function settled(page: Page): Promise<void> {
  for (const answer of answers(page)) {
    await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
    await expect(answer.locator('.read')).not.toBeEmpty();
  }
}

test('one click shows what a German-only and a five-language fine-tune say to the same French message', async ({
  page,
}) => {
  await page.goto('./#/compare');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await settled(page);
  await expect(page.getByRole('main')).toContainText('Tandem · ENDEFRITES');
  await expect(page.getByRole('main')).toContainText('Tandem · DE');
  await expectAccessible(page);
});

test('a blind vote by keyboard alone: no name anywhere before it, both after it, and it is there after a reload', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto('./#/compare');
  await page.getByRole('radio', { name: 'Open' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Blind' })).toBeChecked();
  const message = page.getByRole('textbox', { name: 'Message' });
  await message.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  page.on('request', (request) => asked.push(request.url()));

  await expect(page.getByRole('combobox', { name: 'First checkpoint' })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(names);
  expect(await page.title()).not.toMatch(names);
  const before = await kept(page);
  expect(before.text).not.toMatch(names);
  expect(before.events.filter(({ kind }) => kind === 'vote')).toEqual([]);
  expect(asked.filter((url) => names.test(url))).toEqual([]);

  await page.keyboard.press('2');
  await expect(reveal(page)).toContainText('Tandem · ENDEFRITES');
  await expect(reveal(page)).toContainText('Tandem · DE');
  await expectAccessible(page);

  await page.reload();
  await expect(message).toBeVisible();
  const after = await kept(page);
  expect(after.events.map(({ kind }) => kind).sort()).toEqual(['reveal', 'vote']);
});
