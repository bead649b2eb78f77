import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { type Call, type FunctionGrammar, functionGrammars, returned } from './functions.ts';
import { fenced, inline, secondTurns } from './snippet.ts';

interface Slots {
  grammar: FunctionGrammar;
  name: string;
  parameters: readonly string[];
  /** how it is used, or what it is to be called instead */
  second: { call: Call; wording: number } | { rename: string } | null;
}

interface Wanted {
  /** "add(a, b)" */
  signature: string;
  purpose: Parallel;
}

const questions: readonly Wording<Wanted>[] = [
  {
    en: ({ signature, purpose }) => `Write a Python function ${signature} that ${purpose.en}.`,
    de: ({ signature, purpose }) => `Schreiben Sie eine Python-Funktion ${signature}, die ${purpose.de}.`,
    fr: ({ signature, purpose }) => `Écrivez une fonction Python ${signature} qui ${purpose.fr}.`,
    it: ({ signature, purpose }) => `Scriva una funzione Python ${signature} che ${purpose.it}.`,
    es: ({ signature, purpose }) => `Escriba una función de Python ${signature} que ${purpose.es}.`,
  },
  {
    en: ({ signature, purpose }) => `I need a function ${signature} that ${purpose.en}.`,
    de: ({ signature, purpose }) => `Ich brauche eine Funktion ${signature}, die ${purpose.de}.`,
    fr: ({ signature, purpose }) => `J’ai besoin d’une fonction ${signature} qui ${purpose.fr}.`,
    it: ({ signature, purpose }) => `Mi serve una funzione ${signature} che ${purpose.it}.`,
    es: ({ signature, purpose }) => `Necesito una función ${signature} que ${purpose.es}.`,
  },
  {
    en: ({ signature, purpose }) => `Could you show me a function ${signature} in Python that ${purpose.en}?`,
    de: ({ signature, purpose }) => `Könnten Sie mir in Python eine Funktion ${signature} zeigen, die ${purpose.de}?`,
    fr: ({ signature, purpose }) => `Pourriez-vous me montrer en Python une fonction ${signature} qui ${purpose.fr} ?`,
    it: ({ signature, purpose }) => `Potrebbe mostrarmi in Python una funzione ${signature} che ${purpose.it}?`,
    es: ({ signature, purpose }) => `¿Podría mostrarme en Python una función ${signature} que ${purpose.es}?`,
  },
  {
    en: ({ signature, purpose }) => `Function ${signature} that ${purpose.en}`,
    de: ({ signature, purpose }) => `Funktion ${signature}, die ${purpose.de}`,
    fr: ({ signature, purpose }) => `Fonction ${signature} qui ${purpose.fr}`,
    it: ({ signature, purpose }) => `Funzione ${signature} che ${purpose.it}`,
    es: ({ signature, purpose }) => `Función ${signature} que ${purpose.es}`,
  },
  {
    en: ({ signature, purpose }) => `How does one write ${signature} in Python, a function that ${purpose.en}?`,
    de: ({ signature, purpose }) => `Wie schreibt man in Python ${signature}, eine Funktion, die ${purpose.de}?`,
    fr: ({ signature, purpose }) => `Comment écrire ${signature} en Python, une fonction qui ${purpose.fr} ?`,
    it: ({ signature, purpose }) => `Come si scrive ${signature} in Python, una funzione che ${purpose.it}?`,
    es: ({ signature, purpose }) => `¿Cómo se escribe ${signature} en Python, una función que ${purpose.es}?`,
  },
  {
    en: ({ signature, purpose }) =>
      `Please program a function that ${purpose.en}. It begins like this: def ${signature}`,
    de: ({ signature, purpose }) =>
      `Programmieren Sie bitte eine Funktion, die ${purpose.de}. Sie beginnt so: def ${signature}`,
    fr: ({ signature, purpose }) =>
      `Programmez une fonction qui ${purpose.fr}, s’il vous plaît. Elle commence ainsi : def ${signature}`,
    it: ({ signature, purpose }) =>
      `Programmi per favore una funzione che ${purpose.it}. Comincia così: def ${signature}`,
    es: ({ signature, purpose }) => `Programe, por favor, una función que ${purpose.es}. Empieza así: def ${signature}`,
  },
  {
    en: ({ signature, purpose }) => `My homework: a Python function ${signature} that ${purpose.en}. Can you help?`,
    de: ({ signature, purpose }) =>
      `Meine Hausaufgabe: eine Python-Funktion ${signature}, die ${purpose.de}. Können Sie helfen?`,
    fr: ({ signature, purpose }) =>
      `Mon devoir : une fonction Python ${signature} qui ${purpose.fr}. Pouvez-vous m’aider ?`,
    it: ({ signature, purpose }) => `Il mio compito: una funzione Python ${signature} che ${purpose.it}. Può aiutarmi?`,
    es: ({ signature, purpose }) =>
      `Mis deberes: una función de Python ${signature} que ${purpose.es}. ¿Puede ayudarme?`,
  },
  {
    en: ({ signature, purpose }) => `Python code, please: ${signature}, a short function that ${purpose.en}.`,
    de: ({ signature, purpose }) => `Python-Code bitte: ${signature}, eine kurze Funktion, die ${purpose.de}.`,
    fr: ({ signature, purpose }) => `Du code Python, SVP : ${signature}, une petite fonction qui ${purpose.fr}.`,
    it: ({ signature, purpose }) => `Codice Python, per favore: ${signature}, una breve funzione che ${purpose.it}.`,
    es: ({ signature, purpose }) => `Código Python, por favor: ${signature}, una función corta que ${purpose.es}.`,
  },
];

