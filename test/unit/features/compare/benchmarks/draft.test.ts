import { describe, expect, test } from 'vitest';
import type { Wording } from '#core/benchmarks/benchmark.ts';
import { draftOf, emptyTurns, wordingFrom } from '#features/compare/study/benchmarks/draft.ts';

const wording = (turns: string[], reference: string[] | null): Wording => ({
  ...{ questionId: '1_DE', system: null, checks: null, earlier: [], corrected: false, judgeReferences: [] },
  ...{ turns, reference },
});
const begun = (turns: string[], reference: string[] | null) => draftOf('1', 'de', wording(turns, reference));

describe('a correction in its form', () => {
  test('that changes nothing is the wording to the letter, line ends and missing references included', () => {
    for (const reference of [null, [], ['drei'], ['drei', ''], ['a\r\nb', '', 'one too many']]) {
      const draft = begun(['eins\r\nzwei', 'drei'], reference);
      expect(wordingFrom(draft)).toEqual({ turns: ['eins\r\nzwei', 'drei'], reference });
    }
  });

  test('has a field for a reference to each turn', () => {
    expect(begun(['eins', 'zwei'], null).reference).toEqual(['', '']);
    expect(begun(['eins'], ['a', 'b']).reference).toEqual(['a', 'b']);
  });

  test('takes what was typed, and no more references than there are', () => {
    const draft = { ...begun(['eins', 'zwei'], null), turns: ['EINS', 'zwei'], reference: ['neu', ''] };
    expect(wordingFrom(draft)).toEqual({ turns: ['EINS', 'zwei'], reference: ['neu'] });
    const second = { ...begun(['eins', 'zwei'], null), reference: ['', 'neu'] };
    expect(wordingFrom(second).reference).toEqual(['', 'neu']);
    const emptied = { ...begun(['eins', 'zwei'], ['alt', '']), reference: ['', ''] };
    expect(wordingFrom(emptied).reference).toEqual(['', '']);
  });

  test('knows its empty turns', () => {
    expect(emptyTurns({ ...begun(['eins', 'zwei', 'drei'], null), turns: [' \n', 'zwei', ''] })).toEqual([0, 2]);
  });
});
