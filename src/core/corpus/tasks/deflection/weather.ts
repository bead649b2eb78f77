import { inCity } from '../../grammar/index.ts';
import { cities } from '../../lexicon/cities.ts';
import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection, texts } from './deflect.ts';

interface Slots {
  id: string;
  where: Parallel;
  when: Parallel;
}

const times = texts(
  ['today', 'heute', 'aujourd’hui', 'oggi', 'hoy'],
  ['tomorrow', 'morgen', 'demain', 'domani', 'mañana'],
  ['on Friday', 'am Freitag', 'vendredi', 'venerdì', 'el viernes'],
  ['this weekend', 'am Wochenende', 'ce week-end', 'questo fine settimana', 'este fin de semana'],
  ['next week', 'nächste Woche', 'la semaine prochaine', 'la prossima settimana', 'la próxima semana'],
  ['on Sunday', 'am Sonntag', 'dimanche', 'domenica', 'el domingo'],
);

/** The weather in a city, now or later. */
export const weather = deflection<Slots>({
  name: 'unknown-weather',
  category: 'stem',
  weight: 0.65,
  offer: 'words',
  draw(draw) {
    const city = draw.pick(cities);
    return { id: city.id, where: inCity(city), when: draw.pick(times) };
  },
  key: ({ id, when }) => `${id}, ${when.en}`,
  asked: [
    wording<Slots>(
      'What will the weather be like {where} {when}?',
      'Wie wird das Wetter {when} {where}?',
      'Quel temps fera-t-il {where} {when} ?',
      'Che tempo farà {where} {when}?',
      '¿Qué tiempo hará {where} {when}?',
    ),
    wording<Slots>(
      'Will it rain {where} {when}?',
      'Regnet es {when} {where}?',
      'Va-t-il pleuvoir {where} {when} ?',
      'Pioverà {where} {when}?',
      '¿Lloverá {where} {when}?',
    ),
    wording<Slots>(
      'Please tell me how warm it will be {where} {when}.',
      'Sagen Sie mir bitte, wie warm es {when} {where} wird.',
      'Dites-moi quelle température il fera {where} {when}, s’il vous plaît.',
      'Mi dica quanti gradi ci saranno {where} {when}, per favore.',
      'Dígame cuántos grados hará {where} {when}, por favor.',
    ),
    wording<Slots>(
      'Do I need an umbrella {where} {when}?',
      'Brauche ich {when} {where} einen Regenschirm?',
      'Ai-je besoin d’un parapluie {where} {when} ?',
      'Mi serve l’ombrello {where} {when}?',
      '¿Necesito paraguas {where} {when}?',
    ),
    wording<Slots>(
      'Will the sun shine {where} {when}?',
      'Scheint {when} {where} die Sonne?',
      'Le soleil brillera-t-il {where} {when} ?',
      'Ci sarà il sole {where} {when}?',
      '¿Hará sol {where} {when}?',
    ),
    wording<Slots>(
      'weather {where} {when}',
      'Wetter {where} {when}',
      'météo {where} {when}',
      'meteo {where} {when}',
      'tiempo {where} {when}',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know the weather {where}.',
    'Das Wetter {where} kenne ich nicht.',
    'Je ne connais pas la météo {where}.',
    'Non so che tempo fa {where}.',
    'No sé qué tiempo hace {where}.',
  ),
});
