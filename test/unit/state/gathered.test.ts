import { expect, test } from 'vitest';
import { namedVotes } from '#core/exchange/named-votes.ts';
import type { RevealEvent } from '#core/studies/event.ts';
import { gatherStudy } from '#state/gathered.ts';
import { memoryStorage } from '#storage/open.ts';
import { provenanceOf, voteEvent } from '../../fixtures/study-events.ts';
import { handedIn, organised } from '../../fixtures/handed-in.ts';
import { checkpoints } from '../../fixtures/studies.ts';

test('nobody is named while a study runs, and everybody once it is finished', async () => {
  const storage = memoryStorage();
  const { study, record } = await organised(storage);
  await storage.votes.append(handedIn(study, 0, 'Reiher').events);
  const before = await gatherStudy(storage, study.id);
  expect(before.models.size).toBe(0);
  expect(namedVotes(before)).toMatchObject({ votes: [], skips: [] });

  await storage.studies.put(study.id, { ...record, finishedAt: 1_900_000_000_000 });
  const after = await gatherStudy(storage, study.id);
  expect(after.sealedElsewhere).toBe(0);
  const { votes, unnamed, obvious } = namedVotes(after);
  expect(unnamed).toBe(0);
  expect(obvious).toBeGreaterThan(0);
  expect(new Set(votes.flatMap(({ left, right }) => [left.model, right.model]))).toEqual(
    new Set([checkpoints[0], checkpoints[1]]),
  );
});

test('what was cast after the end counts nowhere, whatever its file says', async () => {
  const storage = memoryStorage();
  const { study, record } = await organised(storage);
  const { events } = handedIn(study, 0, 'Reiher', false);
  const votes = events.filter(({ kind }) => kind === 'vote');
  await storage.votes.append(events);
  await storage.studies.put(study.id, { ...record, finishedAt: votes[9]!.at });
  const { all, events: counted } = await gatherStudy(storage, study.id);
  expect([...counted].filter(({ kind }) => kind === 'vote')).toEqual(votes.slice(0, 10));
  // and what is kept is as it was handed in
  expect(all.filter((event) => event.kind === 'vote' && event.unblinded)).toHaveLength(votes.length - 10);
  expect(await storage.votes.events(study.id)).toEqual(events);
});

test('an event that came in two wordings counts in neither', async () => {
  const storage = memoryStorage();
  const { study, record } = await organised(storage);
  const { events } = handedIn(study, 0, 'Reiher', false);
  const [vote] = events as [(typeof events)[number]];
  await storage.votes.append(events);
  const conflicts = [{ id: vote.id, variants: [vote, { ...vote, at: 1 }] }];
  await storage.studies.put(study.id, { ...record, conflicts });
  const { all } = await gatherStudy(storage, study.id);
  expect(all).toEqual(events.slice(1));
});

test('an annotator’s file names nobody', async () => {
  const storage = memoryStorage();
  const { study } = await organised(storage);
  const [answer] = study.answers;
  const forged: RevealEvent = {
    ...{ id: 'r', study: study.id, session: 's', annotator: 'Reiher', at: 5, uiVersion: '1', kind: 'reveal' },
    ...{ question: answer!.question, checkpoints: { [answer!.id]: 'Wunschmodell' } },
  };
  await storage.votes.append([forged]);
  expect((await gatherStudy(storage, study.id)).models.size).toBe(0);
});

test('a study that another browser sealed says how many answers it cannot name', async () => {
  const elsewhere = memoryStorage();
  const { study, record } = await organised(elsewhere);
  const here = memoryStorage();
  await here.studies.put(study.id, { ...record, finishedAt: 1 });
  const gathered = await gatherStudy(here, study.id);
  const strange = gathered.strange.size;
  expect(strange).toBeGreaterThan(0);
  expect(gathered.answers).toHaveLength(study.answers.length);
  expect(gathered.sealedElsewhere).toBe(study.answers.length - strange);
});

test('Blind names what was revealed, and leaves the rest sealed', async () => {
  const storage = memoryStorage();
  const blind = { study: 'blind' };
  const reveal: RevealEvent = {
    ...{ id: 'r', ...blind, session: 'session', annotator: 'heron', at: voteEvent(1).at + 1, uiVersion: '1' },
    ...{ kind: 'reveal', question: '1', checkpoints: { 'answer-2': 'Tandem · DE', 'answer-3': 'Tandem · FR' } },
  };
  await storage.votes.append([voteEvent(1, blind), reveal, voteEvent(2, blind)]);
  const text = {
    study: 'blind',
    language: 'fr',
    turns: ['Oui.'],
    finish: ['end-of-turn'],
    hash: '0'.repeat(64),
  } as const;
  const provenance = await storage.votes.seal(provenanceOf('Tandem · DE'));
  await storage.votes.putAnswers([{ ...text, id: 'answer-4', question: '2', prompts: ['Oui ?'], provenance }]);
  const gathered = await gatherStudy(storage, 'blind');
  expect([...gathered.models]).toEqual([
    ['answer-2', 'Tandem · DE'],
    ['answer-3', 'Tandem · FR'],
  ]);
  expect(namedVotes(gathered)).toMatchObject({ votes: [{ questionId: '1' }], unnamed: 1 });
});
