import type { Draw } from '../../draw.ts';
import { fixed, type Parallel, worded, type Wording } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { inline, numberVariables, onOneLine, secondTurns } from './snippet.ts';

/** One assignment, and what it makes of its variable. */
interface Step {
  code: string;
  name: string;
  value: number;
  /** "15", "15 + 8 = 23" */
  working: string;
}

interface Slots {
  steps: readonly Step[];
  asked: string;
  second: string | null;
}

interface Question {
  code: string;
  name: string;
}

const questions: readonly Wording<Question>[] = [
  {
    en: ({ code, name }) => `What is the value of ${name} at the end?\n${code}`,
    de: ({ code, name }) => `Welchen Wert hat ${name} am Ende?\n${code}`,
    fr: ({ code, name }) => `Quelle est la valeur de ${name} à la fin ?\n${code}`,
    it: ({ code, name }) => `Qual è il valore di ${name} alla fine?\n${code}`,
    es: ({ code, name }) => `¿Cuál es el valor de ${name} al final?\n${code}`,
  },
  {
    en: ({ code, name }) => `${code}\nHow large is ${name} now?`,
    de: ({ code, name }) => `${code}\nWie groß ist ${name} jetzt?`,
    fr: ({ code, name }) => `${code}\nCombien vaut ${name} maintenant ?`,
    it: ({ code, name }) => `${code}\nQuanto vale ${name} adesso?`,
    es: ({ code, name }) => `${code}\n¿Cuánto vale ${name} ahora?`,
  },
  {
    en: ({ code, name }) => `Please work out the variable ${name} step by step:\n${code}`,
    de: ({ code, name }) => `Berechnen Sie bitte die Variable ${name} Schritt für Schritt:\n${code}`,
    fr: ({ code, name }) => `Calculez la variable ${name} pas à pas, s’il vous plaît :\n${code}`,
    it: ({ code, name }) => `Calcoli la variabile ${name} passo per passo, per favore:\n${code}`,
    es: ({ code, name }) => `Calcule la variable ${name} paso a paso, por favor:\n${code}`,
  },
  {
    en: ({ code, name }) => `Value of ${name}?\n${code}`,
    de: ({ code, name }) => `Wert von ${name}?\n${code}`,
    fr: ({ code, name }) => `Valeur de ${name} ?\n${code}`,
    it: ({ code, name }) => `Valore di ${name}?\n${code}`,
    es: ({ code, name }) => `¿Valor de ${name}?\n${code}`,
  },
  {
    en: ({ code, name }) => `These lines run one after the other. Which number is in ${name} then?\n${code}`,
    de: ({ code, name }) => `Diese Zeilen laufen nacheinander. Welche Zahl steht dann in ${name}?\n${code}`,
    fr: ({ code, name }) => `Ces lignes s’exécutent l’une après l’autre. Quel nombre contient alors ${name} ?\n${code}`,
    it: ({ code, name }) => `Queste righe vengono eseguite una dopo l’altra. Che numero contiene poi ${name}?\n${code}`,
    es: ({ code, name }) => `Estas líneas se ejecutan una tras otra. ¿Qué número contiene después ${name}?\n${code}`,
  },
  {
    en: ({ code, name }) => `Could you tell me what ${name} is after this code?\n${code}`,
    de: ({ code, name }) => `Könnten Sie mir sagen, was ${name} nach diesem Code ist?\n${code}`,
    fr: ({ code, name }) => `Pourriez-vous me dire ce que vaut ${name} après ce code ?\n${code}`,
    it: ({ code, name }) => `Potrebbe dirmi quanto vale ${name} dopo questo codice?\n${code}`,
    es: ({ code, name }) => `¿Podría decirme cuánto vale ${name} después de este código?\n${code}`,
  },
  {
    en: ({ code, name }) => `${code}\nI need ${name} after the last line.`,
    de: ({ code, name }) => `${code}\nIch brauche ${name} nach der letzten Zeile.`,
    fr: ({ code, name }) => `${code}\nJ’ai besoin de ${name} après la dernière ligne.`,
    it: ({ code, name }) => `${code}\nMi serve ${name} dopo l’ultima riga.`,
    es: ({ code, name }) => `${code}\nNecesito ${name} después de la última línea.`,
  },
  {
    en: ({ code, name }) => `Follow the variables in this Python code. What is ${name}?\n${code}`,
    de: ({ code, name }) => `Verfolgen Sie die Variablen in diesem Python-Code. Was ist ${name}?\n${code}`,
    fr: ({ code, name }) => `Suivez les variables de ce code Python. Que vaut ${name} ?\n${code}`,
    it: ({ code, name }) => `Segua le variabili di questo codice Python. Quanto vale ${name}?\n${code}`,
    es: ({ code, name }) => `Siga las variables de este código de Python. ¿Qué valor tiene ${name}?\n${code}`,
  },
];

