import { definite } from '../../grammar/index.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { type Noun, noun, nounsOf } from '../../lexicon/nouns.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { differenceSteps } from '../math/steps.ts';
import { shown } from '../math/result.ts';
import { wording } from '../template.ts';
import { same, secondTurns } from './fields.ts';

type Measure = 'price' | 'age' | 'height' | 'weight';
type Side = 'more' | 'less';

interface Slots {
  measure: Measure;
  passage: number;
  compared: readonly [Person | Noun, Person | Noun];
  numbers: readonly [number, number];
  asked: Side;
  second: 'opposite' | 'difference' | null;
}

interface Words {
  one: Parallel;
  other: Parallel;
  a: number;
  b: number;
}

interface Theme {
  compared: readonly Person[] | readonly Noun[];
  lowest: number;
  highest: number;
  passages: readonly Wording<Words>[];
  asks: Readonly<Record<Side, Parallel>>;
  says: Readonly<Record<Side, Wording<{ who: Parallel; gender: 'm' | 'f' }>>>;
  unit: Parallel;
}

const furniture = nounsOf('furniture').filter(({ id }) => id !== 'chest of drawers');

const themes: Readonly<Record<Measure, Theme>> = {
  price: {
    compared: [...furniture, ...nounsOf('instrument', 'tool', 'clothing')],
    lowest: 5,
    highest: 90,
    passages: [
      wording(
        'In the shop, {one} costs {a} euros and {other} costs {b} euros.',
        'Im Laden kostet {one} {a} Euro, und {other} kostet {b} Euro.',
        'Dans le magasin, {one} coûte {a} euros et {other} coûte {b} euros.',
        'Nel negozio {one} costa {a} euro e {other} costa {b} euro.',
        'En la tienda, {one} cuesta {a} euros y {other} cuesta {b} euros.',
      ),
      wording(
        '{One} is in the window and costs {a} euros. {Other} is at the back of the shop and costs {b} euros.',
        '{One} ist im Schaufenster und kostet {a} Euro. {Other} ist hinten im Laden und kostet {b} Euro.',
        '{One} est en vitrine et coûte {a} euros. {Other} est au fond du magasin et coûte {b} euros.',
        '{One} è in vetrina e costa {a} euro. {Other} è in fondo al negozio e costa {b} euro.',
        '{One} está en el escaparate y cuesta {a} euros. {Other} está al fondo de la tienda y cuesta {b} euros.',
      ),
    ],
    asks: {
      more: fixed(
        'What costs more?',
        'Was kostet mehr?',
        'Qu’est-ce qui coûte plus cher ?',
        'Che cosa costa di più?',
        '¿Qué cuesta más?',
      ),
      less: fixed(
        'What costs less?',
        'Was kostet weniger?',
        'Qu’est-ce qui coûte moins cher ?',
        'Che cosa costa di meno?',
        '¿Qué cuesta menos?',
      ),
    },
    says: {
      more: wording(
        '{Who} costs more.',
        '{Who} kostet mehr.',
        '{Who} coûte plus cher.',
        '{Who} costa di più.',
        '{Who} cuesta más.',
      ),
      less: wording(
        '{Who} costs less.',
        '{Who} kostet weniger.',
        '{Who} coûte moins cher.',
        '{Who} costa di meno.',
        '{Who} cuesta menos.',
      ),
    },
    unit: fixed('euros', 'Euro', 'euros', 'euro', 'euros'),
  },
  age: {
    compared: persons,
    lowest: 18,
    highest: 80,
    passages: [
      wording(
        '{one} is {a} years old and lives in a village. {other} is {b} years old and lives in a city.',
        '{one} ist {a} Jahre alt und wohnt in einem Dorf. {other} ist {b} Jahre alt und wohnt in einer Stadt.',
        '{one} a {a} ans et habite dans un village. {other} a {b} ans et habite dans une ville.',
        '{one} ha {a} anni e abita in un paese. {other} ha {b} anni e abita in una città.',
        '{one} tiene {a} años y vive en un pueblo. {other} tiene {b} años y vive en una ciudad.',
      ),
      wording(
        'This year {one} turns {a} and {other} turns {b}.',
        'In diesem Jahr wird {one} {a} Jahre alt, und {other} wird {b}.',
        'Cette année, {one} fête ses {a} ans et {other} ses {b} ans.',
        'Quest’anno {one} compie {a} anni e {other} ne compie {b}.',
        'Este año, {one} cumple {a} años y {other} cumple {b}.',
      ),
    ],
    asks: {
      more: fixed(
        'Who is older?',
        'Wer ist älter?',
        'Qui est plus âgé ?',
        'Chi ha più anni?',
        '¿Quién tiene más años?',
      ),
      less: fixed(
        'Who is younger?',
        'Wer ist jünger?',
        'Qui est plus jeune ?',
        'Chi ha meno anni?',
        '¿Quién tiene menos años?',
      ),
    },
    says: {
      more: wording(
        '{Who} is older.',
        '{Who} ist älter.',
        '{Who} est {gender:plus âgé|plus âgée}.',
        '{Who} ha più anni.',
        '{Who} tiene más años.',
      ),
      less: wording(
        '{Who} is younger.',
        '{Who} ist jünger.',
        '{Who} est plus jeune.',
        '{Who} ha meno anni.',
        '{Who} tiene menos años.',
      ),
    },
    unit: fixed('years', 'Jahre', 'ans', 'anni', 'años'),
  },
  height: {
    compared: persons,
    lowest: 150,
    highest: 199,
    passages: [
      wording(
        '{one} is {a} centimetres tall. {other}, who is in the same team, is {b} centimetres tall.',
        '{one} ist {a} Zentimeter groß. {other} aus derselben Mannschaft ist {b} Zentimeter groß.',
        '{one} mesure {a} centimètres. {other}, de la même équipe, mesure {b} centimètres.',
        '{one} misura {a} centimetri. {other}, della stessa squadra, misura {b} centimetri.',
        '{one} mide {a} centímetros. {other}, del mismo equipo, mide {b} centímetros.',
      ),
      wording(
        'On the door one can read: {one} {a} centimetres, {other} {b} centimetres.',
        'An der Tür steht: {one} {a} Zentimeter, {other} {b} Zentimeter.',
        'Sur la porte, on lit : {one} {a} centimètres, {other} {b} centimètres.',
        'Sulla porta si legge: {one} {a} centimetri, {other} {b} centimetri.',
        'En la puerta se lee: {one} {a} centímetros, {other} {b} centímetros.',
      ),
    ],
    asks: {
      more: fixed(
        'Who is taller?',
        'Wer ist größer?',
        'Qui est plus grand ?',
        'Chi è più alto?',
        '¿Quién es más alto?',
      ),
      less: fixed(
        'Who is shorter?',
        'Wer ist kleiner?',
        'Qui est plus petit ?',
        'Chi è più basso?',
        '¿Quién es más bajo?',
      ),
    },
    says: {
      more: wording(
        '{Who} is taller.',
        '{Who} ist größer.',
        '{Who} est {gender:plus grand|plus grande}.',
        '{Who} è {gender:più alto|più alta}.',
        '{Who} es {gender:más alto|más alta}.',
      ),
      less: wording(
        '{Who} is shorter.',
        '{Who} ist kleiner.',
        '{Who} est {gender:plus petit|plus petite}.',
        '{Who} è {gender:più basso|più bassa}.',
        '{Who} es {gender:más bajo|más baja}.',
      ),
    },
    unit: fixed('centimetres', 'Zentimeter', 'centimètres', 'centimetri', 'centímetros'),
  },
  weight: {
    compared: [...furniture, ...'suitcase box basket backpack'.split(' ').map(noun)],
    lowest: 2,
    highest: 40,
    passages: [
      wording(
        '{One} weighs {a} kilos, and {other} weighs {b} kilos.',
        '{One} wiegt {a} Kilo, und {other} wiegt {b} Kilo.',
        '{One} pèse {a} kilos, et {other} pèse {b} kilos.',
        '{One} pesa {a} chili e {other} pesa {b} chili.',
        '{One} pesa {a} kilos y {other} pesa {b} kilos.',
      ),
      wording(
        'On the label one can read: {one} {a} kilos, {other} {b} kilos.',
        'Auf dem Zettel steht: {one} {a} Kilo, {other} {b} Kilo.',
        'Sur l’étiquette, on lit : {one} {a} kilos, {other} {b} kilos.',
        'Sull’etichetta si legge: {one} {a} chili, {other} {b} chili.',
        'En la etiqueta se lee: {one} {a} kilos, {other} {b} kilos.',
      ),
    ],
    asks: {
      more: fixed(
        'What weighs more?',
        'Was wiegt mehr?',
        'Qu’est-ce qui pèse plus lourd ?',
        'Che cosa pesa di più?',
        '¿Qué pesa más?',
      ),
      less: fixed(
        'What weighs less?',
        'Was wiegt weniger?',
        'Qu’est-ce qui pèse moins lourd ?',
        'Che cosa pesa di meno?',
        '¿Qué pesa menos?',
      ),
    },
    says: {
      more: wording(
        '{Who} weighs more.',
        '{Who} wiegt mehr.',
        '{Who} pèse plus lourd.',
        '{Who} pesa di più.',
        '{Who} pesa más.',
      ),
      less: wording(
        '{Who} weighs less.',
        '{Who} wiegt weniger.',
        '{Who} pèse moins lourd.',
        '{Who} pesa di meno.',
        '{Who} pesa menos.',
      ),
    },
    unit: fixed('kilos', 'Kilo', 'kilos', 'chili', 'kilos'),
  },
};

