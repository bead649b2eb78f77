import { languageCodes } from '../../../languages.ts';
import { folded } from '../../free-form.ts';
import { definite, indefinite, plural, quoted } from '../../grammar/index.ts';
import { type Noun, nouns } from '../../lexicon/nouns.ts';
import { type Translation, translations } from '../../lexicon/translations.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { contains, turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { type Distance, distances } from '../humanities/foreign.ts';
import { translationTurn } from '../humanities/translate.ts';

interface Words {
  bare: Parallel;
  word: Parallel;
  the: Parallel;
  a: Parallel;
}

interface Slots {
  noun: Noun;
  /** then its plural, or its translation at this distance */
  next: 'plural' | Distance | null;
}

const questions: readonly Wording<Words>[] = [
  wording<Words>('{bare}', '{bare}', '{bare}', '{bare}', '{bare}'),
  wording<Words>('{Bare}?', '{Bare}?', '{Bare} ?', '{Bare}?', '¿{Bare}?'),
  wording<Words>('{The}', '{The}', '{The}', '{The}', '{The}'),
  wording<Words>('{The}?', '{The}?', '{The} ?', '{The}?', '¿{The}?'),
  wording<Words>('{A}.', '{A}.', '{A}.', '{A}.', '{A}.'),
  wording<Words>(
    '{Bare}, please',
    '{Bare}, bitte',
    '{Bare}, s’il vous plaît',
    '{Bare}, per favore',
    '{Bare}, por favor',
  ),
  wording<Words>('And {the}?', 'Und {the}?', 'Et {the} ?', 'E {the}?', '¿Y {the}?'),
  wording<Words>('the word {word}', 'das Wort {word}', 'le mot {word}', 'la parola {word}', 'la palabra {word}'),
  wording<Words>('Something about {the}', 'Thema: {the}', 'Sujet : {the}', 'Argomento: {the}', 'Tema: {the}'),
];

const answer = wording<Words>(
  'What would you like to know about {word}? I can translate the word, form its plural or tell a short story.',
  'Was möchten Sie über {word} wissen? Ich kann das Wort übersetzen, den Plural bilden oder eine kurze Geschichte erzählen.',
  'Que voulez-vous savoir sur {word} ? Je peux traduire le mot, former le pluriel ou raconter une courte histoire.',
  'Che cosa vuole sapere su {word}? Posso tradurre la parola, formare il plurale o raccontare una breve storia.',
  '¿Qué quiere saber sobre {word}? Puedo traducir la palabra, formar el plural o contar una historia corta.',
);

const pluralQuestion = wording<Words>(
  'The plural, please.',
  'Den Plural, bitte.',
  'Le pluriel, s’il vous plaît.',
  'Il plurale, per favore.',
  'El plural, por favor.',
);

const translationQuestion = wording<{ intoTongue: Parallel }>(
  'Please translate it {intoTongue}.',
  'Übersetzen Sie es bitte {intoTongue}.',
  'Traduisez-le {intoTongue}, s’il vous plaît.',
  'La traduca {intoTongue}, per favore.',
  'Tradúzcala {intoTongue}, por favor.',
);

function translationOf({ id }: Noun): Translation | undefined {
  return translations.find(({ kind, text }) => kind === 'noun' && text.en === id);
}

function inQuotes(text: Parallel): Parallel {
  return parallel((language) => quoted(language, text[language]));
}

const formsOf = (noun: Noun): string[] => languageCodes.map((language) => folded(noun[language].singular));
const forms = nouns.flatMap(formsOf);

/** A word that looks like one of another language, "boot" and "Boot", does not tell in which to answer. */
const ownWords = nouns.filter((noun) => formsOf(noun).every((form) => forms.indexOf(form) === forms.lastIndexOf(form)));

/** A noun and nothing else: the visitor is asked what is wanted. */
export const bareWord = task<Slots>({
  name: 'bare-word',
  category: 'roleplay',
  weight: 0.65,
  paraphrases: questions.length,
  draw(draw) {
    const noun = draw.pick(ownWords);
    if (!draw.chance(0.45)) return { noun, next: null };
    return { noun, next: translationOf(noun) && draw.chance(0.7) ? draw.pick(distances) : 'plural' };
  },
  key: ({ noun, next }) => noun.id + (next === null ? '' : `+${next}`),
  render({ noun, next }, paraphrase) {
    const bare = parallel((language) => noun[language].singular);
    const word = inQuotes(bare);
    const filled: Words = { bare, word, the: definite(noun), a: indefinite(noun) };
    const first = turn(worded(questions[paraphrase]!, filled), worded(answer, filled), contains(word));
    if (next === null) return { system: null, turns: [first] };
    const translation = translationOf(noun);
    if (next !== 'plural' && translation) {
      return { system: null, turns: [first, translationTurn({ translation, distance: next }, translationQuestion)] };
    }
    const many = inQuotes(plural(noun));
    const formed = wording<{ word: Parallel; many: Parallel }>(
      'The plural of {word} is {many}.',
      'Der Plural von {word} lautet {many}.',
      'Le pluriel de {word} est {many}.',
      'Il plurale di {word} è {many}.',
      'El plural de {word} es {many}.',
    );
    return {
      system: null,
      turns: [first, turn(worded(pluralQuestion, filled), worded(formed, { word, many }))],
    };
  },
});
