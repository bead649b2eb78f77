import { type Language, languageCodes } from '../languages.ts';

/** The same thing in all five languages. */
export type Parallel<T = string> = Readonly<Record<Language, T>>;

export function parallel<T>(of: (language: Language) => T): Parallel<T> {
  return Object.fromEntries(languageCodes.map((language) => [language, of(language)])) as Record<Language, T>;
}

/** One wording in five languages, with places for slots. */
export type Wording<S> = Parallel<(slots: S) => string>;

/** The wording with its slots filled. */
export function worded<S>(wording: Wording<S>, slots: S): Parallel {
  return parallel((language) => wording[language](slots));
}

/** A text that has no slots. */
export function fixed(en: string, de: string, fr: string, it: string, es: string): Parallel {
  return { en, de, fr, it, es };
}
