import { quoted } from '../../grammar/index.ts';
import { months, seasons, weekdays } from '../../lexicon/calendar.ts';
import { fixed, parallel, type Parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';
import { type Distance, distances, foreign, type ForeignTongue, foreignTongue, target } from './foreign.ts';

interface Slots extends ForeignTongue {
  readonly id: string;
  /** of the calendar's rows, or the whole row */
  readonly entry: Entry | null;
  readonly row: Row;
  /** "the days of the week" */
  readonly all: Parallel;
  /** the whole row in the other language */
  readonly others: Parallel;
  /** "which day" */
  readonly which: Parallel;
  readonly bare: Parallel;
  readonly own: Parallel;
  readonly other: Parallel;
  readonly otherNext: Parallel;
  readonly otherBefore: Parallel;
}

interface Entry {
  readonly text: Parallel;
  readonly next: Parallel;
  readonly before: Parallel;
}

interface Row {
  readonly id: string;
  readonly entries: readonly Parallel[];
  readonly all: Parallel;
  readonly which: Parallel;
}

const rows: readonly Row[] = [
  {
    id: 'days',
    entries: weekdays,
    all: fixed(
      'the days of the week',
      'die Wochentage',
      'les jours de la semaine',
      'i giorni della settimana',
      'los días de la semana',
    ),
    which: fixed('which day', 'welcher Tag', 'quel jour', 'quale giorno', 'qué día'),
  },
  {
    id: 'months',
    entries: months,
    all: fixed('the months', 'die Monate', 'les mois', 'i mesi', 'los meses'),
    which: fixed('which month', 'welcher Monat', 'quel mois', 'quale mese', 'qué mes'),
  },
  {
    id: 'seasons',
    entries: seasons.map(({ name }) => name),
    all: fixed('the seasons', 'die Jahreszeiten', 'les saisons', 'le stagioni', 'las estaciones'),
    which: fixed('which season', 'welche Jahreszeit', 'quelle saison', 'quale stagione', 'qué estación'),
  },
];

function slotsOf(row: Row, at: number | null, distance: Distance): Slots {
  const { entries } = row;
  const around = (step: number): Parallel => entries[((at ?? 0) + step + entries.length) % entries.length]!;
  const entry = at === null ? null : { text: around(0), next: around(1), before: around(-1) };
  return {
    ...foreignTongue(distance),
    id: `${entry ? entry.text.en : row.id}>${distance}`,
    entry,
    row,
    all: row.all,
    others: parallel((language) => entries.map((each) => each[target(language, distance)]).join(', ')),
    which: row.which,
    bare: around(0),
    own: parallel((language) => quoted(language, around(0)[language])),
    other: foreign(around(0), distance),
    otherNext: foreign(around(1), distance),
    otherBefore: foreign(around(-1), distance),
  };
}

const things = rows.flatMap((row) =>
  distances.flatMap((distance) => [null, ...row.entries.keys()].map((at) => slotsOf(row, at, distance))),
);

const isEntry = ({ entry }: Slots): boolean => entry !== null;

const name: Aspect<Slots> = {
  name: 'name',
  knows: isEntry,
  asked: [
    wording<Slots>(
      'What is {own} called {inTongue}?',
      'Wie heißt {own} {inTongue}?',
      'Comment s’appelle {own} {inTongue} ?',
      'Come si chiama {own} {inTongue}?',
      '¿Cómo se llama {own} {inTongue}?',
    ),
    wording<Slots>(
      'Please give me the {adjective} name of {own}.',
      'Nennen Sie mir bitte das Wort für {own} {inTongue}.',
      'Donnez-moi le mot pour {own} {inTongue}, s’il vous plaît.',
      'Mi dica la parola {adjective} per {own}, per favore.',
      'Dígame la palabra {adjective} para {own}, por favor.',
    ),
    wording<Slots>(
      'I am learning {tongue}. How do I say {own}?',
      'Ich lerne {tongue}. Wie sage ich {own}?',
      'J’apprends {theTongue}. Comment dire {own} ?',
      'Imparo {theTongue}. Come si dice {own}?',
      'Aprendo {tongue}. ¿Cómo se dice {own}?',
    ),
    wording<Slots>(
      '{adjective} word for {bare}',
      '{adjective}s Wort für {bare}',
      'mot {adjectiveOfWord} pour {bare}',
      'parola {adjective} per {bare}',
      'palabra {adjective} para {bare}',
    ),
  ],
  another: wording<Slots>(
    'And {own} {inTongue}?',
    'Und {own} {inTongue}?',
    'Et {own} {inTongue} ?',
    'E {own} {inTongue}?',
    '¿Y {own} {inTongue}?',
  ),
  answer: wording<Slots>(
    '{InTongue}, {own} is {other}.',
    '{own} heißt {inTongue} {other}.',
    '{InTongue}, {own} se dit {other}.',
    '{InTongue} {own} si dice {other}.',
    '{InTongue}, {own} se dice {other}.',
  ),
};

const next: Aspect<Slots> = {
  name: 'next',
  knows: isEntry,
  asked: [
    wording<Slots>(
      'What comes after {other} {inTongue}?',
      'Was kommt {inTongue} nach {other}?',
      'Qu’est-ce qui vient après {other} {inTongue} ?',
      'Che cosa viene dopo {other} {inTongue}?',
      '¿Qué viene después de {other} {inTongue}?',
    ),
    wording<Slots>(
      '{InTongue}, {which} comes after {other}?',
      '{Which} kommt {inTongue} nach {other}?',
      '{InTongue}, {which} vient après {other} ?',
      '{InTongue}, {which} viene dopo {other}?',
      '{InTongue}, ¿{which} viene después de {other}?',
    ),
    wording<Slots>(
      'Please tell me {which} comes after {other} {inTongue}.',
      'Sagen Sie mir bitte, {which} {inTongue} nach {other} kommt.',
      'Dites-moi {which} vient après {other} {inTongue}, s’il vous plaît.',
      'Mi dica {which} viene dopo {other} {inTongue}, per favore.',
      'Dígame {which} viene después de {other} {inTongue}, por favor.',
    ),
    wording<Slots>(
      'I am learning {tongue}. What comes after {other}?',
      'Ich lerne {tongue}. Was kommt nach {other}?',
      'J’apprends {theTongue}. Qu’est-ce qui vient après {other} ?',
      'Imparo {theTongue}. Che cosa viene dopo {other}?',
      'Aprendo {tongue}. ¿Qué viene después de {other}?',
    ),
  ],
  then: wording<Slots>(
    'And what comes next {inTongue}?',
    'Und was kommt {inTongue} danach?',
    'Et qu’est-ce qui vient ensuite {inTongue} ?',
    'E che cosa viene dopo {inTongue}?',
    '¿Y qué viene después {inTongue}?',
  ),
  answer: wording<Slots>(
    'After {other} comes {otherNext}.',
    'Nach {other} kommt {otherNext}.',
    'Après {other} vient {otherNext}.',
    'Dopo {other} viene {otherNext}.',
    'Después de {other} viene {otherNext}.',
  ),
};

const before: Aspect<Slots> = {
  name: 'before',
  knows: isEntry,
  asked: [],
  then: wording<Slots>(
    'And what comes before {other}?',
    'Und was kommt vor {other}?',
    'Et qu’est-ce qui vient avant {other} ?',
    'E che cosa viene prima di {other}?',
    '¿Y qué viene antes de {other}?',
  ),
  answer: wording<Slots>(
    'Before {other} comes {otherBefore}.',
    'Vor {other} kommt {otherBefore}.',
    'Avant {other} vient {otherBefore}.',
    'Prima di {other} viene {otherBefore}.',
    'Antes de {other} viene {otherBefore}.',
  ),
};

const whole: Aspect<Slots> = {
  name: 'all',
  knows: (slots) => !isEntry(slots),
  asked: [
    wording<Slots>(
      'What are {all} called {inTongue}?',
      'Wie heißen {all} {inTongue}?',
      'Comment s’appellent {all} {inTongue} ?',
      'Come si chiamano {all} {inTongue}?',
      '¿Cómo se llaman {all} {inTongue}?',
    ),
    wording<Slots>(
      'Please list {all} {inTongue}.',
      'Zählen Sie bitte {all} {inTongue} auf.',
      'Citez {all} {inTongue}, s’il vous plaît.',
      'Elenchi {all} {inTongue}, per favore.',
      'Enumere {all} {inTongue}, por favor.',
    ),
    wording<Slots>(
      'I am learning {tongue} and need {all}.',
      'Ich lerne {tongue} und brauche {all}.',
      'J’apprends {theTongue} et j’ai besoin d’une liste : {all}.',
      'Imparo {theTongue} e mi serve un elenco: {all}.',
      'Aprendo {tongue} y necesito una lista: {all}.',
    ),
    wording<Slots>('{all} {inTongue}', '{all} {inTongue}', '{all} {inTongue}', '{all} {inTongue}', '{all} {inTongue}'),
  ],
  another: wording<Slots>(
    'And {all} {inTongue}?',
    'Und {all} {inTongue}?',
    'Et {all} {inTongue} ?',
    'E {all} {inTongue}?',
    '¿Y {all} {inTongue}?',
  ),
  answer: wording<Slots>(
    '{InTongue}, {all} are: {others}.',
    '{InTongue} heißen {all}: {others}.',
    '{InTongue}, {all} sont : {others}.',
    '{InTongue} {all} sono: {others}.',
    '{InTongue}, {all} son: {others}.',
  ),
};

/** Weekdays, months and seasons in another language: one, the next, or all of them. */
export const daysAndMonths = factTask<Slots>({
  name: 'days-and-months',
  category: 'humanities',
  weight: 1,
  things,
  id: ({ id }) => id,
  aspects: [name, next, whole],
  later: [before],
});
