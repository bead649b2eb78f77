import { inCity } from '../../grammar/index.ts';
import { capitalOf, cities, type City } from '../../lexicon/cities.ts';
import { landmarks, riverOf } from '../../lexicon/facts.ts';
import type { Parallel } from '../../parallel.ts';
import { type Aspect, factTask } from '../facts.ts';
import { wording } from '../template.ts';
import { landOf } from './country-facts.ts';

interface Slots {
  readonly id: string;
  readonly city: Parallel;
  /** "in Paris" */
  readonly inCity: Parallel;
  /** "in France" */
  readonly where: Parallel;
  readonly of: Parallel;
  readonly capital: Parallel;
  /** "on the Seine" */
  readonly river: Parallel | null;
  /** a sight, as a subject */
  readonly sight: Parallel | null;
}

function slotsOf(city: City): Slots {
  const { where, of } = landOf(city.country);
  return {
    id: city.id,
    city: city.name,
    inCity: inCity(city),
    where,
    of,
    capital: capitalOf(city.country).name,
    river: city.river === null ? null : riverOf(city).on,
    sight: landmarks.find((landmark) => landmark.city === city)?.name ?? null,
  };
}

const another = wording<Slots>('And {city}?', 'Und {city}?', 'Et {city} ?', 'E {city}?', '¿Y {city}?');

const country: Aspect<Slots> = {
  name: 'country',
  notAfter: ['is-capital'],
  asked: [
    wording<Slots>(
      'In which country is {city}?',
      'In welchem Land liegt {city}?',
      'Dans quel pays se trouve {city} ?',
      'In quale paese si trova {city}?',
      '¿En qué país está {city}?',
    ),
    wording<Slots>(
      'Please tell me in which country {city} is.',
      'Sagen Sie mir bitte, in welchem Land {city} liegt.',
      'Dites-moi dans quel pays se trouve {city}, s’il vous plaît.',
      'Mi dica in quale paese si trova {city}, per favore.',
      'Dígame en qué país está {city}, por favor.',
    ),
    wording<Slots>(
      'Where is {city}?',
      'Wo liegt {city}?',
      'Où se trouve {city} ?',
      'Dove si trova {city}?',
      '¿Dónde está {city}?',
    ),
    wording<Slots>(
      'Do you know in which country {city} is?',
      'Wissen Sie, in welchem Land {city} liegt?',
      'Savez-vous dans quel pays se trouve {city} ?',
      'Sa in quale paese si trova {city}?',
      '¿Sabe en qué país está {city}?',
    ),
    wording<Slots>('country {city}', 'Land {city}', 'pays {city}', 'paese {city}', 'país {city}'),
  ],
  then: wording<Slots>(
    'And in which country is this city?',
    'Und in welchem Land liegt diese Stadt?',
    'Et dans quel pays se trouve cette ville ?',
    'E in quale paese si trova questa città?',
    '¿Y en qué país está esta ciudad?',
  ),
  another,
  answer: wording<Slots>(
    '{city} is {where}.',
    '{city} liegt {where}.',
    '{city} se trouve {where}.',
    '{city} si trova {where}.',
    '{city} está {where}.',
  ),
};

const river: Aspect<Slots> = {
  name: 'river',
  knows: (slots) => slots.river !== null,
  asked: [
    wording<Slots>(
      'On which river is {city}?',
      'An welchem Fluss liegt {city}?',
      'Sur quel cours d’eau se trouve {city} ?',
      'Su quale fiume si trova {city}?',
      '¿A orillas de qué río está {city}?',
    ),
    wording<Slots>(
      'Please tell me on which river {city} is.',
      'Sagen Sie mir bitte, an welchem Fluss {city} liegt.',
      'Dites-moi quel cours d’eau traverse {city}, s’il vous plaît.',
      'Mi dica su quale fiume si trova {city}, per favore.',
      'Dígame a orillas de qué río está {city}, por favor.',
    ),
    wording<Slots>(
      'Which river flows through {city}?',
      'Welcher Fluss fließt durch {city}?',
      'Quel cours d’eau passe par {city} ?',
      'Quale fiume attraversa {city}?',
      '¿Qué río pasa por {city}?',
    ),
    wording<Slots>('river {city}', 'Fluss {city}', 'fleuve {city}', 'fiume {city}', 'río {city}'),
  ],
  then: wording<Slots>(
    'And on which river is this city?',
    'Und an welchem Fluss liegt diese Stadt?',
    'Et sur quel cours d’eau se trouve cette ville ?',
    'E su quale fiume si trova questa città?',
    '¿Y a orillas de qué río está esta ciudad?',
  ),
  another,
  answer: wording<Slots>(
    '{city} is {river}.',
    '{city} liegt {river}.',
    '{city} se trouve {river}.',
    '{city} si trova {river}.',
    '{city} está {river}.',
  ),
};

