import { describe } from 'vitest';
import { stemTasks } from '#core/corpus/tasks/stem/index.ts';
import { describeTasks } from './check-tasks.ts';

describe('the stem tasks', () => {
  describeTasks(stemTasks);
});
