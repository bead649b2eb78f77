import { beforeEach, describe, expect, test } from 'vitest';
import type { Bundle } from '#core/studies/bundle.ts';
import { writeBundle } from '#core/studies/bundle-file.ts';
import type { VoteEvent } from '#core/studies/event.ts';
import { mergeBundles } from '#core/studies/merge.ts';
import { createRandom } from '#core/random.ts';
import type { Study } from '#core/studies/study.ts';
import { HandedIn } from '#features/compare/study/merge/handed-in.svelte.ts';
import { gatherStudy } from '#state/gathered.ts';
import { memoryStorage, type Storage } from '#storage/open.ts';
import type { StudyRecord } from '#storage/studies.ts';
import { allHandedIn, handedIn, organised, participantOf } from '../../../../fixtures/handed-in.ts';

let storage: Storage;
let study: Study;
let record: StudyRecord & { file: string };
let votes: HandedIn;

const open = () => new HandedIn(storage, record);
const fileOf = (bundle: Bundle, name = 'votes.jsonl') => new File([writeBundle(bundle)], name);

beforeEach(async () => {
  storage = memoryStorage();
  const made = await organised(storage, { questions: 10, seats: 12 });
  study = made.study;
  record = made.record as typeof record;
  votes = open();
  await votes.read();
});

test('nothing has been handed in at first, and the plan says what is wanted', () => {
  expect(votes.bundle()).toMatchObject({ study: study.id, participants: [], events: [], conflicts: [] });
  expect(votes.reports).toEqual([]);
  expect(votes.coverage).toMatchObject({ items: 20, met: 0, votes: 0, planned: 44 });
});

test('twelve annotators come to one result in any order, all at once and one by one, however often', async () => {
  const bundles = allHandedIn(study);
  const whole = mergeBundles(votes.bundle(), bundles).bundle;
  const random = createRandom(3);
  const orders = [
    bundles,
    bundles.toReversed(),
    bundles.toSorted(() => random.next() - 0.5),
    [...bundles.slice(4), ...bundles],
  ];
  for (const [index, order] of orders.entries()) {
    storage = memoryStorage();
    await organised(storage, { questions: 10, seats: 12 });
    votes = open();
    if (index % 2 === 0) await votes.take(order.map(({ file, bundle }) => fileOf(bundle, file)));
    else for (const { file, bundle } of order) await votes.take([fileOf(bundle, file)]);
    expect(votes.bundle()).toEqual(whole);
    // and the next visit finds the same
    const next = open();
    await next.read();
    expect(next.bundle()).toEqual(whole);
    expect(next.reports).toEqual(votes.reports);
  }
  expect(votes.reports).toHaveLength(12);
  expect(votes.reports.every(({ due, votes: cast, skipped }) => cast + skipped['cannot-judge'] === due)).toBe(true);
});

test('the same file again changes nothing, and says so', async () => {
  const bundle = handedIn(study, 0, 'Reiher');
  const file = fileOf(bundle, 'reiher.jsonl');
  await votes.take([file, file]);
  const { length } = bundle.events;
  expect(votes.taken).toEqual([
    { file: 'reiher.jsonl', added: length, known: 0, error: null },
    { file: 'reiher.jsonl', added: 0, known: length, error: null },
  ]);
  const before = votes.bundle();
  await votes.take([file]);
  expect(votes.taken).toEqual([{ file: 'reiher.jsonl', added: 0, known: length, error: null }]);
  expect(votes.bundle()).toEqual(before);
});

test('files that cannot be used are named with the reason, and the others are taken', async () => {
  const bundle = handedIn(study, 0, 'Reiher');
  const elsewhere = memoryStorage();
  const { study: other } = await organised(elsewhere, { questions: 10, seats: 12, seed: 7 });
  await votes.take([
    new File(['Liebe Studienleitung,'], 'letter.txt'),
    fileOf(handedIn(other, 1, 'Star'), 'other.jsonl'),
    new File([writeBundle(bundle).replace('"verdict":"left"', '"verdict":"right"')], 'changed.jsonl'),
    fileOf(bundle, 'good.jsonl'),
    new File([], 'empty.jsonl'),
  ]);
  expect(votes.taken.map(({ file, added, error }) => [file, added, error?.code ?? null])).toEqual([
    ['letter.txt', 0, 'study/not-a-bundle'],
    ['other.jsonl', 0, 'study/other-study'],
    ['changed.jsonl', 0, 'study/changed'],
    ['good.jsonl', bundle.events.length, null],
    ['empty.jsonl', 0, 'study/not-a-bundle'],
  ]);
  expect(votes.bundle().events).toEqual(bundle.events);
});

test('a file that is far too large is refused before it is read', async () => {
  const file = new File(['x'], 'huge.jsonl');
  Object.defineProperties(file, {
    size: { value: 200_000_000 },
    text: { value: () => Promise.reject(new Error('was read')) },
  });
  await votes.take([file]);
  expect(votes.taken[0]?.error?.code).toBe('study/too-large');
});

