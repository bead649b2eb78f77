import type { AnyTask } from '../../task.ts';
import { animalFact } from './animal-fact.ts';
import { colours } from './colours.ts';
import { materialsAndStates } from './materials-and-states.ts';
import { planets } from './planets.ts';
import { plantsAndFood } from './plants-and-food.ts';
import { seasonsAndMonths } from './seasons-and-months.ts';
import { sensesAndBody } from './senses-and-body.ts';
import { sky } from './sky.ts';
import { units } from './units.ts';
import { weights } from './weights.ts';

export const stemTasks: readonly AnyTask[] = [
  units,
  weights,
  animalFact,
  colours,
  planets,
  sky,
  seasonsAndMonths,
  sensesAndBody,
  materialsAndStates,
  plantsAndFood,
];
