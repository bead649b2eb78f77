import { noBreakSpace } from '../../grammar/index.ts';
import { parallel, type Parallel } from '../../parallel.ts';

/** "1: Friday, 2: Saturday, 3: Sunday": what comes one after the other, counted. */
export function counted(items: readonly Parallel[]): Parallel {
  return parallel((language) =>
    items.map((item, at) => `${at + 1}${language === 'fr' ? noBreakSpace : ''}: ${item[language]}`).join(', '),
  );
}
