import type { Draw } from '../../draw.ts';
import { fixed, type Parallel, type Wording } from '../../parallel.ts';
import { type Code, codeWords, inline, listOf, numbersFor, quoted, snippetTask } from './snippet.ts';

const questions: readonly Wording<Code>[] = [
  {
    en: ({ code }) => `What type is ${code} in Python?`,
    de: ({ code }) => `Welchen Typ hat ${code} in Python?`,
    fr: ({ code }) => `De quel type est ${code} en Python ?`,
    it: ({ code }) => `Di che tipo è ${code} in Python?`,
    es: ({ code }) => `¿De qué tipo es ${code} en Python?`,
  },
  {
    en: ({ code }) => `Please tell me the data type of ${code}.`,
    de: ({ code }) => `Nennen Sie mir bitte den Datentyp von ${code}.`,
    fr: ({ code }) => `Donnez-moi le type de cette valeur, s’il vous plaît : ${code}`,
    it: ({ code }) => `Mi dica per favore il tipo di questo valore: ${code}`,
    es: ({ code }) => `Dígame, por favor, el tipo de este valor: ${code}`,
  },
  {
    en: ({ code }) => `What does type(${code}) give?`,
    de: ({ code }) => `Was ergibt type(${code})?`,
    fr: ({ code }) => `Que donne type(${code}) ?`,
    it: ({ code }) => `Che cosa dà type(${code})?`,
    es: ({ code }) => `¿Qué da type(${code})?`,
  },
  {
    en: ({ code }) => `Type of ${code}?`,
    de: ({ code }) => `Typ von ${code}?`,
    fr: ({ code }) => `Quel type : ${code} ?`,
    it: ({ code }) => `Tipo di ${code}?`,
    es: ({ code }) => `¿Tipo de ${code}?`,
  },
  {
    en: ({ code }) => `x = ${code}\nWhich type does x have?`,
    de: ({ code }) => `x = ${code}\nWelchen Typ hat x?`,
    fr: ({ code }) => `x = ${code}\nQuel est le type de x ?`,
    it: ({ code }) => `x = ${code}\nChe tipo ha x?`,
    es: ({ code }) => `x = ${code}\n¿Qué tipo tiene x?`,
  },
  {
    en: ({ code }) => `I see ${code} in a Python program. What kind of value is that?`,
    de: ({ code }) => `In einem Python-Programm steht ${code}. Was für ein Wert ist das?`,
    fr: ({ code }) => `Je vois ${code} dans un programme Python. Quelle sorte de valeur est-ce ?`,
    it: ({ code }) => `Vedo ${code} in un programma Python. Che genere di valore è?`,
    es: ({ code }) => `Veo ${code} en un programa de Python. ¿Qué clase de valor es?`,
  },
  {
    en: ({ code }) => `Could you explain which type ${code} belongs to?`,
    de: ({ code }) => `Könnten Sie erklären, zu welchem Typ ${code} gehört?`,
    fr: ({ code }) => `Pourriez-vous expliquer à quel type appartient ${code} ?`,
    it: ({ code }) => `Potrebbe spiegare a quale tipo appartiene ${code}?`,
    es: ({ code }) => `¿Podría explicar a qué tipo pertenece ${code}?`,
  },
  {
    en: ({ code }) => `Give the Python type: ${code}`,
    de: ({ code }) => `Python-Typ angeben: ${code}`,
    fr: ({ code }) => `Indiquer le type Python : ${code}`,
    it: ({ code }) => `Indicare il tipo Python: ${code}`,
    es: ({ code }) => `Indicar el tipo de Python: ${code}`,
  },
];

const followUps: readonly Wording<Code>[] = [
  {
    en: ({ code }) => `And ${code}?`,
    de: ({ code }) => `Und ${code}?`,
    fr: ({ code }) => `Et ${code} ?`,
    it: ({ code }) => `E ${code}?`,
    es: ({ code }) => `¿Y ${code}?`,
  },
  {
    en: ({ code }) => `And what about ${code}?`,
    de: ({ code }) => `Und wie ist es mit ${code}?`,
    fr: ({ code }) => `Et qu’en est-il de ${code} ?`,
    it: ({ code }) => `E nel caso di ${code}?`,
    es: ({ code }) => `¿Y en el caso de ${code}?`,
  },
  {
    en: ({ code }) => `Thank you. And which type is ${code}?`,
    de: ({ code }) => `Danke. Und welchen Typ hat ${code}?`,
    fr: ({ code }) => `Merci. Et de quel type est ${code} ?`,
    it: ({ code }) => `Grazie. E di che tipo è ${code}?`,
    es: ({ code }) => `Gracias. ¿Y de qué tipo es ${code}?`,
  },
];

