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
  if (!studies) known.set(workbench, (studies = new Map<string, Organising>()));
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
export async function leaveOrganising(workbench: Workbench, id: string): Promise<void> {
  const studies = known.get(workbench);
  await studies?.get(id)?.generation.end();
  studies?.delete(id);
}