interface Question {
  text: Parallel;
  ask: Parallel;
}

const questions: readonly Wording<Question>[] = [
  wording('{text}\n{ask}', '{text}\n{ask}', '{text}\n{ask}', '{text}\n{ask}', '{text}\n{ask}'),
  wording('{ask} {text}', '{ask} {text}', '{ask} {text}', '{ask} {text}', '{ask} {text}'),
  wording(
    'Please answer from this text. {ask}\n{text}',
    'Antworten Sie bitte nach diesem Text. {ask}\n{text}',
    'Répondez d’après ce texte, s’il vous plaît. {ask}\n{text}',
    'Risponda in base a questo testo, per favore. {ask}\n{text}',
    'Responda según este texto, por favor. {ask}\n{text}',
  ),
  wording('“{text}” {ask}', '„{text}“ {ask}', '« {text} » {ask}', '«{text}» {ask}', '«{text}» {ask}'),
  wording(
    'Compare the two numbers. {ask}\n{text}',
    'Vergleichen Sie die beiden Zahlen. {ask}\n{text}',
    'Comparez les deux nombres. {ask}\n{text}',
    'Confronti i due numeri. {ask}\n{text}',
    'Compare los dos números. {ask}\n{text}',
  ),
  wording(
    'Could you help me to compare? {text} {ask}',
    'Könnten Sie mir beim Vergleichen helfen? {text} {ask}',
    'Pourriez-vous m’aider à comparer ? {text} {ask}',
    'Potrebbe aiutarmi a confrontare? {text} {ask}',
    '¿Podría ayudarme a comparar? {text} {ask}',
  ),
  wording(
    'I have read this:\n{text}\n{ask}',
    'Ich habe das hier gelesen:\n{text}\n{ask}',
    'J’ai lu ceci :\n{text}\n{ask}',
    'Ho letto questo:\n{text}\n{ask}',
    'He leído esto:\n{text}\n{ask}',
  ),
  wording(
    'I have a question on the following text. {ask}\n{text}',
    'Ich habe eine Frage zum folgenden Text. {ask}\n{text}',
    'J’ai une question sur le texte suivant. {ask}\n{text}',
    'Ho una domanda sul testo seguente. {ask}\n{text}',
    'Tengo una pregunta sobre el texto siguiente. {ask}\n{text}',
  ),
];

