import { fixed } from '../../parallel.ts';
import { above, below, inline, numberVariables, quoted, snippetTask } from './snippet.ts';

const questions = [
  above(
    'What does this if block print?',
    'Was gibt dieser if-Block aus?',
    'Qu’affiche ce bloc if ?',
    'Che cosa stampa questo blocco if?',
    '¿Qué imprime este bloque if?',
  ),
  above(
    'Which branch of this program runs, please?',
    'Welcher Zweig dieses Programms läuft bitte?',
    'Quelle branche de ce programme s’exécute, s’il vous plaît ?',
    'Quale ramo di questo programma viene eseguito, per favore?',
    '¿Qué rama de este programa se ejecuta, por favor?',
  ),
  below(
    'Which word appears?',
    'Welches Wort erscheint?',
    'Quel mot apparaît ?',
    'Quale parola appare?',
    '¿Qué palabra aparece?',
  ),
  above('If or else?', 'If oder else?', 'If ou else ?', 'If o else?', '¿If o else?'),
  above(
    'Please explain step by step what is printed:',
    'Erklären Sie bitte Schritt für Schritt, was ausgegeben wird:',
    'Expliquez pas à pas ce qui s’affiche, s’il vous plaît :',
    'Spieghi passo per passo che cosa viene stampato:',
    'Explique paso a paso qué se imprime:',
  ),
  above(
    'I am not sure which text comes out here. Can you help?',
    'Ich bin nicht sicher, welcher Text hier herauskommt. Können Sie helfen?',
    'Je ne sais pas quel texte s’affiche ici. Pouvez-vous m’aider ?',
    'Non so quale testo viene stampato qui. Può aiutarmi?',
    'No sé qué texto se imprime aquí. ¿Puede ayudarme?',
  ),
  below(
    'Is the condition true, and what is printed?',
    'Ist die Bedingung wahr, und was wird ausgegeben?',
    'La condition est-elle vraie, et qu’est-ce qui s’affiche ?',
    'La condizione è vera, e che cosa viene stampato?',
    '¿La condición es verdadera, y qué se imprime?',
  ),
  above(
    'Tell me the output of this if statement:',
    'Nennen Sie mir die Ausgabe dieser if-Anweisung:',
    'Donnez-moi la sortie de cette instruction if :',
    'Mi dica l’output di questa istruzione if:',
    'Dígame la salida de esta instrucción if:',
  ),
];

const followUps = [
  above('And here?', 'Und hier?', 'Et ici ?', 'E qui?', '¿Y aquí?'),
  above(
    'And what does this one print?',
    'Und was gibt dieser aus?',
    'Et celui-ci, qu’affiche-t-il ?',
    'E questo che cosa stampa?',
    '¿Y qué imprime este?',
  ),
];

const words = [
  ['yes', 'no'],
  ['big', 'small'],
  ['high', 'low'],
  ['warm', 'cold'],
  ['open', 'closed'],
  ['pass', 'fail'],
  ['old', 'young'],
  ['full', 'empty'],
  ['left', 'right'],
  ['stop', 'go'],
] as const;

const signs: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '>': (left, right) => left > right,
  '<': (left, right) => left < right,
  '>=': (left, right) => left >= right,
  '<=': (left, right) => left <= right,
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
};

export const ifElse = snippetTask({
  name: 'if-else',
  weight: 1,
  questions,
  followUps,
  snippet(draw) {
    const name = draw.pick([...numberVariables, 'temperature', 'points', 'speed']);
    const right = draw.whole(1, 40);
    const left = draw.chance(0.2) ? right : draw.whole(1, 40);
    const [sign, holds] = draw.pick(Object.entries(signs));
    const [first, second] = draw.pick(words);
    const isTrue = holds(left, right);
    const comparison = inline(`${left} ${sign} ${right}`);
    const output = inline(isTrue ? first : second);
    return {
      code: `${name} = ${left}\nif ${name} ${sign} ${right}:\n    print(${quoted(first)})\nelse:\n    print(${quoted(second)})`,
      answer: isTrue
        ? fixed(
            `${comparison} is true, so the ${inline('if')} branch runs. The code prints ${output}.`,
            `${comparison} ist wahr, also läuft der ${inline('if')}-Zweig. Der Code gibt ${output} aus.`,
            `${comparison} est vrai, donc la branche ${inline('if')} s’exécute. Le code affiche ${output}.`,
            `${comparison} è vero, quindi si esegue il ramo ${inline('if')}. Il codice stampa ${output}.`,
            `${comparison} es verdadero, así que se ejecuta la rama ${inline('if')}. El código imprime ${output}.`,
          )
        : fixed(
            `${comparison} is false, so the ${inline('else')} branch runs. The code prints ${output}.`,
            `${comparison} ist falsch, also läuft der ${inline('else')}-Zweig. Der Code gibt ${output} aus.`,
            `${comparison} est faux, donc la branche ${inline('else')} s’exécute. Le code affiche ${output}.`,
            `${comparison} è falso, quindi si esegue il ramo ${inline('else')}. Il codice stampa ${output}.`,
            `${comparison} es falso, así que se ejecuta la rama ${inline('else')}. El código imprime ${output}.`,
          ),
    };
  },
});
