import { months, weekdays } from '../lexicon/calendar.ts';
import type { Parallel } from '../parallel.ts';
import { contract } from './italian.ts';
import { noBreakSpace } from './writing.ts';

/** The time of day, from 0:00 to 23:59: "9:30", "9:30 Uhr", "9 h 30", "9:30", "9:30"; "9 h" on the hour. */
export function clock(hour: number, minute: number): Parallel {
  const digits = `${hour}:${String(minute).padStart(2, '0')}`;
  const french = `${hour}${noBreakSpace}h`;
  return {
    en: digits,
    de: `${digits} Uhr`,
    fr: minute === 0 ? french : `${french}${noBreakSpace}${String(minute).padStart(2, '0')}`,
    it: digits,
    es: digits,
  };
}

/** "at 9:30", "um 9:30 Uhr", "à 9 h 30", "alle 9:30", "a las 9:30"; at one o'clock "all’1:00", "a la 1:00" */
export function atTime(hour: number, minute: number): Parallel {
  const time = clock(hour, minute);
  return {
    en: `at ${time.en}`,
    de: `um ${time.de}`,
    fr: `à ${time.fr}`,
    it: hour === 1 ? `all’${time.it}` : `alle ${time.it}`,
    es: hour === 1 ? `a la ${time.es}` : `a las ${time.es}`,
  };
}

/** "until 9:30", "bis 9:30 Uhr", "jusqu’à 9 h 30", "fino alle 9:30", "hasta las 9:30" */
export function untilTime(hour: number, minute: number): Parallel {
  const time = clock(hour, minute);
  return {
    en: `until ${time.en}`,
    de: `bis ${time.de}`,
    fr: `jusqu’à ${time.fr}`,
    it: hour === 1 ? `fino all’${time.it}` : `fino alle ${time.it}`,
    es: hour === 1 ? `hasta la ${time.es}` : `hasta las ${time.es}`,
  };
}

/** A clause without its full stop: "it is 9:30", "es ist 9:30 Uhr", "il est 9 h 30", "sono le 9:30", "son las 9:30" */
export function itIsTime(hour: number, minute: number): Parallel {
  const time = clock(hour, minute);
  return {
    en: `it is ${time.en}`,
    de: `es ist ${time.de}`,
    fr: `il est ${time.fr}`,
    it: hour === 1 ? `è l’${time.it}` : `sono le ${time.it}`,
    es: hour === 1 ? `es la ${time.es}` : `son las ${time.es}`,
  };
}

/** Of day 1 … 31 and month 1 … 12: "3 May", "3. Mai", "3 mai", "3 maggio", "3 de mayo"; the first is "1er" in French, "1º" in Italian. */
export function date(day: number, month: number): Parallel {
  const name = monthName(month);
  return {
    en: `${day} ${name.en}`,
    de: `${day}. ${name.de}`,
    fr: `${day === 1 ? '1er' : day} ${name.fr}`,
    it: `${day === 1 ? '1º' : day} ${name.it}`,
    es: `${day} de ${name.es}`,
  };
}

/** "on 3 May", "am 3. Mai", "le 3 mai", "il 3 maggio", "el 3 de mayo"; "l’8 maggio" */
export function onDate(day: number, month: number): Parallel {
  const written = date(day, month);
  return {
    en: `on ${written.en}`,
    de: `am ${written.de}`,
    fr: `le ${written.fr}`,
    it: day === 8 || day === 11 ? `l’${written.it}` : `il ${written.it}`,
    es: `el ${written.es}`,
  };
}

/** 0 is Monday, 7 is Monday again. */
export function weekday(index: number): Parallel {
  return weekdays[((index % 7) + 7) % 7]!;
}

/** "on Monday", "am Montag", "lundi", "lunedì", "el lunes" */
export function onWeekday(index: number): Parallel {
  const name = weekday(index);
  return { en: `on ${name.en}`, de: `am ${name.de}`, fr: name.fr, it: name.it, es: `el ${name.es}` };
}

/** "on Monday 3 May", "am Montag, dem 3. Mai,", without the last comma; "lundi 3 mai", "lunedì 3 maggio", "el lunes 3 de mayo" */
export function onWeekdayAndDate(index: number, day: number, month: number): Parallel {
  const name = weekday(index);
  const written = date(day, month);
  return {
    en: `on ${name.en} ${written.en}`,
    de: `am ${name.de}, dem ${written.de}`,
    fr: `${name.fr} ${written.fr}`,
    it: `${name.it} ${written.it}`,
    es: `el ${name.es} ${written.es}`,
  };
}

/** 1 is January. */
export function monthName(month: number): Parallel {
  const name = months[month - 1];
  if (!name) throw new RangeError(`no month ${month}`);
  return name;
}

/** "in May", "im Mai", "en mai", "a maggio", "en mayo"; "ad aprile" */
export function inMonth(month: number): Parallel {
  const name = monthName(month);
  return {
    en: `in ${name.en}`,
    de: `im ${name.de}`,
    fr: `en ${name.fr}`,
    it: contract('a', name.it),
    es: `en ${name.es}`,
  };
}

/** Of a month, after a noun: "of May", "des Monats Mai", "de mai", "di maggio", "de mayo"; "d’avril" */
export function ofMonth(month: number): Parallel {
  const name = monthName(month);
  return {
    en: `of ${name.en}`,
    de: `des Monats ${name.de}`,
    fr: /^[ao]/.test(name.fr) ? `d’${name.fr}` : `de ${name.fr}`,
    it: `di ${name.it}`,
    es: `de ${name.es}`,
  };
}
