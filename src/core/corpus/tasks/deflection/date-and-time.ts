import { inCity } from '../../grammar/index.ts';
import { cities } from '../../lexicon/cities.ts';
import { fixed, type Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection } from './deflect.ts';

interface Slots {
  id: string;
  /** "in Rome", or "today" where no place is named */
  where: Parallel;
}

/** The time and the date, here or in a city. */
export const dateAndTime = deflection<Slots>({
  name: 'unknown-date-and-time',
  category: 'stem',
  weight: 0.3,
  offer: 'words',
  draw(draw) {
    if (draw.chance(0.3)) return { id: 'here', where: fixed('here', 'hier', 'ici', 'qui', 'aquí') };
    const city = draw.pick(cities);
    return { id: city.id, where: inCity(city) };
  },
  key: ({ id }) => id,
  asked: [
    wording<Slots>(
      'What time is it {where}?',
      'Wie spät ist es {where}?',
      'Quelle heure est-il {where} ?',
      'Che ore sono {where}?',
      '¿Qué hora es {where}?',
    ),
    wording<Slots>(
      'What is the date today {where}?',
      'Welches Datum ist heute {where}?',
      'Quelle est la date d’aujourd’hui {where} ?',
      'Che data è oggi {where}?',
      '¿Qué fecha es hoy {where}?',
    ),
    wording<Slots>(
      'Which day of the week is it {where} today?',
      'Welcher Wochentag ist heute {where}?',
      'Quel jour de la semaine sommes-nous {where} aujourd’hui ?',
      'Che giorno della settimana è oggi {where}?',
      '¿Qué día de la semana es hoy {where}?',
    ),
    wording<Slots>(
      'Please tell me what time it is {where} now.',
      'Sagen Sie mir bitte, wie viel Uhr es {where} jetzt ist.',
      'Dites-moi l’heure qu’il est {where} maintenant, s’il vous plaît.',
      'Mi dica che ora è {where} adesso, per favore.',
      'Dígame qué hora es {where} ahora, por favor.',
    ),
    wording<Slots>(
      'Is it day or night {where} now?',
      'Ist es {where} jetzt Tag oder Nacht?',
      'Fait-il jour ou nuit {where} en ce moment ?',
      'Adesso {where} è giorno o notte?',
      '¿Ahora es de día o de noche {where}?',
    ),
    wording<Slots>(
      'time {where} now',
      'Uhrzeit {where} jetzt',
      'heure {where} maintenant',
      'ora {where} adesso',
      'hora {where} ahora',
    ),
  ],
  excuse: wording<Slots>(
    'I have no clock and no calendar.',
    'Ich habe keine Uhr und keinen Kalender.',
    'Je n’ai ni horloge ni calendrier.',
    'Non ho né orologio né calendario.',
    'No tengo reloj ni calendario.',
  ),
});
