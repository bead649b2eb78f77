import { describe, expect, it } from 'vitest';
import { assembleStudy, type StudyDraft } from '#core/studies/assemble.ts';
import { largestImbalance } from '#core/studies/sides.ts';
import type { Appearance, Matchup, Study } from '#core/studies/study.ts';
import { writeStudy } from '#core/studies/study-file.ts';
import { refusal } from '../../../fixtures/refusal.ts';
import {
  authorsOf,
  checkpoints,
  draftOf,
  idsFrom,
  opened,
  provenanceOf,
  sealed,
  secrets,
  studyOf,
} from '../../../fixtures/studies.ts';

const study = studyOf({ questions: 40, languages: ['de', 'fr'], seats: 12 });
const authors = authorsOf(study);
const matchupOf = (of: Study) => {
  const byId = new Map(of.matchups.map((matchup) => [matchup.id, matchup]));
  return (appearance: Appearance): Matchup => byId.get(appearance.matchup)!;
};

const refused = (draft: StudyDraft) => refusal(() => assembleStudy(draft, idsFrom(1)));

/** Turn after turn of a seat, whether the pair's first checkpoint stood on the left. */
function firstLeft(
  of: Study,
  known: ReadonlyMap<string, string>,
  seat: number,
  which: (matchup: Matchup, appearance: Appearance) => boolean,
): boolean[] {
  const matchup = matchupOf(of);
  return of.seats[seat]!.blocks.flat()
    .filter((appearance) => which(matchup(appearance), appearance))
    .flatMap(({ left }) => left.map((answer) => known.get(answer) === checkpoints[0]));
}
const real = ({ pair }: Matchup, { repeat }: Appearance) => pair !== null && !repeat;

