import { describe, expect, it } from 'vitest';
import { Draw } from '#core/corpus/draw.ts';
import { deflectionTasks } from '#core/corpus/tasks/deflection/index.ts';
import { createRandom } from '#core/random.ts';
import { describeTasks } from './check-tasks.ts';

describe('the deflection tasks', () => {
  describeTasks(deflectionTasks, { draws: 100 });

  it('have many more IDs than a corpus takes', () => {
    const draw = new Draw(createRandom(5));
    const ids = new Set<string>();
    for (const task of deflectionTasks) {
      for (let at = 0; at < 1000; at++) {
        ids.add(`${task.name}:${task.instance(draw).key}:${draw.whole(0, task.paraphrases - 1)}`);
      }
    }
    expect(ids.size).toBeGreaterThan(15_000);
  });
});
