import type { Draw } from '../../draw.ts';
import { persons } from '../../lexicon/names.ts';
import { fixed, parallel, type Parallel } from '../../parallel.ts';
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
    'What is wrong with this code?',
    'Was ist an diesem Code falsch?',
    'Qu’est-ce qui ne va pas dans ce code ?',
    'Che cosa c’è di sbagliato in questo codice?',
    '¿Qué está mal en este código?',
  ),
  above(
    'Please correct this Python code:',
    'Korrigieren Sie bitte diesen Python-Code:',
    'Corrigez ce code Python, s’il vous plaît :',
    'Corregga questo codice Python, per favore:',
    'Corrija este código de Python, por favor:',
  ),
  above('Find the mistake:', 'Finden Sie den Fehler:', 'Trouvez l’erreur :', 'Trovi l’errore:', 'Encuentre el error:'),
  below(
    'This does not work. Why?',
    'Das funktioniert nicht. Warum?',
    'Cela ne marche pas. Pourquoi ?',
    'Non funziona. Perché?',
    'Esto no funciona. ¿Por qué?',
  ),
  above('Bug?', 'Wo ist der Fehler?', 'Où est l’erreur ?', 'Dov’è l’errore?', '¿Dónde está el error?'),
  above(
    'Python shows me an error here. Could you help me?',
    'Python zeigt mir hier einen Fehler an. Könnten Sie mir helfen?',
    'Python m’affiche une erreur ici. Pourriez-vous m’aider ?',
    'Python qui mi segnala un errore. Potrebbe aiutarmi?',
    'Python me muestra aquí un error. ¿Podría ayudarme?',
  ),
  above(
    'There is a bug in my program. How should it be written?',
    'In meinem Programm steckt ein Fehler. Wie muss es richtig heißen?',
    'Il y a un bogue dans mon programme. Comment faut-il l’écrire ?',
    'Nel mio programma c’è un errore. Come si scrive correttamente?',
    'Hay un error en mi programa. ¿Cómo se escribe bien?',
  ),
  below(
    'Please mend this and say in one sentence what was wrong.',
    'Berichtigen Sie das bitte und sagen Sie in einem Satz, was falsch war.',
    'Corrigez cela et dites en une phrase ce qui n’allait pas, s’il vous plaît.',
    'Lo corregga e dica in una frase che cosa non andava, per favore.',
    'Arréglelo y diga en una frase qué estaba mal, por favor.',
  ),
  above('Correct the code:', 'Code korrigieren:', 'Corriger le code :', 'Correggere il codice:', 'Corregir el código:'),
];

const followUps = [
  above('And here?', 'Und hier?', 'Et ici ?', 'E qui?', '¿Y aquí?'),
  above(
    'And what is wrong with this?',
    'Und was ist hieran falsch?',
    'Et qu’est-ce qui ne va pas ici ?',
    'E qui che cosa c’è di sbagliato?',
    '¿Y qué está mal aquí?',
  ),
  above(
    'Thank you. I have another mistake:',
    'Danke. Ich habe noch einen Fehler:',
    'Merci. J’ai une autre erreur :',
    'Grazie. Ho un altro errore:',
    'Gracias. Tengo otro error:',
  ),
];

interface Bug {
  wrong: string;
  right: string;
  /** one sentence */
  fault: Parallel;
}

/** "`pirnt` is misspelt. It must be `print`." */
function misspelt(wrong: string, right: string): Parallel {
  const [bad, good] = [inline(wrong), inline(right)];
  return {
    en: `${bad} is misspelt. It must be ${good}.`,
    de: `${bad} ist falsch geschrieben. Richtig ist ${good}.`,
    fr: `${bad} est mal écrit. Il faut ${good}.`,
    it: `${bad} è scritto male. Si scrive ${good}.`,
    es: `${bad} está mal escrito. Se escribe ${good}.`,
  };
}

const colon = fixed(
  'The colon at the end of the first line is missing.',
  'Am Ende der ersten Zeile fehlt der Doppelpunkt.',
  'Il manque les deux-points à la fin de la première ligne.',
  'Mancano i due punti alla fine della prima riga.',
  'Faltan los dos puntos al final de la primera línea.',
);
const closing = fixed(
  'The closing parenthesis at the end is missing.',
  'Am Ende fehlt die schließende Klammer.',
  'Il manque la parenthèse fermante à la fin.',
  'Manca la parentesi di chiusura alla fine.',
  'Falta el paréntesis de cierre al final.',
);
const quotation = fixed(
  'The closing quotation mark is missing.',
  'Es fehlt das schließende Anführungszeichen.',
  'Il manque le guillemet fermant.',
  'Mancano le virgolette di chiusura.',
  'Faltan las comillas de cierre.',
);
const comma = fixed(
  'A comma between two numbers is missing.',
  'Zwischen zwei Zahlen fehlt ein Komma.',
  'Il manque une virgule entre deux nombres.',
  'Manca una virgola tra due numeri.',
  'Falta una coma entre dos números.',
);
const indentation = fixed(
  'The second line must be indented.',
  'Die zweite Zeile muss eingerückt sein.',
  'La deuxième ligne doit être indentée.',
  'La seconda riga deve avere un rientro.',
  'La segunda línea debe llevar sangría.',
);

