import { fromCountry, inCity, inCountry, ofCity, ofCountry, toCity } from '../../grammar/index.ts';
import type { Draw } from '../../draw.ts';
import { cities, type City } from '../../lexicon/cities.ts';
import { landmarks, riverOf } from '../../lexicon/facts.ts';
import { type Person, persons } from '../../lexicon/names.ts';
import { parallel, type Parallel, type Wording, worded } from '../../parallel.ts';
import { type ParallelTurn, task } from '../../task.ts';
import { contains, turn } from '../dialogue.ts';
import { wording } from '../template.ts';

interface Slots {
  city: City;
  guest: Person;
  next: { kind: 'country' | 'sight' | 'river' | 'tongue' | 'thanks'; wording: number } | null;
}

interface View {
  city: Parallel;
  /** "in Rome", "to Rome", "of Rome" */
  in: Parallel;
  to: Parallel;
  of: Parallel;
  guest: Person;
  inCountry: Parallel;
  fromCountry: Parallel;
  ofCountry: Parallel;
}

const says = wording<View>;

const questions: readonly Wording<View>[] = [
  says(
    'You are a tour guide {in}. Welcome {guest}.',
    'Sie führen Gäste durch {city}. Begrüßen Sie {guest}.',
    'Vous êtes guide {in}. Accueillez {guest}.',
    'Lei fa la guida {in}. Dia il benvenuto {a guest}.',
    'Usted es guía {in}. Dé la bienvenida a {guest}.',
  ),
  says(
    'Please play a tour guide. I am {guest} and have just arrived {in}.',
    'Spielen Sie bitte eine Reiseleitung. Ich bin {guest} und gerade {in} angekommen.',
    'Jouez le rôle d’un guide, s’il vous plaît. Je suis {guest} et je viens d’arriver {in}.',
    'Faccia la guida turistica, per favore. Sono {guest} e sono appena {guest:arrivato|arrivata} {in}.',
    'Haga de guía, por favor. Soy {guest} y acabo de llegar {to}.',
  ),
  says(
    'Welcome {guest} to {city} as a tour guide does.',
    'Begrüßen Sie {guest} {in}, wie es eine Reiseleitung tut.',
    'Souhaitez la bienvenue à {guest} {in} comme le fait un guide.',
    'Dia il benvenuto {a guest} {in} come fa una guida.',
    'Reciba a {guest} {in} como lo hace un guía.',
  ),
  says(
    'My name is {guest}. Could you tell me something about {city} as a guide?',
    'Ich heiße {guest}. Können Sie mir als Reiseleitung etwas über {city} sagen?',
    'Je m’appelle {guest}. Pouvez-vous, comme guide, me parler {of} ?',
    'Mi chiamo {guest}. Può parlarmi {of} come guida?',
    'Me llamo {guest}. ¿Puede hablarme {of} como guía?',
  ),
  says(
    'Imagine that you show people {city}. {guest} is your guest.',
    'Stellen Sie sich vor, Sie zeigen Leuten {city}. {guest} ist Ihr Gast.',
    'Imaginez que vous montrez {city} à des gens. {guest} est avec vous.',
    'Immagini di mostrare {city} alla gente. {guest} è con Lei.',
    'Imagine que enseña la ciudad {of} a la gente. {guest} está con usted.',
  ),
  says(
    'Role: tour guide. City: {city}. Guest: {guest}.',
    'Rolle: Reiseleitung. Stadt: {city}. Gast: {guest}.',
    'Rôle : guide. Ville : {city}. Visite avec : {guest}.',
    'Ruolo: guida. Città: {city}. Visita con: {guest}.',
    'Papel: guía. Ciudad: {city}. Visita con: {guest}.',
  ),
  says(
    'What does a tour guide {in} say to {guest}?',
    'Was sagt eine Reiseleitung {in} zu {guest}?',
    'Que dit un guide {of} à {guest} ?',
    'Che cosa dice una guida {of} {a guest}?',
    '¿Qué le dice un guía {of} a {guest}?',
  ),
  says(
    'I am {guest}. Please begin the tour of {city}.',
    'Ich bin {guest}. Beginnen Sie bitte die Führung durch {city}.',
    'Je suis {guest}. Commencez la visite {of}, s’il vous plaît.',
    'Sono {guest}. Cominci la visita {of}, per favore.',
    'Soy {guest}. Empiece la visita {of}, por favor.',
  ),
];

