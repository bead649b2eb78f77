import type { Workbench } from '#state/workbench.ts';
import type { StudyRecord } from '#storage/studies.ts';
import { Organising } from './organising.svelte.ts';

const known = new WeakMap<Workbench, Map<string, Organising>>();

export function organisingOf(workbench: Workbench, record: StudyRecord): Organising {
  let studies = known.get(workbench);
  if (!studies) known.set(workbench, (studies = new Map<string, Organising>()));
  let found = studies.get(record.id);
  if (!found) studies.set(record.id, (found = new Organising(workbench, record.id)));
  found.visit(record).catch((thrown) => workbench.problems.show(thrown));
  return found;
}

/** The study is being deleted: nothing of it goes on. */
export async function leaveOrganising(workbench: Workbench, id: string): Promise<void> {
  const studies = known.get(workbench);
  await studies?.get(id)?.end();
  studies?.delete(id);
}
