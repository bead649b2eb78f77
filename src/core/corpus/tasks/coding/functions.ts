import type { Draw } from '../../draw.ts';
import { persons } from '../../lexicon/names.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import { differenceSteps, sumSteps } from '../math/steps.ts';
import { codeWords, inline, listOf, numbersFor, quoted, runningSum, total, truth } from './snippet.ts';

/** A call, the way to its value, and the value. */
export interface Call {
  arguments: string;
  /** "4 + 9 = 13", "" where there is nothing to work out */
  working: string;
  result: string;
}

export interface FunctionGrammar {
  id: string;
  names: readonly string[];
  parameters: readonly (readonly string[])[];
  /** the body for these parameters */
  body(...parameters: string[]): string;
  /** after a relative pronoun, as one asks for a thing that may not yet exist: Spanish in the subjunctive */
  purpose: Parallel;
  call(draw: Draw): Call;
}

const lists = [['numbers'], ['values'], ['items'], ['data'], ['x']] as const;
const numbers = [['x'], ['n'], ['number'], ['value']] as const;
const pairs = [
  ['a', 'b'],
  ['x', 'y'],
  ['m', 'n'],
  ['one', 'other'],
  ['left', 'right'],
] as const;
const texts = [['text'], ['word'], ['s'], ['name']] as const;

function ofTwo(sign: '+' | '-' | '*') {
  return (draw: Draw): Call => {
    const [small, large] = numbersFor(draw, 2, 2, sign === '*' ? 10 : 60).toSorted((a, b) => a - b) as [number, number];
    const result = sign === '+' ? large + small : sign === '-' ? large - small : large * small;
    const steps = { '+': sumSteps, '-': differenceSteps, '*': (a: number, b: number) => `${a} * ${b} = ${a * b}` }[
      sign
    ];
    return { arguments: `${large}, ${small}`, working: steps(large, small), result: `${result}` };
  };
}

function ofOne(low: number, high: number, of: (value: number) => [working: string, result: string | number]) {
  return (draw: Draw): Call => {
    const value = draw.whole(low, high);
    const [working, result] = of(value);
    return { arguments: `${value}`, working, result: `${result}` };
  };
}

function ofList(of: (values: number[]) => [working: string, result: string | number]) {
  return (draw: Draw): Call => {
    const values = numbersFor(draw, draw.whole(2, 4));
    const [working, result] = of(values);
    return { arguments: listOf(values), working, result: `${result}` };
  };
}

function ofText(of: (text: string) => string | number) {
  return (draw: Draw): Call => {
    const text = draw.pick(codeWords);
    return { arguments: quoted(text), working: '', result: `${of(text)}` };
  };
}

