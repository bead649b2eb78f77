import type { Draw } from '../../draw.ts';
import { persons } from '../../lexicon/names.ts';
import { fixed, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import {
  above,
  below,
  type Code,
  codeWords,
  listOf,
  listVariables,
  numbersFor,
  onOneLine,
  quoted,
  runningSum,
  secondTurns,
} from './snippet.ts';

/** A loop, its rounds as one follows them with a finger, and what it prints. */
interface Loop {
  code: string;
  /** "i = 2: 2 * 3 = 6" */
  rounds: readonly string[];
  output: readonly (string | number)[];
}

interface Slots {
  loop: Loop;
  second: 'rounds' | 'last' | null;
}

const questions: readonly Wording<Code>[] = [
  above(
    'What does this loop print?',
    'Was gibt diese Schleife aus?',
    'Qu’affiche cette boucle ?',
    'Che cosa stampa questo ciclo?',
    '¿Qué imprime este bucle?',
  ),
  above(
    'Please go through this loop step by step:',
    'Gehen Sie diese Schleife bitte Schritt für Schritt durch:',
    'Parcourez cette boucle pas à pas, s’il vous plaît :',
    'Percorra questo ciclo passo per passo, per favore:',
    'Recorra este bucle paso a paso, por favor:',
  ),
  below(
    'What is the output of the loop?',
    'Wie lautet die Ausgabe der Schleife?',
    'Quelle est la sortie de la boucle ?',
    'Qual è l’output del ciclo?',
    '¿Cuál es la salida del bucle?',
  ),
  above('Loop, output?', 'Schleife, Ausgabe?', 'Boucle, sortie ?', 'Ciclo, output?', 'Bucle, ¿salida?'),
  above(
    'Could you show me the rounds of this loop?',
    'Könnten Sie mir die Durchläufe dieser Schleife zeigen?',
    'Pourriez-vous me montrer les tours de cette boucle ?',
    'Potrebbe mostrarmi i giri di questo ciclo?',
    '¿Podría mostrarme las vueltas de este bucle?',
  ),
  above(
    'I want to understand this loop. What comes out?',
    'Ich möchte diese Schleife verstehen. Was kommt heraus?',
    'Je voudrais comprendre cette boucle. Qu’est-ce qui s’affiche ?',
    'Vorrei capire questo ciclo. Che cosa viene stampato?',
    'Quiero entender este bucle. ¿Qué se imprime?',
  ),
  below(
    'What happens in each round?',
    'Was passiert in jedem Durchlauf?',
    'Que se passe-t-il à chaque tour ?',
    'Che cosa succede a ogni giro?',
    '¿Qué ocurre en cada vuelta?',
  ),
  above(
    'Run this program in your head:',
    'Führen Sie dieses Programm im Kopf aus:',
    'Exécutez ce programme de tête :',
    'Esegua a mente questo programma:',
    'Ejecute mentalmente este programa:',
  ),
  above(
    'Which lines does this Python loop print?',
    'Welche Zeilen gibt diese Python-Schleife aus?',
    'Quelles lignes cette boucle Python affiche-t-elle ?',
    'Quali righe stampa questo ciclo Python?',
    '¿Qué líneas imprime este bucle de Python?',
  ),
];

const kinds: readonly ((draw: Draw) => Loop)[] = [
  counting,
  counting,
  calculating,
  calculating,
  overNumbers,
  adding,
  down,
  greeting,
  spelling,
  choosing,
];

function range(from: number, to: number, step = 1): number[] {
  const values: number[] = [];
  for (let value = from; value < to; value += step) values.push(value);
  return values;
}

function counterOf(draw: Draw): string {
  return draw.pick(['i', 'j', 'n', 'x', 'number']);
}

function counting(draw: Draw): Loop {
  const counter = counterOf(draw);
  const step = draw.pick([1, 1, 2, 3, 5]);
  const from = step === 1 && draw.chance(0.4) ? 0 : draw.whole(1, 9);
  const to = from + step * draw.whole(2, 5) - (step > 1 ? draw.whole(0, step - 1) : 0);
  const values = range(from, to, step);
  const call = step > 1 ? `${from}, ${to}, ${step}` : from > 0 ? `${from}, ${to}` : to;
  return {
    code: `for ${counter} in range(${call}):\n    print(${counter})`,
    rounds: values.map((value) => `${counter} = ${value}`),
    output: values,
  };
}

function calculating(draw: Draw): Loop {
  const counter = counterOf(draw);
  const from = draw.whole(0, 3);
  const values = range(from, from + draw.whole(2, 5));
  const sign = draw.pick(['+', '*', '*']);
  const by = sign === '*' ? draw.whole(2, 9) : draw.whole(1, 20);
  const output = values.map((value) => (sign === '*' ? value * by : value + by));
  const end = values.at(-1)! + 1;
  return {
    code: `for ${counter} in range(${from > 0 ? `${from}, ` : ''}${end}):\n    print(${counter} ${sign} ${by})`,
    rounds: values.map((value, index) => `${counter} = ${value}: ${value} ${sign} ${by} = ${output[index]!}`),
    output,
  };
}

function overNumbers(draw: Draw): Loop {
  const name = draw.pick(listVariables);
  const values = numbersFor(draw, draw.whole(2, 4), 1, 12);
  const sign = draw.pick(['+', '-', '*']);
  const by = sign === '*' ? draw.whole(2, 6) : sign === '+' ? draw.whole(1, 9) : draw.whole(1, Math.min(...values));
  const output = values.map((value) => (sign === '*' ? value * by : sign === '+' ? value + by : value - by));
  return {
    code: `${name} = ${listOf(values)}\nfor x in ${name}:\n    print(x ${sign} ${by})`,
    rounds: values.map((value, index) => `x = ${value}: ${value} ${sign} ${by} = ${output[index]!}`),
    output,
  };
}

function adding(draw: Draw): Loop {
  const name = draw.pick(['total', 'sum_of_all', 'result']);
  const values = numbersFor(draw, draw.whole(2, 4), 1, 12);
  let sum = 0;
  const rounds = values.map((value) => {
    const before = sum;
    sum += value;
    return `x = ${value}: ${runningSum([before, value])}`;
  });
  return { code: `${name} = 0\nfor x in ${listOf(values)}:\n    ${name} += x\nprint(${name})`, rounds, output: [sum] };
}

function down(draw: Draw): Loop {
  const name = draw.pick(['n', 'x', 'count', 'k']);
  const step = draw.pick([1, 1, 2, 3]);
  const from = step * draw.whole(2, 4) + draw.whole(0, 6);
  const above = Math.max(0, from - step * draw.whole(2, 5));
  const values = range(0, from - above, step).map((passed) => from - passed);
  return {
    code: `${name} = ${from}\nwhile ${name} > ${above}:\n    print(${name})\n    ${name} -= ${step}`,
    rounds: [...values, values.at(-1)! - step].map(
      (value) => `${value} > ${above} ${value > above ? 'True' : 'False'}`,
    ),
    output: values,
  };
}

function greeting(draw: Draw): Loop {
  const names = draw.several(persons, draw.whole(2, 3)).map(({ name }) => name);
  const word = draw.pick(['Hello', 'Ciao', 'Bravo', '']);
  return {
    code: `for name in ${listOf(names.map(quoted))}:\n    print(${word ? `${quoted(word)}, ` : ''}name)`,
    rounds: names.map((name) => `name = ${quoted(name)}`),
    output: names.map((name) => (word ? `${word} ${name}` : name)),
  };
}

function spelling(draw: Draw): Loop {
  const word = draw.pick(codeWords);
  const counter = draw.pick(['letter', 'c', 'x']);
  return {
    code: `for ${counter} in ${quoted(word)}:\n    print(${counter})`,
    rounds: [...word].map((letter) => `${counter} = ${quoted(letter)}`),
    output: [...word],
  };
}

function choosing(draw: Draw): Loop {
  const name = draw.pick(listVariables);
  const values = numbersFor(draw, draw.whole(3, 4), 1, 20);
  const than = draw.pick(values.toSorted((one, other) => one - other).slice(0, -1)) + draw.whole(0, 1) - 1;
  const chosen = values.filter((value) => value > than);
  return {
    code: `${name} = ${listOf(values)}\nfor x in ${name}:\n    if x > ${than}:\n        print(x)`,
    rounds: values.map((value) => `${value} > ${than} ${value > than ? 'True' : 'False'}`),
    output: chosen,
  };
}

function answer({ rounds, output }: Loop): Parallel {
  const steps = `${rounds.join('; ')}.`;
  const lines = output.join(', ');
  if (output.length === 1) {
    return fixed(
      `${steps} The output is ${lines}.`,
      `${steps} Die Ausgabe ist ${lines}.`,
      `${steps} La sortie est ${lines}.`,
      `${steps} L’output è ${lines}.`,
      `${steps} La salida es ${lines}.`,
    );
  }
  return fixed(
    `${steps} The output, line by line: ${lines}.`,
    `${steps} Die Ausgabe, Zeile für Zeile: ${lines}.`,
    `${steps} La sortie, ligne par ligne : ${lines}.`,
    `${steps} L’output, riga per riga: ${lines}.`,
    `${steps} La salida, línea por línea: ${lines}.`,
  );
}

const howOften = fixed(
  'And how many lines does it print?',
  'Und wie viele Zeilen gibt sie aus?',
  'Et combien de lignes affiche-t-elle ?',
  'E quante righe stampa?',
  '¿Y cuántas líneas imprime?',
);

const whichIsLast = fixed(
  'And which line comes last?',
  'Und welche Zeile kommt zuletzt?',
  'Et quelle ligne vient en dernier ?',
  'E quale riga viene per ultima?',
  '¿Y qué línea va al final?',
);

function secondTurn({ output }: Loop, asked: 'rounds' | 'last') {
  const count = output.length;
  const numbered = output.map((line, index) => `(${index + 1}) ${line}`).join(', ');
  const last = `${output.at(-1)!}`;
  if (asked === 'last') {
    return turn(
      whichIsLast,
      fixed(
        `The last line is ${last}.`,
        `Die letzte Zeile ist ${last}.`,
        `La dernière ligne est ${last}.`,
        `L’ultima riga è ${last}.`,
        `La última línea es ${last}.`,
      ),
    );
  }
  return turn(
    howOften,
    count === 1
      ? fixed(
          `${numbered}. It prints 1 line.`,
          `${numbered}. Sie gibt 1 Zeile aus.`,
          `${numbered}. Elle affiche 1 ligne.`,
          `${numbered}. Stampa 1 riga.`,
          `${numbered}. Imprime 1 línea.`,
        )
      : fixed(
          `${numbered}. It prints ${count} lines.`,
          `${numbered}. Sie gibt ${count} Zeilen aus.`,
          `${numbered}. Elle affiche ${count} lignes.`,
          `${numbered}. Stampa ${count} righe.`,
          `${numbered}. Imprime ${count} líneas.`,
        ),
    { kind: 'number', value: count },
  );
}

export const loopOutput = task<Slots>({
  name: 'loop-output',
  category: 'coding',
  weight: 1,
  paraphrases: questions.length,
  draw(draw) {
    const loop = draw.pick(kinds)(draw);
    return { loop, second: draw.chance(secondTurns) ? draw.pick(['rounds', 'last'] as const) : null };
  },
  key: ({ loop, second }) => onOneLine(loop.code) + (second ? ` | ${second}` : ''),
  render: ({ loop, second }, paraphrase) => ({
    system: null,
    turns: [turn(worded(questions[paraphrase]!, loop), answer(loop)), ...(second ? [secondTurn(loop, second)] : [])],
    verbatim: true,
  }),
});
