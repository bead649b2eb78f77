import type { Draw } from '../../draw.ts';
import { fixed, type Parallel, parallel } from '../../parallel.ts';
import {
  above,
  below,
  codeWords,
  fenced,
  inline,
  listOf,
  listVariables,
  numbersFor,
  numberVariables,
  quoted,
  snippetTask,
  textVariables,
} from './snippet.ts';

const questions = [
  above(
    'Please fill in the gap:',
    'Füllen Sie bitte die Lücke:',
    'Complétez le trou, s’il vous plaît :',
    'Riempia lo spazio vuoto, per favore:',
    'Rellene el hueco, por favor:',
  ),
  above(
    'What belongs in place of the ___ in this code?',
    'Was gehört in diesem Code an die Stelle von ___?',
    'Que faut-il mettre à la place de ___ dans ce code ?',
    'Che cosa va al posto di ___ in questo codice?',
    '¿Qué va en lugar de ___ en este código?',
  ),
  above(
    'Complete this Python program:',
    'Vervollständigen Sie dieses Python-Programm:',
    'Complétez ce programme Python :',
    'Completi questo programma Python:',
    'Complete este programa de Python:',
  ),
  below('What is missing here?', 'Was fehlt hier?', 'Que manque-t-il ici ?', 'Che cosa manca qui?', '¿Qué falta aquí?'),
  above('Missing word?', 'Fehlendes Wort?', 'Mot manquant ?', 'Parola mancante?', '¿Palabra que falta?'),
  above(
    'My exercise has a gap. Can you tell me the solution?',
    'Meine Übung hat eine Lücke. Können Sie mir die Lösung sagen?',
    'Mon exercice a un trou. Pouvez-vous me donner la solution ?',
    'Il mio esercizio ha uno spazio vuoto. Può dirmi la soluzione?',
    'Mi ejercicio tiene un hueco. ¿Puede decirme la solución?',
  ),
  above(
    'Replace ___ so that the code works:',
    'Ersetzen Sie ___, damit der Code funktioniert:',
    'Remplacez ___ pour que le code fonctionne :',
    'Sostituisca ___ in modo che il codice funzioni:',
    'Sustituya ___ para que el código funcione:',
  ),
  below(
    'Please write the whole code without the gap.',
    'Schreiben Sie bitte den ganzen Code ohne Lücke.',
    'Écrivez le code entier sans le trou, s’il vous plaît.',
    'Scriva tutto il codice senza lo spazio vuoto, per favore.',
    'Escriba todo el código sin el hueco, por favor.',
  ),
  above('Fill in:', 'Lücke füllen:', 'Compléter :', 'Completare:', 'Completar:'),
];

const followUps = [
  above('And here?', 'Und hier?', 'Et ici ?', 'E qui?', '¿Y aquí?'),
  above(
    'And what is missing in this one?',
    'Und was fehlt in diesem?',
    'Et que manque-t-il dans celui-ci ?',
    'E in questo che cosa manca?',
    '¿Y qué falta en este?',
  ),
  above(
    'The next one, please:',
    'Das nächste bitte:',
    'Le suivant, s’il vous plaît :',
    'Il prossimo, per favore:',
    'El siguiente, por favor:',
  ),
];

/** Code whose gap, ___, one word fills; a remark in the code says what is wanted where it would not be clear. */
interface Gap {
  code: string;
  word: string;
}

const remarks: Readonly<Record<string, string>> = {
  max: 'the largest number',
  min: 'the smallest number',
  sum: 'all numbers added',
  len: 'how many numbers',
  sorted: 'from small to large',
};