test('an event in two wordings counts in neither, stays listed, and is kept in both', async () => {
  const bundle = handedIn(study, 0, 'Reiher', false);
  const [vote] = bundle.events.filter(({ kind }) => kind === 'vote') as [VoteEvent];
  const changed = { ...vote, note: 'anders' };
  const forged = { ...bundle, events: bundle.events.map((event) => (event.id === vote.id ? changed : event)) };
  await votes.take([fileOf(bundle)]);
  await votes.take([fileOf(forged)]);
  expect(votes.taken).toMatchObject([{ added: 0, error: null }]);
  expect(votes.bundle().conflicts).toEqual([
    { id: vote.id, variants: expect.arrayContaining([vote, changed]) as unknown },
  ]);
  expect(votes.bundle().events).toHaveLength(bundle.events.length - 1);
  expect((await gatherStudy(storage, study.id)).all.map(({ id }) => id)).not.toContain(vote.id);
  // brought once more, either of them settles nothing
  const before = votes.bundle();
  await votes.take([fileOf(bundle), fileOf(forged)]);
  expect(votes.bundle()).toEqual(before);
  const next = open();
  await next.read();
  expect(next.bundle()).toEqual(before);
});

test('two sittings under one pseudonym are told', async () => {
  const one = handedIn(study, 0, 'Reiher');
  const two = handedIn(study, 1, 'Reiher');
  const moved = {
    ...two,
    participants: [{ ...participantOf(study, 'Reiher', 1), session: 'laptop' }],
    events: two.events.map((event) => ({ ...event, session: 'laptop' })),
  };
  await votes.take([fileOf(one)]);
  expect(votes.shared).toEqual([]);
  await votes.take([fileOf(moved)]);
  expect(votes.shared).toEqual(['Reiher']);
  expect(votes.reports).toMatchObject([{ annotator: 'Reiher', seats: [0, 1] }]);
});

test('an annotator who asks for it is taken out, and nothing of it is left', async () => {
  const [reiher, star] = [handedIn(study, 0, 'Reiher', false), handedIn(study, 1, 'Star')];
  const changed = { ...reiher, events: reiher.events.map((event) => ({ ...event, at: event.at + 1 })) };
  await votes.take([fileOf(reiher), fileOf(star)]);
  await votes.take([fileOf(changed)]);
  expect(votes.bundle().conflicts).toHaveLength(reiher.events.length);
  await votes.remove('Reiher');
  expect(votes.bundle()).toEqual(star);
  expect(await storage.votes.events(study.id)).toEqual(star.events);
  expect(JSON.stringify(await storage.studies.get(study.id))).not.toContain('Reiher');
  // handed in again, they are there again
  await votes.take([fileOf(reiher)]);
  expect(votes.reports.map(({ annotator }) => annotator)).toEqual(['Reiher', 'Star']);
});

describe('finishing', () => {
  test('tells the names, once, and for good', async () => {
    await votes.take([fileOf(handedIn(study, 0, 'Reiher'))]);
    expect(votes.named).toBeNull();
    await votes.finish(1_900_000_000_000);
    expect(votes.named?.votes.votes.length).toBeGreaterThan(0);
    expect(votes.named?.votes.unnamed).toBe(0);
    await votes.finish(2_000_000_000_000);
    expect(votes.record.finishedAt).toBe(1_900_000_000_000);
  });

  test('lets no later vote count, and reports it', async () => {
    const bundle = handedIn(study, 0, 'Reiher', false);
    await votes.finish(bundle.events[4]!.at);
    await votes.take([fileOf(bundle)]);
    const late = bundle.events.slice(5).filter(({ kind }) => kind === 'vote').length;
    expect(votes.reports).toMatchObject([{ unblinded: late }]);
    expect(votes.bundle().events).toEqual(bundle.events);
  });
});

test('what was judged in this browser belongs to it', async () => {
  const own = handedIn(study, 3, 'Elster');
  const { consent } = own.participants[0]!;
  const session = { id: 'session-Elster', study: study.id, annotator: 'Elster', seat: 3, seed: 1, startedAt: 1 };
  await storage.sessions.put(session.id, {
    ...{ ...session, finishedAt: null, consent, pauses: [], firstTurnOnly: false },
  });
  await storage.votes.append(own.events);
  await votes.read();
  expect(votes.bundle().events).toEqual(own.events);
  await votes.remove('Elster');
  expect(votes.bundle().events).toEqual([]);
  expect(await storage.sessions.get(session.id)).toBeUndefined();
});

test('a study that another tab has deleted takes no votes', async () => {
  await storage.studies.delete(study.id);
  await expect(votes.take([fileOf(handedIn(study, 0, 'Reiher'))])).rejects.toMatchObject({ code: 'storage/deleted' });
  expect(await storage.votes.events(study.id)).toEqual([]);
});

test('hears of what another tab keeps', async () => {
  const stop = votes.watch((thrown) => expect.unreachable(String(thrown)));
  const bundle = handedIn(study, 0, 'Reiher');
  await storage.studies.put(study.id, { ...record, participants: bundle.participants });
  await storage.votes.append(bundle.events);
  await expect.poll(() => votes.bundle().events.length).toBe(bundle.events.length);
  stop();
});
