import { definite, german, spanish } from '../../grammar/index.ts';
import { daysInMonth, months, seasons } from '../../lexicon/calendar.ts';
import { lexeme, type Lexeme } from '../../lexicon/lexeme.ts';
import { ordinal } from '../../lexicon/ordinals.ts';
import { unit } from '../../lexicon/units.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

/** A month, a season, or a span of time made of smaller ones. */
interface Slots {
  readonly id: string;
  readonly name: Parallel;
  /** of a month */
  readonly days: number | null;
  /** "the third month" */
  readonly rank: Parallel | null;
  /** "in spring"; null in the months in which a season begins */
  readonly inSeason: Parallel | null;
  /** of a season, as subjects */
  readonly the: Parallel | null;
  readonly next: Parallel | null;
  /** after "después", for Spanish alone */
  readonly ofThe: string;
  /** of a participle that agrees with the season */
  readonly ending: Parallel;
  /** of a span: twelve months in a year */
  readonly whole: Lexeme | null;
  readonly part: Lexeme | null;
  readonly total: number;
  /** after "aus", for German alone */
  readonly partDative: string;
}

const monthNoun = unit('month');
const ending = { m: fixed('', '', '', 'o', ''), f: fixed('', '', '', 'a', '') };
const none = {
  ...{ days: null, rank: null, inSeason: null, the: null, next: null, ofThe: '', ending: ending.m },
  ...{ whole: null, part: null, total: 0, partDative: '' },
};

const monthThings: readonly Slots[] = months.map((name, index) => ({
  ...none,
  id: name.en,
  name,
  days: daysInMonth[index]!,
  rank: definite(monthNoun, ordinal(index + 1)),
  // March, June, September and December belong to two
  inSeason: index % 3 === 2 ? null : seasons[[3, 3, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3][index]!]!.in,
}));

const seasonThings: readonly Slots[] = seasons.map(({ id, name, the }, index) => ({
  ...none,
  ...{ id, name, the },
  next: seasons[(index + 1) % seasons.length]!.the,
  ofThe: spanish.contract('de', the.es),
  // the French seasons are all masculine
  ending: /^(primavera|estate)$/.test(name.it) ? ending.f : ending.m,
}));

const seasonNoun = lexeme([
  'a season, seasons',
  'die Jahreszeit, Jahreszeit, Jahreszeiten',
  'une saison, saisons',
  'una stagione, stagioni',
  'una estación, estaciones',
]);
// un an is a number of years, une année what is in them
const year = lexeme(['a year, years', 'das Jahr, Jahres, Jahre', 'une année, années', 'un anno, anni', 'un año, años']);
const leapYear = lexeme([
  'a leap year, leap years',
  'das Schaltjahr, Schaltjahres, Schaltjahre',
  'une année bissextile, années bissextiles',
  'un anno bisestile, anni bisestili',
  'un año bisiesto, años bisiestos',
]);
const century = lexeme([
  'a century, centuries',
  'das Jahrhundert, Jahrhunderts, Jahrhunderte',
  'un siècle, siècles',
  'un secolo, secoli',
  'un siglo, siglos',
]);

const spanThings: readonly Slots[] = (
  [
    [year, unit('month'), 12],
    [year, seasonNoun, 4],
    [year, unit('week'), 52],
    [year, unit('day'), 365],
    [leapYear, unit('day'), 366],
    [unit('week'), unit('day'), 7],
    [unit('day'), unit('hour'), 24],
    [unit('hour'), unit('minute'), 60],
    [unit('minute'), unit('second'), 60],
    [century, year, 100],
  ] as const
).map(([whole, part, total]) => ({
  ...none,
  ...{ whole, part, total, partDative: german.plural(part, undefined, 'dative') },
  id: `${part.en.plural} in ${whole.en.singular}`,
  name: fixed('', '', '', '', ''),
}));

