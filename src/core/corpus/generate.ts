import { hash32 } from '../hash.ts';
import { createRandom } from '../random.ts';
import { directives } from './directives.ts';
import { Draw } from './draw.ts';
import { typedDialogue, typingOf } from './free-form.ts';
import type { AnyTask, Category, ParallelDialogue } from './task.ts';

/** One ID of the corpus, and the conversation that goes with it in five languages. */
export interface CorpusEntry {
  /** `task:slots:paraphrase` */
  id: string;
  task: string;
  category: Category;
  weight: number;
  dialogue(): ParallelDialogue;
}

export interface CorpusOptions {
  tasks: readonly AnyTask[];
  seed: number;
  /** distinct IDs wanted */
  ids: number;
}

/** Of 100 IDs; tasks that bring a system prompt of their own make it a tenth of all. */
const directedShare = 8;
/** A task that gave nothing new so many times in a row is drawn out. */
const mostRepeats = 200;

/**
 * Distinct IDs, tasks drawn by weight. The same seed gives the same IDs in the same order; a larger number begins with those of a
 * smaller. Small tasks are drawn out on the way, so the large ones make up what is missing.
 */
export function* corpus({ tasks, seed, ids }: CorpusOptions): Generator<CorpusEntry> {
  const random = createRandom(seed);
  const draw = new Draw(random);
  const seen = new Set<string>();
  const repeats = new Map<AnyTask, number>();
  let open = [...tasks];
  while (seen.size < ids && open.length > 0) {
    const task = weighted(open, random.next());
    const instance = task.instance(draw);
    const paraphrase = draw.whole(0, task.paraphrases - 1);
    const id = `${task.name}:${instance.key}:${paraphrase}`;
    if (seen.has(id)) {
      const count = (repeats.get(task) ?? 0) + 1;
      repeats.set(task, count);
      if (count >= mostRepeats) open = open.filter((other) => other !== task);
      continue;
    }
    repeats.set(task, 0);
    seen.add(id);
    const { name, category, weight } = task;
    yield { id, task: name, category, weight, dialogue: () => complete(id, instance.render(paraphrase)) };
  }
}

/** @param share 0 … 1 */
function weighted(tasks: readonly AnyTask[], share: number): AnyTask {
  let left = share * tasks.reduce((sum, { weight }) => sum + weight, 0);
  for (const task of tasks) {
    left -= task.weight;
    if (left < 0) return task;
  }
  return tasks.at(-1)!;
}

/** With a directive where the ID's hash says so, and typed as people type. */
function complete(id: string, dialogue: ParallelDialogue): ParallelDialogue {
  const hash = hash32(`directive ${id}`);
  const directive = hash % 100 < directedShare ? directives[Math.floor(hash / 100) % directives.length]! : null;
  return typedDialogue({ ...dialogue, system: dialogue.system ?? directive }, typingOf(id));
}
