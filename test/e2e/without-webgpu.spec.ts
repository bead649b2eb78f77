import { ask, expect, test, withoutWebGpu } from './fixture.ts';

test('without WebGPU the processor answers, and the page says so', async ({ page, context }) => {
  await withoutWebGpu(context);
  await page.goto('./');
  expect(await page.evaluate(() => 'gpu' in navigator && navigator.gpu !== undefined)).toBe(false);
  expect(await ask(page, 'Hello')).not.toBe('');
});
