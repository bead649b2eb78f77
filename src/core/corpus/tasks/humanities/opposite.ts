import { dictionaryForm, english, french, german, italian, quoted, spanish } from '../../grammar/index.ts';
import type { Adjective } from '../../lexicon/adjective.ts';
import { oppositeAdjectives } from '../../lexicon/adjectives.ts';
import { oppositeWords } from '../../lexicon/words.ts';
import { fixed, type Parallel, parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

interface Word {
  readonly id: string;
  readonly bare: Parallel;
  readonly word: Parallel;
  /** in quotes, like `word` */
  readonly opposite: Parallel;
  /** of the opposite; null where it is seldom heard */
  readonly comparative: Parallel | null;
}

// prettier-ignore
const morePairs: readonly (readonly [Parallel, Parallel])[] = [
  [fixed('before', 'vor', 'avant', 'prima', 'antes'), fixed('after', 'nach', 'après', 'dopo', 'después')],
  [fixed('more', 'mehr', 'plus', 'più', 'más'), fixed('less', 'weniger', 'moins', 'meno', 'menos')],
  [fixed('early', 'früh', 'tôt', 'presto', 'temprano'), fixed('late', 'spät', 'tard', 'tardi', 'tarde')],
  [fixed('friend', 'Freund', 'ami', 'amico', 'amigo'), fixed('enemy', 'Feind', 'ennemi', 'nemico', 'enemigo')],
  [fixed('inside', 'innen', 'dedans', 'dentro', 'dentro'), fixed('outside', 'außen', 'dehors', 'fuori', 'fuera')],
  [fixed('to love', 'lieben', 'aimer', 'amare', 'amar'), fixed('to hate', 'hassen', 'détester', 'odiare', 'odiar')],
  [fixed('to go up', 'hinaufgehen', 'monter', 'salire', 'subir'), fixed('to go down', 'hinuntergehen', 'descendre', 'scendere', 'bajar')],
];

/** Qualities of which there is no more or less. */
const withoutDegrees = 'open closed full empty true false possible impossible visible invisible useless'.split(' ');

function comparativeOf(adjective: Adjective): Parallel | null {
  if (withoutDegrees.includes(adjective.id)) return null;
  return {
    en: english.comparative(adjective),
    de: german.comparative(adjective),
    fr: french.comparative(adjective, 'm'),
    it: italian.comparative(adjective, 'm'),
    es: spanish.comparative(adjective, 'm'),
  };
}

function inQuotes(text: Parallel): Parallel {
  return parallel((language) => quoted(language, text[language]));
}

function wordOf(text: Parallel, opposite: Parallel, comparative: Parallel | null): Word {
  return {
    id: text.en,
    bare: text,
    word: inQuotes(text),
    opposite: inQuotes(opposite),
    comparative: comparative && inQuotes(comparative),
  };
}

const words: readonly Word[] = [
  ...oppositeAdjectives.flatMap(([one, other]) => [
    wordOf(dictionaryForm(one), dictionaryForm(other), comparativeOf(other)),
    wordOf(dictionaryForm(other), dictionaryForm(one), comparativeOf(one)),
  ]),
  ...[...oppositeWords, ...morePairs].flatMap(([one, other]) => [wordOf(one, other, null), wordOf(other, one, null)]),
];

const contrary: Aspect<Word> = {
  name: 'opposite',
  asked: [
    wording<Word>(
      'What is the opposite of {word}?',
      'Was ist das Gegenteil von {word}?',
      'Quel est le contraire de {word} ?',
      'Qual è il contrario di {word}?',
      '¿Cuál es el contrario de {word}?',
    ),
    wording<Word>(
      'Please tell me the opposite of {word}.',
      'Nennen Sie mir bitte das Gegenteil von {word}.',
      'Donnez-moi le contraire de {word}, s’il vous plaît.',
      'Mi dica il contrario di {word}, per favore.',
      'Dígame el contrario de {word}, por favor.',
    ),
    wording<Word>(
      'Which word means the opposite of {word}?',
      'Welches Wort bedeutet das Gegenteil von {word}?',
      'Quel mot signifie le contraire de {word} ?',
      'Quale parola significa il contrario di {word}?',
      '¿Qué palabra significa lo contrario de {word}?',
    ),
    wording<Word>(
      'I am looking for the opposite of {word}.',
      'Ich suche das Gegenteil von {word}.',
      'Je cherche le contraire de {word}.',
      'Cerco il contrario di {word}.',
      'Busco el contrario de {word}.',
    ),
    wording<Word>(
      'Opposite of {word}?',
      'Gegenteil von {word}?',
      'Contraire de {word} ?',
      'Contrario di {word}?',
      '¿Contrario de {word}?',
    ),
    wording<Word>(
      'opposite {bare}',
      'Gegenteil {bare}',
      'contraire {bare}',
      'il contrario di {bare}',
      'lo contrario de {bare}',
    ),
  ],
  another: wording<Word>('And of {word}?', 'Und von {word}?', 'Et de {word} ?', 'E di {word}?', '¿Y de {word}?'),
  answer: wording<Word>(
    'The opposite of {word} is {opposite}.',
    'Das Gegenteil von {word} ist {opposite}.',
    'Le contraire de {word} est {opposite}.',
    'Il contrario di {word} è {opposite}.',
    'El contrario de {word} es {opposite}.',
  ),
};

const comparative: Aspect<Word> = {
  name: 'comparative',
  knows: (word) => word.comparative !== null,
  asked: [],
  then: wording<Word>(
    'And what is the comparative of {opposite}?',
    'Und wie lautet der Komparativ von {opposite}?',
    'Et quel est le comparatif de {opposite} ?',
    'E qual è il comparativo di {opposite}?',
    '¿Y cuál es el comparativo de {opposite}?',
  ),
  answer: wording<Word>(
    'The comparative of {opposite} is {comparative}.',
    'Der Komparativ von {opposite} lautet {comparative}.',
    'Le comparatif de {opposite} est {comparative}.',
    'Il comparativo di {opposite} è {comparative}.',
    'El comparativo de {opposite} es {comparative}.',
  ),
};

/** The opposite of a word; then the comparative of that, or the opposite of another. */
export const opposite = factTask<Word>({
  name: 'opposite',
  category: 'humanities',
  weight: 2,
  things: words,
  id: ({ id }) => id,
  aspects: [contrary],
  later: [comparative],
});
