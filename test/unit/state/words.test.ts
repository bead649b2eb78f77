import { expect, test } from 'vitest';
import { Words } from '#state/words.svelte.ts';

const goOn = { en: 'Go on here', de: 'Hier weitermachen', fr: 'Continuer ici' } as const;

test('a visit begins with the texts that any visit may show, and has the others once they are asked for', async () => {
  const words = await Words.in('en');
  expect(words.text.nav.chat).toBe('Chat');
  expect('organise' in words.text).toBe(false);
  await words.more();
  expect(words.text.organise.takeOver).toBe(goOn.en);
});

test('a language chosen after they were asked for has them all, and so has one that is chosen meanwhile', async () => {
  const words = await Words.in('en');
  const more = words.more();
  const choosing = words.choose('de');
  await more;
  expect([words.language, words.text.organise.takeOver]).toEqual(['de', goOn.de]);
  await choosing;
  await words.choose('fr');
  expect([words.language, words.text.organise.takeOver]).toEqual(['fr', goOn.fr]);
});

test('the language that was chosen last is shown, however the scripts arrive', async () => {
  const words = await Words.in('en');
  await Promise.all([words.choose('it'), words.choose('es'), words.more(), words.choose('de')]);
  await words.more();
  expect([words.language, words.text.nav.settings, words.text.organise.takeOver]).toEqual([
    'de',
    'Einstellungen',
    goOn.de,
  ]);
});
