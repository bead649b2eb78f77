import { describe, expect, it } from 'vitest';
import type { Participant } from '#core/studies/bundle.ts';
import { coverageOf } from '#core/studies/coverage.ts';
import type { StudyEvent, VoteEvent } from '#core/studies/event.ts';
import { sha256Of } from '#core/studies/hashes.ts';
import { progressOf } from '#core/studies/progress.ts';
import { reportsOf } from '#core/studies/reports.ts';
import { standingOf } from '#core/studies/standing.ts';
import { eventsOf, idsFrom, studyOf } from '../../../fixtures/studies.ts';

const study = studyOf({ questions: 40, seats: 4 });
const participant = (annotator: string, seat: number | null, session = annotator): Participant => ({
  ...{ session, annotator, seat, appVersion: '0.1.0' },
  consent: { sha256: sha256Of('yes'), at: 1 },
});
const expected = new Set(study.matchups.flatMap(({ expected: right }) => right ?? []));

/** A whole seat, judged as its owner would: the left answer, whatever it is, unless something is obvious. */
function judged(seat: number, annotator: string): VoteEvent[] {
  const screen = eventsOf(study.id, idsFrom(50 + seat));
  const cast: VoteEvent[] = [];
  for (;;) {
    const { next } = progressOf(study, study.seats[seat]!, standingOf(cast));
    if (!next) return cast;
    cast.push(screen.vote(next, expected.has(next.right) ? 'right' : 'left', { annotator }));
  }
}

describe('the report on an annotator', () => {
  const all = judged(0, 'Reiher');
  const [first, second, third] = all as [VoteEvent, VoteEvent, VoteEvent];
  const make = eventsOf(study.id, idsFrom(9));
  const late = { annotator: 'Reiher', at: 90_000_000 };

  it('counts what the seat asked for, and what was said of it', () => {
    const [report] = reportsOf(study, [participant('Reiher', 0)], standingOf(all));
    const places = study.seats[0]!.blocks.flat();
    expect(report).toMatchObject({ annotator: 'Reiher', seats: [0], due: all.length, votes: all.length, undone: 0 });
    expect(report?.repeats.again).toBe(places.filter(({ repeat }) => repeat).flatMap(({ left }) => left).length);
    expect(report?.repeats.again).toBeGreaterThan(0);
    // always the left one, and the sides of a repeat are swapped
    expect(report?.repeats.alike).toBe(0);
    expect(report?.obvious.votes).toBeGreaterThan(0);
    expect(report?.obvious.passed).toBe(report?.obvious.votes);
  });

  it('tells apart what was skipped, why, and what was taken back', () => {
    const events: StudyEvent[] = [
      { ...first, leak: true },
      second,
      make.undo(second, { annotator: 'Reiher', at: 80_000_000 }),
      make.skip(third.showing, 'broken-question', late),
      { ...make.vote(third.showing, 'tie', { ...late, at: 90_000_001 }), unblinded: true },
    ];
    const [report] = reportsOf(study, [participant('Reiher', null)], standingOf(events));
    expect(report).toMatchObject({ seats: [], due: null, votes: 1, undone: 1, unblinded: 1, leaks: 1 });
    expect(report?.skipped).toEqual({
      ...{ 'cannot-judge': 0, 'broken-answer': 0, 'broken-question': 1, 'not-my-language': 0 },
    });
  });

  it('is there for each pseudonym, in order, even if nothing was judged', () => {
    const people = [participant('Star', 1), participant('Elster', 2), participant('Star', 3, 'other-laptop')];
    const reports = reportsOf(study, people, standingOf([]));
    expect(reports.map(({ annotator, seats, votes }) => [annotator, seats, votes])).toEqual([
      ['Elster', [2], 0],
      ['Star', [1, 3], 0],
    ]);
    expect(reports[1]!.due).toBe([1, 3].reduce((sum, seat) => sum + judged(seat, 'x').length, 0));
    // a seat that the plan does not have asks for nothing
    expect(reportsOf(study, [participant('Star', 77)], standingOf([]))[0]!.due).toBe(0);
  });
});

describe('coverage', () => {
  it('is nothing before anybody has voted, and the plan afterwards', () => {
    const none = coverageOf(study, []);
    // forty matchups of two turns, a fifth of them with three votes
    expect(none).toMatchObject({ items: 80, met: 0, votes: 0, planned: 32 * 2 * 2 + 8 * 2 * 3 });
    expect(none.rows).toEqual([
      { votes: 0, planned: 0, given: 80 },
      { votes: 2, planned: 64, given: 0 },
      { votes: 3, planned: 16, given: 0 },
    ]);
    const votes = study.seats.flatMap((_, seat) => judged(seat, `Person ${seat}`));
    const whole = coverageOf(study, votes);
    expect(whole).toMatchObject({ items: 80, met: 80, votes: none.planned, planned: none.planned });
    expect(whole.rows.map(({ votes: count, planned, given }) => [count, planned, given])).toEqual([
      [2, 64, 64],
      [3, 16, 16],
    ]);
  });

  it('counts no repeats and nothing obvious', () => {
    const votes = judged(0, 'Reiher');
    const { votes: counted } = coverageOf(study, votes);
    const repeats = votes.filter(({ showing }) => showing.repeat).length;
    const [report] = reportsOf(study, [participant('Reiher', 0)], standingOf(votes));
    expect(counted).toBe(votes.length - repeats - report!.obvious.votes);
  });

  it('counts first turns alone where only they are judged', () => {
    const short = { ...study, settings: { ...study.settings, firstTurnOnly: true } };
    expect(coverageOf(short, []).items).toBe(40);
  });
});
