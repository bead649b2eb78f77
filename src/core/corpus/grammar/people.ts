import type { Job } from '../lexicon/jobs.ts';
import type { Gender } from '../lexicon/lexeme.ts';
import type { Person } from '../lexicon/names.ts';
import { type Parallel, parallel } from '../parallel.ts';
import * as english from './english.ts';
import * as french from './french.ts';
import { noBreakSpace } from './writing.ts';

/** After "is": "a teacher", "Lehrerin", "enseignante", "insegnante", "profesora" */
export function profession(job: Job, { gender }: Person): Parallel {
  const noun = job[gender];
  return {
    en: english.a(noun),
    de: noun.de.singular,
    fr: noun.fr.singular,
    it: noun.it.singular,
    es: noun.es.singular,
  };
}

/** After "works": "as a teacher", "als Lehrerin", "comme enseignante", "come insegnante", "como profesora" */
export function asProfession(job: Job, person: Person): Parallel {
  const name = profession(job, person);
  const as: Parallel = { en: 'as', de: 'als', fr: 'comme', it: 'come', es: 'como' };
  return parallel((language) => `${as[language]} ${name[language]}`);
}

/** In a sentence: "Ms Taylor", "Frau Taylor", "Mme Taylor", "la signora Taylor", "la señora Taylor"; accusative in German: `titledObject` */
export function titled(gender: Gender, surname: string): Parallel {
  return gender === 'm'
    ? {
        en: `Mr ${surname}`,
        de: `Herr ${surname}`,
        fr: `M.${noBreakSpace}${surname}`,
        it: `il signor ${surname}`,
        es: `el señor ${surname}`,
      }
    : {
        en: `Ms ${surname}`,
        de: `Frau ${surname}`,
        fr: `Mme${noBreakSpace}${surname}`,
        it: `la signora ${surname}`,
        es: `la señora ${surname}`,
      };
}

/** To somebody, after "write", "invite", "thank": "to Mr Taylor", "an Herrn Taylor", "à M. Taylor", "al signor Taylor", "al señor Taylor" */
export function toTitled(gender: Gender, surname: string): Parallel {
  const { en, de, fr } = titled(gender, surname);
  return {
    en: `to ${en}`,
    de: `an ${gender === 'm' ? `Herrn ${surname}` : de}`,
    fr: `à ${fr}`,
    it: gender === 'm' ? `al signor ${surname}` : `alla signora ${surname}`,
    es: gender === 'm' ? `al señor ${surname}` : `a la señora ${surname}`,
  };
}

/** As a direct object: "Mr Taylor", "Herrn Taylor", "M. Taylor", "il signor Taylor", "al señor Taylor" (Spanish puts "a" before a person) */
export function titledObject(gender: Gender, surname: string): Parallel {
  return {
    ...titled(gender, surname),
    de: gender === 'm' ? `Herrn ${surname}` : `Frau ${surname}`,
    es: toTitled(gender, surname).es,
  };
}

/** To somebody by first name: "to Anna", "an Anna", "à Anna", "ad Anna", "a Anna" */
export function toPerson({ name }: Person): Parallel {
  return {
    en: `to ${name}`,
    de: `an ${name}`,
    fr: `à ${name}`,
    it: /^A/.test(name) ? `ad ${name}` : `a ${name}`,
    es: `a ${name}`,
  };
}

/** Whose: "Anna’s house" in English and German put it before, the others after; these are for after the noun: "of Anna", "von Anna", "d’Anna", "di Anna", "de Anna" */
export function ofPerson({ name }: Person): Parallel {
  return { en: `of ${name}`, de: `von ${name}`, fr: french.de(name), it: `di ${name}`, es: `de ${name}` };
}

/** Opens a formal letter, with its mark: "Dear Ms Taylor,", "Sehr geehrte Frau Taylor,", "Madame,", "Gentile signora Taylor,", "Estimada señora Taylor:" */
export function formalGreeting(gender: Gender, surname: string): Parallel {
  return gender === 'm'
    ? {
        en: `Dear Mr ${surname},`,
        de: `Sehr geehrter Herr ${surname},`,
        fr: `Monsieur ${surname},`,
        it: `Gentile signor ${surname},`,
        es: `Estimado señor ${surname}:`,
      }
    : {
        en: `Dear Ms ${surname},`,
        de: `Sehr geehrte Frau ${surname},`,
        fr: `Madame ${surname},`,
        it: `Gentile signora ${surname},`,
        es: `Estimada señora ${surname}:`,
      };
}

/** Opens a letter to a friend, with its mark: "Dear Anna,", "Liebe Anna,", "Chère Anna,", "Cara Anna,", "Querida Anna:" */
export function friendlyGreeting({ name, gender }: Person): Parallel {
  return gender === 'm'
    ? { en: `Dear ${name},`, de: `Lieber ${name},`, fr: `Cher ${name},`, it: `Caro ${name},`, es: `Querido ${name}:` }
    : { en: `Dear ${name},`, de: `Liebe ${name},`, fr: `Chère ${name},`, it: `Cara ${name},`, es: `Querida ${name}:` };
}

/** Closes a formal letter, with its mark; the sender's name follows on the next line. */
export const formalClosing: Parallel = {
  en: 'Kind regards,',
  de: 'Mit freundlichen Grüßen',
  fr: 'Cordialement,',
  it: 'Cordiali saluti,',
  es: 'Un cordial saludo,',
};

/** Closes a letter to a friend. */
export const friendlyClosing: Parallel = {
  en: 'Best wishes,',
  de: 'Liebe Grüße',
  fr: 'Amitiés,',
  it: 'Un caro saluto,',
  es: 'Un abrazo,',
};
