import { ask, expect, test, withoutWebGpu } from './fixture.ts';

test('without WebGPU the processor answers, and the page says so and why', async ({ page, context }) => {
  await withoutWebGpu(context);
  await page.goto('./');
  expect(await page.evaluate(() => navigator.gpu as unknown)).toBeUndefined();
  expect(await ask(page, 'Hello')).not.toBe('');
  await expect(page.getByRole('banner').getByTitle(/CPU.*no WebGPU/)).toBeVisible();
  await page.getByRole('link', { name: 'Checkpoints' }).click();
  await expect(page.getByText('This browser has no WebGPU.')).toBeVisible();
});
