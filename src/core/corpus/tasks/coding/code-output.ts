import type { Draw } from '../../draw.ts';
import { fixed, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type Check, type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { type Result, resultOf } from './expressions.ts';
import { above, below, type Code, inline, onOneLine, prints, secondTurns, sentences } from './snippet.ts';

/** A program that prints one expression, and another expression on the same values. */
interface Slots {
  setup: string;
  first: Result;
  second: { result: Result; followUp: number } | null;
}

const questions: readonly Wording<Code>[] = [
  above(
    'What does this code print?',
    'Was gibt dieser Code aus?',
    'Qu’affiche ce code ?',
    'Che cosa stampa questo codice?',
    '¿Qué imprime este código?',
  ),
  above(
    'Please tell me the output of this program:',
    'Nennen Sie mir bitte die Ausgabe dieses Programms:',
    'Donnez-moi la sortie de ce programme, s’il vous plaît :',
    'Mi dica per favore che cosa stampa questo programma:',
    'Dígame, por favor, la salida de este programa:',
  ),
  below(
    'What is the output?',
    'Wie lautet die Ausgabe?',
    'Quelle est la sortie ?',
    'Qual è l’output?',
    '¿Cuál es la salida?',
  ),
  above('Output?', 'Ausgabe?', 'Résultat affiché ?', 'Che cosa stampa?', '¿Qué imprime?'),
  above(
    'Explain what this Python program prints:',
    'Erklären Sie, was dieses Python-Programm ausgibt:',
    'Expliquez ce qu’affiche ce programme Python :',
    'Spieghi che cosa stampa questo programma Python:',
    'Explique qué imprime este programa de Python:',
  ),
  above(
    'I do not understand this code. What does it print?',
    'Ich verstehe diesen Code nicht. Was gibt er aus?',
    'Je ne comprends pas ce code. Qu’affiche-t-il ?',
    'Non capisco questo codice. Che cosa stampa?',
    'No entiendo este código. ¿Qué imprime?',
  ),
  above(
    'What appears on the screen when this code runs?',
    'Was erscheint auf dem Bildschirm, wenn dieser Code läuft?',
    'Que voit-on à l’écran quand ce code s’exécute ?',
    'Che cosa appare sullo schermo quando si esegue questo codice?',
    '¿Qué aparece en la pantalla cuando se ejecuta este código?',
  ),
  below(
    'What is printed here, please?',
    'Was wird hier bitte ausgegeben?',
    'Qu’est-ce qui s’affiche ici, s’il vous plaît ?',
    'Che cosa viene stampato qui, per favore?',
    '¿Qué se imprime aquí, por favor?',
  ),
  above(
    'Python, what is the result?',
    'Python, was ist das Ergebnis?',
    'Python, quel est le résultat ?',
    'Python, qual è il risultato?',
    'Python, ¿cuál es el resultado?',
  ),
];

const followUps: readonly Wording<Code>[] = [
  {
    en: ({ code }) => `And what does ${code} print?`,
    de: ({ code }) => `Und was gibt ${code} aus?`,
    fr: ({ code }) => `Et qu’affiche ${code} ?`,
    it: ({ code }) => `E che cosa stampa ${code}?`,
    es: ({ code }) => `¿Y qué imprime ${code}?`,
  },
  {
    en: ({ code }) => `And with ${code}?`,
    de: ({ code }) => `Und mit ${code}?`,
    fr: ({ code }) => `Et avec ${code} ?`,
    it: ({ code }) => `E con ${code}?`,
    es: ({ code }) => `¿Y con ${code}?`,
  },
  {
    en: ({ code }) => `What if the last line is ${code}?`,
    de: ({ code }) => `Und wenn die letzte Zeile ${code} lautet?`,
    fr: ({ code }) => `Et si la dernière ligne est ${code} ?`,
    it: ({ code }) => `E se l’ultima riga è ${code}?`,
    es: ({ code }) => `¿Y si la última línea es ${code}?`,
  },
];

function asked(user: Parallel, { working, output }: Result): ParallelTurn {
  return turn(user, sentences(working, prints(output)), checkOf(output));
}

function checkOf(output: string): Check {
  if (/^-?\d+$/.test(output)) return { kind: 'number', value: Number(output) };
  const shown = inline(output);
  const { en, de, fr, it, es } = fixed(
    `prints ${shown}`,
    `gibt ${shown} aus`,
    `affiche ${shown}`,
    `stampa ${shown}`,
    `imprime ${shown}`,
  );
  return { kind: 'contains', parts: { en: [en], de: [de], fr: [fr], it: [it], es: [es] } };
}

function drawn(draw: Draw): Slots {
  const { setup, results } = resultOf(draw);
  const [first, other] = draw.several(results, 2);
  const second =
    other && draw.chance(secondTurns) ? { result: other, followUp: draw.whole(0, followUps.length - 1) } : null;
  return { setup, first: first!, second };
}

export const codeOutput = task<Slots>({
  name: 'code-output',
  category: 'coding',
  weight: 2,
  paraphrases: questions.length,
  draw: drawn,
  key: ({ setup, first, second }) =>
    onOneLine(`${setup}\n${first.code}${second ? ` | ${second.followUp} ${second.result.code}` : ''}`),
  render: ({ setup, first, second }, paraphrase) => ({
    system: null,
    turns: [
      asked(worded(questions[paraphrase]!, { code: `${setup}\nprint(${first.code})` }), first),
      ...(second
        ? [asked(worded(followUps[second.followUp]!, { code: `print(${second.result.code})` }), second.result)]
        : []),
    ],
    verbatim: true,
  }),
});
