import { WorkbenchError } from '#core/errors.ts';
import { readStudy, writeStudy } from '#core/studies/study-file.ts';
import { storedAnswers, type Study } from '#core/studies/study.ts';
import type { Storage } from '#storage/open.ts';
import type { StudyRecord } from '#storage/studies.ts';

/**
 * Takes in what an organiser has handed out. A study that is here already stays as it is, whether this browser organises it or takes part
 * in it; one that nobody has begun gives way to another version of itself.
 * @param name  the file's, for the errors
 * @throws WorkbenchError study/… when it cannot be used, study/other-version when work on another version has begun here, storage/…
 */
export async function openStudyFile(
  { votes, studies, sessions }: Pick<Storage, 'votes' | 'studies' | 'sessions'>,
  text: string,
  name: string,
): Promise<StudyRecord> {
  const study = readStudy(text, name);
  const there = await studies.get(study.id);
  if (there) {
    if (there.file !== null && says(there.file, study, name)) return there;
    const begun = await sessions.map((session) => session.study);
    if (there.role === 'organiser' || begun.includes(study.id))
      throw new WorkbenchError('study/other-version', { file: name, study: there.name });
    await votes.deleteAnswers(study.id);
  }
  const record: StudyRecord = {
    ...{ id: study.id, name: study.title, role: 'annotator', createdAt: study.createdAt, finishedAt: null },
    ...{ file: text, draft: null, participants: [], conflicts: [] },
  };
  // the record last: where it is, everything is
  await votes.putAnswers(storedAnswers(study));
  await studies.put(study.id, record);
  return record;
}

/** Whether a study file holds just this study; its line ends may be others. */
function says(file: string, study: Study, name: string): boolean {
  return writeStudy(readStudy(file, name), name) === writeStudy(study, name);
}
