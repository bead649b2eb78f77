import { countryName, inCountry, ofCountry, toCountry } from '../../grammar/index.ts';
import { capitalOf } from '../../lexicon/cities.ts';
import { countries, type Country, singularCountries } from '../../lexicon/countries.ts';
import { continents, currencies } from '../../lexicon/facts.ts';
import { type Parallel, parallel } from '../../parallel.ts';
import type { Aspect } from '../facts.ts';
import { wording } from '../template.ts';

/** A country as the wordings need it, each a text. */
export interface Land {
  readonly id: string;
  /** without its article */
  readonly name: Parallel;
  /** as a subject */
  readonly the: Parallel;
  readonly of: Parallel;
  readonly where: Parallel;
  readonly to: Parallel;
  readonly capital: Parallel;
  readonly tongue: Parallel | null;
  readonly currency: Parallel | null;
  /** "in Europe"; null where the country is a plural in some language, too: its verbs would differ */
  readonly continent: Parallel | null;
}

const singular = new Set(singularCountries);

export function landOf(country: Country): Land {
  return {
    id: country.id.replace('the ', ''),
    name: parallel((language) => country.names[language].name),
    the: countryName(country),
    of: ofCountry(country),
    where: inCountry(country),
    to: toCountry(country),
    capital: capitalOf(country).name,
    tongue: country.tongue && country.tongue.name,
    currency: country.currency && currencies[country.currency],
    continent: country.continent && singular.has(country) ? continents[country.continent].in : null,
  };
}

export const lands: readonly Land[] = countries.map(landOf);

export const capital: Aspect<Land> = {
  name: 'capital',
  asked: [
    wording<Land>(
      'What is the capital {of}?',
      'Was ist die Hauptstadt {of}?',
      'Quelle est la capitale {of} ?',
      'Qual è la capitale {of}?',
      '¿Cuál es la capital {of}?',
    ),
    wording<Land>(
      'Please tell me the capital {of}.',
      'Nennen Sie mir bitte die Hauptstadt {of}.',
      'Donnez-moi la capitale {of}, s’il vous plaît.',
      'Mi dica la capitale {of}, per favore.',
      'Dígame la capital {of}, por favor.',
    ),
    wording<Land>(
      'Which city is the capital {of}?',
      'Welche Stadt ist die Hauptstadt {of}?',
      'Quelle ville est la capitale {of} ?',
      'Quale città è la capitale {of}?',
      '¿Qué ciudad es la capital {of}?',
    ),
    wording<Land>(
      'I would like to know what the capital {of} is called.',
      'Ich möchte wissen, wie die Hauptstadt {of} heißt.',
      'Je voudrais savoir comment s’appelle la capitale {of}.',
      'Vorrei sapere come si chiama la capitale {of}.',
      'Quisiera saber cómo se llama la capital {of}.',
    ),
    wording<Land>(
      'I am going {to}. What is the capital called?',
      'Ich reise {to}. Wie heißt die Hauptstadt?',
      'Je pars {to}. Comment s’appelle la capitale ?',
      'Vado {to}. Come si chiama la capitale?',
      'Voy {to}. ¿Cómo se llama la capital?',
    ),
    wording<Land>('Capital {of}?', 'Hauptstadt {of}?', 'Capitale {of} ?', 'Capitale {of}?', '¿Capital {of}?'),
    wording<Land>('capital city {name}', 'Hauptstadt {name}', 'capitale {name}', 'capitale {of}', 'capital {of}'),
  ],
  then: wording<Land>(
    'And what is the capital called?',
    'Und wie heißt die Hauptstadt?',
    'Et comment s’appelle la capitale ?',
    'E come si chiama la capitale?',
    '¿Y cómo se llama la capital?',
  ),
  another: wording<Land>(
    'And the capital {of}?',
    'Und die Hauptstadt {of}?',
    'Et la capitale {of} ?',
    'E la capitale {of}?',
    '¿Y la capital {of}?',
  ),
  answer: wording<Land>(
    'The capital {of} is {capital}.',
    'Die Hauptstadt {of} ist {capital}.',
    'La capitale {of} est {capital}.',
    'La capitale {of} è {capital}.',
    'La capital {of} es {capital}.',
  ),
};

