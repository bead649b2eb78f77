import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WorkbenchError } from '#core/errors.ts';
import { readBundle } from '#core/studies/bundle-file.ts';
import { sha256Of } from '#core/studies/hashes.ts';
import { mergeBundles } from '#core/studies/merge.ts';
import { subjectOf } from '#core/studies/bundle.ts';
import type { VoteEvent } from '#core/studies/event.ts';
import { itemsOf } from '#core/studies/progress.ts';
import { showingKey, standingOf } from '#core/studies/standing.ts';
import type { Study, StudySettings } from '#core/studies/study.ts';
import { assembleStudy } from '#core/studies/assemble.ts';
import { Sitting } from '#features/compare/study/annotate/sitting.svelte.ts';
import { memoryStorage, type Storage } from '#storage/open.ts';
import type { SessionRecord } from '#storage/studies.ts';
import { draftOf, idsFrom } from '../../../../fixtures/studies.ts';

/** Twenty questions of two turns, in blocks of twenty items; checks and repeats among them. */
function studyWith(settings: Partial<StudySettings> = {}): Study {
  const draft = draftOf({ questions: 20 });
  return assembleStudy({ ...draft, settings: { ...draft.settings, ...settings } }, idsFrom(3));
}
const study = studyWith();

function sessionOf({ id, seats }: Study, facts: Partial<SessionRecord> = {}): SessionRecord {
  return {
    ...{ id: 'session-1', study: id, annotator: 'Reiher', seat: 0, seed: seats[0]!.seed, startedAt: 1 },
    ...{ finishedAt: null, consent: { sha256: sha256Of('yes'), at: 1 }, pauses: [], firstTurnOnly: false },
    ...facts,
  };
}

interface Visit {
  storage: Storage;
  sitting: Sitting;
  failures: unknown[];
}

async function visit(of = study, storage = memoryStorage(), unblinded = false): Promise<Visit> {
  const failures: unknown[] = [];
  const session = (await storage.sessions.get('session-1')) ?? sessionOf(of);
  await storage.sessions.put(session.id, session);
  const needs = { ...storage, unblinded, report: (thrown: unknown) => failures.push(thrown) };
  return { storage, failures, sitting: await Sitting.open(of, session, needs) };
}

const keyOf = (sitting: Sitting): string => showingKey(sitting.item!.due);
const votesIn = async ({ votes }: Storage): Promise<VoteEvent[]> => standingOf(await votes.events(study.id)).votes;

// each test on a day of its own: times of a page never go back, and all tests are one page
let today = 1_790_000_000_000;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: (today += 86_400_000) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Votes on what is in view until a stage is reached. */
async function voteUntil(sitting: Sitting, stage: Sitting['stage'], verdict = 'left' as const): Promise<string[]> {
  const keys: string[] = [];
  while (sitting.stage !== stage) {
    if (sitting.stage === 'rest') await sitting.goOn();
    keys.push(keyOf(sitting));
    vi.advanceTimersByTime(7000);
    await sitting.vote(verdict);
  }
  return keys;
}

