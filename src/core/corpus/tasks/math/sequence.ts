import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';

type Rule = 'plus' | 'minus' | 'times';

interface Slots {
  rule: Rule;
  start: number;
  step: number;
  /** numbers given */
  given: number;
  /** how the number after the next is asked for; null: it is not */
  next: number | null;
}

interface Shown {
  numbers: string;
}

const questions: readonly Wording<Shown>[] = [
  wording(
    'Which number should follow here: {numbers}?',
    'Welche Zahl muss hier folgen: {numbers}?',
    'Quel nombre doit suivre ici : {numbers} ?',
    'Quale numero deve seguire qui: {numbers}?',
    '¿Qué número debe seguir aquí: {numbers}?',
  ),
  wording(
    'Please continue the sequence {numbers}.',
    'Setzen Sie bitte die Reihe {numbers} fort.',
    'Continuez la suite {numbers}, s’il vous plaît.',
    'Continui la serie {numbers}, per favore.',
    'Continúe la serie {numbers}, por favor.',
  ),
  wording(
    'How does this sequence go on? {numbers}',
    'Wie geht diese Zahlenreihe weiter? {numbers}',
    'Comment cette suite continue-t-elle ? {numbers}',
    'Come continua questa serie? {numbers}',
    '¿Cómo continúa esta serie? {numbers}',
  ),
  wording(
    'Can you tell me the next number? {numbers}',
    'Können Sie mir die nächste Zahl nennen? {numbers}',
    'Pouvez-vous me donner le nombre suivant ? {numbers}',
    'Può dirmi il numero successivo? {numbers}',
    '¿Puede decirme el número siguiente? {numbers}',
  ),
  wording(
    '{numbers}: which number follows?',
    '{numbers}: Welche Zahl folgt?',
    '{numbers} : quel nombre suit ?',
    '{numbers}: quale numero segue?',
    '{numbers}: ¿qué número va después?',
  ),
  wording(
    'I am looking for the number after {numbers}.',
    'Ich suche die Zahl nach {numbers}.',
    'Je cherche le nombre qui vient après {numbers}.',
    'Cerco il numero che viene dopo {numbers}.',
    'Busco el número que sigue a {numbers}.',
  ),
  wording(
    'A number puzzle: {numbers}, and then?',
    'Ein Zahlenrätsel: {numbers}, und dann?',
    'Une devinette de nombres : {numbers}, et puis ?',
    'Un indovinello con i numeri: {numbers}, e poi?',
    'Un acertijo de números: {numbers}, ¿y luego?',
  ),
  wording(
    'Next number after {numbers}',
    'Nächste Zahl nach {numbers}',
    'Nombre suivant après {numbers}',
    'Prossimo numero dopo {numbers}',
    'Siguiente número después de {numbers}',
  ),
];

const followUps: readonly Wording<object>[] = [
  wording(
    'And the one after that?',
    'Und die Zahl danach?',
    'Et le nombre d’après ?',
    'E il numero dopo?',
    '¿Y el número que viene después?',
  ),
  wording(
    'Please go on.',
    'Machen Sie bitte weiter.',
    'Continuez, s’il vous plaît.',
    'Continui, per favore.',
    'Continúe, por favor.',
  ),
  wording(
    'And what comes then?',
    'Und was kommt dann?',
    'Et qu’est-ce qui vient ensuite ?',
    'E poi che cosa viene?',
    '¿Y qué viene luego?',
  ),
];

/** One and the same step from number to number. The working goes through them all, so that the first shows the step. */
export const sequence = task<Slots>({
  name: 'sequence',
  category: 'math',
  weight: 1.5,
  paraphrases: questions.length + 1,
  draw(draw) {
    const rule = draw.pick<Rule>(['plus', 'plus', 'minus', 'times']);
    const next = draw.chance(0.45) ? draw.whole(0, followUps.length - 1) : null;
    if (rule === 'times') {
      const step = draw.whole(2, 3);
      // "1, 2, 4" could go on in two ways
      const given = step === 2 ? 4 : 3;
      return { rule, step, start: draw.whole(1, step === 2 ? 9 : 4), given, next };
    }
    const step = draw.whole(2, 12);
    const given = draw.whole(4, 5);
    const start = rule === 'plus' ? draw.whole(1, 30) : draw.whole(step * 6 + 1, step * 6 + 20);
    return { rule, step, start, given, next };
  },
  key: ({ rule, start, step, given, next }) =>
    `${start} ${rule} ${step} ${given}${next === null ? '' : `, next ${next}`}`,
  render(slots, paraphrase) {
    const { given, next } = slots;
    const shown: Shown = { numbers: numbersOf(slots, given).join(', ') };
    const value = numbersOf(slots, given + 1).at(-1)!;
    const working = Array.from({ length: given }, (_, at) => stepFrom(slots, at)).join(', ');
    const asked = questions[paraphrase];
    const turns = [
      turn(
        asked ? worded(asked, shown) : parallel(() => `${shown.numbers}, ...`),
        asked ? parallel((language) => `${working}. ${nextIs(value)[language]}`) : parallel(() => `${working}.`),
        { kind: 'number', value },
      ),
    ];
    if (next !== null) {
      const after = numbersOf(slots, given + 2).at(-1)!;
      const last = stepFrom(slots, given);
      turns.push(
        turn(
          worded(followUps[next]!, {}),
          parallel((language) => `${last}. ${nextIs(after)[language]}`),
          { kind: 'number', value: after },
        ),
      );
    }
    return { system: null, turns };
  },
});

function numbersOf({ rule, start, step }: Slots, count: number): number[] {
  return Array.from({ length: count }, (_, at) => {
    if (rule === 'times') return start * step ** at;
    return rule === 'plus' ? start + at * step : start - at * step;
  });
}

/** "5 + 3 = 8" */
function stepFrom(slots: Slots, at: number): string {
  const numbers = numbersOf(slots, at + 2);
  const sign = { plus: '+', minus: '-', times: '×' }[slots.rule];
  return `${numbers[at]!} ${sign} ${slots.step} = ${numbers[at + 1]!}`;
}

function nextIs(value: number): Parallel {
  return {
    en: `The next number is ${value}.`,
    de: `Die nächste Zahl ist ${value}.`,
    fr: `Le nombre suivant est ${value}.`,
    it: `Il numero successivo è ${value}.`,
    es: `El número siguiente es ${value}.`,
  };
}