const types = {
  int: fixed('a whole number', 'eine ganze Zahl', 'un nombre entier', 'un numero intero', 'un número entero'),
  float: fixed(
    'a number with a decimal point',
    'eine Zahl mit Dezimalpunkt',
    'un nombre à virgule',
    'un numero con la virgola',
    'un número con decimales',
  ),
  str: fixed(
    'a text in quotation marks',
    'ein Text in Anführungszeichen',
    'un texte entre guillemets',
    'un testo tra virgolette',
    'un texto entre comillas',
  ),
  bool: fixed(
    'a truth value',
    'ein Wahrheitswert',
    'une valeur de vérité',
    'un valore di verità',
    'un valor de verdad',
  ),
  list: fixed(
    'a list in square brackets',
    'eine Liste in eckigen Klammern',
    'une liste entre crochets',
    'una lista tra parentesi quadre',
    'una lista entre corchetes',
  ),
  tuple: fixed(
    'a tuple in round brackets',
    'ein Tupel in runden Klammern',
    'un tuple entre parenthèses',
    'una tupla tra parentesi tonde',
    'una tupla entre paréntesis',
  ),
  dict: fixed(
    'a dictionary with keys and values',
    'ein Wörterbuch mit Schlüsseln und Werten',
    'un dictionnaire avec des clés et des valeurs',
    'un dizionario con chiavi e valori',
    'un diccionario con claves y valores',
  ),
  set: fixed(
    'a set in braces',
    'eine Menge in geschweiften Klammern',
    'un ensemble entre accolades',
    'un insieme tra parentesi graffe',
    'un conjunto entre llaves',
  ),
  NoneType: fixed('the empty value', 'der leere Wert', 'la valeur vide', 'il valore vuoto', 'el valor vacío'),
} as const satisfies Record<string, Parallel>;

type Type = keyof typeof types;

function valueOf(draw: Draw): { code: string; type: Type } {
  const kind = draw.whole(0, 20);
  if (kind < 3) return { code: `${draw.chance(0.8) ? '' : '-'}${draw.whole(0, 999)}`, type: 'int' };
  if (kind < 6) return { code: `${draw.whole(0, 99)}.${draw.whole(0, 9)}`, type: 'float' };
  if (kind < 9) return { code: quoted(draw.pick(codeWords)), type: 'str' };
  // a number between quotation marks is a text: the trap that beginners meet
  if (kind < 11) return { code: quoted(`${draw.whole(0, 999)}`), type: 'str' };
  if (kind < 12) return { code: quoted(`${draw.whole(0, 99)}.${draw.whole(0, 9)}`), type: 'str' };
  if (kind < 13) {
    const [left, right] = numbersFor(draw, 2, 1, 99) as [number, number];
    return { code: `${left} ${draw.pick(['>', '<', '=='])} ${right}`, type: 'bool' };
  }
  if (kind < 14) return { code: draw.pick(['True', 'False', 'None']), type: 'bool' };
  const count = draw.whole(2, 3);
  const items = draw.chance(0.5)
    ? numbersFor(draw, count, 1, 50).map(String)
    : draw.several(codeWords, count).map(quoted);
  if (kind < 16) return { code: listOf(items), type: 'list' };
  if (kind < 18) return { code: `(${items.join(', ')})`, type: 'tuple' };
  if (kind < 19) return { code: `{${items.join(', ')}}`, type: 'set' };
  return { code: `{${quoted(draw.pick(codeWords))}: ${draw.whole(1, 99)}}`, type: 'dict' };
}

export const typeOf = snippetTask({
  name: 'type-of',
  weight: 0.7,
  questions,
  followUps,
  snippet(draw) {
    const drawn = valueOf(draw);
    const { code } = drawn;
    const type = code === 'None' ? 'NoneType' : drawn.type;
    const [value, name] = [inline(code), inline(type)];
    const what = types[type];
    return {
      code,
      answer: fixed(
        `${value} is ${what.en}. Its type is ${name}.`,
        `${value} ist ${what.de}. Der Typ ist ${name}.`,
        `${value} est ${what.fr}. Son type est ${name}.`,
        `${value} è ${what.it}. Il suo tipo è ${name}.`,
        `${value} es ${what.es}. Su tipo es ${name}.`,
      ),
    };
  },
});