describe('the order', () => {
  test('is that of the seat, block after block, second turns after first ones, repeats with their sides swapped', async () => {
    const { sitting, storage } = await visit();
    const seen = await voteUntil(sitting, 'finished');
    expect(seen).toEqual(itemsOf(study, study.seats[0]!, false).flat().map(showingKey));
    const votes = await votesIn(storage);
    expect(votes).toHaveLength(seen.length);
    const again = votes.filter(({ showing }) => showing.repeat);
    expect(again.length).toBeGreaterThan(0);
    for (const { showing } of again) {
      const before = votes.find(
        ({ showing: first }) => !first.repeat && showingKey({ ...first, repeat: true }) === showingKey(showing),
      )!;
      expect([before.showing.left, before.showing.right]).toEqual([showing.right, showing.left]);
    }
  });

  test('shows both texts of the study, the earlier turn with the person’s own verdict, and its reference', async () => {
    const { sitting } = await visit();
    const texts = (id: string): readonly string[] => study.answers.find((answer) => answer.id === id)!.turns;
    const first = sitting.item!;
    expect(first).toMatchObject({ turns: 2, earlier: [], due: { turn: 1 } });
    expect(first.turn.left!.content).toBe(texts(first.due.left)[0]);
    expect(first.turn.right!.content).toBe(texts(first.due.right)[0]);
    await sitting.vote('both-bad');
    const second = sitting.item!;
    expect(second.due).toMatchObject({ turn: 2, question: first.due.question });
    expect(second.turn.left!.content).toBe(texts(second.due.left)[1]);
    expect(second.earlier).toHaveLength(1);
    expect(second.earlier[0]!.decision).toMatchObject({ kind: 'vote', verdict: 'both-bad' });
    expect(second.earlier[0]!.left).toEqual(first.turn.left);
    const known = new Map(study.questions.map(({ question_id, reference }) => [question_id, reference]));
    expect(first.reference).toBe(known.get(first.due.question)![0] ?? null);
  });

  test('leaves second turns out where the annotator wishes, keeps that, and takes them up again', async () => {
    const { sitting, storage } = await visit();
    await sitting.vote('left');
    expect(sitting.item!.due.turn).toBe(2);
    await sitting.rateFirstTurns(true);
    expect(sitting.item!.due.turn).toBe(1);
    expect(sitting.progress.blocks[0]).toMatchObject({ done: 1 });
    const items = sitting.progress.blocks[0]!.items;
    expect((await visit(study, storage)).sitting.session.firstTurnOnly).toBe(true);
    await sitting.rateFirstTurns(false);
    expect(sitting.progress.blocks[0]!.items).toBe(2 * items);
    expect(sitting.item!.due.turn).toBe(2);
  });

  test('references are shown only where the study shows them', async () => {
    const { sitting } = await visit(studyWith({ references: false }));
    let shown = 0;
    while (sitting.stage !== 'rest') {
      if (sitting.item!.reference !== null) shown++;
      await sitting.vote('tie');
    }
    expect(shown).toBe(0);
  });
});

