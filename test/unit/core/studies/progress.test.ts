import { describe, expect, it } from 'vitest';
import { obviousVotes, repeatedVotes } from '#core/studies/checks.ts';
import type { StudyEvent, VoteEvent } from '#core/studies/event.ts';
import { type Due, type Progress, progressOf } from '#core/studies/progress.ts';
import { standingOf } from '#core/studies/standing.ts';
import { eventsOf, idsFrom, studyOf } from '../../../fixtures/studies.ts';

const study = studyOf({ questions: 40, seats: 4 });
const seat = study.seats[0]!;
const progress = (events: readonly StudyEvent[], firstTurnOnly = false): Progress =>
  progressOf(study, seat, standingOf(events), firstTurnOnly);

/** Judges what comes next until nothing does. */
function judgedToTheEnd(vote: (due: Due) => StudyEvent, firstTurnOnly = false) {
  const events: StudyEvent[] = [];
  const seen: Due[] = [];
  for (let { next } = progress(events, firstTurnOnly); next; { next } = progress(events, firstTurnOnly)) {
    seen.push(next);
    events.push(vote(next));
  }
  return { events, seen };
}
const make = eventsOf(study.id, idsFrom(1));
const whole = judgedToTheEnd((due) => make.vote(due));

describe('progress', () => {
  it('begins with the first turn of the first block, the answer on the left that was drawn', () => {
    const first = seat.blocks[0]![0]!;
    const matchup = study.matchups.find(({ id }) => id === first.matchup)!;
    const { next, block, blocks } = progress([]);
    expect(next).toEqual({
      question: matchup.question,
      language: 'de',
      turn: 1,
      left: first.left[0],
      right: matchup.answers.find((answer) => answer !== first.left[0]),
      repeat: false,
    });
    expect({ block, first: blocks[0] }).toEqual({ block: 0, first: { done: 0, items: 20 } });
  });

  it('goes through every block to the end, turn 2 right after turn 1', () => {
    expect(whole.seen.length).toBe(2 * seat.blocks.flat().length);
    for (const [index, due] of whole.seen.entries()) {
      expect(due.turn).toBe(1 + (index % 2));
      if (due.turn === 2) expect(due.question).toBe(whole.seen[index - 1]!.question);
    }
    const end = progress(whole.events);
    expect(end.next).toBe(null);
    expect(end.block).toBe(seat.blocks.length - 1);
    expect(end.blocks.every(({ done, items }) => done === items)).toBe(true);
  });

  it('counts within the block', () => {
    const { block, blocks } = progress(whole.events.slice(0, 27));
    expect(block).toBe(1);
    expect(blocks.slice(0, 3)).toEqual([
      { done: 20, items: 20 },
      { done: 7, items: 20 },
      { done: 0, items: 14 },
    ]);
  });

  it('resumes from the events alone, as after a crash', () => {
    expect(progress(whole.events.slice(0, 13)).next).toEqual(whole.seen[13]);
  });

  it('takes a skip for done, and goes back to what is undone', () => {
    const skip = make.skip(whole.seen[0]!);
    expect(progress([skip]).next).toEqual(whole.seen[1]);
    const votes = whole.events.slice(0, 5);
    const undo = make.undo(votes[3]!, { at: 10_000_000 });
    expect(progress([...votes, undo])).toMatchObject({ next: whole.seen[3], blocks: [{ done: 4 }, {}, {}] });
  });

  it('leaves second turns out where the annotator wants that', () => {
    const short = judgedToTheEnd((due) => make.vote(due), true);
    expect(short.seen.every(({ turn }) => turn === 1)).toBe(true);
    expect(short.seen.length).toBe(seat.blocks.flat().length);
    // second turns that were judged before the switch count for nothing
    expect(progress(whole.events.slice(0, 6), true).blocks[0]).toEqual({ done: 3, items: 10 });
  });

  it('is not held up by an unblinded vote', () => {
    expect(progress([make.vote(whole.seen[0]!, 'left', { unblinded: true })]).next).toEqual(whole.seen[1]);
  });
});

describe('the checks', () => {
  const expected = new Map(study.matchups.map(({ answers, expected: right }) => [answers.join(), right]));
  const prefersSmaller = judgedToTheEnd((due) => {
    const right = expected.get([due.left, due.right].sort().join()) ?? [due.left, due.right].sort()[0];
    return make.vote(due, due.left === right ? 'left' : 'right');
  });
  const votesOf = (events: readonly StudyEvent[]): VoteEvent[] => standingOf(events).votes;

  it('find every repeat, and that who judges by the answers agrees with himself', () => {
    const repeats = repeatedVotes(votesOf(prefersSmaller.events));
    const due = seat.blocks.flat().filter(({ repeat }) => repeat).length;
    expect(due).toBeGreaterThan(0);
    expect(repeats.length).toBe(2 * due);
    expect(repeats.every(({ agrees }) => agrees)).toBe(true);
    expect(repeats.every(({ before, again }) => before.showing.left === again.showing.right)).toBe(true);
  });

  it('find that who always says left disagrees with himself, because the sides are swapped', () => {
    expect(repeatedVotes(votesOf(whole.events)).every(({ agrees }) => !agrees)).toBe(true);
    const ties = judgedToTheEnd((due) => make.vote(due, 'tie'));
    expect(repeatedVotes(votesOf(ties.events)).every(({ agrees }) => agrees)).toBe(true);
  });

  it('compare nobody with another, and nothing that was undone', () => {
    const [first, ...others] = votesOf(prefersSmaller.events);
    const repeats = repeatedVotes(
      [first!, ...others].map((vote) => (vote.showing.repeat ? { ...vote, annotator: 'Star' } : vote)),
    );
    expect(repeats).toEqual([]);
  });

  it('tell who sees what is obvious from who does not', () => {
    const passed = obviousVotes(votesOf(prefersSmaller.events), study);
    expect(passed.length).toBe(2 * seat.blocks.length);
    expect(passed.every((vote) => vote.passed)).toBe(true);
    const blindly = obviousVotes(votesOf(judgedToTheEnd((due) => make.vote(due, 'tie')).events), study);
    expect(blindly.some((vote) => vote.passed)).toBe(false);
  });
});