const kinds: readonly ((draw: Draw) => Gap)[] = [
  (draw) => ({
    code: `for ${draw.pick(['i', 'j', 'n'])} ___ range(${draw.whole(2, 50)}):\n    print("${draw.pick(codeWords)}")`,
    word: 'in',
  }),
  (draw) => {
    const counter = draw.pick(['i', 'j', 'n', 'x']);
    return { code: `___ ${counter} in range(${draw.whole(2, 50)}):\n    print(${counter})`, word: 'for' };
  },
  (draw) => {
    const list = draw.pick(listVariables);
    return {
      code: `${list} = ${listOf(numbersFor(draw, draw.whole(2, 3)))}\n___ x in ${list}:\n    print(x)`,
      word: 'for',
    };
  },
  (draw) => ({ code: `for i in ___(${draw.whole(2, 99)}):\n    print(i)`, word: 'range' }),
  (draw) => {
    const [name, expression] = draw.pick([
      ['add(a, b)', 'a + b'],
      ['subtract(a, b)', 'a - b'],
      ['double(x)', '2 * x'],
      ['square(n)', 'n * n'],
      ['half(x)', 'x / 2'],
      ['first(values)', 'values[0]'],
      ['largest(numbers)', 'max(numbers)'],
      ['shout(text)', 'text.upper()'],
      ['greet(name)', '"Hello " + name'],
    ] as const);
    return draw.chance(0.5)
      ? { code: `def ${name}:\n    ___ ${expression}`, word: 'return' }
      : { code: `___ ${name}:\n    return ${expression}`, word: 'def' };
  },
  (draw) => {
    const list = draw.pick(listVariables);
    const call = draw.pick(Object.keys(remarks));
    return {
      code: `${list} = ${listOf(numbersFor(draw, draw.whole(2, 4)))}\nprint(___(${list}))  # ${remarks[call]!}`,
      word: call,
    };
  },
  (draw) => {
    const list = draw.pick(listVariables);
    const value = draw.whole(1, 99);
    return { code: `${list} = []\n${list}.___(${value})\nprint(${list})  # [${value}]`, word: 'append' };
  },
  (draw) => {
    const x = draw.pick(numberVariables);
    const [first, second] = draw.pick([
      ['yes', 'no'],
      ['big', 'small'],
      ['warm', 'cold'],
      ['old', 'young'],
    ] as const);
    const head = `${x} = ${draw.whole(1, 40)}\n`;
    const condition = `${x} > ${draw.whole(1, 40)}`;
    const written = (one: string, other: string) =>
      `${head}${one} ${condition}:\n    print("${first}")\n${other}:\n    print("${second}")`;
    return draw.chance(0.5)
      ? { code: written('if', '___'), word: 'else' }
      : { code: written('___', 'else'), word: 'if' };
  },
  (draw) => {
    const x = draw.pick(numberVariables);
    return {
      code: `${x} = ${draw.whole(0, 9)}\n___ ${x} < ${draw.whole(10, 40)}:\n    ${x} += ${draw.whole(1, 5)}`,
      word: 'while',
    };
  },
  (draw) => {
    const module = draw.pick([
      ['math', 'math.pi'],
      ['math', `math.sqrt(${draw.whole(2, 12) ** 2})`],
      ['random', `random.randint(1, ${draw.whole(6, 60)})`],
      ['time', 'time.time()'],
    ] as const);
    return { code: `___ ${module[0]}\nprint(${module[1]})`, word: 'import' };
  },
  (draw) => ({ code: `___(${quoted(draw.pick(codeWords))})  # shows the text`, word: 'print' }),
  (draw) => {
    const x = draw.pick(textVariables);
    const word = draw.pick(codeWords);
    const [call, output] = draw.pick([
      ['upper', word.toUpperCase()],
      ['lower', word.toLowerCase()],
    ] as const);
    const input = call === 'lower' ? word.toUpperCase() : word;
    return { code: `${x} = "${input}"\nprint(${x}.___())  # ${output}`, word: call };
  },
  (draw) => {
    const [x, y] = draw.several(numberVariables, 2) as [string, string];
    const [left, right] = numbersFor(draw, 2, 2, 20).toSorted((one, other) => other - one) as [number, number];
    const [sign, result] = draw.pick([
      ['+', left + right],
      ['-', left - right],
      ['*', left * right],
    ] as const);
    return { code: `${x} = ${left}\n${y} = ${right}\nprint(${x} ___ ${y})  # ${result}`, word: sign };
  },
  (draw) => {
    const x = draw.pick(textVariables);
    const word = draw.pick(codeWords);
    return { code: `${x} = "${word}"\nprint(___(${x}))  # ${word.length}`, word: 'len' };
  },
  (draw) => ({ code: `age = ___(input())  # a whole number\nprint(age + ${draw.whole(1, 30)})`, word: 'int' }),
  (draw) => {
    const [low, high] = [draw.whole(1, 20), draw.whole(21, 60)];
    const x = draw.pick(numberVariables);
    return { code: `if ${x} > ${low} ___ ${x} < ${high}:\n    print("between")`, word: 'and' };
  },
];

function answer({ code, word }: Gap): Parallel {
  const shown = inline(word);
  const whole = fenced(code.replace('___', word));
  const sentence = fixed(
    `${shown} belongs in the gap:`,
    `In die Lücke gehört ${shown}:`,
    `Il faut mettre ${shown} :`,
    `Nello spazio vuoto va ${shown}:`,
    `En el hueco va ${shown}:`,
  );
  return parallel((language) => `${sentence[language]}\n${whole}`);
}

export const completeCode = snippetTask({
  name: 'complete-code',
  weight: 1,
  questions,
  followUps,
  snippet(draw) {
    const gap = draw.pick(kinds)(draw);
    return { code: gap.code, answer: answer(gap) };
  },
});
