import { describe, expect, it } from 'vitest';
import { parseRating, parseVerdict } from '#core/judgments/judgment-text.ts';

describe('the verdict in a judge’s text', () => {
  it('is the last token', () => {
    expect(parseVerdict('Both help, but B is exact. [[B]]')).toBe('b');
    expect(parseVerdict('I first thought [[A]], but it is wrong. [[C]].')).toBe('tie');
    expect(parseVerdict('Beide Antworten sind schlecht: [[D]]')).toBe('both-bad');
  });

  it('is none where there is no token', () => {
    for (const text of ['', 'A', '[A]', '[[E]]', '[[a]]', '[[ A ]]']) {
      expect(parseVerdict(text)).toBeNull();
      expect(parseVerdict(text, 'paper')).toBeNull();
    }
  });

  it('is A for the paper’s parser wherever the options are repeated', () => {
    const repeated = 'The options are [[A]], [[B]] or [[C]]. My verdict is [[B]].';
    expect(parseVerdict(repeated)).toBe('b');
    expect(parseVerdict(repeated, 'paper')).toBe('a');
    expect(parseVerdict('[[D]] or [[C]]? [[D]]', 'paper')).toBe('tie');
  });
});

describe('the rating in a judge’s text', () => {
  it.each([
    ['Bewertung: [[7]]', 7],
    ['Rating: [[7.5]].', 7.5],
    ['note : [8]', 8],
    ['[3] of the points hold, so valutazione: [[10]]', 10],
    ['[[4]], or rather [[5]]', 4],
    ['calificación: 9', null],
    ['[[rating]]', null],
    ['[[-1]]', null],
    ['', null],
  ])('of “%s” is %s', (text, rating) => {
    expect(parseRating(text)).toBe(rating);
  });
});
