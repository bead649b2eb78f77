import { describe } from 'vitest';
import { extractionTasks } from '#core/corpus/tasks/extraction/index.ts';
import { describeTasks } from './check-tasks.ts';

describe('an extraction task', () => {
  describeTasks(extractionTasks, { longestPrompt: 90 });
});
