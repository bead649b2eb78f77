import type { Workbench } from '#state/workbench.ts';
import type { StudyRecord } from '#storage/studies.ts';
import { answererOf } from './answerer.ts';
import { Generation } from './generation.svelte.ts';
import { Organiser } from './organiser.svelte.ts';

export interface Organising {
  organiser: Organiser;
  generation: Generation;
}

const known = new WeakMap<Workbench, Map<string, Organising>>();

/** A study that is being prepared. Its answers go on being generated while another screen is looked at. */
export function organisingOf(workbench: Workbench, record: StudyRecord): Organising {
  let studies = known.get(workbench);
  if (!studies) known.set(workbench, (studies = new Map()));
  const there = studies.get(record.id);
  if (there?.generation.running || there?.organiser.saving) return there;
  // another tab may have changed it since
  const { storage, problems } = workbench;
  const organiser = new Organiser(storage, record);
  const organising = { organiser, generation: new Generation(organiser, answererOf(workbench)) };
  studies.set(record.id, organising);
  organiser.open().catch((thrown) => problems.show(thrown));
  return organising;
}

/** The study is being deleted: nothing of it goes on. */
export function leaveOrganising(workbench: Workbench, id: string): void {
  const studies = known.get(workbench);
  studies?.get(id)?.generation.pause();
  studies?.delete(id);
}