const welcome = says(
  'Welcome {to}, {guest}!',
  'Willkommen {in}, {guest}!',
  'Bienvenue {in}, {guest} !',
  '{guest:Benvenuto|Benvenuta} {in}, {guest}!',
  '¡{guest:Bienvenido|Bienvenida} {to}, {guest}!',
);

const isCapital = says(
  '{city} is the capital {ofCountry}.',
  '{city} ist die Hauptstadt {ofCountry}.',
  '{city} est la capitale {ofCountry}.',
  '{city} è la capitale {ofCountry}.',
  '{city} es la capital {ofCountry}.',
);

const isCity = says(
  '{city} is a city {inCountry}.',
  '{city} ist eine Stadt {inCountry}.',
  '{city} est une ville {fromCountry}.',
  '{city} è una città {inCountry}.',
  '{city} es una ciudad {ofCountry}.',
);

const sees = wording<{ sight: Parallel }>(
  '{Sight} is here.',
  'Hier steht {sight}.',
  'Ici se trouve {sight}.',
  'Qui si trova {sight}.',
  'Aquí está {sight}.',
);

const lies = wording<{ on: Parallel }>(
  'The city lies {on}.',
  'Die Stadt liegt {on}.',
  'La ville se trouve {on}.',
  'La città si trova {on}.',
  'La ciudad está {on}.',
);

const speaks = wording<{ tongue: Parallel }>(
  'People speak {tongue} here.',
  'Hier spricht man {tongue}.',
  'Ici, on parle {tongue}.',
  'Qui si parla {tongue}.',
  'Aquí se habla {tongue}.',
);

const followUps = {
  country: [
    says(
      'In which country am I?',
      'In welchem Land bin ich?',
      'Dans quel pays suis-je ?',
      'In quale paese sono?',
      '¿En qué país estoy?',
    ),
    says(
      'Which country is that?',
      'Welches Land ist das?',
      'C’est dans quel pays ?',
      'In che paese siamo?',
      '¿Qué país es este?',
    ),
  ],
  sight: [
    says(
      'Which sight is here?',
      'Welche Sehenswürdigkeit gibt es hier?',
      'Quel monument y a-t-il ici ?',
      'Quale monumento c’è qui?',
      '¿Qué monumento hay aquí?',
    ),
    says(
      'What should I look at?',
      'Was soll ich mir ansehen?',
      'Que dois-je visiter ?',
      'Che cosa devo visitare?',
      '¿Qué debo visitar?',
    ),
  ],
  river: [
    says(
      'On which river does the city lie?',
      'An welchem Fluss liegt die Stadt?',
      'Sur quel fleuve se trouve la ville ?',
      'Su quale fiume si trova la città?',
      '¿A orillas de qué río está la ciudad?',
    ),
    says('Is there a river?', 'Gibt es einen Fluss?', 'Y a-t-il un fleuve ?', 'C’è un fiume?', '¿Hay un río?'),
  ],
  tongue: [
    says(
      'Which language do people speak here?',
      'Welche Sprache spricht man hier?',
      'Quelle langue parle-t-on ici ?',
      'Quale lingua si parla qui?',
      '¿Qué idioma se habla aquí?',
    ),
    says(
      'I do not understand anybody. What do people speak?',
      'Ich verstehe niemanden. Was spricht man hier?',
      'Je ne comprends personne. Quelle langue parle-t-on ?',
      'Non capisco nessuno. Che lingua si parla?',
      'No entiendo a nadie. ¿Qué se habla aquí?',
    ),
  ],
  thanks: [
    says(
      'Thank you for the tour!',
      'Danke für die Führung!',
      'Merci pour la visite !',
      'Grazie per la visita!',
      '¡Gracias por la visita!',
    ),
    says(
      'That was very interesting.',
      'Das war sehr interessant.',
      'C’était très intéressant.',
      'È stato molto interessante.',
      'Ha sido muy interesante.',
    ),
  ],
} as const;

