import { definite, indefinite, list, noBreakSpace, plural, singular } from '../../grammar/index.ts';
import { kindNouns, type Noun, nounsOf } from '../../lexicon/nouns.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';

const kinds = ['animal', 'fruit', 'vehicle', 'furniture', 'clothing', 'building', 'instrument', 'vegetable'] as const;

interface Slots {
  /** three of a kind and one of another, mixed */
  nouns: readonly Noun[];
  odd: Noun;
  /** what the others are, or why it is that one */
  next: 'others' | 'why' | null;
}

interface Shown {
  words: Parallel;
  pairs: Parallel;
  the: Parallel;
  oddKind: Parallel;
  kinds: Parallel;
  others: Parallel;
}

const questions: readonly Wording<Shown>[] = [
  wording(
    'Which is the odd one out: {words}?',
    'Was passt nicht dazu: {words}?',
    'Quel est l’intrus : {words} ?',
    'Qual è l’intruso: {words}?',
    '¿Cuál es el intruso: {words}?',
  ),
  wording(
    'Please find the odd one out: {words}.',
    'Finden Sie bitte das Wort, das nicht dazugehört: {words}.',
    'Trouvez l’intrus, s’il vous plaît : {words}.',
    'Trovi l’intruso, per favore: {words}.',
    'Busque el intruso, por favor: {words}.',
  ),
  wording(
    '{words}: what does not fit?',
    '{words}: Was passt nicht?',
    '{words} : qu’est-ce qui ne va pas avec le reste ?',
    '{words}: che cosa non c’entra?',
    '{words}: ¿qué no encaja?',
  ),
  wording(
    'Can you tell me which of these is different? {words}',
    'Können Sie mir sagen, was davon anders ist? {words}',
    'Pouvez-vous me dire lequel de ces mots est différent ? {words}',
    'Può dirmi quale di queste parole è diversa? {words}',
    '¿Puede decirme cuál de estas palabras es diferente? {words}',
  ),
  wording(
    'I have four words: {words}. Which one is one too many?',
    'Ich habe vier Wörter: {words}. Welches ist zu viel?',
    'J’ai quatre mots : {words}. Lequel est de trop ?',
    'Ho quattro parole: {words}. Qual è di troppo?',
    'Tengo cuatro palabras: {words}. ¿Cuál sobra?',
  ),
  wording(
    'Three of these go together, one does not: {words}. Which one?',
    'Drei davon gehören zusammen, eines nicht: {words}. Welches?',
    'Trois de ces mots vont ensemble, un seul non : {words}. Lequel ?',
    'Tre di queste parole vanno insieme, una no: {words}. Quale?',
    'Tres de estas palabras van juntas, una no: {words}. ¿Cuál?',
  ),
  wording(
    'Please cross out what does not fit: {words}.',
    'Streichen Sie bitte, was nicht passt: {words}.',
    'Barrez le mot de trop, s’il vous plaît : {words}.',
    'Tolga la parola di troppo, per favore: {words}.',
    'Quite la palabra que sobra, por favor: {words}.',
  ),
  wording(
    'Odd one out: {words}',
    'Was passt nicht: {words}',
    'L’intrus : {words}',
    'L’intruso: {words}',
    'El intruso: {words}',
  ),
];

const answer: Wording<Shown> = wording(
  '{pairs}. The odd one out is {the}.',
  '{pairs}. {The} passt nicht dazu.',
  '{pairs}. L’intrus est {the}.',
  '{pairs}. L’intruso è {the}.',
  '{pairs}. El intruso es {the}.',
);

const othersAsked: Wording<Shown> = wording(
  'And what are the others?',
  'Und was sind die anderen?',
  'Et que sont les autres ?',
  'E gli altri che cosa sono?',
  '¿Y qué son los demás?',
);

const others: Wording<Shown> = wording(
  'The others are {kinds}: {others}.',
  'Die anderen sind {kinds}: {others}.',
  'Les autres sont des {kinds} : {others}.',
  'Gli altri sono {kinds}: {others}.',
  'Los demás son {kinds}: {others}.',
);

const whyAsked: Wording<Shown> = wording('Why?', 'Warum?', 'Pourquoi ?', 'Perché?', '¿Por qué?');

const why: Wording<Shown> = wording(
  'The others are {kinds}, but this is {oddKind}.',
  'Die anderen sind {kinds}, aber das ist {oddKind}.',
  'Les autres sont des {kinds}, mais ceci est {oddKind}.',
  'Gli altri sono {kinds}, ma questo è {oddKind}.',
  'Los demás son {kinds}, pero esto es {oddKind}.',
);

export const oddOneOut = task<Slots>({
  name: 'odd-one-out',
  category: 'reasoning',
  weight: 2,
  paraphrases: questions.length,
  draw(draw) {
    const [most, one] = draw.several(kinds, 2) as [(typeof kinds)[number], (typeof kinds)[number]];
    // cooks and botanists do not agree where fruit ends
    const other =
      (most === 'fruit' && one === 'vegetable') || (most === 'vegetable' && one === 'fruit') ? 'animal' : one;
    const odd = draw.pick(nounsOf(other));
    const nouns = draw.several([odd, ...draw.several(nounsOf(most), 3)], 4);
    return { nouns, odd, next: draw.chance(0.45) ? draw.pick(['others', 'why'] as const) : null };
  },
  key: ({ nouns, odd, next }) => `${nouns.map(({ id }) => id).join(', ')}: ${odd.id}${next ? `, ${next}` : ''}`,
  render({ nouns, odd, next }, paraphrase) {
    const rest = nouns.filter((noun) => noun !== odd);
    const shown: Shown = {
      words: parallel((language) => nouns.map((noun) => singular(noun)[language]).join(', ')),
      pairs: parallel((language) => nouns.map((noun) => kindLine(noun)[language]).join(', ')),
      the: definite(odd),
      oddKind: indefinite(kindNouns[odd.kind]),
      kinds: plural(kindNouns[rest[0]!.kind]),
      others: parallel((language) =>
        list(
          language,
          rest.map((noun) => singular(noun)[language]),
        ),
      ),
    };
    const turns = [turn(worded(questions[paraphrase]!, shown), worded(answer, shown))];
    if (next === 'others') turns.push(turn(worded(othersAsked, shown), worded(others, shown)));
    else if (next === 'why') turns.push(turn(worded(whyAsked, shown), worded(why, shown)));
    return { system: null, turns };
  },
  *drills() {
    for (const noun of nounsOf(...kinds)) yield kindLine(noun);
  },
});

/** "dog: animal" */
function kindLine(noun: Noun): Parallel {
  const [word, kind] = [singular(noun), singular(kindNouns[noun.kind])];
  return parallel((language) => `${word[language]}${language === 'fr' ? noBreakSpace : ''}: ${kind[language]}`);
}
