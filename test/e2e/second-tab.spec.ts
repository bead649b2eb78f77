import { ask, expect, test } from './fixture.ts';

test('a second tab answers too, and both keep working', async ({ page, context }) => {
  await page.goto('./');
  expect(await ask(page, 'Hello')).not.toBe('');
  const second = await context.newPage();
  await second.goto('./');
  expect(await ask(second, 'Hello')).not.toBe('');
  expect(await ask(page, 'Hello')).not.toBe('');
});
