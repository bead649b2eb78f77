import type { AnyTask } from '../task.ts';
import { mathTasks } from './math/index.ts';

/** Every task grammar of the corpus. */
export const tasks: readonly AnyTask[] = [...mathTasks];
