import { english, french, german, italian, quoted, spanish } from '../../grammar/index.ts';
import { nouns } from '../../lexicon/nouns.ts';
import { type Parallel, parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

/** The article that shows what a learner must know: its sound in English, its gender in the others. French hides that behind l’, so it has un, une. */
interface Word {
  readonly id: string;
  readonly bare: Parallel;
  /** in quotes */
  readonly word: Parallel;
  /** in quotes */
  readonly article: Parallel;
  /** with the noun */
  readonly phrase: Parallel;
}

const words: readonly Word[] = nouns.map((noun) => {
  const phrase: Parallel = {
    en: english.a(noun),
    de: german.der(noun),
    fr: french.un(noun),
    it: italian.il(noun),
    es: spanish.el(noun),
  };
  return {
    id: noun.id,
    bare: parallel((language) => noun[language].singular),
    word: parallel((language) => quoted(language, noun[language].singular)),
    article: parallel((language) => quoted(language, /^(?:\p{L}+ |l’)/u.exec(phrase[language])![0].trim())),
    phrase,
  };
});

const taken: Aspect<Word> = {
  name: 'article',
  asked: [
    wording<Word>(
      'Which article goes with {word}: “a” or “an”?',
      'Welcher Artikel gehört zu {word}: „der“, „die“ oder „das“?',
      'Quel article va avec {word} : « un » ou « une » ?',
      'Quale articolo va con {word}: «il», «lo», «la» o «l’»?',
      '¿Qué artículo va con {word}: «el» o «la»?',
    ),
    wording<Word>(
      'Please tell me which article {word} takes.',
      'Nennen Sie mir bitte den Artikel von {word}.',
      'Dites-moi si l’on dit « un » ou « une » avec {word}, s’il vous plaît.',
      'Mi dica quale articolo vuole {word}, per favore.',
      'Dígame qué artículo lleva {word}, por favor.',
    ),
    wording<Word>(
      'Do you say “a” or “an” with {word}?',
      'Sagt man „der“, „die“ oder „das“ bei {word}?',
      'Dit-on « un » ou « une » avec {word} ?',
      'Si dice «il», «lo», «la» o «l’» con {word}?',
      '¿Se dice «el» o «la» con {word}?',
    ),
    wording<Word>(
      'I am learning English. What is the article of {word}?',
      'Ich lerne Deutsch. Welchen Artikel hat {word}?',
      'J’apprends le français. Quel est l’article indéfini de {word} ?',
      'Imparo l’italiano. Qual è l’articolo di {word}?',
      'Aprendo español. ¿Cuál es el artículo de {word}?',
    ),
    wording<Word>(
      'a or an: {bare}',
      'der, die, das: {bare}',
      'un ou une : {bare}',
      'il, lo, la: {bare}',
      'el o la: {bare}',
    ),
  ],
  another: wording<Word>('And {word}?', 'Und {word}?', 'Et {word} ?', 'E {word}?', '¿Y {word}?'),
  answer: wording<Word>(
    'The article is {article}: {phrase}.',
    'Der Artikel ist {article}: {phrase}.',
    'L’article est {article} : {phrase}.',
    'L’articolo è {article}: {phrase}.',
    'El artículo es {article}: {phrase}.',
  ),
};

/** Which article a noun takes in the language of the question. */
export const article = factTask<Word>({
  name: 'article',
  category: 'humanities',
  weight: 1,
  things: words,
  id: ({ id }) => id,
  aspects: [taken],
});
