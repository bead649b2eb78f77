import { cities, type City } from '../../lexicon/cities.ts';
import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  key: string;
  sport: Parallel;
  one: Parallel;
  other: Parallel;
  when: Parallel;
}

const sports = texts(
  ['football', 'Fußball', 'football', 'calcio', 'fútbol'],
  ['basketball', 'Basketball', 'basket', 'pallacanestro', 'baloncesto'],
  ['handball', 'Handball', 'handball', 'pallamano', 'balonmano'],
  ['volleyball', 'Volleyball', 'volley', 'pallavolo', 'voleibol'],
);

const times = texts(
  ['yesterday', 'gestern', 'hier', 'ieri', 'ayer'],
  ['on Saturday', 'am Samstag', 'samedi', 'sabato', 'el sábado'],
  ['on Sunday', 'am Sonntag', 'dimanche', 'domenica', 'el domingo'],
  ['last night', 'gestern Abend', 'hier soir', 'ieri sera', 'anoche'],
);

/** Who won between two cities. */
export const sportsResult = deflection<Slots>({
  name: 'unknown-sports-result',
  category: 'humanities',
  weight: 0.65,
  offer: 'letters',
  draw(draw) {
    const [one, other] = draw.several<City>(cities, 2);
    const [sport, when] = [draw.pick(sports), draw.pick(times)];
    return { key: `${sport.en}, ${one!.id}-${other!.id}, ${when.en}`, sport, one: one!.name, other: other!.name, when };
  },
  key: ({ key }) => key,
  asked: [
    wording<Slots>(
      'Who won the {sport} match {one} against {other} {when}?',
      'Wer hat {when} das {sport}spiel {one} gegen {other} gewonnen?',
      'Qui a gagné le match de {sport} {one} contre {other} {when} ?',
      'Chi ha vinto la partita di {sport} {one} contro {other} {when}?',
      '¿Quién ganó el partido de {sport} {one} contra {other} {when}?',
    ),
    wording<Slots>(
      'How did the {sport} match between {one} and {other} end {when}?',
      'Wie ging {when} das {sport}spiel zwischen {one} und {other} aus?',
      'Comment s’est terminé le match de {sport} entre {one} et {other} {when} ?',
      'Com’è finita {when} la partita di {sport} tra {one} {e other}?',
      '¿Cómo terminó {when} el partido de {sport} entre {one} {y other}?',
    ),
    wording<Slots>(
      'Please give me the result of {one} against {other}, {sport}, {when}.',
      'Nennen Sie mir bitte das Ergebnis von {one} gegen {other}, {sport}, {when}.',
      'Donnez-moi le résultat {de one} contre {other}, {sport}, {when}, s’il vous plaît.',
      'Mi dia il risultato di {one} contro {other}, {sport}, {when}, per favore.',
      'Deme el resultado de {one} contra {other}, {sport}, {when}, por favor.',
    ),
    wording<Slots>(
      'I missed the {sport} match {when}. What was the score of {one} against {other}?',
      'Ich habe {when} das {sport}spiel verpasst. Wie ging {one} gegen {other} aus?',
      'J’ai manqué le match de {sport} {when}. Quel est le score {de one} contre {other} ?',
      'Ho perso la partita di {sport} {when}. Com’è finita {one} contro {other}?',
      'Me perdí el partido de {sport} {when}. ¿Cómo quedó {one} contra {other}?',
    ),
    wording<Slots>(
      '{sport} {one} - {other} {when}',
      '{sport} {one} - {other} {when}',
      '{sport} {one} - {other} {when}',
      '{sport} {one} - {other} {when}',
      '{sport} {one} - {other} {when}',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know the results of matches.',
    'Ergebnisse von Spielen kenne ich nicht.',
    'Je ne connais pas les résultats des matchs.',
    'Non conosco i risultati delle partite.',
    'No conozco los resultados de los partidos.',
  ),
});
