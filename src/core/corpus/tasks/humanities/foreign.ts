import { type Language, languageCodes } from '../../../languages.ts';
import { quoted } from '../../grammar/index.ts';
import { ownTongues } from '../../lexicon/tongues.ts';
import { fixed, parallel, type Parallel } from '../../parallel.ts';

/**
 * From each language to another: so many steps further in the order of the five. One ID asks an English reader for French, then, a
 * German one for Italian, and over the four distances everybody is asked for everything.
 */
export type Distance = 1 | 2 | 3 | 4;
export const distances: readonly Distance[] = [1, 2, 3, 4];

export function target(language: Language, distance: Distance): Language {
  return languageCodes[(languageCodes.indexOf(language) + distance) % languageCodes.length]!;
}

/** "français" as an English reader meets it: the foreign text in the reader's own quotes. */
export function foreign(text: Parallel, distance: Distance): Parallel {
  return parallel((language) => quoted(language, text[target(language, distance)]));
}

/** What a foreign language is called, each time in the reader's own. */
export interface ForeignTongue {
  /** "French", "Französisch", "français" */
  readonly tongue: Parallel;
  /** as an object: "French", "le français" */
  readonly theTongue: Parallel;
  /** "in French", "auf Französisch", "en français" */
  readonly inTongue: Parallel;
  /** with "translate": "into French", "ins Französische", "al francés" */
  readonly intoTongue: Parallel;
  /** with "translate": "from French", "aus dem Französischen", "dal francese" */
  readonly fromTongue: Parallel;
  /** before or after a feminine noun in French, Italian and Spanish, and before any in German: "französische" */
  readonly adjective: Parallel;
  /** after "le mot", which is masculine */
  readonly adjectiveOfWord: Parallel;
}

const declined: Parallel<Parallel<string>> = {
  en: fixed('English', 'German', 'French', 'Italian', 'Spanish'),
  de: fixed('englische', 'deutsche', 'französische', 'italienische', 'spanische'),
  fr: fixed('anglaise', 'allemande', 'française', 'italienne', 'espagnole'),
  it: fixed('inglese', 'tedesca', 'francese', 'italiana', 'spagnola'),
  es: fixed('inglesa', 'alemana', 'francesa', 'italiana', 'española'),
};

const tongues = Object.fromEntries(languageCodes.map((language, index) => [language, ownTongues[index]!]));

/** The languages at this distance; distance 0 is the reader's own. */
export function foreignTongue(distance: Distance | 0): ForeignTongue {
  const to = (language: Language): Language => (distance === 0 ? language : target(language, distance));
  const tongueAt = (language: Language) => tongues[to(language)]!;
  const tongue = parallel((language) => tongueAt(language).name[language]);
  return {
    tongue,
    theTongue: parallel((language) => tongueAt(language).the[language]),
    inTongue: parallel((language) => tongueAt(language).in[language]),
    intoTongue: {
      en: `into ${tongue.en}`,
      de: `ins ${tongue.de}e`,
      fr: `en ${tongue.fr}`,
      it: `in ${tongue.it}`,
      es: `al ${tongue.es}`,
    },
    fromTongue: {
      en: `from ${tongue.en}`,
      de: `aus dem ${tongue.de}en`,
      fr: /^[aei]/.test(tongue.fr) ? `de l’${tongue.fr}` : `du ${tongue.fr}`,
      it: /^[aei]/.test(tongue.it)
        ? `dall’${tongue.it}`
        : `${/^s[^aeiou]/.test(tongue.it) ? 'dallo' : 'dal'} ${tongue.it}`,
      es: `del ${tongue.es}`,
    },
    adjective: parallel((language) => declined[language][to(language)]),
    adjectiveOfWord: parallel((language) => (language === 'fr' ? tongue.fr : declined[language][to(language)])),
  };
}
