import { definite, italian } from '../../grammar/index.ts';
import { planets as inOrder } from '../../lexicon/facts.ts';
import { lexeme } from '../../lexicon/lexeme.ts';
import { ordinal } from '../../lexicon/ordinals.ts';
import { fixed, parallel, type Parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';

interface Slots {
  readonly id: string;
  readonly name: Parallel;
  /** after "nach" and "vor", for German alone */
  readonly dative: Parallel;
  /** after "prima" and "davanti", for Italian alone */
  readonly ofName: string;
  readonly toName: string;
  /** "the third planet" */
  readonly rank: Parallel;
  /** the planets from the Sun to this one */
  readonly row: Parallel;
  readonly next: Parallel | null;
  readonly before: Parallel | null;
  /** what is true of it alone: "is the largest of all" */
  readonly clue: Parallel | null;
}

const planet = lexeme([
  'a planet, planets',
  'der Planet, Planeten, Planeten',
  'une planète, planètes',
  'un pianeta, pianeti',
  'un planeta, planetas',
]);

// prettier-ignore
const clues: readonly (readonly [planet: string, clue: Parallel])[] = [
  ['Mercury', fixed('is the closest to the Sun', 'ist der Sonne am nächsten', 'est la plus proche du Soleil', 'è il più vicino al Sole', 'es el más cercano al Sol')],
  ['Mercury', fixed('is the smallest of all', 'ist der kleinste von allen', 'est la plus petite de toutes', 'è il più piccolo di tutti', 'es el más pequeño de todos')],
  ['Venus', fixed('is the hottest of all', 'ist der heißeste von allen', 'est la plus chaude de toutes', 'è il più caldo di tutti', 'es el más caliente de todos')],
  ['Earth', fixed('is our home', 'ist unsere Heimat', 'est notre maison', 'è la nostra casa', 'es nuestro hogar')],
  ['Mars', fixed('is called the red planet', 'heißt der Rote Planet', 'est appelée la planète rouge', 'è chiamato il pianeta rosso', 'se llama el planeta rojo')],
  ['Jupiter', fixed('is the largest of all', 'ist der größte von allen', 'est la plus grande de toutes', 'è il più grande di tutti', 'es el más grande de todos')],
  ['Saturn', fixed('is famous for its rings', 'ist für seine Ringe berühmt', 'est célèbre pour ses anneaux', 'è famoso per i suoi anelli', 'es famoso por sus anillos')],
  ['Neptune', fixed('is the farthest from the Sun', 'ist am weitesten von der Sonne entfernt', 'est la plus éloignée du Soleil', 'è il più lontano dal Sole', 'es el más lejano del Sol')],
];

function slotsOf(index: number, clue: Parallel | null): Slots {
  const name = inOrder[index]!;
  return {
    id: clue ? `${name.en}, ${clue.en}` : name.en,
    name,
    dative: { ...name, de: name.de.replace(/^die /, 'der ') },
    ofName: italian.contract('di', name.it),
    toName: italian.contract('a', name.it),
    rank: definite(planet, ordinal(index + 1)),
    row: parallel((language) =>
      inOrder
        .slice(0, index + 1)
        .map((each) => each[language])
        .join(', '),
    ),
    next: inOrder[index + 1] ?? null,
    before: inOrder[index - 1] ?? null,
    clue,
  };
}

const indexOf = (english: string): number => inOrder.findIndex(({ en }) => en === english);
const things = [
  ...inOrder.map((_, index) => slotsOf(index, null)),
  ...clues.map(([english, clue]) => slotsOf(indexOf(english), clue)),
];

const rank: Aspect<Slots> = {
  name: 'rank',
  knows: ({ clue }) => clue === null,
  asked: [
    wording<Slots>(
      'What is {rank} from the Sun?',
      'Wie heißt {rank} von der Sonne aus?',
      'Quelle est {rank} à partir du Soleil ?',
      'Qual è {rank} a partire dal Sole?',
      '¿Cuál es {rank} desde el Sol?',
    ),
    wording<Slots>(
      'Please name {rank} from the Sun.',
      'Sagen Sie mir bitte, wie {rank} von der Sonne aus heißt.',
      'Citez {rank} à partir du Soleil, s’il vous plaît.',
      'Mi dica qual è {rank} a partire dal Sole, per favore.',
      'Dígame cuál es {rank} desde el Sol, por favor.',
    ),
    wording<Slots>(
      'I am counting the planets from the Sun. What is {rank} called?',
      'Ich zähle die Planeten von der Sonne aus. Wie heißt {rank}?',
      'Je compte les planètes à partir du Soleil. Comment s’appelle {rank} ?',
      'Conto i pianeti a partire dal Sole. Come si chiama {rank}?',
      'Cuento los planetas desde el Sol. ¿Cómo se llama {rank}?',
    ),
    wording<Slots>(
      '{Rank} from the Sun?',
      '{Rank} von der Sonne aus?',
      '{Rank} à partir du Soleil ?',
      '{Rank} a partire dal Sole?',
      '¿{Rank} desde el Sol?',
    ),
  ],
  another: wording<Slots>('And {rank}?', 'Und {rank}?', 'Et {rank} ?', 'E {rank}?', '¿Y {rank}?'),
  answer: wording<Slots>(
    'From the Sun: {row}. {Rank} is {name}.',
    'Von der Sonne aus: {row}. {Rank} ist {name}.',
    'À partir du Soleil : {row}. {Rank} est {name}.',
    'A partire dal Sole: {row}. {Rank} è {name}.',
    'Desde el Sol: {row}. {Rank} es {name}.',
  ),
};

const place: Aspect<Slots> = {
  name: 'place',
  knows: ({ clue }) => clue === null,
  asked: [
    wording<Slots>(
      'Counting from the Sun, where does {name} come?',
      'An welcher Stelle steht {name}, von der Sonne aus gezählt?',
      'À quelle place se trouve {name} à partir du Soleil ?',
      'A quale posto si trova {name} a partire dal Sole?',
      '¿Qué lugar ocupa {name} contando desde el Sol?',
    ),
    wording<Slots>(
      'Please tell me the place of {name} among the planets.',
      'Sagen Sie mir bitte, an welcher Stelle {name} unter den Planeten steht.',
      'Dites-moi à quelle place {name} se trouve parmi les planètes, s’il vous plaît.',
      'Mi dica a quale posto si trova {name} tra i pianeti, per favore.',
      'Dígame qué lugar ocupa {name} entre los planetas, por favor.',
    ),
    wording<Slots>(
      'Is {name} the first, the second or the third planet, or another?',
      'Ist {name} der erste, der zweite, der dritte Planet oder ein anderer?',
      'Est-ce {que name} est la première, la deuxième ou la troisième planète, ou une autre ?',
      '{Name} è il primo, il secondo o il terzo pianeta, o un altro?',
      '¿{Name} es el primer, el segundo o el tercer planeta, u otro?',
    ),
    wording<Slots>(
      'Place of {name} from the Sun?',
      'Platz von {dative} im Sonnensystem?',
      'Place {de name} à partir du Soleil ?',
      'Posto {ofName} a partire dal Sole?',
      '¿Lugar de {name} desde el Sol?',
    ),
  ],
  another: wording<Slots>('And {name}?', 'Und {name}?', 'Et {name} ?', 'E {name}?', '¿Y {name}?'),
  answer: wording<Slots>(
    'From the Sun: {row}. {Name} is {rank}.',
    'Von der Sonne aus: {row}. {Name} ist {rank}.',
    'À partir du Soleil : {row}. {Name} est {rank}.',
    'A partire dal Sole: {row}. {Name} è {rank}.',
    'Desde el Sol: {row}. {Name} es {rank}.',
  ),
};

const next: Aspect<Slots> = {
  name: 'next',
  knows: (slots) => slots.clue === null && slots.next !== null,
  asked: [
    wording<Slots>(
      'Which planet comes after {name}?',
      'Welcher Planet kommt nach {dative}?',
      'Quelle planète vient après {name} ?',
      'Quale pianeta viene dopo {name}?',
      '¿Qué planeta viene después de {name}?',
    ),
    wording<Slots>(
      'Please tell me which planet comes after {name}.',
      'Sagen Sie mir bitte, welcher Planet nach {dative} kommt.',
      'Dites-moi quelle planète vient après {name}, s’il vous plaît.',
      'Mi dica quale pianeta viene dopo {name}, per favore.',
      'Dígame qué planeta viene después de {name}, por favor.',
    ),
    wording<Slots>(
      'I am flying away from the Sun and passing {name}. Which planet is next?',
      'Ich fliege von der Sonne weg und an {dative} vorbei. Welcher Planet kommt dann?',
      'Je m’éloigne du Soleil et je passe devant {name}. Quelle planète vient ensuite ?',
      'Mi allontano dal Sole e passo davanti {toName}. Quale pianeta viene dopo?',
      'Me alejo del Sol y paso por delante de {name}. ¿Qué planeta viene después?',
    ),
    wording<Slots>(
      'planet after {name}',
      'Planet nach {dative}',
      'planète après {name}',
      'pianeta dopo {name}',
      'planeta después de {name}',
    ),
  ],
  then: wording<Slots>(
    'And which planet comes after {name}?',
    'Und welcher Planet kommt nach {dative}?',
    'Et quelle planète vient après {name} ?',
    'E quale pianeta viene dopo {name}?',
    '¿Y qué planeta viene después de {name}?',
  ),
  answer: wording<Slots>(
    'After {name} comes {next}.',
    'Nach {dative} kommt {next}.',
    'Après {name} vient {next}.',
    'Dopo {name} viene {next}.',
    'Después de {name} viene {next}.',
  ),
};

const before: Aspect<Slots> = {
  name: 'before',
  knows: (slots) => slots.clue === null && slots.before !== null,
  asked: [],
  then: wording<Slots>(
    'And which planet comes before {name}?',
    'Und welcher Planet kommt vor {dative}?',
    'Et quelle planète vient avant {name} ?',
    'E quale pianeta viene prima {ofName}?',
    '¿Y qué planeta viene antes de {name}?',
  ),
  answer: wording<Slots>(
    'Before {name} comes {before}.',
    'Vor {dative} kommt {before}.',
    'Avant {name} vient {before}.',
    'Prima {ofName} viene {before}.',
    'Antes de {name} viene {before}.',
  ),
};

const special: Aspect<Slots> = {
  name: 'special',
  knows: ({ clue }) => clue !== null,
  asked: [
    wording<Slots>(
      'Which planet {clue}?',
      'Welcher Planet {clue}?',
      'Quelle planète {clue} ?',
      'Quale pianeta {clue}?',
      '¿Qué planeta {clue}?',
    ),
    wording<Slots>(
      'Please answer this question: which planet {clue}?',
      'Bitte beantworten Sie diese Frage: Welcher Planet {clue}?',
      'Répondez à cette question, s’il vous plaît : quelle planète {clue} ?',
      'Risponda a questa domanda, per favore: quale pianeta {clue}?',
      'Responda a esta pregunta, por favor: ¿qué planeta {clue}?',
    ),
    wording<Slots>(
      'There are eight planets. Which one {clue}?',
      'Es gibt acht Planeten. Welcher davon {clue}?',
      'Il y a huit planètes. Laquelle {clue} ?',
      'Ci sono otto pianeti. Quale {clue}?',
      'Hay ocho planetas. ¿Cuál {clue}?',
    ),
    wording<Slots>(
      'Do you know this? Which planet {clue}?',
      'Wissen Sie das? Welcher Planet {clue}?',
      'Le savez-vous ? Quelle planète {clue} ?',
      'Lo sa? Quale pianeta {clue}?',
      '¿Lo sabe? ¿Qué planeta {clue}?',
    ),
  ],
  another: wording<Slots>(
    'And which {clue}?',
    'Und welcher {clue}?',
    'Et laquelle {clue} ?',
    'E quale {clue}?',
    '¿Y cuál {clue}?',
  ),
  answer: wording<Slots>('{Name} {clue}.', '{Name} {clue}.', '{Name} {clue}.', '{Name} {clue}.', '{Name} {clue}.'),
};

/** Order of the planets, and what is special about one. */
export const planets = factTask<Slots>({
  name: 'planets',
  category: 'stem',
  weight: 1,
  things,
  id: ({ id }) => id,
  aspects: [rank, place, next, special],
  later: [before],
});
