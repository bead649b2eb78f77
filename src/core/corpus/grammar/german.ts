import type { Adjective } from '../lexicon/adjective.ts';
import type { GermanGender, GermanNoun } from '../lexicon/lexeme.ts';

/** What these functions read of a noun. */
interface Noun {
  readonly de: GermanNoun;
}

export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';

/** Definite, none, or a word that is declined like "ein": "kein", "mein", "Ihr", "sein", "unser". */
export type Determiner = 'der' | 'none' | 'ein' | 'kein' | 'mein' | 'Ihr' | 'ihr' | 'sein' | 'unser';

export interface Phrase {
  case?: Case;
  determiner?: Determiner;
  plural?: boolean;
  adjective?: Adjective | undefined;
}

type Column = GermanGender | 'plural';
type Endings = Readonly<Record<Case, Readonly<Record<Column, string>>>>;

const definite: Endings = {
  nominative: { m: 'der', f: 'die', n: 'das', plural: 'die' },
  accusative: { m: 'den', f: 'die', n: 'das', plural: 'die' },
  dative: { m: 'dem', f: 'der', n: 'dem', plural: 'den' },
  genitive: { m: 'des', f: 'der', n: 'des', plural: 'der' },
};

const likeEin: Endings = {
  nominative: { m: '', f: 'e', n: '', plural: 'e' },
  accusative: { m: 'en', f: 'e', n: '', plural: 'e' },
  dative: { m: 'em', f: 'er', n: 'em', plural: 'en' },
  genitive: { m: 'es', f: 'er', n: 'es', plural: 'er' },
};

/** after "der" */
const weak: Endings = {
  nominative: { m: 'e', f: 'e', n: 'e', plural: 'en' },
  accusative: { m: 'en', f: 'e', n: 'e', plural: 'en' },
  dative: { m: 'en', f: 'en', n: 'en', plural: 'en' },
  genitive: { m: 'en', f: 'en', n: 'en', plural: 'en' },
};

/** after "ein" */
const mixed: Endings = {
  nominative: { m: 'er', f: 'e', n: 'es', plural: 'en' },
  accusative: { m: 'en', f: 'e', n: 'es', plural: 'en' },
  dative: { m: 'en', f: 'en', n: 'en', plural: 'en' },
  genitive: { m: 'en', f: 'en', n: 'en', plural: 'en' },
};

/** after nothing, or a number */
const strong: Endings = {
  nominative: { m: 'er', f: 'e', n: 'es', plural: 'e' },
  accusative: { m: 'en', f: 'e', n: 'es', plural: 'e' },
  dative: { m: 'em', f: 'er', n: 'em', plural: 'en' },
  genitive: { m: 'en', f: 'er', n: 'en', plural: 'er' },
};

/** Any noun phrase: "dem kleinen Bären", "eines Hundes", "mit kalten Händen". Nominative, definite, singular by default. */
export function phrase(noun: Noun, wanted: Phrase = {}): string {
  const { case: of = 'nominative', determiner = 'der', plural = false, adjective } = wanted;
  const column = plural ? 'plural' : noun.de.gender;
  const article = determinerIn(determiner, of, column);
  const endings = determiner === 'der' ? weak : article === '' ? strong : mixed;
  return [article, adjective && adjective.de.stem + endings[of][column], nounIn(noun, of, plural)]
    .filter(Boolean)
    .join(' ');
}

/** "der kleine Hund" */
export function der(noun: Noun, adjective?: Adjective): string {
  return phrase(noun, { adjective });
}

/** "den kleinen Hund", "die Katze" */
export function den(noun: Noun, adjective?: Adjective): string {
  return phrase(noun, { case: 'accusative', adjective });
}

/** "dem kleinen Hund", "der Katze" */
export function dem(noun: Noun, adjective?: Adjective): string {
  return phrase(noun, { case: 'dative', adjective });
}

/** "des kleinen Hundes", "der Katze" */
export function des(noun: Noun, adjective?: Adjective): string {
  return phrase(noun, { case: 'genitive', adjective });
}

/** "die kleinen Hunde" in any case */
export function die(noun: Noun, adjective?: Adjective, of: Case = 'nominative'): string {
  return phrase(noun, { case: of, plural: true, adjective });
}

