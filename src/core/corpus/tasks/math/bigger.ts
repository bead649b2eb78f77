import { alternatives, list } from '../../grammar/index.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { workedOut } from './result.ts';
import { differenceSteps } from './steps.ts';

interface Slots {
  /** two or three, all different */
  numbers: readonly number[];
  large: boolean;
  /** the other end, or how far the ends are apart */
  next: 'other' | 'apart' | null;
}

interface Shown {
  /** "48 and 53" */
  and: Parallel;
  /** "48 or 53" */
  or: Parallel;
  /** "48, 53" */
  plain: string;
  /** before a noun */
  degree: Parallel;
  /** after "is" */
  most: Parallel;
}

const questions: readonly Wording<Shown>[] = [
  wording(
    'Which is the {degree} number: {or}?',
    'Welche ist die {degree} Zahl: {or}?',
    'Quel est le {degree} nombre : {or} ?',
    'Qual è il numero {degree}: {or}?',
    '¿Cuál es el número {degree}: {or}?',
  ),
  wording(
    'Please give me the {degree} number: {or}.',
    'Nennen Sie mir bitte die {degree} Zahl: {or}.',
    'Donnez-moi le {degree} nombre, s’il vous plaît : {or}.',
    'Mi dica il numero {degree}, per favore: {or}.',
    'Dígame el número {degree}, por favor: {or}.',
  ),
  wording(
    'I have the numbers {and}. Which is the {degree} one?',
    'Ich habe die Zahlen {and}. Welche ist die {degree}?',
    'J’ai les nombres {and}. Lequel est le {degree} ?',
    'Ho i numeri {and}. Qual è il {degree}?',
    'Tengo los números {and}. ¿Cuál es el {degree}?',
  ),
  wording(
    'Can you tell me which number is {most}, {or}?',
    'Können Sie mir sagen, welche Zahl {most} ist, {or}?',
    'Pouvez-vous me dire quel nombre est {most}, {or} ?',
    'Può dirmi quale numero è {most}, {or}?',
    '¿Puede decirme qué número es {most}, {or}?',
  ),
  wording(
    'Please compare {and}. Which number is {most}?',
    'Vergleichen Sie bitte {and}. Welche Zahl ist {most}?',
    'Comparez {and}, s’il vous plaît. Quel nombre est {most} ?',
    'Confronti {and}, per favore. Quale numero è {most}?',
    'Compare {and}, por favor. ¿Qué número es {most}?',
  ),
  wording(
    'Please find the {degree} number: {plain}.',
    'Suchen Sie bitte die {degree} Zahl heraus: {plain}.',
    'Trouvez le {degree} nombre, s’il vous plaît : {plain}.',
    'Trovi il numero {degree}, per favore: {plain}.',
    'Busque el número {degree}, por favor: {plain}.',
  ),
  wording(
    '{or}: which number is {most}?',
    '{or}: Welche Zahl ist {most}?',
    '{or} : quel nombre est {most} ?',
    '{or}: quale numero è {most}?',
    '{or}: ¿qué número es {most}?',
  ),
  wording(
    '{degree} number: {plain}',
    '{degree} Zahl: {plain}',
    '{degree} nombre : {plain}',
    'numero {degree}: {plain}',
    'número {degree}: {plain}',
  ),
];

const answer: Wording<{ order: string; degree: Parallel; value: number }> = wording(
  '{order}. The {degree} number is {value}.',
  '{order}. Die {degree} Zahl ist {value}.',
  '{order}. Le {degree} nombre est {value}.',
  '{order}. Il numero {degree} è {value}.',
  '{order}. El número {degree} es {value}.',
);

const other: Wording<{ degree: Parallel }> = wording(
  'And the {degree} one?',
  'Und die {degree}?',
  'Et le {degree} ?',
  'E il {degree}?',
  '¿Y el {degree}?',
);

