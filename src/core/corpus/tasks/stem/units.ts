import { german } from '../../grammar/index.ts';
import { type Conversion, conversions, type Unit } from '../../lexicon/units.ts';
import { parallel, type Parallel, type Wording } from '../../parallel.ts';
import { task } from '../../task.ts';
import { framed, printed, turnOf } from '../dialogue.ts';
import { productSteps, quotient } from '../math/steps.ts';
import { wording } from '../template.ts';

interface Slots {
  conversion: Conversion;
  /** down: to the smaller unit, which multiplies */
  way: 'down' | 'up';
  /** of the larger unit */
  amount: number;
  next: number | null;
}

interface Words {
  given: number;
  from: Unit;
  to: Unit;
  /** after "in", for German alone */
  toDative: string;
  large: Unit;
  small: Unit;
  factor: number;
  steps: Parallel;
  found: number;
}

function words({ conversion: { large, small, factor }, way }: Slots, amount: number): Words {
  const many = amount * factor;
  const [given, found, from, to] = way === 'down' ? [amount, many, large, small] : [many, amount, small, large];
  const steps = parallel((language) =>
    way === 'down' ? productSteps(factor, amount) : `${quotient(language, many, factor)} = ${amount}`,
  );
  return { given, from, to, toDative: german.plural(to, undefined, 'dative'), large, small, factor, steps, found };
}

const questions: readonly Wording<Words>[] = framed(
  [
    wording<Words>(
      'How many {plural to} are {count given from}?',
      'Wie viele {plural to} sind {count given from}?',
      'Combien {de plural to} font {count given from} ?',
      '{to:Quanti|Quante} {plural to} sono {count given from}?',
      '¿{to:Cuántos|Cuántas} {plural to} son {count given from}?',
    ),
    wording<Words>(
      'Please convert {count given from} into {plural to}.',
      'Rechnen Sie bitte {count given from} in {plural to} um.',
      'Convertissez {count given from} en {plural to}, s’il vous plaît.',
      'Converta {count given from} in {plural to}, per favore.',
      'Convierta {count given from} en {plural to}, por favor.',
    ),
    wording<Words>(
      'How much is {count given from} in {plural to}?',
      'Wie viel sind {count given from} in {toDative}?',
      'Combien font {count given from} en {plural to} ?',
      'Quanto fanno {count given from} in {plural to}?',
      '¿Cuánto son {count given from} en {plural to}?',
    ),
    wording<Words>(
      'I have {count given from}. How many {plural to} is that?',
      'Ich habe {count given from}. Wie viele {plural to} sind das?',
      'J’ai {count given from}. Combien {de plural to} cela fait-il ?',
      'Ho {count given from}. {to:Quanti|Quante} {plural to} sono?',
      'Tengo {count given from}. ¿{to:Cuántos|Cuántas} {plural to} son?',
    ),
    wording<Words>(
      'Can you tell me how many {plural to} {count given from} are?',
      'Können Sie mir sagen, wie viele {plural to} {count given from} sind?',
      'Pouvez-vous me dire combien {de plural to} font {count given from} ?',
      'Può dirmi {to:quanti|quante} {plural to} sono {count given from}?',
      '¿Puede decirme {to:cuántos|cuántas} {plural to} son {count given from}?',
    ),
    wording<Words>(
      '{count given from} = how many {plural to}?',
      '{count given from} = wie viele {plural to}?',
      '{count given from} = combien {de plural to} ?',
      '{count given from} = {to:quanti|quante} {plural to}?',
      '{count given from} = ¿{to:cuántos|cuántas} {plural to}?',
    ),
    wording<Words>(
      '{count given from} in {plural to}',
      '{count given from} in {plural to}',
      '{count given from} en {plural to}',
      '{count given from} in {plural to}',
      '{count given from} en {plural to}',
    ),
  ],
  9,
);

const again = wording<Words>(
  'And {count given from}?',
  'Und {count given from}?',
  'Et {count given from} ?',
  'E {count given from}?',
  '¿Y {count given from}?',
);

const answer = wording<Words>(
  '1 {large} is {count factor small}. {steps}. So {count given from} are {count found to}.',
  '1 {large} hat {count factor small}. {steps}. Also sind {count given from} {count found to}.',
  '1 {large} fait {count factor small}. {steps}. Donc {count given from} font {count found to}.',
  '1 {large} corrisponde a {count factor small}. {steps}. Quindi {count given from} sono {count found to}.',
  '1 {large} son {count factor small}. {steps}. Por lo tanto, {count given from} son {count found to}.',
);

const rule = wording<Words>(
  '1 {large} is {count factor small}.',
  '1 {large} hat {count factor small}.',
  '1 {large} fait {count factor small}.',
  '1 {large} corrisponde a {count factor small}.',
  '1 {large} son {count factor small}.',
);

/** Easy factors take large amounts; the clock and the calendar those of the small table. */
function mostOf(factor: number): number {
  return [10, 100, 1000].includes(factor) ? 60 : factor === 24 ? 9 : 12;
}

/** From one unit to another, down and up, with the product or the quotient. */
export const units = task<Slots>({
  name: 'units',
  category: 'stem',
  weight: 2,
  paraphrases: questions.length,
  draw(draw) {
    const conversion = draw.pick(conversions);
    const amounts = Array.from({ length: mostOf(conversion.factor) - 1 }, (_, index) => index + 2);
    const [amount = 2, other = 3] = draw.several(amounts, 2);
    return { conversion, way: draw.pick(['down', 'up']), amount, next: draw.chance(0.45) ? other : null };
  },
  key: ({ conversion: { large, small }, way, amount, next }) =>
    `${amount} ${large.id} ${way} ${small.id}${next === null ? '' : `+${next}`}`,
  render(slots, paraphrase) {
    const { amount, next } = slots;
    const first = words(slots, amount);
    const turns = [turnOf(questions[paraphrase]!, answer, first, { kind: 'number', value: first.found })];
    if (next !== null) {
      const second = words(slots, next);
      turns.push(turnOf(again, answer, second, { kind: 'number', value: second.found }));
    }
    return { system: null, turns };
  },
  *drills() {
    for (const conversion of conversions) {
      const filled = words({ conversion, way: 'down', amount: 1, next: null }, 1);
      yield printed(parallel((language) => rule[language](filled)));
    }
  },
});
