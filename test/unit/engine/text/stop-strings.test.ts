import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStopWatch } from '#engine/text/stop-strings.ts';

/** All that comes out when text arrives in these parts. */
function watch(stops: string[], parts: string[]): { shown: string[]; stopped: boolean } {
  const watcher = createStopWatch(stops);
  const shown: string[] = [];
  for (const part of parts) {
    const { text, stopped } = watcher.push(part);
    shown.push(text);
    if (stopped) return { shown, stopped };
  }
  return { shown: [...shown, watcher.end()], stopped: false };
}

describe('stop strings', () => {
  it('end the text and do not belong to it', () => {
    expect(watch(['\nUser:'], ['Hi', '\nUs', 'er: more'])).toEqual({ shown: ['Hi', '', ''], stopped: true });
  });

  it('hold back only what may still become one', () => {
    expect(watch(['END'], ['abE', 'N', 'x', 'EN'])).toEqual({ shown: ['ab', '', 'ENx', '', 'EN'], stopped: false });
  });

  it('hold back the longest possible beginning of any', () => {
    expect(watch(['abc', 'bcd'], ['xab', 'c'])).toEqual({ shown: ['x', ''], stopped: true });
    expect(watch(['abcX', 'bcd'], ['xabc', 'd'])).toEqual({ shown: ['x', 'a'], stopped: true });
  });

  it('find one that repeats its own beginning', () => {
    expect(watch(['aab'], ['a', 'a', 'a', 'b'])).toEqual({ shown: ['', '', 'a', ''], stopped: true });
  });

  it('let everything through where there is none, and an empty one is none', () => {
    expect(watch([], ['a', 'b'])).toEqual({ shown: ['a', 'b', ''], stopped: false });
    expect(watch([''], ['a', 'b'])).toEqual({ shown: ['a', 'b', ''], stopped: false });
  });

  it('show the same text however it arrives in parts', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 });
    const stops = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(letters, stops, fc.array(fc.nat(30)), (text, list, cuts) => {
        const borders = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const parts = borders.slice(1).map((end, index) => text.slice(borders[index], end));
        // a stop that ends earlier is met earlier when text comes letter by letter: only the end is compared then
        const first = Math.min(...list.map((stop) => text.indexOf(stop)).filter((at) => at >= 0));
        const { shown, stopped } = watch(list, parts);
        expect(stopped).toBe(first !== Infinity);
        if (!stopped) expect(shown.join('')).toBe(text);
        else if (list.length === 1) expect(shown.join('')).toBe(text.slice(0, first));
        else for (const stop of list) expect(shown.join('')).not.toContain(stop);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
