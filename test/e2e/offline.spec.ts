import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, expect, test, untilKeptOffline } from './fixture.ts';
import { serveStatically } from './static-server.ts';

/** Content hashes of the checkpoints that are kept for offline use, by file name. */
function keptCheckpoints(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const requests = await (await caches.open('tandem-weights')).keys();
    const addresses = requests.map((request) => new URL(request.url));
    return Object.fromEntries(
      addresses.map((url) => [url.pathname.replace(/^.*\//, ''), url.searchParams.get('sha256') ?? '']),
    );
  });
}

test('after the first visit the page answers without a network', async ({ page, context }) => {
  await page.goto('./');
  await untilKeptOffline(page);
  await context.setOffline(true);
  await page.reload();
  expect(await ask(page, 'Hello')).not.toBe('');
});

test('the other built-in checkpoint follows once the page has settled', async ({ page }) => {
  await page.goto('./');
  await untilKeptOffline(page);
  expect(Object.keys(await keptCheckpoints(page))).toEqual(['endefrites.q8_0.gguf']);
  await page.reload(); // the first visit that the service worker serves
  await expect(async () => {
    expect(Object.keys(await keptCheckpoints(page)).sort()).toEqual(['de.q8_0.gguf', 'endefrites.q8_0.gguf']);
  }).toPass({ timeout: 30_000 });
});

test('one button keeps all built-in checkpoints at once, and each says so', async ({ page, context }) => {
  await page.goto('./#/checkpoints');
  await untilKeptOffline(page);
  const rows = page.getByRole('listitem').filter({ hasText: 'available offline' });
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Make all available offline' }).click();
  await expect(rows).toHaveCount(2);
  expect(Object.keys(await keptCheckpoints(page)).sort()).toEqual(['de.q8_0.gguf', 'endefrites.q8_0.gguf']);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('listitem', { name: 'de.q8_0.gguf' }).getByRole('button', { name: 'Load' }).click();
  await expect(page.getByRole('listitem', { name: 'de.q8_0.gguf' })).toContainText('loaded');
});

test('a kept checkpoint answers byte ranges, as a server would', async ({ page, faults }) => {
  await page.goto('./');
  await untilKeptOffline(page);
  const answer = await page.evaluate(async () => {
    const address = './checkpoints/endefrites.q8_0.gguf';
    const part = await fetch(address, { headers: { Range: 'bytes=4-11' } });
    const whole = new Uint8Array(await (await fetch(address)).arrayBuffer());
    const beyond = await fetch(address, { headers: { Range: `bytes=${whole.length}-` } });
    return {
      status: part.status,
      range: part.headers.get('Content-Range'),
      bytes: Array.from(new Uint8Array(await part.arrayBuffer())),
      wholeBytes: Array.from(whole.subarray(4, 12)),
      size: whole.length,
      beyond: beyond.status,
    };
  });
  expect(answer).toMatchObject({ status: 206, range: `bytes 4-11/${answer.size}`, beyond: 416 });
  expect(answer.bytes).toEqual(answer.wholeBytes);
  // the browser reports the range beyond the end, which was provoked
  expect(faults).toEqual([expect.stringContaining('status of 416')]);
  faults.length = 0;
});

test.describe('on a plain host, in a sub-folder', () => {
  test('a new release takes over without fetching the checkpoints again', async ({ page, faults }) => {
    const release = mkdtempSync(join(tmpdir(), 'tandem-release-'));
    cpSync('dist', release, { recursive: true });
    const server = await serveStatically(release, '/some/folder/');
    const checkpointRequests = () => server.asked.filter((path) => path.endsWith('.gguf')).length;
    try {
      await page.goto(server.address);
      await untilKeptOffline(page);
      expect(await ask(page, 'Hello')).not.toBe(''); // a host without ranges, too
      await page.waitForLoadState('networkidle');
      const before = await keptCheckpoints(page);
      const asked = checkpointRequests();
      expect(asked).toBeGreaterThan(0);

      const script = join(release, 'sw.js');
      const source = readFileSync(script, 'utf8');
      writeFileSync(script, source.replace(/"version":"\w+"/, '"version":"next"'));
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const takenOver = new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        });
        await registration.update();
        const next = registration.installing ?? registration.waiting;
        if (!next) throw new Error('the new release was not noticed');
        while (next.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
        next.postMessage('update');
        await takenOver;
      });

      await expect(async () => {
        const names = await page.evaluate(() => caches.keys());
        expect(names.filter((name) => name.startsWith('tandem-app-'))).toEqual(['tandem-app-next']);
      }).toPass({ timeout: 10_000 });
      expect(await keptCheckpoints(page)).toEqual(before);
      expect(checkpointRequests()).toBe(asked);
    } finally {
      await server.close();
      rmSync(release, { recursive: true });
    }
    // this host is another origin than that of the other journeys
    const others = faults.filter((fault) => !fault.startsWith(`request to ${server.address}`));
    faults.splice(0, faults.length, ...others);
  });
});
