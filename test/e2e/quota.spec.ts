import { readFileSync } from 'node:fs';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { expect, test } from './fixture.ts';

const executablePath = findChromium();
// with the feature, which some starts of Chromium have and others not, the browser grants 10 GiB whatever it is told
test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArgs(), '--disable-features=StaticStorageQuota'],
  },
});

test('a quota that is too small is said with the numbers; the checkpoint works until the tab closes', async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  await page.goto('./#/checkpoints');
  const row = page.getByRole('listitem', { name: 'mine.gguf', exact: true });
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await page.getByLabel('Open checkpoint').setInputFiles({
    ...{ name: 'mine.gguf', mimeType: 'application/octet-stream' },
    buffer: readFileSync('public/checkpoints/de.q8_0.gguf'),
  });
  await expect(row.getByRole('button', { name: 'Unload', exact: true })).toBeVisible();
  await expect(row).toContainText('kept until the tab is closed');
  await expect(row).toContainText(/5\.5\sMB are needed, the browser grants/);
  const stored = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('checkpoints', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
  expect(stored).toEqual([]);
});
