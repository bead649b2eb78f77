/** The one table of our five languages. A sixth is one line here; the compiler then asks for its dictionary. */
export const languages = {
  en: { name: 'English', locale: 'en-GB' },
  de: { name: 'Deutsch', locale: 'de-DE' },
  fr: { name: 'Français', locale: 'fr-FR' },
  it: { name: 'Italiano', locale: 'it-IT' },
  es: { name: 'Español', locale: 'es-ES' },
} as const;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && value in languages;
}
