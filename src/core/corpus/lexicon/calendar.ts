import { fixed, type Parallel } from '../parallel.ts';

/** Monday first. */
export const weekdays: readonly Parallel[] = [
  fixed('Monday', 'Montag', 'lundi', 'lunedì', 'lunes'),
  fixed('Tuesday', 'Dienstag', 'mardi', 'martedì', 'martes'),
  fixed('Wednesday', 'Mittwoch', 'mercredi', 'mercoledì', 'miércoles'),
  fixed('Thursday', 'Donnerstag', 'jeudi', 'giovedì', 'jueves'),
  fixed('Friday', 'Freitag', 'vendredi', 'venerdì', 'viernes'),
  fixed('Saturday', 'Samstag', 'samedi', 'sabato', 'sábado'),
  fixed('Sunday', 'Sonntag', 'dimanche', 'domenica', 'domingo'),
];

/** January first. */
export const months: readonly Parallel[] = [
  fixed('January', 'Januar', 'janvier', 'gennaio', 'enero'),
  fixed('February', 'Februar', 'février', 'febbraio', 'febrero'),
  fixed('March', 'März', 'mars', 'marzo', 'marzo'),
  fixed('April', 'April', 'avril', 'aprile', 'abril'),
  fixed('May', 'Mai', 'mai', 'maggio', 'mayo'),
  fixed('June', 'Juni', 'juin', 'giugno', 'junio'),
  fixed('July', 'Juli', 'juillet', 'luglio', 'julio'),
  fixed('August', 'August', 'août', 'agosto', 'agosto'),
  fixed('September', 'September', 'septembre', 'settembre', 'septiembre'),
  fixed('October', 'Oktober', 'octobre', 'ottobre', 'octubre'),
  fixed('November', 'November', 'novembre', 'novembre', 'noviembre'),
  fixed('December', 'Dezember', 'décembre', 'dicembre', 'diciembre'),
];

export const daysInMonth: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface Season {
  readonly id: string;
  readonly name: Parallel;
  /** as a subject */
  readonly the: Parallel;
  /** "in spring", "im Frühling", "au printemps" */
  readonly in: Parallel;
}

/** Spring first. */
export const seasons: readonly Season[] = [
  {
    id: 'spring',
    name: fixed('spring', 'Frühling', 'printemps', 'primavera', 'primavera'),
    the: fixed('spring', 'der Frühling', 'le printemps', 'la primavera', 'la primavera'),
    in: fixed('in spring', 'im Frühling', 'au printemps', 'in primavera', 'en primavera'),
  },
  {
    id: 'summer',
    name: fixed('summer', 'Sommer', 'été', 'estate', 'verano'),
    the: fixed('summer', 'der Sommer', 'l’été', 'l’estate', 'el verano'),
    in: fixed('in summer', 'im Sommer', 'en été', 'in estate', 'en verano'),
  },
  {
    id: 'autumn',
    name: fixed('autumn', 'Herbst', 'automne', 'autunno', 'otoño'),
    the: fixed('autumn', 'der Herbst', 'l’automne', 'l’autunno', 'el otoño'),
    in: fixed('in autumn', 'im Herbst', 'en automne', 'in autunno', 'en otoño'),
  },
  {
    id: 'winter',
    name: fixed('winter', 'Winter', 'hiver', 'inverno', 'invierno'),
    the: fixed('winter', 'der Winter', 'l’hiver', 'l’inverno', 'el invierno'),
    in: fixed('in winter', 'im Winter', 'en hiver', 'in inverno', 'en invierno'),
  },
];
