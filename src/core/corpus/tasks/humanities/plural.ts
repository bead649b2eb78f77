import { definitePlural, quoted } from '../../grammar/index.ts';
import { nouns } from '../../lexicon/nouns.ts';
import { type Parallel, parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

interface Word {
  readonly id: string;
  readonly bare: Parallel;
  /** in quotes, like all that follow */
  readonly one: Parallel;
  readonly many: Parallel;
  readonly theMany: Parallel;
}

const words: readonly Word[] = nouns.map((noun) => {
  const theMany = definitePlural(noun);
  return {
    id: noun.id,
    bare: parallel((language) => noun[language].singular),
    one: parallel((language) => quoted(language, noun[language].singular)),
    many: parallel((language) => quoted(language, noun[language].plural)),
    theMany: parallel((language) => quoted(language, theMany[language])),
  };
});

const another = wording<Word>('And of {one}?', 'Und von {one}?', 'Et de {one} ?', 'E di {one}?', '¿Y de {one}?');

const plurals: Aspect<Word> = {
  name: 'plural',
  asked: [
    wording<Word>(
      'What is the plural of {one}?',
      'Wie lautet der Plural von {one}?',
      'Quel est le pluriel de {one} ?',
      'Qual è il plurale di {one}?',
      '¿Cuál es el plural de {one}?',
    ),
    wording<Word>(
      'Please put {one} into the plural.',
      'Setzen Sie bitte {one} in den Plural.',
      'Mettez {one} au pluriel, s’il vous plaît.',
      'Metta {one} al plurale, per favore.',
      'Ponga {one} en plural, por favor.',
    ),
    wording<Word>(
      'How do you form the plural of {one}?',
      'Wie bildet man den Plural von {one}?',
      'Comment forme-t-on le pluriel de {one} ?',
      'Come si forma il plurale di {one}?',
      '¿Cómo se forma el plural de {one}?',
    ),
    wording<Word>(
      'I need the plural of {one}.',
      'Ich brauche den Plural von {one}.',
      'J’ai besoin du pluriel de {one}.',
      'Mi serve il plurale di {one}.',
      'Necesito el plural de {one}.',
    ),
    wording<Word>(
      'Plural of {one}?',
      'Plural von {one}?',
      'Pluriel de {one} ?',
      'Plurale di {one}?',
      '¿Plural de {one}?',
    ),
    wording<Word>('{bare}, plural', '{bare}, Mehrzahl', '{bare}, pluriel', '{bare}, plurale', '{bare}, en plural'),
  ],
  another,
  answer: wording<Word>(
    'The plural of {one} is {many}.',
    'Der Plural von {one} lautet {many}.',
    'Le pluriel de {one} est {many}.',
    'Il plurale di {one} è {many}.',
    'El plural de {one} es {many}.',
  ),
};

const singulars: Aspect<Word> = {
  name: 'singular',
  asked: [
    wording<Word>(
      'What is the singular of {many}?',
      'Wie lautet der Singular von {many}?',
      'Quel est le singulier de {many} ?',
      'Qual è il singolare di {many}?',
      '¿Cuál es el singular de {many}?',
    ),
    wording<Word>(
      'Please put {many} into the singular.',
      'Setzen Sie bitte {many} in den Singular.',
      'Mettez {many} au singulier, s’il vous plaît.',
      'Metta {many} al singolare, per favore.',
      'Ponga {many} en singular, por favor.',
    ),
    wording<Word>(
      'I need the singular of {many}.',
      'Ich brauche den Singular von {many}.',
      'J’ai besoin du singulier de {many}.',
      'Mi serve il singolare di {many}.',
      'Necesito el singular de {many}.',
    ),
    wording<Word>(
      'Singular of {many}?',
      'Singular von {many}?',
      'Singulier de {many} ?',
      'Singolare di {many}?',
      '¿Singular de {many}?',
    ),
  ],
  another: wording<Word>('And of {many}?', 'Und von {many}?', 'Et de {many} ?', 'E di {many}?', '¿Y de {many}?'),
  answer: wording<Word>(
    'The singular of {many} is {one}.',
    'Der Singular von {many} lautet {one}.',
    'Le singulier de {many} est {one}.',
    'Il singolare di {many} è {one}.',
    'El singular de {many} es {one}.',
  ),
};

const articled: Aspect<Word> = {
  name: 'article',
  notAfter: ['singular'],
  asked: [],
  then: wording<Word>(
    'And with the article?',
    'Und mit Artikel?',
    'Et avec l’article ?',
    'E con l’articolo?',
    '¿Y con el artículo?',
  ),
  answer: wording<Word>(
    'With the article, the plural is {theMany}.',
    'Mit Artikel lautet der Plural {theMany}.',
    'Avec l’article, le pluriel est {theMany}.',
    'Con l’articolo, il plurale è {theMany}.',
    'Con el artículo, el plural es {theMany}.',
  ),
};

/** The plural of a noun, or the singular of its plural. */
export const plural = factTask<Word>({
  name: 'plural',
  category: 'humanities',
  weight: 2,
  things: words,
  id: ({ id }) => id,
  aspects: [plurals, singulars],
  later: [articled],
});
