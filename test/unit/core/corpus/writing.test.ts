import { describe, expect, it } from 'vitest';
import { writingTasks } from '#core/corpus/tasks/writing/index.ts';
import { describeTasks, drawn } from './check-tasks.ts';

describeTasks(writingTasks, { draws: 120, free: ['story'] });

const dialogues = (name: string, count = 120) =>
  drawn(
    writingTasks.find((task) => task.name === name)!,
    count,
  ).map((instance, index) => ({
    key: instance.key,
    ...instance.render(index % 8),
  }));

describe('a letter', () => {
  const friendly = words('du dich dir dein deine', 'tu te toi ton ta', 'tu ti te tuo tua', 'tú te ti tu contigo');
  const formal = words('Sie Ihnen Ihr Ihre Ihrer', 'vous votre', 'Lei La Suo Sua', 'usted le su');

  it.each(['email-invite', 'email-thank', 'email-apologise', 'email-cancel'])(
    '%s keeps to one form of address',
    (name) => {
      for (const { key, turns } of dialogues(name)) {
        const wrong = /^[mf]-/.test(key) ? friendly : formal;
        for (const { assistant } of turns) {
          for (const language of ['de', 'fr', 'it', 'es'] as const) {
            expect(assistant[language]).not.toMatch(wrong[language]);
          }
        }
      }
    },
  );

  it('ends with its sender, on a line of its own', () => {
    for (const { key, turns } of dialogues('email-invite')) {
      const lines = turns[0]!.assistant.en.split('\n');
      expect(lines).toHaveLength(4);
      expect(key).toContain(lines[3]);
    }
  });
});

describe('a story', () => {
  const stories = dialogues('story', 300).map(({ key, turns }) => ({ key, ...turns[0]!.assistant }));

  it('ends in one way only', () => {
    for (const { key, en } of stories.filter(({ key }) => key.startsWith('dark-'))) {
      expect(en, key).not.toMatch(/went to bed happy|slept well|went home/);
    }
  });

  it('has a feminine plural only for two who both are feminine', () => {
    const plural = stories.filter(({ fr }) => /\b[Ee]lles\b/.test(fr));
    expect(plural.length).toBeGreaterThan(5);
    for (const { key, fr } of plural) {
      expect(fr, key).toMatch(/\b(une|la|l’)\b/);
      expect(fr, key).not.toMatch(/\b[Ii]ls\b/);
    }
  });

  it('is short enough to be told', () => {
    for (const { key, en, de, fr, it, es } of stories) {
      for (const text of [en, de, fr, it, es]) expect(text.split(/\s+/).length, key).toBeLessThanOrEqual(95);
    }
  });
});

describe('a polite question', () => {
  it('puts German pronouns before "bitte", and "zu" into the verb', () => {
    const texts = dialogues('polite', 300).flatMap(({ turns }) => turns.map(({ assistant }) => assistant.de));
    expect(texts.some((text) => /^Könnten Sie mir bitte /.test(text))).toBe(true);
    expect(texts.some((text) => /anzurufen\?$/.test(text))).toBe(true);
    expect(texts.filter((text) => /bitte mi(r|ch) /.test(text))).toEqual([]);
  });
});

/** any of these words in a text; \b knows no accents */
function words(...lists: readonly [de: string, fr: string, it: string, es: string]) {
  const [de, fr, it, es] = lists.map((list) => new RegExp(`(?<!\\p{L})(${list.replaceAll(' ', '|')})(?!\\p{L})`, 'u'));
  return { de: de!, fr: fr!, it: it!, es: es! };
}