describe('a vote', () => {
  test('says what was seen, with the seat’s seed, and is never unblinded while the study runs', async () => {
    const { sitting, storage } = await visit();
    const { due } = sitting.item!;
    vi.advanceTimersByTime(4000);
    await sitting.vote('right');
    const [vote] = await votesIn(storage);
    expect(vote).toMatchObject({
      ...{ kind: 'vote', verdict: 'right', study: study.id, session: 'session-1', annotator: 'Reiher' },
      ...{ unblinded: false, leak: false, seed: study.seats[0]!.seed, tags: [], note: '' },
      showing: { ...due, shownAt: vote!.at - 4000 },
    });
    await voteUntil(sitting, 'finished');
    const all = await storage.votes.events(study.id);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((event) => event.kind !== 'vote' || event.unblinded)).toEqual([]);
  });

  test('is marked where its organiser has ended the study in this browser', async () => {
    const { sitting, storage } = await visit(study, memoryStorage(), true);
    await sitting.vote('right');
    const [vote] = await storage.votes.events(study.id);
    expect(vote).toMatchObject({ kind: 'vote', unblinded: true });
  });

  test('is flagged when either answer names a model, and not when the question does', async () => {
    const named = structuredClone(study);
    const { sitting: before } = await visit();
    const { left, question } = before.item!.due;
    const answer = named.answers.find(({ id }) => id === left)!;
    Object.assign(answer, { turns: ['I am ChatGPT.', 'I am ChatGPT.'] });
    const { sitting, storage } = await visit(named);
    await sitting.vote('left');
    const asked = structuredClone(named);
    Object.assign(
      asked.questions.find(({ question_id }) => question_id === question)!,
      {
        turns: ['What is ChatGPT?', 'And then?'],
      },
    );
    const other = await visit(asked);
    await other.sitting.vote('left');
    expect((await votesIn(storage))[0]!.leak).toBe(true);
    expect((await votesIn(other.storage))[0]!.leak).toBe(false);
  });

  test('counts once it is on disk: until then the item stays, and a second press is none', async () => {
    const { sitting, storage } = await visit();
    let acknowledge = (): void => undefined;
    const append = vi.spyOn(storage.votes, 'append');
    append.mockImplementation(() => new Promise<void>((resolve) => (acknowledge = resolve)));
    const before = keyOf(sitting);
    const voting = sitting.vote('left');
    await sitting.vote('right');
    expect(append).toHaveBeenCalledTimes(1);
    expect(keyOf(sitting)).toBe(before);
    expect(sitting.canUndo).toBe(false);
    acknowledge();
    await voting;
    expect(keyOf(sitting)).not.toBe(before);
  });

  test('that could not be kept is said, and tried again as the same event', async () => {
    const { sitting, storage } = await visit();
    const append = vi.spyOn(storage.votes, 'append');
    append.mockRejectedValueOnce(new WorkbenchError('storage/full', { usedBytes: 1, quotaBytes: 1 }));
    const before = keyOf(sitting);
    await sitting.vote('tie');
    expect(sitting.keeping.failure?.error.code).toBe('storage/full');
    expect(keyOf(sitting)).toBe(before);
    vi.advanceTimersByTime(60_000);
    await sitting.keeping.failure!.again();
    expect(sitting.keeping.failure).toBeNull();
    expect(append.mock.calls[1]).toEqual(append.mock.calls[0]);
    expect(await votesIn(storage)).toHaveLength(1);
    expect(keyOf(sitting)).not.toBe(before);
  });

  test('is later than everything before it, however fast the keys come and wherever the clock is set', async () => {
    const { sitting, storage } = await visit();
    for (let count = 0; count < 5; count++) await sitting.vote('left');
    await sitting.undo();
    vi.setSystemTime(1_780_000_000_000);
    const later = await visit(study, storage);
    await later.sitting.undo();
    await later.sitting.skip('broken-answer');
    const events = await storage.votes.events(study.id);
    expect(events.map(({ kind }) => kind)).toEqual([...Array(5).fill('vote'), 'undo', 'undo', 'skip']);
    expect(new Set(events.map(({ at }) => at)).size).toBe(events.length);
    expect(standingOf(events)).toMatchObject({ ignored: [], votes: { length: 3 }, skips: { length: 1 } });
  });
});

describe('a second tap', () => {
  test('is wanted where the study says so; another verdict begins anew, and undo takes the first back', async () => {
    const { sitting, storage } = await visit(studyWith({ confirm: true }));
    await sitting.vote('left');
    expect(sitting.choice).toEqual({ verdict: 'left', why: 'confirm' });
    await sitting.vote('tie');
    expect(sitting.choice).toEqual({ verdict: 'tie', why: 'confirm' });
    await sitting.undo();
    expect(sitting.choice).toBeNull();
    await sitting.vote('tie');
    expect(await votesIn(storage)).toHaveLength(0);
    await sitting.vote('tie');
    expect((await votesIn(storage)).map(({ verdict }) => verdict)).toEqual(['tie']);
    expect(sitting.choice).toBeNull();
  });

  test('is asked for, and no more, when nobody can have read that fast', async () => {
    const { sitting, storage } = await visit(studyWith({ readingMs: 5000 }));
    vi.advanceTimersByTime(1000);
    await sitting.vote('left');
    expect(sitting.choice).toEqual({ verdict: 'left', why: 'quick' });
    await sitting.vote('left');
    expect(await votesIn(storage)).toHaveLength(1);
    vi.advanceTimersByTime(5000);
    await sitting.vote('right');
    expect(await votesIn(storage)).toHaveLength(2);
    await sitting.skip('cannot-judge');
    expect(sitting.decided).toBe(3);
  });
});

