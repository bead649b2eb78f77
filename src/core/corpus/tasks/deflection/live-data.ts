import { inCity, ofCity } from '../../grammar/index.ts';
import { cities } from '../../lexicon/cities.ts';
import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  id: string;
  where: Parallel;
  of: Parallel;
  place: Parallel;
}

const places = texts(
  ['the museum', 'das Museum', 'le musée', 'il museo', 'el museo'],
  ['the castle', 'das Schloss', 'le château', 'il castello', 'el castillo'],
  ['the library', 'die Bibliothek', 'la bibliothèque', 'la biblioteca', 'la biblioteca'],
  ['the market', 'der Markt', 'le marché', 'il mercato', 'el mercado'],
  ['the station', 'der Bahnhof', 'la gare', 'la stazione', 'la estación'],
  ['the zoo', 'der Zoo', 'le zoo', 'lo zoo', 'el zoo'],
  ['the theatre', 'das Theater', 'le théâtre', 'il teatro', 'el teatro'],
  ['the post office', 'die Post', 'la poste', 'l’ufficio postale', 'la oficina de correos'],
);

/** What is so just now, somewhere. */
export const liveData = deflection<Slots>({
  name: 'unknown-live-data',
  category: 'stem',
  weight: 0.65,
  offer: 'grammar',
  draw(draw) {
    const city = draw.pick(cities);
    return { id: city.id, where: inCity(city), of: ofCity(city), place: draw.pick(places) };
  },
  key: ({ id, place }) => `${id}, ${place.en}`,
  asked: [
    wording<Slots>(
      'At what time does {place} {where} open tomorrow?',
      'Um wie viel Uhr öffnet {place} {where} morgen?',
      'À quelle heure ouvre {place} {of} demain ?',
      'A che ora apre domani {place} {of}?',
      '¿A qué hora abre mañana {place} {of}?',
    ),
    wording<Slots>(
      'When does {place} {where} close today?',
      'Wann schließt {place} {where} heute?',
      'À quelle heure ferme {place} {of} aujourd’hui ?',
      'A che ora chiude oggi {place} {of}?',
      '¿A qué hora cierra hoy {place} {of}?',
    ),
    wording<Slots>(
      'Are there many people there now? I mean {place} {where}.',
      'Ist es dort gerade voll? Ich meine das hier: {place} {where}.',
      'Y a-t-il beaucoup de monde en ce moment ? Je pense à ceci : {place} {of}.',
      'C’è molta gente adesso? Penso a questo posto: {place} {of}.',
      '¿Hay mucha gente ahora? Me refiero a este lugar: {place} {of}.',
    ),
    wording<Slots>(
      'Please tell me when {place} {where} opens.',
      'Sagen Sie mir bitte, wann {place} {where} öffnet.',
      'Dites-moi quand ouvre {place} {of}, s’il vous plaît.',
      'Mi dica quando apre {place} {of}, per favore.',
      'Dígame cuándo abre {place} {of}, por favor.',
    ),
    wording<Slots>(
      'opening hours: {place} {where}',
      'Öffnungszeiten: {place} {where}',
      'horaires d’ouverture : {place} {of}',
      'orari di apertura: {place} {of}',
      'horario de apertura: {place} {of}',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know what is going on now {where}.',
    'Was jetzt {where} geschieht, weiß ich nicht.',
    'Je ne sais pas ce qui se passe en ce moment {where}.',
    'Non so che cosa succede adesso {where}.',
    'No sé qué pasa ahora {where}.',
  ),
});
