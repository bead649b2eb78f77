import type { AnyTask } from '../../task.ts';
import { article } from './article.ts';
import { author } from './author.ts';
import { capital } from './capital.ts';
import { cityFact } from './city-fact.ts';
import { countryFact } from './country-fact.ts';
import { daysAndMonths } from './days-and-months.ts';
import { famousPeople } from './famous-people.ts';
import { greetIn } from './greet-in.ts';
import { opposite } from './opposite.ts';
import { plural } from './plural.ts';
import { translate } from './translate.ts';

export const humanitiesTasks: readonly AnyTask[] = [
  capital,
  countryFact,
  cityFact,
  translate,
  daysAndMonths,
  greetIn,
  opposite,
  plural,
  article,
  author,
  famousPeople,
];
