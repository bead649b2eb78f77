import { inCity, listOf, onWeekday, sentence } from '../../grammar/index.ts';
import { type City, europeanCities } from '../../lexicon/cities.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { fixed, parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { same, secondTurns } from './fields.ts';

interface Slots {
  passage: number;
  people: readonly Person[];
  city: City;
  day: number;
  second: 'count' | 'first' | 'order' | null;
}

interface Words {
  one: Person;
  two: Person;
  three: Person;
  four: Person;
  inCity: Parallel;
  onDay: Parallel;
}

const passages: readonly { names: number; text: Wording<Words> }[] = [
  {
    names: 2,
    text: wording(
      '{one} lives {inCity}. {onDay}, {two} is coming to visit.',
      '{one} wohnt {inCity}. {onDay} kommt {two} zu Besuch.',
      '{one} habite {inCity}. {onDay}, {two} vient en visite.',
      '{one} abita {inCity}. {onDay} arriva {two} in visita.',
      '{one} vive {inCity}. {onDay} viene {two} de visita.',
    ),
  },
  {
    names: 3,
    text: wording(
      '{one} and {two} go to the cinema {inCity}. {three} stays at home and reads a book.',
      '{one} und {two} gehen {inCity} ins Kino. {three} bleibt zu Hause und liest ein Buch.',
      '{one} et {two} vont au cinéma {inCity}. {three} reste à la maison et lit un livre.',
      '{one} {e two} vanno al cinema {inCity}. {three} resta a casa e legge un libro.',
      '{one} {y two} van al cine {inCity}. {three} se queda en casa y lee un libro.',
    ),
  },
  {
    names: 3,
    text: wording(
      '{onDay}, {one} plays tennis with {two} {inCity}. Afterwards there is coffee at {possessive three} house.',
      '{onDay} spielt {one} mit {two} {inCity} Tennis. Danach gibt es bei {three} Kaffee.',
      '{onDay}, {one} joue au tennis avec {two} {inCity}. Ensuite, il y a du café chez {three}.',
      '{onDay} {one} gioca a tennis con {two} {inCity}. Poi c’è il caffè a casa di {three}.',
      '{onDay}, {one} juega al tenis con {two} {inCity}. Después hay café en casa de {three}.',
    ),
  },
  {
    names: 4,
    text: wording(
      'At the table sit {one}, {two} and {three}. {four} is in the kitchen and makes coffee.',
      'Am Tisch sitzen {one}, {two} und {three}. {four} ist in der Küche und macht Kaffee.',
      'À table, il y a {one}, {two} et {three}. {four} est dans la cuisine et prépare du café.',
      'A tavola ci sono {one}, {two} {e three}. {four} è in cucina e prepara il caffè.',
      'A la mesa están {one}, {two} {y three}. {four} está en la cocina y prepara café.',
    ),
  },
  {
    names: 4,
    text: wording(
      '{one} writes to {two}: “{three} and I are {inCity}. {four} arrives later.”',
      '{one} schreibt an {two}: „{three} und ich sind {inCity}. {four} kommt später.“',
      '{one} écrit à {two} : « {three} et moi, nous sommes {inCity}. {four} arrive plus tard. »',
      '{one} scrive {a two}: «{three} e io siamo {inCity}. {four} arriva più tardi.»',
      '{one} escribe a {two}: «{three} y yo estamos {inCity}. {four} llega más tarde.»',
    ),
  },
];

/** Sofia is also somebody’s name. */
const places = europeanCities.filter(({ id }) => id !== 'Sofia');

interface Text {
  text: Parallel;
}

const questions: readonly Wording<Text>[] = [
  wording(
    'Which first names are in this text?\n{text}',
    'Welche Vornamen stehen in diesem Text?\n{text}',
    'Quels prénoms y a-t-il dans ce texte ?\n{text}',
    'Quali nomi di persona ci sono in questo testo?\n{text}',
    '¿Qué nombres de persona hay en este texto?\n{text}',
  ),
  wording(
    'Please list all people who are named:\n{text}',
    'Nennen Sie bitte alle Personen, die vorkommen:\n{text}',
    'Citez toutes les personnes nommées, s’il vous plaît :\n{text}',
    'Elenchi tutte le persone nominate, per favore:\n{text}',
    'Enumere todas las personas nombradas, por favor:\n{text}',
  ),
  wording(
    '{text}\nWho is this about?',
    '{text}\nUm wen geht es hier?',
    '{text}\nDe qui parle-t-on ici ?',
    '{text}\nDi chi si parla qui?',
    '{text}\n¿De quién se habla aquí?',
  ),
  wording('Names? {text}', 'Namen? {text}', 'Les prénoms ? {text}', 'Nomi? {text}', '¿Nombres? {text}'),
  wording(
    'Could you pick out the names of the people?\n{text}',
    'Könnten Sie die Namen der Personen heraussuchen?\n{text}',
    'Pourriez-vous relever les noms des personnes ?\n{text}',
    'Potrebbe trovare i nomi delle persone?\n{text}',
    '¿Podría señalar los nombres de las personas?\n{text}',
  ),
  wording(
    'I need a list of the people in the following text.\n{text}',
    'Ich brauche eine Liste der Personen im folgenden Text.\n{text}',
    'J’ai besoin de la liste des personnes du texte suivant.\n{text}',
    'Mi serve l’elenco delle persone del testo seguente.\n{text}',
    'Necesito la lista de las personas del texto siguiente.\n{text}',
  ),
  wording(
    'Find every first name: {text}',
    'Finden Sie jeden Vornamen: {text}',
    'Trouvez chaque prénom : {text}',
    'Trovi ogni nome di persona: {text}',
    'Encuentre cada nombre de persona: {text}',
  ),
  wording(
    '{text}\nPlease write down only the first names.',
    '{text}\nSchreiben Sie bitte nur die Vornamen auf.',
    '{text}\nNotez seulement les prénoms, s’il vous plaît.',
    '{text}\nScriva solo i nomi di persona, per favore.',
    '{text}\nEscriba solo los nombres de persona, por favor.',
  ),
];

