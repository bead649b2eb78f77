import { fromCity, toCity } from '../../grammar/index.ts';
import { type City, europeanCities } from '../../lexicon/cities.ts';
import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  key: string;
  from: Parallel;
  to: Parallel;
  means: Parallel;
}

const means = texts(
  ['by train', 'mit dem Zug', 'en train', 'in treno', 'en tren'],
  ['by bus', 'mit dem Bus', 'en bus', 'in autobus', 'en autobús'],
  ['by car', 'mit dem Auto', 'en voiture', 'in macchina', 'en coche'],
  ['by plane', 'mit dem Flugzeug', 'en avion', 'in aereo', 'en avión'],
  ['by bicycle', 'mit dem Fahrrad', 'à vélo', 'in bicicletta', 'en bicicleta'],
);

/** Ways, times and prices from one city to another. */
export const route = deflection<Slots>({
  name: 'unknown-route',
  category: 'humanities',
  weight: 1,
  offer: 'letters',
  draw(draw) {
    const [one, other] = draw.several<City>(europeanCities, 2);
    const chosen = draw.pick(means);
    return {
      key: `${one!.id}-${other!.id} ${chosen.en}`,
      // one travels from a city in German, and comes from it with another word
      from: { ...fromCity(one!), de: `von ${one!.name.de}` },
      to: toCity(other!),
      means: chosen,
    };
  },
  key: ({ key }) => key,
  asked: [
    wording<Slots>(
      'How do I get {from} {to} {means}?',
      'Wie komme ich {means} {from} {to}?',
      'Comment aller {from} {to} {means} ?',
      'Come si va {from} {to} {means}?',
      '¿Cómo voy {from} {to} {means}?',
    ),
    wording<Slots>(
      'How much does it cost to go {from} {to} {means}?',
      'Was kostet es, {means} {from} {to} zu reisen?',
      'Combien coûte le voyage {from} {to} {means} ?',
      'Quanto costa andare {from} {to} {means}?',
      '¿Cuánto cuesta ir {from} {to} {means}?',
    ),
    wording<Slots>(
      'How long does it take to go {from} {to} {means}?',
      'Wie lange dauert es {means} {from} {to}?',
      'Combien de temps faut-il pour aller {from} {to} {means} ?',
      'Quanto tempo ci vuole per andare {from} {to} {means}?',
      '¿Cuánto se tarda en ir {from} {to} {means}?',
    ),
    wording<Slots>(
      'Please describe the way {from} {to} {means}.',
      'Beschreiben Sie mir bitte den Weg {from} {to} {means}.',
      'Décrivez-moi le trajet {from} {to} {means}, s’il vous plaît.',
      'Mi descriva il percorso {from} {to} {means}, per favore.',
      'Descríbame el camino {from} {to} {means}, por favor.',
    ),
    wording<Slots>(
      'How far is it {from} {to} {means}?',
      'Wie weit ist es {from} {to} {means}?',
      'Quelle est la distance {from} {to} {means} ?',
      'Quanto è lungo il viaggio {from} {to} {means}?',
      '¿Qué distancia hay {from} {to} {means}?',
    ),
    wording<Slots>(
      'trip {from} {to} {means}',
      'Reise {from} {to} {means}',
      'trajet {from} {to} {means}',
      'viaggio {from} {to} {means}',
      'viaje {from} {to} {means}',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know any routes, timetables or fares.',
    'Wege, Fahrpläne und Fahrpreise kenne ich nicht.',
    'Je ne connais ni les trajets, ni les horaires, ni les prix.',
    'Non conosco percorsi, orari e prezzi dei viaggi.',
    'No conozco rutas, horarios ni precios de los viajes.',
  ),
});
