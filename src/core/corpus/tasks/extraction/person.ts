import { asProfession, fromCity, inCity, listOf, profession, toCity } from '../../grammar/index.ts';
import { cities, type City } from '../../lexicon/cities.ts';
import { type Job, jobs } from '../../lexicon/jobs.ts';
import { type Person, persons, surnames } from '../../lexicon/names.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { task } from '../../task.ts';
import { turn } from '../dialogue.ts';
import { wording } from '../template.ts';
import { fields, labelled, lines, namesOf, same, secondTurns } from './fields.ts';

const fieldNames = ['name', 'city', 'job', 'year'] as const;
type FieldName = (typeof fieldNames)[number];

interface Portrait {
  person: Person;
  surname: string;
  city: City;
  job: Job;
  year: number;
}

interface Slots extends Portrait {
  passage: number;
  asked: readonly FieldName[];
  second: FieldName | null;
}

interface Words {
  person: Person;
  full: string;
  inCity: Parallel;
  toCity: Parallel;
  fromCity: Parallel;
  works: Parallel;
  profession: Parallel;
  year: number;
}

const passages: readonly Wording<Words>[] = [
  wording(
    '{full} was born in {year}, lives {inCity} and works {works}.',
    '{full} wurde {year} geboren, wohnt {inCity} und arbeitet {works}.',
    '{full} est {person:né|née} en {year}, habite {inCity} et travaille {works}.',
    '{full} è {person:nato|nata} nel {year}, abita {inCity} e lavora {works}.',
    '{full} nació en {year}, vive {inCity} y trabaja {works}.',
  ),
  wording(
    'In {year}, {full} moved {toCity} to work {works}.',
    'Im Jahr {year} zog {full} {toCity}, um {works} zu arbeiten.',
    'En {year}, {full} a déménagé {toCity} pour travailler {works}.',
    'Nel {year} {full} si è {person:trasferito|trasferita} {toCity} per lavorare {works}.',
    'En {year}, {full} se mudó {toCity} para trabajar {works}.',
  ),
  wording(
    '{full} has been working {works} {inCity} since {year}.',
    '{full} arbeitet seit {year} {works} {inCity}.',
    '{full} travaille depuis {year} {works} {inCity}.',
    '{full} lavora dal {year} {works} {inCity}.',
    '{full} trabaja desde {year} {works} {inCity}.',
  ),
  wording(
    'Our new neighbour is called {full} and comes {fromCity}. {person:He|She} is {profession} and has lived here since {year}.',
    '{person:Unser neuer Nachbar|Unsere neue Nachbarin} heißt {full} und kommt {fromCity}. {person:Er|Sie} ist {profession} und wohnt seit {year} hier.',
    '{person:Notre nouveau voisin|Notre nouvelle voisine} s’appelle {full} et vient {fromCity}. {person:Il|Elle} est {profession} et habite ici depuis {year}.',
    '{person:Il nostro nuovo vicino|La nostra nuova vicina} si chiama {full} e viene {fromCity}. È {profession} e abita qui dal {year}.',
    '{person:Nuestro nuevo vecino|Nuestra nueva vecina} se llama {full} y viene {fromCity}. Es {profession} y vive aquí desde {year}.',
  ),
  wording(
    '{full}, {profession} {inCity}, won a prize in {year}.',
    '{full}, {profession} {inCity}, gewann {year} einen Preis.',
    '{full}, {profession} {inCity}, a gagné un prix en {year}.',
    '{full}, {profession} {inCity}, ha vinto un premio nel {year}.',
    '{full}, {profession} {inCity}, ganó un premio en {year}.',
  ),
  wording(
    'My name is {full}. I am {profession} {inCity}, and I was born in {year}.',
    'Ich heiße {full}. Ich bin {profession} {inCity} und wurde {year} geboren.',
    'Je m’appelle {full}. Je suis {profession} {inCity} et je suis {person:né|née} en {year}.',
    'Mi chiamo {full}. Sono {profession} {inCity} e sono {person:nato|nata} nel {year}.',
    'Me llamo {full}. Soy {profession} {inCity} y nací en {year}.',
  ),
];

/** The passages whose year is that of a birth. */
const birth = [0, 5];

/** Sofia is also somebody’s name; Cairo and Havana have articles that prepositions swallow: au Caire. */
const homes = cities.filter(({ id }) => !['Sofia', 'Cairo', 'Havana'].includes(id));

interface Question {
  text: Parallel;
  /** "the city and the year" */
  wanted: Parallel;
  /** "city, year" */
  labels: Parallel;
}

