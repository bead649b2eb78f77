import { expect, test } from 'vitest';
import { contentsOf, listStudies } from '#features/compare/study/home/studies.ts';
import { deleteStudy } from '#storage/delete-study.ts';
import { memoryStorage } from '#storage/open.ts';
import type { SessionRecord, StudyRecord } from '#storage/studies.ts';
import { provenanceOf, voteEvent } from '../../../../fixtures/study-events.ts';
import { record } from '../organise/fakes.ts';

const organised = (id: string, changes: Partial<StudyRecord> = {}): StudyRecord => ({ ...record(), id, ...changes });
const joined = (id: string, changes: Partial<StudyRecord> = {}): StudyRecord => ({
  ...record(),
  ...{ id, role: 'annotator', draft: null, file: '{}' },
  ...changes,
});
const session = (id: string, study: string, finishedAt: number | null): SessionRecord => ({
  ...{ id, study, annotator: 'heron', seat: 0, seed: 1, startedAt: 1, finishedAt, consent: null, pauses: [] },
  firstTurnOnly: false,
});

test('the list says of each study whose it is, how far it has come and so what is next, the latest first', async () => {
  const storage = memoryStorage();
  const { studies, sessions, votes } = storage;
  const records = [
    organised('preparing', { createdAt: 6 }),
    organised('collecting', { createdAt: 5, file: '{}' }),
    organised('finished', { createdAt: 4, file: '{}', finishedAt: 9 }),
    joined('invited', { createdAt: 3 }),
    joined('judging', { createdAt: 2 }),
    joined('done', { createdAt: 1 }),
  ];
  for (const each of records) await studies.put(each.id, each);
  await sessions.put('s1', session('s1', 'judging', null));
  await sessions.put('s2', session('s2', 'done', 8));
  await votes.append([voteEvent(1, { study: 'judging' })]);
  await votes.putAnswers([
    {
      ...{
        id: 'a',
        study: 'preparing',
        question: '81_FR',
        language: 'fr',
        turns: ['Bonjour.'],
        finish: ['end-of-turn'],
      },
      ...{ hash: 'b2'.repeat(32), provenance: provenanceOf('Tandem · FR') },
    },
  ]);
  const list = await listStudies(storage);
  expect(list.map(({ id, role, state }) => [id, role, state])).toEqual([
    ['preparing', 'organiser', { kind: 'preparing', answers: 1 }],
    ['collecting', 'organiser', { kind: 'collecting', handedIn: 0, seats: 3 }],
    ['finished', 'organiser', { kind: 'finished', at: 9 }],
    ['invited', 'annotator', { kind: 'invited' }],
    ['judging', 'annotator', { kind: 'judging', verdicts: 1 }],
    ['done', 'annotator', { kind: 'handed-in', at: 8 }],
  ]);

  expect(await contentsOf(storage, 'judging')).toEqual({ answers: 0, verdicts: 1 });
  expect(await contentsOf(storage, 'preparing')).toEqual({ answers: 1, verdicts: 0 });
  await deleteStudy(storage, 'judging');
  expect(await contentsOf(storage, 'judging')).toEqual({ answers: 0, verdicts: 0 });
  expect((await listStudies(storage)).map(({ id }) => id)).not.toContain('judging');
});
