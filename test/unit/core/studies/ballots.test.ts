import { describe, expect, it } from 'vitest';
import { type StudyBallots, ballotsFrom } from '#core/studies/ballots.ts';
import type { StudyEvent } from '#core/studies/event.ts';
import { type Due, progressOf } from '#core/studies/progress.ts';
import { standingOf } from '#core/studies/standing.ts';
import { storedAnswers, strangeAnswers } from '#core/studies/study.ts';
import { groupByItem, strict } from '#core/stats/items.ts';
import { selfAgreement } from '#core/stats/self-agreement.ts';
import { authorsOf, checkpoints, eventsOf, idsFrom, studyOf } from '../../../fixtures/studies.ts';

const study = studyOf({ questions: 20, seats: 3 });
const models = authorsOf(study);
const strange = strangeAnswers(study);
const known = { answers: storedAnswers(study), questions: study.questions, models, strange };
const make = eventsOf(study.id, idsFrom(1));
const from = (events: readonly StudyEvent[]): StudyBallots => ballotsFrom(events, known);

const shown: Due[] = [];
const cast: StudyEvent[] = [];
const seat = study.seats[0]!;
for (
  let { next } = progressOf(study, seat, standingOf([]));
  next;
  { next } = progressOf(study, seat, standingOf(cast))
) {
  shown.push(next);
  // always the first checkpoint, wherever it stands
  cast.push(make.vote(next, models.get(next.left) === checkpoints[0] ? 'left' : 'right'));
}
const isReal = ({ left, right }: Due) => !strange.has(left) && !strange.has(right);
const real = shown.filter((due) => isReal(due) && !due.repeat);
const none = { undone: 0, superseded: 0, unblinded: 0, unnamed: 0, sameModel: 0, obvious: 0 };

describe('ballots', () => {
  it('name the item as the statistics do, the preferred checkpoint, its side and the lengths at the turn', () => {
    const due = real.find(({ turn }) => turn === 2)!;
    const { ballots, leftOut } = from([make.vote(due, 'left')]);
    const length = (id: string) => study.answers.find((answer) => answer.id === id)!.turns[1]!.length;
    const first = models.get(due.left) === checkpoints[0];
    expect(ballots).toEqual([
      {
        item: {
          question: due.question.slice(0, -3),
          category: study.questions.find(({ question_id }) => question_id === due.question)!.category,
          language: 'de',
          turn: 2,
          pair: [checkpoints[0], checkpoints[1]],
        },
        voter: 'Reiher',
        label: first ? 'first' : 'second',
        left: first ? 'first' : 'second',
        lengths: first ? [length(due.left), length(due.right)] : [length(due.right), length(due.left)],
      },
    ]);
    expect(leftOut).toEqual(none);
  });

  it('of one who always prefers the same checkpoint all say so, on whichever side it stood', () => {
    const { ballots, leftOut } = from(cast);
    expect(ballots.every(({ label }) => label === 'first')).toBe(true);
    expect(new Set(ballots.map(({ left }) => left))).toEqual(new Set(['first', 'second']));
    expect(leftOut).toEqual({ ...none, obvious: shown.filter((due) => !isReal(due)).length });
  });

  it('keep ties and both bad apart', () => {
    const { ballots } = from([make.vote(real[0]!, 'tie'), make.vote(real[1]!, 'both-bad')]);
    expect(ballots.map(({ label }) => label)).toEqual(['tie', 'both-bad']);
  });

  it('have repeats after first times, so that they are repeats to the statistics, too', () => {
    const items = groupByItem(from(cast).ballots);
    const repeats = items.flatMap(({ repeats: again }) => again);
    expect(repeats.length).toBe(shown.filter(({ repeat }) => repeat).length);
    expect(repeats.length).toBeGreaterThan(0);
    expect(selfAgreement(items, strict, 'swapped')).toMatchObject({ value: 1, n: repeats.length });
    // also if a clock went wrong in between
    const early = cast.map((event) => (event.kind === 'vote' && event.showing.repeat ? { ...event, at: 1 } : event));
    expect(groupByItem(from(early).ballots)).toEqual(items);
  });

  it('leave out skips, undone, changed and unblinded votes, and count each for its reason', () => {
    const [a, b, c, d, e] = real as [Due, Due, Due, Due, Due, ...Due[]];
    const undone = make.vote(a);
    const changed = make.vote(b, 'right');
    const events = [
      undone,
      make.undo(undone),
      changed,
      make.vote(b, 'tie'),
      make.skip(c, 'broken-answer'),
      make.skip(d, 'not-my-language'),
      make.vote(e, 'left', { unblinded: true }),
      make.reveal(b),
      make.vote(b, 'left'),
    ];
    const { ballots, leftOut, skipped } = from(events);
    expect(ballots.map(({ label }) => label)).toEqual(['tie']);
    expect(leftOut).toEqual({ ...none, undone: 1, superseded: 1, unblinded: 2 });
    expect(skipped).toEqual({ 'cannot-judge': 0, 'broken-answer': 1, 'broken-question': 0, 'not-my-language': 1 });
  });

  it('are none while identities are sealed, or where one name stands for both', () => {
    expect(ballotsFrom(cast, { ...known, models: new Map() })).toMatchObject({
      ballots: [],
      leftOut: { unnamed: shown.filter(isReal).length },
    });
    const same = new Map([...models.keys()].map((id) => [id, 'Tandem']));
    expect(ballotsFrom(cast, { ...known, models: same })).toMatchObject({
      ballots: [],
      leftOut: { sameModel: shown.filter(isReal).length },
    });
  });

  it('count votes on answers that name a model, and say how many', () => {
    const { ballots, leaks } = from([make.vote(real[0]!, 'left', { leak: true }), make.vote(real[1]!)]);
    expect({ ballots: ballots.length, leaks }).toEqual({ ballots: 2, leaks: 1 });
  });

  it('leave nothing unaccounted for', () => {
    const undo = make.undo(cast[5]!);
    const { ballots, leftOut, skipped } = from([...cast, undo, make.skip(shown[5]!)]);
    const lost = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    expect(ballots.length + lost).toBe(cast.length);
    expect(skipped['cannot-judge']).toBe(1);
  });
});
