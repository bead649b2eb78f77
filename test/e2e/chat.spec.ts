import type { Page } from '@playwright/test';
import { ask, expect, expectAccessible, test } from './fixture.ts';

test.use({ locale: 'en-GB' });

/** The words of the last answer, without its figures. */
async function reply(page: Page, text: string): Promise<string> {
  await ask(page, text);
  return page.getByRole('article', { name: 'Answer' }).last().locator('.read').innerText();
}

test('a newcomer sees a streamed answer with one click, without choosing anything', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'What is the capital of Spain?' }).click();
  const answer = page.getByRole('article', { name: 'Answer' });
  await expect(answer).toContainText('The capital of Spain is Madrid.');
  await expect(answer).toHaveAttribute('aria-busy', 'false');
  await expect(answer).toContainText('tokens/s');
  await expectAccessible(page);
});

test('the conversation language brings its examples, and the checkpoint stays loaded', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Conversation language' }).selectOption('Deutsch');
  await page.getByRole('button', { name: 'Lade Frau Weber höflich' }).click();
  await expect(page.getByRole('article', { name: 'Answer' })).toContainText('Sehr geehrte Frau Weber,');
  await expect(page.getByRole('article', { name: 'Message' }).locator('[lang="de-DE"]')).toHaveText(/^Lade Frau Weber/);
});

test('the same seed gives the same text, and the prompt of a next turn is reused', async ({ page }) => {
  await page.goto('./');
  const story = 'Write a short story about a fox called Hugo and a letter.';
  const first = await reply(page, story);
  await ask(page, 'Which languages do you speak?');
  await expect(page.getByRole('article', { name: 'Answer' }).last()).toContainText('prompt tokens reused');
  await page.getByRole('button', { name: 'New conversation' }).click();
  expect(await reply(page, story)).toBe(first);
});

test('Stop keeps what was written, and the next message is answered at once', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('textbox', { name: 'Message' })
    .fill('Write a short story about a fox called Hugo and a letter.');
  // the tale may be told before a hand outside the page has moved: the page itself presses Stop at its first word
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const stop = [...document.querySelectorAll('button')].find((button) => button.textContent.includes('Stop'));
      if (!stop || !document.querySelector('article[aria-label=Answer]')?.textContent.includes('Once')) return;
      observer.disconnect();
      stop.click();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = page.getByRole('article', { name: 'Answer' }).first();
  await expect(answer).toContainText('Once');
  await expect(answer).toHaveAttribute('aria-busy', 'false');
  await expect(answer).toContainText('stopped by you');
  expect(await reply(page, 'Which languages do you speak?')).not.toBe('');
  await expect(answer).toContainText('stopped by you');
});

test('the whole way by keyboard: send, walk the tokens, regenerate, edit', async ({ page }) => {
  await page.goto('./');
  const message = page.getByRole('textbox', { name: 'Message' });
  await message.focus();
  await page.keyboard.type('What is the capital of Spain?');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('article', { name: 'Answer' });
  await expect(answer).toHaveAttribute('aria-busy', 'false');
  await expect(message).toBeFocused();

  // back from the message: Regenerate, Copy, Plain text, Tokens
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Tokens' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('dialog', { name: 'Token 1 and its alternatives' });
  await expect(inspector.getByRole('row')).toHaveCount(6);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: 'Token 2 and its alternatives' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Regenerate' }).press('Enter');
  await expect(answer).toContainText('seed 43');
  await expect(answer).toHaveAttribute('aria-busy', 'false');
  await page.getByRole('button', { name: 'Edit' }).press('Enter');
  await expect(message).toBeFocused();
  await expect(message).toHaveValue('What is the capital of Spain?');
  await message.fill('What is the capital of Italy?');
  await page.keyboard.press('Enter');
  await expect(answer).toContainText('Rome');
  await expect(page.getByRole('article', { name: 'Message' })).toHaveText(/Italy/);
});

test('a conversation survives a reload, is exported, and goes when it is deleted', async ({ page }) => {
  await page.goto('./');
  const text = await reply(page, 'Which languages do you speak?');
  await page.reload();
  await expect(page.getByRole('article', { name: 'Answer' }).locator('.read')).toHaveText(text.trim());

  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as JSON' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('which-languages-do-you-speak.json');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const record = JSON.parse(Buffer.concat(chunks).toString()) as { format: string; turns: { content: string }[] };
  expect(record.format).toBe('tandem-conversation');
  expect(record.turns.map((turn) => turn.content)).toEqual(['Which languages do you speak?', text.trim()]);

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('None has been kept yet.')).toBeVisible();
});

test('a reload in mid-answer keeps what had arrived and says that it was interrupted', async ({ page }) => {
  await page.goto('./');
  // nearly any token may follow, and this seed leads to hundreds of them
  await page.getByRole('slider', { name: 'Temperature' }).fill('2');
  await page.getByRole('slider', { name: 'Top-p' }).fill('1');
  await page.getByText('More settings').click();
  await page.getByRole('slider', { name: 'Min-p' }).fill('0');
  await page.getByRole('textbox', { name: 'Top-k' }).fill('0');
  await page.getByRole('textbox', { name: 'Seed' }).fill('4');
  // still, the answer may be whole before a hand outside the page has moved: the page's clock leaps, so that every
  // token is kept, and the page reloads itself as soon as some words of an unfinished answer are on the disk
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    let leaps = 0;
    Date.now = () => now() + 1000 * leaps++;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (record: unknown, key?: IDBValidKey) {
      const request = key === undefined ? put.call(this, record) : put.call(this, record, key);
      const last = (record as { turns?: { content: string; finish?: string | null }[] }).turns?.at(-1);
      if (last?.finish === null && last.content.includes(' ')) {
        this.transaction.addEventListener('complete', () => location.reload());
      }
      return request;
    };
  });
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Write a short story' }).click();
  await reloaded;
  const answer = page.getByRole('article', { name: 'Answer' });
  await expect(answer).toContainText('interrupted');
  await expect(answer).toContainText(/[1-9]\d* tokens/);
  await expect(page.getByRole('button', { name: 'Regenerate' })).toBeVisible();
});

test('when the context is full it is said, with the way out', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('textbox', { name: 'Message' }).fill('A very long message. '.repeat(400));
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = page.getByRole('article', { name: 'Answer' });
  await expect(answer).toContainText(/The conversation has .* tokens; this checkpoint holds/);
  await page.getByRole('button', { name: 'Start a new conversation' }).click();
  await expect(answer).toHaveCount(0);
});

test('another screen does not end an answer', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Write a short story' }).click();
  await expect(page.getByRole('article', { name: 'Answer' })).toContainText('Once');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Chat' }).click();
  await expect(page.getByRole('article', { name: 'Answer' })).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('article', { name: 'Answer' })).toContainText('lived happily.');
});

for (const width of [320, 390]) {
  test(`on a phone of ${width} px nothing is wider than the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('./');
    await ask(page, 'Write a short story about a fox called Hugo and a letter.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: 'Settings and conversations' }).click();
    await expect(page.getByRole('slider', { name: 'Temperature' })).toBeVisible();
    await expectAccessible(page);
  });
}
