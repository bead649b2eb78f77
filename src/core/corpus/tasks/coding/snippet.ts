import type { Draw } from '../../draw.ts';
import { persons } from '../../lexicon/names.ts';
import { type Parallel, parallel, type Wording, worded } from '../../parallel.ts';
import { type AnyTask, type Check, task } from '../../task.ts';
import { turn } from '../dialogue.ts';

/** Code in an answer, as a chat shows it best. */
export function fenced(code: string): string {
  return `\`\`\`python\n${code}\n\`\`\``;
}

/** Within a sentence: a name, a value, an expression. */
export function inline(code: string | number): string {
  return `\`${code}\``;
}

export interface Code {
  code: string;
}

/** A question with the code under it. */
export function above(en: string, de: string, fr: string, it: string, es: string): Wording<Code> {
  const question: Parallel = { en, de, fr, it, es };
  return parallel((language) => (slots: Code) => `${question[language]}\n${slots.code}`);
}

/** A question that follows the code. */
export function below(en: string, de: string, fr: string, it: string, es: string): Wording<Code> {
  const question: Parallel = { en, de, fr, it, es };
  return parallel((language) => (slots: Code) => `${slots.code}\n${question[language]}`);
}

/** A piece of code, and what is to be said about it. It alone decides the answer. */
export interface Snippet {
  code: string;
  answer: Parallel;
  check?: Check;
}

interface SnippetGrammar {
  name: string;
  weight: number;
  questions: readonly Wording<Code>[];
  /** the same question on another snippet, in fewer words */
  followUps: readonly Wording<Code>[];
  snippet(draw: Draw): Snippet;
}

interface SnippetSlots {
  first: Snippet;
  second: { snippet: Snippet; followUp: number } | null;
}

/** A task that asks the same of every snippet, and now and then of a second one. */
export function snippetTask(grammar: SnippetGrammar): AnyTask {
  const { name, weight, questions, followUps } = grammar;
  const asked = (wording: Wording<Code>, { code, answer, check }: Snippet) =>
    turn(worded(wording, { code }), answer, check);
  return task<SnippetSlots>({
    name,
    category: 'coding',
    weight,
    paraphrases: questions.length,
    draw(draw) {
      const first = grammar.snippet(draw);
      if (!draw.chance(secondTurns)) return { first, second: null };
      const other = grammar.snippet(draw);
      const followUp = draw.whole(0, followUps.length - 1);
      return { first, second: other.code === first.code ? null : { snippet: other, followUp } };
    },
    key: ({ first, second }) =>
      onOneLine(second ? `${first.code} | ${second.followUp} ${second.snippet.code}` : first.code),
    render: ({ first, second }, paraphrase) => ({
      system: null,
      turns: [
        asked(questions[paraphrase]!, first),
        ...(second ? [asked(followUps[second.followUp]!, second.snippet)] : []),
      ],
      verbatim: true,
    }),
  });
}

/** Of all conversations. */
export const secondTurns = 0.45;

/** Code in a key. */
export function onOneLine(code: string): string {
  return code.replace(/\n */g, '; ');
}

/** "The code prints `13`." */
export function prints(output: string | number): Parallel {
  const shown = inline(output);
  return {
    en: `The code prints ${shown}.`,
    de: `Der Code gibt ${shown} aus.`,
    fr: `Le code affiche ${shown}.`,
    it: `Il codice stampa ${shown}.`,
    es: `El código imprime ${shown}.`,
  };
}

/** Sentences one after the other. */
export function sentences(...texts: readonly Parallel[]): Parallel {
  return parallel((language) => texts.map((text) => text[language]).join(' '));
}

/** One number after the other, tens before ones: "3 + 6 = 9, 9 + 10 = 19, 19 + 4 = 23" for 3, 6 and 14. */
export function runningSum(values: readonly number[]): string {
  let sum = 0;
  const steps: string[] = [];
  for (const [index, value] of values.entries()) {
    const ones = value % 10;
    const parts = index === 0 || ones === value ? [value] : [value - ones, ones].filter((part) => part > 0);
    for (const part of parts) {
      if (index > 0) steps.push(`${sum} + ${part} = ${sum + part}`);
      sum += part;
    }
  }
  return steps.join(', ');
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** What Python calls True and False. */
export function truth(value: boolean): string {
  return value ? 'True' : 'False';
}

export const listVariables = ['numbers', 'values', 'points', 'prices', 'ages', 'scores', 'results'] as const;
export const numberVariables = ['a', 'b', 'c', 'd', 'k', 'm', 'n', 'x', 'y', 'z', 'age', 'price', 'count'] as const;
export const textVariables = ['word', 'name', 'text', 'title'] as const;

/** Words in code are English, as code mostly is; names are at home everywhere. */
export const codeWords = [
  ...persons.map(({ name }) => name),
  ...'cat dog bird fish house tree apple pear bread milk sun moon star river city book red blue green hello'.split(' '),
] as const;

/** Different numbers. */
export function numbersFor(draw: Draw, count: number, low = 1, high = 20): number[] {
  return draw.several(
    Array.from({ length: high - low + 1 }, (_, index) => low + index),
    count,
  );
}

/** "[3, 13, 6]" */
export function listOf(values: readonly (number | string)[]): string {
  return `[${values.join(', ')}]`;
}

/** '"Anna"' */
export function quoted(text: string): string {
  return `"${text}"`;
}
