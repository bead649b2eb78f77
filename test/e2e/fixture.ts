import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

interface Watch {
  /**
   * What went wrong in any tab of the journey: a violated content security policy, an error on the console, an uncaught
   * error, a request to another origin. Every journey ends by expecting none; one that provokes a fault empties the list.
   */
  faults: string[];
}

export const test = base.extend<Watch>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`securitypolicyviolation ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== baseURL) faults.push(`request to ${url.href}`);
      });
      await use(faults);
      expect(faults, 'faults of the whole journey').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the service worker serves this page and the app with its first checkpoint is kept for offline use. */
export async function untilKeptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready; // installing it has fetched them
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}

/** Sends a message and waits for the whole answer, which must have tokens. @returns all that its article says */
export async function ask(page: Page, text: string): Promise<string> {
  const answers = page.getByRole('article', { name: 'Answer' });
  const before = await answers.count();
  await page.getByRole('textbox', { name: 'Message' }).fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = answers.nth(before);
  // busy from its first moment on, while it streams
  await expect(answer).not.toHaveAttribute('aria-busy', 'true', { timeout: 40_000 });
  await expect(answer).toContainText(/[1-9]\d* tokens?/); // a failed answer has none
  return answer.innerText();
}

/**
 * A browser without WebGPU: `navigator.gpu` is removed in every page and, since init scripts do not reach them, by a
 * first line in every worker script. Call it before the first visit; later the service worker's copies come in.
 */
export async function withoutWebGpu(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'gpu', { value: undefined }));
  await context.route(/worker[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const removal = "Object.defineProperty(WorkerNavigator.prototype, 'gpu', { value: undefined });\n";
    await route.fulfill({ response, body: removal + (await response.text()) });
  });
}

/** Fails with the rule and the elements of everything that axe finds on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // a screen is a script of its own, and there is nothing to look at before it has come
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(found, 'violations found by axe').toEqual([]);
}
