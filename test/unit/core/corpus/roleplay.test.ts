import { roleplayTasks } from '#core/corpus/tasks/roleplay/index.ts';
import { describeTasks } from './check-tasks.ts';

describeTasks(roleplayTasks, { draws: 150 });
