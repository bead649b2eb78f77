import { type Language, languageCodes } from '../../../languages.ts';
import { noBreakSpace, singular } from '../../grammar/index.ts';
import { type Noun, nouns } from '../../lexicon/nouns.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';

interface Slots {
  /** three or four; in each language they begin with different letters */
  words: readonly Noun[];
  next: 'turned' | 'first' | 'last' | null;
}

interface Shown {
  words: Parallel;
}

const questions: readonly Wording<Shown>[] = [
  wording(
    'Sort these words alphabetically: {words}.',
    'Sortieren Sie diese Wörter alphabetisch: {words}.',
    'Classez ces mots par ordre alphabétique : {words}.',
    'Metta queste parole in ordine alfabetico: {words}.',
    'Ordene estas palabras alfabéticamente: {words}.',
  ),
  wording(
    'Please put {words} in alphabetical order.',
    'Bringen Sie bitte {words} in alphabetische Reihenfolge.',
    'Mettez {words} dans l’ordre alphabétique, s’il vous plaît.',
    'Ordini {words} alfabeticamente, per favore.',
    'Ponga {words} en orden alfabético, por favor.',
  ),
  wording(
    'What is the alphabetical order of {words}?',
    'Wie ist die alphabetische Reihenfolge von {words}?',
    'Quel est l’ordre alphabétique de ces mots : {words} ?',
    'Qual è l’ordine alfabetico di queste parole: {words}?',
    '¿Cuál es el orden alfabético de estas palabras: {words}?',
  ),
  wording(
    'Can you sort these words from A to Z? {words}',
    'Können Sie diese Wörter von A bis Z sortieren? {words}',
    'Pouvez-vous ranger ces mots par ordre alphabétique ? {words}',
    'Può ordinare queste parole dalla A alla Z? {words}',
    '¿Puede ordenar estas palabras de la A a la Z? {words}',
  ),
  wording(
    'I need this list in alphabetical order: {words}.',
    'Ich brauche diese Liste in alphabetischer Reihenfolge: {words}.',
    'J’ai besoin de cette liste dans l’ordre alphabétique : {words}.',
    'Mi serve questa lista in ordine alfabetico: {words}.',
    'Necesito esta lista en orden alfabético: {words}.',
  ),
  wording(
    'In a dictionary, in which order do these words come: {words}?',
    'In welcher Reihenfolge stehen diese Wörter im Wörterbuch: {words}?',
    'Dans un dictionnaire, dans quel ordre se trouvent ces mots : {words} ?',
    'In un dizionario, in che ordine si trovano queste parole: {words}?',
    'En un diccionario, ¿en qué orden están estas palabras: {words}?',
  ),
  wording(
    '{words}: please sort them from A to Z.',
    '{words}: Bitte von A bis Z sortieren.',
    '{words} : à ranger par ordre alphabétique, s’il vous plaît.',
    '{words}: da ordinare dalla A alla Z, per favore.',
    '{words}: para ordenar de la A a la Z, por favor.',
  ),
  wording(
    'sort alphabetically: {words}',
    'alphabetisch sortieren: {words}',
    'ordre alphabétique : {words}',
    'ordine alfabetico: {words}',
    'orden alfabético: {words}',
  ),
];

const answer: Wording<{ firsts: Parallel; letters: Parallel; sorted: Parallel }> = wording(
  '{firsts}. In order: {letters}. So: {sorted}.',
  '{firsts}. Der Reihe nach: {letters}. Also: {sorted}.',
  '{firsts}. Dans l’ordre : {letters}. Donc : {sorted}.',
  '{firsts}. In ordine: {letters}. Quindi: {sorted}.',
  '{firsts}. En orden: {letters}. Por tanto: {sorted}.',
);

const turned: Wording<object> = wording(
  'And from Z to A?',
  'Und von Z bis A?',
  'Et de Z à A ?',
  'E dalla Z alla A?',
  '¿Y de la Z a la A?',
);

