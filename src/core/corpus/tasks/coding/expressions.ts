import type { Draw } from '../../draw.ts';
import { persons } from '../../lexicon/names.ts';
import { fixed, type Parallel, parallel } from '../../parallel.ts';
import { shown } from '../math/result.ts';
import { differenceSteps, sumSteps } from '../math/steps.ts';
import {
  codeWords,
  inline,
  listOf,
  listVariables,
  numbersFor,
  numberVariables,
  quoted,
  runningSum,
  textVariables,
  total,
  truth,
} from './snippet.ts';

/** An expression, how one gets its value, and the value as Python prints it. */
export interface Result {
  code: string;
  working: Parallel;
  output: string;
}

/** Assignments, and expressions on what they assign. */
export interface Values {
  setup: string;
  results: readonly Result[];
}

export function resultOf(draw: Draw): Values {
  return draw.pick([listValues, listValues, textValues, textValues, numberValues, personValues])(draw);
}

/** "(1) 3, (2) 13, (3) 6" */
function counted(parts: readonly (number | string)[]): string {
  return parts.map((part, index) => `(${index + 1}) ${part}`).join(', ');
}

function listValues(draw: Draw): Values {
  const name = draw.pick(listVariables);
  const values = numbersFor(draw, draw.whole(3, 4));
  const sorted = values.toSorted((one, other) => one - other);
  const largest = values.map((_, index) => Math.max(...values.slice(0, index + 1)));
  const smallest = values.map((_, index) => Math.min(...values.slice(0, index + 1)));
  const position = draw.whole(0, values.length - 1);
  const taken = draw.whole(2, values.length - 1);
  const sought = draw.chance(0.5) ? draw.pick(values) : draw.whole(1, 20);
  const found = values.includes(sought);
  const upTo = values.slice(0, position + 1).map((value, index) => ({ value, place: `[${index}]` }));
  const places = (is: string) => upTo.map(({ value, place }) => `${place} ${is} ${value}`).join(', ');
  const results: Result[] = [
    {
      code: `max(${name})`,
      working: fixed(
        `The largest so far: ${largest.join(', ')}.`,
        `Die bisher größte Zahl: ${largest.join(', ')}.`,
        `Le plus grand nombre jusque-là : ${largest.join(', ')}.`,
        `Il numero più grande finora: ${largest.join(', ')}.`,
        `El número más grande hasta ahora: ${largest.join(', ')}.`,
      ),
      output: `${largest.at(-1)}`,
    },
    {
      code: `min(${name})`,
      working: fixed(
        `The smallest so far: ${smallest.join(', ')}.`,
        `Die bisher kleinste Zahl: ${smallest.join(', ')}.`,
        `Le plus petit nombre jusque-là : ${smallest.join(', ')}.`,
        `Il numero più piccolo finora: ${smallest.join(', ')}.`,
        `El número más pequeño hasta ahora: ${smallest.join(', ')}.`,
      ),
      output: `${smallest.at(-1)}`,
    },
    { code: `sum(${name})`, working: same(`${runningSum(values)}.`), output: `${total(values)}` },
    {
      code: `len(${name})`,
      working: fixed(
        `The elements: ${counted(values)}.`,
        `Die Elemente: ${counted(values)}.`,
        `Les éléments : ${counted(values)}.`,
        `Gli elementi: ${counted(values)}.`,
        `Los elementos: ${counted(values)}.`,
      ),
      output: `${values.length}`,
    },
    {
      code: `sorted(${name})`,
      working: fixed(
        'The smallest number comes first.',
        'Die kleinste Zahl kommt zuerst.',
        'Le plus petit nombre vient en premier.',
        'Il numero più piccolo viene per primo.',
        'El número más pequeño va primero.',
      ),
      output: listOf(sorted),
    },
    {
      code: `sorted(${name}, reverse=True)`,
      working: fixed(
        'The largest number comes first.',
        'Die größte Zahl kommt zuerst.',
        'Le plus grand nombre vient en premier.',
        'Il numero più grande viene per primo.',
        'El número más grande va primero.',
      ),
      output: listOf(sorted.toReversed()),
    },
    {
      code: `${name}[${position}]`,
      working: fixed(
        `Python counts from 0: ${places('is')}.`,
        `Python zählt ab 0: ${places('ist')}.`,
        `Python compte à partir de 0 : ${places('est')}.`,
        `Python conta da 0: ${places('è')}.`,
        `Python cuenta desde 0: ${places('es')}.`,
      ),
      output: `${values[position]!}`,
    },
    {
      code: `${name}[-1]`,
      working: fixed(
        '[-1] is the last element.',
        '[-1] ist das letzte Element.',
        '[-1] est le dernier élément.',
        '[-1] è l’ultimo elemento.',
        '[-1] es el último elemento.',
      ),
      output: `${values.at(-1)!}`,
    },
    {
      code: `${name}[:${taken}]`,
      working: fixed(
        `[:${taken}] takes the first ${taken} elements.`,
        `[:${taken}] nimmt die ersten ${taken} Elemente.`,
        `[:${taken}] prend les ${taken} premiers éléments.`,
        `[:${taken}] prende i primi ${taken} elementi.`,
        `[:${taken}] toma los primeros ${taken} elementos.`,
      ),
      output: listOf(values.slice(0, taken)),
    },
    {
      code: `${sought} in ${name}`,
      working: found
        ? fixed(
            `${sought} is in the list.`,
            `${sought} steht in der Liste.`,
            `${sought} est dans la liste.`,
            `${sought} è nella lista.`,
            `${sought} está en la lista.`,
          )
        : fixed(
            `${sought} is not in the list.`,
            `${sought} steht nicht in der Liste.`,
            `${sought} n’est pas dans la liste.`,
            `${sought} non è nella lista.`,
            `${sought} no está en la lista.`,
          ),
      output: truth(found),
    },
  ];
  return { setup: `${name} = ${listOf(values)}`, results };
}

