import type { Language } from '../languages.ts';
import { folded } from './free-form.ts';
import { cities } from './lexicon/cities.ts';
import { countries } from './lexicon/countries.ts';
import { jobs } from './lexicon/jobs.ts';
import type { Lexeme } from './lexicon/lexeme.ts';
import { persons, surnames } from './lexicon/names.ts';
import { nouns } from './lexicon/nouns.ts';
import { substances } from './lexicon/substances.ts';
import { type Parallel, parallel } from './parallel.ts';

const slot = '…';
/** The longest entry of the lexicon, in words: "Stati Uniti d’America". */
const longest = 4;

/** As they are written when folded: "l’uovo" is "l uovo". */
const articles: Parallel<ReadonlySet<string>> = {
  en: wordsOf('a an the'),
  de: wordsOf('der die das den dem des ein eine einen einem einer eines'),
  fr: wordsOf('un une le la l les des du'),
  it: wordsOf('un uno una il lo la l i gli le'),
  es: wordsOf('un una el la los las unos unas del al'),
};

const entries: Parallel<ReadonlySet<string>> = parallel(entriesIn);

/**
 * A prompt without what a grammar may have put into its slots, folded: numbers, and what the lexicon has of first names and surnames,
 * cities, countries, nouns, jobs and substances, become one and the same mark, with the articles before them, and several in a row a
 * single one. Prompts that have it in common ask the same about other things; now and then two others have it in common, too.
 */
export function slotless(text: string, language: Language): string {
  const words = folded(text).split(' ');
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = slotAt(words, at, entries[language]);
    if (length === 0) {
      left.push(words[at++]!);
      continue;
    }
    while (articles[language].has(left.at(-1) ?? '')) left.pop();
    if (left.at(-1) !== slot) left.push(slot);
    at += length;
  }
  return left.join(' ');
}

/** @returns how many words from `at` on fill a slot, 0 … `longest` */
function slotAt(words: readonly string[], at: number, known: ReadonlySet<string>): number {
  if (/\p{N}/u.test(words[at]!)) return 1;
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    if (known.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

function entriesIn(language: Language): ReadonlySet<string> {
  const lexemes: readonly Lexeme[] = [...nouns, ...substances, ...jobs.flatMap(({ m, f }) => [m, f])];
  const written = [
    ...persons.map(({ name }) => name),
    ...surnames,
    ...cities.map(({ name }) => name[language]),
    ...countries.map(({ names }) => names[language].name),
    ...lexemes.flatMap((lexeme) => formsIn(lexeme, language)),
  ];
  return new Set(written.map(folded).filter((entry) => entry !== ''));
}

function formsIn(lexeme: Lexeme, language: Language): string[] {
  const { singular, plural } = lexeme[language];
  if (language !== 'de') return [singular, plural];
  const { oblique, genitive } = lexeme.de;
  return [singular, oblique, genitive, plural, `${plural}n`];
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
