import { type Noun, noun, nounsOf } from '../../lexicon/nouns.ts';

/** What is sold one at a time, for less than a hundred euros. */
export const wares: readonly Noun[] = [
  ...nounsOf('tool'),
  ...'shirt skirt dress coat jacket pullover hat scarf'.split(' ').map(noun),
  ...'book lamp mirror ring doll basket suitcase backpack umbrella clock chair stool flute'.split(' ').map(noun),
];
