import { numberInWords, quoted } from '../../grammar/index.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';

interface Slots {
  toDigits: boolean;
  number: number;
  /** another number that is asked for then */
  next: number | null;
}

interface Shown {
  number: number;
  /** in quotes */
  words: Parallel;
}

const inWords: readonly Wording<Shown>[] = [
  wording(
    'How do you write {number} in words?',
    'Wie schreibt man {number} in Worten?',
    'Comment écrit-on {number} en lettres ?',
    'Come si scrive {number} in lettere?',
    '¿Cómo se escribe {number} con letras?',
  ),
  wording(
    'Please write the number {number} in words.',
    'Schreiben Sie bitte die Zahl {number} in Worten.',
    'Écrivez le nombre {number} en lettres, s’il vous plaît.',
    'Scriva il numero {number} in lettere, per favore.',
    'Escriba el número {number} con letras, por favor.',
  ),
  wording(
    'What is {number} in words?',
    'Was ist {number} in Worten?',
    'Que donne {number} en lettres ?',
    'Come diventa {number} in lettere?',
    '¿Cómo queda {number} con letras?',
  ),
  wording(
    'Can you spell out the number {number}?',
    'Können Sie die Zahl {number} ausschreiben?',
    'Pouvez-vous écrire le nombre {number} en toutes lettres ?',
    'Può scrivere per esteso il numero {number}?',
    '¿Puede escribir el número {number} en palabras?',
  ),
  wording(
    'How is the number {number} spelt out?',
    'Wie wird die Zahl {number} ausgeschrieben?',
    'Comment s’écrit {number} en toutes lettres ?',
    'Come si scrive per esteso il numero {number}?',
    '¿Cómo se escribe en palabras el número {number}?',
  ),
  wording(
    'I need {number} written out for a form.',
    'Ich brauche {number} für ein Formular in Worten.',
    'J’ai besoin de {number} en toutes lettres pour un formulaire.',
    'Mi serve {number} in lettere per un modulo.',
    'Necesito {number} con letras para un formulario.',
  ),
  wording(
    'The number {number} in words, please.',
    'Die Zahl {number} in Worten, bitte.',
    'Le nombre {number} en lettres, s’il vous plaît.',
    'Il numero {number} in lettere, per favore.',
    'El número {number} con letras, por favor.',
  ),
  wording(
    '{number} in words',
    '{number} in Worten',
    '{number} en lettres',
    '{number} in lettere',
    '{number} con letras',
  ),
];

const inDigits: readonly Wording<Shown>[] = [
  wording(
    'How do you write {words} in digits?',
    'Wie schreibt man {words} in Ziffern?',
    'Comment écrit-on {words} en chiffres ?',
    'Come si scrive {words} in cifre?',
    '¿Cómo se escribe {words} con cifras?',
  ),
  wording(
    'Please write the number {words} in digits.',
    'Schreiben Sie bitte die Zahl {words} in Ziffern.',
    'Écrivez le nombre {words} en chiffres, s’il vous plaît.',
    'Scriva il numero {words} in cifre, per favore.',
    'Escriba el número {words} con cifras, por favor.',
  ),
  wording(
    'What number is {words}?',
    'Welche Zahl ist {words}?',
    'Quel nombre est {words} ?',
    'Che numero è {words}?',
    '¿Qué número es {words}?',
  ),
  wording(
    'Can you write {words} as a number?',
    'Können Sie {words} als Zahl schreiben?',
    'Pouvez-vous écrire {words} sous forme de chiffres ?',
    'Può scrivere {words} come numero?',
    '¿Puede escribir {words} como número?',
  ),
  wording(
    'I read the word {words}. Which number is that?',
    'Ich lese das Wort {words}. Welche Zahl ist das?',
    'Je lis le mot {words}. Quel nombre est-ce ?',
    'Leggo la parola {words}. Che numero è?',
    'Leo la palabra {words}. ¿Qué número es?',
  ),
  wording(
    'I need {words} in digits for a form.',
    'Ich brauche {words} für ein Formular in Ziffern.',
    'J’ai besoin de {words} en chiffres pour un formulaire.',
    'Mi serve {words} in cifre per un modulo.',
    'Necesito {words} con cifras para un formulario.',
  ),
  wording(
    'The number {words} in digits, please.',
    'Die Zahl {words} in Ziffern, bitte.',
    'Le nombre {words} en chiffres, s’il vous plaît.',
    'Il numero {words} in cifre, per favore.',
    'El número {words} con cifras, por favor.',
  ),
  wording('{words} in digits', '{words} in Ziffern', '{words} en chiffres', '{words} in cifre', '{words} con cifras'),
];

const wordsAnswer: Wording<Shown> = wording(
  'In words, {number} is {words}.',
  '{number} schreibt man {words}.',
  '{number} s’écrit {words}.',
  '{number} si scrive {words}.',
  '{number} se escribe {words}.',
);

const digitsAnswer: Wording<Shown> = wording(
  'In digits, {words} is {number}.',
  'In Ziffern ist {words} die Zahl {number}.',
  'En chiffres, {words} s’écrit {number}.',
  'In cifre {words} si scrive {number}.',
  'En cifras, {words} es {number}.',
);

const nextWords: Wording<Shown> = wording(
  'And {number}?',
  'Und {number}?',
  'Et {number} ?',
  'E {number}?',
  '¿Y {number}?',
);

const nextDigits: Wording<Shown> = wording('And {words}?', 'Und {words}?', 'Et {words} ?', 'E {words}?', '¿Y {words}?');

/** From 0 to 100; each language asks for its own words. */
export const numberWords = task<Slots>({
  name: 'number-words',
  category: 'math',
  weight: 1,
  paraphrases: inWords.length,
  draw: (draw) => ({
    toDigits: draw.chance(0.5),
    number: draw.whole(0, 100),
    next: draw.chance(0.45) ? draw.whole(0, 100) : null,
  }),
  key: ({ toDigits, number, next }) =>
    `${toDigits ? 'digits' : 'words'} ${number}${next === null ? '' : `, then ${next}`}`,
  render({ toDigits, number, next }, paraphrase) {
    const answer = toDigits ? digitsAnswer : wordsAnswer;
    const turnOf = (asked: Wording<Shown>, value: number) =>
      turn(
        worded(asked, shown(value)),
        worded(answer, shown(value)),
        toDigits ? { kind: 'number', value } : { kind: 'exact' },
      );
    const turns = [turnOf((toDigits ? inDigits : inWords)[paraphrase]!, number)];
    if (next !== null) turns.push(turnOf(toDigits ? nextDigits : nextWords, next));
    return { system: null, turns };
  },
  *drills() {
    for (let number = 0; number <= 100; number++) {
      yield parallel((language) => `${number} = ${numberInWords(language, number)}`);
    }
  },
});

function shown(number: number): Shown {
  return { number, words: parallel((language) => quoted(language, numberInWords(language, number))) };
}
