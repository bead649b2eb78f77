import type { Storage } from './open.ts';

/**
 * Deletes a study and all that belongs to it: sessions, events, answers, and its record last, so that a deletion that broke off can be
 * begun again.
 * @throws WorkbenchError storage/…
 */
export async function deleteStudy(
  { sessions, votes, studies }: Pick<Storage, 'sessions' | 'votes' | 'studies'>,
  id: string,
): Promise<void> {
  for (const session of await sessions.map((record) => record))
    if (session.study === id) await sessions.delete(session.id);
  await votes.deleteEvents(id);
  await votes.deleteAnswers(id);
  await studies.delete(id);
  votes.changed(id);
}
