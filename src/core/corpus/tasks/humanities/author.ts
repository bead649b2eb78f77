import { quoted } from '../../grammar/index.ts';
import { type Book, books } from '../../lexicon/books.ts';
import { type Parallel, parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

interface QuotedBook extends Book {
  /** the title in quotes */
  readonly work: Parallel;
  /** "French", "le français" */
  readonly theTongue: Parallel;
}

const things: readonly QuotedBook[] = books.map((book) => ({
  ...book,
  theTongue: book.tongue.the,
  work: parallel((language) => quoted(language, book.title[language])),
}));

/** Of an author with several books here, the first is the one to name. */
const firstBooks = new Set(books.map(({ author }) => books.find((book) => book.author.en === author.en)?.id));

const another: Aspect<QuotedBook>['another'] = wording<QuotedBook>(
  'And {work}?',
  'Und {work}?',
  'Et {work} ?',
  'E {work}?',
  '¿Y {work}?',
);

const wrote: Aspect<QuotedBook>['answer'] = wording<QuotedBook>(
  '{author} wrote {work}.',
  '{author} hat {work} geschrieben.',
  '{author} a écrit {work}.',
  '{author} ha scritto {work}.',
  '{author} escribió {work}.',
);

const writer: Aspect<QuotedBook> = {
  name: 'author',
  asked: [
    wording<QuotedBook>(
      'Who wrote {work}?',
      'Wer hat {work} geschrieben?',
      'Qui a écrit {work} ?',
      'Chi ha scritto {work}?',
      '¿Quién escribió {work}?',
    ),
    wording<QuotedBook>(
      'I would like to know who wrote {work}.',
      'Ich möchte wissen, wer {work} geschrieben hat.',
      'Je voudrais savoir qui a écrit {work}.',
      'Vorrei sapere chi ha scritto {work}.',
      'Quisiera saber quién escribió {work}.',
    ),
    wording<QuotedBook>(
      'Do you know who wrote {work}?',
      'Wissen Sie, wer {work} geschrieben hat?',
      'Savez-vous qui a écrit {work} ?',
      'Sa chi ha scritto {work}?',
      '¿Sabe quién escribió {work}?',
    ),
    wording<QuotedBook>(
      'Whose work is {work}?',
      'Von wem ist {work}?',
      'De qui est {work} ?',
      'Di chi è {work}?',
      '¿De quién es {work}?',
    ),
    wording<QuotedBook>('author {title}', 'Autor {title}', 'auteur {title}', 'autore di {title}', 'autor de {title}'),
  ],
  then: wording<QuotedBook>(
    'And who wrote it?',
    'Und wer hat es geschrieben?',
    'Et qui l’a écrit ?',
    'E chi l’ha scritto?',
    '¿Y quién lo escribió?',
  ),
  another,
  answer: wrote,
};

const title: Aspect<QuotedBook> = {
  name: 'title',
  knows: ({ id }) => firstBooks.has(id),
  asked: [
    wording<QuotedBook>(
      'What did {author} write?',
      'Was hat {author} geschrieben?',
      'Qu’a écrit {author} ?',
      'Che cosa ha scritto {author}?',
      '¿Qué escribió {author}?',
    ),
    wording<QuotedBook>(
      'Please name a work by {author}.',
      'Nennen Sie bitte ein Werk von {author}.',
      'Citez une œuvre {de author}, s’il vous plaît.',
      'Mi dica il titolo di un’opera di {author}, per favore.',
      'Dígame una obra de {author}, por favor.',
    ),
    wording<QuotedBook>(
      'Do you know a book by {author}?',
      'Kennen Sie ein Buch von {author}?',
      'Connaissez-vous un livre {de author} ?',
      'Conosce un libro di {author}?',
      '¿Conoce algún libro de {author}?',
    ),
    wording<QuotedBook>(
      '{author}, book',
      '{author}, Buch',
      '{author}, livre',
      'un libro di {author}',
      'un libro de {author}',
    ),
  ],
  another: wording<QuotedBook>('And {author}?', 'Und {author}?', 'Et {author} ?', 'E {author}?', '¿Y {author}?'),
  answer: wrote,
};

const original: Aspect<QuotedBook> = {
  name: 'language',
  asked: [
    wording<QuotedBook>(
      'In which language was {work} written?',
      'In welcher Sprache wurde {work} geschrieben?',
      'Dans quelle langue a-t-on écrit {work} ?',
      'In quale lingua fu scritto {work}?',
      '¿En qué idioma se escribió {work}?',
    ),
    wording<QuotedBook>(
      'What is the original language of {work}?',
      'Was ist die Originalsprache von {work}?',
      'Quelle est la langue originale de {work} ?',
      'Qual è la lingua originale di {work}?',
      '¿Cuál es el idioma original de {work}?',
    ),
    wording<QuotedBook>(
      'Please tell me the original language of {work}.',
      'Nennen Sie mir bitte die Originalsprache von {work}.',
      'Donnez-moi la langue originale de {work}, s’il vous plaît.',
      'Mi dica la lingua originale di {work}, per favore.',
      'Dígame el idioma original de {work}, por favor.',
    ),
    wording<QuotedBook>(
      'original language {title}',
      'Originalsprache {title}',
      'langue originale {title}',
      'lingua originale {title}',
      'idioma original {title}',
    ),
  ],
  then: wording<QuotedBook>(
    'And what is the original language of this work?',
    'Und was ist die Originalsprache dieses Werks?',
    'Et quelle est la langue originale de cette œuvre ?',
    'E qual è la lingua originale di quest’opera?',
    '¿Y cuál es el idioma original de esta obra?',
  ),
  another,
  answer: wording<QuotedBook>(
    'The original language of {work} is {theTongue}.',
    'Die Originalsprache von {work} ist {theTongue}.',
    'La langue originale de {work} est {theTongue}.',
    'La lingua originale di {work} è {theTongue}.',
    'El idioma original de {work} es {theTongue}.',
  ),
};

const genre: Aspect<QuotedBook> = {
  name: 'kind',
  knows: ({ kind }) => kind !== null,
  asked: [
    wording<QuotedBook>(
      'What kind of work is {work}?',
      'Was für ein Werk ist {work}?',
      'Quel genre d’œuvre est {work} ?',
      'Che tipo di opera è {work}?',
      '¿Qué tipo de obra es {work}?',
    ),
    wording<QuotedBook>(
      'Is {work} a novel or a play?',
      'Ist {work} ein Roman oder ein Theaterstück?',
      'Est-ce que {work} est un roman ou une pièce de théâtre ?',
      '{work} è un romanzo o un’opera teatrale?',
      '¿{work} es una novela o una obra de teatro?',
    ),
    wording<QuotedBook>(
      'Please tell me what kind of work {work} is.',
      'Sagen Sie mir bitte, was für ein Werk {work} ist.',
      'Dites-moi quel genre d’œuvre est {work}, s’il vous plaît.',
      'Mi dica che tipo di opera è {work}, per favore.',
      'Dígame qué tipo de obra es {work}, por favor.',
    ),
    wording<QuotedBook>(
      '{title}, novel or play',
      '{title}, Gattung',
      '{title}, genre',
      '{title}, genere',
      '{title}, género',
    ),
  ],
  then: wording<QuotedBook>(
    'What kind of work is it?',
    'Was für ein Werk ist das?',
    'Quel genre d’œuvre est-ce ?',
    'Che tipo di opera è?',
    '¿Qué tipo de obra es?',
  ),
  another,
  answer: wording<QuotedBook>(
    '{work} is {kind}.',
    '{work} ist {kind}.',
    '{work} est {kind}.',
    '{work} è {kind}.',
    '{work} es {kind}.',
  ),
};

/** Who wrote which book, in which language, and of what kind it is. */
export const author = factTask<QuotedBook>({
  name: 'author',
  category: 'humanities',
  weight: 1,
  things,
  id: ({ id }) => id,
  aspects: [writer, title, original, genre],
});