const calls: readonly Wording<{ call: string }>[] = [
  {
    en: ({ call }) => `And what does ${call} return?`,
    de: ({ call }) => `Und was gibt ${call} zurück?`,
    fr: ({ call }) => `Et que renvoie ${call} ?`,
    it: ({ call }) => `E che cosa restituisce ${call}?`,
    es: ({ call }) => `¿Y qué devuelve ${call}?`,
  },
  {
    en: ({ call }) => `Thank you. What is the result of ${call}?`,
    de: ({ call }) => `Danke. Was ist das Ergebnis von ${call}?`,
    fr: ({ call }) => `Merci. Quel est le résultat de l’appel ${call} ?`,
    it: ({ call }) => `Grazie. Qual è il risultato di ${call}?`,
    es: ({ call }) => `Gracias. ¿Cuál es el resultado de ${call}?`,
  },
];

const renames: Wording<{ name: string }> = {
  en: ({ name }) => `Please call the function ${name} instead.`,
  de: ({ name }) => `Nennen Sie die Funktion bitte ${name}.`,
  fr: ({ name }) => `Appelez plutôt la fonction ${name}, s’il vous plaît.`,
  it: ({ name }) => `Chiami invece la funzione ${name}, per favore.`,
  es: ({ name }) => `Llame a la función ${name}, por favor.`,
};

function codeOf({ grammar, parameters }: Slots, name: string): string {
  return `def ${name}(${parameters.join(', ')}):\n    ${grammar.body(...parameters)}`;
}

function answer(code: string): Parallel {
  const lead: Parallel = {
    en: 'Here is the function:',
    de: 'Hier ist die Funktion:',
    fr: 'Voici la fonction :',
    it: 'Ecco la funzione:',
    es: 'Aquí está la función:',
  };
  return parallel((language) => `${lead[language]}\n${fenced(code)}`);
}

function secondTurn(slots: Slots): ParallelTurn[] {
  const { second, name } = slots;
  if (!second) return [];
  if ('rename' in second) return [turn(worded(renames, { name: second.rename }), answer(codeOf(slots, second.rename)))];
  const { call, wording } = second;
  const user = worded(calls[wording]!, { call: `${name}(${call.arguments})` });
  const parts = inline(call.result);
  return [
    turn(user, returned(name, call), {
      kind: 'contains',
      parts: parallel((language) => [
        {
          en: `returns ${parts}`,
          de: `gibt ${parts} zurück`,
          fr: `renvoie ${parts}`,
          it: `restituisce ${parts}`,
          es: `devuelve ${parts}`,
        }[language],
      ]),
    }),
  ];
}

export const writeFunction = task<Slots>({
  name: 'write-function',
  category: 'coding',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    const grammar = draw.pick(functionGrammars);
    const [own, other] = draw.several(grammar.names, 2) as [string, string];
    const name = draw.chance(0.3) ? `${draw.pick(['my', 'do', 'get', 'try'])}_${own}` : own;
    const parameters = draw.pick(grammar.parameters);
    const slots = { grammar, name, parameters };
    if (!draw.chance(secondTurns)) return { ...slots, second: null };
    if (draw.chance(0.3)) return { ...slots, second: { rename: other } };
    return { ...slots, second: { call: grammar.call(draw), wording: draw.whole(0, calls.length - 1) } };
  },
  key({ grammar, name, parameters, second }) {
    const next = !second
      ? ''
      : 'rename' in second
        ? ` | ${second.rename}`
        : ` | ${second.wording} ${second.call.arguments}`;
    return `${grammar.id} ${name}(${parameters.join(', ')})${next}`;
  },
  render(slots, paraphrase) {
    const { grammar, name, parameters } = slots;
    const signature = `${name}(${parameters.join(', ')})`;
    const user = worded(questions[paraphrase]!, { signature, purpose: grammar.purpose });
    return { system: null, turns: [turn(user, answer(codeOf(slots, name))), ...secondTurn(slots)], verbatim: true };
  },
});
