import { inCity, inCountry } from '../../grammar/index.ts';
import { cities } from '../../lexicon/cities.ts';
import { countries } from '../../lexicon/countries.ts';
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
  ['this month', 'diesen Monat', 'ce mois-ci', 'questo mese', 'este mes'],
  ['this week', 'diese Woche', 'cette semaine', 'questa settimana', 'esta semana'],
);

/** What has happened lately somewhere. */
export const news = deflection<Slots>({
  name: 'unknown-news',
  category: 'humanities',
  weight: 0.35,
  offer: 'words',
  draw(draw) {
    const when = draw.pick(times);
    if (draw.chance(0.5)) {
      const city = draw.pick(cities);
      return { id: `city ${city.id}`, where: inCity(city), when };
    }
    const country = draw.pick(countries);
    return { id: country.id, where: inCountry(country), when };
  },
  key: ({ id, when }) => `${id}, ${when.en}`,
  asked: [
    wording<Slots>(
      'What happened {where} {when}?',
      'Was ist {when} {where} passiert?',
      'Que s’est-il passé {where} {when} ?',
      'Che cosa è successo {where} {when}?',
      '¿Qué ha pasado {where} {when}?',
    ),
    wording<Slots>(
      'What was in the news {where} {when}?',
      'Was stand {when} {where} in den Nachrichten?',
      'Qu’y avait-il dans les journaux {where} {when} ?',
      'Che cosa dicevano i giornali {where} {when}?',
      '¿Qué decían las noticias {where} {when}?',
    ),
    wording<Slots>(
      'Please tell me what happened {where} {when}.',
      'Erzählen Sie mir bitte, was {when} {where} passiert ist.',
      'Racontez-moi ce qui s’est passé {where} {when}, s’il vous plaît.',
      'Mi racconti che cosa è successo {where} {when}, per favore.',
      'Cuénteme qué ha pasado {where} {when}, por favor.',
    ),
    wording<Slots>(
      'Was there anything new {where} {when}?',
      'Gab es {when} {where} etwas Neues?',
      'Y a-t-il eu quelque chose de nouveau {where} {when} ?',
      'C’è stato qualcosa di nuovo {where} {when}?',
      '¿Ha habido algo nuevo {where} {when}?',
    ),
    wording<Slots>(
      'news {where} {when}',
      'Nachrichten {where} {when}',
      'nouvelles {where} {when}',
      'notizie {where} {when}',
      'noticias {where} {when}',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know the news.',
    'Nachrichten kenne ich nicht.',
    'Je ne connais pas les nouvelles.',
    'Non conosco le notizie.',
    'No conozco las noticias.',
  ),
});
