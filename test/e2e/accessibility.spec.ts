import { ask, expectAccessible, expect, test } from './fixture.ts';

const screens = ['chat', 'compare', 'results', 'checkpoints', 'corpora', 'settings'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const screen of screens) {
      test(`${screen} has no violation that axe finds`, async ({ page }) => {
        await page.goto(`./#/${screen}`);
        await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
        await expectAccessible(page);
      });
    }

    test('a conversation has no violation that axe finds', async ({ page }) => {
      await page.goto('./#/chat');
      await ask(page, 'Hello');
      await expectAccessible(page);
    });
  });
}
