import type { ErrorCode, ErrorFacts, WorkbenchError } from '#core/errors.ts';
import { languageCodes, type Language } from '#core/languages.ts';
import type { en } from './messages/en.ts';

/** The shape that `en.ts` gives; the other dictionaries `satisfies` it, so a missing text does not compile. */
export type Messages = typeof en;

/** What happened, and what to do next: one sentence each, sometimes two. */
export interface ErrorText {
  what: string;
  next: string;
}

/** One entry per error code; a new code in `core/errors.ts` makes every dictionary ask for its words. */
export type ErrorMessages = { [C in ErrorCode]: (facts: ErrorFacts[C]) => ErrorText };

const dictionaries: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./messages/en.ts')).en,
  de: async () => (await import('./messages/de.ts')).de,
  fr: async () => (await import('./messages/fr.ts')).fr,
  it: async () => (await import('./messages/it.ts')).it,
  es: async () => (await import('./messages/es.ts')).es,
};

/** Each dictionary is a script of its own, fetched when its language is first chosen. */
export function loadMessages(language: Language): Promise<Messages> {
  return dictionaries[language]();
}

/** The two sentences of an error in the given dictionary. */
export function describeError<C extends ErrorCode>(messages: Messages, error: WorkbenchError<C>): ErrorText {
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
