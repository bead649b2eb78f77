import { weekday } from '../../grammar/index.ts';
import { weekdays } from '../../lexicon/calendar.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { counted } from './counting.ts';
import { sentences } from './riddle.ts';

interface Slots {
  /** 0 is Monday */
  day: number;
  days: number;
  past: boolean;
  next: 'after' | 'before' | 'fortnight' | null;
}

interface Shown {
  day: Parallel;
  days: number;
}

const future: readonly Wording<Shown>[] = [
  wording(
    'Today is {day}. What day will it be in {days} days?',
    'Heute ist {day}. Welcher Wochentag ist in {days} Tagen?',
    'Aujourd’hui, c’est {day}. Quel jour serons-nous dans {days} jours ?',
    'Oggi è {day}. Che giorno sarà tra {days} giorni?',
    'Hoy es {day}. ¿Qué día será dentro de {days} días?',
  ),
  wording(
    'Which day of the week is {days} days after {day}?',
    'Welcher Wochentag ist {days} Tage nach {day}?',
    'Quel jour de la semaine vient {days} jours après {day} ?',
    'Che giorno della settimana viene {days} giorni dopo {day}?',
    '¿Qué día de la semana es {days} días después del {day}?',
  ),
  wording(
    'If today is {day}, which day is it in {days} days?',
    'Wenn heute {day} ist, welcher Tag ist dann in {days} Tagen?',
    'Si aujourd’hui nous sommes {day}, quel jour serons-nous dans {days} jours ?',
    'Se oggi è {day}, che giorno sarà tra {days} giorni?',
    'Si hoy es {day}, ¿qué día será dentro de {days} días?',
  ),
  wording(
    'Can you tell me which weekday it will be in {days} days? Today is {day}.',
    'Können Sie mir sagen, welcher Wochentag in {days} Tagen ist? Heute ist {day}.',
    'Pouvez-vous me dire quel jour nous serons dans {days} jours ? Aujourd’hui, c’est {day}.',
    'Può dirmi che giorno sarà tra {days} giorni? Oggi è {day}.',
    '¿Puede decirme qué día será dentro de {days} días? Hoy es {day}.',
  ),
  wording(
    'It is {day}, and I have an appointment in {days} days. Which day is that?',
    'Es ist {day}, und ich habe in {days} Tagen einen Termin. Welcher Tag ist das?',
    'Nous sommes {day} et j’ai un rendez-vous dans {days} jours. Quel jour est-ce ?',
    'Oggi è {day} e ho un appuntamento tra {days} giorni. Che giorno è?',
    'Hoy es {day} y tengo una cita dentro de {days} días. ¿Qué día es?',
  ),
  wording(
    'Please work out the weekday: {day} plus {days} days.',
    'Rechnen Sie bitte den Wochentag aus: {day} plus {days} Tage.',
    'Calculez le jour de la semaine, s’il vous plaît : {day} plus {days} jours.',
    'Calcoli il giorno della settimana, per favore: {day} più {days} giorni.',
    'Calcule el día de la semana, por favor: {day} más {days} días.',
  ),
  wording(
    '{day}, and {days} days later?',
    '{day}, und {days} Tage später?',
    '{Day}, et {days} jours plus tard ?',
    '{Day}, e {days} giorni dopo?',
    '{Day}, ¿y {days} días después?',
  ),
  wording(
    '{day} + {days} days',
    '{day} + {days} Tage',
    '{day} + {days} jours',
    '{day} + {days} giorni',
    '{day} + {days} días',
  ),
];

const past: readonly Wording<Shown>[] = [
  wording(
    'Today is {day}. What day was it {days} days ago?',
    'Heute ist {day}. Welcher Wochentag war vor {days} Tagen?',
    'Aujourd’hui, c’est {day}. Quel jour étions-nous il y a {days} jours ?',
    'Oggi è {day}. Che giorno era {days} giorni fa?',
    'Hoy es {day}. ¿Qué día fue hace {days} días?',
  ),
  wording(
    'Which day of the week is {days} days before {day}?',
    'Welcher Wochentag ist {days} Tage vor {day}?',
    'Quel jour de la semaine vient {days} jours avant {day} ?',
    'Che giorno della settimana viene {days} giorni prima di {day}?',
    '¿Qué día de la semana es {days} días antes del {day}?',
  ),
  wording(
    'If today is {day}, which day was it {days} days ago?',
    'Wenn heute {day} ist, welcher Tag war dann vor {days} Tagen?',
    'Si aujourd’hui nous sommes {day}, quel jour étions-nous il y a {days} jours ?',
    'Se oggi è {day}, che giorno era {days} giorni fa?',
    'Si hoy es {day}, ¿qué día fue hace {days} días?',
  ),
  wording(
    'Can you tell me which weekday it was {days} days ago? Today is {day}.',
    'Können Sie mir sagen, welcher Wochentag vor {days} Tagen war? Heute ist {day}.',
    'Pouvez-vous me dire quel jour nous étions il y a {days} jours ? Aujourd’hui, c’est {day}.',
    'Può dirmi che giorno era {days} giorni fa? Oggi è {day}.',
    '¿Puede decirme qué día fue hace {days} días? Hoy es {day}.',
  ),
  wording(
    'It is {day}, and the letter came {days} days ago. Which day was that?',
    'Es ist {day}, und der Brief kam vor {days} Tagen. Welcher Tag war das?',
    'Nous sommes {day} et la lettre est arrivée il y a {days} jours. Quel jour était-ce ?',
    'Oggi è {day} e la lettera è arrivata {days} giorni fa. Che giorno era?',
    'Hoy es {day} y la carta llegó hace {days} días. ¿Qué día fue?',
  ),
  wording(
    'Please work out the weekday: {day} minus {days} days.',
    'Rechnen Sie bitte den Wochentag aus: {day} minus {days} Tage.',
    'Calculez le jour de la semaine, s’il vous plaît : {day} moins {days} jours.',
    'Calcoli il giorno della settimana, per favore: {day} meno {days} giorni.',
    'Calcule el día de la semana, por favor: {day} menos {days} días.',
  ),
  wording(
    '{day}, and {days} days earlier?',
    '{day}, und {days} Tage früher?',
    '{Day}, et {days} jours plus tôt ?',
    '{Day}, e {days} giorni prima?',
    '{Day}, ¿y {days} días antes?',
  ),
  wording(
    '{day} - {days} days',
    '{day} - {days} Tage',
    '{day} - {days} jours',
    '{day} - {days} giorni',
    '{day} - {days} días',
  ),
];

