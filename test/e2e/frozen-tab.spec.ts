import process from 'node:process';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

test.use({ locale: 'en-GB' });
test.describe.configure({ timeout: 240_000 });

test.skip(process.platform === 'win32', 'there are no signals to stop a process by');

/**
 * Stops the tab's processes, workers and all, as a browser freezes a tab in the background and as a machine sleeps, and lets them go on. (What
 * the DevTools protocol offers for it, `Page.setWebLifecycleState`, does nothing in a headless Chromium 156.)
 */
async function frozenFor(
  { page, browser }: { page: Page; browser: Browser },
  ms: number,
  meanwhile?: (processes: CDPSession) => Promise<unknown>,
): Promise<void> {
  await page.evaluate(() => {
    const gap = { longestMs: 0 };
    let at = performance.now();
    setInterval(() => {
      gap.longestMs = Math.max(gap.longestMs, performance.now() - at);
      at = performance.now();
    }, 50);
    Object.assign(globalThis, { gap });
  });
  const processes = await browser.newBrowserCDPSession();
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const all = (signal: NodeJS.Signals) => renderers.forEach(({ id }) => process.kill(id, signal));
  all('SIGSTOP');
  try {
    await meanwhile?.(processes);
    await new Promise((resolve) => setTimeout(resolve, ms));
  } finally {
    all('SIGCONT');
  }
  await processes.detach();
  const { longestMs } = await page.evaluate(() => (globalThis as unknown as { gap: { longestMs: number } }).gap);
  expect(longestMs).toBeGreaterThan(ms * 0.8);
}

/** By the example in an empty conversation; the drawer may have a conversation of that name. */
function askForStory(page: Page): Promise<void> {
  return page.getByRole('log').getByRole('button', { name: 'Write a short story' }).click();
}

test('an answer goes on when a tab that was frozen does, to the same end, and is kept', async ({ page, browser }) => {
  await page.goto('./');
  // nearly any token may follow, and this seed leads to hundreds of them
  await page.getByRole('slider', { name: 'Temperature' }).fill('2');
  await page.getByRole('slider', { name: 'Top-p' }).fill('1');
  await page.getByText('More settings').click();
  await page.getByRole('slider', { name: 'Min-p' }).fill('0');
  await page.getByRole('textbox', { name: 'Top-k' }).fill('0');
  await page.getByRole('textbox', { name: 'Seed' }).fill('4');
  const answer = page.getByRole('article', { name: 'Answer' });
  await askForStory(page);
  await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  const whole = await answer.locator('.read').innerText();

  await page.getByRole('button', { name: 'New conversation', exact: true }).click();
  await askForStory(page);
  await expect(answer.locator('.read')).toContainText(' ');
  await frozenFor({ page, browser }, 3000);
  await expect(answer).toHaveAttribute('aria-busy', 'true');
  await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await expect(answer.locator('.read')).toHaveText(whole);
  await expect(page.getByRole('alert')).toBeEmpty();
  await page.reload();
  await expect(answer.locator('.read')).toHaveText(whole);
});

test('a study whose answers are being generated goes on as well', async ({ page, browser }) => {
  await page.goto('./#/compare/study');
  await page.getByRole('button', { name: 'Organise a study' }).click();
  for (const name of ['German', 'French', 'Italian', 'Spanish'])
    await page.getByRole('group', { name: 'Languages' }).getByRole('checkbox', { name }).uncheck();
  await page.getByRole('button', { name: 'Generate all answers' }).click();
  const progress = page.getByRole('progressbar', { name: 'Generating answers' });
  const answers = async () => Number(/^\d+/.exec((await progress.getAttribute('aria-valuetext')) ?? '')?.[0] ?? 0);
  await expect.poll(answers, { timeout: 60_000 }).toBeGreaterThan(0);
  const before = await answers();
  await frozenFor({ page, browser }, 3000);
  await expect.poll(answers, { timeout: 60_000 }).toBeGreaterThan(before + 1);
  await expect(page.getByRole('alert')).toBeEmpty();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Go on generating' })).toBeVisible();
});

test('an answer on a GPU that goes away behind a frozen tab is computed on another, to the same end', async ({
  page,
  browser,
}) => {
  await page.goto('./#/settings');
  await expect(page.getByRole('banner').getByRole('link', { name: 'CPU' })).toBeVisible();
  await page.getByText('WebGPU', { exact: true }).click();
  await page.getByRole('button', { name: 'Load again now' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'WebGPU' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Chat' }).click();
  await page.getByText('More settings').click();
  await page.getByRole('textbox', { name: 'New tokens at most' }).fill('40');
  const answer = page.getByRole('article', { name: 'Answer' });
  await askForStory(page);
  await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  const whole = await answer.locator('.read').innerText();

  await page.getByRole('button', { name: 'New conversation', exact: true }).click();
  await askForStory(page);
  await expect(answer.locator('.read')).toContainText(' ');
  await frozenFor({ page, browser }, 3000, (processes) => processes.send('Browser.crashGpuProcess'));
  await expect(answer).toHaveAttribute('aria-busy', 'true');
  await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 120_000 });
  await expect(answer.locator('.read')).toHaveText(whole);
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(page.getByRole('banner').getByRole('link', { name: 'WebGPU' })).toBeVisible();
});

test('an answer arrives whole in a tab that nobody looks at, where no frames are drawn', async ({ page }) => {
  await page.addInitScript(() => (globalThis.requestAnimationFrame = () => 0));
  await page.goto('./');
  await askForStory(page);
  const answer = page.getByRole('article', { name: 'Answer' });
  await expect(answer).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await expect(answer).toContainText('lived happily.');
});
