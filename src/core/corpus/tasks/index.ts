import type { AnyTask } from '../task.ts';
import { codingTasks } from './coding/index.ts';
import { deflectionTasks } from './deflection/index.ts';
import { extractionTasks } from './extraction/index.ts';
import { humanitiesTasks } from './humanities/index.ts';
import { mathTasks } from './math/index.ts';
import { reasoningTasks } from './reasoning/index.ts';
import { roleplayTasks } from './roleplay/index.ts';
import { stemTasks } from './stem/index.ts';
import { writingTasks } from './writing/index.ts';

/** Every task grammar of the corpus. */
export const tasks: readonly AnyTask[] = [
  ...writingTasks,
  ...roleplayTasks,
  ...reasoningTasks,
  ...mathTasks,
  ...codingTasks,
  ...extractionTasks,
  ...stemTasks,
  ...humanitiesTasks,
  ...deflectionTasks,
];