function textValues(draw: Draw): Values {
  const name = draw.pick(textVariables);
  const word = draw.pick(codeWords);
  const letters = [...word];
  const times = draw.whole(2, 3);
  const end = draw.pick(['!', '?', 's', '.']);
  const sought = draw.chance(0.5) ? draw.pick(letters) : draw.pick([...'aeiounrst']);
  const found = word.includes(sought);
  const results: Result[] = [
    {
      code: `len(${name})`,
      working: fixed(
        `The letters: ${counted(letters)}.`,
        `Die Buchstaben: ${counted(letters)}.`,
        `Les lettres : ${counted(letters)}.`,
        `Le lettere: ${counted(letters)}.`,
        `Las letras: ${counted(letters)}.`,
      ),
      output: `${letters.length}`,
    },
    {
      code: `${name}.upper()`,
      working: fixed(
        'All letters become capitals.',
        'Alle Buchstaben werden groß.',
        'Toutes les lettres deviennent des majuscules.',
        'Tutte le lettere diventano maiuscole.',
        'Todas las letras pasan a mayúsculas.',
      ),
      output: word.toUpperCase(),
    },
    {
      code: `${name}[0]`,
      working: fixed(
        '[0] is the first letter.',
        '[0] ist der erste Buchstabe.',
        '[0] est la première lettre.',
        '[0] è la prima lettera.',
        '[0] es la primera letra.',
      ),
      output: letters[0]!,
    },
    {
      code: `${name}[-1]`,
      working: fixed(
        '[-1] is the last letter.',
        '[-1] ist der letzte Buchstabe.',
        '[-1] est la dernière lettre.',
        '[-1] è l’ultima lettera.',
        '[-1] es la última letra.',
      ),
      output: letters.at(-1)!,
    },
    {
      code: `${name}[::-1]`,
      working: fixed(
        `The letters from the end: ${letters.toReversed().join(', ')}.`,
        `Die Buchstaben von hinten: ${letters.toReversed().join(', ')}.`,
        `Les lettres en partant de la fin : ${letters.toReversed().join(', ')}.`,
        `Le lettere dalla fine: ${letters.toReversed().join(', ')}.`,
        `Las letras desde el final: ${letters.toReversed().join(', ')}.`,
      ),
      output: letters.toReversed().join(''),
    },
    {
      code: `${name} * ${times}`,
      working: fixed(
        `The text is repeated ${times} times.`,
        `Der Text wird ${times}-mal wiederholt.`,
        `Le texte est répété ${times} fois.`,
        `Il testo viene ripetuto ${times} volte.`,
        `El texto se repite ${times} veces.`,
      ),
      output: word.repeat(times),
    },
    { code: `${name} + ${quoted(end)}`, working: joined, output: word + end },
    { code: `${quoted('Hello ')} + ${name}`, working: joined, output: `Hello ${word}` },
    {
      code: `${quoted(sought)} in ${name}`,
      working: found
        ? fixed(
            `The letter ${inline(sought)} occurs in the text.`,
            `Der Buchstabe ${inline(sought)} kommt im Text vor.`,
            `La lettre ${inline(sought)} se trouve dans le texte.`,
            `La lettera ${inline(sought)} c’è nel testo.`,
            `La letra ${inline(sought)} está en el texto.`,
          )
        : fixed(
            `The letter ${inline(sought)} does not occur in the text.`,
            `Der Buchstabe ${inline(sought)} kommt im Text nicht vor.`,
            `La lettre ${inline(sought)} ne se trouve pas dans le texte.`,
            `La lettera ${inline(sought)} non c’è nel testo.`,
            `La letra ${inline(sought)} no está en el texto.`,
          ),
      output: truth(found),
    },
  ];
  return { setup: `${name} = ${quoted(word)}`, results };
}

