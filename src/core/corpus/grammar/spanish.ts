import type { Adjective } from '../lexicon/adjective.ts';
import type { Gender, SpanishNoun } from '../lexicon/lexeme.ts';

/** What these functions read of a noun. */
interface Noun {
  readonly es: SpanishNoun;
}

/** "perro", "perro pequeño", "buen libro", "mala idea" */
export function singular(noun: Noun, adjective?: Adjective): string {
  const { es } = noun;
  if (!adjective) return es.singular;
  const form = adjective.es.singular[es.gender];
  return adjective.es.before ? `${shortened[form] ?? form} ${es.singular}` : `${es.singular} ${form}`;
}

/** "perros", "perros pequeños", "buenos libros" */
export function plural(noun: Noun, adjective?: Adjective): string {
  const { es } = noun;
  if (!adjective) return es.plural;
  const form = adjective.es.plural[es.gender];
  return adjective.es.before ? `${form} ${es.plural}` : `${es.plural} ${form}`;
}

/** "un perro", "una manzana", "un águila blanca" */
export function un(noun: Noun, adjective?: Adjective): string {
  return `${asMasculine(noun, adjective) ? 'un' : 'una'} ${singular(noun, adjective)}`;
}

/** "unos perros", "unas manzanas": some of them */
export function unos(noun: Noun, adjective?: Adjective): string {
  return `${noun.es.gender === 'm' ? 'unos' : 'unas'} ${plural(noun, adjective)}`;
}

/** "el perro", "la manzana", "el águila blanca" */
export function el(noun: Noun, adjective?: Adjective): string {
  return `${asMasculine(noun, adjective) ? 'el' : 'la'} ${singular(noun, adjective)}`;
}

/** "los perros", "las águilas" */
export function los(noun: Noun, adjective?: Adjective): string {
  return `${noun.es.gender === 'm' ? 'los' : 'las'} ${plural(noun, adjective)}`;
}

/** "del perro", "de la manzana" */
export function del(noun: Noun, adjective?: Adjective): string {
  return contract('de', el(noun, adjective));
}

/** "al perro", "a la manzana" */
export function al(noun: Noun, adjective?: Adjective): string {
  return contract('a', el(noun, adjective));
}

/** "1 perro", "3 perros pequeños" */
export function count(number: number, noun: Noun, adjective?: Adjective): string {
  return `${number} ${number === 1 ? singular(noun, adjective) : plural(noun, adjective)}`;
}

/** "de" + "el perro" → "del perro"; the article of a name stays: "de El Cairo". */
export function contract(preposition: 'de' | 'a', phrase: string): string {
  return phrase.startsWith('el ') ? `${preposition}l ${phrase.slice(3)}` : `${preposition} ${phrase}`;
}

/** "y Ana", "e Irene"; "y hielo" */
export function y(phrase: string): string {
  return `${/^h?[ií](?![aeoáéó])/i.test(phrase) ? 'e' : 'y'} ${phrase}`;
}

/** "o Ana", "u Óscar", "u 8" */
export function o(phrase: string): string {
  return `${/^(h?[oó]|8|11\b)/i.test(phrase) ? 'u' : 'o'} ${phrase}`;
}

/** "más grande", "más pequeña", "mejores" */
export function comparative(adjective: Adjective, gender: Gender, plural = false): string {
  const number = plural ? 'plural' : 'singular';
  const { comparative } = adjective.es;
  return comparative ? comparative[number][gender] : `más ${adjective.es[number][gender]}`;
}

/** "el más grande", "la más pequeña", "los mejores" */
export function superlative(adjective: Adjective, gender: Gender, plural = false): string {
  const article = gender === 'm' ? (plural ? 'los' : 'el') : plural ? 'las' : 'la';
  return `${article} ${comparative(adjective, gender, plural)}`;
}

const shortened: Readonly<Record<string, string>> = {
  bueno: 'buen',
  malo: 'mal',
  primero: 'primer',
  tercero: 'tercer',
};

/** a stressed a takes "el" and "un" only when it follows at once */
function asMasculine(noun: Noun, adjective: Adjective | undefined): boolean {
  return noun.es.gender === 'm' || (noun.es.stressedA && !adjective?.es.before);
}