const followUp: Wording<{ name: string }> = {
  en: ({ name }) => `And ${name}?`,
  de: ({ name }) => `Und ${name}?`,
  fr: ({ name }) => `Et ${name} ?`,
  it: ({ name }) => `E ${name}?`,
  es: ({ name }) => `¿Y ${name}?`,
};

// French would have to elide before a vowel: "la valeur d’age"
const variables = numberVariables.filter((name) => !/^[aeiouy]/.test(name));

/** Two variables set, then one to three changes, each a small step; no value below 0 or above 99. */
function program(draw: Draw): { steps: Step[]; names: [string, string] } {
  const names = draw.several(variables, 2) as [string, string];
  const values = new Map<string, number>();
  const steps: Step[] = [];
  const set = (name: string, code: string, value: number, working: string): void => {
    values.set(name, value);
    steps.push({ code: `${name} = ${code}`, name, value, working });
  };
  for (const name of names) {
    const value = draw.whole(1, 20);
    set(name, `${value}`, value, `${value}`);
  }
  const more = draw.whole(1, 3);
  while (steps.length < 2 + more) {
    const name = draw.pick(names);
    const source = draw.pick(names);
    const left = values.get(source)!;
    const other = draw.pick(names);
    const [code, right] = draw.chance(0.4) ? [other, values.get(other)!] : numeral(draw.whole(1, 10));
    const sign = draw.pick(['+', '+', '-', '*']);
    const value = sign === '+' ? left + right : sign === '-' ? left - right : left * right;
    const easy = sign === '*' ? left <= 10 && right > 1 && right <= 10 : right < 10 || right % 10 === 0 || left < 10;
    if (value >= 0 && value <= 99 && easy) {
      set(name, `${source} ${sign} ${code}`, value, `${left} ${sign} ${right} = ${value}`);
    }
  }
  return { steps, names };
}

function numeral(value: number): [string, number] {
  return [`${value}`, value];
}

function answer(steps: readonly Step[], asked: string): Parallel {
  const trace = steps.map(({ name, working }) => `${name} = ${working}`).join('; ');
  const value = valueOf(steps, asked);
  const x = inline(asked);
  return fixed(
    `${trace}. At the end ${x} is ${value}.`,
    `${trace}. Am Ende ist ${x} gleich ${value}.`,
    `${trace}. À la fin, ${x} vaut ${value}.`,
    `${trace}. Alla fine ${x} vale ${value}.`,
    `${trace}. Al final, ${x} vale ${value}.`,
  );
}

function valueOf(steps: readonly Step[], name: string): number {
  return steps.findLast((step) => step.name === name)!.value;
}

function secondTurn(steps: readonly Step[], name: string): ParallelTurn {
  const value = valueOf(steps, name);
  const last = steps.findLast((step) => step.name === name)!;
  const line = inline(`${name} = ${last.working}`);
  const x = inline(name);
  return turn(
    worded(followUp, { name }),
    fixed(
      `The last value is ${line}. So ${x} is ${value}.`,
      `Der letzte Wert ist ${line}. Also ist ${x} gleich ${value}.`,
      `La dernière valeur est ${line}. Donc ${x} vaut ${value}.`,
      `L’ultimo valore è ${line}. Quindi ${x} vale ${value}.`,
      `El último valor es ${line}. Por eso ${x} vale ${value}.`,
    ),
    { kind: 'number', value },
  );
}

function codeOf(steps: readonly Step[]): string {
  return steps.map(({ code }) => code).join('\n');
}

export const variable = task<Slots>({
  name: 'variable',
  category: 'coding',
  weight: 1,
  paraphrases: questions.length,
  draw(draw) {
    const { steps, names } = program(draw);
    const [asked, other] = draw.several(names, 2) as [string, string];
    return { steps, asked, second: draw.chance(secondTurns) ? other : null };
  },
  key: ({ steps, asked, second }) => `${onOneLine(codeOf(steps))} | ${asked}${second ? ` ${second}` : ''}`,
  render: ({ steps, asked, second }, paraphrase) => ({
    system: null,
    turns: [
      turn(worded(questions[paraphrase]!, { code: codeOf(steps), name: asked }), answer(steps, asked), {
        kind: 'number',
        value: valueOf(steps, asked),
      }),
      ...(second ? [secondTurn(steps, second)] : []),
    ],
    verbatim: true,
  }),
});