const turnedAnswer: Wording<{ sorted: Parallel }> = wording(
  'From Z to A: {sorted}.',
  'Von Z bis A: {sorted}.',
  'De Z à A : {sorted}.',
  'Dalla Z alla A: {sorted}.',
  'De la Z a la A: {sorted}.',
);

const first: Wording<object> = wording(
  'And which word comes first?',
  'Und welches Wort steht am Anfang?',
  'Et quel mot vient en premier ?',
  'E quale parola viene per prima?',
  '¿Y qué palabra va primero?',
);

const firstAnswer: Wording<{ word: Parallel }> = wording(
  'The first word is: {word}.',
  'Das erste Wort ist: {word}.',
  'Le premier mot est : {word}.',
  'La prima parola è: {word}.',
  'La primera palabra es: {word}.',
);

const last: Wording<object> = wording(
  'And which word comes last?',
  'Und welches Wort steht am Ende?',
  'Et quel mot vient en dernier ?',
  'E quale parola viene per ultima?',
  '¿Y qué palabra va al final?',
);

const lastAnswer: Wording<{ word: Parallel }> = wording(
  'The last word is: {word}.',
  'Das letzte Wort ist: {word}.',
  'Le dernier mot est : {word}.',
  'L’ultima parola è: {word}.',
  'La última palabra es: {word}.',
);

export const sortWords = task<Slots>({
  name: 'sort-words',
  category: 'reasoning',
  weight: 1.5,
  paraphrases: questions.length,
  draw(draw) {
    const count = draw.whole(3, 4);
    let words = draw.several(nouns, count);
    while (!differAtOnce(words)) words = draw.several(nouns, count);
    return { words, next: draw.chance(0.45) ? draw.pick(['turned', 'first', 'last'] as const) : null };
  },
  key: ({ words, next }) => `${words.map(({ id }) => id).join(', ')}${next ? `: ${next}` : ''}`,
  render({ words, next }, paraphrase) {
    const sorted = parallel((language) =>
      words.toSorted((a, b) => (letterOf(a, language) < letterOf(b, language) ? -1 : 1)),
    );
    const turns = [
      turn(
        worded(questions[paraphrase]!, { words: listed(parallel(() => words)) }),
        worded(answer, {
          firsts: parallel((language) => words.map((word) => letterLine(word)[language]).join(', ')),
          letters: parallel((language) => sorted[language].map((word) => letterOf(word, language)).join(', ')),
          sorted: listed(sorted),
        }),
      ),
    ];
    if (next === 'turned') {
      const back = listed(parallel((language) => sorted[language].toReversed()));
      turns.push(turn(worded(turned, {}), worded(turnedAnswer, { sorted: back })));
    } else if (next) {
      const word = parallel((language) => singular(sorted[language].at(next === 'first' ? 0 : -1)!)[language]);
      turns.push(
        turn(
          worded(next === 'first' ? first : last, {}),
          worded(next === 'first' ? firstAnswer : lastAnswer, { word }),
        ),
      );
    }
    return { system: null, turns };
  },
  *drills() {
    for (const word of nouns) yield letterLine(word);
  },
});

function differAtOnce(words: readonly Noun[]): boolean {
  return languageCodes.every(
    (language) => new Set(words.map((word) => letterOf(word, language))).size === words.length,
  );
}

/** The first letter, as dictionaries sort it: without its marks, œ as o. */
function letterOf(word: Noun, language: Language): string {
  return singular(word)[language].toLowerCase().replace(/^œ/, 'o').normalize('NFD').charAt(0);
}

/** "dog: d" */
function letterLine(word: Noun): Parallel {
  return parallel(
    (language) => `${singular(word)[language]}${language === 'fr' ? noBreakSpace : ''}: ${letterOf(word, language)}`,
  );
}

function listed(words: Parallel<readonly Noun[]>): Parallel {
  return parallel((language) => words[language].map((word) => singular(word)[language]).join(', '));
}