describe('undo', () => {
  test('brings ten items back, one after the other, also over the end of a block, and no more', async () => {
    const { sitting, storage } = await visit();
    const keys = await voteUntil(sitting, 'rest');
    await sitting.goOn();
    for (let count = 0; count < 3; count++) {
      keys.push(keyOf(sitting));
      await sitting.vote('right');
    }
    const back: string[] = [];
    while (sitting.canUndo) {
      await sitting.undo();
      back.push(keyOf(sitting));
    }
    expect(back).toEqual(keys.slice(-10).reverse());
    expect(sitting.progress.block).toBe(0);
    expect((await storage.votes.events(study.id)).filter(({ kind }) => kind === 'vote')).toHaveLength(keys.length);
    await sitting.vote('tie');
    expect(keyOf(sitting)).toBe(keys.at(-9));
  });
});

describe('blocks', () => {
  test('end in a rest that shows the person’s own counts; the next begins when it is gone into', async () => {
    const { sitting, storage } = await visit();
    await sitting.skip('not-my-language');
    await sitting.vote('right');
    await voteUntil(sitting, 'rest');
    const { items } = sitting.progress.blocks[0]!;
    expect(sitting.progress).toMatchObject({ block: 1, blocks: [{ done: items }, { done: 0 }] });
    expect(sitting.countsIn(0)).toEqual({ left: items - 2, right: 1, tie: 0, 'both-bad': 0, skip: 1 });
    await sitting.vote('left');
    expect(sitting.decided).toBe(items);
    // a reload and a second tab rest, too
    expect((await visit(study, storage)).sitting.stage).toBe('rest');
    await sitting.goOn();
    expect(sitting.stage).toBe('judging');
    await sitting.vote('left');
    await sitting.undo();
    expect(sitting.stage).toBe('judging');
  });

  test('know how long their items were in view, without pauses', async () => {
    const { sitting } = await visit();
    vi.advanceTimersByTime(60_000);
    await sitting.vote('left');
    vi.advanceTimersByTime(30_000);
    await sitting.pause();
    expect(sitting.stage).toBe('paused');
    vi.advanceTimersByTime(3_600_000);
    await sitting.vote('left');
    expect(sitting.decided).toBe(1);
    await sitting.goOn();
    vi.advanceTimersByTime(15_000);
    expect(sitting.spentMs(Date.now())).toBe(75_000);
  });

  test('pauses are kept with their times, and outlast a reload', async () => {
    const { sitting, storage } = await visit();
    await sitting.pause();
    const from = Date.now();
    vi.advanceTimersByTime(1000);
    const later = (await visit(study, storage)).sitting;
    expect(later.stage).toBe('paused');
    await later.goOn();
    await later.goOn();
    expect((await storage.sessions.get('session-1'))!.pauses).toEqual([{ from, to: from + 1000 }]);
  });
});

