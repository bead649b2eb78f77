import { describe } from 'vitest';
import { codingTasks } from '#core/corpus/tasks/coding/index.ts';
import { describeTasks } from './check-tasks.ts';

describe('a coding task', () => {
  describeTasks(codingTasks, { longestPrompt: 90 });
});