/** The head of a block and a line in it. */
function block(draw: Draw): [head: string, body: string] {
  const x = draw.pick(numberVariables);
  const list = draw.pick(listVariables);
  const limit = draw.whole(2, 50);
  const word = quoted(draw.pick(codeWords));
  return draw.pick([
    [`for i in range(${limit})`, 'print(i)'],
    [`for i in range(${limit})`, `print(${word})`],
    [`for x in ${list}`, 'print(x)'],
    [`if ${x} > ${limit}`, `print(${word})`],
    [`if ${x} == ${limit}`, `print(${word})`],
    [`while ${x} < ${limit}`, `${x} += ${draw.whole(1, 9)}`],
    [`def greet(name)`, 'print("Hello", name)'],
    [`def double(${x})`, `return 2 * ${x}`],
    [`def first(${list})`, `return ${list}[0]`],
  ]);
}

const kinds: readonly ((draw: Draw) => Bug)[] = [
  (draw) => {
    const [head, body] = block(draw);
    return { wrong: `${head}\n    ${body}`, right: `${head}:\n    ${body}`, fault: colon };
  },
  (draw) => {
    const [head, body] = block(draw);
    return { wrong: `${head}:\n${body}`, right: `${head}:\n    ${body}`, fault: indentation };
  },
  (draw) => {
    const list = draw.pick(listVariables);
    const call = `print(${draw.pick(['max', 'min', 'sum', 'len', 'sorted'])}(${list})`;
    return { wrong: call, right: `${call})`, fault: closing };
  },
  (draw) => {
    const name = draw.pick(textVariables);
    const word = draw.pick(codeWords);
    return draw.chance(0.5)
      ? { wrong: `print("${word})`, right: `print("${word}")`, fault: quotation }
      : { wrong: `${name} = "${word}`, right: `${name} = "${word}"`, fault: quotation };
  },
  (draw) => {
    const word = draw.pick(codeWords);
    return {
      wrong: `print("${word}')`,
      right: `print("${word}")`,
      fault: fixed(
        'Both quotation marks must be the same.',
        'Beide Anführungszeichen müssen gleich sein.',
        'Les deux guillemets doivent être les mêmes.',
        'Le due virgolette devono essere uguali.',
        'Las dos comillas deben ser iguales.',
      ),
    };
  },
  (draw) => {
    const [name, needed, verb] = draw.pick([
      ['add', '+', fixed('add', 'addieren', 'additionner', 'sommare', 'sumar')],
      ['subtract', '-', fixed('subtract', 'subtrahieren', 'soustraire', 'sottrarre', 'restar')],
      ['multiply', '*', fixed('multiply', 'multiplizieren', 'multiplier', 'moltiplicare', 'multiplicar')],
      ['divide', '/', fixed('divide', 'dividieren', 'diviser', 'dividere', 'dividir')],
    ] as const);
    const other = draw.pick(['+', '-', '*', '/'].filter((sign) => sign !== needed));
    const [a, b] = draw.pick([
      ['a', 'b'],
      ['x', 'y'],
      ['m', 'n'],
      ['one', 'two'],
    ] as const);
    const written = (sign: string) => `def ${name}(${a}, ${b}):\n    return ${a} ${sign} ${b}`;
    const [f, good, bad] = [inline(name), inline(needed), inline(other)];
    return {
      wrong: written(other),
      right: written(needed),
      fault: fixed(
        `The function ${f} is to ${verb.en}, so it needs ${good} instead of ${bad}.`,
        `Die Funktion ${f} soll ${verb.de}, also braucht sie ${good} statt ${bad}.`,
        `La fonction ${f} doit ${verb.fr}, il faut donc ${good} au lieu de ${bad}.`,
        `La funzione ${f} deve ${verb.it}, quindi serve ${good} al posto di ${bad}.`,
        `La función ${f} debe ${verb.es}, así que necesita ${good} en lugar de ${bad}.`,
      ),
    };
  },
  (draw) => {
    const x = draw.pick(numberVariables);
    const limit = draw.whole(1, 60);
    const rest = `${limit}:\n    print(${quoted(draw.pick(['yes', 'right', 'found', 'equal']))})`;
    return {
      wrong: `if ${x} = ${rest}`,
      right: `if ${x} == ${rest}`,
      fault: fixed(
        'A comparison needs `==`; a single `=` sets a value.',
        'Ein Vergleich braucht `==`; ein einfaches `=` setzt einen Wert.',
        'Une comparaison demande `==` ; un simple `=` donne une valeur.',
        'Un confronto richiede `==`; un solo `=` assegna un valore.',
        'Una comparación necesita `==`; un solo `=` asigna un valor.',
      ),
    };
  },
  (draw) => {
    const list = draw.pick(listVariables);
    const count = draw.whole(2, 5);
    const values = listOf(numbersFor(draw, count));
    return {
      wrong: `${list} = ${values}\nprint(${list}[${count}])`,
      right: `${list} = ${values}\nprint(${list}[${count - 1}])`,
      fault: fixed(
        `The list has ${count} elements, so the last position is ${count - 1}.`,
        `Die Liste hat ${count} Elemente, also ist die letzte Position ${count - 1}.`,
        `La liste a ${count} éléments, la dernière position est donc ${count - 1}.`,
        `La lista ha ${count} elementi, quindi l’ultima posizione è ${count - 1}.`,
        `La lista tiene ${count} elementos, así que la última posición es ${count - 1}.`,
      ),
    };
  },
  (draw) => {
    const shown = draw.chance(0.5) ? quoted(draw.pick(codeWords)) : draw.pick([...numberVariables, ...listVariables]);
    const wrong = draw.pick(['pirnt', 'prnt', 'pritn', 'Print', 'prin']);
    return { wrong: `${wrong}(${shown})`, right: `print(${shown})`, fault: misspelt(wrong, 'print') };
  },
  (draw) => {
    const x = draw.pick(numberVariables);
    const [wrong, right] = draw.pick([
      ['retrun', 'return'],
      ['retun', 'return'],
    ] as const);
    const written = (word: string) => `def square(${x}):\n    ${word} ${x} * ${x}`;
    return { wrong: written(wrong), right: written(right), fault: misspelt(wrong, right) };
  },
  (draw) => {
    const list = draw.pick(listVariables);
    const [wrong, right] = draw.pick([
      ['lne', 'len'],
      ['mx', 'max'],
      ['mni', 'min'],
      ['smu', 'sum'],
      ['sroted', 'sorted'],
    ] as const);
    return { wrong: `print(${wrong}(${list}))`, right: `print(${right}(${list}))`, fault: misspelt(wrong, right) };
  },
  (draw) => {
    const [module, x] = [draw.pick(['math', 'random', 'time', 'json']), draw.pick(numberVariables)];
    const limit = draw.whole(2, 40);
    return draw.pick([
      { wrong: `improt ${module}`, right: `import ${module}`, fault: misspelt('improt', 'import') },
      {
        wrong: `whlie ${x} < ${limit}:\n    ${x} += 1`,
        right: `while ${x} < ${limit}:\n    ${x} += 1`,
        fault: misspelt('whlie', 'while'),
      },
      {
        wrong: `fro i in range(${limit}):\n    print(i)`,
        right: `for i in range(${limit}):\n    print(i)`,
        fault: misspelt('fro', 'for'),
      },
    ]);
  },
  (draw) => {
    const name = draw.pick(['open', 'found', 'ready', 'done', 'active']);
    const [wrong, right] = draw.pick([
      ['true', 'True'],
      ['false', 'False'],
      ['none', 'None'],
    ] as const);
    const good = inline(right);
    return {
      wrong: `is_${name} = ${wrong}`,
      right: `is_${name} = ${right}`,
      fault: fixed(
        `In Python, ${good} begins with a capital letter.`,
        `In Python beginnt ${good} mit einem großen Buchstaben.`,
        `En Python, ${good} commence par une majuscule.`,
        `In Python ${good} comincia con la maiuscola.`,
        `En Python, ${good} empieza con mayúscula.`,
      ),
    };
  },
  (draw) => {
    const list = draw.pick(listVariables);
    const values = numbersFor(draw, draw.whole(3, 4));
    const right = `${list} = ${listOf(values)}`;
    const at = draw.whole(0, values.length - 2);
    return {
      wrong: right.replace(`${values[at]!}, ${values[at + 1]!}`, `${values[at]!} ${values[at + 1]!}`),
      right,
      fault: comma,
    };
  },
  (draw) => {
    const x = draw.pick(['age', 'price', 'count', 'number', 'year']);
    const label = `${x.charAt(0).toUpperCase()}${x.slice(1)}: `;
    const value = `${x} = ${draw.whole(2, 99)}`;
    return {
      wrong: `${value}\nprint("${label}" + ${x})`,
      right: `${value}\nprint("${label}" + str(${x}))`,
      fault: fixed(
        'A text and a number cannot be joined; `str` turns the number into a text.',
        'Ein Text und eine Zahl lassen sich nicht verbinden; `str` macht aus der Zahl einen Text.',
        'On ne peut pas joindre un texte et un nombre ; `str` convertit le nombre en texte.',
        'Un testo e un numero non si possono unire; `str` trasforma il numero in testo.',
        'Un texto y un número no se pueden unir; `str` convierte el número en texto.',
      ),
    };
  },
  (draw) => {
    const list = draw.pick(listVariables);
    const values = listOf(numbersFor(draw, draw.whole(2, 4)));
    const call = draw.pick(['max', 'min', 'sum', 'len']);
    const wrong = list.slice(0, -1);
    const [good, bad] = [inline(list), inline(wrong)];
    return {
      wrong: `${list} = ${values}\nprint(${call}(${wrong}))`,
      right: `${list} = ${values}\nprint(${call}(${list}))`,
      fault: fixed(
        `The list is called ${good}, not ${bad}.`,
        `Die Liste heißt ${good}, nicht ${bad}.`,
        `La liste s’appelle ${good}, et non ${bad}.`,
        `La lista si chiama ${good}, non ${bad}.`,
        `La lista se llama ${good}, no ${bad}.`,
      ),
    };
  },
  (draw) => {
    const list = draw.pick(listVariables);
    const values = numbersFor(draw, draw.whole(2, 4)).join(', ');
    return {
      wrong: `${list} = [${values})`,
      right: `${list} = [${values}]`,
      fault: fixed(
        'A list begins with `[` and ends with `]`.',
        'Eine Liste beginnt mit `[` und endet mit `]`.',
        'Une liste commence par `[` et finit par `]`.',
        'Una lista comincia con `[` e finisce con `]`.',
        'Una lista empieza con `[` y termina con `]`.',
      ),
    };
  },
  (draw) => {
    const x = draw.pick(numberVariables);
    const sign = draw.pick(['+', '-']);
    const good = inline(`${sign}= 1`);
    const value = `${x} = ${draw.whole(0, 60)}`;
    return {
      wrong: `${value}\n${x}${sign}${sign}`,
      right: `${value}\n${x} ${sign}= 1`,
      fault: fixed(
        `Python has no ${inline(sign + sign)}; one writes ${good}.`,
        `Python kennt kein ${inline(sign + sign)}; man schreibt ${good}.`,
        `${inline(sign + sign)} n’existe pas en Python ; on écrit ${good}.`,
        `In Python ${inline(sign + sign)} non esiste; si scrive ${good}.`,
        `En Python no existe ${inline(sign + sign)}; se escribe ${good}.`,
      ),
    };
  },
  (draw) => {
    const [x, y] = draw.several(numberVariables, 2) as [string, string];
    const [wrong, right] = draw.pick([
      ['&&', 'and'],
      ['||', 'or'],
    ] as const);
    const [low, high] = [draw.whole(1, 20), draw.whole(21, 60)];
    const written = (word: string) => `if ${x} > ${low} ${word} ${y} < ${high}:\n    print("yes")`;
    const [bad, good] = [inline(wrong), inline(right)];
    return {
      wrong: written(wrong),
      right: written(right),
      fault: fixed(
        `In Python one writes ${good} instead of ${bad}.`,
        `In Python schreibt man ${good} statt ${bad}.`,
        `En Python, on écrit ${good} au lieu de ${bad}.`,
        `In Python si scrive ${good} al posto di ${bad}.`,
        `En Python se escribe ${good} en lugar de ${bad}.`,
      ),
    };
  },
  (draw) => {
    const { name } = draw.pick(persons);
    const call = draw.pick(['upper', 'lower', 'strip', 'title']);
    const x = draw.pick(textVariables);
    return {
      wrong: `${x} = "${name}"\nprint(${x}.${call})`,
      right: `${x} = "${name}"\nprint(${x}.${call}())`,
      fault: fixed(
        `A method is called with parentheses: ${inline(`${call}()`)}.`,
        `Eine Methode ruft man mit Klammern auf: ${inline(`${call}()`)}.`,
        `On appelle une méthode avec des parenthèses : ${inline(`${call}()`)}.`,
        `Un metodo si chiama con le parentesi: ${inline(`${call}()`)}.`,
        `Un método se llama con paréntesis: ${inline(`${call}()`)}.`,
      ),
    };
  },
];

export const fixBug = snippetTask({
  name: 'fix-bug',
  weight: 1.2,
  questions,
  followUps,
  snippet(draw) {
    const { wrong, right, fault } = draw.pick(kinds)(draw);
    return { code: wrong, answer: parallel((language) => `${fault[language]}\n${fenced(right)}`) };
  },
});