/** From the capital to its country. */
export const ruled: Aspect<Land> = {
  name: 'country',
  asked: [
    wording<Land>(
      '{capital} is the capital of which country?',
      'Von welchem Land ist {capital} die Hauptstadt?',
      '{capital} est la capitale de quel pays ?',
      '{capital} è la capitale di quale paese?',
      '¿De qué país es capital {capital}?',
    ),
    wording<Land>(
      'Which country has {capital} as its capital?',
      'Welches Land hat {capital} als Hauptstadt?',
      'Quel pays a pour capitale {capital} ?',
      'Quale paese ha per capitale {capital}?',
      '¿Qué país tiene como capital {capital}?',
    ),
    wording<Land>(
      'Please name the country whose capital is {capital}.',
      'Nennen Sie bitte das Land, dessen Hauptstadt {capital} ist.',
      'Citez le pays dont la capitale est {capital}, s’il vous plaît.',
      'Mi dica il paese che ha per capitale {capital}, per favore.',
      'Dígame el país cuya capital es {capital}, por favor.',
    ),
    wording<Land>(
      '{capital}, capital of which country?',
      '{capital}, Hauptstadt welches Landes?',
      '{capital}, capitale de quel pays ?',
      '{capital}, capitale di quale paese?',
      '{capital}, ¿capital de qué país?',
    ),
  ],
  another: wording<Land>('And {capital}?', 'Und {capital}?', 'Et {capital} ?', 'E {capital}?', '¿Y {capital}?'),
  answer: wording<Land>(
    '{capital} is the capital {of}.',
    '{capital} ist die Hauptstadt {of}.',
    '{capital} est la capitale {of}.',
    '{capital} è la capitale {of}.',
    '{capital} es la capital {of}.',
  ),
};

export const tongueSpoken: Aspect<Land> = {
  name: 'language',
  knows: ({ tongue }) => tongue !== null,
  asked: [
    wording<Land>(
      'Which language do people speak {where}?',
      'Welche Sprache spricht man {where}?',
      'Quelle langue parle-t-on {where} ?',
      'Quale lingua si parla {where}?',
      '¿Qué idioma se habla {where}?',
    ),
    wording<Land>(
      'Please tell me which language is spoken {where}.',
      'Sagen Sie mir bitte, welche Sprache man {where} spricht.',
      'Dites-moi quelle langue on parle {where}, s’il vous plaît.',
      'Mi dica quale lingua si parla {where}, per favore.',
      'Dígame qué idioma se habla {where}, por favor.',
    ),
    wording<Land>(
      'What is the language {of}?',
      'Was ist die Sprache {of}?',
      'Quelle est la langue {of} ?',
      'Qual è la lingua {of}?',
      '¿Cuál es el idioma {of}?',
    ),
    wording<Land>(
      'I am going {to}. Which language is spoken there?',
      'Ich reise {to}. Welche Sprache spricht man dort?',
      'Je pars {to}. Quelle langue y parle-t-on ?',
      'Vado {to}. Che lingua si parla lì?',
      'Voy {to}. ¿Qué idioma se habla allí?',
    ),
    wording<Land>('language {name}', 'Sprache {name}', 'langue {name}', 'lingua {name}', 'idioma {name}'),
  ],
  then: wording<Land>(
    'And which language do people speak there?',
    'Und welche Sprache spricht man dort?',
    'Et quelle langue parle-t-on là-bas ?',
    'E quale lingua si parla lì?',
    '¿Y qué idioma se habla allí?',
  ),
  another: wording<Land>('And {where}?', 'Und {where}?', 'Et {where} ?', 'E {where}?', '¿Y {where}?'),
  answer: wording<Land>(
    '{Where}, people speak {tongue}.',
    '{Where} spricht man {tongue}.',
    '{Where}, on parle {tongue}.',
    '{Where} si parla {tongue}.',
    '{Where} se habla {tongue}.',
  ),
};

