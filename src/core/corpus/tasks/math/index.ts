import type { AnyTask } from '../../task.ts';
import { addition } from './addition.ts';
import { area } from './area.ts';
import { bigger } from './bigger.ts';
import { clock } from './clock.ts';
import { division } from './division.ts';
import { halfDouble } from './half-double.ts';
import { numberWords } from './number-words.ts';
import { percentOf } from './percent.ts';
import { perimeter } from './perimeter.ts';
import { priceTotal } from './price-total.ts';
import { sequence } from './sequence.ts';
import { subtraction } from './subtraction.ts';
import { times } from './times.ts';
import { wordProblem } from './word-problem.ts';

export const mathTasks: readonly AnyTask[] = [
  addition,
  subtraction,
  times,
  division,
  wordProblem,
  halfDouble,
  percentOf,
  sequence,
  clock,
  area,
  perimeter,
  bigger,
  priceTotal,
  numberWords,
];
