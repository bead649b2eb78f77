import type { Language } from '../../../languages.ts';
import { noBreakSpace } from '../../grammar/index.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { workedOut } from './result.ts';
import { differenceSteps, quotient, sumSteps } from './steps.ts';

type Share = 10 | 20 | 25 | 50;

interface Slots {
  share: Share;
  /** such that its share is whole */
  number: number;
  /** what is asked next: the number without its share, or with it */
  next: 'less' | 'more' | null;
}

/** "20%", "20 %" */
function percent(language: Language, share: number): string {
  return language === 'en' || language === 'it' ? `${share}%` : `${share}${noBreakSpace}%`;
}

const questions: readonly Wording<Slots & { percent: Parallel }>[] = [
  wording(
    'What is {percent} of {number}?',
    'Wie viel sind {percent} von {number}?',
    'Combien font {percent} de {number} ?',
    'Quanto fa il {percent} di {number}?',
    '¿Cuánto es el {percent} de {number}?',
  ),
  wording(
    'How much is {share} percent of {number}?',
    'Was ergeben {share} Prozent von {number}?',
    'Combien font {share} pour cent de {number} ?',
    'Quant’è il {share} per cento di {number}?',
    '¿Cuánto es el {share} por ciento de {number}?',
  ),
  wording(
    'Please work out {percent} of {number}.',
    'Rechnen Sie bitte {percent} von {number} aus.',
    'Calculez {percent} de {number}, s’il vous plaît.',
    'Calcoli il {percent} di {number}, per favore.',
    'Calcule el {percent} de {number}, por favor.',
  ),
  wording(
    'Can you tell me {share} percent of {number}?',
    'Können Sie mir sagen, wie viel {share} Prozent von {number} sind?',
    'Pouvez-vous me dire combien font {share} pour cent de {number} ?',
    'Può dirmi quanto fa il {share} per cento di {number}?',
    '¿Puede decirme cuánto es el {share} por ciento de {number}?',
  ),
  wording(
    'A coat costs {number} euros. How many euros is a discount of {percent}?',
    'Ein Mantel kostet {number} Euro. Wie viel Euro sind {percent} Rabatt?',
    'Un manteau coûte {number} euros. À combien d’euros correspond une remise de {percent} ?',
    'Un cappotto costa {number} euro. A quanti euro corrisponde uno sconto del {percent}?',
    'Un abrigo cuesta {number} euros. ¿A cuántos euros corresponde un descuento del {percent}?',
  ),
  wording(
    'Of {number} people, {share} percent came by train. How many people is that?',
    'Von {number} Personen kamen {share} Prozent mit dem Zug. Wie viele sind das?',
    'Sur {number} personnes, {share} pour cent sont venues en train. Combien de personnes cela fait-il ?',
    'Su {number} persone, il {share} per cento è venuto in treno. Quante persone sono?',
    'De {number} personas, el {share} por ciento vino en tren. ¿Cuántas personas son?',
  ),
  wording(
    'I need {percent} of {number}.',
    'Ich brauche {percent} von {number}.',
    'J’ai besoin de savoir combien font {percent} de {number}.',
    'Mi serve il {percent} di {number}.',
    'Necesito el {percent} de {number}.',
  ),
  wording(
    '{share} percent of {number}',
    '{share} Prozent von {number}',
    '{share} pour cent de {number}',
    '{share} per cento di {number}',
    '{share} por ciento de {number}',
  ),
  wording(
    '{percent} of {number}?',
    '{percent} von {number}?',
    '{percent} de {number} ?',
    'Il {percent} di {number}?',
    '¿El {percent} de {number}?',
  ),
];

const followUps: Readonly<Record<'less' | 'more', Wording<Slots>>> = {
  less: wording(
    'And how much is left if I take that away from {number}?',
    'Und wie viel bleibt, wenn ich das von {number} abziehe?',
    'Et combien reste-t-il si je retire cela de {number} ?',
    'E quanto resta se lo tolgo da {number}?',
    '¿Y cuánto queda si lo quito de {number}?',
  ),
  more: wording(
    'And {number} plus that?',
    'Und {number} plus diese Zahl?',
    'Et {number} plus ce nombre ?',
    'E {number} più questo numero?',
    '¿Y {number} más ese número?',
  ),
};

export const percentOf = task<Slots>({
  name: 'percent',
  category: 'math',
  weight: 1,
  paraphrases: questions.length,
  draw(draw) {
    const share = draw.pick<Share>([10, 20, 25, 50]);
    const step = { 10: 10, 20: 10, 25: 20, 50: 10 }[share];
    const number = step * draw.whole(2, 400 / step);
    return { share, number, next: draw.chance(0.45) ? draw.pick(['less', 'more'] as const) : null };
  },
  key: ({ share, number, next }) => `${share}% of ${number}${next ? `, ${next}` : ''}`,
  render(slots, paraphrase) {
    const { share, number, next } = slots;
    const value = (number * share) / 100;
    const shown = { ...slots, percent: parallel((language) => percent(language, share)) };
    const turns = [turn(worded(questions[paraphrase]!, shown), worked(slots), { kind: 'number', value })];
    if (next) {
      const after = next === 'less' ? number - value : number + value;
      const what = `${number} ${next === 'less' ? '-' : '+'} ${value}`;
      const steps = next === 'less' ? differenceSteps(number, value) : sumSteps(number, value);
      turns.push(turn(worded(followUps[next], slots), workedOut(what, steps, after), { kind: 'number', value: after }));
    }
    return { system: null, turns };
  },
});

/** Ten per cent are a tenth, twenty are twice that, 25 a quarter, 50 a half. */
function worked({ share, number }: Slots): Parallel {
  const by = { 10: 10, 20: 10, 25: 4, 50: 2 }[share];
  const part = number / by;
  const value = (number * share) / 100;
  const step = parallel((language) => `${quotient(language, number, by)} = ${part}`);
  const twice = share === 20 ? `, 2 × ${part} = ${value}` : '';
  const end = parallel((language) => `${step[language]}${twice}`);
  return {
    en: `${percent('en', share)} of ${number}: ${end.en}. The result is ${value}.`,
    de: `${percent('de', share)} von ${number}: ${end.de}. Das Ergebnis ist ${value}.`,
    fr: `${percent('fr', share)} de ${number} : ${end.fr}. Le résultat est ${value}.`,
    it: `Il ${percent('it', share)} di ${number}: ${end.it}. Il risultato è ${value}.`,
    es: `El ${percent('es', share)} de ${number}: ${end.es}. El resultado es ${value}.`,
  };
}
