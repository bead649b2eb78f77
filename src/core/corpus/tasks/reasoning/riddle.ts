import type { Draw } from '../../draw.ts';
import type { Gender } from '../../lexicon/lexeme.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { wording } from '../template.ts';

/** What a riddle tells, and what it asks; each in whole sentences. */
export interface Riddle {
  facts: Parallel;
  question: Parallel;
}

/** Ways of putting any riddle. */
export const riddles: readonly Wording<Riddle>[] = [
  wording('{facts} {question}', '{facts} {question}', '{facts} {question}', '{facts} {question}', '{facts} {question}'),
  wording('{question} {facts}', '{question} {facts}', '{question} {facts}', '{question} {facts}', '{question} {facts}'),
  wording(
    'Here is a riddle. {facts} {question}',
    'Hier ist ein Rätsel. {facts} {question}',
    'Voici une énigme. {facts} {question}',
    'Ecco un indovinello. {facts} {question}',
    'Aquí va un acertijo. {facts} {question}',
  ),
  wording(
    'Can you help me with a riddle? {facts} {question}',
    'Können Sie mir bei einem Rätsel helfen? {facts} {question}',
    'Pouvez-vous m’aider à résoudre une énigme ? {facts} {question}',
    'Può aiutarmi con un indovinello? {facts} {question}',
    '¿Puede ayudarme con un acertijo? {facts} {question}',
  ),
  wording(
    'Please solve this riddle. {facts} {question}',
    'Lösen Sie bitte dieses Rätsel. {facts} {question}',
    'Résolvez cette énigme, s’il vous plaît. {facts} {question}',
    'Risolva questo indovinello, per favore. {facts} {question}',
    'Resuelva este acertijo, por favor. {facts} {question}',
  ),
  wording(
    'I have a question. {question} {facts}',
    'Ich habe eine Frage. {question} {facts}',
    'J’ai une question. {question} {facts}',
    'Ho una domanda. {question} {facts}',
    'Tengo una pregunta. {question} {facts}',
  ),
  wording(
    '{facts} That is all I know. {question}',
    '{facts} Mehr weiß ich nicht. {question}',
    '{facts} Je n’en sais pas plus. {question}',
    '{facts} Non so altro. {question}',
    '{facts} No sé nada más. {question}',
  ),
  wording(
    'Please think it over. {facts} {question}',
    'Denken Sie bitte nach. {facts} {question}',
    'Réfléchissez, s’il vous plaît. {facts} {question}',
    'Ci pensi bene, per favore. {facts} {question}',
    'Piénselo bien, por favor. {facts} {question}',
  ),
];

/** Sentences one after the other. */
export function sentences(...parts: readonly Parallel[]): Parallel {
  return parallel((language) => parts.map((part) => part[language]).join(' '));
}

/** What one person is to another. */
export interface Pair {
  one: Person;
  two: Person;
}

/** A clue that can be told from either side: "Anna is older than Paul" or "Paul is younger than Anna". */
export interface Relation {
  /** the first is before the second in the order */
  forth: Wording<Pair>;
  back: Wording<Pair>;
}

/** How the clues of an order are told: which neighbours first, and from which side. */
export interface Telling {
  /** places in the order, of the neighbours (n, n + 1) */
  clues: readonly number[];
  back: readonly boolean[];
}

export function drawPeople(draw: Draw, count: number): Person[] {
  return draw.several(persons, count);
}

/** @param count of people */
export function drawTelling(draw: Draw, count: number): Telling {
  const neighbours = Array.from({ length: count - 1 }, (_, at) => at);
  return { clues: draw.several(neighbours, count - 1), back: neighbours.map(() => draw.chance(0.5)) };
}

/** "0<1 2>1": the clues as they are told */
export function tellingKey({ clues, back }: Telling): string {
  return clues.map((at) => (back[at] ? `${at + 1}>${at}` : `${at}<${at + 1}`)).join(' ');
}

/** All clues of an order as sentences. */
export function told(people: readonly Person[], { clues, back }: Telling, relation: Relation): Parallel {
  return sentences(
    ...clues.map((at) => {
      const [before, after] = [people[at]!, people[at + 1]!];
      return back[at]
        ? worded(relation.back, { one: after, two: before })
        : worded(relation.forth, { one: before, two: after });
    }),
  );
}

/** f where all are women */
export function genderOfAll(people: readonly Person[]): Gender {
  return people.every(({ gender }) => gender === 'f') ? 'f' : 'm';
}

/** "Anna, Paul, Leo" */
export function namesOf(people: readonly Person[]): string {
  return people.map(({ name }) => name).join(', ');
}

/** "Who is the oldest?" → "And who is the oldest?" */
export function continued(question: Parallel): Parallel {
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    en: `And ${lower(question.en)}`,
    de: `Und ${lower(question.de)}`,
    fr: `Et ${lower(question.fr)}`,
    it: `E ${lower(question.it)}`,
    es: `¿Y ${lower(question.es.slice(1))}`,
  };
}
