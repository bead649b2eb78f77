import type { AnyTask } from '../../task.ts';
import { category } from './category.ts';
import { contact } from './contact.ts';
import { countWord } from './count-word.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { oppositeMention } from './opposite-mention.ts';
import { order } from './order.ts';
import { person } from './person.ts';
import { table } from './table.ts';
import { whenWhere } from './when-where.ts';
import { yesNo } from './yes-no.ts';

export const extractionTasks: readonly AnyTask[] = [
  person,
  category,
  whenWhere,
  numbers,
  countWord,
  names,
  yesNo,
  order,
  table,
  oppositeMention,
  contact,
];