interface Weeks extends Shown {
  /** seven or fourteen */
  whole: number;
  rest: number;
}

/** Weeks leave the day as it is. */
const wholeFuture: Wording<Weeks> = wording(
  'After {whole} days it is {day} again',
  'Nach {whole} Tagen ist wieder {day}',
  'Après {whole} jours, c’est de nouveau {day}',
  'Dopo {whole} giorni è di nuovo {day}',
  'Después de {whole} días es otra vez {day}',
);

const wholePast: Wording<Weeks> = wording(
  '{whole} days earlier it is {day}, too',
  '{whole} Tage vorher ist auch {day}',
  '{whole} jours avant, c’est aussi {day}',
  '{whole} giorni prima è anche {day}',
  '{whole} días antes también es {day}',
);

const conclusion: Wording<{ day: Parallel }> = wording(
  'The answer is {day}.',
  'Die Antwort ist {day}.',
  'La réponse est {day}.',
  'La risposta è {day}.',
  'La respuesta es {day}.',
);

const nexts: Readonly<Record<'after' | 'before' | 'fortnight', Wording<object>>> = {
  after: wording(
    'And one day later?',
    'Und einen Tag später?',
    'Et un jour plus tard ?',
    'E un giorno dopo?',
    '¿Y un día después?',
  ),
  before: wording(
    'And one day earlier?',
    'Und einen Tag früher?',
    'Et un jour plus tôt ?',
    'E un giorno prima?',
    '¿Y un día antes?',
  ),
  fortnight: wording(
    'And two weeks after that?',
    'Und zwei Wochen danach?',
    'Et deux semaines après cela ?',
    'E due settimane dopo?',
    '¿Y dos semanas después?',
  ),
};

export const dayPlus = task<Slots>({
  name: 'day-plus',
  category: 'reasoning',
  weight: 1.5,
  paraphrases: future.length,
  draw: (draw) => ({
    day: draw.whole(0, 6),
    days: draw.whole(2, 20),
    past: draw.chance(0.35),
    next: draw.chance(0.45) ? draw.pick(['after', 'before', 'fortnight'] as const) : null,
  }),
  key: ({ day, days, past, next }) => `${weekdays[day]!.en} ${past ? '-' : '+'} ${days}${next ? `, ${next}` : ''}`,
  render({ day, days, past: back, next }, paraphrase) {
    const sign = back ? -1 : 1;
    const answer = day + sign * days;
    const turns = [
      turn(
        worded((back ? past : future)[paraphrase]!, { day: weekday(day), days }),
        sentences(...working(day, days, back), worded(conclusion, { day: weekday(answer) })),
      ),
    ];
    if (next) {
      const then = weekday(answer + { after: 1, before: -1, fortnight: 14 }[next]);
      const steps = next === 'fortnight' ? working(answer, 14, false) : [];
      turns.push(turn(worded(nexts[next], {}), sentences(...steps, worded(conclusion, { day: then }))));
    }
    return { system: null, turns };
  },
  *drills() {
    for (let day = 0; day < 7; day++) {
      const [name, after] = [weekday(day), weekday(day + 1)];
      yield {
        en: `After ${name.en} comes ${after.en}. Before ${after.en} comes ${name.en}.`,
        de: `Nach ${name.de} kommt ${after.de}. Vor ${after.de} kommt ${name.de}.`,
        fr: `Après ${name.fr} vient ${after.fr}. Avant ${after.fr} vient ${name.fr}.`,
        it: `Dopo ${name.it} viene ${after.it}. Prima di ${after.it} viene ${name.it}.`,
        es: `Después del ${name.es} viene el ${after.es}. Antes del ${after.es} viene el ${name.es}.`,
      };
    }
  },
});

/** Weeks first; then the days that are left, counted. */
function working(day: number, days: number, back: boolean): Parallel[] {
  const rest = days % 7;
  const whole = days - rest;
  const parts: Parallel[] = [];
  if (whole > 0) {
    const weeks = worded(back ? wholePast : wholeFuture, { day: weekday(day), days, whole, rest });
    const left = rest > 0 ? `, ${days} - ${whole} = ${rest}.` : '.';
    parts.push(parallel((language) => weeks[language] + left));
  }
  if (rest > 0) {
    const passed = counted(Array.from({ length: rest }, (_, at) => weekday(day + (back ? -1 : 1) * (at + 1))));
    parts.push(parallel((language) => `${passed[language]}.`));
  }
  return parts;
}
