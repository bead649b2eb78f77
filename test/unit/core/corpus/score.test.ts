import { describe, expect, it } from 'vitest';
import { parallel } from '#core/corpus/parallel.ts';
import { isRight } from '#core/corpus/score.ts';
import type { Check } from '#core/corpus/task.ts';

const turn = (answer: string, check: Check) => ({
  user: parallel(() => 'x'),
  assistant: parallel(() => answer),
  check,
});

describe('a right answer', () => {
  it('is the answer itself, but for spaces, capitals, quotes and the last mark', () => {
    const paris = turn('La capitale est «\u00a0Paris\u00a0».', { kind: 'exact' });
    expect(isRight(paris, 'fr', ' la capitale est "Paris"')).toBe(true);
    expect(isRight(paris, 'fr', 'La capitale est Lyon.')).toBe(false);
  });

  it('ends with the number', () => {
    const sum = turn('34 + 50 = 84.', { kind: 'number', value: 84 });
    expect(isRight(sum, 'de', '34 + 50 = 84. Die Antwort ist 84.')).toBe(true);
    expect(isRight(sum, 'de', '84 ist nicht 85.')).toBe(false);
    expect(isRight(sum, 'de', 'Das weiß ich nicht.')).toBe(false);
    expect(isRight(turn('', { kind: 'number', value: 2.5 }), 'de', 'Es sind 2,5 Liter.')).toBe(true);
    expect(isRight(turn('', { kind: 'number', value: -3 }), 'en', 'It is -3.')).toBe(true);
  });

  it('contains all of the parts', () => {
    const story = turn('', { kind: 'contains', parts: parallel(() => ['Clara', 'key']) });
    expect(isRight(story, 'en', 'Once upon a time CLARA lost a key.')).toBe(true);
    expect(isRight(story, 'en', 'Once upon a time Clara lost a hat.')).toBe(false);
  });
});