const joined = fixed(
  'The plus sign joins the two texts.',
  'Das Pluszeichen verbindet die beiden Texte.',
  'Le signe plus réunit les deux textes.',
  'Il segno più unisce i due testi.',
  'El signo más une los dos textos.',
);

function numberValues(draw: Draw): Values {
  const [one, other] = draw.several(numberVariables, 2) as [string, string];
  const right = draw.whole(2, 12);
  const left = draw.whole(right, 60);
  const small = draw.whole(2, 9);
  const times = Math.floor(left / right);
  const rest = left % right;
  const division = `${times} * ${right} = ${times * right}`;
  const percent = inline('%');
  const results: Result[] = [
    {
      code: `${one} + ${other}`,
      working: ended(shown(`${left} + ${right}`, sumSteps(left, right))),
      output: `${left + right}`,
    },
    {
      code: `${one} - ${other}`,
      working: ended(shown(`${left} - ${right}`, differenceSteps(left, right))),
      output: `${left - right}`,
    },
    {
      code: `${other} * ${small}`,
      working: same(`${right} * ${small} = ${right * small}.`),
      output: `${right * small}`,
    },
    {
      code: `${one} // ${other}`,
      working: fixed(
        `${division}, remainder ${rest}.`,
        `${division}, Rest ${rest}.`,
        `${division}, reste ${rest}.`,
        `${division}, resto ${rest}.`,
        `${division}, resto ${rest}.`,
      ),
      output: `${times}`,
    },
    {
      code: `${one} % ${other}`,
      working: fixed(
        `${percent} gives the remainder: ${division}, ${left} - ${times * right} = ${rest}.`,
        `${percent} gibt den Rest: ${division}, ${left} - ${times * right} = ${rest}.`,
        `${percent} donne le reste : ${division}, ${left} - ${times * right} = ${rest}.`,
        `${percent} dà il resto: ${division}, ${left} - ${times * right} = ${rest}.`,
        `${percent} da el resto: ${division}, ${left} - ${times * right} = ${rest}.`,
      ),
      output: `${rest}`,
    },
    { code: `${one} > ${other}`, working: compared(left, '>', right, left > right), output: truth(left > right) },
    { code: `${one} == ${other}`, working: compared(left, '==', right, left === right), output: truth(left === right) },
    { code: `${one} < ${other}`, working: compared(left, '<', right, left < right), output: truth(left < right) },
  ];
  return { setup: `${one} = ${left}\n${other} = ${right}`, results };
}

/** "7 > 5 is true." */
function compared(left: number, sign: string, right: number, holds: boolean): Parallel {
  const comparison = inline(`${left} ${sign} ${right}`);
  return holds
    ? fixed(
        `${comparison} is true.`,
        `${comparison} ist wahr.`,
        `${comparison} est vrai.`,
        `${comparison} è vero.`,
        `${comparison} es verdadero.`,
      )
    : fixed(
        `${comparison} is false.`,
        `${comparison} ist falsch.`,
        `${comparison} est faux.`,
        `${comparison} è falso.`,
        `${comparison} es falso.`,
      );
}

function personValues(draw: Draw): Values {
  const { name } = draw.pick(persons);
  const age = draw.whole(18, 70);
  const years = draw.whole(1, 9);
  const replaced = fixed(
    'The braces are replaced by the values.',
    'Die geschweiften Klammern werden durch die Werte ersetzt.',
    'Les accolades sont remplacées par les valeurs.',
    'Le parentesi graffe vengono sostituite dai valori.',
    'Las llaves se sustituyen por los valores.',
  );
  const results: Result[] = [
    { code: 'f"{name}: {age}"', working: replaced, output: `${name}: ${age}` },
    { code: 'f"{name} is {age}"', working: replaced, output: `${name} is ${age}` },
    { code: 'f"Hello {name}"', working: replaced, output: `Hello ${name}` },
    { code: `age + ${years}`, working: same(`${age} + ${years} = ${age + years}.`), output: `${age + years}` },
    {
      code: 'name, age',
      working: fixed(
        'There is a space between the values.',
        'Zwischen den Werten steht ein Leerzeichen.',
        'Les valeurs sont séparées par un espace.',
        'Tra i valori c’è uno spazio.',
        'Entre los valores hay un espacio.',
      ),
      output: `${name} ${age}`,
    },
    {
      code: 'name',
      working: fixed(
        `The variable ${inline('name')} holds this text.`,
        `In der Variablen ${inline('name')} steht dieser Text.`,
        `La variable ${inline('name')} contient ce texte.`,
        `La variabile ${inline('name')} contiene questo testo.`,
        `La variable ${inline('name')} contiene este texto.`,
      ),
      output: name,
    },
  ];
  return { setup: `name = ${quoted(name)}\nage = ${age}`, results };
}

function ended(text: Parallel): Parallel {
  return parallel((language) => `${text[language]}.`);
}

/** Arithmetic reads alike everywhere. */
function same(text: string): Parallel {
  return fixed(text, text, text, text, text);
}
