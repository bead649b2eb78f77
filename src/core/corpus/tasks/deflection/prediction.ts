import { inCountry, ofCountry } from '../../grammar/index.ts';
import { countries } from '../../lexicon/countries.ts';
import type { Parallel } from '../../parallel.ts';
import { wording } from '../template.ts';
import { deflection } from './deflect.ts';

interface Slots {
  id: string;
  of: Parallel;
  where: Parallel;
  years: number;
}

/** What nobody knows yet. */
export const prediction = deflection<Slots>({
  name: 'unknown-prediction',
  category: 'humanities',
  weight: 0.3,
  offer: 'words',
  draw(draw) {
    const country = draw.pick(countries);
    const id = country.id.replace('the ', '');
    return { id, of: ofCountry(country), where: inCountry(country), years: draw.whole(2, 20) };
  },
  key: ({ id, years }) => `${id} in ${years}`,
  asked: [
    wording<Slots>(
      'Who will govern {where} in {years} years?',
      'Wer wird in {years} Jahren {where} regieren?',
      'Qui gouvernera {where} dans {years} ans ?',
      'Chi governerà {where} tra {years} anni?',
      '¿Quién gobernará {where} dentro de {years} años?',
    ),
    wording<Slots>(
      'What will life be like {where} in {years} years?',
      'Wie wird das Leben {where} in {years} Jahren sein?',
      'Comment sera la vie {where} dans {years} ans ?',
      'Come sarà la vita {where} tra {years} anni?',
      '¿Cómo será la vida {where} dentro de {years} años?',
    ),
    wording<Slots>(
      'Please tell me the future {of} in {years} years.',
      'Sagen Sie mir bitte die Zukunft {of} in {years} Jahren voraus.',
      'Prédisez-moi l’avenir {of} dans {years} ans, s’il vous plaît.',
      'Mi predica il futuro {of} tra {years} anni, per favore.',
      'Prediga el futuro {of} dentro de {years} años, por favor.',
    ),
    wording<Slots>(
      'What will bread cost {where} in {years} years?',
      'Was wird Brot {where} in {years} Jahren kosten?',
      'Combien coûtera le pain {where} dans {years} ans ?',
      'Quanto costerà il pane {where} tra {years} anni?',
      '¿Cuánto costará el pan {where} dentro de {years} años?',
    ),
    wording<Slots>(
      'future {of} in {years} years',
      'Zukunft {of} in {years} Jahren',
      'avenir {of} dans {years} ans',
      'futuro {of} tra {years} anni',
      'futuro {of} dentro de {years} años',
    ),
  ],
  excuse: wording<Slots>(
    'I do not know the future.',
    'Die Zukunft kenne ich nicht.',
    'Je ne connais pas l’avenir.',
    'Non conosco il futuro.',
    'No conozco el futuro.',
  ),
});
