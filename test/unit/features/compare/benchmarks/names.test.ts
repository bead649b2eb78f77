import { describe, expect, test } from 'vitest';
import type { Benchmark } from '#core/benchmarks/benchmark.ts';
import {
  benchmarkAddress,
  freeName,
  longestName,
  nameProblem,
  questionAt,
  tidyName,
} from '#features/compare/study/benchmarks/names.ts';

describe('a name', () => {
  test('keeps what can be read and loses what cannot', () => {
    expect(tidyName('  MT\tBench\n\u0000X \ud800 ')).toBe('MT Bench X');
    expect([...tidyName('é'.repeat(500))]).toHaveLength(longestName);
  });

  test('that is taken gets a number, and so does one of ours in any capitals', () => {
    expect(freeName('Mine', [])).toBe('Mine');
    expect(freeName('Mine', ['Mine', 'Mine 2'])).toBe('Mine 3');
    expect(freeName('TANDEM-80', [])).toBe('TANDEM-80 2');
    expect(freeName('x'.repeat(100), ['x'.repeat(longestName)])).toBe(`${'x'.repeat(longestName - 2)} 2`);
    expect(freeName(' ', [])).toBe('benchmark');
  });

  test('says what stands in its way', () => {
    expect(nameProblem('', [])).toBe('empty');
    expect(nameProblem('Tandem-Mini', [])).toBe('ours');
    expect(nameProblem('Mine', ['Mine'])).toBe('taken');
    expect(nameProblem('__proto__', [])).toBeNull();
  });
});

describe('an address', () => {
  test('holds any name and any ID, and leads back to the question', () => {
    const ids = ['81', 'a/b?c#d%', '__proto__', 'half \ud800 character'];
    const benchmark: Benchmark = {
      ...{ name: 'A / B?', languages: ['en'], promptSets: [] },
      questions: ids.map((id) => ({ id, category: 'math', wordings: {} })),
    };
    for (const id of ids) {
      const parts = benchmarkAddress(benchmark.name, id).split('/').map(decodeURIComponent);
      expect(parts.slice(0, 4)).toEqual(['#', 'compare', 'benchmarks', 'A / B?']);
      expect(questionAt(benchmark, parts[4]!)?.id).toBe(id);
    }
    expect(questionAt(benchmark, 'none')).toBeUndefined();
  });
});
