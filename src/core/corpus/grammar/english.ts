import type { Adjective } from '../lexicon/adjective.ts';
import type { EnglishNoun } from '../lexicon/lexeme.ts';

/** What these functions read of a noun. */
interface Noun {
  readonly en: EnglishNoun;
}

/** "dog", "small dog" */
export function singular(noun: Noun, adjective?: Adjective): string {
  return described(noun.en.singular, adjective);
}

/** "dogs", "small dogs" */
export function plural(noun: Noun, adjective?: Adjective): string {
  return described(noun.en.plural, adjective);
}

/** "a dog", "an old dog" */
export function a(noun: Noun, adjective?: Adjective): string {
  return withArticle(singular(noun, adjective));
}

/** "the dog", "the old dog" */
export function the(noun: Noun, adjective?: Adjective): string {
  return `the ${singular(noun, adjective)}`;
}

/** "the dogs" */
export function theMany(noun: Noun, adjective?: Adjective): string {
  return `the ${plural(noun, adjective)}`;
}

/** "1 dog", "3 small dogs" */
export function count(number: number, noun: Noun, adjective?: Adjective): string {
  return `${number} ${number === 1 ? singular(noun, adjective) : plural(noun, adjective)}`;
}

/** "a" or "an" before any phrase: "an hour", "a university", "an 8". */
export function withArticle(phrase: string): string {
  return `${takesAn(phrase) ? 'an' : 'a'} ${phrase}`;
}

/** "smaller", "more patient" */
export function comparative(adjective: Adjective): string {
  return adjective.en.comparative;
}

/** "smallest", "most patient" */
export function superlative(adjective: Adjective): string {
  return adjective.en.superlative;
}

/** "Anna’s", "Lucas’s" */
export function possessive(name: string): string {
  return `${name}’s`;
}

function described(noun: string, adjective: Adjective | undefined): string {
  return adjective ? `${adjective.en.base} ${noun}` : noun;
}

function takesAn(phrase: string): boolean {
  if (/^(hour|honest|honour|heir)/i.test(phrase)) return true;
  if (/^(uni|use|usu|eu|one\b|once\b)/i.test(phrase) && !/^unim|^unin/i.test(phrase)) return false;
  // eight, eighty, eleven, eighteen
  if (/^\d/.test(phrase)) return /^(8|1[18](?!\d))/.test(phrase);
  return /^[aeiou]/i.test(phrase);
}
