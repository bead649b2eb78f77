import type { Language } from '../../languages.ts';
import { english, french, german, italian, spanish } from '../grammar/index.ts';
import type { Adjective } from '../lexicon/adjective.ts';
import { adjective } from '../lexicon/adjectives.ts';
import { parallel, type Parallel, type Wording } from '../parallel.ts';

// Long texts are easier to read, and to mend, as texts. Between braces stands a slot:
//
//     {name}             a text, a number, a person's name, or what a parallel text says in this language
//     {a thing}          the grammar's function of that name, english.a here, of the noun in the slot `thing`
//     {de un friend}     functions from right to left: french.de(french.un(friend)), "d’un écureuil"
//     {a thing old}      with an adjective: a slot, or an id of the lexicon
//     {count number thing}
//     {A thing}          a capital letter begins the text with one
//     {hero:he|she}      by gender: of a person, of a noun in this language, or a slot that is 'm' or 'f'; a German noun may have three

const grammars = { en: english, de: german, fr: french, it: italian, es: spanish };

type Slots = Readonly<Record<string, unknown>>;
type Piece = (slots: Slots) => string;

/** The same text in five languages, as templates over these slots. */
export function wording<S extends object>(en: string, de: string, fr: string, it: string, es: string): Wording<S> {
  const templates: Parallel = { en, de, fr, it, es };
  return parallel((language) => {
    const pieces = compiled(language, templates[language]);
    return (slots: S) => pieces.map((piece) => piece(slots as Slots)).join('');
  });
}

/** Text and places in turn, each read once. */
function compiled(language: Language, template: string): Piece[] {
  return template.split(/\{([^}]+)\}/).map((part, index) => (index % 2 === 0 ? () => part : place(language, part)));
}

function place(language: Language, written: string): Piece {
  const [words = '', choices] = written.split(/:(.*)/);
  const lower = words.charAt(0).toLowerCase() + words.slice(1);
  if (choices !== undefined) {
    const forms = choices.split('|');
    return (slots) => choice(genderIn(language, valueOf(slots, lower)), forms);
  }
  const parts = lower.split(' ');
  if (words === lower) return (slots) => resolved(language, parts, slots);
  return (slots) => {
    const text = resolved(language, parts, slots);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}

function resolved(language: Language, words: readonly string[], slots: Slots): string {
  const at = words.findIndex((word) => word in slots);
  if (at < 0) throw new Error(`no slot in {${words.join(' ')}}`);
  const value = valueOf(slots, words[at]!);
  if (at === 0) return textIn(language, value);
  const second = words[at + 1];
  const first = words[at - 1]!;
  let text =
    typeof value === 'number' && second !== undefined
      ? call(language, first, value, valueOf(slots, second))
      : call(language, first, nameOr(value, language), second === undefined ? undefined : adjectiveIn(slots, second));
  for (let outer = at - 2; outer >= 0; outer--) text = call(language, words[outer]!, text);
  return text;
}

function call(language: Language, name: string, ...values: unknown[]): string {
  const found = (grammars[language] as Readonly<Record<string, unknown>>)[name];
  if (typeof found !== 'function') throw new Error(`no function "${name}" in the grammar of ${language}`);
  return (found as (...values: unknown[]) => string)(...values);
}

function valueOf(values: Slots, name: string): unknown {
  const value = values[name];
  if (value === undefined) throw new Error(`no slot "${name}"`);
  return value;
}

function adjectiveIn(values: Slots, name: string): Adjective {
  return name in values ? (values[name] as Adjective) : adjective(name);
}

/** Functions of names and other texts take them as they are written; nouns stay nouns. */
function nameOr(value: unknown, language: Language): unknown {
  return isObject(value) && (typeof value.name === 'string' || typeof value[language] === 'string')
    ? textIn(language, value)
    : value;
}

function textIn(language: Language, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (isObject(value)) {
    if (typeof value.name === 'string') return value.name;
    const own = value[language];
    if (typeof own === 'string') return own;
    if (isObject(own) && typeof own.singular === 'string') return own.singular;
  }
  throw new Error(`no text in ${language} for ${JSON.stringify(value)}`);
}

function genderIn(language: Language, value: unknown): string {
  if (value === 'm' || value === 'f') return value;
  if (isObject(value)) {
    if (typeof value.gender === 'string') return value.gender;
    const own = value[language];
    if (typeof own === 'string') return own;
    if (isObject(own) && typeof own.gender === 'string') return own.gender;
  }
  throw new Error(`no gender in ${language} for ${JSON.stringify(value)}`);
}

function choice(gender: string, choices: readonly string[]): string {
  const chosen = choices[gender === 'm' ? 0 : gender === 'f' ? 1 : 2];
  if (chosen === undefined) throw new Error(`no choice for "${gender}" among ${choices.join(', ')}`);
  return chosen;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
