import { describe, expect, it } from 'vitest';
import { planFacts, usualOverlap } from '#core/studies/plan.ts';
import { previewPlan } from '#core/studies/preview.ts';
import { type Study, usualSettings } from '#core/studies/study.ts';
import { refusal } from '../../../fixtures/refusal.ts';
import { questionsOf, studyOf } from '../../../fixtures/studies.ts';

/** The same facts from a study that has been put together. */
function factsOf({ matchups, questions, seats }: Study) {
  const category = new Map(questions.map((question) => [String(question.question_id), question.category]));
  const orderable = matchups.map((matchup) => ({ ...matchup, category: category.get(matchup.question)!, turns: 2 }));
  return planFacts(
    seats.map(({ blocks }) => blocks),
    orderable.filter(({ pair }) => pair !== null),
    orderable.filter(({ pair }) => pair === null),
  );
}

describe('the preview of a plan', () => {
  it('promises what the study then has', () => {
    for (const [questions, languages, seats] of [
      [80, ['de'], 12],
      [40, ['de', 'fr', 'it'], 5],
      [10, ['es'], 3],
    ] as const) {
      const study = studyOf({ questions, languages, seats, seed: questions });
      const preview = previewPlan(
        questionsOf(questions, languages),
        1,
        usualSettings,
        { seats: study.seats.map((seat) => seat.languages), ...usualOverlap },
        questions,
      );
      const facts = factsOf(study);
      expect(preview).toEqual(facts);
      expect(preview.seats.every(({ checks, blocks }) => checks === 2 * blocks)).toBe(true);
    }
  });

  it('of the paper’s study, eighty questions and twelve annotators, says what can be computed', () => {
    const seats = Array.from({ length: 12 }, () => ['de'] as const);
    const facts = previewPlan(questionsOf(80), 1, usualSettings, { seats, ...usualOverlap }, 1);
    expect(facts).toMatchObject({ fleiss: { votes: 2, matchups: 64 }, alpha: 80 });
    // 176 votes on matchups, 14 or 15 for each: 28 or 30 items, one matchup again, two blocks with something obvious
    for (const { items, repeats, checks, blocks } of facts.seats) {
      expect([28, 30]).toContain(items - repeats - checks);
      expect({ repeats, checks, blocks }).toEqual({ repeats: 2, checks: 4, blocks: 2 });
    }
  });

  it('refuses what the plan refuses', () => {
    const wishes = { seats: [['de'], ['de']], ...usualOverlap } as const;
    expect(refusal(() => previewPlan(questionsOf(10), 1, usualSettings, wishes, 1))).toMatchObject({
      code: 'study/too-few-seats',
    });
    expect(refusal(() => previewPlan(questionsOf(10), 0, usualSettings, wishes, 1))).toEqual({
      code: 'study/nothing-to-judge',
    });
  });
});
