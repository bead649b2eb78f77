import { expect, test } from 'vitest';
import { fitName, fitText, textWidth } from '#ui/charts/text-width.ts';

const size = 13;

test('names too long for their place keep both ends, since those of variants begin alike', () => {
  const [mixture, sampled] = ['Mixtral-Bactrian-DEFRITES', 'Mixtral-Bactrian-DEFRITES-sampled'];
  const room = textWidth('Mixtral-Bactrian', size);
  expect(fitName(mixture, textWidth(mixture, size), size)).toBe(mixture);
  expect(fitName(sampled, room, size)).toMatch(/^Mix.*….*pled$/);
  expect(fitName(sampled, room, size)).not.toBe(fitName(mixture, room, size));
  expect(textWidth(fitName(sampled, room, size), size)).toBeLessThanOrEqual(room);
  // something is always left, however narrow
  expect(fitName(sampled, 1, size)).toBe('M…');
});

test('words too long keep their beginning', () => {
  const room = textWidth('Geisteswissen…', size);
  expect(fitText('Geisteswissenschaften', room, size)).toBe('Geisteswissen…');
  expect(fitText('Mathematik', room, size)).toBe('Mathematik');
});
