import { describe, expect, it } from 'vitest';
import { passes } from '#core/benchmarks/answer-check.ts';
import { questionIn } from '#core/benchmarks/parallel-question.ts';
import { tandemMini } from '#core/benchmarks/tandem-mini/index.ts';
import { folded } from '#core/corpus/free-form.ts';
import { ourCorpus } from '#core/corpus/ours.ts';
import { categories } from '#core/corpus/task.ts';
import { languageCodes } from '#core/languages.ts';
import { faultsOf } from '../corpus/check-tasks.ts';

const turns = tandemMini.flatMap(({ id, turns: both }) =>
  both.map((turn, index) => ({ at: `${id}.${index + 1}`, turn })),
);
const questions = languageCodes.flatMap((language) => tandemMini.map((question) => questionIn(question, language)));

describe('Tandem-Mini', () => {
  it('has forty questions of two turns, five a category, numbered without a gap', () => {
    expect(tandemMini.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, index) => 2001 + index));
    expect(tandemMini.map(({ category }) => category)).toEqual(
      categories.flatMap((each) => Array.from({ length: 5 }, () => each)),
    );
    expect(questions.every((question) => question.turns.length === 2)).toBe(true);
  });

  it('asks each question once, and in another wording in each language', () => {
    const asked = turns.flatMap(({ turn: { user } }) => languageCodes.map((language) => folded(user[language])));
    expect(new Set(asked).size).toBe(40 * 2 * 5);
  });

  it('is printed as each language prints', () => {
    const faulty = turns.flatMap(({ at, turn: { user, reference } }) =>
      languageCodes.flatMap((language) =>
        [user, ...(reference ? [reference] : [])]
          .map((text) => text[language])
          .flatMap((text) =>
            [...faultsOf(text, language), ...plainMarks(text)].map((fault) => `${at} ${fault}: ${text}`),
          ),
      ),
    );
    expect(faulty).toEqual([]);
  });

  it('can be checked wherever there is a right answer', () => {
    for (const { at, turn } of turns) if (turn.reference) expect(turn.check, at).toBeDefined();
    for (const { id, category, turns: both } of tandemMini) {
      if (category === 'writing' || category === 'roleplay') continue;
      expect(
        both.map(({ reference }) => reference !== undefined),
        `${id}`,
      ).toEqual([true, true]);
    }
  });

  it('takes its own references for right', () => {
    for (const { question_id, reference = [], checks = [] } of questions) {
      reference.forEach((answer, index) => {
        const check = checks[index];
        if (answer && check) expect(passes(check, answer), `${question_id}: ${answer}`).toBe(true);
      });
    }
  });

  it('takes a question for no answer to itself, where the answer does not stand in it', () => {
    for (const { question_id, category, turns: asked, reference = [], checks = [] } of questions) {
      if (category === 'extraction' || category === 'coding') continue;
      checks.forEach((check, index) => {
        if (check && reference[index]) expect(passes(check, asked[index] ?? ''), `${question_id}`).toBe(false);
      });
    }
  });

  it('asks free texts only for what stands in the question', () => {
    for (const { question_id, turns: asked, checks = [], reference = [] } of questions) {
      checks.forEach((check, index) => {
        if (!check || reference[index]) return;
        expect(passes(check, asked.slice(0, index + 1).join('\n')), `${question_id}`).toBe(true);
        expect(passes(check, ''), `${question_id}`).toBe(false);
      });
    }
  });

  it('has no turn that is a prompt of the corpus', () => {
    const prompts = new Set<string>();
    for (const entry of ourCorpus(6000)) {
      for (const { user } of entry.dialogue().turns)
        for (const language of languageCodes) prompts.add(folded(user[language]));
    }
    const known = turns.flatMap(({ at, turn: { user } }) =>
      languageCodes.filter((language) => prompts.has(folded(user[language]))).map((language) => `${at} ${language}`),
    );
    expect(known).toEqual([]);
    expect(prompts.size).toBeGreaterThan(30_000);
  });
});

/** Straight quotes and apostrophes outside code, and dots for an ellipsis. */
function plainMarks(text: string): string[] {
  const prose = text.replace(/```[^]*?```|`[^`]*`/g, '').split('\n')[0] ?? '';
  return [/'/, /(?<!\()"/, /\.\.\./].filter((mark) => mark.test(prose)).map((mark) => `${mark}`);
}
