import { parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { drawFollowUp, type FollowUp, followUpKey, followUpTurns, workedOut } from './result.ts';
import { halfSteps, quotient, sumSteps } from './steps.ts';

interface Slots {
  double: boolean;
  /** even where it is halved */
  number: number;
  next: FollowUp | null;
}

const doubled: readonly Wording<Slots>[] = [
  wording(
    'What is twice {number}?',
    'Was ist das Doppelte von {number}?',
    'Quel est le double de {number} ?',
    'Qual è il doppio di {number}?',
    '¿Cuál es el doble de {number}?',
  ),
  wording(
    'Please double {number}.',
    'Verdoppeln Sie bitte {number}.',
    'Doublez {number}, s’il vous plaît.',
    'Raddoppi {number}, per favore.',
    'Duplique {number}, por favor.',
  ),
  wording(
    'Can you tell me the double of {number}?',
    'Können Sie mir das Doppelte von {number} nennen?',
    'Pouvez-vous me dire le double de {number} ?',
    'Può dirmi il doppio di {number}?',
    '¿Puede decirme el doble de {number}?',
  ),
  wording(
    'How much is two times {number}?',
    'Wie viel ist zweimal {number}?',
    'Combien font deux fois {number} ?',
    'Quanto fa due volte {number}?',
    '¿Cuánto es dos veces {number}?',
  ),
  wording(
    'A recipe needs {number} grams of flour. How many grams do I need for twice as much?',
    'Für ein Rezept braucht man {number} Gramm Mehl. Wie viel Gramm sind es für die doppelte Menge?',
    'Il faut {number} grammes de farine pour une recette. Combien en faut-il pour le double ?',
    'Per una ricetta servono {number} grammi di farina. Quanti ne servono per il doppio?',
    'Para una receta hacen falta {number} gramos de harina. ¿Cuántos hacen falta para el doble?',
  ),
  wording(
    'I would like to know what twice {number} is.',
    'Ich möchte wissen, was das Doppelte von {number} ist.',
    'J’aimerais savoir quel est le double de {number}.',
    'Vorrei sapere qual è il doppio di {number}.',
    'Me gustaría saber cuál es el doble de {number}.',
  ),
  wording(
    'Twice {number}, please.',
    'Das Doppelte von {number}, bitte.',
    'Le double de {number}, s’il vous plaît.',
    'Il doppio di {number}, per favore.',
    'El doble de {number}, por favor.',
  ),
  wording('double {number}', 'Doppeltes von {number}', 'double de {number}', 'doppio di {number}', 'doble de {number}'),
];

const halved: readonly Wording<Slots>[] = [
  wording(
    'What is half of {number}?',
    'Was ist die Hälfte von {number}?',
    'Quelle est la moitié de {number} ?',
    'Qual è la metà di {number}?',
    '¿Cuál es la mitad de {number}?',
  ),
  wording(
    'Please halve {number}.',
    'Halbieren Sie bitte {number}.',
    'Divisez {number} en deux, s’il vous plaît.',
    'Divida {number} a metà, per favore.',
    'Divida {number} por la mitad, por favor.',
  ),
  wording(
    'Can you tell me half of {number}?',
    'Können Sie mir die Hälfte von {number} nennen?',
    'Pouvez-vous me dire la moitié de {number} ?',
    'Può dirmi la metà di {number}?',
    '¿Puede decirme la mitad de {number}?',
  ),
  wording(
    'How much is one half of {number}?',
    'Wie viel ist die Hälfte von {number}?',
    'Combien fait la moitié de {number} ?',
    'Quanto fa la metà di {number}?',
    '¿Cuánto es la mitad de {number}?',
  ),
  wording(
    'A recipe needs {number} grams of flour. How many grams do I need for half as much?',
    'Für ein Rezept braucht man {number} Gramm Mehl. Wie viel Gramm sind es für die halbe Menge?',
    'Il faut {number} grammes de farine pour une recette. Combien en faut-il pour la moitié ?',
    'Per una ricetta servono {number} grammi di farina. Quanti ne servono per la metà?',
    'Para una receta hacen falta {number} gramos de harina. ¿Cuántos hacen falta para la mitad?',
  ),
  wording(
    'I would like to know what half of {number} is.',
    'Ich möchte wissen, was die Hälfte von {number} ist.',
    'J’aimerais savoir quelle est la moitié de {number}.',
    'Vorrei sapere qual è la metà di {number}.',
    'Me gustaría saber cuál es la mitad de {number}.',
  ),
  wording(
    'Half of {number}, please.',
    'Die Hälfte von {number}, bitte.',
    'La moitié de {number}, s’il vous plaît.',
    'La metà di {number}, per favore.',
    'La mitad de {number}, por favor.',
  ),
  wording('half of {number}', 'Hälfte von {number}', 'moitié de {number}', 'metà di {number}', 'mitad de {number}'),
];

export const halfDouble = task<Slots>({
  name: 'half-double',
  category: 'math',
  weight: 1,
  paraphrases: doubled.length,
  draw(draw) {
    const double = draw.chance(0.5);
    const number = double ? draw.whole(6, 99) : 2 * draw.whole(3, 99);
    return { double, number, next: drawFollowUp(draw, double ? number * 2 : number / 2) };
  },
  key: ({ double, number, next }) => `${double ? 'double' : 'half'} ${number}${followUpKey(next)}`,
  render(slots, paraphrase) {
    const { double, number, next } = slots;
    const value = double ? number * 2 : number / 2;
    const assistant = double
      ? workedOut(`${number} + ${number}`, sumSteps(number, number), value)
      : workedOut(
          parallel((language) => quotient(language, number, 2)),
          parallel((language) => halfSteps(language, number)),
          value,
        );
    return {
      system: null,
      turns: [
        turn(worded((double ? doubled : halved)[paraphrase]!, slots), assistant, { kind: 'number', value }),
        ...followUpTurns(next, value),
      ],
    };
  },
  *drills() {
    for (let number = 2; number <= 10; number++) {
      const twice = 2 * number;
      yield {
        en: `Twice ${number} is ${twice}, and half of ${twice} is ${number}.`,
        de: `Das Doppelte von ${number} ist ${twice}, und die Hälfte von ${twice} ist ${number}.`,
        fr: `Le double de ${number} est ${twice}, et la moitié de ${twice} est ${number}.`,
        it: `Il doppio di ${number} è ${twice}, e la metà di ${twice} è ${number}.`,
        es: `El doble de ${number} es ${twice}, y la mitad de ${twice} es ${number}.`,
      };
    }
    for (let tens = 10; tens <= 190; tens += 10) {
      yield parallel((language) => `${quotient(language, tens, 2)} = ${tens / 2}`);
    }
  },
});
