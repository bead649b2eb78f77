import { atTime, clock as timeOfDay, count, list } from '../../grammar/index.ts';
import { unit } from '../../lexicon/units.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { contains, turn } from '../dialogue.ts';
import { wording } from '../template.ts';

/** Something that begins and ends. */
interface Occasion {
  readonly the: Parallel;
  /** what takes its place, in German and French */
  readonly it: { de: 'er' | 'sie' | 'es'; fr: 'il' | 'elle' };
}

const occasions: readonly Occasion[] = [
  { the: fixed('the film', 'der Film', 'le film', 'il film', 'la película'), it: { de: 'er', fr: 'il' } },
  { the: fixed('the concert', 'das Konzert', 'le concert', 'il concerto', 'el concierto'), it: { de: 'es', fr: 'il' } },
  {
    the: fixed('the talk', 'der Vortrag', 'la conférence', 'la conferenza', 'la conferencia'),
    it: { de: 'er', fr: 'elle' },
  },
  {
    the: fixed('the meeting', 'die Sitzung', 'la réunion', 'la riunione', 'la reunión'),
    it: { de: 'sie', fr: 'elle' },
  },
  { the: fixed('the match', 'das Spiel', 'le match', 'la partita', 'el partido'), it: { de: 'es', fr: 'il' } },
  { the: fixed('the party', 'das Fest', 'la fête', 'la festa', 'la fiesta'), it: { de: 'es', fr: 'elle' } },
];

interface Slots {
  occasion: number;
  /** minutes since midnight, in steps of five */
  start: number;
  hours: number;
  minutes: number;
  /** it lasts so many minutes longer, or begins an hour later */
  next: number | 'later' | null;
}

interface Shown {
  the: Parallel;
  pronoun: Parallel;
  si: string;
  at: Parallel;
  time: Parallel;
  length: Parallel;
}

const questions: readonly Wording<Shown>[] = [
  wording(
    '{The} starts {at} and lasts {length}. When does it end?',
    '{The} beginnt {at} und dauert {length}. Wann endet {pronoun}?',
    '{The} commence {at} et dure {length}. À quelle heure se termine-t-{pronoun} ?',
    '{The} comincia {at} e dura {length}. A che ora finisce?',
    '{The} empieza {at} y dura {length}. ¿A qué hora termina?',
  ),
  wording(
    'When does {the} end if it starts {at} and lasts {length}?',
    'Wann endet {the}, wenn {pronoun} {at} beginnt und {length} dauert?',
    'À quelle heure se termine {the} {si} commence {at} et dure {length} ?',
    'A che ora finisce {the} se comincia {at} e dura {length}?',
    '¿A qué hora termina {the} si empieza {at} y dura {length}?',
  ),
  wording(
    'Can you tell me when {the} ends? It starts {at} and lasts {length}.',
    'Können Sie mir sagen, wann {the} endet? {Pronoun} beginnt {at} und dauert {length}.',
    'Pouvez-vous me dire à quelle heure se termine {the} ? {Pronoun} commence {at} et dure {length}.',
    'Può dirmi a che ora finisce {the}? Comincia {at} e dura {length}.',
    '¿Puede decirme a qué hora termina {the}? Empieza {at} y dura {length}.',
  ),
  wording(
    'Please work out when {the} ends: start {time}, length {length}.',
    'Rechnen Sie bitte aus, wann {the} endet: Beginn {time}, Dauer {length}.',
    'Calculez à quelle heure se termine {the}, s’il vous plaît : début {time}, durée {length}.',
    'Calcoli a che ora finisce {the}, per favore: inizio {time}, durata {length}.',
    'Calcule a qué hora termina {the}, por favor: inicio {time}, duración {length}.',
  ),
  wording(
    '{The} begins {at} and goes on for {length}. At what time is it over?',
    '{The} fängt {at} an und geht {length}. Wann ist {pronoun} vorbei?',
    '{The} débute {at} et dure {length}. Quand est-ce fini ?',
    '{The} inizia {at} e dura {length}. A che ora si conclude?',
    '{The} comienza {at} y dura {length}. ¿Cuándo acaba?',
  ),
  wording(
    'I would like to know when {the} is over. It starts {at} and lasts {length}.',
    'Ich möchte wissen, wann {the} vorbei ist. {Pronoun} beginnt {at} und dauert {length}.',
    'J’aimerais savoir quand {the} est fini{e}. {Pronoun} commence {at} et dure {length}.',
    'Vorrei sapere quando finisce {the}. Comincia {at} e dura {length}.',
    'Me gustaría saber cuándo acaba {the}. Empieza {at} y dura {length}.',
  ),
  wording(
    '{The} lasts {length} and starts {at}. What time does it end?',
    '{The} dauert {length} und beginnt {at}. Um wie viel Uhr endet {pronoun}?',
    '{The} dure {length} et commence {at}. À quelle heure finit-{pronoun} ?',
    '{The} dura {length} e comincia {at}. A che ora termina?',
    '{The} dura {length} y empieza {at}. ¿A qué hora acaba?',
  ),
  wording(
    '{The}: start {time}, length {length}, end?',
    '{The}: Beginn {time}, Dauer {length}, Ende?',
    '{The} : début {time}, durée {length}, fin ?',
    '{The}: inizio {time}, durata {length}, fine?',
    '{The}: inicio {time}, duración {length}, ¿final?',
  ),
];

