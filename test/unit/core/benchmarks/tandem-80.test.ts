import { describe, expect, it } from 'vitest';
import { passes } from '#core/benchmarks/answer-check.ts';
import { parseQuestions } from '#core/benchmarks/fastchat.ts';
import { ourBenchmarkNames } from '#core/benchmarks/ours.ts';
import { questionIn } from '#core/benchmarks/parallel-question.ts';
import { tandem80 } from '#core/benchmarks/tandem-80/index.ts';
import { folded } from '#core/corpus/free-form.ts';
import { categories } from '#core/corpus/task.ts';
import { type Language, languageCodes } from '#core/languages.ts';

const turns = tandem80.flatMap(({ id, category, turns: both }) =>
  both.map((turn, index) => ({ at: `${id}.${index + 1}`, category, turn })),
);

/** Every text of the benchmark, with where it stands. */
const texts = turns.flatMap(({ at, turn: { user, reference } }) =>
  languageCodes.flatMap((language) => [
    { at: `${at} ${language}`, language, text: user[language], asked: true },
    ...(reference ? [{ at: `${at} ${language} reference`, language, text: reference[language], asked: false }] : []),
  ]),
);

describe('Tandem-80', () => {
  it('has eighty questions of two turns, ten a category, numbered without a gap', () => {
    expect(tandem80.map(({ id }) => id)).toEqual(Array.from({ length: 80 }, (_, index) => 1001 + index));
    expect(tandem80.map(({ category }) => category)).toEqual(
      categories.flatMap((category) => Array.from({ length: 10 }, () => category)),
    );
    expect(turns).toHaveLength(160);
    expect(ourBenchmarkNames).toContain('tandem-80');
  });

  it('asks every turn once, and in words of its own in each language', () => {
    const asked = texts.filter((text) => text.asked).map(({ text }) => folded(text));
    expect(asked.filter((text) => text === '')).toEqual([]);
    expect(new Set(asked).size).toBe(80 * 2 * 5);
  });

  it('asks as much in one language as in another', () => {
    const words = (text: string) => text.split(/\s+/).length;
    const uneven = turns.flatMap(({ at, turn: { user } }) => {
      const counts = languageCodes.map((language) => words(user[language]));
      return Math.max(...counts) > 1.45 * Math.min(...counts) ? [`${at}: ${counts.join(', ')}`] : [];
    });
    expect(uneven).toEqual([]);
  });

  it('is printed as each language prints', () => {
    expect(
      texts.flatMap(({ at, language, text }) => misprints(text, language).map((fault) => `${at}: ${fault}`)),
    ).toEqual([]);
  });

  it('speaks to the model formally', () => {
    const familiar = texts.flatMap(({ at, language, text, asked }) => {
      const words = asked && informal[language]?.exec(withoutCode(text));
      return words ? [`${at}: ${words[0]}`] : [];
    });
    expect(familiar).toEqual([]);
  });

  it('has a reference for both turns of every sum and of every question that can be checked', () => {
    const lacking = turns.filter(
      ({ category, turn: { reference, check } }) =>
        !reference &&
        (check !== undefined || category === 'math' || category === 'extraction' || category === 'coding'),
    );
    expect(lacking.map(({ at }) => at)).toEqual([]);
    expect(turns.filter(({ turn }) => turn.check).length).toBeGreaterThan(80);
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('takes its own references for right, and an empty answer for wrong', () => {
    const failed = languageCodes.flatMap((language) =>
      tandem80.flatMap((question) => {
        const { question_id, reference = [], checks = [] } = questionIn(question, language);
        return checks.flatMap((check, index) => {
          if (!check) return [];
          const fine = passes(check, reference[index] ?? '') && !passes(check, '');
          return fine ? [] : [`${question_id}.${index + 1}: ${JSON.stringify(check)}`];
        });
      }),
    );
    expect(failed).toEqual([]);
  });

  it('takes no question for the answer to itself where a number is asked for', () => {
    const given = turns.flatMap(({ at, turn: { user, check } }) =>
      languageCodes.flatMap((language) =>
        check?.kind === 'number' && passes(check, user[language]) ? [`${at} ${language}`] : [],
      ),
    );
    expect(given).toEqual([]);
  });

  it.each(languageCodes)('reads back from FastChat’s format as it was written, in %s', (language) => {
    const questions = tandem80.map((question) => questionIn(question, language));
    const text = questions.map((question) => `${JSON.stringify(question)}\n`).join('');
    expect(parseQuestions(text, 'question.jsonl')).toEqual(questions);
  });
});

describe('what counts as a misprint', () => {
  it.each([
    ['en', 'It’s "here".'],
    ['en', "It's here."],
    ['en', 'What is this ?'],
    ['de', 'Das ist „hier”.'],
    ['fr', 'Où est-ce ?'],
    ['fr', 'C’est «\u00a0ici ».'],
    ['it', 'È “qui”.'],
    ['es', 'Dónde está?'],
    ['es', '¿Dónde  está?'],
  ] as const)('%s: %s', (language, text) => {
    expect(misprints(text, language)).not.toEqual([]);
  });

  it('code is none', () => {
    expect(misprints('Use `a ? "b" : \'c\'`:\n```js\nx = a ? "b" : 1;\n```', 'en')).toEqual([]);
  });
});

const informal: Partial<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(du|dich|dir|dein(e[mnrs]?)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})/iu,
  it: /(?<!\p{L})(tu|ti|tuo|tua|tuoi|tue)(?!\p{L})/iu,
  es: /(?<!\p{L})(tú|te|ti|tu|tus|tuyo|tuya)(?!\p{L})/iu,
};

const pairs: Record<Language, readonly string[]> = {
  en: ['“”'],
  de: ['„“'],
  fr: ['«»'],
  it: ['«»'],
  es: ['«»', '¿?', '¡!'],
};

function withoutCode(text: string): string {
  return text.replace(/```[^]*?```/g, '').replace(/`[^`]*`/g, 'x');
}

/** What a printer of that language would not have let through; code is left out. */
function misprints(text: string, language: Language): string[] {
  const prose = withoutCode(text);
  const faults: [string, RegExp][] = [
    ['a straight quote or apostrophe', /["']/],
    ['two spaces', /[ \u00a0]{2}/],
    ['a space at the end of a line', /[ \u00a0]$/m],
    ['three dots', /\.\.\./],
    language === 'fr'
      ? ['no no-break space', /[^\s\d][?!;»]|[^\s\d]:(?!\/)| [?!;:»]|«[^\u00a0]/]
      : ['a space before a mark', /[ \u00a0][?!;:,]/],
  ];
  const foreign = [...'“”„«»¿¡'].filter((mark) => prose.includes(mark) && !pairs[language].join('').includes(mark));
  const unbalanced = pairs[language].filter(
    ([open, close]) => prose.split(open!).length !== prose.split(close!).length,
  );
  return [
    ...faults.flatMap(([name, found]) => {
      const match = found.exec(prose);
      return match ? [`${name}: ${prose.slice(Math.max(0, match.index - 20), match.index + 20)}`] : [];
    }),
    ...foreign.map((mark) => `a mark of another language: ${mark}`),
    ...unbalanced.map((pair) => `${pair} out of balance`),
  ];
}
