import type { Language } from '../../languages.ts';
import { parallel, type Parallel } from '../parallel.ts';
import { e } from './italian.ts';
import { o, y } from './spanish.ts';

/** U+00A0, which French puts before ? ! : ; and inside its quotes */
export const noBreakSpace = '\u00a0';

const quoteMarks: Parallel<readonly [open: string, close: string]> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: [`«${noBreakSpace}`, `${noBreakSpace}»`],
  it: ['«', '»'],
  es: ['«', '»'],
};

/** In the language's own quotes. */
export function quoted(language: Language, text: string): string {
  const [open, close] = quoteMarks[language];
  return open + text + close;
}

/** "a", "a and b", "a, b and c": with "ed" before an Italian e, "e" before a Spanish i. */
export function list(language: Language, items: readonly string[]): string {
  return joined(items, (last) => {
    switch (language) {
      case 'en':
        return `and ${last}`;
      case 'de':
        return `und ${last}`;
      case 'fr':
        return `et ${last}`;
      case 'it':
        return e(last);
      case 'es':
        return y(last);
    }
  });
}

/** "a", "a or b", "a, b or c": with "u" before a Spanish o. */
export function alternatives(language: Language, items: readonly string[]): string {
  return joined(items, (last) => {
    switch (language) {
      case 'en':
        return `or ${last}`;
      case 'de':
        return `oder ${last}`;
      case 'fr':
        return `ou ${last}`;
      case 'it':
        return `o ${last}`;
      case 'es':
        return o(last);
    }
  });
}

/** The same list in all five languages. */
export function listOf(items: readonly Parallel[]): Parallel {
  return parallel((language) =>
    list(
      language,
      items.map((item) => item[language]),
    ),
  );
}

/** With a capital letter at its start. An opening quote or ¿ ¡ before it is skipped. */
export function sentence(text: string): string {
  return text.replace(/^[«“„¿¡\s ]*\p{Letter}/u, (start) => start.toUpperCase());
}

/** A number with the language's decimal mark; no mark between thousands. */
export function decimal(language: Language, value: number): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

function joined(items: readonly string[], ending: (last: string) => string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${ending(items.at(-1)!)}`;
}
