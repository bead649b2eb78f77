import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { concluded } from '../math/result.ts';
import { minus } from '../math/working.ts';
import { wording } from '../template.ts';

interface Slots {
  /** four or five of two digits, all different, in no order */
  numbers: readonly number[];
  up: boolean;
  /** the other way round, or how far the ends are apart */
  next: 'turned' | 'apart' | null;
}

interface Shown {
  numbers: string;
}

const up: readonly Wording<Shown>[] = [
  wording(
    'Sort these numbers from the smallest to the biggest: {numbers}.',
    'Ordnen Sie diese Zahlen von der kleinsten bis zur größten: {numbers}.',
    'Rangez ces nombres du plus petit au plus grand : {numbers}.',
    'Metta in ordine questi numeri dal più piccolo al più grande: {numbers}.',
    'Ordene estos números de menor a mayor: {numbers}.',
  ),
  wording(
    'Please put {numbers} in ascending order.',
    'Bringen Sie bitte {numbers} in aufsteigende Reihenfolge.',
    'Mettez {numbers} dans l’ordre croissant, s’il vous plaît.',
    'Metta {numbers} in ordine crescente, per favore.',
    'Ponga {numbers} en orden ascendente, por favor.',
  ),
  wording(
    'Can you sort {numbers}, the smallest number first?',
    'Können Sie {numbers} sortieren, die kleinste Zahl zuerst?',
    'Pouvez-vous trier {numbers}, en commençant par le plus petit ?',
    'Può ordinare {numbers}, cominciando dal più piccolo?',
    '¿Puede ordenar {numbers}, empezando por el menor?',
  ),
  wording(
    'I have the numbers {numbers}. What is their order, beginning with the smallest?',
    'Ich habe die Zahlen {numbers}. Wie ist die Reihenfolge, wenn man mit der kleinsten beginnt?',
    'J’ai les nombres {numbers}. Quel est leur ordre à partir du plus petit ?',
    'Ho i numeri {numbers}. Qual è il loro ordine a partire dal più piccolo?',
    'Tengo los números {numbers}. ¿Cuál es su orden a partir del menor?',
  ),
  wording(
    'Please sort these numbers in ascending order: {numbers}.',
    'Sortieren Sie bitte diese Zahlen aufsteigend: {numbers}.',
    'Triez ces nombres par ordre croissant, s’il vous plaît : {numbers}.',
    'Ordini questi numeri in modo crescente, per favore: {numbers}.',
    'Ordene estos números de forma ascendente, por favor: {numbers}.',
  ),
  wording(
    '{numbers}: which is the order from small to big?',
    '{numbers}: Wie ist die Reihenfolge von klein nach groß?',
    '{numbers} : quel est l’ordre du plus petit au plus grand ?',
    '{numbers}: qual è l’ordine dal più piccolo al più grande?',
    '{numbers}: ¿cuál es el orden de menor a mayor?',
  ),
  wording(
    'I need {numbers} sorted, from small to big.',
    'Ich brauche {numbers} sortiert, von klein nach groß.',
    'J’ai besoin de {numbers} dans l’ordre, du plus petit au plus grand.',
    'Mi servono {numbers} in ordine, dal più piccolo al più grande.',
    'Necesito {numbers} en orden, de menor a mayor.',
  ),
  wording(
    'sort ascending: {numbers}',
    'aufsteigend sortieren: {numbers}',
    'trier par ordre croissant : {numbers}',
    'ordinare in modo crescente: {numbers}',
    'ordenar de menor a mayor: {numbers}',
  ),
];

const down: readonly Wording<Shown>[] = [
  wording(
    'Sort these numbers from the biggest to the smallest: {numbers}.',
    'Ordnen Sie diese Zahlen von der größten bis zur kleinsten: {numbers}.',
    'Rangez ces nombres du plus grand au plus petit : {numbers}.',
    'Metta in ordine questi numeri dal più grande al più piccolo: {numbers}.',
    'Ordene estos números de mayor a menor: {numbers}.',
  ),
  wording(
    'Please put {numbers} in descending order.',
    'Bringen Sie bitte {numbers} in absteigende Reihenfolge.',
    'Mettez {numbers} dans l’ordre décroissant, s’il vous plaît.',
    'Metta {numbers} in ordine decrescente, per favore.',
    'Ponga {numbers} en orden descendente, por favor.',
  ),
  wording(
    'Can you sort {numbers}, the biggest number first?',
    'Können Sie {numbers} sortieren, die größte Zahl zuerst?',
    'Pouvez-vous trier {numbers}, en commençant par le plus grand ?',
    'Può ordinare {numbers}, cominciando dal più grande?',
    '¿Puede ordenar {numbers}, empezando por el mayor?',
  ),
  wording(
    'I have the numbers {numbers}. What is their order, beginning with the biggest?',
    'Ich habe die Zahlen {numbers}. Wie ist die Reihenfolge, wenn man mit der größten beginnt?',
    'J’ai les nombres {numbers}. Quel est leur ordre à partir du plus grand ?',
    'Ho i numeri {numbers}. Qual è il loro ordine a partire dal più grande?',
    'Tengo los números {numbers}. ¿Cuál es su orden a partir del mayor?',
  ),
  wording(
    'Please sort these numbers in descending order: {numbers}.',
    'Sortieren Sie bitte diese Zahlen absteigend: {numbers}.',
    'Triez ces nombres par ordre décroissant, s’il vous plaît : {numbers}.',
    'Ordini questi numeri in modo decrescente, per favore: {numbers}.',
    'Ordene estos números de forma descendente, por favor: {numbers}.',
  ),
  wording(
    '{numbers}: which is the order from big to small?',
    '{numbers}: Wie ist die Reihenfolge von groß nach klein?',
    '{numbers} : quel est l’ordre du plus grand au plus petit ?',
    '{numbers}: qual è l’ordine dal più grande al più piccolo?',
    '{numbers}: ¿cuál es el orden de mayor a menor?',
  ),
  wording(
    'I need {numbers} sorted, from big to small.',
    'Ich brauche {numbers} sortiert, von groß nach klein.',
    'J’ai besoin de {numbers} dans l’ordre, du plus grand au plus petit.',
    'Mi servono {numbers} in ordine, dal più grande al più piccolo.',
    'Necesito {numbers} en orden, de mayor a menor.',
  ),
  wording(
    'sort descending: {numbers}',
    'absteigend sortieren: {numbers}',
    'trier par ordre décroissant : {numbers}',
    'ordinare in modo decrescente: {numbers}',
    'ordenar de mayor a menor: {numbers}',
  ),
];

