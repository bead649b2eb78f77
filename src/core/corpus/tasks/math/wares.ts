import { type Noun, noun, nounsOf } from '../../lexicon/nouns.ts';

/** What is sold for less than a hundred euros. */
export const wares: readonly Noun[] = [
  ...nounsOf('clothing', 'tool'),
  ...'book lamp candle mirror ring ball doll basket bottle cup plate suitcase backpack umbrella clock chair stool flute'
    .split(' ')
    .map(noun),
];
