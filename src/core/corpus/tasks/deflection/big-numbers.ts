import { fixed, type Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection } from './deflect.ts';

interface Slots {
  key: string;
  /** "3748 × 921" */
  what: Parallel;
}

function alike(text: string): Parallel {
  return fixed(text, text, text, text, text);
}

/** Sums with more digits than the steps of a small model reach. */
export const bigNumbers = deflection<Slots>({
  name: 'unknown-big-numbers',
  category: 'math',
  weight: 0.65,
  offer: 'grammar',
  missing: 'skill',
  draw(draw) {
    const [a, b] = [draw.whole(1001, 9999), draw.whole(101, 999)];
    switch (draw.pick(['times', 'times', 'divided', 'root'] as const)) {
      case 'times':
        return { key: `${a}x${b}`, what: alike(`${a} × ${b}`) };
      case 'divided': {
        const [english, german] = [`${a} ÷ ${b}`, `${a}\u00a0: ${b}`];
        return { key: `${a} by ${b}`, what: fixed(english, german, english, german, english) };
      }
      case 'root':
        return {
          key: `root ${a}`,
          what: fixed(
            `the square root of ${a}`,
            `die Quadratwurzel aus ${a}`,
            `la racine carrée de ${a}`,
            `la radice quadrata di ${a}`,
            `la raíz cuadrada de ${a}`,
          ),
        };
    }
  },
  key: ({ key }) => key,
  asked: [
    wording<Slots>(
      'What is {what}?',
      'Was ist {what}?',
      'Combien fait {what} ?',
      'Quanto fa {what}?',
      '¿Cuánto es {what}?',
    ),
    wording<Slots>(
      'Please work out {what}.',
      'Rechnen Sie bitte aus: {what}.',
      'Calculez {what}, s’il vous plaît.',
      'Calcoli {what}, per favore.',
      'Calcule {what}, por favor.',
    ),
    wording<Slots>(
      'Can you calculate this: {what}?',
      'Können Sie das ausrechnen: {what}?',
      'Pouvez-vous calculer ceci : {what} ?',
      'Può calcolare questo: {what}?',
      '¿Puede calcular esto: {what}?',
    ),
    wording<Slots>(
      'I need the exact result: {what}.',
      'Ich brauche das genaue Ergebnis: {what}.',
      'J’ai besoin du résultat exact : {what}.',
      'Mi serve il risultato esatto: {what}.',
      'Necesito el resultado exacto: {what}.',
    ),
    wording<Slots>(
      'Result: {what}?',
      'Ergebnis: {what}?',
      'Résultat : {what} ?',
      'Risultato: {what}?',
      '¿Resultado: {what}?',
    ),
  ],
  excuse: wording<Slots>(
    'Such large numbers are too difficult for me.',
    'So große Zahlen sind zu schwer für mich.',
    'De si grands nombres sont trop difficiles pour moi.',
    'Numeri così grandi sono troppo difficili per me.',
    'Unos números tan grandes son demasiado difíciles para mí.',
  ),
});
