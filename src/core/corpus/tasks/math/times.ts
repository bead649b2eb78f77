import { parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { drawFollowUp, type FollowUp, followUpKey, followUpTurns, workedOut } from './result.ts';
import { productSteps } from './steps.ts';

interface Slots {
  a: number;
  b: number;
  next: FollowUp | null;
}

const questions: readonly Wording<Slots>[] = [
  wording(
    'What is {a} times {b}?',
    'Wie viel ist {a} mal {b}?',
    'Combien font {a} fois {b} ?',
    'Quanto fa {a} per {b}?',
    '¿Cuánto es {a} por {b}?',
  ),
  wording(
    'How much is {a} × {b}?',
    'Was ergibt {a} × {b}?',
    'Combien font {a} × {b} ?',
    'Quanto fa {a} × {b}?',
    '¿Cuánto es {a} × {b}?',
  ),
  wording(
    'Please work out {a} x {b}.',
    'Rechnen Sie bitte {a} x {b} aus.',
    'Calculez {a} x {b}, s’il vous plaît.',
    'Calcoli {a} x {b}, per favore.',
    'Calcule {a} x {b}, por favor.',
  ),
  wording(
    'Please multiply {a} by {b}.',
    'Multiplizieren Sie bitte {a} mit {b}.',
    'Multipliez {a} par {b}, s’il vous plaît.',
    'Moltiplichi {a} per {b}, per favore.',
    'Multiplique {a} por {b}, por favor.',
  ),
  wording(
    'What is the product of {a} and {b}?',
    'Was ist das Produkt von {a} und {b}?',
    'Quel est le produit de {a} et {b} ?',
    'Qual è il prodotto di {a} e {b}?',
    '¿Cuál es el producto de {a} y {b}?',
  ),
  wording(
    'Can you tell me the result of {a} * {b}?',
    'Können Sie mir das Ergebnis von {a} * {b} nennen?',
    'Pouvez-vous me donner le résultat de {a} * {b} ?',
    'Può dirmi il risultato di {a} * {b}?',
    '¿Puede decirme el resultado de {a} * {b}?',
  ),
  wording(
    'How many are there in {a} rows of {b}?',
    'Wie viele sind es in {a} Reihen zu je {b}?',
    'Combien y en a-t-il dans {a} rangées de {b} ?',
    'Quanti ce ne sono in {a} file da {b}?',
    '¿Cuántos hay en {a} filas de {b}?',
  ),
  wording(
    'Product of {a} and {b}',
    'Produkt von {a} und {b}',
    'Produit de {a} et {b}',
    'Prodotto di {a} e {b}',
    'Producto de {a} y {b}',
  ),
  wording('{a} times {b}', '{a} mal {b}', '{a} fois {b}', '{a} per {b}', '{a} por {b}'),
];

/** The table up to 12. The last way of asking is the bare product, answered by the steps alone. */
export const times = task<Slots>({
  name: 'times',
  category: 'math',
  weight: 2,
  paraphrases: questions.length + 1,
  draw(draw) {
    const [a, b] = [draw.whole(2, 12), draw.whole(2, 12)];
    return { a, b, next: drawFollowUp(draw, a * b) };
  },
  key: ({ a, b, next }) => `${a}x${b}${followUpKey(next)}`,
  render(slots, paraphrase) {
    const { a, b, next } = slots;
    const asked = questions[paraphrase];
    const sum = `${a} × ${b}`;
    const steps = productSteps(a, b);
    return {
      system: null,
      turns: [
        turn(
          asked ? worded(asked, slots) : parallel(() => sum),
          asked ? workedOut(sum, steps, a * b) : parallel(() => `${steps}.`),
          { kind: 'number', value: a * b },
        ),
        ...followUpTurns(next, a * b),
      ],
    };
  },
  *drills() {
    for (let a = 2; a <= 10; a++) {
      for (let b = 2; b <= 10; b++) yield parallel(() => `${a} × ${b} = ${a * b}`);
    }
    for (let b = 11; b <= 40; b++) yield parallel(() => `2 × ${b} = ${2 * b}`);
    for (let tens = 10; tens <= 20; tens += 10) {
      for (let b = 2; b <= 12; b++) yield parallel(() => `${tens} × ${b} = ${tens * b}`);
    }
    for (let a = 2; a <= 10; a++) {
      for (let b = 2; b <= 10; b++) {
        yield {
          en: `${a} times ${b} is ${a * b}.`,
          de: `${a} mal ${b} ist ${a * b}.`,
          fr: `${a} fois ${b} font ${a * b}.`,
          it: `${a} per ${b} fa ${a * b}.`,
          es: `${a} por ${b} son ${a * b}.`,
        };
      }
    }
  },
});