const answer: Wording<{ list: Parallel }> = wording(
  'The names are {list}.',
  'Die Namen sind {list}.',
  'Les prénoms sont {list}.',
  'I nomi sono {list}.',
  'Los nombres son {list}.',
);

function secondTurn(people: readonly Person[], second: NonNullable<Slots['second']>) {
  const names = people.map(({ name }) => name);
  if (second === 'count') {
    const numbered = names.map((name, index) => `(${index + 1}) ${name}`).join(', ');
    return turn(
      fixed(
        'And how many are there?',
        'Und wie viele sind es?',
        'Et combien y en a-t-il ?',
        'E quanti sono?',
        '¿Y cuántos son?',
      ),
      fixed(
        `${numbered}. There are ${names.length}.`,
        `${numbered}. Es sind ${names.length}.`,
        `${numbered}. Il y en a ${names.length}.`,
        `${numbered}. Sono ${names.length}.`,
        `${numbered}. Son ${names.length}.`,
      ),
      { kind: 'number', value: names.length },
    );
  }
  if (second === 'first') {
    return turn(
      fixed(
        'And who is named first?',
        'Und wer wird zuerst genannt?',
        'Et qui est nommé en premier ?',
        'E chi è nominato per primo?',
        '¿Y a quién se nombra primero?',
      ),
      fixed(
        `The first name is ${names[0]!}.`,
        `Der erste Name ist ${names[0]!}.`,
        `Le premier prénom est ${names[0]!}.`,
        `Il primo nome è ${names[0]!}.`,
        `El primer nombre es ${names[0]!}.`,
      ),
    );
  }
  const order = names.toSorted().join(', ');
  return turn(
    fixed(
      'In alphabetical order, please.',
      'Bitte in alphabetischer Reihenfolge.',
      'Dans l’ordre alphabétique, s’il vous plaît.',
      'In ordine alfabetico, per favore.',
      'En orden alfabético, por favor.',
    ),
    fixed(
      `In alphabetical order: ${order}.`,
      `In alphabetischer Reihenfolge: ${order}.`,
      `Dans l’ordre alphabétique : ${order}.`,
      `In ordine alfabetico: ${order}.`,
      `En orden alfabético: ${order}.`,
    ),
  );
}

export const names = task<Slots>({
  name: 'names',
  category: 'extraction',
  weight: 1,
  paraphrases: questions.length,
  draw(draw) {
    const passage = draw.whole(0, passages.length - 1);
    return {
      passage,
      people: draw.several(persons, passages[passage]!.names),
      city: draw.pick(places),
      day: draw.whole(0, 6),
      second: draw.chance(secondTurns) ? draw.pick(['count', 'first', 'order', 'order'] as const) : null,
    };
  },
  key({ passage, people, city, day, second }) {
    const where = passage === 3 ? '' : ` ${city.id}`;
    const when = passage === 0 || passage === 2 ? ` ${day}` : '';
    return `${passage}, ${people.map(({ name }) => name).join(' ')}${where}${when}${second ? ` | ${second}` : ''}`;
  },
  render({ passage, people, city, day, second }, paraphrase) {
    const [one, two, three = one, four = one] = people as [Person, Person, ...Person[]];
    const weekday = onWeekday(day);
    const onDay = parallel((language) => sentence(weekday[language]));
    const text = worded(passages[passage]!.text, { one, two, three, four, inCity: inCity(city), onDay });
    const list = listOf(people.map(({ name }) => same(name)));
    return {
      system: null,
      turns: [
        turn(worded(questions[paraphrase]!, { text }), worded(answer, { list })),
        ...(second ? [secondTurn(people, second)] : []),
      ],
      verbatim: true,
    };
  },
});
