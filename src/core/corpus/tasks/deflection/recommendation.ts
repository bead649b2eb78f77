import { inCity } from '../../grammar/index.ts';
import { cities } from '../../lexicon/cities.ts';
import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  id: string;
  where: Parallel;
  /** "a good hotel" as an object */
  what: Parallel;
}

const wishes = texts(
  ['a good hotel', 'ein gutes Hotel', 'un bon hôtel', 'un buon albergo', 'un buen hotel'],
  ['a good restaurant', 'ein gutes Restaurant', 'un bon restaurant', 'un buon ristorante', 'un buen restaurante'],
  ['a good doctor', 'einen guten Arzt', 'un bon médecin', 'un buon medico', 'un buen médico'],
  ['a good bakery', 'eine gute Bäckerei', 'une bonne boulangerie', 'una buona panetteria', 'una buena panadería'],
  ['a quiet café', 'ein ruhiges Café', 'un café calme', 'un caffè tranquillo', 'un café tranquilo'],
  ['a good school', 'eine gute Schule', 'une bonne école', 'una buona scuola', 'un buen colegio'],
  [
    'a bicycle shop',
    'einen Fahrradladen',
    'un magasin de vélos',
    'un negozio di biciclette',
    'una tienda de bicicletas',
  ],
  ['a good hairdresser', 'einen guten Friseur', 'un bon coiffeur', 'un buon parrucchiere', 'un buen peluquero'],
);

/** Addresses that one has to have seen. */
export const recommendation = deflection<Slots>({
  name: 'unknown-recommendation',
  category: 'humanities',
  weight: 0.65,
  offer: 'letters',
  draw(draw) {
    const city = draw.pick(cities);
    return { id: city.id, where: inCity(city), what: draw.pick(wishes) };
  },
  key: ({ id, what }) => `${what.en}, ${id}`,
  asked: [
    wording<Slots>(
      'Do you know {what} {where}?',
      'Kennen Sie {what} {where}?',
      'Connaissez-vous {what} {where} ?',
      'Conosce {what} {where}?',
      '¿Conoce {what} {where}?',
    ),
    wording<Slots>(
      'Please recommend {what} {where}.',
      'Empfehlen Sie mir bitte {what} {where}.',
      'Recommandez-moi {what} {where}, s’il vous plaît.',
      'Mi consigli {what} {where}, per favore.',
      'Recomiéndeme {what} {where}, por favor.',
    ),
    wording<Slots>(
      'I am looking for {what} {where}. Can you help me?',
      'Ich suche {what} {where}. Können Sie mir helfen?',
      'Je cherche {what} {where}. Pouvez-vous m’aider ?',
      'Cerco {what} {where}. Può aiutarmi?',
      'Busco {what} {where}. ¿Puede ayudarme?',
    ),
    wording<Slots>(
      'Where do I find {what} {where}?',
      'Wo finde ich {what} {where}?',
      'Où puis-je trouver {what} {where} ?',
      'Dove trovo {what} {where}?',
      '¿Dónde encuentro {what} {where}?',
    ),
    wording<Slots>(
      'looking for {what} {where}',
      'suche {what} {where}',
      'cherche {what} {where}',
      'cerco {what} {where}',
      'busco {what} {where}',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know any addresses {where}.',
    'Adressen {where} kenne ich nicht.',
    'Je ne connais pas d’adresses {where}.',
    'Non conosco indirizzi {where}.',
    'No conozco direcciones {where}.',
  ),
});