/** "And what costs less?" */
function and(ask: Parallel): Parallel {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    en: `And ${lower(ask.en)}`,
    de: `Und ${lower(ask.de)}`,
    fr: `Et ${lower(ask.fr)}`,
    it: `E ${lower(ask.it)}`,
    es: `¿Y ${lower(ask.es.slice(1))}`,
  };
}

function nameOf(compared: Person | Noun): Parallel {
  return 'name' in compared ? same(compared.name) : definite(compared);
}

function sideTurn(user: Parallel, { measure, compared, numbers }: Slots, side: Side): ParallelTurn {
  const [a, b] = numbers;
  const chosen = compared[(side === 'more') === a > b ? 0 : 1];
  // things agree with nothing here
  const gender = 'name' in chosen ? chosen.gender : 'm';
  const says = worded(themes[measure].says[side], { who: nameOf(chosen), gender });
  return turn(
    user,
    parallel((language) => `${Math.min(a, b)} < ${Math.max(a, b)}. ${says[language]}`),
  );
}

function differenceTurn({ measure, numbers }: Slots): ParallelTurn {
  const [low, high] = numbers.toSorted((one, other) => one - other) as [number, number];
  const difference = high - low;
  const steps = shown(`${high} - ${low}`, differenceSteps(high, low));
  const { unit } = themes[measure];
  return turn(
    fixed(
      'And how large is the difference?',
      'Und wie groß ist der Unterschied?',
      'Et quelle est la différence ?',
      'E quant’è la differenza?',
      '¿Y cuánta es la diferencia?',
    ),
    worded(
      wording(
        '{steps}. Difference in {unit}: {difference}.',
        '{steps}. Unterschied in {unit}: {difference}.',
        '{steps}. Différence en {unit} : {difference}.',
        '{steps}. Differenza in {unit}: {difference}.',
        '{steps}. Diferencia en {unit}: {difference}.',
      ),
      { steps, unit: { ...unit, de: unit.de === 'Jahre' ? 'Jahren' : unit.de }, difference },
    ),
    { kind: 'number', value: difference },
  );
}

