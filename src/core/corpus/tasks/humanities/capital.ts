import { factTask } from '../facts.ts';
import {
  capital as capitalAspect,
  continentOf,
  type Land,
  lands,
  money,
  ruled,
  tongueSpoken,
} from './country-facts.ts';

/** The capital of a country, and the country of a capital; then, perhaps, more about the country. */
export const capital = factTask<Land>({
  name: 'capital',
  category: 'humanities',
  weight: 3,
  things: lands,
  id: ({ id }) => id,
  aspects: [capitalAspect, ruled],
  later: [tongueSpoken, money, continentOf],
});
