import type { Draw } from '../../draw.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import type { ParallelTurn } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { noBreakSpace } from '../../grammar/index.ts';
import { differenceSteps, halfSteps, productSteps, quotient, sumSteps } from './steps.ts';

/** "The result is 92." */
function result(value: number): Parallel {
  return {
    en: `The result is ${value}.`,
    de: `Das Ergebnis ist ${value}.`,
    fr: `Le résultat est ${value}.`,
    it: `Il risultato è ${value}.`,
    es: `El resultado es ${value}.`,
  };
}

/**
 * "34 + 58: 30 + 50 = 80, 4 + 8 = 12, 80 + 12 = 92. The result is 92."
 * @param what   the whole sum, which is said first unless the steps begin with it
 * @param steps  what is alike in all languages may be given once
 */
export function workedOut(what: string | Parallel, steps: string | Parallel, value: number): Parallel {
  return concluded(shown(what, steps), value);
}

/** Complete steps, then the result. */
export function concluded(steps: Parallel, value: number): Parallel {
  const end = result(value);
  return parallel((language) => `${steps[language]}. ${end[language]}`);
}

/** "34 + 58: 30 + 50 = 80, 4 + 8 = 12, 80 + 12 = 92", but "4 + 8 = 12" */
export function shown(what: string | Parallel, steps: string | Parallel): Parallel {
  return parallel((language) => {
    const whole = typeof what === 'string' ? what : what[language];
    const working = typeof steps === 'string' ? steps : steps[language];
    if (working.startsWith(`${whole} =`)) return working;
    return `${whole}${language === 'fr' ? noBreakSpace : ''}: ${working}`;
  });
}

type Operation = 'plus' | 'minus' | 'times' | 'double' | 'half';

/** What is done next with a result. */
export interface FollowUp {
  operation: Operation;
  /** 2 where it doubles or halves */
  by: number;
  wording: number;
}

const wordings: Readonly<Record<Operation, readonly Wording<{ by: number }>[]>> = {
  plus: [
    wording(
      'And if I add {by}?',
      'Und wenn ich {by} dazuzähle?',
      'Et si j’ajoute {by} ?',
      'E se aggiungo {by}?',
      '¿Y si sumo {by}?',
    ),
    wording(
      'Now add {by} to that, please.',
      'Zählen Sie jetzt bitte {by} dazu.',
      'Ajoutez maintenant {by}, s’il vous plaît.',
      'Ora aggiunga {by}, per favore.',
      'Ahora sume {by}, por favor.',
    ),
    wording(
      'And then plus {by}?',
      'Und dann plus {by}?',
      'Et ensuite plus {by} ?',
      'E poi più {by}?',
      '¿Y luego más {by}?',
    ),
  ],
  minus: [
    wording(
      'And if I take away {by}?',
      'Und wenn ich {by} abziehe?',
      'Et si j’enlève {by} ?',
      'E se tolgo {by}?',
      '¿Y si quito {by}?',
    ),
    wording(
      'Now subtract {by}, please.',
      'Ziehen Sie jetzt bitte {by} ab.',
      'Retirez maintenant {by}, s’il vous plaît.',
      'Ora sottragga {by}, per favore.',
      'Ahora reste {by}, por favor.',
    ),
    wording(
      'And then minus {by}?',
      'Und dann minus {by}?',
      'Et ensuite moins {by} ?',
      'E poi meno {by}?',
      '¿Y luego menos {by}?',
    ),
  ],
  times: [
    wording(
      'And that times {by}?',
      'Und das mal {by}?',
      'Et multiplié par {by} ?',
      'E moltiplicato per {by}?',
      '¿Y multiplicado por {by}?',
    ),
    wording(
      'Now multiply that by {by}, please.',
      'Nehmen Sie das jetzt bitte mal {by}.',
      'Multipliez maintenant cela par {by}, s’il vous plaît.',
      'Ora lo moltiplichi per {by}, per favore.',
      'Ahora multiplíquelo por {by}, por favor.',
    ),
  ],
  double: [
    wording('And twice that?', 'Und das Doppelte davon?', 'Et le double ?', 'E il doppio?', '¿Y el doble?'),
    wording(
      'Please double the result.',
      'Verdoppeln Sie bitte das Ergebnis.',
      'Doublez le résultat, s’il vous plaît.',
      'Raddoppi il risultato, per favore.',
      'Duplique el resultado, por favor.',
    ),
  ],
  half: [
    wording('And half of that?', 'Und die Hälfte davon?', 'Et la moitié ?', 'E la metà?', '¿Y la mitad?'),
    wording(
      'Please halve the result.',
      'Halbieren Sie bitte das Ergebnis.',
      'Divisez le résultat par deux, s’il vous plaît.',
      'Divida il risultato per due, per favore.',
      'Divida el resultado entre dos, por favor.',
    ),
  ],
};

/** A second turn in some 45 of 100 conversations. @param value the first turn's result, 0 … 200 */
export function drawFollowUp(draw: Draw, value: number): FollowUp | null {
  if (!draw.chance(0.45)) return null;
  const possible: Operation[] = ['plus', 'plus'];
  if (value >= 5) possible.push('minus', 'minus');
  if (value >= 2 && value <= 12) possible.push('times', 'times');
  if (value > 12 && value <= 99) possible.push('double');
  if (value > 12 && value % 2 === 0) possible.push('half');
  const operation = draw.pick(possible);
  const by = {
    plus: () => draw.whole(2, 60),
    minus: () => draw.whole(2, Math.min(value - 1, 60)),
    times: () => draw.whole(2, 10),
    double: () => 2,
    half: () => 2,
  }[operation]();
  return { operation, by, wording: draw.whole(0, wordings[operation].length - 1) };
}

/** For keys: "" or ", plus 15.0" */
export function followUpKey(next: FollowUp | null): string {
  return next ? `, ${next.operation} ${next.by}.${next.wording}` : '';
}

export function followUpTurns(next: FollowUp | null, value: number): ParallelTurn[] {
  if (!next) return [];
  const { operation, by } = next;
  const after = { plus: value + by, minus: value - by, times: value * by, double: value * 2, half: value / 2 }[
    operation
  ];
  const [what, steps] = {
    plus: () => [`${value} + ${by}`, sumSteps(value, by)] as const,
    minus: () => [`${value} - ${by}`, differenceSteps(value, by)] as const,
    times: () => [`${value} × ${by}`, productSteps(value, by)] as const,
    double: () => [`${value} + ${value}`, sumSteps(value, value)] as const,
    half: () =>
      [
        parallel((language) => quotient(language, value, 2)),
        parallel((language) => halfSteps(language, value)),
      ] as const,
  }[operation]();
  const user = worded(wordings[operation][next.wording]!, { by });
  return [turn(user, workedOut(what, steps, after), { kind: 'number', value: after })];
}
