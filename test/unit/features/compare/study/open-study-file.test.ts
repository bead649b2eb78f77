import { expect, test } from 'vitest';
import { assembleStudy } from '#core/studies/assemble.ts';
import { writeStudy } from '#core/studies/study-file.ts';
import { storedAnswers } from '#core/studies/study.ts';
import { openStudyFile } from '#features/compare/study/annotate/open-study-file.ts';
import { memoryStorage } from '#storage/open.ts';
import type { StudyRecord } from '#storage/studies.ts';
import { draftOf, idsFrom, studyOf } from '../../../../fixtures/studies.ts';

const study = studyOf();
const text = writeStudy(study, 'study.json');
/** the same study with other answers: its file was written twice */
const other = writeStudy(assembleStudy({ ...draftOf(), title: 'Neuer Titel' }, idsFrom(99)), 'study.json');

test('a study file is kept letter for letter, and its answers beside it', async () => {
  const storage = memoryStorage();
  const record = await openStudyFile(storage, text, 'study.json');
  expect(record).toMatchObject({ id: study.id, name: study.title, role: 'annotator', file: text, draft: null });
  expect(await storage.studies.get(study.id)).toEqual(record);
  expect(await storage.votes.answers(study.id)).toEqual(storedAnswers(study));
});

test('opened again it stays as it is, whatever became of its line ends', async () => {
  const storage = memoryStorage();
  await openStudyFile(storage, text, 'study.json');
  expect(await openStudyFile(storage, `\uFEFF${text.trimEnd()}\r\n`, 'copy.json')).toMatchObject({ file: text });
});

test('a file that cannot be used leaves nothing behind', async () => {
  const storage = memoryStorage();
  await expect(openStudyFile(storage, text.replace('Frage 1', 'Frage X'), 'a.json')).rejects.toMatchObject({
    code: 'study/changed',
  });
  await expect(openStudyFile(storage, '{}', 'b.json')).rejects.toMatchObject({ code: 'study/not-a-study' });
  expect(await storage.studies.map(({ id }) => id)).toEqual([]);
  expect(await storage.votes.allAnswers()).toEqual([]);
});

test('an organiser’s own record is never written over', async () => {
  const storage = memoryStorage();
  const own: StudyRecord = {
    ...{ id: study.id, name: 'Unser Vergleich', role: 'organiser', createdAt: 1, finishedAt: null, file: text },
    ...{ draft: null, participants: [], conflicts: [] },
  };
  await storage.studies.put(own.id, own);
  expect(await openStudyFile(storage, text, 'study.json')).toEqual(own);
  await expect(openStudyFile(storage, other, 'study.json')).rejects.toMatchObject({
    code: 'study/other-version',
    facts: { file: 'study.json', study: 'Unser Vergleich' },
  });
  expect(await storage.studies.get(own.id)).toEqual(own);
  expect(await storage.votes.answers(own.id)).toEqual([]);
});

test('another version takes the place of one that nobody has begun, and of no other', async () => {
  const storage = memoryStorage();
  await openStudyFile(storage, text, 'study.json');
  expect(await openStudyFile(storage, other, 'study.json')).toMatchObject({ name: 'Neuer Titel', file: other });
  await storage.sessions.put('s', {
    ...{ id: 's', study: study.id, annotator: 'Reiher', seat: 0, seed: 1, startedAt: 1, finishedAt: null },
    ...{ consent: null, pauses: [], firstTurnOnly: false },
  });
  await expect(openStudyFile(storage, text, 'study.json')).rejects.toMatchObject({ code: 'study/other-version' });
  expect(await storage.studies.get(study.id)).toMatchObject({ file: other });
});