export const money: Aspect<Land> = {
  name: 'currency',
  knows: ({ currency }) => currency !== null,
  asked: [
    wording<Land>(
      'What is the currency {of}?',
      'Was ist die Währung {of}?',
      'Quelle est la monnaie {of} ?',
      'Qual è la moneta {of}?',
      '¿Cuál es la moneda {of}?',
    ),
    wording<Land>(
      'Please tell me the currency {of}.',
      'Nennen Sie mir bitte die Währung {of}.',
      'Donnez-moi la monnaie {of}, s’il vous plaît.',
      'Mi dica la moneta {of}, per favore.',
      'Dígame la moneda {of}, por favor.',
    ),
    wording<Land>(
      'With which currency do people pay {where}?',
      'Mit welcher Währung bezahlt man {where}?',
      'Avec quelle monnaie paie-t-on {where} ?',
      'Con quale moneta si paga {where}?',
      '¿Con qué moneda se paga {where}?',
    ),
    wording<Land>(
      'I am going {to}. What is the currency there?',
      'Ich reise {to}. Welche Währung hat man dort?',
      'Je pars {to}. Quelle monnaie y utilise-t-on ?',
      'Vado {to}. Quale moneta si usa lì?',
      'Voy {to}. ¿Qué moneda se usa allí?',
    ),
    wording<Land>('currency {name}', 'Währung {name}', 'monnaie {name}', 'moneta {name}', 'moneda {name}'),
  ],
  then: wording<Land>(
    'And what is the currency there?',
    'Und welche Währung hat man dort?',
    'Et quelle est la monnaie là-bas ?',
    'E qual è la moneta lì?',
    '¿Y cuál es la moneda allí?',
  ),
  another: wording<Land>(
    'And the currency {of}?',
    'Und die Währung {of}?',
    'Et la monnaie {of} ?',
    'E la moneta {of}?',
    '¿Y la moneda {of}?',
  ),
  answer: wording<Land>(
    'The currency {of} is {currency}.',
    'Die Währung {of} ist {currency}.',
    'La monnaie {of} est {currency}.',
    'La moneta {of} è {currency}.',
    'La moneda {of} es {currency}.',
  ),
};

export const continentOf: Aspect<Land> = {
  name: 'continent',
  knows: ({ continent }) => continent !== null,
  asked: [
    wording<Land>(
      'On which continent is {the}?',
      'Auf welchem Kontinent liegt {the}?',
      'Sur quel continent se trouve {the} ?',
      'In quale continente si trova {the}?',
      '¿En qué continente está {the}?',
    ),
    wording<Land>(
      'Please tell me on which continent {the} is.',
      'Sagen Sie mir bitte, auf welchem Kontinent {the} liegt.',
      'Dites-moi sur quel continent se trouve {the}, s’il vous plaît.',
      'Mi dica in quale continente si trova {the}, per favore.',
      'Dígame en qué continente está {the}, por favor.',
    ),
    wording<Land>(
      'To which continent does {the} belong?',
      'Zu welchem Kontinent gehört {the}?',
      'À quel continent appartient {the} ?',
      'A quale continente appartiene {the}?',
      '¿A qué continente pertenece {the}?',
    ),
    wording<Land>(
      'Where is {the}?',
      'Wo liegt {the}?',
      'Où se trouve {the} ?',
      'Dove si trova {the}?',
      '¿Dónde está {the}?',
    ),
    wording<Land>(
      '{name}, which continent',
      '{name}, welcher Kontinent',
      '{name}, quel continent',
      '{name}, quale continente',
      '{name}, qué continente',
    ),
  ],
  then: wording<Land>(
    'And on which continent is this country?',
    'Und auf welchem Kontinent liegt dieses Land?',
    'Et sur quel continent se trouve ce pays ?',
    'E in quale continente si trova questo paese?',
    '¿Y en qué continente está este país?',
  ),
  another: wording<Land>('And {the}?', 'Und {the}?', 'Et {the} ?', 'E {the}?', '¿Y {the}?'),
  answer: wording<Land>(
    '{The} is {continent}.',
    '{The} liegt {continent}.',
    '{The} se trouve {continent}.',
    '{The} si trova {continent}.',
    '{The} está {continent}.',
  ),
};