export const functionGrammars: readonly FunctionGrammar[] = [
  {
    id: 'add',
    names: ['add', 'plus', 'sum_of_two', 'add_two', 'addition'],
    parameters: pairs,
    body: (a, b) => `return ${a} + ${b}`,
    purpose: fixed(
      'adds two numbers',
      'zwei Zahlen addiert',
      'additionne deux nombres',
      'somma due numeri',
      'sume dos números',
    ),
    call: ofTwo('+'),
  },
  {
    id: 'subtract',
    names: ['subtract', 'minus', 'difference', 'take_away'],
    parameters: pairs,
    body: (a, b) => `return ${a} - ${b}`,
    purpose: fixed(
      'subtracts the second number from the first',
      'die zweite Zahl von der ersten abzieht',
      'soustrait le second nombre du premier',
      'sottrae il secondo numero dal primo',
      'reste el segundo número del primero',
    ),
    call: ofTwo('-'),
  },
  {
    id: 'multiply',
    names: ['multiply', 'times', 'product', 'multiply_two'],
    parameters: pairs,
    body: (a, b) => `return ${a} * ${b}`,
    purpose: fixed(
      'multiplies two numbers',
      'zwei Zahlen multipliziert',
      'multiplie deux nombres',
      'moltiplica due numeri',
      'multiplique dos números',
    ),
    call: ofTwo('*'),
  },
  {
    id: 'double',
    names: ['double', 'twice', 'times_two', 'double_it'],
    parameters: numbers,
    body: (x) => `return 2 * ${x}`,
    purpose: fixed(
      'doubles a number',
      'eine Zahl verdoppelt',
      'double un nombre',
      'raddoppia un numero',
      'duplique un número',
    ),
    call: ofOne(2, 40, (value) => [`2 * ${value} = ${2 * value}`, 2 * value]),
  },
  {
    id: 'square',
    names: ['square', 'squared', 'to_square', 'power_two'],
    parameters: numbers,
    body: (x) => `return ${x} * ${x}`,
    purpose: fixed(
      'multiplies a number by itself',
      'eine Zahl mit sich selbst multipliziert',
      'multiplie un nombre par lui-même',
      'moltiplica un numero per se stesso',
      'multiplique un número por sí mismo',
    ),
    call: ofOne(2, 12, (value) => [`${value} * ${value} = ${value * value}`, value * value]),
  },
  {
    id: 'largest',
    names: ['largest', 'biggest', 'maximum', 'find_max', 'highest'],
    parameters: lists,
    body: (x) => `return max(${x})`,
    purpose: fixed(
      'finds the largest number in a list',
      'die größte Zahl einer Liste findet',
      'trouve le plus grand nombre d’une liste',
      'trova il numero più grande di una lista',
      'encuentre el número más grande de una lista',
    ),
    call: ofList((values) => [
      values.map((_, index) => Math.max(...values.slice(0, index + 1))).join(', '),
      Math.max(...values),
    ]),
  },
  {
    id: 'smallest',
    names: ['smallest', 'minimum', 'find_min', 'lowest'],
    parameters: lists,
    body: (x) => `return min(${x})`,
    purpose: fixed(
      'finds the smallest number in a list',
      'die kleinste Zahl einer Liste findet',
      'trouve le plus petit nombre d’une liste',
      'trova il numero più piccolo di una lista',
      'encuentre el número más pequeño de una lista',
    ),
    call: ofList((values) => [
      values.map((_, index) => Math.min(...values.slice(0, index + 1))).join(', '),
      Math.min(...values),
    ]),
  },
  {
    id: 'total',
    names: ['total', 'sum_all', 'add_all', 'sum_of_list', 'total_of'],
    parameters: lists,
    body: (x) => `return sum(${x})`,
    purpose: fixed(
      'adds all numbers in a list',
      'alle Zahlen einer Liste addiert',
      'additionne tous les nombres d’une liste',
      'somma tutti i numeri di una lista',
      'sume todos los números de una lista',
    ),
    call: ofList((values) => [runningSum(values), total(values)]),
  },
  {
    id: 'average',
    names: ['average', 'mean', 'mean_of', 'average_of'],
    parameters: lists,
    body: (x) => `return sum(${x}) / len(${x})`,
    purpose: fixed(
      'calculates the average of a list',
      'den Durchschnitt einer Liste berechnet',
      'calcule la moyenne d’une liste',
      'calcola la media di una lista',
      'calcule la media de una lista',
    ),
    call(draw) {
      // two numbers whose mean is whole; Python prints it with ".0"
      const middle = draw.whole(4, 20);
      const off = draw.whole(1, 3);
      const values = [middle - off, middle + off];
      return {
        arguments: listOf(values),
        working: `${values[0]!} + ${values[1]!} = ${2 * middle}, ${2 * middle} / 2 = ${middle}.0`,
        result: `${middle}.0`,
      };
    },
  },
  {
    id: 'count',
    names: ['count', 'length', 'size', 'how_many'],
    parameters: lists,
    body: (x) => `return len(${x})`,
    purpose: fixed(
      'counts the elements of a list',
      'die Elemente einer Liste zählt',
      'compte les éléments d’une liste',
      'conta gli elementi di una lista',
      'cuente los elementos de una lista',
    ),
    call: ofList((values) => [values.map((value, index) => `(${index + 1}) ${value}`).join(', '), values.length]),
  },
  {
    id: 'first',
    names: ['first', 'head', 'get_first', 'first_of'],
    parameters: lists,
    body: (x) => `return ${x}[0]`,
    purpose: fixed(
      'returns the first element of a list',
      'das erste Element einer Liste zurückgibt',
      'renvoie le premier élément d’une liste',
      'restituisce il primo elemento di una lista',
      'devuelva el primer elemento de una lista',
    ),
    call: ofList((values) => ['', values[0]!]),
  },
  {
    id: 'last',
    names: ['last', 'tail', 'get_last', 'last_of'],
    parameters: lists,
    body: (x) => `return ${x}[-1]`,
    purpose: fixed(
      'returns the last element of a list',
      'das letzte Element einer Liste zurückgibt',
      'renvoie le dernier élément d’une liste',
      'restituisce l’ultimo elemento di una lista',
      'devuelva el último elemento de una lista',
    ),
    call: ofList((values) => ['', values.at(-1)!]),
  },
  {
    id: 'sort',
    names: ['sort', 'in_order', 'ordered', 'sort_list'],
    parameters: lists,
    body: (x) => `return sorted(${x})`,
    purpose: fixed(
      'sorts a list from small to large',
      'eine Liste von klein nach groß sortiert',
      'trie une liste du plus petit au plus grand',
      'ordina una lista dal più piccolo al più grande',
      'ordene una lista de menor a mayor',
    ),
    call: ofList((values) => ['', listOf(values.toSorted((a, b) => a - b))]),
  },
  {
    id: 'even',
    names: ['is_even', 'even', 'check_even', 'divisible_by_two'],
    parameters: numbers,
    body: (x) => `return ${x} % 2 == 0`,
    purpose: fixed(
      'checks whether a number is even',
      'prüft, ob eine Zahl gerade ist',
      'vérifie si un nombre est pair',
      'controlla se un numero è pari',
      'compruebe si un número es par',
    ),
    call: ofOne(1, 99, (value) => [`${value} % 2 = ${value % 2}`, truth(value % 2 === 0)]),
  },
  {
    id: 'odd',
    names: ['is_odd', 'odd', 'check_odd'],
    parameters: numbers,
    body: (x) => `return ${x} % 2 == 1`,
    purpose: fixed(
      'checks whether a number is odd',
      'prüft, ob eine Zahl ungerade ist',
      'vérifie si un nombre est impair',
      'controlla se un numero è dispari',
      'compruebe si un número es impar',
    ),
    call: ofOne(1, 99, (value) => [`${value} % 2 = ${value % 2}`, truth(value % 2 === 1)]),
  },
  {
    id: 'positive',
    names: ['is_positive', 'positive', 'above_zero'],
    parameters: numbers,
    body: (x) => `return ${x} > 0`,
    purpose: fixed(
      'checks whether a number is greater than zero',
      'prüft, ob eine Zahl größer als null ist',
      'vérifie si un nombre est supérieur à zéro',
      'controlla se un numero è maggiore di zero',
      'compruebe si un número es mayor que cero',
    ),
    call: ofOne(-30, 30, (value) => ['', truth(value > 0)]),
  },
  {
    id: 'reverse',
    names: ['reverse', 'backwards', 'turn_round', 'mirror'],
    parameters: texts,
    body: (x) => `return ${x}[::-1]`,
    purpose: fixed(
      'reverses a text',
      'einen Text umdreht',
      'inverse un texte',
      'inverte un testo',
      'invierta un texto',
    ),
    call(draw) {
      const word = draw.pick(codeWords);
      const letters = [...word].toReversed();
      return { arguments: quoted(word), working: letters.join(', '), result: quoted(letters.join('')) };
    },
  },
  {
    id: 'shout',
    names: ['shout', 'capitals', 'to_upper', 'loud'],
    parameters: texts,
    body: (x) => `return ${x}.upper()`,
    purpose: fixed(
      'writes a text in capital letters',
      'einen Text in Großbuchstaben schreibt',
      'écrit un texte en majuscules',
      'scrive un testo in maiuscolo',
      'escriba un texto en mayúsculas',
    ),
    call: ofText((text) => quoted(text.toUpperCase())),
  },
  {
    id: 'letters',
    names: ['letters', 'count_letters', 'text_length', 'number_of_letters'],
    parameters: texts,
    body: (x) => `return len(${x})`,
    purpose: fixed(
      'counts the letters of a word',
      'die Buchstaben eines Wortes zählt',
      'compte les lettres d’un mot',
      'conta le lettere di una parola',
      'cuente las letras de una palabra',
    ),
    call(draw) {
      const word = draw.pick(codeWords);
      const working = [...word].map((letter, index) => `(${index + 1}) ${letter}`).join(', ');
      return { arguments: quoted(word), working, result: `${word.length}` };
    },
  },
  {
    id: 'count-letter',
    names: ['count_letter', 'how_often', 'occurrences'],
    parameters: [
      ['text', 'letter'],
      ['word', 'letter'],
      ['word', 'c'],
      ['s', 'c'],
    ],
    body: (text, letter) => `return ${text}.count(${letter})`,
    purpose: fixed(
      'counts a letter in a text',
      'einen Buchstaben in einem Text zählt',
      'compte une lettre dans un texte',
      'conta una lettera in un testo',
      'cuente una letra en un texto',
    ),
    call(draw) {
      const word = draw.pick(codeWords);
      const letter = draw.pick([...word]);
      const spelt = [...word].join(', ');
      const count = [...word].filter((each) => each === letter).length;
      return { arguments: `"${word}", "${letter}"`, working: spelt, result: `${count}` };
    },
  },
  {
    id: 'greet',
    names: ['greet', 'hello', 'say_hello', 'welcome'],
    parameters: [['name'], ['person'], ['who']],
    body: (name) => `return "Hello " + ${name}`,
    purpose: fixed(
      'greets a person',
      'eine Person begrüßt',
      'salue une personne',
      'saluta una persona',
      'salude a una persona',
    ),
    call(draw) {
      const { name } = draw.pick(persons);
      return { arguments: quoted(name), working: '', result: quoted(`Hello ${name}`) };
    },
  },
  {
    id: 'area',
    names: ['area', 'rectangle_area', 'surface', 'area_of'],
    parameters: [
      ['width', 'height'],
      ['a', 'b'],
      ['length', 'width'],
    ],
    body: (a, b) => `return ${a} * ${b}`,
    purpose: fixed(
      'calculates the area of a rectangle',
      'die Fläche eines Rechtecks berechnet',
      'calcule l’aire d’un rectangle',
      'calcola l’area di un rettangolo',
      'calcule el área de un rectángulo',
    ),
    call: ofTwo('*'),
  },
  {
    id: 'contains',
    names: ['contains', 'is_in', 'has', 'includes'],
    parameters: [
      ['items', 'x'],
      ['numbers', 'n'],
      ['values', 'value'],
    ],
    body: (list, x) => `return ${x} in ${list}`,
    purpose: fixed(
      'checks whether a value is in a list',
      'prüft, ob ein Wert in einer Liste steht',
      'vérifie si une valeur est dans une liste',
      'controlla se un valore è in una lista',
      'compruebe si un valor está en una lista',
    ),
    call(draw) {
      const values = numbersFor(draw, draw.whole(2, 4));
      const sought = draw.chance(0.5) ? draw.pick(values) : draw.whole(1, 20);
      return { arguments: `${listOf(values)}, ${sought}`, working: '', result: truth(values.includes(sought)) };
    },
  },
  {
    id: 'repeat',
    names: ['repeat', 'copies', 'times_text', 'again'],
    parameters: [
      ['text', 'n'],
      ['word', 'times'],
      ['s', 'k'],
    ],
    body: (text, times) => `return ${text} * ${times}`,
    purpose: fixed(
      'repeats a text several times',
      'einen Text mehrmals wiederholt',
      'répète un texte plusieurs fois',
      'ripete un testo più volte',
      'repita un texto varias veces',
    ),
    call(draw) {
      const word = draw.pick(['ha', 'na', 'la', 'hey', 'yes', 'no', 'go', 'tick', 'bla', 'oh']);
      const times = draw.whole(2, 4);
      return { arguments: `"${word}", ${times}`, working: '', result: quoted(word.repeat(times)) };
    },
  },
];

/** "4 + 9 = 13. `add(4, 9)` returns `13`." */
export function returned(name: string, { arguments: given, working, result }: Call): Parallel {
  const call = inline(`${name}(${given})`);
  const value = inline(result);
  const steps = working ? `${working}. ` : '';
  return fixed(
    `${steps}${call} returns ${value}.`,
    `${steps}${call} gibt ${value} zurück.`,
    `${steps}${call} renvoie ${value}.`,
    `${steps}${call} restituisce ${value}.`,
    `${steps}${call} devuelve ${value}.`,
  );
}
