import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benchmark } from '#core/benchmarks/benchmark.ts';
import {
  correct,
  correctionsOf,
  countCorrections,
  type Stretch,
  wordDifference,
} from '#core/benchmarks/corrections.ts';
import { readBenchmark } from '#core/benchmarks/read-benchmark.ts';
import { writeJsonl } from '#core/jsonl.ts';

const marks = { same: '', removed: '-', added: '+' };
const shown = (earlier: string, later: string) =>
  wordDifference(earlier, later).map(({ kind, text }) => `${marks[kind]}${text}`);

describe('the difference of two wordings', () => {
  it('is told by words and marks', () => {
    expect(shown('Wir sahen einen rote Drachen.', 'Wir sahen einen großen roten Drachen!')).toEqual([
      'Wir sahen einen ',
      '-rote',
      '+großen roten',
      ' Drachen',
      '-.',
      '+!',
    ]);
    expect(shown('L’éléphant', 'L’élève')).toEqual(['L’', '-éléphant', '+élève']);
  });

  it('joins words that are replaced side by side, spaces and all', () => {
    expect(shown('scrivete una lettera', 'scriva un messaggio')).toEqual([
      '-scrivete una lettera',
      '+scriva un messaggio',
    ]);
    expect(shown('a b c d', 'a x y d')).toEqual(['a ', '-b c', '+x y', ' d']);
  });

  it('of a text and itself, and of nothing, is plain', () => {
    expect(shown('same', 'same')).toEqual(['same']);
    expect(shown('', '')).toEqual([]);
    expect(shown('', 'new')).toEqual(['+new']);
    expect(shown('old', '')).toEqual(['-old']);
    expect(shown('a b', 'a b c')).toEqual(['a b', '+ c']);
  });

  it('gives both texts back, stretch by stretch', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', ',', 'é', '“'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [earlier, later] = [one.join(''), other.join('')];
        const stretches = wordDifference(earlier, later);
        const side = (kind: Stretch['kind']) =>
          stretches
            .filter((each) => each.kind === 'same' || each.kind === kind)
            .map(({ text }) => text)
            .join('');
        expect([side('removed'), side('added')]).toEqual([earlier, later]);
        expect(stretches.every(({ text }) => text !== '')).toBe(true);
        expect(stretches.every(({ kind }, index) => kind !== stretches[index + 1]?.kind)).toBe(true);
      }),
    );
  });

  it('of very long texts is found at their ends only, and soon', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    const started = performance.now();
    const stretches = wordDifference(`begin ${long('x')} end`, `begin ${long('y')} end`);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(stretches.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });
});

const questions = (language: string, second: string) => ({
  path: `mt_${language}/question.jsonl`,
  text: writeJsonl(
    [81, 101].map((id) => ({
      question_id: `${id}_${language}`,
      category: id === 81 ? 'writing' : 'reasoning',
      turns: ['one', second],
      ...(id === 101 ? { reference: ['three'] } : {}),
    })),
  ),
});
const { benchmark } = readBenchmark([questions('DE', 'zwei'), questions('FR', 'deux')]);
const german = (of: Benchmark, id = '81') => of.questions.find((question) => question.id === id)!.wordings.de!;

describe('a curator’s correction', () => {
  it('keeps the original, and every wording in between', () => {
    const once = correct(benchmark, '81', 'de', { turns: ['one', 'zwo'], reference: null });
    expect(german(once)).toMatchObject({ turns: ['one', 'zwo'], corrected: true });
    expect(german(once).earlier).toEqual([{ turns: ['one', 'zwei'], reference: null }]);
    const twice = correct(once, '81', 'de', { turns: ['one', 'zweitens'], reference: null });
    expect(german(twice).earlier.map(({ turns }) => turns[1])).toEqual(['zwei', 'zwo']);
    // values: what was there is as it was
    expect(german(benchmark)).toMatchObject({ turns: ['one', 'zwei'], corrected: false, earlier: [] });
    expect(once.questions[0]!.wordings.fr).toBe(benchmark.questions[0]!.wordings.fr);
  });

  it('that brings back an earlier wording is none', () => {
    const once = correct(benchmark, '101', 'de', { turns: ['one', 'zwo'], reference: ['three'] });
    const twice = correct(once, '101', 'de', { turns: ['one', 'zwo'], reference: ['four'] });
    expect(correct(twice, '101', 'de', { turns: ['one', 'zwo'], reference: ['three'] })).toEqual(once);
    expect(correct(twice, '101', 'de', { turns: ['one', 'zwei'], reference: ['three'] })).toEqual(benchmark);
    expect(correct(once, '101', 'de', { turns: ['one', 'zwo'], reference: ['three'] })).toEqual(once);
  });

  it('cannot change how many turns there are, nor a question that is not there', () => {
    expect(() => correct(benchmark, '81', 'de', { turns: ['one'], reference: null })).toThrow('81 in de');
    expect(() => correct(benchmark, '81', 'it', { turns: ['one', 'due'], reference: null })).toThrow('81 in it');
    expect(() => correct(benchmark, '82', 'de', { turns: ['one', 'zwei'], reference: null })).toThrow('82 in de');
  });

  it('is counted once a question and language, whatever it changes', () => {
    let corrected = correct(benchmark, '81', 'de', { turns: ['eins', 'zwo'], reference: null });
    corrected = correct(corrected, '101', 'de', { turns: ['one', 'zwei'], reference: ['drei'] });
    corrected = correct(corrected, '101', 'fr', { turns: ['one', 'secondement'], reference: ['three'] });
    const corrections = correctionsOf(corrected);
    expect(corrections).toEqual([
      { id: '81', category: 'writing', language: 'de', turns: [1, 2], reference: false },
      { id: '101', category: 'reasoning', language: 'de', turns: [], reference: true },
      { id: '101', category: 'reasoning', language: 'fr', turns: [2], reference: false },
    ]);
    expect(countCorrections(corrections)).toEqual(
      new Map([
        [
          'de',
          new Map([
            ['writing', 1],
            ['reasoning', 1],
          ]),
        ],
        ['fr', new Map([['reasoning', 1]])],
      ]),
    );
    expect(correctionsOf(benchmark)).toEqual([]);
  });
});