export const oppositeMention = task<Slots>({
  name: 'opposite-mention',
  category: 'extraction',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    const measure = draw.pick(Object.keys(themes) as Measure[]);
    const { compared, lowest, highest, passages } = themes[measure];
    const range = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
    return {
      measure,
      passage: draw.whole(0, passages.length - 1),
      compared: draw.several<Person | Noun>(compared, 2) as [Person | Noun, Person | Noun],
      numbers: draw.several(range, 2) as [number, number],
      asked: draw.pick(['more', 'less'] as const),
      // differences beyond a hundred are left to those who calculate
      second: draw.chance(secondTurns)
        ? draw.pick(measure === 'height' ? ['opposite'] : ['opposite', 'difference'])
        : null,
    };
  },
  key: ({ measure, passage, compared, numbers, asked, second }) =>
    `${measure} ${passage}, ${compared.map((each, index) => `${nameOf(each).en} ${numbers[index]!}`).join(', ')}: ${asked}${second ? ` | ${second}` : ''}`,
  render(slots, paraphrase) {
    const { measure, passage, compared, numbers, asked, second } = slots;
    const theme = themes[measure];
    const [one, other] = compared;
    const text = worded(theme.passages[passage]!, {
      one: nameOf(one),
      other: nameOf(other),
      a: numbers[0],
      b: numbers[1],
    });
    const opposite = asked === 'more' ? 'less' : 'more';
    return {
      system: null,
      turns: [
        sideTurn(worded(questions[paraphrase]!, { text, ask: theme.asks[asked] }), slots, asked),
        ...(second === 'opposite'
          ? [sideTurn(and(theme.asks[opposite]), slots, opposite)]
          : second === 'difference'
            ? [differenceTurn(slots)]
            : []),
      ],
      verbatim: true,
    };
  },
});