describe('a sitting', () => {
  test('is taken up where it was left, from its own events alone', async () => {
    const { sitting, storage } = await visit();
    for (let count = 0; count < 7; count++) await sitting.vote('left');
    const [first] = await storage.votes.events(study.id);
    await storage.votes.append([{ ...first!, id: 'other', session: 'session-2', annotator: 'Amsel' }]);
    const later = await visit(study, storage);
    expect(keyOf(later.sitting)).toBe(keyOf(sitting));
    expect(later.sitting.decided).toBe(7);
  });

  test('stands alike in two tabs', async () => {
    const { sitting, storage } = await visit();
    const other = (await visit(study, storage)).sitting;
    await sitting.vote('left');
    await vi.waitFor(() => expect(keyOf(other)).toBe(keyOf(sitting)));
    await other.undo();
    await vi.waitFor(() => expect(sitting.decided).toBe(0));
    sitting.close();
    await other.vote('tie');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(sitting.decided).toBe(0);
  });

  test('that is deleted in another tab is gone, and nothing more can be changed in it', async () => {
    const { sitting, storage, failures } = await visit();
    await storage.sessions.delete('session-1');
    await storage.votes.deleteEvents(study.id, 'Reiher');
    await vi.waitFor(() => expect(sitting.gone).toBe(true));
    await sitting.pause();
    expect(failures).toMatchObject([{ code: 'study/gone' }]);
    expect(sitting.stage).toBe('judging');
  });

  test('hands in one file, which the organiser can merge, and later another with all of the first', async () => {
    const { sitting, storage } = await visit();
    await sitting.vote('left');
    const early = sitting.bundle();
    await sitting.handedIn();
    expect((await storage.sessions.get('session-1'))!.finishedAt).toBe(Date.now());
    await sitting.undo();
    await voteUntil(sitting, 'finished');
    const late = sitting.bundle();
    expect(early.name).toBe('Zwei Sprachmodelle im Vergleich Reiher.votes.jsonl');
    const bundles = [early, late, early].map(({ name, text }) => ({ file: name, bundle: readBundle(text, name) }));
    const { bundle, refused } = mergeBundles(subjectOf(study), bundles);
    expect(refused).toEqual([]);
    expect(bundle.events).toEqual(await storage.votes.events(study.id));
    expect(bundle.participants).toMatchObject([{ session: 'session-1', annotator: 'Reiher', seat: 0 }]);
  });
});

describe('reasons', () => {
  test('are kept with the last verdict, tap by tap, and can be taken away again', async () => {
    const { sitting, storage } = await visit();
    await sitting.vote('left');
    await sitting.reasons.toggle('wrong');
    await sitting.reasons.toggle('style');
    await sitting.reasons.write('  zu lang  ');
    await sitting.reasons.toggle('wrong');
    expect(sitting.reasons.why).toEqual({ tags: ['style'], note: 'zu lang' });
    expect((await votesIn(storage))[0]).toMatchObject({ tags: ['style'], note: 'zu lang' });
    await sitting.vote('right');
    expect(sitting.reasons.why).toEqual({ tags: [], note: '' });
    await sitting.undo();
    expect(sitting.reasons.why).toEqual({ tags: ['style'], note: 'zu lang' });
  });

  test('hold up no verdict, and none is lost when taps are faster than the disk', async () => {
    const { sitting, storage } = await visit();
    await sitting.vote('left');
    const waiting: (() => void)[] = [];
    const append = storage.votes.append.bind(storage.votes);
    vi.spyOn(storage.votes, 'append').mockImplementation(async (events) => {
      if (events.some(({ kind }) => kind === 'note')) await new Promise<void>((resolve) => waiting.push(resolve));
      await append(events);
    });
    const taps = [sitting.reasons.toggle('wrong'), sitting.reasons.toggle('format')];
    await sitting.vote('right');
    taps.push(sitting.reasons.toggle('incomplete'));
    expect(sitting.decided).toBe(2);
    while (waiting.length > 0) {
      waiting.shift()!();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await Promise.all(taps);
    expect((await votesIn(storage)).map(({ tags }) => tags)).toEqual([['wrong', 'format'], ['incomplete']]);
  });

  test('that could not be kept are tried again', async () => {
    const { sitting, storage } = await visit();
    await sitting.skip('broken-question');
    vi.spyOn(storage.votes, 'append').mockRejectedValueOnce(new WorkbenchError('storage/closed', {}));
    await sitting.reasons.write('a typing error');
    expect(sitting.reasons.keeping.failure?.error.code).toBe('storage/closed');
    await sitting.reasons.keeping.failure!.again();
    expect(standingOf(await storage.votes.events(study.id)).skips[0]!.note).toBe('a typing error');
  });
});
