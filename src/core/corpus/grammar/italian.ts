import type { Adjective } from '../lexicon/adjective.ts';
import type { Gender, ItalianNoun } from '../lexicon/lexeme.ts';

/** What these functions read of a noun. */
interface Noun {
  readonly it: ItalianNoun;
}

export type Preposition = 'di' | 'a' | 'da' | 'in' | 'su';

/** "cane", "piccolo cane", "cane nero", "bel cane", "buon amico" */
export function singular(noun: Noun, adjective?: Adjective): string {
  const { it } = noun;
  if (!adjective) return it.singular;
  if (!adjective.it.before) return `${it.singular} ${adjective.it.singular[it.gender]}`;
  return joined(beforeSingular(adjective.it.singular[it.gender], it.singular, it.gender), it.singular);
}

/** "cani", "piccoli cani", "cani neri", "begli alberi" */
export function plural(noun: Noun, adjective?: Adjective): string {
  const { it } = noun;
  if (!adjective) return it.plural;
  const form = adjective.it.plural[it.pluralGender];
  if (!adjective.it.before) return `${it.plural} ${form}`;
  return `${form === 'belli' ? (takesLo(it.plural) || startsWithVowel(it.plural) ? 'begli' : 'bei') : form} ${it.plural}`;
}

/** "un cane", "uno zaino", "una mela", "un’arancia" */
export function un(noun: Noun, adjective?: Adjective): string {
  const phrase = singular(noun, adjective);
  if (noun.it.gender === 'f') return startsWithVowel(phrase) ? `un’${phrase}` : `una ${phrase}`;
  return `${takesLo(phrase) ? 'uno' : 'un'} ${phrase}`;
}

/** "dei cani", "degli zaini", "delle mele": some of them */
export function dei(noun: Noun, adjective?: Adjective): string {
  return contract('di', i(noun, adjective));
}

/** "il cane", "lo zaino", "l’orso", "la mela", "l’arancia" */
export function il(noun: Noun, adjective?: Adjective): string {
  return withArticle(singular(noun, adjective), noun.it.gender);
}

/** "i cani", "gli zaini", "le mele", "le uova" */
export function i(noun: Noun, adjective?: Adjective): string {
  const phrase = plural(noun, adjective);
  if (noun.it.pluralGender === 'f') return `le ${phrase}`;
  return `${takesLo(phrase) || startsWithVowel(phrase) ? 'gli' : 'i'} ${phrase}`;
}

/** "del cane", "dello zaino", "dell’orso", "della mela" */
export function del(noun: Noun, adjective?: Adjective): string {
  return contract('di', il(noun, adjective));
}

/** "al cane", "allo zaino", "all’orso", "alla mela" */
export function al(noun: Noun, adjective?: Adjective): string {
  return contract('a', il(noun, adjective));
}

/** "dal cane", "dallo zaino", "dall’orso", "dalla mela" */
export function dal(noun: Noun, adjective?: Adjective): string {
  return contract('da', il(noun, adjective));
}

/** "nel giardino", "nello zaino", "nell’armadio", "nella scatola" */
export function nel(noun: Noun, adjective?: Adjective): string {
  return contract('in', il(noun, adjective));
}

/** "sul tavolo", "sullo specchio", "sull’albero", "sulla sedia" */
export function sul(noun: Noun, adjective?: Adjective): string {
  return contract('su', il(noun, adjective));
}

/** "1 cane", "3 piccoli cani" */
export function count(number: number, noun: Noun, adjective?: Adjective): string {
  return `${number} ${number === 1 ? singular(noun, adjective) : plural(noun, adjective)}`;
}

/** The article before any phrase of this gender: "il Giappone", "lo studente", "l’Italia". */
export function withArticle(phrase: string, gender: Gender): string {
  if (startsWithVowel(phrase)) return `l’${phrase}`;
  if (gender === 'f') return `la ${phrase}`;
  return `${takesLo(phrase) ? 'lo' : 'il'} ${phrase}`;
}

const stems: Readonly<Record<Preposition, string>> = { di: 'de', a: 'a', da: 'da', in: 'ne', su: 'su' };

/** A preposition before a phrase with an article: "in" + "il giardino" → "nel giardino", "di" + "l’Italia" → "dell’Italia". Without an article it stays as it is, but for "ad" before a. */
export function contract(preposition: Preposition, phrase: string): string {
  const stem = stems[preposition];
  const article = /^(il |lo |la |l’|i |gli |le )/.exec(phrase)?.[0];
  if (article === undefined) return preposition === 'a' ? a(phrase) : `${preposition} ${phrase}`;
  const rest = phrase.slice(article.length);
  if (article === 'il ') return `${stem}l ${rest}`;
  if (article === 'i ') return `${stem}i ${rest}`;
  if (article === 'gli ') return `${stem}gli ${rest}`;
  return `${stem}l${article}${rest}`;
}

/** "a Roma", "ad Anna" */
export function a(phrase: string): string {
  return `${/^[aàAÀ]/.test(phrase) ? 'ad' : 'a'} ${phrase}`;
}

/** "e Paolo", "ed Elena" */
export function e(phrase: string): string {
  return `${/^[eèéEÈÉ]/.test(phrase) ? 'ed' : 'e'} ${phrase}`;
}

/** "il mio cane", "la mia arancia"; mio, tuo, suo, Suo */
export function ilMio(noun: Noun, whose: 'mio' | 'tuo' | 'suo' | 'Suo' = 'mio', adjective?: Adjective): string {
  const stem = whose.slice(0, -1);
  const phrase = singular(noun, adjective);
  return noun.it.gender === 'm' ? `il ${whose} ${phrase}` : `la ${stem}a ${phrase}`;
}

/** "più grande", "più piccola", "migliori" */
export function comparative(adjective: Adjective, gender: Gender, plural = false): string {
  const number = plural ? 'plural' : 'singular';
  const { comparative } = adjective.it;
  return comparative ? comparative[number][gender] : `più ${adjective.it[number][gender]}`;
}

/** "il più grande", "la più piccola", "le migliori" */
export function superlative(adjective: Adjective, gender: Gender, plural = false): string {
  const article = gender === 'm' ? (plural ? 'i' : 'il') : plural ? 'le' : 'la';
  return `${article} ${comparative(adjective, gender, plural)}`;
}

export function startsWithVowel(phrase: string): boolean {
  // i before a vowel is no vowel: lo iodio; an h is silent: l’hotel
  return /^(h?[aeouàèéìòù]|h?i(?![aeiou]))/i.test(phrase);
}

/** Does it take "lo", "uno", "gli"? s and a consonant, z, gn, ps, pn, x, y, i and a vowel do. */
export function takesLo(phrase: string): boolean {
  return /^(s[^aeiouàèéìòùh\s]|sh|z|gn|ps|pn|x|y|i[aeou])/i.test(phrase);
}

function beforeSingular(form: string, noun: string, gender: Gender): string {
  if (form === 'bello') return startsWithVowel(noun) ? 'bell’' : takesLo(noun) ? 'bello' : 'bel';
  if (form === 'bella') return startsWithVowel(noun) ? 'bell’' : 'bella';
  if (form === 'buono') return takesLo(noun) ? 'buono' : 'buon';
  if (form === 'buona') return gender === 'f' && startsWithVowel(noun) ? 'buon’' : 'buona';
  return form;
}

function joined(first: string, second: string): string {
  return first.endsWith('’') ? first + second : `${first} ${second}`;
}
