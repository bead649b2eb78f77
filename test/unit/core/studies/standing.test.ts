import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '#core/studies/event.ts';
import { inTime, standingOf, undoable } from '#core/studies/standing.ts';
import { dueOf, eventsOf, idsFrom } from '../../../fixtures/studies.ts';

const make = eventsOf('study', idsFrom(1));
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('a vote', () => {
  it('is in force from when it is cast', () => {
    const [one, two] = [make.vote(dueOf(1)), make.vote(dueOf(2), 'tie')];
    expect(standingOf([two, one])).toEqual({
      votes: [one, two],
      ...{ skips: [], undone: [], superseded: [], unblinded: [], ignored: [] },
    });
  });

  it('supersedes the one before on the same showing, whatever the order in which they are read', () => {
    const [first, second, third] = [make.vote(dueOf(1)), make.skip(dueOf(1)), make.vote(dueOf(1), 'both-bad')];
    const standing = standingOf([third, first, second]);
    expect(ids(standing.votes)).toEqual([third.id]);
    expect(standing.skips).toEqual([]);
    expect(ids(standing.superseded)).toEqual([first.id, second.id]);
  });

  it('leaves those on the other turn, on a repeat, on another pair and by others as they are', () => {
    const others = [
      make.vote(dueOf(1)),
      make.vote(dueOf(1, { turn: 2 })),
      make.vote(dueOf(1, { repeat: true, left: 'b1', right: 'a1' })),
      make.vote(dueOf(1, { right: 'c1' })),
      make.vote(dueOf(1), 'tie', { annotator: 'Star' }),
    ];
    expect(ids(standingOf(others).votes)).toEqual(ids(others));
  });

  it('is on the same showing with the sides swapped', () => {
    const [first, second] = [make.vote(dueOf(1)), make.vote(dueOf(1, { left: 'b1', right: 'a1' }))];
    expect(ids(standingOf([first, second]).votes)).toEqual([second.id]);
  });

  it('of the same moment is ordered by its id', () => {
    const one = { ...make.vote(dueOf(1), 'left', { at: 5 }), id: 'bbb' };
    const other = { ...make.vote(dueOf(1), 'right', { at: 5 }), id: 'aaa' };
    expect(standingOf([one, other]).votes).toEqual([one]);
    expect(standingOf([other, one]).votes).toEqual([one]);
  });

  it('takes tags and note from the last note', () => {
    const vote = make.vote(dueOf(1));
    const notes = [make.note(vote, 'erst', ['wrong']), make.note(vote, 'dann', ['style', 'format'])];
    expect(standingOf([vote, ...notes]).votes).toEqual([{ ...vote, tags: ['style', 'format'], note: 'dann' }]);
  });
});

describe('undo', () => {
  it('takes a vote or a skip back, and deletes nothing', () => {
    const [vote, skip] = [make.vote(dueOf(1)), make.skip(dueOf(2))];
    const standing = standingOf([vote, skip, make.undo(vote), make.undo(skip)]);
    expect(standing).toMatchObject({ votes: [], skips: [], undone: [vote, skip], ignored: [] });
  });

  it('brings back what the vote had superseded', () => {
    const [first, second] = [make.vote(dueOf(1)), make.vote(dueOf(1), 'right')];
    const standing = standingOf([first, second, make.undo(second)]);
    expect(ids(standing.votes)).toEqual([first.id]);
    expect(ids(standing.undone)).toEqual([second.id]);
  });

  it('can be followed by another vote', () => {
    const first = make.vote(dueOf(1));
    const undo = make.undo(first);
    const second = make.vote(dueOf(1), 'right');
    const standing = standingOf([first, undo, second]);
    expect(ids(standing.votes)).toEqual([second.id]);
    expect(ids(standing.undone)).toEqual([first.id]);
  });

  it('reaches back over the last ten showings and no further', () => {
    const votes = Array.from({ length: 12 }, (_, n) => make.vote(dueOf(n)));
    expect(ids(undoable(votes, 'Reiher'))).toEqual(ids(votes.slice(2).reverse()));
    const undos = votes.toReversed().map((vote) => make.undo(vote));
    const standing = standingOf([...votes, ...undos]);
    expect(ids(standing.votes)).toEqual(ids(votes.slice(0, 2)));
    expect(standing.ignored).toEqual([
      { event: undos[10], why: 'too-long-ago' },
      { event: undos[11], why: 'too-long-ago' },
    ]);
  });

  it('does not lose reach by votes that are changed over and over', () => {
    const votes = Array.from({ length: 10 }, (_, n) => make.vote(dueOf(n)));
    const changes: StudyEvent[] = [];
    let last = votes.at(-1)!;
    for (let times = 0; times < 5; times++) {
      changes.push(make.undo(last), (last = make.vote(dueOf(9), 'tie')));
    }
    const events = [...votes, ...changes];
    expect(undoable(events, 'Reiher').length).toBe(10);
    const undo = make.undo(votes[0]!);
    expect(standingOf([...events, undo]).ignored).toEqual([]);
  });

  it('is offered for one’s own votes only', () => {
    const vote = make.vote(dueOf(1));
    const undo = make.undo(vote, { annotator: 'Star' });
    expect(standingOf([vote, undo])).toMatchObject({ votes: [vote], ignored: [{ event: undo, why: 'unknown' }] });
    expect(undoable([vote], 'Star')).toEqual([]);
  });

  it('of what is undone, superseded or not there has no effect, and is listed', () => {
    const [first, second] = [make.vote(dueOf(1)), make.vote(dueOf(1), 'right')];
    const events = [first, second, make.undo(first), make.undo(second), make.undo(second), make.undo({ id: 'nobody' })];
    expect(standingOf(events)).toMatchObject({
      votes: [first],
      ignored: [{ why: 'not-in-force' }, { why: 'not-in-force' }, { why: 'unknown' }],
    });
  });

  it('that comes before its vote in time has no effect', () => {
    const vote = make.vote(dueOf(1));
    expect(standingOf([vote, { ...make.undo(vote), at: vote.at - 1 }])).toMatchObject({ votes: [vote] });
  });
});

