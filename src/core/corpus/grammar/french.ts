import type { Adjective } from '../lexicon/adjective.ts';
import type { FrenchNoun, Gender } from '../lexicon/lexeme.ts';

/** What these functions read of a noun. */
interface Noun {
  readonly fr: FrenchNoun;
}

// h aspiré, names that keep their h, and vowels before which French does not elide
const unelided =
  /^(h(ache|ambourg|amster|ano|anche|aricot|arpe|asard|aut|érisson|éros|ibou|ollande|omard|ongr|ors|uit|urler)|on[zs]|oui|un$|y(?!eux)[aeo])/i;

/** Does "le" become "l’" before it? "arbre", "homme", "œuf" do, "haricot", "onze", "yaourt" do not. */
export function elides(phrase: string): boolean {
  return /^[aeiouyhàâäéèêëîïôöùûœæ]/i.test(phrase) && !unelided.test(phrase);
}

/** A short word before any phrase: elided('de', 'Anna') → "d’Anna", elided('que', 'Paul') → "que Paul". Any of le, la, de, que, je, me, te, se, ne, jusque, lorsque, puisque. */
export function elided(word: string, phrase: string): string {
  return elides(phrase) ? `${word.slice(0, -1)}’${phrase}` : `${word} ${phrase}`;
}

/** "s’il", "s’ils"; before all else "si" stays. */
export function si(phrase: string): string {
  return /^ils?\b/.test(phrase) ? `s’${phrase}` : `si ${phrase}`;
}

/** "de Paris", "d’Anna" */
export function de(phrase: string): string {
  return elided('de', phrase);
}

/** "que Paul", "qu’Anna" */
export function que(phrase: string): string {
  return elided('que', phrase);
}

/** "chien", "petit chien", "chien noir", "bel arbre" */
export function singular(noun: Noun, adjective?: Adjective): string {
  const { fr } = noun;
  if (!adjective) return fr.singular;
  if (!adjective.fr.before) return `${fr.singular} ${adjective.fr.singular[fr.gender]}`;
  return `${beforeNoun(adjective, fr)} ${fr.singular}`;
}

/** "chiens", "petits chiens", "chiens noirs" */
export function plural(noun: Noun, adjective?: Adjective): string {
  const { fr } = noun;
  if (!adjective) return fr.plural;
  const form = adjective.fr.plural[fr.gender];
  return adjective.fr.before ? `${form} ${fr.plural}` : `${fr.plural} ${form}`;
}

/** "un chien", "une petite souris" */
export function un(noun: Noun, adjective?: Adjective): string {
  return `${noun.fr.gender === 'm' ? 'un' : 'une'} ${singular(noun, adjective)}`;
}

/** "des chiens", but "de petits chiens" */
export function des(noun: Noun, adjective?: Adjective): string {
  const phrase = plural(noun, adjective);
  return adjective?.fr.before ? de(phrase) : `des ${phrase}`;
}

/** "le chien", "l’oiseau", "la petite souris" */
export function le(noun: Noun, adjective?: Adjective): string {
  return elided(noun.fr.gender === 'm' ? 'le' : 'la', singular(noun, adjective));
}

/** "les chiens" */
export function les(noun: Noun, adjective?: Adjective): string {
  return `les ${plural(noun, adjective)}`;
}

/** de + article, and the partitive: "du chien", "de la souris", "de l’eau" */
export function du(noun: Noun, adjective?: Adjective): string {
  return contract('de', le(noun, adjective));
}

/** de + les: "des chiens", "des petits chiens" */
export function desMany(noun: Noun, adjective?: Adjective): string {
  return `des ${plural(noun, adjective)}`;
}

/** "au chien", "à la souris", "à l’oiseau" */
export function au(noun: Noun, adjective?: Adjective): string {
  return contract('à', le(noun, adjective));
}

/** "aux chiens" */
export function aux(noun: Noun, adjective?: Adjective): string {
  return `aux ${plural(noun, adjective)}`;
}

/** "1 chien", "3 petits chiens". French counts from 2 on in the plural. */
export function count(number: number, noun: Noun, adjective?: Adjective): string {
  return `${number} ${number < 2 ? singular(noun, adjective) : plural(noun, adjective)}`;
}

/** "mon chien", "ma souris", "mon amie"; `votre` with the formal address */
export function mon(noun: Noun, whose: 'mon' | 'son' = 'mon', adjective?: Adjective): string {
  const phrase = singular(noun, adjective);
  const form = noun.fr.gender === 'm' || elides(phrase) ? whose : whose.replace('on', 'a');
  return `${form} ${phrase}`;
}

/** "de" or "à" before a phrase with or without an article: "de" + "le Japon" → "du Japon", "à" + "les enfants" → "aux enfants". */
export function contract(preposition: 'de' | 'à', phrase: string): string {
  if (/^le /.test(phrase)) return `${preposition === 'de' ? 'du' : 'au'} ${phrase.slice(3)}`;
  if (/^les /.test(phrase)) return `${preposition === 'de' ? 'des' : 'aux'} ${phrase.slice(4)}`;
  return preposition === 'de' ? de(phrase) : `à ${phrase}`;
}

/** "plus grand", "plus grande", "meilleure" */
export function comparative(adjective: Adjective, gender: Gender, plural = false): string {
  const number = plural ? 'plural' : 'singular';
  const { comparative } = adjective.fr;
  return comparative ? comparative[number][gender] : `plus ${adjective.fr[number][gender]}`;
}

/** "le plus grand", "la plus grande", "les meilleures" */
export function superlative(adjective: Adjective, gender: Gender, plural = false): string {
  return `${plural ? 'les' : gender === 'm' ? 'le' : 'la'} ${comparative(adjective, gender, plural)}`;
}

const liaison: Readonly<Record<string, string>> = { beau: 'bel', nouveau: 'nouvel', vieux: 'vieil' };

function beforeNoun(adjective: Adjective, { gender, singular }: FrenchNoun): string {
  const form = adjective.fr.singular[gender];
  return gender === 'm' && elides(singular) ? (liaison[form] ?? form) : form;
}
