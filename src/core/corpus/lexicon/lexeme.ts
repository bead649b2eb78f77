/**
 * A noun in five languages, read from dictionary entries as one finds them in print:
 *
 *     en  'a dog, dogs'                 article, singular, plural
 *     de  'der Hund, Hundes, Hunde'     article, singular, genitive, plural
 *     fr  'un chien, chiens'            it  'un cane, cani'           es  'un perro, perros'
 *
 * The genitive shows a weak noun ('der Bär, Bären, Bären'). '(f)' after a word gives the gender that its article hides:
 * 'un águila (f), águilas', 'un uovo, uova (f)'. Without a plural the noun is not counted: 'das Wasser, Wassers'.
 */
export interface Lexeme {
  readonly en: EnglishNoun;
  readonly de: GermanNoun;
  readonly fr: FrenchNoun;
  readonly it: ItalianNoun;
  readonly es: SpanishNoun;
}

export type Entry = readonly [en: string, de: string, fr: string, it: string, es: string];

export type Gender = 'm' | 'f';
export type GermanGender = 'm' | 'f' | 'n';

export interface EnglishNoun {
  /** as written in the entry; empty where there is none */
  article: string;
  singular: string;
  plural: string;
}

export interface GermanNoun {
  gender: GermanGender;
  singular: string;
  /** accusative and dative singular, other than `singular` in weak nouns only */
  oblique: string;
  genitive: string;
  plural: string;
}

export interface FrenchNoun {
  gender: Gender;
  article: string;
  singular: string;
  plural: string;
}

export interface ItalianNoun {
  gender: Gender;
  article: string;
  singular: string;
  plural: string;
  /** l’uovo, but le uova */
  pluralGender: Gender;
}

export interface SpanishNoun {
  gender: Gender;
  article: string;
  singular: string;
  plural: string;
  /** feminine with a stressed a at its beginning: el águila, un águila */
  stressedA: boolean;
}

export function lexeme([en, de, fr, it, es]: Entry): Lexeme {
  return { en: english(en), de: german(de), fr: french(fr), it: italian(it), es: spanish(es) };
}

interface Word {
  article: string;
  text: string;
  mark: Gender | undefined;
}

/** 'un águila (f)' → its three parts */
function word(written: string, articles: readonly string[]): Word {
  const marked = / \(([mf])\)$/.exec(written);
  const bare = marked ? written.slice(0, marked.index) : written;
  const article = articles.find((each) => bare.startsWith(each)) ?? '';
  return { article: article.trim(), text: bare.slice(article.length), mark: marked?.[1] as Gender | undefined };
}

function fields(entry: string): string[] {
  return entry.split(', ');
}

function english(entry: string): EnglishNoun {
  const [singular = '', plural = ''] = fields(entry);
  const { article, text } = word(singular, ['a ', 'an ']);
  return { article, singular: text, plural };
}

const germanGenders: Readonly<Record<string, GermanGender>> = { der: 'm', die: 'f', das: 'n' };

function german(entry: string): GermanNoun {
  const [first = '', genitive = '', plural = ''] = fields(entry);
  const { article, text: singular } = word(first, ['der ', 'die ', 'das ']);
  const gender = germanGenders[article];
  if (!gender) throw new Error(`no article in the German entry "${entry}"`);
  // des Bären → den Bären; des Namens → den Namen; but des Wagens → den Wagen, which is the nominative
  const ending = genitive.startsWith(singular) ? genitive.slice(singular.length) : '';
  const weak = gender === 'm' && /^e?ns?$/.test(ending);
  return { gender, singular, oblique: weak ? genitive.replace(/s$/, '') : singular, genitive, plural };
}

function french(entry: string): FrenchNoun {
  const [first = '', plural = ''] = fields(entry);
  const { article, text: singular, mark } = word(first, ['un ', 'une ', 'du ', 'de la ', 'de l’']);
  return { gender: mark ?? genderOf(article, ['une', 'de la'], entry), article, singular, plural };
}

function italian(entry: string): ItalianNoun {
  const [first = '', second = ''] = fields(entry);
  const { article, text: singular, mark } = word(first, ['un ', 'uno ', 'una ', 'un’', 'il ', 'lo ', 'la ', 'l’']);
  const gender = mark ?? genderOf(article, ['una', 'un’', 'la'], entry);
  const plural = word(second, []);
  return { gender, article, singular, plural: plural.text, pluralGender: plural.mark ?? gender };
}

function spanish(entry: string): SpanishNoun {
  const [first = '', plural = ''] = fields(entry);
  const { article, text: singular, mark } = word(first, ['un ', 'una ', 'el ', 'la ']);
  const gender = mark ?? genderOf(article, ['una', 'la'], entry);
  return { gender, article, singular, plural, stressedA: gender === 'f' && (article === 'un' || article === 'el') };
}

function genderOf(article: string, feminine: readonly string[], entry: string): Gender {
  if (!article) throw new Error(`no article in the entry "${entry}"`);
  return feminine.includes(article) ? 'f' : 'm';
}
