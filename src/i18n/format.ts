import { languages, type Language } from '#core/languages.ts';

/** Words for each plural category that `Intl.PluralRules` may give; `other` serves those left out. */
export type PluralWords = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Numbers, sizes, times and plurals of one interface language. */
export interface Formats {
  /** `digits` after the decimal sign, exactly; whole numbers without it */
  number(value: number, digits?: number): string;
  /** decimal units (1 kB = 1000 bytes), in the language's own symbols: "3.0 GB", "3,0 Go" */
  bytes(sizeBytes: number): string;
  rate(bytesPerSecond: number): string;
  /** whole seconds, minutes or hours, for times left; milliseconds below one second */
  duration(elapsedMs: number): string;
  /** `share` 0…1 */
  percent(share: number, digits?: number): string;
  /** "5.1M", "7,2 Mrd.": parameters of a model */
  compact(value: number): string;
  date(time: number): string;
  /** day and time of day */
  moment(time: number): string;
  plural(count: number, words: PluralWords): string;
  list(items: string[]): string;
  /** a language's name in this one: "German", "Deutsch", "allemand" */
  language(code: Language): string;
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const space = '\u00a0';

export function formatsFor(language: Language): Formats {
  const locale = languages[language].locale;
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const compacts = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const made = new Map<string, Intl.NumberFormat>();
  const numbers = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    let format = made.get(key);
    if (!format) made.set(key, (format = new Intl.NumberFormat(locale, options)));
    return format;
  };
  const fixed = (value: number, digits: number): string =>
    numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

  const bytes = (sizeBytes: number): string => {
    // 999,950 bytes would read "1,000 kB": step up where rounding would
    let step = 0;
    let value = sizeBytes;
    while (step < byteUnits.length - 1 && Math.abs(value) >= (step === 0 ? 1000 : 999.5)) {
      value /= 1000;
      step++;
    }
    const digits = step > 0 && Math.abs(value) < 9.95 ? 1 : 0;
    const options: Intl.NumberFormatOptions = {
      style: 'unit',
      unit: byteUnits[step] ?? 'byte',
      unitDisplay: step === 0 ? 'long' : 'short',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    };
    return numbers(options).format(value).replace(' ', space);
  };

  return {
    number: (value, digits = 0) => fixed(value, digits),
    bytes,
    rate: (bytesPerSecond) => `${bytes(bytesPerSecond)}/s`,
    duration(elapsedMs) {
      if (elapsedMs < 1000) return `${fixed(Math.round(elapsedMs), 0)}${space}ms`;
      const seconds = Math.round(elapsedMs / 1000);
      if (seconds < 100) return `${fixed(seconds, 0)}${space}s`;
      const minutes = Math.round(seconds / 60);
      if (minutes < 100) return `${fixed(minutes, 0)}${space}min`;
      return `${fixed(Math.round(minutes / 60), 0)}${space}h`;
    },
    percent: (share, digits = 0) =>
      numbers({ style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share),
    // "5.1M", "5,1 Mio.": in British English a thousand million would be "7bn", which nobody says of a model
    compact: (value) => compacts.format(value).replace(' ', space),
    date: (time) => dates.format(time),
    moment: (time) => moments.format(time),
    plural: (count, words) => words[plurals.select(count)] ?? words.other,
    list: (items) => lists.format(items),
    language: (code) => names.of(code) ?? code,
  };
}