type FollowUpKind = keyof typeof followUps;

const youAreIn = says(
  'You are {inCountry}.',
  'Sie sind {inCountry}.',
  'Vous êtes {inCountry}.',
  'Lei è {inCountry}.',
  'Usted está {inCountry}.',
);

const youAreWelcome = says(
  'You are welcome, {guest}! I wish you a nice day {in}.',
  'Gern geschehen, {guest}! Ich wünsche Ihnen einen schönen Tag {in}.',
  'Je vous en prie, {guest} ! Je vous souhaite une bonne journée {in}.',
  'Prego, {guest}! Le auguro una buona giornata {in}.',
  '¡De nada, {guest}! Le deseo un buen día {in}.',
);

/** A guest is welcomed to a city, with what is certain about it. */
export const guide = task<Slots>({
  name: 'guide',
  category: 'roleplay',
  weight: 2,
  paraphrases: questions.length,
  draw(draw) {
    const city = draw.pick(cities);
    return { city, guest: draw.pick(persons), next: draw.chance(0.45) ? drawFollowUp(draw, city) : null };
  },
  key: ({ city, guest, next }) => `${city.id}-${guest.name}${next ? `+${next.kind}${next.wording}` : ''}`,
  render(slots, paraphrase) {
    const { city, guest, next } = slots;
    const view = viewOf(slots);
    const parts = [worded(welcome, view), worded(city.country.capital === city.id ? isCapital : isCity, view)];
    const more = sightOf(city) ?? onRiver(city);
    if (more) parts.push(more);
    const first = turn(
      worded(questions[paraphrase]!, view),
      parallel((language) => parts.map((part) => part[language]).join(' ')),
      contains(
        city.name,
        parallel(() => guest.name),
      ),
    );
    return { system: null, turns: next ? [first, followUpTurn(slots, next)] : [first] };
  },
});

function drawFollowUp(draw: Draw, city: City): NonNullable<Slots['next']> {
  const kinds: FollowUpKind[] = ['country', 'thanks'];
  if (sightOf(city)) kinds.push('sight');
  if (city.river) kinds.push('river');
  if (city.country.tongue) kinds.push('tongue');
  return { kind: draw.pick(kinds), wording: draw.whole(0, 1) };
}

function sightOf(city: City): Parallel | null {
  const landmark = landmarks.find((each) => each.city === city);
  return landmark ? worded(sees, { sight: landmark.name }) : null;
}

function onRiver(city: City): Parallel | null {
  return city.river ? worded(lies, { on: riverOf(city).on }) : null;
}

function viewOf({ city, guest }: Slots): View {
  const { country } = city;
  return {
    city: city.name,
    in: inCity(city),
    to: toCity(city),
    of: ofCity(city),
    guest,
    inCountry: inCountry(country),
    fromCountry: fromCountry(country),
    ofCountry: ofCountry(country),
  };
}

function followUpTurn(slots: Slots, { kind, wording }: NonNullable<Slots['next']>): ParallelTurn {
  const view = viewOf(slots);
  const { city } = slots;
  const user = worded(followUps[kind][wording]!, view);
  switch (kind) {
    case 'country':
      return turn(user, worded(youAreIn, view));
    case 'sight':
      return turn(user, sightOf(city)!);
    case 'river':
      return turn(user, onRiver(city)!);
    case 'tongue':
      return turn(user, worded(speaks, { tongue: city.country.tongue!.name }));
    case 'thanks':
      return turn(user, worded(youAreWelcome, view), contains(parallel(() => slots.guest.name)));
  }
}
