import type { Adjective } from '../lexicon/adjective.ts';
import type { Lexeme } from '../lexicon/lexeme.ts';
import type { Person } from '../lexicon/names.ts';
import type { Parallel } from '../parallel.ts';
import * as english from './english.ts';
import * as french from './french.ts';
import * as german from './german.ts';
import * as italian from './italian.ts';
import * as spanish from './spanish.ts';
import { decimal } from './writing.ts';

export { english, french, german, italian, spanish };
export * from './numbers.ts';
export * from './people.ts';
export * from './places.ts';
export * from './time.ts';
export * from './writing.ts';

// What is parallel in all five languages. German stands in the nominative: as a subject, after "ist", and on its own. Where a
// verb or a preposition asks for another case, call german.phrase or one of its short forms.

/** "the dog", "der Hund", "le chien", "il cane", "el perro" */
export function definite(noun: Lexeme, adjective?: Adjective): Parallel {
  return {
    en: english.the(noun, adjective),
    de: german.der(noun, adjective),
    fr: french.le(noun, adjective),
    it: italian.il(noun, adjective),
    es: spanish.el(noun, adjective),
  };
}

/** "the dogs", "die Hunde", "les chiens", "i cani", "los perros" */
export function definitePlural(noun: Lexeme, adjective?: Adjective): Parallel {
  return {
    en: english.theMany(noun, adjective),
    de: german.die(noun, adjective),
    fr: french.les(noun, adjective),
    it: italian.i(noun, adjective),
    es: spanish.los(noun, adjective),
  };
}

/** "a dog", "ein Hund", "un chien", "un cane", "un perro" */
export function indefinite(noun: Lexeme, adjective?: Adjective): Parallel {
  return {
    en: english.a(noun, adjective),
    de: german.ein(noun, adjective),
    fr: french.un(noun, adjective),
    it: italian.un(noun, adjective),
    es: spanish.un(noun, adjective),
  };
}

/** The word alone: "dog", "Hund", "chien", "cane", "perro" */
export function singular(noun: Lexeme, adjective?: Adjective): Parallel {
  return {
    en: english.singular(noun, adjective),
    de: german.singular(noun, adjective),
    fr: french.singular(noun, adjective),
    it: italian.singular(noun, adjective),
    es: spanish.singular(noun, adjective),
  };
}

/** The word alone: "dogs", "Hunde", "chiens", "cani", "perros" */
export function plural(noun: Lexeme, adjective?: Adjective): Parallel {
  return {
    en: english.plural(noun, adjective),
    de: german.plural(noun, adjective),
    fr: french.plural(noun, adjective),
    it: italian.plural(noun, adjective),
    es: spanish.plural(noun, adjective),
  };
}

/** "3 dogs", "3 Hunde", "3 chiens", "3 cani", "3 perros"; one is "1 dog" */
export function count(noun: Lexeme, number: number, adjective?: Adjective): Parallel {
  return {
    en: english.count(number, noun, adjective),
    de: german.count(number, noun, adjective),
    fr: french.count(number, noun, adjective),
    it: italian.count(number, noun, adjective),
    es: spanish.count(number, noun, adjective),
  };
}

/** After "is": "big", "groß", "grande", "grande", "grande", agreeing with the noun. */
export function predicate(adjective: Adjective, noun: Lexeme): Parallel {
  return {
    en: adjective.en.base,
    de: adjective.de.base,
    fr: adjective.fr.singular[noun.fr.gender],
    it: adjective.it.singular[noun.it.gender],
    es: adjective.es.singular[noun.es.gender],
  };
}

/** After "is", of a person: "Anna is happy", "Anna est heureuse" */
export function predicateOf(adjective: Adjective, { gender }: Person): Parallel {
  return {
    en: adjective.en.base,
    de: adjective.de.base,
    fr: adjective.fr.singular[gender],
    it: adjective.it.singular[gender],
    es: adjective.es.singular[gender],
  };
}

/** As in a dictionary, masculine: "beautiful", "schön", "beau", "bello", "hermoso" */
export function dictionaryForm(adjective: Adjective): Parallel {
  return {
    en: adjective.en.base,
    de: adjective.de.base,
    fr: adjective.fr.singular.m,
    it: adjective.it.singular.m,
    es: adjective.es.singular.m,
  };
}

/** "taller", "größer", "plus grande", "più grande", "más grande"; follow with than, als, que, di, que */
export function comparativeOf(adjective: Adjective, { gender }: Person): Parallel {
  return {
    en: english.comparative(adjective),
    de: german.comparative(adjective),
    fr: french.comparative(adjective, gender),
    it: italian.comparative(adjective, gender),
    es: spanish.comparative(adjective, gender),
  };
}

/** Without a plural: "water", "Wasser", "de l’eau", "acqua", "agua", as after "drink"; French has its partitive */
export function some(substance: Lexeme): Parallel {
  return {
    en: english.singular(substance),
    de: german.singular(substance),
    fr: french.du(substance),
    it: italian.singular(substance),
    es: spanish.singular(substance),
  };
}

/** Of the noun, after another noun: "of the dog", "des Hundes", "du chien", "del cane", "del perro" */
export function ofThe(noun: Lexeme, adjective?: Adjective): Parallel {
  return {
    en: `of ${english.the(noun, adjective)}`,
    de: german.des(noun, adjective),
    fr: french.du(noun, adjective),
    it: italian.del(noun, adjective),
    es: spanish.del(noun, adjective),
  };
}

/** "my dog", "mein Hund", "mon chien", "il mio cane", "mi perro" */
export function my(noun: Lexeme): Parallel {
  return {
    en: `my ${english.singular(noun)}`,
    de: german.phrase(noun, { determiner: 'mein' }),
    fr: french.mon(noun),
    it: italian.ilMio(noun),
    es: `mi ${spanish.singular(noun)}`,
  };
}

/** A number and its unit, with the language's decimal mark: "1.5 metres", "1,5 Meter", "1,5 mètre", "1,5 metri" */
export function measure(unit: Lexeme, value: number): Parallel {
  const { en, de, fr, it, es } = unit;
  const one = value === 1;
  return {
    en: `${decimal('en', value)} ${one ? en.singular : en.plural}`,
    de: `${decimal('de', value)} ${one ? de.singular : de.plural}`,
    fr: `${decimal('fr', value)} ${value < 2 ? fr.singular : fr.plural}`,
    it: `${decimal('it', value)} ${one ? it.singular : it.plural}`,
    es: `${decimal('es', value)} ${one ? es.singular : es.plural}`,
  };
}