const answer: Wording<{ steps: Parallel; the: Parallel; at: Parallel }> = wording(
  '{steps}. {The} ends {at}.',
  '{steps}. {The} endet {at}.',
  '{steps}. {The} se termine {at}.',
  '{steps}. {The} finisce {at}.',
  '{steps}. {The} termina {at}.',
);

const longer: Wording<{ minutes: number }> = wording(
  'And if it lasts {minutes} minutes longer?',
  'Und wenn es {minutes} Minuten länger dauert?',
  'Et si cela dure {minutes} minutes de plus ?',
  'E se dura {minutes} minuti in più?',
  '¿Y si dura {minutes} minutos más?',
);

const later: Wording<object> = wording(
  'And if it starts one hour later?',
  'Und wenn es eine Stunde später beginnt?',
  'Et si cela commence une heure plus tard ?',
  'E se comincia un’ora dopo?',
  '¿Y si empieza una hora más tarde?',
);

const midnight = 24 * 60;

export const clock = task<Slots>({
  name: 'clock',
  category: 'math',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    const [hours, minutes] = draw.pick([
      () => [draw.whole(1, 4), 0] as const,
      () => [0, 5 * draw.whole(4, 11)] as const,
      () => [draw.whole(1, 3), 5 * draw.whole(1, 11)] as const,
    ])();
    const start = 5 * draw.whole(7 * 12, (midnight - 100) / 5 - hours * 12 - minutes / 5);
    const occasion = draw.whole(0, occasions.length - 1);
    const next = draw.chance(0.45) ? (draw.chance(0.7) ? 5 * draw.whole(1, 7) : 'later') : null;
    return { occasion, start, hours, minutes, next };
  },
  key: ({ occasion, start, hours, minutes, next }) =>
    `${occasions[occasion]!.the.en.slice(4)} ${digits(start)} + ${hours} h ${minutes}${next === null ? '' : `, ${next}`}`,
  render(slots, paraphrase) {
    const { start, hours, minutes, next } = slots;
    const { the, it } = occasions[slots.occasion]!;
    const end = start + 60 * hours + minutes;
    const shown = {
      the,
      pronoun: fixed('it', it.de, it.fr, '', ''),
      si: it.fr === 'il' ? 's’il' : 'si elle',
      e: it.fr === 'il' ? '' : 'e',
      at: at(start),
      time: timeOfDay(Math.floor(start / 60), start % 60),
      length: lengthOf(hours, minutes),
    };
    const turns = [
      turn(
        worded(questions[paraphrase]!, shown),
        worded(answer, { steps: steps(start, hours, minutes), the, at: at(end) }),
        contains(at(end)),
      ),
    ];
    if (next !== null) {
      const then = end + (next === 'later' ? 60 : next);
      const more = next === 'later' ? steps(end, 1, 0) : steps(end, 0, next);
      turns.push(
        turn(
          next === 'later' ? worded(later, {}) : worded(longer, { minutes: next }),
          worded(answer, { steps: more, the, at: at(then) }),
          contains(at(then)),
        ),
      );
    }
    return { system: null, turns };
  },
});

function at(time: number): Parallel {
  return atTime(Math.floor(time / 60), time % 60);
}

function digits(time: number): string {
  return `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
}

function lengthOf(hours: number, minutes: number): Parallel {
  const parts = [...(hours ? [count(unit('hour'), hours)] : []), ...(minutes ? [count(unit('minute'), minutes)] : [])];
  return parallel((language) =>
    list(
      language,
      parts.map((part) => part[language]),
    ),
  );
}

/** "19:30 + 1 h = 20:30, 20:30 + 30 min = 21:00, 21:00 + 15 min = 21:15": hours first, then over the full hour. */
function steps(start: number, hours: number, minutes: number): Parallel {
  const full = (60 - (start % 60)) % 60;
  const parts = full > 0 && minutes > full ? [60 * hours, full, minutes - full] : [60 * hours, minutes];
  let time = start;
  const equations = parts
    .filter((part) => part > 0)
    .map((part) => {
      const from = time;
      time += part;
      return { from, to: time, by: part % 60 === 0 ? `${part / 60} h` : `${part} min` };
    });
  return parallel((language) => {
    const written = (minute: number): string =>
      language === 'fr' ? timeOfDay(Math.floor(minute / 60), minute % 60).fr : digits(minute);
    return equations.map(({ from, to, by }) => `${written(from)} + ${by} = ${written(to)}`).join(', ');
  });
}
