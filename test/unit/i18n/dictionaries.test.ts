import { expect, test } from 'vitest';
import { WorkbenchError, type ErrorCode } from '#core/errors.ts';
import { languageCodes } from '#core/languages.ts';
import { describeError, loadMessages, preferredLanguage, type Messages } from '#i18n/dictionaries.ts';

interface Entry {
  /** "errors.gguf/limit" */
  path: string;
  text: unknown;
  /** names of the facts the text asked for */
  asked: string[];
}

/** Every text of a dictionary; those with facts are filled in, and it is noted which facts they asked for. */
function entries(value: unknown, path = ''): Entry[] {
  if (typeof value === 'function') {
    const asked = new Set<string>();
    const facts = new Proxy(
      {},
      {
        get(_target, name) {
          asked.add(String(name));
          // languages are asked for by code
          if (name === 'found' || name === 'expected' || name === 'language') return 'de';
          if (['names', 'models', 'circumstances'].includes(String(name))) return ['7', '8'];
          // one of several words
          if (name === 'wish') return 'seats';
          if (name === 'where') return 'title';
          // a number and a text at once: either may be asked for
          return Object.assign(new Number(7), { toString: () => '7' });
        },
        // `...facts` and destructuring with rest would ask for none
        ownKeys: () => [],
      },
    );
    const text: unknown = (value as (facts: object) => unknown)(facts);
    const texts = typeof text === 'object' && text !== null ? Object.values(text) : [text];
    // a fact handed through as it is comes back as the object above
    return texts.map((one) => ({ path, text: one instanceof Number ? one.toString() : one, asked: [...asked].sort() }));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => entries(inner, path ? `${path}.${key}` : key));
  }
  return [{ path, text: value, asked: [] }];
}

/** Words that have no plural of their own in a language, and so need no count. */
const invariable: Record<string, string[]> = { it: ['chat.stats.tokens'] };

const dictionaries = new Map<string, Messages>();
for (const language of languageCodes) dictionaries.set(language, await loadMessages(language));
const english = entries(dictionaries.get('en'));

test('a dictionary is not empty', () => {
  expect(english.length).toBeGreaterThan(200);
});

for (const [language, messages] of dictionaries) {
  test(`every text in ${language} has words, and asks for the facts that the English one asks for`, () => {
    const own = new Map(entries(messages).map((entry) => [entry.path, entry]));
    for (const { path, asked } of english) {
      const entry = own.get(path);
      expect(typeof entry?.text, path).toBe('string');
      expect((entry?.text as string).trim(), path).not.toBe('');
      if (!invariable[language]?.includes(path)) expect(entry?.asked, path).toEqual(asked);
    }
    expect([...own.keys()].sort()).toEqual([...new Set(english.map(({ path }) => path))].sort());
  });

  test(`no text in ${language} shouts or apologises`, () => {
    for (const { path, text } of entries(messages)) {
      expect(text, path).not.toMatch(/[!¡]/);
      expect(text, path).not.toMatch(/\b(oops|sorry|AI|KI|IA)\b/i);
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });
}

test('French puts a no-break space before ; : ? and inside guillemets', () => {
  for (const { path, text } of entries(dictionaries.get('fr'))) {
    // addresses and times have colons of their own
    const words = String(text).replace(/https?:\/\/\S*|\d:\d/g, '');
    expect(words, path).not.toMatch(/[^\u202f\u00a0][;?»]|[\p{L}\d] ?:(?!\S)|«[^\u202f\u00a0]/u);
  }
});

test('German and French quote in their own way', () => {
  for (const { path, text } of entries(dictionaries.get('de'))) expect(text, path).not.toMatch(/[«»"]|“[^“„]*”/);
  for (const { path, text } of entries(dictionaries.get('fr'))) expect(text, path).not.toMatch(/[„“”"]/);
});

test('German, French, Italian and Spanish address the reader formally', () => {
  const familiar: Record<string, RegExp> = {
    de: /\b(du|dein\w*|dir|dich)\b/i,
    fr: /(^|\s)(tu|ton|tes|toi)(\s|$)/i,
    it: /(^|\s)(tu|tuo|tua|tuoi)(\s|$)/i,
    es: /(^|\s)(tú|tu|tus)(\s|$)/i,
  };
  for (const [language, pattern] of Object.entries(familiar)) {
    for (const { path, text } of entries(dictionaries.get(language)))
      expect(text, `${language} ${path}`).not.toMatch(pattern);
  }
});

test('an error says what happened with its facts, and what to do next', () => {
  const error = new WorkbenchError('storage/quota', { neededBytes: 8.4e9, availableBytes: 6e9 });
  expect(describeError(dictionaries.get('en')!, error as WorkbenchError<ErrorCode>)).toEqual({
    what: '8.4\u00a0GB are needed, the browser grants 6.0\u00a0GB.',
    next: 'Delete checkpoints that are no longer needed, or free space on the disk.',
  });
});

test('the first language of the reader that we have is taken, else English', () => {
  expect(preferredLanguage(['pt-BR', 'it-CH', 'de'])).toBe('it');
  expect(preferredLanguage(['DE-at'])).toBe('de');
  expect(preferredLanguage(['ja'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});
