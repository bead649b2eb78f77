import type { Wording } from '../../parallel.ts';
import { task } from '../../task.ts';
import { wording } from '../template.ts';
import { areaTurn, drawRectangle, perimeterTurn, type Rectangle, rectangleKey, type Shown } from './rectangle.ts';

const questions: readonly Wording<Shown>[] = [
  wording(
    'A rectangle is {length} {unit} long and {width} {unit} wide. What is its area?',
    'Ein Rechteck ist {length} {unit} lang und {width} {unit} breit. Wie groß ist seine Fläche?',
    'Un rectangle mesure {length} {unit} de long et {width} {unit} de large. Quelle est son aire ?',
    'Un rettangolo è lungo {length} {unit} e largo {width} {unit}. Qual è la sua area?',
    'Un rectángulo mide {length} {unit} de largo y {width} {unit} de ancho. ¿Cuál es su área?',
  ),
  wording(
    'What is the area of a rectangle of {length} by {width} {unit}?',
    'Wie groß ist die Fläche eines Rechtecks von {length} mal {width} {dative}?',
    'Quelle est l’aire d’un rectangle de {length} {unit} sur {width} ?',
    'Qual è l’area di un rettangolo di {length} {unit} per {width}?',
    '¿Cuál es el área de un rectángulo de {length} por {width} {unit}?',
  ),
  wording(
    'Please work out the area: length {length} {unit}, width {width} {unit}.',
    'Berechnen Sie bitte die Fläche: Länge {length} {unit}, Breite {width} {unit}.',
    'Calculez l’aire, s’il vous plaît : longueur {length} {unit}, largeur {width} {unit}.',
    'Calcoli l’area, per favore: lunghezza {length} {unit}, larghezza {width} {unit}.',
    'Calcule el área, por favor: largo {length} {unit}, ancho {width} {unit}.',
  ),
  wording(
    'How many {square} does a rectangle of {length} by {width} {unit} have?',
    'Wie viele {square} hat ein Rechteck von {length} mal {width} {dative}?',
    'Combien de {square} un rectangle de {length} {unit} sur {width} a-t-il ?',
    'Quanti {square} ha un rettangolo di {length} {unit} per {width}?',
    '¿Cuántos {square} tiene un rectángulo de {length} por {width} {unit}?',
  ),
  wording(
    'Can you tell me the area of a rectangle that is {length} {unit} long and {width} {unit} wide?',
    'Können Sie mir die Fläche eines Rechtecks nennen, das {length} {unit} lang und {width} {unit} breit ist?',
    'Pouvez-vous me dire l’aire d’un rectangle long de {length} {unit} et large de {width} {unit} ?',
    'Può dirmi l’area di un rettangolo lungo {length} {unit} e largo {width} {unit}?',
    '¿Puede decirme el área de un rectángulo de {length} {unit} de largo y {width} {unit} de ancho?',
  ),
  wording(
    'I need the area of a rectangle with sides of {length} and {width} {unit}.',
    'Ich brauche die Fläche eines Rechtecks mit Seiten von {length} und {width} {dative}.',
    'J’ai besoin de l’aire d’un rectangle dont les côtés mesurent {length} et {width} {unit}.',
    'Mi serve l’area di un rettangolo con i lati di {length} e {width} {unit}.',
    'Necesito el área de un rectángulo con lados de {length} y {width} {unit}.',
  ),
  wording(
    'Area of a rectangle of {length} by {width} {unit}?',
    'Fläche eines Rechtecks von {length} mal {width} {dative}?',
    'Aire d’un rectangle de {length} {unit} sur {width} ?',
    'Area di un rettangolo di {length} {unit} per {width}?',
    '¿Área de un rectángulo de {length} por {width} {unit}?',
  ),
  wording(
    'area rectangle {length} x {width} {short}',
    'Fläche Rechteck {length} x {width} {short}',
    'aire rectangle {length} x {width} {short}',
    'area rettangolo {length} x {width} {short}',
    'área rectángulo {length} x {width} {short}',
  ),
];

const perimeterNext: readonly Wording<Shown>[] = [
  wording('And its perimeter?', 'Und der Umfang?', 'Et son périmètre ?', 'E il suo perimetro?', '¿Y su perímetro?'),
  wording(
    'Please tell me the perimeter as well.',
    'Nennen Sie mir bitte auch den Umfang.',
    'Donnez-moi aussi le périmètre, s’il vous plaît.',
    'Mi dica anche il perimetro, per favore.',
    'Dígame también el perímetro, por favor.',
  ),
];

export const area = task<Rectangle & { next: number | null }>({
  name: 'area',
  category: 'math',
  weight: 1,
  paraphrases: questions.length,
  draw: (draw) => ({
    ...drawRectangle(draw),
    next: draw.chance(0.45) ? draw.whole(0, perimeterNext.length - 1) : null,
  }),
  key: (slots) => `${rectangleKey(slots)}${slots.next === null ? '' : `, perimeter ${slots.next}`}`,
  render: (slots, paraphrase) => ({
    system: null,
    turns: [
      areaTurn(questions[paraphrase]!, slots),
      ...(slots.next === null ? [] : [perimeterTurn(perimeterNext[slots.next]!, slots)]),
    ],
  }),
});
