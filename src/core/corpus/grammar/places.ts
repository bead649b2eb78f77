import type { City } from '../lexicon/cities.ts';
import type { Country } from '../lexicon/countries.ts';
import { parallel, type Parallel } from '../parallel.ts';
import * as french from './french.ts';
import * as german from './german.ts';
import * as italian from './italian.ts';
import * as spanish from './spanish.ts';

/** With its article, as a subject: "France", "die Schweiz", "la France", "gli Stati Uniti". No capital at a sentence's start: use `sentence`. */
export function countryName(country: Country): Parallel {
  return parallel((language) => {
    const { article, name } = country.names[language];
    return article === '' ? name : article.endsWith('’') ? article + name : `${article} ${name}`;
  });
}

/** Where: "in France", "in der Schweiz", "au Japon", "negli Stati Uniti", "en el Reino Unido". */
export function inCountry(country: Country): Parallel {
  const name = countryName(country);
  return {
    en: `in ${name.en}`,
    de: german.contract('in', germanDative(country)),
    fr: inFrench(country),
    it: inItalian(country),
    es: `en ${name.es}`,
  };
}

/** Where to: "to France", "nach Frankreich", "in die Schweiz", "aux États-Unis", "in Francia", "al Reino Unido". */
export function toCountry(country: Country): Parallel {
  const name = countryName(country);
  return {
    en: `to ${name.en}`,
    de: country.names.de.article === '' ? `nach ${name.de}` : german.contract('in', name.de),
    fr: inFrench(country),
    it: inItalian(country),
    es: spanish.contract('a', name.es),
  };
}

/** Whose: "of France", "von Frankreich", "der Schweiz", "de la France", "della Francia", "del Reino Unido". */
export function ofCountry(country: Country): Parallel {
  const name = countryName(country);
  return {
    en: `of ${name.en}`,
    de: germanGenitive(country),
    fr: french.contract('de', name.fr),
    it: italian.contract('di', name.it),
    es: spanish.contract('de', name.es),
  };
}

/** Where from: "from France", "aus Frankreich", "aus der Schweiz", "de France", "du Japon", "dalla Francia", "de Francia". */
export function fromCountry(country: Country): Parallel {
  const name = countryName(country);
  const { article, gender, plural, name: bare } = country.names.fr;
  const withoutArticle = !plural && (gender === 'f' || article === 'l’');
  return {
    en: `from ${name.en}`,
    de: `aus ${germanDative(country)}`,
    fr: withoutArticle ? french.de(bare) : french.contract('de', name.fr),
    it: italian.contract('da', name.it),
    es: spanish.contract('de', name.es),
  };
}

/** Where: "in Athens", "in Athen", "à Athènes", "ad Atene", "en Atenas"; "au Caire", "al Cairo". */
export function inCity({ name }: City): Parallel {
  return {
    en: `in ${name.en}`,
    de: `in ${name.de}`,
    fr: frenchCity('à', name.fr),
    it: italianCity('a', name.it),
    es: `en ${name.es}`,
  };
}

/** Where to: "to Rome", "nach Rom", "à Rome", "a Roma", "a Roma". */
export function toCity({ name }: City): Parallel {
  return {
    en: `to ${name.en}`,
    de: `nach ${name.de}`,
    fr: frenchCity('à', name.fr),
    it: italianCity('a', name.it),
    es: `a ${name.es}`,
  };
}

/** Whose: "of Rome", "von Rom", "de Rome", "di Roma", "de Roma". */
export function ofCity({ name }: City): Parallel {
  return {
    en: `of ${name.en}`,
    de: `von ${name.de}`,
    fr: frenchCity('de', name.fr),
    it: italianCity('di', name.it),
    es: `de ${name.es}`,
  };
}

/** Where from: "from Rome", "aus Rom", "de Rome", "da Roma", "de Roma". */
export function fromCity({ name }: City): Parallel {
  return {
    en: `from ${name.en}`,
    de: `aus ${name.de}`,
    fr: frenchCity('de', name.fr),
    it: italianCity('da', name.it),
    es: `de ${name.es}`,
  };
}

function germanDative({ names: { de } }: Country): string {
  if (de.article === '') return de.name;
  if (de.plural) return `den ${de.name}${de.name.endsWith('n') ? '' : 'n'}`;
  return de.article === 'die' ? `der ${de.name}` : `dem ${neuterOblique(de.name)}`;
}

function germanGenitive({ names: { de } }: Country): string {
  if (de.article === '') return `von ${de.name}`;
  return de.article === 'die' ? `der ${de.name}` : `des ${neuterOblique(de.name)}s`;
}

/** das Vereinigte Königreich, dem Vereinigten Königreich */
function neuterOblique(name: string): string {
  return name.replace(/e /, 'en ');
}

function inFrench({ names: { fr } }: Country): string {
  if (fr.article === '') return `à ${fr.name}`;
  if (fr.plural) return `aux ${fr.name}`;
  return fr.gender === 'f' || fr.article === 'l’' ? `en ${fr.name}` : `au ${fr.name}`;
}

function inItalian(country: Country): string {
  const { article, gender, plural, name } = country.names.it;
  if (article === '') return italian.a(name);
  // a name of several words keeps its article when it is masculine: nel Regno Unito, but in Nuova Zelanda
  const articled = plural || (gender === 'm' && name.includes(' '));
  return articled ? italian.contract('in', countryName(country).it) : `in ${name}`;
}

function frenchCity(preposition: 'de' | 'à', name: string): string {
  return french.contract(preposition, name.replace(/^Le /, 'le '));
}

function italianCity(preposition: 'a' | 'da' | 'di', name: string): string {
  return italian.contract(preposition, name.replace(/^Il /, 'il ').replace(/^L’/, 'l’'));
}
