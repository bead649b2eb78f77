import { describe, expect, it } from 'vitest';
import { folded } from '#core/corpus/free-form.ts';
import { deflectionTasks } from '#core/corpus/tasks/deflection/index.ts';
import { humanitiesTasks } from '#core/corpus/tasks/humanities/index.ts';
import { stemTasks } from '#core/corpus/tasks/stem/index.ts';
import { languageCodes } from '#core/languages.ts';
import { drawn } from './check-tasks.ts';

describe('a prompt', () => {
  const tasks = [...stemTasks, ...humanitiesTasks, ...deflectionTasks].map((task) => [task.name, task] as const);

  it.each(tasks)('of %s tells its language, however it is typed', (_, task) => {
    drawn(task, 60).forEach((instance, index) => {
      const { user } = instance.render(index % task.paraphrases).turns[0]!;
      const prompts = languageCodes.map((language) => folded(user[language]));
      expect(new Set(prompts).size, Object.values(user).join('\n')).toBe(languageCodes.length);
    });
  });
});
