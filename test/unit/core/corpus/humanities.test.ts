import { describe } from 'vitest';
import { humanitiesTasks } from '#core/corpus/tasks/humanities/index.ts';
import { describeTasks } from './check-tasks.ts';

describe('the humanities tasks', () => {
  describeTasks(humanitiesTasks);
});