describe('a study that is handed out', () => {
  it('has every question for every pair, each answer with its own question', () => {
    const two = studyOf({
      questions: 10,
      pairs: [
        [checkpoints[0], checkpoints[1]],
        [checkpoints[2], checkpoints[1]],
      ],
    });
    const known = authorsOf(two);
    expect(two.pairs.length).toBe(2);
    for (const pair of two.pairs) {
      const own = two.matchups.filter((matchup) => matchup.pair === pair);
      expect(own.map(({ question }) => question).sort()).toEqual(
        two.questions.map(({ question_id }) => String(question_id)).sort(),
      );
      const compared = new Set(
        own.map(({ answers }) =>
          answers
            .map((id) => known.get(id))
            .sort()
            .join(),
        ),
      );
      expect(compared.size).toBe(1);
    }
  });

  it('asks for two votes on each matchup, and for three on a fifth of each language', () => {
    const votes = new Map<string, number>();
    for (const { blocks } of study.seats)
      for (const { matchup, repeat } of blocks.flat()) if (!repeat) votes.set(matchup, (votes.get(matchup) ?? 0) + 1);
    for (const language of study.languages) {
      const own = study.matchups.filter(
        ({ pair, question }) => pair !== null && question.endsWith(language.toUpperCase()),
      );
      expect(own.length).toBe(40);
      expect(own.filter(({ id }) => votes.get(id) === 2).length).toBe(32);
      expect(own.filter(({ id }) => votes.get(id) === 3).length).toBe(8);
    }
  });

  it('has something obvious in each block, never the same twice for one annotator', () => {
    const matchup = matchupOf(study);
    for (const { blocks } of study.seats) {
      const obvious = blocks.map((block) => block.filter((appearance) => matchup(appearance).pair === null));
      expect(obvious.every((own) => own.length === 1)).toBe(true);
      expect(new Set(obvious.flat().map((own) => own.matchup)).size).toBe(blocks.length);
    }
  });

  it('has as obvious an answer beside one to a question of another category', () => {
    const answers = new Map(study.answers.map((answer) => [answer.id, answer]));
    const questions = new Map(study.questions.map((question) => [String(question.question_id), question]));
    for (const { pair, question, answers: both, expected } of study.matchups) {
      if (pair !== null) continue;
      const strange = answers.get(both.find((id) => id !== expected)!)!;
      const right = answers.get(expected!)!;
      const said = `„${questions.get(question)!.turns[0]}“`;
      expect(right.turns[0]).toContain(said);
      expect(strange.turns[0]).not.toContain(said);
      const from = study.questions.find(({ turns }) => strange.turns[0]!.includes(`„${turns[0]}“`))!;
      expect(from.category).not.toBe(questions.get(question)!.category);
    }
  });

  it('has none of it where the organiser wants none, nor repeats', () => {
    const draft = draftOf();
    const plain = assembleStudy(
      { ...draft, settings: { ...draft.settings, obvious: false, repeatShare: 0 } },
      idsFrom(1),
    );
    expect(plain.matchups.every(({ pair }) => pair !== null)).toBe(true);
    expect(plain.seats.flatMap(({ blocks }) => blocks.flat()).some(({ repeat }) => repeat)).toBe(false);
    expect(plain.answers.length).toBe(40);
  });

  it('judges first turns only where the organiser wants that', () => {
    const draft = draftOf();
    const short = assembleStudy({ ...draft, settings: { ...draft.settings, firstTurnOnly: true } }, idsFrom(1));
    const shown = short.seats.flatMap(({ blocks }) => blocks.flat());
    expect(shown.every(({ left }) => left.length === 1)).toBe(true);
    expect(short.seats[0]!.blocks[0]!.length).toBeLessThanOrEqual(20);
  });

  it('does without what the languages cannot give', () => {
    const alone = studyOf({ questions: 1, seats: 3 });
    expect(alone.matchups.length).toBe(1);
    expect(alone.seats.map(({ blocks }) => blocks.flat().length)).toEqual([1, 1, 1]);
  });

  it('says nothing of the checkpoints in clear text', () => {
    const written = writeStudy(study, 'study.json');
    for (const secret of secrets) expect(written.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(opened(study.answers[0]!.provenance).gpu).toContain('SuperGPU');
  });

  it('tells no checkpoint by the order of answers, by a matchup’s place or by the length of a seal', () => {
    const many = studyOf({ questions: 400, seats: 3 });
    const known = authorsOf(many);
    const byId = many.answers.map(({ id }) => known.get(id) === checkpoints[0]);
    const neighbours = byId.filter((first, index) => first === byId[index - 1]).length;
    // half of 800 and more, five standard deviations at most
    expect(Math.abs(neighbours - byId.length / 2)).toBeLessThan(75);
    const smaller = many.matchups.filter(({ answers }) => known.get(answers[0]) === checkpoints[0]).length;
    expect(Math.abs(smaller - many.matchups.length / 2)).toBeLessThan(50);
    expect(new Set(many.answers.map(({ provenance }) => provenance.cipher.byteLength)).size).toBe(1);
  });

  it('joins no two questions’ answers by the strange answers’ words', () => {
    // the right and the strange answer come from one checkpoint as often as from two
    const many = studyOf({ questions: 60, languages: ['de', 'fr', 'it'], seats: 4, seed: 9 });
    const known = authorsOf(many);
    const obvious = many.matchups.filter(({ pair }) => pair === null);
    const same = obvious.filter(({ answers }) => known.get(answers[0]) === known.get(answers[1])).length;
    expect(obvious.length).toBeGreaterThan(30);
    expect(same).toBeGreaterThan(0.2 * obvious.length);
    expect(same).toBeLessThan(0.8 * obvious.length);
  });

  it('is the same from the same draft', () => {
    expect(studyOf({ seed: 4 })).toEqual(studyOf({ seed: 4 }));
  });
});

describe('the sides of a study', () => {
  it('are level for each annotator and pair, obvious ones for themselves', () => {
    const pairs: StudyDraft['pairs'] = [
      [checkpoints[0], checkpoints[1]],
      [checkpoints[0], checkpoints[2]],
    ];
    const two = studyOf({ questions: 60, seats: 6, pairs });
    const known = authorsOf(two);
    for (const seat of two.seats.keys())
      for (const pair of [...two.pairs, null]) {
        if (pair === null) {
          const matchup = matchupOf(two);
          const shown = two.seats[seat]!.blocks.flat().filter((appearance) => matchup(appearance).pair === null);
          const lefts = shown.flatMap((appearance) =>
            appearance.left.map((answer): number => (answer === matchup(appearance).expected ? 1 : -1)),
          );
          expect(Math.abs(lefts.reduce((sum, side) => sum + side, 0))).toBeLessThanOrEqual(largestImbalance);
          continue;
        }
        const lefts = firstLeft(
          two,
          known,
          seat,
          (matchup, appearance) => real(matchup, appearance) && matchup.pair === pair,
        );
        let difference = 0;
        for (const first of lefts) {
          difference += first ? 1 : -1;
          expect(Math.abs(difference)).toBeLessThanOrEqual(largestImbalance);
        }
      }
  });

  it('are drawn anew for the second turn', () => {
    const changes = study.seats.flatMap(({ blocks }) => blocks.flat()).map(({ left }) => left[0] !== left[1]);
    const share = changes.filter(Boolean).length / changes.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.65);
  });

  it('are swapped where something comes again', () => {
    for (const { blocks } of study.seats) {
      const all = blocks.flat();
      const repeats = all.filter(({ repeat }) => repeat);
      expect(repeats.length).toBeGreaterThan(0);
      for (const again of repeats) {
        const first = all.find(({ matchup, repeat }) => matchup === again.matchup && !repeat)!;
        expect(again.left.map((answer, turn) => answer !== first.left[turn])).toEqual([true, true]);
      }
    }
  });

  it('are uniform over all turns of a large study, and the last three foretell the next in at most 60 %', () => {
    const large = studyOf({ questions: 160, languages: ['de', 'fr', 'it'], seats: 30, seed: 5 });
    const known = authorsOf(large);
    const sides = large.seats.map((_, seat) => firstLeft(large, known, seat, real));
    const all = sides.flat();
    // 480 · 2 + 96 votes on two turns each
    expect(all.length).toBe(2112);
    const counts = new Map<string, [number, number]>();
    let [left, n] = [0, 0];
    for (const own of sides)
      for (const [turn, first] of own.entries()) {
        left += Number(first);
        n++;
        if (turn < 3) continue;
        const last = own.slice(turn - 3, turn).join();
        const after = counts.get(last) ?? [0, 0];
        after[Number(first)]! += 1;
        counts.set(last, after);
      }
    const chiSquare = (2 * left - n) ** 2 / n;
    expect(chiSquare).toBeLessThan(3.84);
    const foretold = [...counts.values()].reduce((sum, after) => sum + Math.max(...after), 0);
    expect(foretold / (n - 3 * sides.length)).toBeLessThanOrEqual(0.6);
  });
});