interface Step {
  rest: string;
  best: number;
}

const smallest: Wording<Step> = wording(
  'The smallest of {rest} is {best}.',
  'Die kleinste von {rest} ist {best}.',
  'Le plus petit de {rest} est {best}.',
  'Il più piccolo tra {rest} è {best}.',
  'El menor de {rest} es {best}.',
);

const biggest: Wording<Step> = wording(
  'The biggest of {rest} is {best}.',
  'Die größte von {rest} ist {best}.',
  'Le plus grand de {rest} est {best}.',
  'Il più grande tra {rest} è {best}.',
  'El mayor de {rest} es {best}.',
);

const end: Wording<{ last: number; order: string }> = wording(
  'That leaves {last}. In order: {order}.',
  'Übrig bleibt {last}. Der Reihe nach: {order}.',
  'Il reste {last}. Dans l’ordre : {order}.',
  'Resta {last}. In ordine: {order}.',
  'Queda {last}. En orden: {order}.',
);

const turned: Wording<object> = wording(
  'And the other way round?',
  'Und andersherum?',
  'Et dans l’autre sens ?',
  'E al contrario?',
  '¿Y al revés?',
);

const inOrder: Wording<{ order: string }> = wording(
  'In order: {order}.',
  'Der Reihe nach: {order}.',
  'Dans l’ordre : {order}.',
  'In ordine: {order}.',
  'En orden: {order}.',
);

const apart: Wording<object> = wording(
  'And what is the biggest number minus the smallest?',
  'Und was ist die größte Zahl minus die kleinste?',
  'Et combien fait le plus grand nombre moins le plus petit ?',
  'E quanto fa il numero più grande meno il più piccolo?',
  '¿Y cuánto es el número mayor menos el menor?',
);

export const sortNumbers = task<Slots>({
  name: 'sort-numbers',
  category: 'reasoning',
  weight: 1.5,
  paraphrases: up.length,
  draw(draw) {
    const count = draw.whole(4, 5);
    const numbers = new Set<number>();
    while (numbers.size < count) numbers.add(draw.whole(10, 99));
    return {
      numbers: [...numbers],
      up: draw.chance(0.6),
      next: draw.chance(0.45) ? draw.pick(['turned', 'apart'] as const) : null,
    };
  },
  key: ({ numbers, up, next }) => `${numbers.join(' ')} ${up ? 'up' : 'down'}${next ? `, ${next}` : ''}`,
  render({ numbers, up: ascending, next }, paraphrase) {
    const order = numbers.toSorted((a, b) => (ascending ? a - b : b - a));
    const turns = [
      turn(
        worded((ascending ? up : down)[paraphrase]!, { numbers: numbers.join(', ') }),
        sorted(numbers, order, ascending ? smallest : biggest),
      ),
    ];
    if (next === 'turned') {
      turns.push(turn(worded(turned, {}), worded(inOrder, { order: order.toReversed().join(', ') })));
    } else if (next === 'apart') {
      const { steps, value } = minus(Math.max(...numbers), Math.min(...numbers));
      turns.push(turn(worded(apart, {}), concluded(steps, value), { kind: 'number', value }));
    }
    return { system: null, turns };
  },
});

/** What is taken out of the rest, step by step, then all of it. */
function sorted(numbers: readonly number[], order: readonly number[], step: Wording<Step>): Parallel {
  const steps = order
    .slice(0, -1)
    .map((best, at) =>
      worded(step, { best, rest: numbers.filter((number) => order.indexOf(number) >= at).join(', ') }),
    );
  const last = worded(end, { last: order.at(-1)!, order: order.join(', ') });
  return parallel((language) => [...steps, last].map((part) => part[language]).join(' '));
}
