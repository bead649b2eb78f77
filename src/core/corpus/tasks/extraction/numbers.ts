import { count, german, listOf } from '../../grammar/index.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { type Noun, type NounKind, nounsOf } from '../../lexicon/nouns.ts';
import { type Parallel, type Wording, worded } from '../../parallel.ts';
import { type Check, type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { same, secondTurns } from './fields.ts';

const aims = ['list', 'sum', 'largest'] as const;
type Aim = (typeof aims)[number];

interface Slots {
  passage: number;
  person: Person;
  things: readonly Noun[];
  numbers: readonly number[];
  aim: Aim;
  second: Aim | null;
}

interface Words {
  person: Person;
  things: Parallel;
}

const passages: readonly { kinds: readonly NounKind[]; text: Wording<Words> }[] = [
  {
    kinds: ['fruit', 'vegetable'],
    text: wording(
      '{person} buys {things} at the market.',
      '{person} kauft auf dem Markt {things}.',
      '{person} achète {things} au marché.',
      '{person} compra {things} al mercato.',
      '{person} compra {things} en el mercado.',
    ),
  },
  {
    kinds: ['fruit', 'vegetable'],
    text: wording(
      'For the big soup and the cake, {person} needs {things}.',
      'Für die große Suppe und den Kuchen braucht {person} {things}.',
      'Pour la grande soupe et le gâteau, {person} utilise {things}.',
      'Per la zuppa e la torta {person} usa {things}.',
      'Para la sopa y la tarta, {person} necesita {things}.',
    ),
  },
  {
    kinds: ['animal'],
    text: wording(
      'On the trip, {person} counted {things}.',
      'Auf dem Ausflug hat {person} {things} gezählt.',
      'Pendant l’excursion, {person} a compté {things}.',
      'Durante la gita {person} ha contato {things}.',
      'En la excursión, {person} contó {things}.',
    ),
  },
  {
    kinds: ['clothing'],
    text: wording(
      'In the suitcase, {person} has {things}.',
      'Im Koffer hat {person} {things}.',
      'Dans la valise, {person} a {things}.',
      'Nella valigia {person} ha {things}.',
      'En la maleta, {person} tiene {things}.',
    ),
  },
  {
    kinds: ['furniture', 'tool', 'instrument'],
    text: wording(
      '{person} sells {things} in the shop.',
      '{person} verkauft im Laden {things}.',
      '{person} vend {things} dans son magasin.',
      '{person} vende {things} nel suo negozio.',
      '{person} vende {things} en su tienda.',
    ),
  },
  {
    kinds: ['vehicle'],
    text: wording(
      'This morning {person} saw {things} from the window.',
      'Heute Morgen hat {person} vom Fenster aus {things} gesehen.',
      'Ce matin, {person} a vu {things} de sa fenêtre.',
      'Stamattina {person} ha visto {things} dalla finestra.',
      'Esta mañana, {person} ha visto {things} desde la ventana.',
    ),
  },
];

interface Text {
  text: Parallel;
}

const questions: Readonly<Record<Aim, readonly Wording<Text>[]>> = {
  list: [
    wording(
      'Which numbers are in this text?\n{text}',
      'Welche Zahlen stehen in diesem Text?\n{text}',
      'Quels nombres y a-t-il dans ce texte ?\n{text}',
      'Quali numeri ci sono in questo testo?\n{text}',
      '¿Qué números hay en este texto?\n{text}',
    ),
    wording(
      'Please list all numbers:\n{text}',
      'Nennen Sie bitte alle Zahlen:\n{text}',
      'Citez tous les nombres, s’il vous plaît :\n{text}',
      'Elenchi tutti i numeri, per favore:\n{text}',
      'Enumere todos los números, por favor:\n{text}',
    ),
    wording(
      '{text}\nI only need the numbers.',
      '{text}\nIch brauche nur die Zahlen.',
      '{text}\nJ’ai seulement besoin des nombres.',
      '{text}\nMi servono solo i numeri.',
      '{text}\nSolo necesito los números.',
    ),
    wording('Numbers? {text}', 'Zahlen? {text}', 'Les nombres ? {text}', 'Numeri? {text}', '¿Números? {text}'),
    wording(
      'Could you pick out the numbers?\n{text}',
      'Könnten Sie die Zahlen heraussuchen?\n{text}',
      'Pourriez-vous relever les nombres ?\n{text}',
      'Potrebbe trovare i numeri?\n{text}',
      '¿Podría señalar los números?\n{text}',
    ),
    wording(
      'Copy the numbers from this sentence: {text}',
      'Schreiben Sie die Zahlen aus diesem Satz ab: {text}',
      'Recopiez les nombres de cette phrase : {text}',
      'Copi i numeri di questa frase: {text}',
      'Copie los números de esta frase: {text}',
    ),
    wording(
      '“{text}” What numbers are named?',
      '„{text}“ Welche Zahlen werden genannt?',
      '« {text} » Quels nombres sont cités ?',
      '«{text}» Quali numeri vengono nominati?',
      '«{text}» ¿Qué números se nombran?',
    ),
    wording(
      'Find every number in the text below.\n{text}',
      'Finden Sie jede Zahl im folgenden Text.\n{text}',
      'Trouvez chaque nombre dans le texte suivant.\n{text}',
      'Trovi ogni numero nel testo seguente.\n{text}',
      'Encuentre cada número en el texto siguiente.\n{text}',
    ),
  ],
  sum: [
    wording(
      'What is the sum of the numbers in this text?\n{text}',
      'Was ist die Summe der Zahlen in diesem Text?\n{text}',
      'Quelle est la somme des nombres de ce texte ?\n{text}',
      'Qual è la somma dei numeri di questo testo?\n{text}',
      '¿Cuál es la suma de los números de este texto?\n{text}',
    ),
    wording(
      'Please add all numbers:\n{text}',
      'Addieren Sie bitte alle Zahlen:\n{text}',
      'Additionnez tous les nombres, s’il vous plaît :\n{text}',
      'Sommi tutti i numeri, per favore:\n{text}',
      'Sume todos los números, por favor:\n{text}',
    ),
    wording(
      '{text}\nHow many is that altogether?',
      '{text}\nWie viele sind das insgesamt?',
      '{text}\nCombien cela fait-il en tout ?',
      '{text}\nQuanti sono in tutto?',
      '{text}\n¿Cuántos son en total?',
    ),
    wording('Total? {text}', 'Gesamtzahl? {text}', 'Le total ? {text}', 'Totale? {text}', '¿Total? {text}'),
    wording(
      'Could you add up the numbers in this sentence?\n{text}',
      'Könnten Sie die Zahlen in diesem Satz zusammenzählen?\n{text}',
      'Pourriez-vous additionner les nombres de cette phrase ?\n{text}',
      'Potrebbe sommare i numeri di questa frase?\n{text}',
      '¿Podría sumar los números de esta frase?\n{text}',
    ),
    wording(
      'Work out the sum step by step: {text}',
      'Berechnen Sie die Summe Schritt für Schritt: {text}',
      'Calculez la somme pas à pas : {text}',
      'Calcoli la somma passo per passo: {text}',
      'Calcule la suma paso a paso: {text}',
    ),
    wording(
      '“{text}” What do the numbers make together?',
      '„{text}“ Was ergeben die Zahlen zusammen?',
      '« {text} » Que font ces nombres ensemble ?',
      '«{text}» Quanto fanno i numeri insieme?',
      '«{text}» ¿Cuánto suman los números?',
    ),
    wording(
      'I need the total of all numbers below.\n{text}',
      'Ich brauche die Summe aller folgenden Zahlen.\n{text}',
      'J’ai besoin du total des nombres suivants.\n{text}',
      'Mi serve il totale dei numeri seguenti.\n{text}',
      'Necesito el total de los números siguientes.\n{text}',
    ),
  ],
  largest: [
    wording(
      'Which is the largest number in this text?\n{text}',
      'Was ist die größte Zahl in diesem Text?\n{text}',
      'Quel est le plus grand nombre de ce texte ?\n{text}',
      'Qual è il numero più grande di questo testo?\n{text}',
      '¿Cuál es el número más grande de este texto?\n{text}',
    ),
    wording(
      'Please name the largest number:\n{text}',
      'Nennen Sie bitte die größte Zahl:\n{text}',
      'Donnez le plus grand nombre, s’il vous plaît :\n{text}',
      'Dica il numero più grande, per favore:\n{text}',
      'Diga el número más grande, por favor:\n{text}',
    ),
    wording(
      '{text}\nWhich number is the largest?',
      '{text}\nWelche Zahl ist am größten?',
      '{text}\nQuel nombre est le plus grand ?',
      '{text}\nQuale numero è il più grande?',
      '{text}\n¿Qué número es el más grande?',
    ),
    wording(
      'Largest number? {text}',
      'Größte Zahl? {text}',
      'Le plus grand nombre ? {text}',
      'Numero più grande? {text}',
      '¿Número más grande? {text}',
    ),
    wording(
      'Could you find the largest number here?\n{text}',
      'Könnten Sie hier die größte Zahl finden?\n{text}',
      'Pourriez-vous trouver ici le plus grand nombre ?\n{text}',
      'Potrebbe trovare qui il numero più grande?\n{text}',
      '¿Podría encontrar aquí el número más grande?\n{text}',
    ),
    wording(
      'Compare the numbers and give me the largest: {text}',
      'Vergleichen Sie die Zahlen und nennen Sie mir die größte: {text}',
      'Comparez les nombres et donnez-moi le plus grand : {text}',
      'Confronti i numeri e mi dica il più grande: {text}',
      'Compare los números y dígame el más grande: {text}',
    ),
    wording(
      '“{text}” What is the largest number named?',
      '„{text}“ Wie lautet die größte genannte Zahl?',
      '« {text} » Quel est le plus grand nombre cité ?',
      '«{text}» Qual è il numero più grande nominato?',
      '«{text}» ¿Cuál es el número más grande nombrado?',
    ),
    wording(
      'I need the largest number in the text below.\n{text}',
      'Ich brauche die größte Zahl im folgenden Text.\n{text}',
      'J’ai besoin du plus grand nombre du texte suivant.\n{text}',
      'Mi serve il numero più grande del testo seguente.\n{text}',
      'Necesito el número más grande del texto siguiente.\n{text}',
    ),
  ],
};

const followUps: Record<Aim, Parallel> = {
  list: {
    en: 'And which numbers are in the text?',
    de: 'Und welche Zahlen stehen im Text?',
    fr: 'Et quels nombres y a-t-il dans le texte ?',
    it: 'E quali numeri ci sono nel testo?',
    es: '¿Y qué números hay en el texto?',
  },
  sum: {
    en: 'And what is the sum?',
    de: 'Und was ist die Summe?',
    fr: 'Et quelle est la somme ?',
    it: 'E qual è la somma?',
    es: '¿Y cuál es la suma?',
  },
  largest: {
    en: 'And which number is the largest?',
    de: 'Und welche Zahl ist am größten?',
    fr: 'Et quel nombre est le plus grand ?',
    it: 'E quale numero è il più grande?',
    es: '¿Y qué número es el más grande?',
  },
};

const answers: Record<Aim, Wording<{ list: Parallel; sum: string; total: number; order: string; largest: number }>> = {
  list: wording(
    'The numbers are {list}.',
    'Die Zahlen sind {list}.',
    'Les nombres sont {list}.',
    'I numeri sono {list}.',
    'Los números son {list}.',
  ),
  sum: wording(
    '{sum}. The sum is {total}.',
    '{sum}. Die Summe ist {total}.',
    '{sum}. La somme est {total}.',
    '{sum}. La somma è {total}.',
    '{sum}. La suma es {total}.',
  ),
  largest: wording(
    'In order: {order}. The largest number is {largest}.',
    'Der Größe nach: {order}. Die größte Zahl ist {largest}.',
    'Dans l’ordre : {order}. Le plus grand nombre est {largest}.',
    'In ordine: {order}. Il numero più grande è {largest}.',
    'En orden: {order}. El número más grande es {largest}.',
  ),
};

function answered(user: Parallel, numbers: readonly number[], aim: Aim): ParallelTurn {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const largest = Math.max(...numbers);
  const steps = numbers.slice(1).map((number, index) => {
    const before = numbers.slice(0, index + 1).reduce((sum, each) => sum + each, 0);
    return `${before} + ${number} = ${before + number}`;
  });
  const words = {
    list: listOf(numbers.map(same)),
    sum: steps.join(', '),
    total,
    order: numbers.toSorted((one, other) => one - other).join(' < '),
    largest,
  };
  const check: Check = aim === 'list' ? { kind: 'exact' } : { kind: 'number', value: aim === 'sum' ? total : largest };
  return turn(user, worded(answers[aim], words), check);
}

export const numbers = task<Slots>({
  name: 'numbers',
  category: 'extraction',
  weight: 1.5,
  paraphrases: 8,
  draw(draw) {
    const passage = draw.whole(0, passages.length - 1);
    const things = draw.several(nounsOf(...passages[passage]!.kinds), draw.whole(2, 3));
    const aim = draw.pick(aims);
    return {
      ...{ passage, things, aim },
      person: draw.pick(persons),
      numbers: draw.several([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20], things.length),
      second: draw.chance(secondTurns) ? draw.pick(aims.filter((other) => other !== aim)) : null,
    };
  },
  key: ({ passage, person, things, numbers, aim, second }) =>
    `${passage}, ${person.name}, ${things.map(({ id }, index) => `${numbers[index]!} ${id}`).join(', ')}: ${aim}${second ? ` | ${second}` : ''}`,
  render({ passage, person, things, numbers, aim, second }, paraphrase) {
    const counted = things.map((thing, index) => ({
      ...count(thing, numbers[index]!),
      de: german.count(numbers[index]!, thing, undefined, 'accusative'),
    }));
    const text = worded(passages[passage]!.text, { person, things: listOf(counted) });
    return {
      system: null,
      turns: [
        answered(worded(questions[aim][paraphrase]!, { text }), numbers, aim),
        ...(second ? [answered(followUps[second], numbers, second)] : []),
      ],
      verbatim: true,
    };
  },
});