/** "ein kleiner Hund", "eine kleine Katze" */
export function ein(noun: Noun, adjective?: Adjective): string {
  return phrase(noun, { determiner: 'ein', adjective });
}

/** "einen kleinen Hund", "eine kleine Katze" */
export function einen(noun: Noun, adjective?: Adjective): string {
  return phrase(noun, { determiner: 'ein', case: 'accusative', adjective });
}

/** "einem kleinen Hund", "einer kleinen Katze" */
export function einem(noun: Noun, adjective?: Adjective): string {
  return phrase(noun, { determiner: 'ein', case: 'dative', adjective });
}

/** "eines kleinen Hundes", "einer kleinen Katze" */
export function eines(noun: Noun, adjective?: Adjective): string {
  return phrase(noun, { determiner: 'ein', case: 'genitive', adjective });
}

/** "Hund", "kleiner Hund": without an article */
export function singular(noun: Noun, adjective?: Adjective, of: Case = 'nominative'): string {
  return phrase(noun, { determiner: 'none', case: of, adjective });
}

/** "Hunde", "kleine Hunde"; in the dative "kleinen Hunden" */
export function plural(noun: Noun, adjective?: Adjective, of: Case = 'nominative'): string {
  return phrase(noun, { determiner: 'none', plural: true, case: of, adjective });
}

/** "1 Hund", "3 kleine Hunde"; in the dative "3 kleinen Hunden" */
export function count(number: number, noun: Noun, adjective?: Adjective, of: Case = 'nominative'): string {
  return `${number} ${number === 1 ? singular(noun, adjective, of) : plural(noun, adjective, of)}`;
}

const contracted: Readonly<Record<string, string>> = {
  'in dem': 'im',
  'in das': 'ins',
  'an dem': 'am',
  'an das': 'ans',
  'zu dem': 'zum',
  'zu der': 'zur',
  'bei dem': 'beim',
  'von dem': 'vom',
};

/** A preposition before a phrase with an article: "in" + "dem Garten" → "im Garten", "zu" + "der Schule" → "zur Schule". */
export function contract(preposition: string, phrase: string): string {
  const [article = '', ...rest] = phrase.split(' ');
  const short = contracted[`${preposition} ${article}`];
  return short === undefined ? `${preposition} ${phrase}` : [short, ...rest].join(' ');
}

/** where: "im Garten", "in der Stadt" */
export function im(noun: Noun): string {
  return contract('in', dem(noun));
}

/** where to: "ins Haus", "in den Garten", "in die Stadt" */
export function ins(noun: Noun): string {
  return contract('in', den(noun));
}

/** "zum Arzt", "zur Schule" */
export function zum(noun: Noun): string {
  return contract('zu', dem(noun));
}

/** "vom Tisch", "von der Schule" */
export function vom(noun: Noun): string {
  return contract('von', dem(noun));
}

/** "beim Arzt", "bei der Lehrerin" */
export function beim(noun: Noun): string {
  return contract('bei', dem(noun));
}

/** "am Fluss", "an der Tür" */
export function am(noun: Noun): string {
  return contract('an', dem(noun));
}

/** "groß" → "größer" */
export function comparative(adjective: Adjective): string {
  return adjective.de.comparative;
}

/** after a verb: "am größten" */
export function superlative(adjective: Adjective): string {
  return `am ${adjective.de.superlative}en`;
}

/** "Annas", "Max’", "Lucas’" */
export function possessive(name: string): string {
  return /[sxzß]$/.test(name) ? `${name}’` : `${name}s`;
}

function determinerIn(determiner: Determiner, of: Case, column: Column): string {
  if (determiner === 'der') return definite[of][column];
  if (determiner === 'none' || (determiner === 'ein' && column === 'plural')) return '';
  return determiner + likeEin[of][column];
}

function nounIn({ de }: Noun, of: Case, plural: boolean): string {
  // den Hunden, Äpfeln, Kindern; but den Autos, den Kilogramm
  if (plural) return of === 'dative' && /(e|el|er)$/.test(de.plural) ? `${de.plural}n` : de.plural;
  if (of === 'nominative') return de.singular;
  return of === 'genitive' ? de.genitive : de.oblique;
}