const otherAnswer: Wording<{ degree: Parallel; value: number }> = wording(
  'The {degree} number is {value}.',
  'Die {degree} Zahl ist {value}.',
  'Le {degree} nombre est {value}.',
  'Il numero {degree} è {value}.',
  'El número {degree} es {value}.',
);

const apart: Wording<{ large: Parallel; small: Parallel }> = wording(
  'And how far apart are the {large} and the {small} number?',
  'Und wie groß ist der Abstand zwischen der {large}n und der {small}n Zahl?',
  'Et quelle est la différence entre le {large} et le {small} nombre ?',
  'E quanto distano il numero {large} e il {small}?',
  '¿Y qué diferencia hay entre el número {large} y el {small}?',
);

export const bigger = task<Slots>({
  name: 'bigger',
  category: 'math',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    // as often as not close to each other, where only the ones tell
    const low = draw.whole(1, 180);
    const span = draw.chance(0.5) ? 12 : 199 - low;
    const numbers = new Set([low]);
    const count = draw.whole(2, 3);
    while (numbers.size < count) numbers.add(low + draw.whole(1, span));
    return {
      numbers: draw.several([...numbers], count),
      large: draw.chance(0.5),
      next: draw.chance(0.45) ? draw.pick(['other', 'apart'] as const) : null,
    };
  },
  key: ({ numbers, large, next }) =>
    `${large ? 'most' : 'least'} of ${numbers.join(', ')}${next ? `, then ${next}` : ''}`,
  render(slots, paraphrase) {
    const { numbers, large, next } = slots;
    const order = numbers.toSorted((a, b) => a - b);
    const [low, high] = [order[0]!, order.at(-1)!];
    const [value, rest] = large ? [high, low] : [low, high];
    const { degree, most } = degreeOf(large, numbers.length);
    const texts = numbers.map(String);
    const shown: Shown = {
      and: parallel((language) => list(language, texts)),
      or: parallel((language) => alternatives(language, texts)),
      plain: numbers.join(', '),
      degree,
      most,
    };
    const turns = [
      turn(worded(questions[paraphrase]!, shown), worded(answer, { order: order.join(' < '), degree, value }), {
        kind: 'number',
        value,
      }),
    ];
    if (next === 'other') {
      const against = degreeOf(!large, numbers.length).degree;
      turns.push(
        turn(worded(other, { degree: against }), worded(otherAnswer, { degree: against, value: rest }), {
          kind: 'number',
          value: rest,
        }),
      );
    } else if (next === 'apart') {
      const ends = { large: degreeOf(true, numbers.length).degree, small: degreeOf(false, numbers.length).degree };
      turns.push(
        turn(worded(apart, ends), workedOut(`${high} - ${low}`, differenceSteps(high, low), high - low), {
          kind: 'number',
          value: high - low,
        }),
      );
    }
    return { system: null, turns };
  },
  *drills() {
    for (let a = 1; a < 100; a++) {
      for (const more of [1, 3, 10, 27]) yield parallel(() => `${a} < ${a + more}`);
    }
  },
});

function degreeOf(large: boolean, count: number): Pick<Shown, 'degree' | 'most'> {
  if (count > 2) {
    return large
      ? {
          degree: fixed('biggest', 'größte', 'plus grand', 'più grande', 'mayor'),
          most: fixed('the biggest', 'am größten', 'le plus grand', 'il più grande', 'el mayor'),
        }
      : {
          degree: fixed('smallest', 'kleinste', 'plus petit', 'più piccolo', 'menor'),
          most: fixed('the smallest', 'am kleinsten', 'le plus petit', 'il più piccolo', 'el menor'),
        };
  }
  return large
    ? {
        degree: fixed('bigger', 'größere', 'plus grand', 'più grande', 'mayor'),
        most: fixed('bigger', 'größer', 'le plus grand', 'più grande', 'mayor'),
      }
    : {
        degree: fixed('smaller', 'kleinere', 'plus petit', 'più piccolo', 'menor'),
        most: fixed('smaller', 'kleiner', 'le plus petit', 'più piccolo', 'menor'),
      };
}
