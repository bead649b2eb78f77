import { expect, test } from 'vitest';
import { percentDecoded } from '#core/percent.ts';

test('percent signs are read, and one that stands for itself stays', () => {
  expect(percentDecoded('quest%C3%A3o')).toBe('questão');
  expect(percentDecoded('100 %')).toBe('100 %');
});
