import { parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { drawFollowUp, type FollowUp, followUpKey, followUpTurns, workedOut } from './result.ts';
import { differenceFacts, differenceSteps } from './steps.ts';

interface Slots {
  a: number;
  /** smaller than `a` */
  b: number;
  next: FollowUp | null;
}

const questions: readonly Wording<Slots>[] = [
  wording(
    'What is {a} minus {b}?',
    'Wie viel ist {a} minus {b}?',
    'Combien font {a} moins {b} ?',
    'Quanto fa {a} meno {b}?',
    '¿Cuánto es {a} menos {b}?',
  ),
  wording(
    'How much is {a} - {b}?',
    'Was ergibt {a} - {b}?',
    'Combien font {a} - {b} ?',
    'Quanto fa {a} - {b}?',
    '¿Cuánto es {a} - {b}?',
  ),
  wording(
    'Please work out {a} - {b}.',
    'Rechnen Sie bitte {a} - {b} aus.',
    'Calculez {a} - {b}, s’il vous plaît.',
    'Calcoli {a} - {b}, per favore.',
    'Calcule {a} - {b}, por favor.',
  ),
  wording(
    'Please subtract {b} from {a}.',
    'Ziehen Sie bitte {b} von {a} ab.',
    'Soustrayez {b} de {a}, s’il vous plaît.',
    'Sottragga {b} da {a}, per favore.',
    'Reste {b} de {a}, por favor.',
  ),
  wording(
    'What is the difference between {a} and {b}?',
    'Was ist die Differenz zwischen {a} und {b}?',
    'Quelle est la différence entre {a} et {b} ?',
    'Qual è la differenza tra {a} e {b}?',
    '¿Cuál es la diferencia entre {a} y {b}?',
  ),
  wording(
    'Can you tell me what is left when I take {b} away from {a}?',
    'Können Sie mir sagen, was übrig bleibt, wenn ich {b} von {a} abziehe?',
    'Pouvez-vous me dire combien il reste si je retire {b} de {a} ?',
    'Può dirmi quanto resta se tolgo {b} da {a}?',
    '¿Puede decirme cuánto queda si quito {b} de {a}?',
  ),
  wording(
    'I had {a} and gave away {b}. How many are left?',
    'Ich hatte {a} und habe {b} verschenkt. Wie viele bleiben übrig?',
    'J’en avais {a} et j’en ai donné {b}. Combien m’en reste-t-il ?',
    'Ne avevo {a} e ne ho regalati {b}. Quanti me ne restano?',
    'Tenía {a} y regalé {b}. ¿Cuántos me quedan?',
  ),
  wording(
    'How much do I add to {b} to get {a}?',
    'Wie viel fehlt von {b} bis {a}?',
    'Combien manque-t-il à {b} pour arriver à {a} ?',
    'Quanto manca a {b} per arrivare a {a}?',
    '¿Cuánto le falta a {b} para llegar a {a}?',
  ),
  wording(
    'Difference between {a} and {b}',
    'Differenz von {a} und {b}',
    'Différence entre {a} et {b}',
    'Differenza tra {a} e {b}',
    'Diferencia entre {a} y {b}',
  ),
];

/** Numbers of up to two digits. The last way of asking is the bare difference, answered by the steps alone. */
export const subtraction = task<Slots>({
  name: 'subtraction',
  category: 'math',
  weight: 3,
  paraphrases: questions.length + 1,
  draw(draw) {
    const a = draw.whole(10, 99);
    const b = draw.whole(2, a - 1);
    return { a, b, next: drawFollowUp(draw, a - b) };
  },
  key: ({ a, b, next }) => `${a}-${b}${followUpKey(next)}`,
  render(slots, paraphrase) {
    const { a, b, next } = slots;
    const asked = questions[paraphrase];
    const sum = `${a} - ${b}`;
    const steps = differenceSteps(a, b);
    return {
      system: null,
      turns: [
        turn(
          asked ? worded(asked, slots) : parallel(() => sum),
          asked ? workedOut(sum, steps, a - b) : parallel(() => `${steps}.`),
          { kind: 'number', value: a - b },
        ),
        ...followUpTurns(next, a - b),
      ],
    };
  },
  *drills() {
    for (const fact of differenceFacts()) yield parallel(() => fact);
  },
});