const length: Aspect<Slots> = {
  name: 'days',
  knows: ({ days }) => days !== null,
  asked: [
    wording<Slots>(
      'How many days does {name} have?',
      'Wie viele Tage hat der {name}?',
      'Combien de jours y a-t-il au mois {de name} ?',
      'Quanti giorni ha il mese di {name}?',
      '¿Cuántos días tiene el mes de {name}?',
    ),
    wording<Slots>(
      'Please tell me how many days there are in {name}.',
      'Sagen Sie mir bitte, wie viele Tage der {name} hat.',
      'Dites-moi combien de jours compte le mois {de name}, s’il vous plaît.',
      'Mi dica quanti giorni ha il mese di {name}, per favore.',
      'Dígame cuántos días tiene el mes de {name}, por favor.',
    ),
    wording<Slots>(
      'Does {name} have 30 or 31 days, or another number?',
      'Hat der {name} 30 oder 31 Tage oder eine andere Zahl?',
      'Le mois {de name} a-t-il 30 ou 31 jours, ou un autre nombre ?',
      'Il mese di {name} ha 30 o 31 giorni, o un altro numero?',
      '¿El mes de {name} tiene 30 o 31 días, u otro número?',
    ),
    wording<Slots>('days {name}', 'Tage {name}', 'jours {name}', 'giorni {name}', 'días {name}'),
  ],
  then: wording<Slots>(
    'And how many days does it have?',
    'Und wie viele Tage hat er?',
    'Et combien de jours compte-t-il ?',
    'E quanti giorni ha?',
    '¿Y cuántos días tiene?',
  ),
  another: wording<Slots>('And {name}?', 'Und der {name}?', 'Et {name} ?', 'E {name}?', '¿Y {name}?'),
  answer: {
    en: ({ name, days }) => `${name.en} has ${days} days${days === 28 ? ', 29 in a leap year' : ''}.`,
    de: ({ name, days }) => `Der ${name.de} hat ${days} Tage${days === 28 ? ', im Schaltjahr 29' : ''}.`,
    fr: ({ name, days }) =>
      `Le mois ${/^[ao]/.test(name.fr) ? 'd’' : 'de '}${name.fr} a ${days} jours${days === 28 ? ', 29 les années bissextiles' : ''}.`,
    it: ({ name, days }) => `Il mese di ${name.it} ha ${days} giorni${days === 28 ? ', 29 negli anni bisestili' : ''}.`,
    es: ({ name, days }) =>
      `El mes de ${name.es} tiene ${days} días${days === 28 ? ', 29 en los años bisiestos' : ''}.`,
  },
};

const rank: Aspect<Slots> = {
  name: 'rank',
  knows: (slots) => slots.rank !== null,
  asked: [
    wording<Slots>(
      'What is {rank} of the year?',
      'Wie heißt {rank} des Jahres?',
      'Quel est {rank} de l’année ?',
      'Qual è {rank} dell’anno?',
      '¿Cuál es {rank} del año?',
    ),
    wording<Slots>(
      'Please name {rank} of the year.',
      'Sagen Sie mir bitte, wie {rank} des Jahres heißt.',
      'Citez {rank} de l’année, s’il vous plaît.',
      'Mi dica qual è {rank} dell’anno, per favore.',
      'Dígame cuál es {rank} del año, por favor.',
    ),
    wording<Slots>(
      'I am looking for the name of this month: {rank} of the year.',
      'Ich suche den Namen dieses Monats: {rank} des Jahres.',
      'Je cherche le nom de ce mois : {rank} de l’année.',
      'Cerco il nome di questo mese: {rank} dell’anno.',
      'Busco el nombre de este mes: {rank} del año.',
    ),
    wording<Slots>(
      '{Rank} of the year?',
      '{Rank} des Jahres?',
      '{Rank} de l’année ?',
      '{Rank} dell’anno?',
      '¿{Rank} del año?',
    ),
  ],
  another: wording<Slots>('And {rank}?', 'Und {rank}?', 'Et {rank} ?', 'E {rank}?', '¿Y {rank}?'),
  answer: wording<Slots>(
    '{Rank} of the year is {name}.',
    '{Rank} des Jahres ist der {name}.',
    '{Rank} de l’année est {name}.',
    '{Rank} dell’anno è {name}.',
    '{Rank} del año es {name}.',
  ),
};

const season: Aspect<Slots> = {
  name: 'season',
  knows: ({ inSeason }) => inSeason !== null,
  asked: [
    wording<Slots>(
      'In which season is {name} in Europe?',
      'In welche Jahreszeit fällt der {name} in Europa?',
      'En quelle saison est le mois {de name} en Europe ?',
      'In quale stagione cade {name} in Europa?',
      '¿En qué estación cae {name} en Europa?',
    ),
    wording<Slots>(
      'Please tell me which season it is in Europe in {name}.',
      'Sagen Sie mir bitte, welche Jahreszeit im {name} in Europa ist.',
      'Dites-moi en quelle saison on est en {name} en Europe, s’il vous plaît.',
      'Mi dica in quale stagione si è in Europa a {name}, per favore.',
      'Dígame en qué estación se está en Europa en {name}, por favor.',
    ),
    wording<Slots>(
      'I am going to Europe in {name}. Which season is it then?',
      'Ich reise im {name} nach Europa. Welche Jahreszeit ist dann?',
      'Je pars en Europe en {name}. En quelle saison sera-t-on ?',
      'Vado in Europa nel mese di {name}. Che stagione sarà?',
      'Voy a Europa en {name}. ¿Qué estación será?',
    ),
    wording<Slots>(
      'season {name} Europe',
      'Jahreszeit {name} Europa',
      'saison {name} Europe',
      'stagione {name} Europa',
      'estación {name} Europa',
    ),
  ],
  then: wording<Slots>(
    'And in which season is it in Europe?',
    'Und in welche Jahreszeit fällt er in Europa?',
    'Et en quelle saison est-il en Europe ?',
    'E in quale stagione cade in Europa?',
    '¿Y en qué estación cae en Europa?',
  ),
  another: wording<Slots>('And {name}?', 'Und der {name}?', 'Et {name} ?', 'E {name}?', '¿Y {name}?'),
  answer: wording<Slots>(
    'In Europe, {name} is {inSeason}.',
    'In Europa liegt der {name} {inSeason}.',
    'En Europe, le mois {de name} est {inSeason}.',
    'In Europa {name} è {inSeason}.',
    'En Europa, {name} está {inSeason}.',
  ),
};