const isCapital: Aspect<Slots> = {
  name: 'is-capital',
  asked: [
    wording<Slots>(
      'Is {city} the capital {of}?',
      'Ist {city} die Hauptstadt {of}?',
      'Est-ce {que city} est la capitale {of} ?',
      '{city} è la capitale {of}?',
      '¿Es {city} la capital {of}?',
    ),
    wording<Slots>(
      'Is it true that {city} is the capital {of}?',
      'Stimmt es, dass {city} die Hauptstadt {of} ist?',
      'Est-il vrai {que city} est la capitale {of} ?',
      'È vero che {city} è la capitale {of}?',
      '¿Es verdad que {city} es la capital {of}?',
    ),
    wording<Slots>(
      'Please tell me whether {city} is the capital {of}.',
      'Sagen Sie mir bitte, ob {city} die Hauptstadt {of} ist.',
      'Dites-moi si {city} est la capitale {of}, s’il vous plaît.',
      'Mi dica se {city} è la capitale {of}, per favore.',
      'Dígame si {city} es la capital {of}, por favor.',
    ),
    wording<Slots>(
      'I believe that {city} is the capital {of}. Is that right?',
      'Ich glaube, {city} ist die Hauptstadt {of}. Ist das richtig?',
      'Je crois {que city} est la capitale {of}. Est-ce exact ?',
      'Credo che {city} sia la capitale {of}. È giusto?',
      'Creo que {city} es la capital {of}. ¿Es correcto?',
    ),
  ],
  then: wording<Slots>(
    'Is this city the capital {of}?',
    'Ist diese Stadt die Hauptstadt {of}?',
    'Cette ville est-elle la capitale {of} ?',
    'Questa città è la capitale {of}?',
    '¿Es esta ciudad la capital {of}?',
  ),
  answer: {
    en: ({ city, capital: { en }, of }) =>
      city.en === en ? `Yes, ${en} is the capital ${of.en}.` : `No, the capital ${of.en} is ${en}.`,
    de: ({ city, capital: { de }, of }) =>
      city.de === de ? `Ja, ${de} ist die Hauptstadt ${of.de}.` : `Nein, die Hauptstadt ${of.de} ist ${de}.`,
    fr: ({ city, capital: { fr }, of }) =>
      city.fr === fr ? `Oui, ${fr} est la capitale ${of.fr}.` : `Non, la capitale ${of.fr} est ${fr}.`,
    it: ({ city, capital: { it }, of }) =>
      city.it === it ? `Sì, ${it} è la capitale ${of.it}.` : `No, la capitale ${of.it} è ${it}.`,
    es: ({ city, capital: { es }, of }) =>
      city.es === es ? `Sí, ${es} es la capital ${of.es}.` : `No, la capital ${of.es} es ${es}.`,
  },
};

const sight: Aspect<Slots> = {
  name: 'sight',
  knows: (slots) => slots.sight !== null,
  asked: [
    wording<Slots>(
      'In which city is {sight}?',
      'In welcher Stadt befindet sich {sight}?',
      'Dans quelle ville se trouve {sight} ?',
      'In quale città si trova {sight}?',
      '¿En qué ciudad está {sight}?',
    ),
    wording<Slots>(
      'Please tell me in which city {sight} is.',
      'Sagen Sie mir bitte, in welcher Stadt sich {sight} befindet.',
      'Dites-moi dans quelle ville se trouve {sight}, s’il vous plaît.',
      'Mi dica in quale città si trova {sight}, per favore.',
      'Dígame en qué ciudad está {sight}, por favor.',
    ),
    wording<Slots>(
      'I would like to visit something: {sight}. Which city is it in?',
      'Ich möchte etwas besichtigen: {sight}. In welcher Stadt ist das?',
      'Je voudrais visiter quelque chose : {sight}. Dans quelle ville est-ce ?',
      'Vorrei visitare qualcosa: {sight}. In quale città è?',
      'Quisiera visitar algo: {sight}. ¿En qué ciudad está?',
    ),
    wording<Slots>(
      'Where is {sight}?',
      'Wo befindet sich {sight}?',
      'Où se trouve {sight} ?',
      'Dove si trova {sight}?',
      '¿Dónde está {sight}?',
    ),
  ],
  another: wording<Slots>('And {sight}?', 'Und {sight}?', 'Et {sight} ?', 'E {sight}?', '¿Y {sight}?'),
  answer: wording<Slots>(
    '{Sight} is {inCity}.',
    '{Sight} befindet sich {inCity}.',
    '{Sight} se trouve {inCity}.',
    '{Sight} si trova {inCity}.',
    '{Sight} está {inCity}.',
  ),
};

/** Country, river and sights of a city, and whether it is a capital. */
export const cityFact = factTask<Slots>({
  name: 'city-fact',
  category: 'humanities',
  weight: 2,
  // in Spanish, Tunis and Tunisia are one word
  things: cities.filter(({ id }) => id !== 'Tunis').map(slotsOf),
  id: ({ id }) => id,
  aspects: [country, river, isCapital, sight],
});
