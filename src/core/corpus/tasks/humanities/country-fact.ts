import { factTask } from '../facts.ts';
import { capital, continentOf, type Land, lands, money, tongueSpoken } from './country-facts.ts';

/** Language, currency and continent of a country. */
export const countryFact = factTask<Land>({
  name: 'country-fact',
  category: 'humanities',
  weight: 2,
  things: lands,
  id: ({ id }) => id,
  aspects: [tongueSpoken, money, continentOf],
  later: [capital],
});