const questions: readonly Wording<Question>[] = [
  wording(
    'Please make a list with {wanted}:\n{text}',
    'Machen Sie bitte eine Liste. Ich brauche {wanted}:\n{text}',
    'Faites une liste avec {wanted}, s’il vous plaît :\n{text}',
    'Faccia un elenco con {wanted}, per favore:\n{text}',
    'Haga una lista con {wanted}, por favor:\n{text}',
  ),
  wording(
    'Take {wanted} from this text:\n{text}',
    'Entnehmen Sie diesem Text {wanted}:\n{text}',
    'Relevez {wanted} dans ce texte :\n{text}',
    'Ricavi da questo testo {wanted}:\n{text}',
    'Extraiga de este texto {wanted}:\n{text}',
  ),
  wording(
    '{text}\nPlease note down {wanted}.',
    '{text}\nNotieren Sie bitte {wanted}.',
    '{text}\nNotez {wanted}, s’il vous plaît.',
    '{text}\nAnnoti {wanted}, per favore.',
    '{text}\nAnote {wanted}, por favor.',
  ),
  wording('{labels}? {text}', '{labels}? {text}', '{labels} ? {text}', '{labels}? {text}', '¿{labels}? {text}'),
  wording(
    'I need {wanted} from the following lines:\n{text}',
    'Ich brauche {wanted} aus den folgenden Zeilen:\n{text}',
    'J’ai besoin de ces indications : {labels}. Voici le texte :\n{text}',
    'Mi servono questi dati: {labels}. Ecco il testo:\n{text}',
    'Necesito estos datos: {labels}. Este es el texto:\n{text}',
  ),
  wording(
    'Could you find {wanted} here?\n{text}',
    'Könnten Sie hier {wanted} heraussuchen?\n{text}',
    'Pourriez-vous trouver ici {wanted} ?\n{text}',
    'Potrebbe trovare qui {wanted}?\n{text}',
    '¿Podría buscar aquí {wanted}?\n{text}',
  ),
  wording(
    '“{text}” Fill in: {labels}',
    '„{text}“ Bitte ausfüllen: {labels}',
    '« {text} » À remplir : {labels}',
    '«{text}» Da compilare: {labels}',
    '«{text}» Para rellenar: {labels}',
  ),
  wording(
    'Read this and give me {wanted} as a list. {text}',
    'Lesen Sie das und nennen Sie mir {wanted} als Liste. {text}',
    'Lisez ceci et donnez-moi {wanted} sous forme de liste. {text}',
    'Legga e mi dia {wanted} in un elenco. {text}',
    'Lea esto y deme {wanted} en una lista. {text}',
  ),
];

const followUps: Record<FieldName, Wording<Words>> = {
  name: wording(
    'And who is it about?',
    'Und um wen geht es?',
    'Et de qui s’agit-il ?',
    'E di chi si tratta?',
    '¿Y de quién se trata?',
  ),
  city: wording(
    'And which city is mentioned?',
    'Und welche Stadt wird genannt?',
    'Et quelle ville est mentionnée ?',
    'E quale città viene nominata?',
    '¿Y qué ciudad se menciona?',
  ),
  job: wording(
    'And what is the person’s job?',
    'Und welchen Beruf hat die Person?',
    'Et quel est le métier de cette personne ?',
    'E che professione ha questa persona?',
    '¿Y qué profesión tiene esta persona?',
  ),
  year: wording(
    'And which year is mentioned?',
    'Und welches Jahr wird genannt?',
    'Et quelle année est mentionnée ?',
    'E quale anno viene nominato?',
    '¿Y qué año se menciona?',
  ),
};

const shortAnswers: Record<FieldName, Wording<{ value: Parallel; person: Person }>> = {
  name: wording(
    'It is about {value}.',
    'Es geht um {value}.',
    'Il s’agit {de value}.',
    'Si tratta di {value}.',
    'Se trata de {value}.',
  ),
  city: wording(
    'The city is {value}.',
    'Die Stadt ist {value}.',
    'La ville est {value}.',
    'La città è {value}.',
    'La ciudad es {value}.',
  ),
  job: wording(
    'The job is: {value}.',
    'Der Beruf ist: {value}.',
    'Le métier est : {value}.',
    'La professione è: {value}.',
    'La profesión es: {value}.',
  ),
  year: wording(
    'The year is {value}.',
    'Das Jahr ist {value}.',
    'L’année est {value}.',
    'L’anno è {value}.',
    'El año es {value}.',
  ),
};

function wordsOf({ person, surname, city, job, year }: Portrait): Words {
  return {
    person,
    full: `${person.name} ${surname}`,
    inCity: inCity(city),
    toCity: toCity(city),
    fromCity: fromCity(city),
    works: asProfession(job, person),
    profession: profession(job, person),
    year,
  };
}

function valueOf({ person, surname, city, job, year }: Portrait, field: FieldName): Parallel {
  switch (field) {
    case 'name':
      return same(`${person.name} ${surname}`);
    case 'city':
      return city.name;
    case 'job':
      return parallel((language) => job[person.gender][language].singular);
    case 'year':
      return same(year);
  }
}

export const person = task<Slots>({
  name: 'person',
  category: 'extraction',
  weight: 2,
  paraphrases: questions.length,
  draw(draw) {
    const count = draw.pick([2, 3, 3, 4, 4]);
    const drawn = draw.several(fieldNames, count);
    const passage = draw.whole(0, passages.length - 1);
    return {
      person: draw.pick(persons),
      surname: draw.pick(surnames),
      city: draw.pick(homes),
      job: draw.pick(jobs),
      passage,
      year: birth.includes(passage) ? draw.whole(1950, 2000) : draw.whole(1985, 2024),
      asked: fieldNames.filter((name) => drawn.includes(name)),
      second: draw.chance(secondTurns) ? draw.pick(fieldNames) : null,
    };
  },
  key: ({ person, surname, city, job, year, passage, asked, second }) =>
    `${passage}, ${person.name} ${surname}, ${city.id}, ${job.id}, ${year}: ${asked.join(' ')}${second ? ` | ${second}` : ''}`,
  render(slots, paraphrase) {
    const text = worded(passages[slots.passage]!, wordsOf(slots));
    const wanted = listOf(slots.asked.map((name) => fields[name].the));
    const labels = namesOf(slots.asked.map((name) => fields[name]));
    const answer = lines(slots.asked.map((name) => labelled(fields[name].label, valueOf(slots, name))));
    const { second } = slots;
    return {
      system: null,
      turns: [
        turn(worded(questions[paraphrase]!, { text, wanted, labels }), answer),
        ...(second
          ? [
              turn(
                worded(followUps[second], wordsOf(slots)),
                worded(shortAnswers[second], { value: valueOf(slots, second), person: slots.person }),
              ),
            ]
          : []),
      ],
      verbatim: true,
    };
  },
});