describe('a study is refused', () => {
  it('whose texts name a checkpoint', () => {
    const draft = draftOf();
    expect(refused({ ...draft, title: 'Ist Endefrites besser?' })).toEqual({
      code: 'study/names-a-checkpoint',
      where: 'title',
      name: 'ENDEFRITES',
    });
    const consent = { ...draft.consent, it: `${draft.consent.it} Kolibri` };
    expect(refused({ ...draft, consent })).toMatchObject({ where: 'consent', name: 'Kolibri' });
  });

  it('that lacks answers, or has failed ones', () => {
    const draft = draftOf();
    const without = new Map(draft.answers);
    without.set(checkpoints[0], without.get(checkpoints[0])!.slice(2));
    expect(refused({ ...draft, answers: without })).toEqual({
      code: 'study/missing-answers',
      question: '81_DE',
      missing: 2,
    });
    const failed = new Map(draft.answers);
    failed.set(
      checkpoints[1],
      failed
        .get(checkpoints[1])!
        .map((answer, at) =>
          at === 3
            ? { ...answer, finish: ['end-of-turn', 'failed'] }
            : at === 5
              ? { ...answer, turns: ['ERROR', ''] }
              : answer,
        ),
    );
    expect(refused({ ...draft, answers: failed })).toMatchObject({ question: '84_DE', missing: 2 });
  });

  it('that nobody could judge', () => {
    const draft = draftOf();
    expect(refused({ ...draft, wishes: { ...draft.wishes, seats: [['fr'], ['de'], ['de']] } })).toMatchObject({
      code: 'study/too-few-seats',
    });
    expect(refused({ ...draft, questions: [] })).toEqual({ code: 'study/nothing-to-judge' });
    expect(refused({ ...draft, pairs: [] })).toEqual({ code: 'study/nothing-to-judge' });
  });

  it('as our own mistake where answers are not sealed, or their seals differ in length', () => {
    const draft = draftOf();
    const answers = (change: (index: number) => object) =>
      new Map(draft.answers).set(
        checkpoints[0],
        draft.answers.get(checkpoints[0])!.map((answer, index) => ({ ...answer, ...change(index) })),
      );
    expect(() => refused({ ...draft, answers: answers(() => ({ provenance: provenanceOf('x') })) })).toThrow(
      'not sealed',
    );
    const longer = answers((index) => {
      const { nonce, cipher } = sealed(provenanceOf('x'), index);
      return { provenance: { nonce, cipher: cipher.slice(0, 1000) } };
    });
    expect(() => refused({ ...draft, answers: longer })).toThrow('lengths');
  });
});

it('authors are known to the organiser', () => {
  expect(new Set(authors.values())).toEqual(new Set(checkpoints.slice(0, 2)));
});
