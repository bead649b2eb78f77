import type { Wording } from '../../parallel.ts';
import { task } from '../../task.ts';
import { wording } from '../template.ts';
import { areaTurn, drawRectangle, perimeterTurn, type Rectangle, rectangleKey, type Shown } from './rectangle.ts';

const questions: readonly Wording<Shown>[] = [
  wording(
    'A rectangle is {length} {unit} long and {width} {unit} wide. What is its perimeter?',
    'Ein Rechteck ist {length} {unit} lang und {width} {unit} breit. Wie groß ist sein Umfang?',
    'Un rectangle mesure {length} {unit} de long et {width} {unit} de large. Quel est son périmètre ?',
    'Un rettangolo è lungo {length} {unit} e largo {width} {unit}. Qual è il suo perimetro?',
    'Un rectángulo mide {length} {unit} de largo y {width} {unit} de ancho. ¿Cuál es su perímetro?',
  ),
  wording(
    'What is the perimeter of a rectangle of {length} by {width} {unit}?',
    'Wie groß ist der Umfang eines Rechtecks von {length} mal {width} {dative}?',
    'Quel est le périmètre d’un rectangle de {length} {unit} sur {width} ?',
    'Qual è il perimetro di un rettangolo di {length} {unit} per {width}?',
    '¿Cuál es el perímetro de un rectángulo de {length} por {width} {unit}?',
  ),
  wording(
    'Please work out the perimeter: length {length} {unit}, width {width} {unit}.',
    'Berechnen Sie bitte den Umfang: Länge {length} {unit}, Breite {width} {unit}.',
    'Calculez le périmètre, s’il vous plaît : longueur {length} {unit}, largeur {width} {unit}.',
    'Calcoli il perimetro, per favore: lunghezza {length} {unit}, larghezza {width} {unit}.',
    'Calcule el perímetro, por favor: largo {length} {unit}, ancho {width} {unit}.',
  ),
  wording(
    'How long is a line around a rectangle of {length} by {width} {unit}?',
    'Wie lang ist eine Linie um ein Rechteck von {length} mal {width} {dative}?',
    'Quelle est la longueur d’une ligne autour d’un rectangle de {length} {unit} sur {width} ?',
    'Quanto è lunga una linea intorno a un rettangolo di {length} {unit} per {width}?',
    '¿Cuánto mide una línea alrededor de un rectángulo de {length} por {width} {unit}?',
  ),
  wording(
    'Can you tell me the perimeter of a rectangle that is {length} {unit} long and {width} {unit} wide?',
    'Können Sie mir den Umfang eines Rechtecks nennen, das {length} {unit} lang und {width} {unit} breit ist?',
    'Pouvez-vous me dire le périmètre d’un rectangle long de {length} {unit} et large de {width} {unit} ?',
    'Può dirmi il perimetro di un rettangolo lungo {length} {unit} e largo {width} {unit}?',
    '¿Puede decirme el perímetro de un rectángulo de {length} {unit} de largo y {width} {unit} de ancho?',
  ),
  wording(
    'I need the perimeter of a rectangle with sides of {length} and {width} {unit}.',
    'Ich brauche den Umfang eines Rechtecks mit Seiten von {length} und {width} {dative}.',
    'J’ai besoin du périmètre d’un rectangle dont les côtés mesurent {length} et {width} {unit}.',
    'Mi serve il perimetro di un rettangolo con i lati di {length} e {width} {unit}.',
    'Necesito el perímetro de un rectángulo con lados de {length} y {width} {unit}.',
  ),
  wording(
    'Perimeter of a rectangle of {length} by {width} {unit}?',
    'Umfang eines Rechtecks von {length} mal {width} {dative}?',
    'Périmètre d’un rectangle de {length} {unit} sur {width} ?',
    'Perimetro di un rettangolo di {length} {unit} per {width}?',
    '¿Perímetro de un rectángulo de {length} por {width} {unit}?',
  ),
  wording(
    'perimeter rectangle {length} x {width} {short}',
    'Umfang Rechteck {length} x {width} {short}',
    'périmètre rectangle {length} x {width} {short}',
    'perimetro rettangolo {length} x {width} {short}',
    'perímetro rectángulo {length} x {width} {short}',
  ),
];

const areaNext: readonly Wording<Shown>[] = [
  wording('And its area?', 'Und die Fläche?', 'Et son aire ?', 'E la sua area?', '¿Y su área?'),
  wording(
    'How many {square} is that?',
    'Wie viele {square} sind das?',
    'Combien de {square} cela fait-il ?',
    'Quanti {square} sono?',
    '¿Cuántos {square} son?',
  ),
];

export const perimeter = task<Rectangle & { next: number | null }>({
  name: 'perimeter',
  category: 'math',
  weight: 1,
  paraphrases: questions.length,
  draw: (draw) => ({ ...drawRectangle(draw), next: draw.chance(0.45) ? draw.whole(0, areaNext.length - 1) : null }),
  key: (slots) => `${rectangleKey(slots)}${slots.next === null ? '' : `, area ${slots.next}`}`,
  render: (slots, paraphrase) => ({
    system: null,
    turns: [
      perimeterTurn(questions[paraphrase]!, slots),
      ...(slots.next === null ? [] : [areaTurn(areaNext[slots.next]!, slots)]),
    ],
  }),
});
