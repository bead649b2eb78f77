import type { AnyTask } from '../../task.ts';
import { afterMonth } from './after-month.ts';
import { compare } from './compare.ts';
import { dayPlus } from './day-plus.ts';
import { oddOneOut } from './odd-one-out.ts';
import { position } from './position.ts';
import { race } from './race.ts';
import { siblings } from './siblings.ts';
import { sortNumbers } from './sort-numbers.ts';
import { sortWords } from './sort-words.ts';
import { syllogism } from './syllogism.ts';
import { trueFalse } from './true-false.ts';
import { whoOwns } from './who-owns.ts';

export const reasoningTasks: readonly AnyTask[] = [
  siblings,
  compare,
  oddOneOut,
  sortNumbers,
  sortWords,
  dayPlus,
  afterMonth,
  whoOwns,
  position,
  race,
  syllogism,
  trueFalse,
];