describe('after the reveal', () => {
  it('nothing can be taken back or noted on', () => {
    const vote = make.vote(dueOf(1));
    const reveal = make.reveal(dueOf(1));
    const late = [make.undo(vote), make.note(vote, 'zu spät', ['style'])];
    const standing = standingOf([vote, reveal, ...late]);
    expect(standing.votes).toEqual([vote]);
    expect(standing.ignored.map(({ why }) => why)).toEqual(['revealed', 'revealed']);
    expect(undoable([vote, reveal], 'Reiher')).toEqual([]);
  });

  it('a vote is unblinded, marked so or not, and what was said before stays in force', () => {
    const blind = make.vote(dueOf(1));
    const reveal = make.reveal(dueOf(1));
    const changed = make.vote(dueOf(1), 'right');
    const second = make.vote(dueOf(1, { turn: 2 }), 'right', { unblinded: true });
    const skipped = make.skip(dueOf(1));
    const standing = standingOf([blind, reveal, changed, second, skipped]);
    expect(ids(standing.votes)).toEqual([blind.id]);
    expect(ids(standing.unblinded)).toEqual(ids([changed, second, skipped]));
    expect(standing.superseded).toEqual([]);
  });

  it('other questions, and other annotators’ votes on this one, stay blind', () => {
    const reveal = make.reveal(dueOf(1));
    const votes = [make.vote(dueOf(2)), make.vote(dueOf(1), 'left', { annotator: 'Star' })];
    expect(ids(standingOf([reveal, ...votes]).votes)).toEqual(ids(votes));
    const undo = make.undo(votes[1]!, { annotator: 'Star' });
    expect(standingOf([reveal, ...votes, undo]).undone).toEqual([votes[1]]);
  });

  it('a vote that was marked as unblinded before any reveal can be taken back', () => {
    const vote = make.vote(dueOf(1), 'left', { unblinded: true });
    expect(standingOf([vote])).toMatchObject({ votes: [], unblinded: [vote] });
    expect(standingOf([vote, make.undo(vote)])).toMatchObject({ unblinded: [], undone: [vote] });
  });
});

describe('all events', () => {
  const anyEvents = fc.array(
    fc.record({
      kind: fc.constantFrom('vote', 'vote', 'vote', 'skip', 'undo', 'note', 'reveal'),
      on: fc.nat(6),
      target: fc.nat(30),
      annotator: fc.constantFrom('Reiher', 'Star'),
      at: fc.nat(20),
    }),
    { maxLength: 40 },
  );
  const eventsFrom = (steps: typeof anyEvents extends fc.Arbitrary<infer T> ? T : never): StudyEvent[] => {
    const own = eventsOf('study', idsFrom(7));
    const events: StudyEvent[] = [];
    for (const { kind, on, target, ...doing } of steps) {
      const id = { id: events[target % Math.max(1, events.length)]?.id ?? 'none' };
      if (kind === 'vote') events.push(own.vote(dueOf(on), 'left', doing));
      else if (kind === 'skip') events.push(own.skip(dueOf(on), 'broken-answer', doing));
      else if (kind === 'undo') events.push(own.undo(id, doing));
      else if (kind === 'note') events.push(own.note(id, 'n', [], doing));
      else events.push(own.reveal(dueOf(on), doing));
    }
    return events;
  };

  it('have one standing, in whatever order they are read', () => {
    fc.assert(
      fc.property(anyEvents, fc.infiniteStream(fc.nat()), (steps, numbers) => {
        const events = eventsFrom(steps);
        const keyed = events.map((event) => ({ event, key: numbers.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ event }) => event);
        expect(standingOf(shuffled)).toEqual(standingOf(events));
        expect(inTime(shuffled)).toEqual(inTime(events));
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('keep every vote and skip in exactly one list, and at most one in force for each annotator and showing', () => {
    fc.assert(
      fc.property(anyEvents, (steps) => {
        const events = eventsFrom(steps);
        const { votes, skips, undone, superseded, unblinded } = standingOf(events);
        const decided = events.filter(({ kind }) => kind === 'vote' || kind === 'skip');
        expect(ids([votes, skips, undone, superseded, unblinded].flat()).sort()).toEqual(ids(decided).sort());
        const keys = [...votes, ...skips].map(({ annotator, showing }) => `${annotator} ${showing.question}`);
        expect(new Set(keys).size).toBe(keys.length);
        // what is offered for undo can be undone
        for (const decision of undoable(events, 'Reiher')) {
          const undo = { ...make.undo(decision), at: 1e15 };
          expect(standingOf([...events, undo]).ignored.map(({ event }) => event)).not.toContain(undo);
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });
});