const nextSeason: Aspect<Slots> = {
  name: 'next-season',
  knows: ({ the }) => the !== null,
  asked: [
    wording<Slots>(
      'Which season comes after {the}?',
      'Welche Jahreszeit kommt nach dem {name}?',
      'Quelle saison vient après {the} ?',
      'Quale stagione viene dopo {the}?',
      '¿Qué estación viene después {ofThe}?',
    ),
    wording<Slots>(
      'Please tell me which season comes after {the}.',
      'Sagen Sie mir bitte, welche Jahreszeit nach dem {name} kommt.',
      'Dites-moi quelle saison vient après {the}, s’il vous plaît.',
      'Mi dica quale stagione viene dopo {the}, per favore.',
      'Dígame qué estación viene después {ofThe}, por favor.',
    ),
    wording<Slots>(
      '{The} is over. What comes now?',
      '{The} ist vorbei. Was kommt jetzt?',
      '{The} est fini. Qu’est-ce qui vient maintenant ?',
      '{The} è finit{ending}. Che cosa viene adesso?',
      'Termina {the}. ¿Qué viene ahora?',
    ),
    wording<Slots>(
      'season after {name}',
      'Jahreszeit nach dem {name}',
      'saison après {the}',
      'stagione dopo {the}',
      'estación después {ofThe}',
    ),
  ],
  another: wording<Slots>(
    'And after {the}?',
    'Und nach dem {name}?',
    'Et après {the} ?',
    'E dopo {the}?',
    '¿Y después {ofThe}?',
  ),
  answer: wording<Slots>(
    'After {the} comes {next}.',
    'Nach dem {name} kommt {next}.',
    'Après {the} vient {next}.',
    'Dopo {the} viene {next}.',
    'Después {ofThe} viene {next}.',
  ),
};

const parts: Aspect<Slots> = {
  name: 'parts',
  knows: ({ whole }) => whole !== null,
  asked: [
    wording<Slots>(
      'How many {plural part} does {a whole} have?',
      'Wie viele {plural part} hat {ein whole}?',
      'Combien {de plural part} y a-t-il dans {un whole} ?',
      '{part:Quanti|Quante} {plural part} ci sono in {un whole}?',
      '¿{part:Cuántos|Cuántas} {plural part} tiene {un whole}?',
    ),
    wording<Slots>(
      'Please tell me how many {plural part} {a whole} has.',
      'Sagen Sie mir bitte, wie viele {plural part} {ein whole} hat.',
      'Dites-moi combien {de plural part} il y a dans {un whole}, s’il vous plaît.',
      'Mi dica {part:quanti|quante} {plural part} ci sono in {un whole}, per favore.',
      'Dígame {part:cuántos|cuántas} {plural part} tiene {un whole}, por favor.',
    ),
    wording<Slots>(
      'Of how many {plural part} is {a whole} made up?',
      'Aus wie vielen {partDative} besteht {ein whole}?',
      'De combien {de plural part} se compose {un whole} ?',
      'Di {part:quanti|quante} {plural part} è {whole:fatto|fatta} {un whole}?',
      '¿De {part:cuántos|cuántas} {plural part} se compone {un whole}?',
    ),
    wording<Slots>(
      '{plural part} in {a whole}',
      '{plural part} in {einem whole}',
      '{plural part} dans {un whole}',
      '{plural part} in {un whole}',
      '{plural part} en {un whole}',
    ),
  ],
  another: wording<Slots>(
    'And how many {plural part} does {a whole} have?',
    'Und wie viele {plural part} hat {ein whole}?',
    'Et combien {de plural part} y a-t-il dans {un whole} ?',
    'E {part:quanti|quante} {plural part} ci sono in {un whole}?',
    '¿Y {part:cuántos|cuántas} {plural part} tiene {un whole}?',
  ),
  answer: wording<Slots>(
    '{A whole} has {count total part}.',
    '{Ein whole} hat {count total part}.',
    'Il y a {count total part} dans {un whole}.',
    'In {un whole} ci sono {count total part}.',
    '{Un whole} tiene {count total part}.',
  ),
};

/** Days and season of a month, its place in the year, the order of the seasons, and what a year is made of. */
export const seasonsAndMonths = factTask<Slots>({
  name: 'seasons-and-months',
  category: 'stem',
  weight: 1,
  things: [...monthThings, ...seasonThings, ...spanThings],
  id: ({ id }) => id,
  aspects: [length, rank, season, nextSeason, parts],
});
