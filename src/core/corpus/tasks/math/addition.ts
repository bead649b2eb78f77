import { parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { drawFollowUp, type FollowUp, followUpKey, followUpTurns, workedOut } from './result.ts';
import { sumFacts, sumSteps } from './steps.ts';

interface Slots {
  a: number;
  b: number;
  next: FollowUp | null;
}

const questions: readonly Wording<Slots>[] = [
  wording(
    'What is {a} plus {b}?',
    'Wie viel ist {a} plus {b}?',
    'Combien font {a} plus {b} ?',
    'Quanto fa {a} più {b}?',
    '¿Cuánto es {a} más {b}?',
  ),
  wording(
    'How much is {a} + {b}?',
    'Was ergibt {a} + {b}?',
    'Combien font {a} + {b} ?',
    'Quanto fa {a} + {b}?',
    '¿Cuánto es {a} + {b}?',
  ),
  wording(
    'Please work out {a} + {b}.',
    'Rechnen Sie bitte {a} + {b} aus.',
    'Calculez {a} + {b}, s’il vous plaît.',
    'Calcoli {a} + {b}, per favore.',
    'Calcule {a} + {b}, por favor.',
  ),
  wording(
    'Please add {a} and {b}.',
    'Addieren Sie bitte {a} und {b}.',
    'Additionnez {a} et {b}, s’il vous plaît.',
    'Sommi {a} e {b}, per favore.',
    'Sume {a} y {b}, por favor.',
  ),
  wording(
    'What is the sum of {a} and {b}?',
    'Was ist die Summe von {a} und {b}?',
    'Quelle est la somme de {a} et {b} ?',
    'Qual è la somma di {a} e {b}?',
    '¿Cuál es la suma de {a} y {b}?',
  ),
  wording(
    'Can you tell me what {a} and {b} make?',
    'Können Sie mir sagen, was {a} und {b} ergeben?',
    'Pouvez-vous me dire combien font {a} et {b} ?',
    'Può dirmi quanto fanno {a} e {b}?',
    '¿Puede decirme cuánto suman {a} y {b}?',
  ),
  wording(
    'I need the result of {a} + {b}.',
    'Ich brauche das Ergebnis von {a} + {b}.',
    'J’ai besoin du résultat de {a} + {b}.',
    'Mi serve il risultato di {a} + {b}.',
    'Necesito el resultado de {a} + {b}.',
  ),
  wording(
    'I have {a} and get {b} more. How many do I have now?',
    'Ich habe {a} und bekomme {b} dazu. Wie viel habe ich jetzt?',
    'J’en ai {a} et on m’en donne {b} de plus. Combien en ai-je maintenant ?',
    'Ne ho {a} e ne ricevo altri {b}. Quanti ne ho adesso?',
    'Tengo {a} y me dan {b} más. ¿Cuántos tengo ahora?',
  ),
  wording(
    'Sum of {a} and {b}',
    'Summe von {a} und {b}',
    'Somme de {a} et {b}',
    'Somma di {a} e {b}',
    'Suma de {a} y {b}',
  ),
];

/** Numbers of up to two digits. The last way of asking is the bare sum, which belongs to no language: the steps alone answer it. */
export const addition = task<Slots>({
  name: 'addition',
  category: 'math',
  weight: 4,
  paraphrases: questions.length + 1,
  draw(draw) {
    const [a, b] = [draw.whole(2, 99), draw.whole(2, 99)];
    return { a, b, next: drawFollowUp(draw, a + b) };
  },
  key: ({ a, b, next }) => `${a}+${b}${followUpKey(next)}`,
  render(slots, paraphrase) {
    const { a, b, next } = slots;
    const asked = questions[paraphrase];
    const sum = `${a} + ${b}`;
    const steps = sumSteps(a, b);
    return {
      system: null,
      turns: [
        turn(
          asked ? worded(asked, slots) : parallel(() => sum),
          asked ? workedOut(sum, steps, a + b) : parallel(() => `${steps}.`),
          { kind: 'number', value: a + b },
        ),
        ...followUpTurns(next, a + b),
      ],
    };
  },
  *drills() {
    for (const fact of sumFacts()) yield parallel(() => fact);
  },
});
