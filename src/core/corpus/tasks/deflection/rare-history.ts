import { inCity, ofCity } from '../../grammar/index.ts';
import { cities } from '../../lexicon/cities.ts';
import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection } from './deflect.ts';

interface Slots {
  id: string;
  of: Parallel;
  where: Parallel;
  year: number;
}

/** Dates and names of the past that nobody has by heart. */
export const rareHistory = deflection<Slots>({
  name: 'unknown-history',
  category: 'humanities',
  weight: 0.65,
  offer: 'grammar',
  draw(draw) {
    const city = draw.pick(cities);
    return { id: city.id, of: ofCity(city), where: inCity(city), year: draw.whole(1501, 1990) };
  },
  key: ({ id, year }) => `${id}, ${year}`,
  asked: [
    wording<Slots>(
      'Who was the mayor {of} in {year}?',
      'Wer war im Jahr {year} Bürgermeister {of}?',
      'Qui était le maire {of} en {year} ?',
      'Chi era il sindaco {of} nel {year}?',
      '¿Quién era el alcalde {of} en {year}?',
    ),
    wording<Slots>(
      'What happened {where} in {year}?',
      'Was geschah im Jahr {year} {where}?',
      'Que s’est-il passé {where} en {year} ?',
      'Che cosa è successo {where} nel {year}?',
      '¿Qué pasó {where} en {year}?',
    ),
    wording<Slots>(
      'How many people lived {where} in {year}?',
      'Wie viele Menschen lebten im Jahr {year} {where}?',
      'Combien d’habitants vivaient {where} en {year} ?',
      'Quante persone vivevano {where} nel {year}?',
      '¿Cuántas personas vivían {where} en {year}?',
    ),
    wording<Slots>(
      'Please tell me which bridge was built {where} in {year}.',
      'Sagen Sie mir bitte, welche Brücke im Jahr {year} {where} gebaut wurde.',
      'Dites-moi quel pont fut construit {where} en {year}, s’il vous plaît.',
      'Mi dica quale ponte fu costruito {where} nel {year}, per favore.',
      'Dígame qué puente se construyó {where} en {year}, por favor.',
    ),
    wording<Slots>(
      '{where} in {year}',
      '{where} im Jahr {year}',
      '{where} en {year}',
      '{where} nel {year}',
      '{where} en {year}',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know what it was like {where} in {year}.',
    'Wie es im Jahr {year} {where} war, weiß ich nicht.',
    'Je ne sais pas ce qui se passait {where} en {year}.',
    'Non so che cosa accadeva {where} nel {year}.',
    'No sé qué pasaba {where} en {year}.',
  ),
});
