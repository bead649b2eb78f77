import type { ErrorCode, ErrorFacts, WorkbenchError } from '#core/errors.ts';
import { languageCodes, type Language } from '#core/languages.ts';
import type { en } from './messages/en.ts';
import type { later as laterEn } from './messages/later/en.ts';

/** What any visit may show. The shape that `en.ts` gives; the other dictionaries `satisfies` it, so a missing text does not compile. */
export type FirstMessages = typeof en;

/** Texts of Study, Benchmarks, Results and Proof, which most visits never open. */
export type LaterMessages = typeof laterEn;

export type Messages = FirstMessages & LaterMessages;

/** What happened, and what to do next: one sentence each, sometimes two. */
export interface ErrorText {
  what: string;
  next: string;
}

/** One entry per error code; a new code in `core/errors.ts` makes every dictionary ask for its words. */
export type ErrorMessages = { [C in ErrorCode]: (facts: ErrorFacts[C]) => ErrorText };

const first: Record<Language, () => Promise<FirstMessages>> = {
  en: async () => (await import('./messages/en.ts')).en,
  de: async () => (await import('./messages/de.ts')).de,
  fr: async () => (await import('./messages/fr.ts')).fr,
  it: async () => (await import('./messages/it.ts')).it,
  es: async () => (await import('./messages/es.ts')).es,
};

const later: Record<Language, () => Promise<LaterMessages>> = {
  en: async () => (await import('./messages/later/en.ts')).later,
  de: async () => (await import('./messages/later/de.ts')).later,
  fr: async () => (await import('./messages/later/fr.ts')).later,
  it: async () => (await import('./messages/later/it.ts')).later,
  es: async () => (await import('./messages/later/es.ts')).later,
};

/** Each dictionary is a script of its own, fetched when its language is first chosen. */
export function loadFirstMessages(language: Language): Promise<FirstMessages> {
  return first[language]();
}

/** With the texts that have a script of their own. */
export async function loadMessages(language: Language): Promise<Messages> {
  const [atHand, more] = await Promise.all([first[language](), later[language]()]);
  return { ...atHand, ...more };
}

/** The two sentences of an error in the given dictionary. */
export function describeError<C extends ErrorCode>(messages: FirstMessages, error: WorkbenchError<C>): ErrorText {
  // TypeScript cannot see that code and facts of one error belong together
  const describe = messages.errors[error.code] as (facts: ErrorFacts[C]) => ErrorText;
  return describe(error.facts);
}

/** The first of the reader's languages that we have, else English. `preferred` as `navigator.languages`. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = tag.toLowerCase().split('-')[0];
    const known = languageCodes.find((language) => language === code);
    if (known) return known;
  }
  return 'en';
}
